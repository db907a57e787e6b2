/// Finds Swedish personal identity numbers and phone numbers in words.
enum PersonalNumbers {
    struct Number {
        let text: String
        /// A personal identity number; else a phone number.
        let isIdentity: Bool
    }

    private static let fewestDigits = 8

    /// The digits alone.
    static func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

    /// The numbers in a text, in order.
    static func found(in text: String) -> [Number] {
        // Most words hold no digits, and looking at each of their characters takes a while.
        guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= fewestDigits else { return [] }
        var numbers: [Number] = []
        var seen: Set<String> = []
        var run: [Character] = []
        for character in text + "\u{0}" {
            if character.isASCII && character.isNumber || character == "+"
                || (!run.isEmpty && "-– \u{A0}/".contains(character))
            {
                run.append(character)
            } else if !run.isEmpty {
                numbers += NumberRun(run).numbers().filter { seen.insert($0.text).inserted }
                run = []
            }
        }
        return numbers
    }

    /// `YYMMDD-NNNN`, `YYYYMMDD-NNNN`, with or without mark, a day that exists (also 61–91 of coordination numbers) and the
    /// right check digit (Luhn, SKV 704).
    static func isIdentity(_ number: String) -> Bool {
        let digits = digits(number)
        guard [10, 12].contains(digits.count), number.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "+" }),
            number.count - digits.count <= 1
        else { return false }
        let values = digits.suffix(10).compactMap(\.wholeNumberValue)
        let (month, day) = (values[2] * 10 + values[3], values[4] * 10 + values[5])
        guard (1...12).contains(month), (1...31).contains(day > 60 ? day - 60 : day) else { return false }
        let sum = values.enumerated().reduce(0) { sum, digit in
            let doubled = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
            return sum + doubled / 10 + doubled % 10
        }
        return sum % 10 == 0
    }
}
