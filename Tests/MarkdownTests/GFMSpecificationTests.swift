import Diagnostics
import Foundation
import Testing

@testable import Markdown

@Suite(
    .enabled(
        if: GFMSpecification.isInstalled, "Debian's package cmark-gfm, which holds the specification, is not installed")
)
struct GFMSpecificationTests {
    /// Examples that are not compared, and why.
    private static let notCompared: [String: Set<Int>] = [
        "bare addresses are links (section 6.9), which CommonMark without the extension leaves alone": [
            610, 614, 616, 619, 620,
        ],
        "comments vanish, also those that are none by section 6.10": [146, 148, 152, 288, 289, 644, 645, 646],
        "no tag is passed on, so none is filtered (section 6.11)": [653],
    ]

    @Test func everyExampleAgrees() throws {
        let examples = try GFMSpecification.examples()
        #expect(examples.count > 600)
        let notCompared = Self.notCompared.values.reduce(into: Set()) { $0.formUnion($1) }
        for example in examples where !notCompared.contains(example.number) {
            let document = document(example.markdown, TextLanguage("zxx"))
            let ours = PlainHTML.normalized(passingTagsOn(html(document, options: .specification)))
            let theirs = PlainHTML.normalized(expected(example.html))
            #expect(ours == theirs, "example \(example.number) (\(example.extensionName)): \(example.markdown)")
        }
        for (reason, numbers) in Self.notCompared.sorted(by: { $0.key < $1.key }) {
            print("not compared, \(reason): \(numbers.sorted())")
        }
    }

    /// HTML with the tags that Blad shows as text as tags again.
    private func passingTagsOn(_ html: String) -> String {
        html.replacing(#/(<pre>)?<code class="raw-html">([^<]*)</code>(</pre>\n)?/#) { match in
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(String(match.2)) { text, pair in
                text.replacingOccurrences(of: pair.0, with: pair.1)
            }
        }
    }

    /// The expected HTML with its headings moved down, where one is of level 1.
    private func expected(_ html: String) -> String {
        guard html.contains("<h1>") else { return html }
        return (1...5).reversed().reduce(html) { html, level in
            html.replacingOccurrences(of: "h\(level)>", with: "h\(level + 1)>")
        }
    }
}

extension HTMLOptions {
    /// Every address is a link, every picture a picture: the specification judges neither.
    fileprivate static var specification: HTMLOptions {
        HTMLOptions(
            language: TextLanguage("zxx"),
            resolveLink: { .address(SafeAddress.encoded($0.destination), isExternal: false) },
            resolvePicture: { .image(.init(source: SafeAddress.encoded($0.source))) })
    }
}
