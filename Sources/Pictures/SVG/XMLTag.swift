/// A start tag with its attributes.
struct XMLTag {
    /// With its prefix: `svg`, `rdf:RDF`.
    let name: String
    /// In the order of the file.
    let attributes: [XMLAttribute]
    /// Whether it ends at once: `<path/>`.
    let isEmpty: Bool
    /// Where its `<` is.
    let offset: Int

    /// The name without its prefix.
    var localName: String { name.xmlLocalName }

    /// The decoded value of an attribute.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// An attribute of a start tag.
struct XMLAttribute {
    /// With its prefix.
    let name: String
    /// As it stands in the file, with its quotes.
    let raw: Range<Int>
    /// With its character references resolved.
    let value: String
}

extension String {
    /// What stands before the colon of a name; empty without one.
    var xmlPrefix: String { firstIndex(of: ":").map { String(self[..<$0]) } ?? "" }
    /// What stands after the colon of a name.
    var xmlLocalName: String { firstIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self }
}
