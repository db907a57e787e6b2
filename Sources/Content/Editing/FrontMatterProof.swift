/// Reads a front matter before and after an edit, and says whether one value has become what it should, and nothing else.
struct FrontMatterProof {
    let before: [UInt8]
    let after: [UInt8]

    /// Whether just this key is another, and has this value; nil: whether just this key, or its value, is gone.
    func holds(for key: String, _ value: FrontMatterValue?) -> Bool {
        guard let old = FrontMatterTree(before)?.pairs, let new = FrontMatterTree(after)?.pairs,
            body(before) == body(after), old.filter({ $0.key != key }) == new.filter({ $0.key != key })
        else { return false }
        let found = new.filter { $0.key == key }
        guard let value else { return found.allSatisfy { $0.node == .null } }
        guard found.count == 1, let node = found.first?.node else { return false }
        switch value {
        case .text(let text): return node == .scalar(text)
        case .word(let word): return node == .scalar(word)
        case .list(let items): return node == .sequence(items.map { .scalar($0) })
        }
    }

    private func body(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        FrontMatterLines(bytes).map { bytes[$0.end...] }
    }
}
