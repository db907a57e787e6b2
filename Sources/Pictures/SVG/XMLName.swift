/// The name of an element or attribute, taken apart once (Namespaces in XML 1.0, section 4).
struct XMLName: Hashable {
    /// As it stands in the file: `svg`, `rdf:RDF`.
    let text: String
    /// What stands before the colon; empty without one.
    let prefix: String
    /// What stands after the colon.
    let local: String

    /// A name from its bytes, which hold at most one colon.
    init(_ bytes: ArraySlice<UInt8>) {
        text = String(decoding: bytes, as: UTF8.self)
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            prefix = String(decoding: bytes[..<colon], as: UTF8.self)
            local = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
        } else {
            prefix = ""
            local = text
        }
    }
}
