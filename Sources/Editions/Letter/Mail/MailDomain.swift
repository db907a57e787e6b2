import Foundations

/// Domains as mail headers hold them: ASCII only.
enum MailDomain {
    /// The domain with each label that is not ASCII in its ASCII form: `björkvik.example` becomes
    /// `xn--bjrkvik-b1a.example` (RFC 5891, section 4.4).
    ///
    /// Capitals of such a label become small letters. Nil when a label is empty or holds what no domain holds. A list's
    /// name (RFC 2919, section 2) is written by the same rule.
    static func ascii(_ domain: some StringProtocol) -> String? {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false).map { ascii(label: String($0)) }
        let known = labels.compactMap(\.self)
        return known.count == labels.count ? known.joined(separator: ".") : nil
    }

    private static func ascii(label: String) -> String? {
        if label.utf8.allSatisfy(\.isMailAtom) { return label.isEmpty ? nil : label }
        let label = label.lowercased().nfc
        guard label.utf8.count <= 256, label.unicodeScalars.allSatisfy(isLetter) else { return nil }
        let encoded = "xn--" + Punycode.encoded(label)
        return encoded.utf8.count <= 63 ? encoded : nil
    }

    /// Letters of any alphabet, their marks, digits and the hyphen.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "-" || UInt8(truncatingIfNeeded: scalar.value).isMailAtom }
        return switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
        default: false
        }
    }
}

extension UInt8 {
    /// Letters, digits and the signs that an atom may hold: `atext` (RFC 5322, section 3.2.3).
    var isMailAtom: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
