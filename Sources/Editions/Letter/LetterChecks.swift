import Content
import Diagnostics
import Foundations
import Markdown

/// What a letter's front matter and the site's settings must hold before it is sent, and what its public parts must not.
struct LetterChecks {
    let ground: LetterGround
    let document: Document

    /// The longest subject that phones show, and the longest preheader, in characters.
    static let longestSubject = 70, longestPreheader = 140

    func findings() -> [Finding] {
        settings() + frontMatter() + DraftWords.left(in: ground.entry) + personalData()
    }

    private func settings() -> [Finding] {
        let newsletter = ground.site.settings.newsletter
        let place = ground.site.settings.newsletterPlace
        var findings: [Finding] = []
        let sender = ground.entry.letter?.sender ?? newsletter.sender
        if sender == nil { findings.append(.missingSender(at: place)) }
        if newsletter.unsubscribe == nil { findings.append(.missingUnsubscribe(at: place)) }
        if newsletter.postalAddress == nil { findings.append(.missingPostalAddress(at: place)) }
        if let sender, let host = (try? Mailbox(sender)).flatMap({ Webmail.host(of: $0.address) }) {
            let own = ground.entry.letter?.sender != nil
            findings.append(.webmailSender(host, at: own ? ground.entry.place(of: "sender") : place))
        }
        return findings
    }

    private func frontMatter() -> [Finding] {
        let entry = ground.entry
        var findings: [Finding] = []
        if entry.isDraft { findings.append(.draftIssue(at: entry.place(of: "draft"))) }
        if entry.title.count > Self.longestSubject {
            findings.append(.longSubject(entry.title.count, longest: Self.longestSubject, at: entry.place(of: "title")))
        }
        let preheader = entry.letter?.preheader ?? entry.summary
        if let preheader, preheader.count > Self.longestPreheader {
            let key = entry.letter?.preheader == nil ? "summary" : "preheader"
            findings.append(
                .longPreheader(preheader.count, longest: Self.longestPreheader, at: entry.place(of: key)))
        }
        if preheader == nil { findings.append(.missingPreheader(at: entry.place(of: "title"))) }
        return findings
    }

    /// Numbers that belong to a person, in what everyone can read.
    private func personalData() -> [Finding] {
        guard ground.entry.audience == .public else { return [] }
        let document = document.withoutMembers()
        let known = Set([ground.site.settings.organisation.phone].compactMap { $0 }.map(PersonalNumbers.digits))
        func findings(_ text: String, line: Int) -> [Finding] {
            PersonalNumbers.found(in: text).filter { !known.contains(PersonalNumbers.digits($0.text)) }.map { number in
                let place = ground.entry.source.place(of: number.text, fromLine: max(1, line))
                return number.isIdentity ? .personalNumber(at: place) : .phoneNumber(number.text, at: place)
            }
        }
        let entry = ground.entry
        return [entry.title, entry.letter?.preheader, entry.summary].compactMap { $0 }.flatMap { findings($0, line: 1) }
            + document.nodes.filter { Self.wordKinds.contains($0.kind) }
            .flatMap { findings(document.text($0), line: $0.line) }
    }

    private static let wordKinds: Set<NodeKind> = [.text, .code, .codeBlock, .rawBlock, .rawInline]
}

/// Mail services for private persons, whose addresses other servers must not send from (RFC 7489).
enum Webmail {
    private static let hosts: Set<String> = [
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "outlook.com", "outlook.se", "live.com", "live.se",
        "msn.com", "yahoo.com", "yahoo.se", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com",
        "gmx.com", "spray.se", "telia.com", "comhem.se", "bredband.net", "tele2.se",
    ]

    static func host(of address: String) -> String? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        let host = address[address.index(after: at)...].lowercased()
        return hosts.contains(host) ? host : nil
    }
}
