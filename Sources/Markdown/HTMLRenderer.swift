/// A piece of a document's HTML.
public enum HTMLPart: Sendable, Hashable {
    /// HTML that is ready.
    case html([UInt8])
    /// A block that the page fills.
    case block(Block)
    /// Pictures in a row that the page shows side by side.
    case gallery([Figure])
}

/// A block that Blad fills, with what the editor wrote in it.
public struct Block: Sendable, Hashable {
    /// What it shows.
    public let kind: BlockKind
    /// Its inside: YAML.
    public let yaml: String
    /// The file's line of the first line inside, counted from 1.
    public let line: Int
}

extension Document {
    /// The blocks that Blad fills, in order.
    public var blocks: [Block] { nodes.filter { $0.kind == .block }.map(block) }

    func block(_ node: Node) -> Block { Block(kind: node.blockKind, yaml: text(node), line: node.line) }
}

/// Writes a document as HTML: elements and classes only, no style and no script.
public struct HTMLRenderer: Sendable {
    /// How the edition wants it.
    public let options: HTMLOptions

    /// A renderer with options.
    public init(options: HTMLOptions) { self.options = options }

    /// The document's HTML, in pieces between which the page puts Blad's own blocks.
    public func render(_ document: Document) -> [HTMLPart] {
        var walk = HTMLWalk(document: document, options: options)
        return walk.run()
    }

    /// The document's HTML as one run of bytes, with `fill` for Blad's own blocks.
    public func bytes(_ document: Document, fill: (Block) -> [UInt8] = { _ in [] }) -> [UInt8] {
        let parts = render(document)
        if parts.count == 1, case .html(let only) = parts[0] { return only }
        return parts.reduce(into: []) { bytes, part in
            switch part {
            case .html(let html): bytes.append(contentsOf: html)
            case .block(let block): bytes.append(contentsOf: fill(block))
            case .gallery(let figures): for figure in figures { figure.write(to: &bytes) }
            }
        }
    }
}
