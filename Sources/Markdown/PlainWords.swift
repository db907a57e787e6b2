/// The words of a text without its marks: for search, alternative texts and ids.
public struct PlainWords {
    /// Every word of a document, blocks parted by line ends: code and raw HTML too, pictures by their alt texts; what
    /// Blad's own blocks will show is not among them.
    public static func string(of document: Document) -> String {
        string(of: document.nodes.indices, nodes: document.nodes, arena: document.arena)
    }

    /// The same as ``string(of:)-(Document)``, in UTF-8.
    public static func utf8(of document: Document) -> [UInt8] {
        bytes(of: document.nodes.indices, nodes: document.nodes, arena: document.arena)
    }

    /// The words of one node of a document.
    public static func string(of index: Int, in document: Document) -> String {
        string(of: index..<document.nodes[index].end, nodes: document.nodes, arena: document.arena)
    }

    static func string(of range: Range<Int>, nodes: [Node], arena: [UInt8]) -> String {
        String(decoding: bytes(of: range, nodes: nodes, arena: arena), as: UTF8.self)
    }

    static func bytes(of range: Range<Int>, nodes: [Node], arena: [UInt8]) -> [UInt8] {
        var words: [UInt8] = []
        for index in range {
            let node = nodes[index]
            switch node.kind {
            case .text, .code, .rawInline: words.append(contentsOf: arena[node.words.range])
            case .codeBlock, .rawBlock:
                separate(&words)
                words.append(contentsOf: arena[node.words.range])
            case .softBreak, .hardBreak: words.append(0x20)
            case .paragraph, .heading, .cell, .item: separate(&words)
            default: break
            }
        }
        if words.last == 0x0A { words.removeLast() }
        return words
    }

    private static func separate(_ words: inout [UInt8]) {
        if let last = words.last, last != 0x0A { words.append(0x0A) }
    }
}
