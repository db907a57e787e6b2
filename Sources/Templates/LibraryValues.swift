import Mustache

/// Text as the library sees it. It escapes itself, and ``LibraryText`` asks the library not to: a text cannot come out
/// unescaped whatever a template says, and the library's own escaping, character by character, is what a page costs most.
struct TextValue: MustacheCustomRenderable, MustacheParent {
    private let text: String

    init(_ text: String) { self.text = text }

    var renderText: String { text.escapedForTemplate }
    var isNull: Bool { false }

    /// Text has no parts; without this the library would look for them with `Mirror`.
    func child(named: String) -> Any? { nil }
}

/// Finished HTML as the library sees it.
struct HTMLValue: MustacheCustomRenderable, MustacheParent {
    private let html: HTML
    private let rendering: Rendering

    init(_ html: HTML, _ rendering: Rendering) {
        self.html = html
        self.rendering = rendering
    }

    var renderText: String { rendering.text(for: html) }
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

/// A known name without value. Not nil, for then the library would look for the name in outer contexts, and a teaser
/// without picture would get its page's.
struct Absent: MustacheCustomRenderable, MustacheParent {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named: String) -> Any? { nil }
}
