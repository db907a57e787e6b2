import Diagnostics
import Templates
import Testing

@Suite struct RenderingTests {
    @Test func everyFieldOfAContextCanBeRead() {
        var post = PostContext()
        post.page.description = "Beskrivning"
        post.summary = "Ingress"
        post.image = ImageContext(src: "a.jpg", caption: "Bild")
        post.tags = [LinkContext(title: "skola", href: "/skola/"), LinkContext(title: "buss", href: "/buss/")]
        post.places = ["Norrby", "Lövsta"]
        post.related = [TeaserContext()]
        let text = """
            {{language}} {{site.title}} {{site.home.href}} {{description}}
            {{title}} {{{body}}} {{&body}} {{summary}} {{image.src}} {{#image}}{{caption}}{{/image}} {{date.iso}} {{date.text}}
            {{#hasTags}}{{#tags}}{{title}}={{href}} {{/tags}}{{/hasTags}}
            {{#places}}{{.}} {{/places}}{{#related}}{{title}}{{/related}}
            """
        #expect(
            Theme(text).render(post) == """
                sv Föreningen / Beskrivning
                Hej <p>Text</p> <p>Text</p> Ingress a.jpg Bild 2026-03-09 9 mars 2026
                skola=/skola/ buss=/buss/\u{20}
                Norrby Lövsta Puff
                """)
    }

    @Test(arguments: [
        ("{{title}}", "&lt;b&gt;"), ("{{#summary}}{{.}}{{/summary}}", "&lt;/script&gt;"),
        ("{{site.title}}", "&quot;A&quot; &amp; &#39;B&#39;"), ("{{#places}}{{.}}{{/places}}", "&lt;å&gt;"),
        ("{{{body}}}", "<i>&amp;</i>"), ("{{#body}}{{{.}}}{{/body}}", "<i>&amp;</i>"),
    ])
    func textIsEscapedAndHTMLIsNot(template: String, page: String) {
        var post = PostContext(title: "<b>", body: HTML("<i>&amp;</i>"), summary: "</script>")
        post.page.site.title = "\"A\" & 'B'"
        post.places = ["<å>"]
        #expect(Theme(template).render(post) == page)
    }

    @Test(arguments: [
        ("{{#summary}}ja{{/summary}}{{^summary}}nej{{/summary}}", "nej"),
        ("{{#image}}ja{{/image}}{{^image}}nej{{/image}}", "nej"),
        ("{{#tags}}ja{{/tags}}{{^tags}}{{title}}{{/tags}}", "Hej"),
        ("{{^tags}}{{#.title}}{{.}}{{/.title}}{{/tags}}", "Hej"),
        ("{{#hasTags}}ja{{/hasTags}}{{^hasTags}}nej{{/hasTags}}", "nej"),
        ("[{{summary}}{{image.src}}]", "[]"),
        ("{{! en kommentar\növer två rader }}Hej", "Hej"),
        ("{{ title }} {{{ body }}}}", "Hej <p>Text</p>}"),
        ("{a}} }} { {{title}}", "{a}} }} { Hej"),
        ("", ""),
    ])
    func absentThingsAreNotThere(template: String, page: String) {
        #expect(Theme(template).render() == page)
    }

    @Test func anEmptyTextIsAbsent() {
        #expect(
            Theme("{{#summary}}ja{{/summary}}{{^summary}}nej{{/summary}}").render(PostContext(summary: "")) == "nej")
    }

    @Test func aTeaserWithoutPictureDoesNotGetItsPages() {
        let post = PostContext(image: ImageContext(), related: [TeaserContext()])
        #expect(
            Theme("{{#related}}{{#image}}{{src}}{{/image}}{{^image}}ingen{{/image}}{{/related}}").render(post)
                == "ingen")
    }

    @Test func namesOfOuterContextsShowInSectionsAndPartials() {
        let theme = Theme(["post": "{{#tags}}{{>partials/länk}}\n{{/tags}}", "partials/länk": "{{language}}:{{title}}"])
        let tags = ["a", "b"].map { LinkContext(title: $0, href: "/") }
        #expect(theme.render(PostContext(tags: tags)) == "sv:a\nsv:b\n")
    }

    @Test func aLayoutIsFilledInByTheInnermostTemplate() {
        let theme = Theme([
            "post":
                "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n{{>foot}}\n{{/main}}\n{{! inget }}\n{{$mått}}50{{/mått}}\n{{/layout}}\n",
            "layout": "<main class=\"{{$kind}}page{{/kind}} {{$mått}}1{{/mått}}\">\n{{$main}}{{/main}}\n</main>\n",
            "foot": "<footer>{{$kind}}fot{{/kind}}</footer>\n",
        ])
        #expect(theme.render() == "<main class=\"page 50\">\n<h1>Hej</h1>\n<footer>fot</footer>\n\n</main>\n")
    }

    @Test func longPiecesOfHTMLComeOutByteForByte() {
        let long = String(repeating: "<p>å \u{1}0; & </p>\n", count: 1000)
        let post = PostContext(body: HTML(long))
        #expect(Theme("[{{{body}}}|{{#tags}}{{/tags}}{{{body}}}]").render(post) == "[\(long)|\(long)]")
        let filled = ["post": "{{<a}}{{$x}}{{{body}}}{{/x}}{{/a}}", "a": "  {{$x}}{{/x}}\n"]
        #expect(Theme(filled).render(post) == "  \(long)\n")
    }

    /// A tag that writes nothing takes its line with it; one beside other things leaves the line as it is.
    @Test(arguments: [
        ("a\n{{#tags}}\nb\n{{/tags}}\nc\n", "a\nc\n"),
        ("a\n  {{^tags}}  \nb\n\t{{/tags}}\nc\n", "a\nb\nc\n"),
        ("a\r\n{{^tags}}\r\nb\r\n{{/tags}}\r\nc", "a\r\nb\r\nc"),
        ("a {{! nej }}\nb\n  {{! ja }}\nc", "a \nb\nc"),
        ("{{^tags}}{{title}}\n{{/tags}}", "Hej\n"),
        ("  {{title}}\n", "  Hej\n"),
        ("{{#hasTags}}\n{{/hasTags}}\n\n{{^tags}}\n\n{{/tags}}", "\n\n"),
        ("{{^tags}} {{/tags}}|", " |"),
        ("{{^tags}}\n{{title}}{{/tags}}  ", "Hej  "),
    ])
    func tagsAloneOnALineLeaveNoLine(template: String, page: String) {
        #expect(Theme(template).render() == page)
    }

    /// A partial is moved in as far as its tag; what fills a block as far as the block's, whatever its own margin was.
    @Test func linesAreMovedInWithTheirTag() {
        let partial = Theme([
            "post": "<ul>\n  {{#tags}}\n  {{>rad}}\n  {{/tags}}\n</ul>", "rad": "<li>\n{{title}}\n\n</li>\n",
        ])
        let tags = [LinkContext(title: "a", href: "/")]
        #expect(partial.render(PostContext(tags: tags)) == "<ul>\n  <li>\n  a\n  \n  </li>\n</ul>")
        let block = Theme([
            "post": "{{<layout}}\n{{$main}}\n      <p>\n        {{title}}\n      </p>\n{{/main}}\n{{/layout}}\n",
            "layout": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
        ])
        #expect(block.render() == "<main>\n  <p>\n    Hej\n  </p>\n</main>\n")
        #expect(Theme(["post": "a {{>b}}\n", "b": "1\n2\n"]).render() == "a 1\n2\n\n")
    }

    @Test func aContextOfAnotherKindIsNotRendered() throws {
        let set = try #require(Theme("{{title}}").load().set)
        #expect(set.render("post", LinkContext(title: "a", href: "/")).isEmpty)
    }

    @Test func aSitesOwnTemplateGoesBeforeTheThemes() {
        let files = ["grund", "egen"].map { SourceText(file: "templates/post.mustache", bytes: Array($0.utf8)) }
        let (set, findings) = TemplateSet.load(files: files, roots: ["post": PostContext.self])
        #expect(findings.isEmpty)
        #expect(set?.render("post", PostContext()) == Array("egen".utf8))
        #expect(set?.render("inget", PostContext()) == [])
    }

    @Test func threadsGetTheSamePages() async throws {
        let set = try #require(Theme("{{#tags}}{{title}} {{language}} {{/tags}}{{{body}}}").load().set)
        let post = PostContext(tags: (0..<50).map { LinkContext(title: "<\($0)>", href: "/") })
        let page = set.render("post", post)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { (0..<50).allSatisfy { _ in set.render("post", post) == page } } }
            for await same in group { #expect(same) }
        }
    }
}
