import Foundations

/// The names that systems and sync services give to a second copy of a text: what the original would be called.
enum CopyName {
    /// The names that a copy's original may have, without its ending: `torget` for `torget kopia 2`, after `torget kopia`.
    static func originals(of stem: String) -> [String] {
        guard stem.utf8.contains(where: mayMark) else { return [] }
        var found: [String] = []
        while found.count < most, let shorter = withoutMark(found.last ?? stem), !shorter.isEmpty {
            found.append(shorter)
        }
        return found
    }

    /// So many marks at most: a copy of a copy that came twice.
    private static let most = 3

    private static let prefixes = ["kopia av ", "copy of "]
    private static let suffixes = [" - kopia", " - copy", " kopia", " copy", "_kopia", "_copy"]
    /// What stands in parentheses, as in `torget (Annas motstridiga kopia 2026-11-20)`.
    private static let words = ["kopia", "copy", "konflikt", "conflict"]
    /// What OneDrive writes when a file was changed on two computers, and the names that Windows gives to those.
    private static let computers = ["-DESKTOP-", "-LAPTOP-"]

    /// Whether one of the marks has such a byte in it, as most names have not.
    private static func mayMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "_"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }

    private static func withoutMark(_ stem: String) -> String? {
        let lower = stem.lowercased()
        if let prefix = prefixes.first(where: { lower.hasPrefix($0) }) { return String(stem.dropFirst(prefix.count)) }
        if let suffix = suffixes.first(where: { lower.hasSuffix($0) }) { return String(stem.dropLast(suffix.count)) }
        if let blank = stem.utf8.lastIndex(of: UInt8(ascii: " ")), isCount(stem[stem.index(after: blank)...]) {
            return String(stem[..<blank])
        }
        if stem.hasSuffix(")"), let open = stem.lastIndex(of: "(") {
            let inside = stem[stem.index(after: open)...].dropLast().lowercased()
            let isNumber = inside.utf8.allSatisfy { (0x30...0x39).contains($0) } && (1...2).contains(inside.utf8.count)
            return isNumber || words.contains { inside.contains($0) } ? String(stem[..<open]).trimmed : nil
        }
        if let mark = computers.lazy.compactMap({ stem.firstRange(of: $0) }).first,
            stem[mark.upperBound...].utf8.allSatisfy(isOfComputerName)
        {
            return String(stem[..<mark.lowerBound])
        }
        return nil
    }

    /// `2` to `9`: what Finder and iCloud count copies by. `vecka 12` is nobody's copy.
    private static func isCount(_ text: Substring) -> Bool {
        text.utf8.count == 1 && ("2"..."9").contains(text)
    }

    private static func isOfComputerName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
