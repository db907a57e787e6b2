import Content
import Diagnostics
import Editions
import Foundations

/// Makes a letter's files and everything that is to be said of them.
struct LetterMaker {
    let edition: LetterEdition
    let site: Site

    /// The HTML part from which on Gmail cuts it off, which is warned of from four fifths on, and the whole mail that servers
    /// refuse, in bytes (newsletter.md, section 5).
    private static let largestHTML = 100_000, largestMail = 2_000_000, nearHTML = 80_000

    /// A letter's files; nil when something is wrong that no letter can be made with.
    func make(_ entry: Entry) -> (files: LetterFiles?, findings: [Finding]) {
        let issue = edition.issue(entry)
        if issue.findings.hasErrors { return (nil, issue.findings) }
        do throws(MailFault) {
            let files = try LetterFiles(issue.content, headers: edition.headers(of: entry), hash: ContentHash.hex)
            let leftovers = StarterLeftovers(settings: site.settings).findings(in: entry)
            return (files, issue.findings + leftovers + sizes(files, entry) + guarded(files, entry))
        } catch {
            return (nil, issue.findings + [error.finding(at: place(of: error, in: entry))])
        }
    }

    private func sizes(_ files: LetterFiles, _ entry: Entry) -> [Finding] {
        var findings: [Finding] = []
        if files.htmlPart.count >= Self.nearHTML {
            findings.append(
                .mailTooLarge(
                    Wording("brevets HTML", "the letter's HTML"), bytes: files.htmlPart.count, limit: Self.largestHTML,
                    at: entry.source.whole))
        }
        if files.ready.count > Self.largestMail {
            findings.append(
                .mailTooLarge(
                    Wording("hela brevet med bilder", "the whole letter with pictures"), bytes: files.ready.count,
                    limit: Self.largestMail, at: entry.source.whole))
        }
        return findings
    }

    /// The last guard: what is written is held to the rules once more, whatever wrote it.
    private func guarded(_ files: LetterFiles, _ entry: Entry) -> [Finding] {
        let faults = MailCheck.faults(in: files.ready).map(\.description) + MailHTMLCheck.faults(in: files.htmlPart)
        return faults.map { .letterFault($0, at: entry.source.whole) }
    }

    private func place(of fault: MailFault, in entry: Entry) -> Place {
        entry.letter?.sender != nil || entry.letter?.replyTo != nil
            ? entry.place(of: entry.letter?.sender != nil ? "sender" : "reply-to") : site.settings.newsletterPlace
    }
}

extension MailFault {
    /// The fault as a finding.
    func finding(at place: Place) -> Finding {
        switch self {
        case .address, .localPart, .domain: .invalidAddress("sender", at: place)
        case .control(let header): .headerNewline(header, at: place)
        case .tooLong(let header): .headerTooLong(header, at: place)
        }
    }
}
