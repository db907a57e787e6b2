/// A finding as an error, for `Result`.
public struct FindingError: Error {
    /// What is wrong.
    public let finding: Finding

    /// Wraps a finding.
    public init(_ finding: Finding) { self.finding = finding }
}
