import Testing

@testable import Editions

/// Addresses of the theme's files in the text of templates.
struct TemplateAssetsTests {
    private func names(_ text: String) -> [String] { TemplateAssets.all(in: Array(text.utf8)).map(\.name) }

    @Test(arguments: [
        ("<img src=/assets/a.png alt='/assets/b.png'>", ["a.png", "b.png"]),
        ("\"/assets/a.png 1x,/assets/b.png 2x\"", ["a.png", "b.png"]),
        ("\"/assets/a.png?x=/assets/b.png\"", ["a.png", "b.png"]), ("\"/assets/a=/assets/b\"", ["a=/assets/b"]),
        ("\"/assets/a{{b}}\" \"/assets/\" \"/assets/a\n\"/assets/b\"", ["b"]), ("\"/assets/a", []),
        ("=/assets/a=/assets/{{! \"/assets/b\" }}\"/assets/c\"", ["c"]), ("vi/assets/a.png", []),
    ])
    func wholeAddressesAreFound(text: String, found: [String]) { #expect(names(text) == found) }

    @Test(arguments: ["\n", "{{b}}"]) func manyAddressesThatAreCutOffTogetherAreNone(end: String) {
        let text = String(repeating: "=/assets/", count: 20_000) + end + " \"/assets/a.png\""
        #expect(names(text) == ["a.png"])
    }
}
