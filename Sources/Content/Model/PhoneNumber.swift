import Foundations

/// A phone number as people write it: `070-174 06 11`, `+46 (0)70 174 06 11`.
struct PhoneNumber {
    private let digits: String

    /// Nil for what holds other signs than a number does, or too few digits.
    init?(_ text: String) {
        let plain = text.replacing("(0)", with: "")
        guard plain.unicodeScalars.allSatisfy({ Self.signs.contains($0) }) else { return nil }
        digits = plain.filter { $0.isASCII && $0.isNumber || $0 == "+" }
        guard digits.utf8.count >= 6, !digits.dropFirst().contains("+") else { return nil }
    }

    /// Its address (RFC 3966), in international form where the country is known.
    func address(in zone: Zone?) -> String {
        if digits.hasPrefix("+") { return "tel:" + digits }
        if digits.hasPrefix("00") { return "tel:+" + digits.dropFirst(2) }
        if digits.hasPrefix("0"), let code = zone.flatMap({ Self.codes[$0.name] }) {
            return "tel:+\(code)" + digits.dropFirst()
        }
        return "tel:" + digits
    }

    /// Digits, what people put between them, and the dashes and blanks of typography.
    private static let signs = Set("0123456789+- ()\u{A0}\u{202F}\u{2009}\u{2011}\u{2013}".unicodeScalars)

    /// The codes (ITU-T E.164) of countries where a first 0 stands for the country, by their zones.
    private static let codes = ["Europe/Stockholm": 46, "Europe/Helsinki": 358, "Europe/Mariehamn": 358]
}
