import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct TagSoupTests {
    static let scraps = [
        "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", ">", "<", "$", "&", "!", "=", "%", "*", "(", ")", ".", " ",
        "\n", "\r\n", "\u{301}", "\u{200D}", "\u{600}", "\u{2028}", "\t", "title", "tags", "image", "body", "a", "post",
        "{{title}}", "{{{body}}}", "{{#tags}}", "{{/tags}}", "{{#.image}}", "{{/.image}}", "{{^image}}", "{{/image}}",
        "{{<a}}", "{{/a}}", "{{$x}}", "{{/x}}", "{{>b}}", "{{>a}}", "{{! x }}", "{{.}}", "{{#summary}}", "{{/summary}}",
    ]

    /// Sections that match, so that much of it comes through.
    static func sound(_ depth: Int, _ random: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let inner = depth > 0 ? sound(depth - 1, &random) : ""
            let space = ["", " ", "\n", "  \n", "\n  "].randomElement(using: &random) ?? ""
            text += space
            switch Int.random(in: 0..<12, using: &random) {
            case 0: text += "{{title}}"
            case 1: text += "{{{body}}}"
            case 2: text += "{{#tags}}\(inner){{/tags}}"
            case 3: text += "{{^.tags}}\(inner){{/.tags}}"
            case 4: text += "{{#image}}\(inner){{/image}}"
            case 5: text += "{{#summary}}{{.}}\(space)\(inner){{/summary}}"
            case 6: text += "{{$x}}\(inner){{/x}}"
            case 7: text += "{{$y}}\(inner){{/y}}"
            case 8: text += "{{<a}}{{$x}}\(inner){{/x}}\(space){{$y}}\(space){{/y}}{{/a}}"
            case 9: text += "{{>b}}"
            case 10: text += "{{! \(space) }}"
            default: text += "<p>{ å\u{301}\u{600}"
            }
        }
        return text
    }

    @Test(arguments: [1, 2, 3, 4])
    func soupNeverCrashesAndWhatIsAcceptedCanBeRendered(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let tags = [LinkContext(title: "<1>", href: "/1"), LinkContext(title: "2", href: "/2")]
        let full = PostContext(summary: "S", image: ImageContext(), tags: tags, related: [TeaserContext()])
        var accepted = 0
        for round in 0..<1500 {
            var templates: [String: String] = [:]
            for name in ["post", "a", "b"] {
                templates[name] =
                    round % 3 == 0
                    ? (0..<Int.random(in: 0...12, using: &random)).map { _ in
                        Self.scraps.randomElement(using: &random) ?? ""
                    }.joined()
                    : Self.sound(name == "post" ? 2 : name == "a" ? 1 : 0, &random)
            }
            let (set, findings) = Theme(templates).load()
            #expect((set == nil) == !findings.isEmpty)
            guard let set else { continue }
            accepted += 1
            let pages = [PostContext(), full].map { String(decoding: set.render("post", $0), as: UTF8.self) }
            // Nothing of the tags and no text that was not escaped is left; literal braces stay braces.
            #expect(!pages.contains { $0.contains("<1>") || $0.contains("{{title}}") })
        }
        #expect(accepted > 50)
    }
}
