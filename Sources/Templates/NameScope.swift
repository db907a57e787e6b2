/// What names a place in a template can see: a chain of contexts, the innermost first.
final class NameScope {
    enum Kind {
        case context([String: Shape])
        /// Inside a section over a text: `.` is the text.
        case text
        /// Inside a section over HTML: `.` is the HTML.
        case html
        /// Inside a section over something unknown, where nothing more is said.
        case unknown
    }

    let kind: Kind
    private let outer: NameScope?

    init(_ kind: Kind, in outer: NameScope? = nil) {
        self.kind = kind
        self.outer = outer
    }

    /// What a name stands for.
    enum Meaning {
        case value(Shape)
        /// `.` where it stands for the context itself.
        case itself
        case anything
        case noName(String)
        case noPart(String, of: String, Shape)
    }

    /// Looks a name up as the library does: the first word in the innermost context that has it, or, with a full stop
    /// before it, in the innermost one only; the following words in what was found.
    func meaning(of name: String) -> Meaning {
        if name == "." { return own }
        let words = name.split(separator: ".").map(String.init)
        guard let first = words.first else { return .noName(name) }
        var scope: NameScope? = self
        var found: Shape?
        while let current = scope, found == nil {
            switch current.kind {
            case .unknown: return .anything
            case .context(let shapes): found = shapes[first]
            case .text, .html: break
            }
            scope = name.hasPrefix(".") ? nil : current.outer
        }
        guard var shape = found else { return .noName(first) }
        for (index, word) in words.enumerated().dropFirst() {
            guard case .object(let type) = shape, let part = type.shapes[word] else {
                return .noPart(word, of: words[..<index].joined(separator: "."), shape)
            }
            shape = part
        }
        return .value(shape)
    }

    /// The names that can be seen, for a suggestion; the innermost context's first.
    func names(innermostOnly: Bool) -> [String] {
        var names: [String] = []
        var scope: NameScope? = self
        while let current = scope {
            if case .context(let shapes) = current.kind { names += shapes.keys.sorted() }
            scope = innermostOnly ? nil : current.outer
        }
        return names
    }

    /// The scope inside a section over a value.
    func entering(_ shape: Shape) -> NameScope {
        switch shape {
        case .flag: self
        case .text, .texts: NameScope(.text, in: self)
        case .html: NameScope(.html, in: self)
        case .list(let type), .object(let type): NameScope(.context(type.shapes), in: self)
        }
    }

    private var own: Meaning {
        switch kind {
        case .context: .itself
        case .text: .value(.text)
        case .html: .value(.html)
        case .unknown: .anything
        }
    }
}
