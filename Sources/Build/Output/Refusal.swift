import Diagnostics

/// Nothing was written, for these reasons.
public struct Refusal: Error, Sendable {
    /// What stood in the way.
    public let findings: [Finding]

    /// A refusal with its reasons.
    public init(_ findings: [Finding]) { self.findings = findings }

    /// A refusal with one reason.
    public init(_ finding: Finding) { self.init([finding]) }
}
