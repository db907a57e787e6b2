import Foundations

/// One mail address with the name of who has it (RFC 5322, section 3.4).
public struct Mailbox: Hashable, Sendable {
    /// The name as people read it, with single spaces; nil when there is only an address.
    public let name: String?
    /// The address, its domain in ASCII.
    public let address: String
    /// The domain of the address, in ASCII.
    public let domain: String

    /// A mailbox as the editor wrote it: `a@b.example`, `Anna <a@b.example>` or `"Anna, Bo" <a@b.example>`.
    ///
    /// - Throws: ``MailFault/address(_:)``, ``MailFault/localPart(_:)`` or ``MailFault/domain(_:)``.
    public init(_ text: String) throws(MailFault) {
        let text = text.trimmed
        let written: Substring
        if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
            written = text[text.index(after: open)...].dropLast()
            let words = Mailbox.unquoted(String(text[..<open]).trimmed).nfc.split(separator: " ")
            let name = words.joined(separator: " ")
            self.name = name.isEmpty ? nil : name
        } else {
            written = text[...]
            name = nil
        }
        let parts = written.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .address(text) }
        guard parts[0].utf8.allSatisfy({ $0 < 0x80 }) else { throw .localPart(text) }
        guard parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(Mailbox.isAtom) else {
            throw .address(text)
        }
        guard let domain = MailDomain.ascii(parts[1]) else { throw .domain(text) }
        self.domain = domain
        address = "\(parts[0])@\(domain)"
    }

    private static func isAtom(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy(\.isMailAtom) }

    /// A quoted string's content (RFC 5322, section 3.2.4); other text as it is.
    private static func unquoted(_ text: String) -> String {
        // By scalars: an accent after the quote would be one character with it.
        let scalars = text.unicodeScalars
        guard scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" else { return text }
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in scalars.dropFirst().dropLast() {
            if scalar == "\\", !isEscaped {
                isEscaped = true
            } else {
                result.append(scalar)
                isEscaped = false
            }
        }
        return String(result).trimmed
    }
}
