import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// XML as a parser that is not ours reads it.
enum XML {
    /// Whether a document is well-formed.
    static func isWellFormed(_ bytes: [UInt8]?) -> Bool { XMLParser(data: Data(bytes ?? [])).parse() }
}
