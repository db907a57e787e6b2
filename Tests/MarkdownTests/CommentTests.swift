import Testing

@testable import Markdown

@Suite struct CommentTests {
    @Test(arguments: [
        ("<!-- x -->", ""), ("a <!-- x --> b", "<p>a b</p>\n"), ("a\n\n<!-- x\n\ny -->\n\nb", "<p>a</p>\n<p>b</p>\n"),
        ("a <!-- x -- y --> b", "<p>a b</p>\n"), ("a <!-- x\n\ny --> b", "<p>a</p>\n<p>b</p>\n"),
        ("<!-- x --> **b**", "<p><strong>b</strong></p>\n"),
        ("- <!-- x --> b\n- c", "<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n"), ("<!-- x \\--> b", "<p>b</p>\n"),
        ("<!-- \\\"x\\\" -->b", "<p>b</p>\n"),
        ("`<!-- x -->`", "<p><code>&lt;!-- x --&gt;</code></p>\n"),
        ("```\n<!-- x -->\n```", "<pre><code>&lt;!-- x --&gt;\n</code></pre>\n"),
        ("\\<!-- x -->", "<p>&lt;!-- x --&gt;</p>\n"), ("<!-- x --><!-- y -->", ""),
        ("<!-- a -->\n<!-- b\nc -->\nd", "<p>d</p>\n"),
        (
            "<div>\n<!-- x -->\ny\n</div>",
            "<pre><code class=\"raw-html\">&lt;div&gt;\n\ny\n&lt;/div&gt;\n</code></pre>\n"
        ),
        ("[a <!-- x --> b](c)", "<p><a href=\"c\">a b</a></p>\n"),
    ])
    func commentsVanish(text: String, expected: String) {
        #expect(html(text).replacing(" rel=\"external noopener\"", with: "") == expected)
        #expect(!html(text).contains("unclosed"))
    }

    @Test(arguments: [
        "a <!-- x -- y --> b", "<!-- x -->\n<!-- y --> z", "`<!--` och <!-- x -->", "```\n<!--\n```", "\\<!-- a",
    ])
    func closedCommentsAreNoFinding(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test func anUnclosedCommentSwallowsNothing() {
        let text = "a\n\n<!-- b\n\n# C\n\n```medlemmar\nhemligt\n```\n"
        #expect(findings(text) == ["3:1 unclosed-comment"])
        #expect(html(text).contains("&lt;!– b") || html(text).contains("&lt;!-- b"))
        #expect(html(text).contains("<h2 id=\"c\">C</h2>"))
        #expect(!html(document(text).withoutMembers()).contains("hemligt"))
    }
}
