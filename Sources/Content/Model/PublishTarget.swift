import Diagnostics

/// A place of `publish` in `site.yml`.
public struct PublishTarget: Sendable {
    /// What `blad publish NAME` calls it; nil when it has no name.
    public let name: String?
    /// The address as it is written.
    public let text: String
    /// The address.
    public let address: PublishAddress
    /// Where it stands.
    let mark: YAMLMark
}

extension Settings {
    /// The place of a target.
    public func place(of target: PublishTarget) -> Place { source.place(target.mark) }
}
