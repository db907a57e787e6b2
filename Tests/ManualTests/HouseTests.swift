import Foundation
import Testing

/// Whoever is new finds every target of the package in the README and in the chapter for developers.
@Suite struct HouseTests {
    private func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Repository.folder + "/Sources")
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test func theREADMENamesEveryTarget() throws {
        let text = try ManualPage(path: "README.md").text
        for target in try targets() { #expect(text.contains("Sources/\(target)"), "\(target)") }
    }

    @Test func theChapterForDevelopersTellsOfEveryTarget() throws {
        let text = try ManualPage(path: "Manual/developers.md").text
        for target in try targets() { #expect(text.contains("`\(target)`"), "\(target)") }
    }
}
