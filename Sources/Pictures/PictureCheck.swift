import Diagnostics

/// What came of looking at a picture's file before anything decodes it.
public enum PictureCheck: Sendable {
    /// It can be published, as far as can be told without decoding it: what it is.
    case good(PictureHeader)
    /// It cannot, and why.
    case refused([Finding])

    /// Checks size, content, the name's ending and the picture's own claims.
    ///
    /// `fileName` is the path from the site's folder; findings are about that file. Nothing is read of a file over
    /// ``PictureLimits/fileSize``.
    public static func check(_ bytes: [UInt8], fileName: String) -> PictureCheck {
        let name = PictureFileName(fileName)
        do throws(PictureFault) {
            guard bytes.count <= PictureLimits.fileSize else { throw .fileTooLarge }
            guard !bytes.isEmpty else { throw .empty }
            let format = try recognise(bytes, name)
            guard name.format == format else {
                let mended = name.with(ending: format.endings[0])
                return .refused([
                    .pictureMismatch(
                        content: format.name, ending: name.ending, rename: mended, at: Place(file: fileName))
                ])
            }
            let structure = try format.structure(of: bytes)
            // What is not decoded must be possible to clean as it is.
            if PicturePlan(structure.header) == nil { _ = try structure.cleaned() }
            return .good(structure.header)
        } catch {
            return .refused([error.finding(in: bytes, name)])
        }
    }

    /// The content's format. A foreign format comes before the ending: a TIFF called `.jpg` must be saved anew, and another
    /// name would not help.
    private static func recognise(_ bytes: [UInt8], _ name: PictureFileName) throws(PictureFault) -> PictureFormat {
        guard let format = PictureFormat(content: bytes) else {
            if let promised = name.format, !promised.isSupported { throw .unsupported(promised) }
            throw .unrecognised
        }
        guard !format.isSupported else { return format }
        // Most cameras' raw files are TIFF inside.
        throw .unsupported(format == .tiff && name.format == .raw ? .raw : format)
    }
}
