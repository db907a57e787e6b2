import Diagnostics
import Foundation
import Markdown
import Testing

@Suite struct LinkTests {
    @Test func everyPageIsThere() {
        let pages = [
            "README", "avdelningar", "developers", "fel", "kom-igang", "lagga-ut", "medlemmar", "namn", "skriva",
            "tema", "uppgifter",
        ]
        #expect(Set(pages.map { "Manual/\($0).md" }).isSubset(of: Set(ManualPage.all.map(\.path))))
    }

    @Test func theFirstPageLeadsToEveryOther() throws {
        let text = try ManualPage(path: "Manual/README.md").text
        for page in ManualPage.all.map(\.path) where !page.hasSuffix("README.md") {
            #expect(text.contains("](\(page.dropFirst("Manual/".count)))"), "\(page)")
        }
    }

    /// Every link and picture leads to a file that is there, and to a heading that the file has.
    @Test(arguments: ManualPage.all.map(\.path))
    func noLinkIsDead(path: String) throws {
        let page = try ManualPage(path: path)
        let source = SourceText(file: path, bytes: Array(page.text.utf8))
        for link in Links(Document.parse(source, language: .swedish)).entries where !link.destination.contains(":") {
            let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? path : Self.joined(path, String(parts[0]))
            let isThere = FileManager.default.fileExists(atPath: Repository.folder + "/" + target)
            #expect(isThere, "\(path):\(link.line): there is no \(target)")
            guard parts.count > 1, isThere else { continue }
            let headings = try ManualPage(path: target).sections.map { Self.anchor($0.title) }
            #expect(headings.contains(String(parts[1])), "\(path):\(link.line): \(target) has no #\(parts[1])")
        }
    }

    /// A path relative to the page that links.
    private static func joined(_ page: String, _ link: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// A heading's name as GitHub and most readers of Markdown make it: letters of any language, digits and dashes.
    private static func anchor(_ title: String) -> String {
        String(
            title.lowercased().compactMap { character in
                if character == " " { return "-" }
                return character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
            })
    }
}
