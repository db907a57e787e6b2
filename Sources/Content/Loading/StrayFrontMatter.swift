import Diagnostics
import Foundations

/// Front matter that stands below the second `---`, where it decides nothing and readers see it: what another program wrote
/// at the top of a text that was given a new one, or a line like `draft: true` that came one line too far down.
struct StrayFrontMatter {
    let source: SourceText

    /// What is said of a body that begins with values; nil when it begins like any text.
    func finding(after matter: FrontMatter) -> Finding? {
        var number = matter.bodyLine
        var rest = source.bytes[matter.bodyOffset...]
        while let line = Self.next(&rest) {
            defer { number += 1 }
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            if FrontMatter.isRule(line) {
                return isSet(rest) ? .severalSets(at: source.place(line: number)) : nil
            }
            return key(of: line).flatMap { withholds($0.key, $0.value) ? $0.name : nil }
                .map { .keyBelowFrontMatter($0, at: source.place(line: number)) }
        }
        return nil
    }

    /// Whether lines hold a known key and go on to another `---` without a blank line: as a paragraph they would be a heading
    /// of several lines, which nobody writes.
    private func isSet(_ lines: ArraySlice<UInt8>) -> Bool {
        var rest = lines
        var holdsKey = false
        for _ in 0..<100 {
            guard let line = Self.next(&rest), !line.allSatisfy({ $0 <= 0x20 }) else { return false }
            if FrontMatter.isRule(line) { return holdsKey }
            holdsKey = holdsKey || key(of: line) != nil
        }
        return false
    }

    /// Whether a value of a key keeps a text from readers, or says outright that it does not.
    private func withholds(_ key: String, _ value: String) -> Bool {
        switch key {
        case "draft": Fields.flag(YAMLNode(value: .scalar(value, isPlain: true), mark: Self.nowhere)) != nil
        case "audience": KeyTable.audiences.contains { $0.english == value.folded || $0.swedish == value.folded }
        default: false
        }
    }

    /// The known key that a line begins with: in small letters, as nobody begins a sentence.
    private func key(of line: ArraySlice<UInt8>) -> (key: String, name: String, value: String)? {
        guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")),
            line.first.map({ $0 >= UInt8(ascii: "a") }) == true
        else { return nil }
        let name = String(decoding: line[..<colon], as: UTF8.self)
        guard let key = KeyTable.frontMatter.key(named: name) else { return nil }
        return (key.english, name, String(decoding: line[(colon + 1)...].prefix(200), as: UTF8.self).trimmed)
    }

    private static let nowhere = YAMLMark(line: 1, column: 1, length: 0)

    private static func next(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !bytes.isEmpty else { return nil }
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        defer { bytes = bytes[min(end + 1, bytes.endIndex)...] }
        return bytes[..<end]
    }
}
