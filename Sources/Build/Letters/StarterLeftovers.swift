import Content
import Diagnostics
import Starter

/// What a letter would tell people of a sender that is nobody: what `blad init` wrote and nobody has written over.
struct StarterLeftovers {
    let settings: Settings
    private let placeholders = StarterPlaceholders.own

    func findings(in letter: Entry) -> [Finding] {
        let newsletter = settings.newsletter
        var findings: [Finding] = []
        if let own = letter.letter?.sender {
            if isNobodys(own) { findings.append(.placeholderLeft(own, at: letter.place(of: "sender"))) }
        } else if let sender = newsletter.sender, isNobodys(sender) {
            findings.append(.placeholderLeft(sender, at: place(of: sender)))
        }
        if let unsubscribe = newsletter.unsubscribe, isNobodys(unsubscribe) {
            findings.append(.placeholderLeft(unsubscribe, at: place(of: unsubscribe)))
        }
        if let address = newsletter.postalAddress, address == placeholders.postalAddress {
            findings.append(.placeholderLeft(address, at: place(of: address)))
        }
        return findings
    }

    /// Whether a sender, a mail address or a web address is at the starter's host.
    private func isNobodys(_ text: String) -> Bool {
        let text = text.lowercased()
        return ["@", "//"].contains { mark in
            text.ranges(of: mark + placeholders.host).contains { range in
                text[range.upperBound...].first.map { !$0.isLetter && !$0.isNumber && !".-".contains($0) } ?? true
            }
        }
    }

    private func place(of value: String) -> Place {
        settings.source.place(of: value, fromLine: max(1, settings.newsletterPlace.line))
    }
}
