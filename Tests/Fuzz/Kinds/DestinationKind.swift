import Diagnostics
import TestSupport

/// The search for the place of a link's destination in its text.
enum DestinationKind {
    static let all = [destinations, destinations.large(1 << 20)]

    private static let destinations = FuzzKind(
        "destination", share: 30,
        samples: [
            "Läs om [A](om.md#mal), [B](om) och [C](<om oss.md> \"om\").\n\n[d]: om.md 'om'\n",
            "url: \"https://a.example/om\"\nimage: om.png\n\nhttps://a.example/om. Mer på <https://a.example/om>!\n",
            "![om](bilder\\om.png) [anna](anna@om.example) om om  om\tom\n",
        ].map { Array($0.utf8) },
        words: [
            "om", "](", "](om)", "](<", ">", ")", "[a]: ", "url: ", "\"", "'", " ", "\t", "\n", ".md", "#", "https://",
            "å",
            "\\", "om.md ",
        ]
    ) { input, random throws(Broken) in
        let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
        guard let destination = piece(of: bytes, &random) else { return false }
        let needle = Array(destination.utf8)
        let found = search(destination, in: bytes)
        let source = SourceText(file: "content/a.md", bytes: bytes)
        let place = source.place(ofDestination: destination, fromLine: 1)
        guard let found else { throw Broken("“\(destination)” stands in the text and is not found") }
        guard let line = source.range(ofLine: found.line), line.count - found.offset >= needle.count,
            bytes[(line.lowerBound + found.offset)...].starts(with: needle)
        else { throw Broken("“\(destination)” is found where it does not stand") }
        if place.column > 0, place.line != found.line { throw Broken("a finding stands elsewhere") }
        return true
    }

    /// Something that stands on a line of a text: most often a word or two, and now and then all of it.
    private static func piece(of bytes: [UInt8], _ random: inout SeededGenerator) -> String? {
        let start = random.below(bytes.count)
        let length = random.below(8) == 0 ? bytes.count : 1 + random.below(24)
        let piece = bytes[start..<min(bytes.count, start + length)].prefix { $0 != 0x0A }
        return piece.isEmpty ? nil : String(validating: piece, as: UTF8.self)
    }

    private static func search(_ destination: String, in bytes: [UInt8]) -> (line: Int, offset: Int)? {
        var search = DestinationSearch(destination)
        var (line, start) = (1, 0)
        while start <= bytes.count, !search.isOver {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            search.look(at: line, start..<end, of: bytes)
            (line, start) = (line + 1, end + 1)
        }
        return search.found
    }
}
