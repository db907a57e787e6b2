extension String {
    /// The text with its first letter as a capital.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// A name as a heading: with a capital letter; an abbreviation before a dash in capitals, `KF-möte`.
    public var asHeading: String {
        let first = prefix { $0 != "-" }
        let isAbbreviation = first.count < count && first.count <= 3 && !first.contains { "aeiouyåäö".contains($0) }
        return isAbbreviation ? first.uppercased() + dropFirst(first.count) : capitalizedFirst
    }
}
