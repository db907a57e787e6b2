import Foundations

/// Link texts that say nothing when they are read alone, as screen readers list them.
enum VagueLinkText {
    private static let texts: Set<String> = [
        "här", "klicka här", "klicka", "hit", "läs mer", "läs vidare", "läs mer här", "mer info", "mer information",
        "mer",
        "länk", "länken", "den här länken", "denna länk", "denna sida", "den här sidan", "se här", "tryck här",
        "fortsätt",
        "here", "click here", "click", "read more", "more", "more info", "link", "this link", "this page", "learn more",
    ]

    /// Whether a link's words are one of them, whatever the marks around.
    static func isVague(_ text: String) -> Bool {
        let words = text.folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
        return texts.contains { $0.folded == words }
    }
}
