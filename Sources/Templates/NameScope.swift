/// What names a place in a template can see: a chain of contexts, the innermost first.
final class NameScope {
    enum Kind {
        case context(any TemplateContext.Type)
        /// Inside a section over a text: `.` is the text.
        case text
        /// Inside a section over HTML: `.` is the HTML.
        case html
        /// Inside a section over something unknown, where nothing more is said.
        case unknown
    }

    let kind: Kind
    private let outer: NameScope?
    /// How many contexts lie outside it.
    private let level: Int

    init(_ kind: Kind, in outer: NameScope? = nil) {
        self.kind = kind
        self.outer = outer
        level = outer.map { $0.level + 1 } ?? 0
    }

    /// What a name stands for.
    enum Meaning {
        case value(Shape, Program.Path)
        /// `.` where it stands for the context itself.
        case itself(Program.Path)
        case anything
        case noName(String)
        case noPart(String, of: String, Shape)
    }

    /// Looks a name up: the first word in the innermost context that has it, or, with a full stop
    /// before it, in the innermost one only; the following words in what was found.
    func meaning(of name: String) -> Meaning {
        if name == "." { return own }
        let words = name.utf8.contains(UInt8(ascii: ".")) ? name.split(separator: ".").map(String.init) : [name]
        let isOnlyInnermost = name.hasPrefix(".")
        guard let first = words.first else { return .noName(name) }
        var scope: NameScope? = self
        var found: (shape: Shape, path: Program.Path)?
        while let current = scope, found == nil {
            switch current.kind {
            case .unknown: return .anything
            case .context(let type): found = type.lookUp(first).map { ($0, Program.Path(current.level, [$1])) }
            case .text, .html: break
            }
            scope = isOnlyInnermost ? nil : current.outer
        }
        guard var (shape, path) = found else { return .noName(first) }
        for (index, word) in words.enumerated().dropFirst() {
            guard case .object(let type) = shape, let part = type.lookUp(word) else {
                return .noPart(word, of: words[..<index].joined(separator: "."), shape)
            }
            shape = part.shape
            path.places.append(part.place)
        }
        return .value(shape, path)
    }

    /// The names that can be seen, for a suggestion; the innermost context's first.
    func names(innermostOnly: Bool) -> [String] {
        var names: [String] = []
        var scope: NameScope? = self
        while let current = scope {
            if case .context(let type) = current.kind { names += type.shapes.keys.sorted() }
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
        case .list(let type), .object(let type): NameScope(.context(type), in: self)
        }
    }

    /// The scope inside a section over the context itself.
    var again: NameScope { NameScope(kind, in: self) }

    private var own: Meaning {
        let path = Program.Path(level, [])
        return switch kind {
        case .context: .itself(path)
        case .text: .value(.text, path)
        case .html: .value(.html, path)
        case .unknown: .anything
        }
    }
}
