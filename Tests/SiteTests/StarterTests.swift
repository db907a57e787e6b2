import Build
import Content
import Foundation
import Foundations
import Testing

/// What `blad init` writes builds as it is, whatever the day.
struct StarterTests {
    /// A new association's site, begun on a day.
    private func starter(_ day: String, title: String = "Föreningen i Björkvik") throws -> TestSite {
        let site = TestSite([:], theme: false)
        try FileManager.default.removeItem(atPath: site.folder)
        let findings = SiteInit(folder: site.folder, title: title, fileSystem: .posix).run(
            today: try #require(Day(iso: day)))
        #expect(findings.isEmpty)
        return site
    }

    @Test(arguments: ["2026-01-01", "2026-06-15", "2028-02-29", "2026-12-31", "2026-03-29", "2026-10-25"])
    func itBuildsWithoutAnyFinding(_ day: String) throws {
        let site = try starter(day)
        for audience in [Audience.public, .members] {
            let built = site.build(asOf: day, audience: audience, strict: true)
            #expect(built.findings == [] && built.exitStatus == 0)
            #expect(try built.page("/").title == "Föreningen i Björkvik")
        }
    }

    @Test(arguments: ["2026-01-02", "2026-12-31", "2027-01-01", "2030-06-01"]) func itBuildsOnLaterDaysToo(
        _ day: String
    ) throws {
        #expect(try starter("2026-01-01").build(asOf: day, strict: true).findings == [])
    }

    @Test(arguments: [
        "Vi & \"dom\" <b>: #1", "O'Brien \\ {{title}}", "Föreningen: nytt", "- [x] ja", "نادي", "YEAR TODAY TITLE",
    ]) func itTakesAnyName(_ title: String) throws {
        let built = try starter("2026-06-15", title: title).build()
        #expect(built.findings == [])
        #expect(try built.page("/").title == title)
    }

    @Test func everyLinkOfTheStarterLeadsSomewhere() throws {
        let built = try starter("2026-06-15").build()
        for path in built.paths where path.hasSuffix(".html") {
            for target in Page(html: try built.file(path)).allTargets where target.hasPrefix("/") {
                let address = target.split(separator: "#")[0]
                #expect(
                    built.files[String(address.dropFirst()) + (address.hasSuffix("/") ? "index.html" : "")] != nil,
                    "\(path): \(target)")
            }
        }
    }

    @Test func itShowsSomethingOfEveryKind() throws {
        let addresses = try starter("2026-06-15").build().addresses
        for section in ["nyheter", "kalender", "personer", "plan", "v-aktuellt"] {
            #expect(addresses.contains { $0.hasPrefix("/\(section)/") && $0.count > section.count + 2 }, "\(section)")
        }
    }

    @Test func aFolderThatHoldsSomethingIsLeftAlone() {
        let site = TestSite([:])
        let before = site.files(in: "")
        let findings = SiteInit(folder: site.folder, title: "Vi", fileSystem: .posix).run(today: Day(number: 20_000))
        #expect(findings.map(\.code.rawValue) == ["output-not-ours"] && site.files(in: "") == before)
    }
}
