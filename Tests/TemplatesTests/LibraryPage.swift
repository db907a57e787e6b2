import Mustache
import Templates

/// What another Mustache program makes of the same templates and values: something to compare with.
struct LibraryPage {
    /// A value of a sample context.
    indirect enum Value: MustacheParent, MustacheCustomRenderable {
        case absent
        case text(String)
        case html(String)
        case object([String: Value])

        /// A known name without value ends the search, as it does in Blad.
        func child(named name: String) -> Any? {
            guard case .object(let values) = self, let value = values[name] else { return nil }
            return value
        }

        var renderText: String {
            switch self {
            case .absent, .object: ""
            case .text(let text):
                text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
                    .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
            case .html(let html): html
            }
        }

        var isNull: Bool { if case .absent = self { true } else { false } }
    }

    /// Lists are the library's own, for it asks what a value is.
    struct Root: MustacheParent {
        let values: [String: any Sendable]
        func child(named name: String) -> Any? { values[name] }
    }

    let templates: [String: String]

    /// The page; nil where the library takes the templates for something else than Blad does.
    func text(of post: PostContext) -> String? {
        var library = MustacheLibrary()
        for (name, text) in templates {
            // Values escape themselves.
            let unescaped = text.replacing("{{title}}", with: "{{&title}}").replacing("{{.}}", with: "{{&.}}")
            guard (try? library.register(unescaped, named: name)) != nil else { return nil }
        }
        return library.render(Self.root(post), withTemplate: "post")
    }

    private static func root(_ post: PostContext) -> Root {
        let tags = post.tags.map { Value.object(["title": .text($0.title), "href": .text($0.href)]) }
        return Root(values: [
            "title": Value.text(post.title), "body": Value.html(String(decoding: post.body.bytes, as: UTF8.self)),
            "summary": post.summary.map { Value.text($0) } ?? .absent,
            "image": post.image.map { Value.object(["src": .text($0.src), "caption": .absent]) } ?? .absent,
            "tags": tags.isEmpty ? Value.absent : tags,
        ])
    }
}
