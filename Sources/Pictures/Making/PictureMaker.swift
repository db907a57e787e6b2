/// Makes the files of a picture from its original: decoded once, each file from those pixels.
struct PictureMaker {
    let header: PictureHeader
    let plan: PicturePlan

    /// The bytes of each variant that is asked for.
    func make(
        _ variants: [PictureVariant], from bytes: [UInt8]
    ) throws(PictureFault) -> [(variant: PictureVariant, bytes: [UInt8])] {
        let decoded = try decode(bytes)
        var made: [(PictureVariant, [UInt8])] = []
        for variant in variants { made.append((variant, try file(variant, from: decoded))) }
        return made
    }

    /// The pixels in the largest size, whichever is wanted: the same file comes out each time.
    func decode(_ bytes: [UInt8]) throws(PictureFault) -> DecodedPicture {
        guard let largest = plan.sizes.last else { throw .damaged }
        return try DecodedPicture.decode(bytes, header, width: largest.width, height: largest.height)
    }

    private func file(_ variant: PictureVariant, from decoded: DecodedPicture) throws(PictureFault) -> [UInt8] {
        let isFull = plan.sizes.last.map { $0.width == variant.width && $0.height == variant.height } ?? false
        var sized = isFull ? decoded : try decoded.resized(width: variant.width, height: variant.height)
        if variant.kind == .jpeg, sized.hasAlpha { sized = try sized.flattened() }
        return try sized.encoded(as: encoding(variant.kind))
    }

    private func encoding(_ kind: PictureKind) -> PictureEncoding {
        switch kind {
        case .jpeg: return .jpeg(quality: PictureRecipe.jpegQuality)
        case .png: return .png
        case .gif: return .gif
        case .webp:
            let isSharp = header.format == .png || header.format == .gif
            return .webp(
                quality: isSharp ? PictureRecipe.sharpQuality : PictureRecipe.webpQuality,
                effort: header.isAnimated ? PictureRecipe.movingEffort : PictureRecipe.webpEffort, isSharp: isSharp)
        }
    }
}
