import Foundations

/// What keeps the program from doing what it was told, where that lies in no file: a rule and a mend.
public struct ProgramFault: Sendable {
    let rule: Wording
    let mend: Wording

    /// A fault with its mend.
    public init(_ rule: Wording, mend: Wording) {
        self.rule = rule
        self.mend = mend
    }

    /// Two lines, the last without its end.
    public func text(in language: MessageLanguage) -> String {
        "blad: error: \(rule.text(in: language).escapedForTerminal)\n" + language.helpLine(mend.text(in: language))
    }
}

extension MessageLanguage {
    /// The line that says how something is mended.
    func helpLine(_ mend: String) -> String {
        "    = \(self == .swedish ? "hjälp" : "help"): \(mend.escapedForTerminal)"
    }
}
