import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An XML document as a parser that is not ours reads it: the texts and attributes of elements, by name.
final class XMLReading: NSObject, XMLParserDelegate {
    private(set) var texts: [String: [String]] = [:]
    private(set) var attributes: [String: [[String: String]]] = [:]
    private var open: [String] = []

    /// Nil when the document is not well-formed.
    init?(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes own: [String: String]
    ) {
        open.append("")
        attributes[name, default: []].append(own)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !open.isEmpty { open[open.count - 1] += text }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        texts[name, default: []].append(open.popLast() ?? "")
    }
}
