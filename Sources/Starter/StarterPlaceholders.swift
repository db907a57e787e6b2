/// What the starter says of an association's mail before anybody has written its own there.
public struct StarterPlaceholders: Sendable {
    /// The host of its mail addresses, which nobody has: `forening.example`.
    public let host: String
    /// The postal address in the foot of its letters.
    public let postalAddress: String

    /// Those of the starter's own `site.yml`.
    public static let own = StarterPlaceholders(settings: StarterFiles.settings)

    init(settings: String) {
        func value(of key: String) -> Substring {
            let line = settings.split(separator: "\n").first { $0.hasPrefix("  \(key): ") } ?? ""
            return line.dropFirst(key.count + 4)
        }
        host = String(value(of: "sender").drop { $0 != "@" }.dropFirst().prefix { $0 != ">" })
        postalAddress = String(value(of: "postal-address"))
    }
}
