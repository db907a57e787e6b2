import Foundations

/// A pattern of addresses: `/:section/:year/:slug/`.
struct Permalink: Sendable {
    /// The words that a pattern may hold.
    static let placeholders = ["section", "year", "month", "day", "slug", "title", "filename"]

    enum Part: Sendable, Equatable {
        case literal(String)
        case placeholder(String)
    }

    /// Why a text is no pattern.
    enum Failure: Error, Equatable {
        case unknownPlaceholder(String)
        case unsafe
        case noSlug
    }

    let segments: [[Part]]

    /// Reads a pattern. Literals are made into slugs, so that an address can never climb or hide.
    init(_ pattern: String) throws(Failure) {
        var segments: [[Part]] = []
        var placeholders: Set<String> = []
        if !AddressCheck.isSafe(pattern) || pattern.contains("%") { throw .unsafe }
        for segment in pattern.split(separator: "/") {
            if segment.hasPrefix(".") { throw .unsafe }
            let parts = try Self.parts(of: segment)
            for case .placeholder(let name) in parts { placeholders.insert(name) }
            if !parts.isEmpty { segments.append(parts) }
        }
        if placeholders.isDisjoint(with: ["slug", "title", "filename"]) { throw .noSlug }
        self.segments = segments
    }

    private static func parts(of segment: Substring) throws(Failure) -> [Part] {
        var parts: [Part] = []
        var rest = segment
        while let colon = rest.firstIndex(of: ":") {
            parts += literal(rest[..<colon], isFirst: parts.isEmpty, isLast: false)
            let name = rest[rest.index(after: colon)...].prefix { $0.isLetter }
            guard placeholders.contains(String(name)) else { throw .unknownPlaceholder(String(name)) }
            parts.append(.placeholder(String(name)))
            rest = rest[name.endIndex...]
        }
        return parts + literal(rest, isFirst: parts.isEmpty, isLast: true)
    }

    /// What stands before, between or after placeholders: a dash for signs that no address has, but neither first nor last.
    private static func literal(_ text: Substring, isFirst: Bool, isLast: Bool) -> [Part] {
        guard let first = text.first, let last = text.last else { return [] }
        let slug = Slug.make(text)
        if slug.isEmpty { return isFirst || isLast ? [] : [.literal("-")] }
        let before = isFirst || !isSign(first) ? "" : "-", after = isLast || !isSign(last) ? "" : "-"
        return [.literal(before + slug + after)]
    }

    private static func isSign(_ character: Character) -> Bool { Slug.make(String(character)).isEmpty }

    /// The address of a text with these words; a placeholder without a value leaves its segment out.
    func address(_ value: (String) -> String?) -> String {
        var address = "/"
        for segment in segments {
            var text = ""
            for part in segment {
                switch part {
                case .literal(let literal): text += literal
                case .placeholder(let name): text += value(name) ?? ""
                }
            }
            if !text.isEmpty { address += text + "/" }
        }
        return address
    }
}
