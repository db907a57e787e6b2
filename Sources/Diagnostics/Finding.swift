/// A text in the languages that Blad speaks.
public struct Wording: Hashable, Sendable {
    /// In Swedish.
    public let swedish: String
    /// In English.
    public let english: String

    /// The same thing said twice.
    public init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The text in a language.
    public func text(in language: MessageLanguage) -> String { language == .swedish ? swedish : english }

    /// The longest text of a finding, in bytes: what a file holds is quoted in it, and a file may hold anything.
    private static let longest = 2000

    /// With blanks for line ends, and cut where nobody reads on.
    fileprivate var onOneLine: Wording {
        func isFine(_ text: String) -> Bool {
            text.utf8.count <= Self.longest && !text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
        }
        func mended(_ text: String) -> String {
            if isFine(text) { return text }
            let onOneLine = { (text: Substring) in String(text.map { $0.isNewline ? " " : $0 }) }
            if text.utf8.count <= Self.longest { return onOneLine(text[...]) }
            // An index within a letter means the letter's beginning.
            return onOneLine(text[..<text.utf8.index(text.startIndex, offsetBy: Self.longest - 8)]) + "…"
        }
        return isFine(swedish) && isFine(english) ? self : Wording(mended(swedish), mended(english))
    }
}

/// The language that findings and the program itself speak.
public enum MessageLanguage: String, Sendable, CaseIterable {
    /// Swedish.
    case swedish = "sv"
    /// English.
    case english = "en"
}

/// How much a finding matters.
public enum Severity: String, Sendable, Comparable {
    /// Good to know; stops nothing, not even under `--strict`.
    case hint
    /// Something the reader would miss; stops a build under `--strict`.
    case warning
    /// Stops the build; nothing is written.
    case error

    /// A hint is the least, an error the most.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .hint: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// One thing that is wrong: what, where, and how to mend it.
///
/// The message states the rule; the help states the mend. Neither says "invalid".
public struct Finding: Hashable, Sendable {
    /// How much it matters.
    public let severity: Severity
    /// What kind of thing it is; stable, for scripts and the manual.
    public let code: Code
    /// The file and the place in it.
    public let place: Place
    /// The rule that was broken, as one sentence without full stop.
    public let message: Wording
    /// What to type instead, where there is something to say.
    public let help: Wording?

    /// A finding of a code, as severe as the code says unless `severity` says otherwise.
    public init(_ code: Code, at place: Place, _ message: Wording, help: Wording? = nil, severity: Severity? = nil) {
        self.severity = severity ?? code.severity
        self.code = code
        self.place = place
        self.message = message.onOneLine
        self.help = help?.onOneLine
    }
}

extension Sequence<Finding> {
    /// By file, line, column, code and message, without repetitions: the order in which people mend, and one order alone.
    public func inReadingOrder() -> [Finding] {
        var seen: Set<Finding> = []
        return filter { seen.insert($0).inserted }.sorted { left, right in
            if left.place.file != right.place.file {
                return left.place.file.utf8.lexicographicallyPrecedes(right.place.file.utf8)
            }
            if left.place.line != right.place.line { return left.place.line < right.place.line }
            if left.place.column != right.place.column { return left.place.column < right.place.column }
            if left.code != right.code { return left.code < right.code }
            return left.message.swedish < right.message.swedish
        }
    }

    /// Whether one of them stops a build.
    public var hasErrors: Bool { contains { $0.severity == .error } }
}

extension [Finding] {
    /// How a program with these findings ends: 2 when it could not run, 1 for other errors and, under `strict`, for warnings,
    /// else 0.
    public func exitStatus(strict: Bool) -> Int32 {
        if contains(where: { $0.severity == .error && $0.code.isRefusal }) { return 2 }
        return contains { $0.severity == .error || (strict && $0.severity == .warning) } ? 1 : 0
    }
}
