import Editions

/// What curl is told: a config that it reads, so that no address is ever an argument or seen by a shell.
struct LookupConfig {
    /// What is asked for.
    let addresses: [LookupAddress]
    /// Whether the page itself is asked for, not only what the server says of it.
    let asksWhole: Bool
    /// Who asks.
    let agent: String

    /// The first argument keeps the user's own settings out, with their cookies and passwords.
    static let arguments = ["--disable", "--config", "-"]

    /// How many addresses are asked for at a time.
    static let mostAtOnce = 16
    /// Seconds until a connection stands.
    static let connectTime = 10
    /// Seconds for an answer in all.
    static let wholeTime = 20
    /// Bytes of a page that is said to be longer than that are not waited for.
    static let mostBytes = 1 << 20

    /// The lines.
    var text: String {
        let options = [
            "silent", "no-progress-meter", "globoff", "parallel", "parallel-max = \(Self.mostAtOnce)",
            "proto = \(Self.quoted("=http,https"))", "connect-timeout = \(Self.connectTime)",
            "max-time = \(Self.wholeTime)", "user-agent = \(Self.quoted(agent))",
            asksWhole ? "max-filesize = \(Self.mostBytes)" : "head",
            "write-out = \(Self.quoted(LookupAnswer.format))",
        ]
        // What a server sends is kept nowhere. Each address wants that said anew.
        let asked = addresses.flatMap { ["url = \(Self.quoted($0.text))", "output = \(Self.quoted("/dev/null"))"] }
        return (options + asked).map { $0 + "\n" }.joined()
    }

    /// A value in the quoting of curl's config, on one line whatever it holds.
    static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", "\"":
                text += "\\"
                text.unicodeScalars.append(scalar)
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}": continue
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
