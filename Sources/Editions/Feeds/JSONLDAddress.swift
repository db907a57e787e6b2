extension JSONLD {
    /// A postal address as one writes it in Sweden, in its parts: `Storgatan 4, 123 45 Björkvik`. What has no postal code is
    /// all taken for the street's. (schema.org `PostalAddress`)
    static func postalAddress(_ text: String) -> JSONValue {
        let parts = text.split(separator: ",").map { String($0).trimmed }
        guard let place = parts.lastIndex(where: { postalCode($0) != nil }), place > 0,
            let (code, town) = postalCode(parts[place])
        else { return .object(["@type": .text("PostalAddress"), "streetAddress": .text(text)]) }
        return .object([
            "@type": .text("PostalAddress"),
            "streetAddress": .text(parts[..<place].joined(separator: ", ")),
            "postalCode": .text(code),
            "addressLocality": .text(town),
        ])
    }

    /// Five digits, `123 45` or `12345`, and a town after them.
    private static func postalCode(_ text: String) -> (code: String, town: String)? {
        var digits = ""
        for (offset, letter) in text.enumerated() {
            if digits.count == 5 {
                let town = String(text.dropFirst(offset)).trimmed
                guard letter == " ", !town.isEmpty else { return nil }
                return ("\(digits.prefix(3)) \(digits.suffix(2))", town)
            }
            if letter.isASCII, letter.isNumber {
                digits.append(letter)
            } else if letter != " " || digits.count != 3 {
                return nil
            }
        }
        return nil
    }
}
