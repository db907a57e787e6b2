import Content
import Diagnostics
import Editions

/// A template of the theme, changed: it is checked with all the others.
enum ThemeKind {
    static let all = [template, template.large(1 << 20)]

    private static let template = FuzzKind(
        "template", share: 20, samples: Samples.bytes("templates", ending: ".mustache", upTo: 4 << 10),
        words: [
            "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "{{&", "{{.}}",
            "{{title}}",
            "{{{body}}}", "{{>footer}}", "{{>layout}}", "{{<layout}}", "{{/layout}}", "{{$main}}", "{{/main}}",
            "{{#items}}",
            "{{/items}}", "{{^image}}", "{{/image}}", "{{#site}}", "{{/site}}", "{{../a}}", "href", "\n", "  ",
            "\"/assets/", "=/assets/", "bild.png", "\"",
        ]
    ) { input, random throws(Broken) in
        let changed = random.pick(templates).file
        let files = templates.map { $0.file == changed ? SourceText(file: changed, bytes: input) : $0 }
        let (theme, findings) = Theme.load(templates: files, assets: [("bild.png", [])], hash: { _ in "0123456789" })
        try Promises.areSayable(findings)
        if theme == nil, findings.isEmpty { throw Broken("neither a theme nor a finding") }
        return theme != nil
    }

    private static let templates = Samples.files("templates", ending: ".mustache", upTo: 1 << 20).map {
        SourceText(file: "templates/" + $0.path, bytes: $0.bytes)
    }
}
