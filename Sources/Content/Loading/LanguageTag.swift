/// Language tags (BCP 47, the part of it that pages use).
enum LanguageTag {
    /// A primary subtag of two or three letters and perhaps further subtags.
    static func isWellFormed(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 4 else { return false }
        return first.utf8.allSatisfy { $0.isASCIIAlphanumeric && $0 > 0x39 }
            && parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) }
    }
}
