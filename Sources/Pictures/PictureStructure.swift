/// A picture taken apart as far as is needed to tell its header and to leave its metadata out.
protocol PictureStructure {
    /// Takes the file apart; every part that counts must be there.
    init(_ bytes: [UInt8]) throws(PictureFault)
    /// What the file says about the picture.
    var header: PictureHeader { get }
    /// The same picture, not encoded anew, without its metadata.
    func cleaned() throws(PictureFault) -> [UInt8]
}

extension PictureFormat {
    /// The parts of a picture of this format.
    func structure(of bytes: [UInt8]) throws(PictureFault) -> any PictureStructure {
        switch self {
        case .jpeg: try JPEGPicture(bytes)
        case .png: try PNGPicture(bytes)
        case .gif: try GIFPicture(bytes)
        case .webp: try WebPPicture(bytes)
        case .avif: try AVIFPicture(bytes)
        case .svg: try SVGPicture(bytes)
        case .heic: try AVIFPicture(bytes, format: .heic)
        case .tiff, .bmp, .psd, .raw, .pdf, .jpegXL, .jpeg2000, .icon: throw .unsupported(self)
        }
    }
}
