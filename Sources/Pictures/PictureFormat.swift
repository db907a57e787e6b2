/// The kinds of picture files that Blad knows, told from each other by their content.
///
/// Seven can be published, HEIC as JPEG. The others are recognised so that a finding can say what to do with them.
public enum PictureFormat: String, CaseIterable, Sendable {
    // What browsers show.
    case jpeg, png, gif, webp, avif, svg
    // What telephones take.
    case heic
    // What cameras and drawing programs leave behind.
    case tiff, bmp, psd, raw, pdf, jpegXL, jpeg2000, icon

    /// Whether it can be published.
    public var isSupported: Bool {
        switch self {
        case .jpeg, .png, .gif, .webp, .avif, .svg, .heic: true
        case .tiff, .bmp, .psd, .raw, .pdf, .jpegXL, .jpeg2000, .icon: false
        }
    }

    /// The name as people know it.
    public var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .gif: "GIF"
        case .webp: "WebP"
        case .avif: "AVIF"
        case .svg: "SVG"
        case .heic: "HEIC"
        case .tiff: "TIFF"
        case .bmp: "BMP"
        case .psd: "Photoshop"
        case .raw: "RAW"
        case .pdf: "PDF"
        case .jpegXL: "JPEG XL"
        case .jpeg2000: "JPEG 2000"
        case .icon: "ICO"
        }
    }

    /// File name endings in lower case without the dot, the usual one first.
    public var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png", "apng"]
        case .gif: ["gif"]
        case .webp: ["webp"]
        case .avif: ["avif"]
        case .svg: ["svg"]
        case .heic: ["heic", "heif", "hif"]
        case .tiff: ["tif", "tiff"]
        case .bmp: ["bmp", "dib"]
        case .psd: ["psd", "psb"]
        case .raw: ["dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "orf", "rw2", "raf", "pef", "srw", "x3f", "raw"]
        case .pdf: ["pdf", "ai"]
        case .jpegXL: ["jxl"]
        case .jpeg2000: ["jp2", "j2k", "jpx", "jpf"]
        case .icon: ["ico", "cur"]
        }
    }

    /// The media type of IANA's registry; what is not registered is `application/octet-stream`.
    public var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .avif: "image/avif"
        case .svg: "image/svg+xml"
        case .heic: "image/heic"
        case .tiff: "image/tiff"
        case .bmp: "image/bmp"
        case .psd: "image/vnd.adobe.photoshop"
        case .raw: "application/octet-stream"
        case .pdf: "application/pdf"
        case .jpegXL: "image/jxl"
        case .jpeg2000: "image/jp2"
        case .icon: "image/vnd.microsoft.icon"
        }
    }

    /// The format that a file name ending stands for, in any letter case and without the dot.
    public init?(ending: String) {
        let ending = ending.lowercased()
        guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = format
    }
}
