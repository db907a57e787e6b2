extension Document {
    /// The pictures of a paragraph that holds two or more and nothing else; none for any other node.
    func gallery(_ paragraph: Int) -> [Int] {
        let node = nodes[paragraph]
        guard node.kind == .paragraph, !node.isTight else { return [] }
        var pictures: [Int] = []
        for index in children(of: paragraph) {
            let child = nodes[index]
            switch child.kind {
            case .picture: pictures.append(index)
            case .softBreak, .hardBreak: continue
            case .text where bytes(child.words).allSatisfy({ $0 == 0x20 || $0 == 0x09 }): continue
            default: return []
            }
        }
        return pictures.count > 1 ? pictures : []
    }
}
