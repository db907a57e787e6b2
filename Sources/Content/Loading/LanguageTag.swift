/// Language tags (BCP 47, the part of it that pages use).
enum LanguageTag {
    /// The tag that somebody wrote, nil for what is none. `lättläst`, or `easy read`, is the usual language with the variant
    /// `simple` (IANA's registry: simplified language): `sv-simple`.
    static func read(_ text: String, usual: String) -> String? {
        let word = text.folded.filter { $0 != " " && $0 != "-" }
        if ["lättläst", "lattlast", "easyread"].contains(word) {
            return (usual.split(separator: "-").first.map(String.init) ?? usual) + "-simple"
        }
        return isWellFormed(text) ? text : nil
    }

    /// A primary subtag of two or three letters and perhaps further subtags.
    static func isWellFormed(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 4 else { return false }
        return first.utf8.allSatisfy { $0.isASCIIAlphanumeric && $0 > 0x39 }
            && parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) }
    }
}
