import Foundations
import Markdown

/// The pictures of a letter as parts of its mail: how its HTML names them, and in which order they are attached.
public struct MailPictures: Sendable {
    /// A picture with its name inside the mail.
    struct Part: Sendable {
        /// `torget.1f0c…@bjorkvik.example`, without brackets (RFC 2392).
        let contentID: String
        /// `torget.jpg`, ASCII only.
        let fileName: String
        let mediaType: String
        let bytes: [UInt8]
    }

    /// Each picture once, in the order in which the letter first shows it.
    let parts: [Part]
    private let places: [String: Int]

    /// The pictures that a letter's body shows. The same file under the same name is one part.
    ///
    /// - Parameters:
    ///   - domain: the sender's domain in ASCII: ``Mailbox/domain``.
    ///   - hash: a digest in hexadecimal digits; its first ``MailFiles/hashLength`` are used.
    public init(_ content: LetterContent, domain: String, hash: ([UInt8]) -> String) {
        var parts: [Part] = []
        var places: [String: Int] = [:]
        for node in content.body.nodes where node.kind == .picture {
            let key = content.body.destination(node)
            guard places[key] == nil, let picture = content.pictures[key] else { continue }
            let part = MailPictures.part(picture, domain, hash)
            if let place = parts.firstIndex(where: { $0.contentID == part.contentID }) {
                places[key] = place
            } else {
                places[key] = parts.count
                parts.append(part)
            }
        }
        self.parts = parts
        self.places = places
    }

    /// What the HTML part has as the source of the picture with a key: `cid:torget.1f0c…@bjorkvik.example`; nil when the
    /// body shows no such picture.
    public func contentAddress(of key: String) -> String? { places[key].map { "cid:\(parts[$0].contentID)" } }

    /// The HTML part as a file that stands alone, its pictures inside as `data:` addresses (RFC 2397). Nothing else of
    /// it differs, not even where its lines end.
    public func standingAlone(_ html: [UInt8]) -> [UInt8] {
        let ids = Dictionary(parts.enumerated().map { ($1.contentID, $0) }, uniquingKeysWith: { first, _ in first })
        let start = Array("\"cid:".utf8)
        var output: [UInt8] = []
        var copied = 0
        var index = 0
        while index + start.count < html.count {
            guard html[index] == start[0], html[index..<index + start.count].elementsEqual(start),
                let end = html[(index + start.count)...].firstIndex(of: start[0]),
                let id = ids[String(decoding: html[index + start.count..<end], as: UTF8.self)]
            else {
                index += 1
                continue
            }
            output += html[copied...index]
            output.append("data:\(parts[id].mediaType);base64,")
            output += Base64.encoded(parts[id].bytes)
            copied = end
            index = end + 1
        }
        return output + html[copied...]
    }

    private static func part(_ picture: LetterPicture, _ domain: String, _ hash: ([UInt8]) -> String) -> Part {
        let stem = picture.fileName.lastIndex(of: ".").map { picture.fileName[..<$0] } ?? picture.fileName[...]
        let slug = Slug.make(stem).prefix(longestName)
        let name = slug.isEmpty ? "bild" : slug.last == "-" ? slug.dropLast() : slug
        let digest = hash(picture.bytes).prefix(MailFiles.hashLength)
        let ending = picture.mediaType == "image/jpeg" ? "jpg" : picture.mediaType.drop { $0 != "/" }.dropFirst()
        return Part(
            contentID: "\(name).\(digest)@\(domain)", fileName: "\(name).\(ending)", mediaType: picture.mediaType,
            bytes: picture.bytes)
    }

    /// Longer names are cut, so that a header line has room for them.
    private static let longestName = 40
}
