import Foundations

/// What a front matter says, without places: for comparing what stood there with what stands there now.
struct FrontMatterTree: Hashable, Sendable {
    /// A value.
    indirect enum Node: Hashable, Sendable {
        case null
        case scalar(String)
        case sequence([Node])
        case mapping([Pair])
    }

    /// The texts of a list of nothing else.
    static func texts(_ node: Node?) -> [String]? {
        guard case .sequence(let items) = node else { return nil }
        let texts = items.compactMap { item in if case .scalar(let text) = item { text } else { nil } }
        return texts.count == items.count ? texts : nil
    }

    /// A key with its value.
    struct Pair: Hashable, Sendable {
        let key: String
        let node: Node
    }

    /// The keys in their order.
    let pairs: [Pair]

    /// What the front matter of a file's bytes says; nil when it cannot be read without a finding.
    init?(_ bytes: [UInt8]) {
        guard case .success(let source) = TextDecoding.decode(bytes, file: ""),
            case .success(let matter) = FrontMatter.split(source)
        else { return nil }
        let (root, findings) = YAMLReader(source: source, firstLine: matter.firstLine).read(matter.text)
        guard findings.isEmpty else { return nil }
        guard let root, !root.isNull else {
            pairs = []
            return
        }
        guard case .mapping(let pairs) = Self.node(root) else { return nil }
        self.pairs = pairs
    }

    /// The value under one of some names; nil when the key is not there.
    func value(_ names: [String]) -> Node? {
        let wanted = Set(names.map(KeyTable.standard))
        return pairs.first { wanted.contains(KeyTable.standard($0.key)) }?.node
    }

    private static func node(_ node: YAMLNode) -> Node? {
        if node.isNull { return .null }
        if let text = node.text { return .scalar(text) }
        if let items = node.items {
            let nodes = items.compactMap(Self.node)
            return nodes.count == items.count ? .sequence(nodes) : nil
        }
        guard let pairs = node.pairs else { return nil }
        let found = pairs.compactMap { pair in
            pair.key.text.flatMap { key in Self.node(pair.value).map { Pair(key: key, node: $0) } }
        }
        return found.count == pairs.count ? .mapping(found) : nil
    }
}
