import Diagnostics
import Foundation
import Foundations

/// Front matter that stands below the second `---`, where it decides nothing and readers see it: what another program wrote
/// at the top of a text that was given a new one, or a line like `draft: true` that came one line too far down.
struct StrayFrontMatter {
    let source: SourceText

    /// What is said of a body that begins with values; nil when it begins like any text.
    func finding(after matter: FrontMatter) -> Finding? {
        var number = matter.bodyLine
        var rest = source.bytes[matter.bodyOffset...]
        var isFirst = true
        while let line = Self.next(&rest) {
            defer { number += 1 }
            if line.allSatisfy({ $0 <= 0x20 }) || Self.isComment(line) {
                if isFirst { continue } else { return nil }
            }
            if isFirst, FrontMatter.isRule(line) {
                return isSet(rest) ? .severalSets(at: source.place(line: number)) : nil
            }
            // A draft is looked for as people write it; other keys are passed over on the way to it. A word of who the readers are
            // may begin a sentence.
            if let key = key(of: line, inAnyCase: true), withholds(key.key, key.value),
                key.key == "draft" || self.key(of: line) != nil
            {
                return .keyBelowFrontMatter(key.name, at: source.place(line: number))
            }
            guard key(of: line) != nil else { return nil }
            isFirst = false
        }
        return nil
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "<!--".utf8) && String(decoding: line, as: UTF8.self).trimmed.hasSuffix("-->")
    }

    /// Whether lines hold a known key and go on to another `---` without a blank line: as a paragraph they would be a heading
    /// of several lines, which nobody writes.
    private func isSet(_ lines: ArraySlice<UInt8>) -> Bool {
        var rest = lines
        var (isInside, holdsKey) = (false, false)
        for _ in 0..<100 {
            guard let line = Self.next(&rest), !line.allSatisfy({ $0 <= 0x20 }) else { return false }
            if FrontMatter.isRule(line) { return holdsKey }
            // What is no key, and no value of the key above it, is a sentence between rules.
            guard Self.hasKey(line) || (isInside && " -".utf8.contains(line[line.startIndex])) else { return false }
            isInside = true
            holdsKey = holdsKey || key(of: line) != nil
        }
        return false
    }

    /// Whether a line begins with a word and a colon, as all front matter does.
    private static func hasKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        let isWord = line[..<colon].allSatisfy { $0 > 0x20 }
        return isWord && (colon + 1 == line.endIndex || line[colon + 1] <= 0x20)
    }

    /// Whether a value of a key keeps a text from readers, or says outright that it does not.
    private func withholds(_ key: String, _ value: String) -> Bool {
        switch key {
        case "draft": Fields.flag(YAMLNode(value: .scalar(value, isPlain: true), mark: Self.nowhere)) != nil
        case "audience": KeyTable.audiences.contains { $0.english == value.folded || $0.swedish == value.folded }
        default: false
        }
    }

    /// The known key that a line begins with, and its value without quotes and comment: in small letters, as nobody begins a
    /// sentence, unless letters of any case will do.
    private func key(
        of line: ArraySlice<UInt8>, inAnyCase: Bool = false
    ) -> (key: String, name: String, value: String)? {
        let line = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")),
            inAnyCase || line.first.map({ $0 >= UInt8(ascii: "a") }) == true
        else { return nil }
        let name = String(decoding: line[..<colon], as: UTF8.self).trimmed
        guard let key = KeyTable.frontMatter.key(named: name) else { return nil }
        var value = String(decoding: line[(colon + 1)...].prefix(200), as: UTF8.self)
        if let comment = value.range(of: " #") { value = String(value[..<comment.lowerBound]) }
        return (key.english, name, value.trimmed.trimmingCharacters(in: Self.quotes))
    }

    private static let quotes = CharacterSet(charactersIn: "\"'")

    private static let nowhere = YAMLMark(line: 1, column: 1, length: 0)

    private static func next(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !bytes.isEmpty else { return nil }
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        defer { bytes = bytes[min(end + 1, bytes.endIndex)...] }
        return bytes[..<end]
    }
}
