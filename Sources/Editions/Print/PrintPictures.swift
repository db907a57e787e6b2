import Content
import Diagnostics
import Foundations
import Pictures

/// Puts a page's pictures into its HTML, so that it needs nothing else.
struct PrintPictures {
    private let files: [String: PublishedFile]

    /// The files that a text shows, which the page names by their addresses.
    init(files: [PublishedFile], settings: Settings) {
        self.files = Dictionary(files.map { (settings.href($0.address), $0) }) { first, _ in first }
    }

    /// The attributes that only screens have use for.
    private static let dropped: Set<String> = ["srcset", "sizes", "loading", "decoding", "fetchpriority"]

    /// The page with each picture as data in the place of its address.
    ///
    /// - Parameters:
    ///   - html: HTML as our templates write it: values of attributes are quoted.
    ///   - bytes: a picture's file, without metadata.
    func inlined(
        _ html: [UInt8], bytes: (PublishedFile) throws(FindingError) -> [UInt8]
    ) throws(FindingError) -> [UInt8] {
        try StartTags.replaced(in: html) { tag throws(FindingError) in
            let name = StartTags.name(tag)
            if name == "source" { return [] }
            return name == "img" ? try picture(tag, bytes) : nil
        }
    }

    /// The tag with the picture inside; the words of its alternative text where there is no such picture.
    private func picture(
        _ tag: ArraySlice<UInt8>, _ bytes: (PublishedFile) throws(FindingError) -> [UInt8]
    ) throws(FindingError) -> [UInt8] {
        let attributes = Self.attributes(tag)
        let source = attributes.first { $0.name == "src" }?.value ?? ""
        var data = source
        if let file = files[source] {
            data = Self.data(try bytes(file), ending: Attachments.ending(of: file.address))
        } else if !source.hasPrefix("data:") {
            return Array((attributes.first { $0.name == "alt" }?.value ?? "").utf8)
        }
        let kept = attributes.filter { !Self.dropped.contains($0.name) }
            .map { " \($0.name)=\"\($0.name == "src" ? data : $0.value)\"" }
        return Array("<img\(kept.joined())>".utf8)
    }

    /// The attributes of a tag that have values, as they are written.
    private static func attributes(_ tag: ArraySlice<UInt8>) -> [(name: String, value: String)] {
        var parts = String(decoding: tag, as: UTF8.self).dropFirst("<img".count)
            .split(separator: "\"", omittingEmptySubsequences: false)[...]
        var attributes: [(name: String, value: String)] = []
        while parts.count > 1, let name = parts.popFirst(), let value = parts.popFirst() {
            let last = name.split { $0 == " " || $0 == "\n" }.last ?? ""
            if last.hasSuffix("=") { attributes.append((String(last.dropLast()), String(value))) }
        }
        return attributes
    }

    private static func data(_ bytes: [UInt8], ending: String) -> String {
        let type = PictureFormat(ending: ending)?.mediaType ?? "image/png"
        return "data:\(type);base64,\(String(decoding: Base64.encoded(bytes), as: UTF8.self))"
    }
}
