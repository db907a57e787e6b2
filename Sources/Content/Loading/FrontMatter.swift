import Diagnostics

/// The part of a text between its two `---` lines, and where the body begins.
struct FrontMatter {
    /// The YAML between the lines.
    let text: String
    /// The file's line on which it begins.
    let firstLine: Int
    /// The byte on which the body begins.
    let bodyOffset: Int
    /// The line on which the body begins.
    let bodyLine: Int

    /// Parts a text, or says why it cannot be parted.
    static func split(_ source: SourceText) -> Result<FrontMatter, FindingError> {
        let bytes = source.bytes
        guard bytes.contains(where: { $0 > 0x20 }) else { return .failure(.init(.emptyFile(at: source.whole))) }
        guard let first = line(from: 0, in: bytes), isRule(bytes[first.content]) else {
            return .failure(.init(intendedRule(in: source) ?? .missingFrontMatter(at: source.place(line: 1))))
        }
        var number = 2
        var start = first.next
        while start < bytes.count, let current = line(from: start, in: bytes) {
            if isRule(bytes[current.content]) {
                return .success(
                    FrontMatter(
                        text: String(decoding: bytes[first.next..<start], as: UTF8.self), firstLine: 2,
                        bodyOffset: current.next, bodyLine: number + 1))
            }
            start = current.next
            number += 1
        }
        return .failure(.init(.unclosedFrontMatter(at: source.place(line: 1))))
    }

    /// What is said of a `---` that would begin the text but for blank lines, blanks or signs that nobody sees before it, or
    /// but for its dashes, which phones make longer.
    private static func intendedRule(in source: SourceText) -> Finding? {
        for number in 1...20 {
            guard let range = source.range(ofLine: number) else { return nil }
            let line = String(decoding: source.bytes[range].prefix(80), as: UTF8.self)
            let seen = line.unicodeScalars.filter { !$0.isInvisible && !$0.properties.isWhitespace }
            if seen.isEmpty { continue }
            if seen.count == 3, seen.allSatisfy({ $0 == "-" }) {
                return .somethingBeforeFrontMatter(at: source.place(line: number))
            }
            let isDashes = seen.count <= 3 && seen.allSatisfy { $0 == "-" || $0 == "\u{2013}" || $0 == "\u{2014}" }
            return isDashes ? .otherDashes(at: source.place(line: number)) : nil
        }
        return nil
    }

    private static func line(from start: Int, in bytes: [UInt8]) -> (content: Range<Int>, next: Int)? {
        guard start <= bytes.count else { return nil }
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        return (start..<end, min(bytes.count, end + 1))
    }

    /// `---`, perhaps with blanks after it.
    static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
