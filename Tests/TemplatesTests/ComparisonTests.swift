import Templates
import TestSupport
import Testing

/// Random templates, rendered by Blad and by another Mustache program.
///
/// Spaces and line ends are left out of the comparison: where tags share a line the other program takes some of them for
/// tags that stand alone. ``RenderingTests`` has what the specification says of lines.
@Suite struct ComparisonTests {
    @Test(arguments: [11, 12, 13, 14])
    func pagesAreThoseOfAnotherProgram(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let tags = [LinkContext(title: "<1>", href: "/1"), LinkContext(title: "'2' & \"3\"", href: "/2")]
        let full = PostContext(title: "<b>", body: HTML("<i>å</i>\n"), summary: "S", image: ImageContext(), tags: tags)
        var compared = 0
        for _ in 0..<1500 {
            var templates: [String: String] = [:]
            for (name, depth) in [("post", 3), ("a", 1), ("b", 0)] {
                templates[name] = TagSoupTests.sound(depth, &random)
            }
            guard let set = Theme(templates).load().set else { continue }
            for post in [PostContext(), full] {
                guard let wanted = LibraryPage(templates: templates).text(of: post) else { continue }
                compared += 1
                let page = String(decoding: set.render("post", post), as: UTF8.self)
                #expect(page.filter { !$0.isWhitespace } == wanted.filter { !$0.isWhitespace }, "\(templates)")
            }
        }
        #expect(compared > 200)
    }
}
