/// A GIF file, still or animated (CompuServe, Graphics Interchange Format, version 89a; Netscape's looping extension).
///
/// Put together anew while it is read: a GIF has no table of contents, so leaving a block out is all that cleaning takes.
struct GIFPicture: PictureStructure {
    let header: PictureHeader
    private let output: [UInt8]

    init(_ bytes: [UInt8]) throws(PictureFault) {
        guard bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) else { throw .damaged }
        var walk = GIFWalk(bytes)
        try walk.walk()
        header = try PictureHeader(
            .gif, storedWidth: walk.size.width, storedHeight: walk.size.height, frames: walk.frames)
        output = walk.output
    }

    func cleaned() throws(PictureFault) -> [UInt8] { output }
}
