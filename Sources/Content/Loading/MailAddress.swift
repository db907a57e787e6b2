import Foundations

/// Mail addresses (RFC 5322, section 3.4, without comments, routes and quoted local parts).
enum MailAddress {
    /// `anna@bjorkvik.example`, or with a name: `Anna <anna@bjorkvik.example>`.
    static func isMailbox(_ text: String) -> Bool {
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else { return isAddress(text) }
        let name = text[..<open]
        return !name.contains("<") && !name.contains(">") && isAddress(text[text.index(after: open)...].dropLast())
    }

    /// One address: a local part of RFC 5322's atoms and dots, `@` and a host with a dot in it.
    static func isAddress(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].utf8.count) else { return false }
        let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return host.count >= 2 && host.allSatisfy { isLabel($0) }
            && parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0.unicodeScalars.allSatisfy(isAtom)
            }
    }

    /// `mailto:` with an address, or `https:` with a host.
    static func isUnsubscribe(_ text: String) -> Bool {
        if text.utf8.contains(where: {
            $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"")
        }) {
            return false
        }
        if let rest = text.withoutPrefix("mailto:") { return isAddress(rest.prefix { $0 != "?" }) }
        guard let rest = text.withoutPrefix("https://") else { return false }
        return SiteURL.isHost(rest.prefix { $0 != "/" && $0 != "?" })
    }

    /// A list's name (RFC 2919): words with dots between them.
    static func isListID(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isAtom) }
    }

    /// A part of a host's name; letters of any alphabet, which have an ASCII form (RFC 5890).
    private static func isLabel(_ label: some StringProtocol) -> Bool {
        let ascii = String(
            String(label).nfc.unicodeScalars.map { $0.isASCII || !$0.properties.isAlphabetic ? Character($0) : "a" })
        return SiteURL.isLabel(ascii)
    }

    /// Letters, digits and the signs of RFC 5322's `atext`; ASCII only, as there is no ASCII form of others.
    private static func isAtom(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value < 0x7F && !"()<>[]:;@\\,.\"".unicodeScalars.contains(scalar)
    }
}

extension String {
    fileprivate func withoutPrefix(_ prefix: String) -> Substring? {
        lowercased().hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }
}
