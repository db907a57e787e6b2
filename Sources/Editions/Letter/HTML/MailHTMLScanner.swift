import Foundations

/// A piece of a letter's HTML.
enum MailToken: Hashable {
    case doctype
    case comment(String)
    /// A start tag.
    case start(String, [MailAttribute])
    case end(String)
    /// Text with its entities resolved.
    case text(String)
    /// What cannot be read.
    case fault(String)
}

/// An attribute with its entities resolved.
struct MailAttribute: Hashable {
    let name: String
    let value: String
}

/// Takes the letter's HTML apart: strictly, and only what Blad writes.
struct MailHTMLScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All pieces in order.
    static func tokens(_ bytes: [UInt8]) -> [MailToken] {
        var scanner = MailHTMLScanner(bytes)
        var tokens: [MailToken] = []
        while let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() -> MailToken? {
        guard index < bytes.count else { return nil }
        if bytes[index] != UInt8(ascii: "<") { return text() }
        if take("<!--") { return until("-->").map { .comment($0) } ?? .fault("a comment is not closed") }
        if take("<!DOCTYPE html>") { return .doctype }
        if take("</") {
            guard let name = until(">"), isName(name) else { return .fault("an end tag cannot be read") }
            return .end(name)
        }
        index += 1
        return start()
    }

    private mutating func text() -> MailToken {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { index = end }
        return resolved(bytes[index..<end]).map { .text($0) } ?? .fault("an entity cannot be read")
    }

    private mutating func start() -> MailToken {
        let name = word()
        guard isName(name) else { return .fault("a tag cannot be read") }
        var attributes: [MailAttribute] = []
        while index < bytes.count {
            if take(">") { return .start(name, attributes) }
            guard bytes[index] == 0x20 || bytes[index] == 0x0A else { break }
            index += 1
            let key = word()
            guard isName(key), take("=\""), let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")),
                let value = resolved(bytes[index..<end])
            else { break }
            index = end + 1
            attributes.append(MailAttribute(name: key, value: value))
        }
        return .fault("the tag \(name) cannot be read")
    }

    private mutating func word() -> String {
        let start = index
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }

    private func isName(_ name: String) -> Bool { !name.isEmpty && name.utf8.allSatisfy(isNameByte) }

    private mutating func take(_ literal: String) -> Bool {
        guard bytes[index...].starts(with: literal.utf8) else { return false }
        index += literal.utf8.count
        return true
    }

    private mutating func until(_ end: String) -> String? {
        let mark = Array(end.utf8)
        var position = index
        while position + mark.count <= bytes.count {
            if bytes[position] == mark[0], bytes[position...].starts(with: mark) {
                defer { index = position + mark.count }
                return String(decoding: bytes[index..<position], as: UTF8.self)
            }
            position += 1
        }
        index = bytes.count
        return nil
    }

    /// Text without its entities; nil when there is one that Blad does not write, or a stray mark.
    private func resolved(_ slice: ArraySlice<UInt8>) -> String? {
        guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
        // Scalars, not characters: a mark may follow that makes one character with the `;`.
        let parts = String(decoding: slice, as: UTF8.self).unicodeScalars.split(
            separator: "&", omittingEmptySubsequences: false)
        var text = String(parts[0])
        for part in parts.dropFirst() {
            guard let end = part.firstIndex(of: ";"), let character = Self.entities[String(part[..<end])] else {
                return nil
            }
            text += character + String(part[part.index(after: end)...])
        }
        return text
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#824": "\u{338}"]
}
