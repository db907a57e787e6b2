/// A start tag with its attributes.
struct XMLTag {
    /// With its prefix: `svg`, `rdf:RDF`.
    let name: XMLName
    /// In the order of the file.
    let attributes: [XMLAttribute]
    /// Whether it ends at once: `<path/>`.
    let isEmpty: Bool
    /// Where its `<` is.
    let offset: Int

    /// The decoded value of an attribute.
    subscript(name: String) -> String? { attributes.first { $0.name.text == name }?.value }
}

/// An attribute of a start tag.
struct XMLAttribute {
    /// With its prefix.
    let name: XMLName
    /// As it stands in the file, with its quotes.
    let raw: Range<Int>
    /// With its character references resolved.
    let value: String
}
