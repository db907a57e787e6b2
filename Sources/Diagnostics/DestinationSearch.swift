import Foundations

/// Looks through lines for the place where a link's destination stands, which may also stand in prose, or begin another's:
/// `om` in `Läs om [A](om.md#mal) och [B](om)`.
public struct DestinationSearch: Sendable {
    private let search: ByteSearch
    /// Whether it is a link wherever it stands: `https://…`.
    private let isBare: Bool
    private var linesSinceFound = 0
    private var fit = Fit.part
    /// The likeliest place so far: its line, and the byte of it from 0.
    public private(set) var found: (line: Int, offset: Int)?

    /// How many lines are looked through for a likelier place: definitions of links stand below what they are used in.
    private static let mostLines = 100

    /// How much a place looks like a destination's.
    private enum Fit: Int {
        /// Something longer is written there.
        case part
        /// It stands by itself.
        case word
        /// It stands where Markdown and YAML have destinations.
        case destination
    }

    /// A search for a destination as it was written.
    public init(_ destination: String) {
        search = ByteSearch(Array(destination.utf8))
        isBare = destination.contains("://")
    }

    /// Whether nothing likelier is to be looked for.
    public var isOver: Bool {
        found != nil && (fit == .destination || (isBare && fit == .word) || linesSinceFound > Self.mostLines)
    }

    /// Looks at a line, which has some range of the bytes.
    public mutating func look(at line: Int, _ range: Range<Int>, of bytes: [UInt8]) {
        if found != nil { linesSinceFound += 1 }
        let search = search
        var ink = Ink(bytes, range)
        _ = search.first(in: bytes, range) { start in
            ink.move(to: start..<start + search.needle.count)
            let fit = Self.fit(before: bytes[range.lowerBound..<start], after: bytes[ink.end..<range.upperBound], ink)
            guard found == nil || fit.rawValue > self.fit.rawValue else { return false }
            found = (line, start - range.lowerBound)
            self.fit = fit
            return isOver
        }
    }

    private static func fit(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>, _ ink: Ink) -> Fit {
        let isEnded = after.isEmpty || after.first.map { isBlank($0) || $0 == UInt8(ascii: ")") } == true
        if before.last == UInt8(ascii: "<"), after.first == UInt8(ascii: ">") { return .destination }
        if before.ends(with: "](") { return isEnded ? .destination : .part }
        // `[namn]: om`, `url: om`, `url: "om"`; the rest of the line can only be a link's title.
        let isQuoted = before.last.map(isQuote) == true && after.first.map(isQuote) == true
        let keyEnd = isQuoted ? ink.secondBefore : ink.before
        if keyEnd == UInt8(ascii: ":"), isQuoted || (isEnded && ink.after.map(isQuote) != false) {
            return .destination
        }
        let isWord = before.last.map(isOfAddress) != true && !continues(after)
        return isWord ? .word : .part
    }

    /// Whether an address goes on; a full stop or a comma before a blank ends a sentence, not an address.
    private static func continues(_ after: ArraySlice<UInt8>) -> Bool {
        guard let next = after.first else { return false }
        if ".,:;!?".utf8.contains(next) { return after.dropFirst().first.map { !isBlank($0) } ?? false }
        return isOfAddress(next)
    }

    fileprivate static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: "/#?&=%-_~+@.".utf8.contains(byte)
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

/// What stands nearest to a part of a line but for blanks. The part moves to the right, and no blank is passed twice: there may
/// be as many of them as of its places.
private struct Ink {
    private let bytes: [UInt8]
    private let upper: Int
    /// The last byte before the part that is no blank, and the last before that one.
    private(set) var before: UInt8?
    private(set) var secondBefore: UInt8?
    /// Where the part ends.
    private(set) var end: Int
    private var passed: Int
    private var next: Int

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        upper = line.upperBound
        (end, passed, next) = (line.lowerBound, line.lowerBound, line.lowerBound)
    }

    /// The first byte after the part that is no blank.
    var after: UInt8? { next < upper ? bytes[next] : nil }

    mutating func move(to part: Range<Int>) {
        end = part.upperBound
        for byte in bytes[passed..<part.lowerBound] where !DestinationSearch.isBlank(byte) {
            (secondBefore, before) = (before, byte)
        }
        passed = part.lowerBound
        next = max(next, end)
        while next < upper, DestinationSearch.isBlank(bytes[next]) { next += 1 }
    }
}
