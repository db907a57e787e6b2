import Foundations

/// Reads weeks as people write them: `vecka 35 2026`, `v. 35 2026`, `2026-v35`, `2026-W35`.
enum WeekReading {
    /// What a text says of a week.
    enum Reading: Equatable {
        /// A week that exists.
        case week(Week)
        /// A week of no year.
        case noYear(Int)
        /// A week that the year does not have; it has so many.
        case noSuchWeek(Int, year: Int, weeks: Int)
    }

    private static let words: Set<String> = ["v", "w", "vecka", "veckan", "week"]

    /// The week; nil for a text that names none.
    static func read(_ text: String) -> Reading? {
        let parts = parts(text)
        guard let word = parts.firstIndex(where: { words.contains($0) }), word + 1 < parts.count,
            parts[word + 1].count <= 2, let number = Int(parts[word + 1])
        else { return nil }
        var rest = parts
        rest.removeSubrange(word...word + 1)
        if rest.isEmpty { return .noYear(number) }
        guard rest.count == 1, rest[0].count == 4, let year = Int(rest[0]), (1...9998).contains(year) else {
            return nil
        }
        return Week(number, year: year).map { .week($0) }
            ?? .noSuchWeek(number, year: year, weeks: Week.count(in: year))
    }

    /// The runs of letters and of digits; a text with other signs than blanks, dots, commas and dashes has none.
    private static func parts(_ text: String) -> [String] {
        var parts: [String] = []
        var wasLetter: Bool?
        for character in text.folded {
            if character.isASCII, character.isLetter || character.isNumber {
                if wasLetter == character.isLetter {
                    parts[parts.count - 1].append(character)
                } else {
                    parts.append(String(character))
                }
                wasLetter = character.isLetter
            } else if " .,-–\u{A0}".contains(character) {
                wasLetter = nil
            } else {
                return []
            }
        }
        return parts
    }
}
