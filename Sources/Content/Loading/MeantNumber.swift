import Foundations

/// The number that somebody most likely meant who wrote more than a number: `1234 kr`, `50 procent`, `ca 400`, `1,2E+5`.
enum MeantNumber {
    /// The longest text that is looked at, in bytes.
    private static let longest = 60
    /// The greatest power of ten that is written out.
    private static let mostZeros = 12

    /// How the number is written; nil when the text is not clearly about one.
    static func of(_ text: String) -> String? {
        guard text.utf8.count <= longest else { return nil }
        if let number = powerOfTen(text) ?? inWords(text) { return number }
        let digits = text.indices.filter { text[$0].isASCII && text[$0].isNumber }
        guard let first = digits.first, let last = digits.last else { return nil }
        let sign = text[..<first].last.flatMap { "-−".contains($0) ? String($0) : nil } ?? ""
        let number = sign + text[first...last]
        let unit = String(text[last...].dropFirst()).trimmed.lowercased()
        let isPercent = ["%", "procent", "percent"].contains { unit.hasPrefix($0) }
        let written = isPercent ? number + " %" : number
        if ExactDecimal(parsing: written) != nil { return written }
        let whole = withoutThousands(number)
        return ExactDecimal(parsing: whole) == nil ? nil : isPercent ? whole + " %" : whole
    }

    /// The thousands that are perhaps meant by what is read as a number with three decimals: `1204` for `1.204` and `1,204`; nil
    /// for any other text.
    static func thousands(_ text: String) -> String? {
        guard (5...longest).contains(text.utf8.count) else { return nil }
        let sign = text.first.flatMap { "-−+".contains($0) ? String($0) : nil } ?? ""
        let parts = text.dropFirst(sign.count).split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3, parts[0].first != "0",
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        return sign + parts[0] + parts[1]
    }

    /// `#DIV/0!`, `#SAKNAS!`, `####`: what a spreadsheet shows where it has no number, or no room for it.
    static func isSheetError(_ text: String) -> Bool {
        text.hasPrefix("#") && (text.dropFirst().first.map { $0.isUppercase || $0 == "#" } ?? false)
    }

    /// `fyra`, `four`.
    private static func inWords(_ text: String) -> String? {
        if text.folded == "ett" { return "1" }
        return [swedish, english].lazy.compactMap { $0.firstIndex(of: text.folded) }.first.map { "\($0 + 1)" }
    }

    private static let swedish = [
        "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ]
    private static let english = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// `1.234.567` and `1,234,567` as `1234567`.
    private static func withoutThousands(_ number: String) -> String {
        let groups = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return groups.count > 2 && groups.dropFirst().allSatisfy { $0.count == 3 } ? groups.joined() : number
    }

    /// `1e5`, as spreadsheets write great numbers.
    private static func powerOfTen(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard parts.count == 2, let factor = ExactDecimal(parsing: String(parts[0])), let zeros = Int(parts[1]),
            (0...mostZeros).contains(zeros)
        else { return nil }
        let power = (0..<zeros).reduce(1) { power, _ in power * 10 }
        let written = "\(factor * ExactDecimal(power))"
        return ExactDecimal(parsing: written).map { _ in written }
    }
}
