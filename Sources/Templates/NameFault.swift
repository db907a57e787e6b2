import Diagnostics
import Foundations

/// What can be wrong with a name where it is used.
enum NameFault {
    case noName(String)
    case noPart(String, of: String, Shape)
    case unescapedText
    case escapedHTML
    case notText(Shape)
    case dotWithoutText

    /// What is wrong with using a name of this meaning in a tag; nil when nothing is.
    init?(_ meaning: NameScope.Meaning, in node: Node) {
        let isWritten = node.kind == .escaped || node.kind == .unescaped
        switch meaning {
        case .anything: return nil
        case .noName(let name): self = .noName(name)
        case .noPart(let part, let whole, let shape): self = .noPart(part, of: whole, shape)
        case .itself:
            guard isWritten else { return nil }
            self = .dotWithoutText
        case .value(.text, _):
            guard node.kind == .unescaped else { return nil }
            self = .unescapedText
        case .value(.html, _):
            guard node.kind == .escaped else { return nil }
            self = .escapedHTML
        case .value(let shape, _):
            guard isWritten else { return nil }
            self = .notText(shape)
        }
    }

    /// The finding: `name` as it is written, `root` the page's template when the name is wrong only there.
    func finding(_ name: String, in scope: NameScope, usedBy root: String?, at place: Place) -> Finding {
        switch self {
        case .noName(let word):
            let known = scope.names(innermostOnly: name.hasPrefix("."))
            return .unknownName(
                word, nearest: NearMiss.nearest(to: word, among: known), known: known, usedBy: root, at: place)
        case .noPart(let part, let whole, let shape):
            let known = shape.parts
            return .unknownPart(
                part, of: whole, nearest: NearMiss.nearest(to: part, among: known), known: known, usedBy: root,
                at: place)
        case .unescapedText: return .unescapedText(name, at: place)
        case .escapedHTML: return .escapedHTML(name, at: place)
        case .notText(let shape): return .notText(name, shape: shape.noun, example: shape.example(name), at: place)
        case .dotWithoutText: return .dotWithoutText(at: place)
        }
    }
}

extension Shape {
    /// The names that can follow this one after a full stop.
    fileprivate var parts: [String] {
        if case .object(let type) = self { type.rows.map(\.name) } else { [] }
    }

    /// What it is, in a sentence: "is a list".
    fileprivate var noun: Wording {
        switch self {
        case .text: Wording("text", "text")
        case .html: Wording("HTML", "HTML")
        case .flag: Wording("ja eller nej", "yes or no")
        case .texts, .list: Wording("en lista", "a list")
        case .object: Wording("något med flera delar", "something with several parts")
        }
    }

    /// How its content is written.
    fileprivate func example(_ name: String) -> String? {
        switch self {
        case .text, .html, .flag: return nil
        case .texts: return "{{#\(name)}}{{.}}{{/\(name)}}"
        case .list(let type):
            let part = type.rows.first { $0.shape.isText }
            return part.map { "{{#\(name)}}{{\($0.name)}}{{/\(name)}}" }
        case .object(let type):
            let part = type.rows.first { $0.shape.isText }
            return part.map { "{{\(name).\($0.name)}}" }
        }
    }

    private var isText: Bool {
        if case .text = self { true } else { false }
    }
}
