import Content
import Diagnostics
import Foundations

/// What a build or a check found and did.
public struct BuildReport: Sendable {
    /// Everything that is wrong, in reading order.
    public let findings: [Finding]
    /// How many pages the site has.
    public let pages: Int
    /// How many files were written, stood already, and were removed; nil when nothing was written.
    public let output: WriteResult?
    /// The next day on which the site would change by itself.
    public let nextChange: Day?
    /// How the goals of all plans stand; nil when the content has errors, or where nothing was counted.
    public let scorecard: Scorecard?

    /// What was built, which nobody reads: a program that ends with its report need not give the memory of a whole site back
    /// piece by piece.
    private let held: PreparedSite?

    /// The language of the site, for its messages: Swedish where it cannot be known.
    public let language: MessageLanguage

    init(
        _ findings: [Finding], language: MessageLanguage, pages: Int = 0, output: WriteResult? = nil,
        nextChange: Day? = nil, scorecard: Scorecard? = nil, held: PreparedSite? = nil
    ) {
        self.held = held
        self.language = language
        self.findings = findings.inReadingOrder()
        self.pages = pages
        self.output = output
        self.nextChange = nextChange
        self.scorecard = scorecard
    }

    /// How the program ends: 0 done, 1 the content has errors (or, under `strict`, warnings, and where goals are required
    /// any missed one), 2 it could not run.
    public func exitStatus(strict: Bool, goalsRequired: Bool = false) -> Int32 {
        let status = findings.exitStatus(strict: strict)
        if status != 0 { return status }
        return goalsRequired && scorecard.map { !$0.missed.isEmpty } ?? false ? 1 : 0
    }
}
