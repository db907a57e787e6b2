import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Testing

/// A site whose year is told, as `blad report` does it.
struct ReportSite {
    let site: TestSite

    /// A section of each kind, and one for newspapers.
    static let settings = """
        title: Föreningen i Björkvik
        url: https://bjorkvik.example
        sections:
          blogg: {title: Blogg, kind: post}
          insandare: {title: Insändare, kind: post, outlets: [Björkviks Tidning, Lokalbladet]}
          brev: {title: Medlemsbrev, kind: newsletter}
          kalender: {title: Kalender, kind: event}
          personer: {title: Förtroendevalda, kind: person}
          plan: {title: Verksamhetsplan, kind: plan}

        """

    /// Writes the files, with the theme where pages are built.
    init(_ files: [String: String], settings: String = "", theme: Bool = false) {
        site = TestSite(
            ["content/site.yml": Self.settings + settings].merging(files) { $1 }, theme: theme)
    }

    /// Makes the report of a year.
    func run(
        _ year: Int = 2025, asOf day: String = "2026-02-01", audience: Audience = .public,
        language: MessageLanguage? = nil, to file: String? = nil
    ) -> AnnualReportRun {
        SiteBuild(BuildOptions(folder: site.folder, audience: audience, asOf: Day(iso: day)), clock: { 0 })
            .annualReport(year: year, language: language, to: file.map { site.folder + "/" + $0 }, label: file ?? "")
    }

    /// The report's text.
    func text(
        _ year: Int = 2025, asOf day: String = "2026-02-01", audience: Audience = .public,
        language: MessageLanguage? = nil, _ here: SourceLocation = #_sourceLocation
    ) throws -> String {
        let run = run(year, asOf: day, audience: audience, language: language)
        let printed = run.findings.map { FindingText(language: .swedish).text($0) }
        let report = run.report
        return try #require(report, "\(printed)", sourceLocation: here).markdown()
    }

    /// What stands below a heading, until the next of its level or above.
    func part(
        _ heading: String, _ year: Int = 2025, asOf day: String = "2026-02-01", audience: Audience = .public,
        language: MessageLanguage? = nil, _ here: SourceLocation = #_sourceLocation
    ) throws -> String {
        let lines = try text(year, asOf: day, audience: audience, language: language, here)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(
            lines.firstIndex { $0 == heading }, "no \(heading) in\n\(lines.joined(separator: "\n"))",
            sourceLocation: here)
        let level = heading.prefix { $0 == "#" }.count
        let rest = lines[(start + 1)...].prefix { line in
            let marks = line.prefix { $0 == "#" }.count
            return marks == 0 || marks > level
        }
        return rest.joined(separator: "\n").trimmingCharacters(in: .newlines)
    }

    /// The paragraphs between the note and the first heading.
    func opening(
        _ year: Int = 2025, asOf day: String = "2026-02-01", language: MessageLanguage? = nil,
        _ here: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        let text = try text(year, asOf: day, language: language, here)
        let body = text.components(separatedBy: "-->\n\n").last ?? ""
        return body.components(separatedBy: "\n\n").prefix { !$0.hasPrefix("#") }.map {
            $0.trimmingCharacters(in: .newlines)
        }
    }
}
