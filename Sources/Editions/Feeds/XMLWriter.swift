import Foundations

/// Writes an XML document, an element a line.
///
/// Names are literals of the program; texts come from anywhere and are escaped here and nowhere else.
struct XMLWriter {
    /// Names and values of attributes, in the order in which they are written.
    typealias Attributes = KeyValuePairs<StaticString, String>

    private(set) var bytes: [UInt8] = []

    /// A whole document: begins with its declaration.
    init() { bytes.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") }

    /// A part of a document.
    init(fragment: Void) {}

    /// Appends what another writer wrote.
    mutating func append(markup: [UInt8]) { bytes.append(contentsOf: markup) }

    /// `<name …>` and a line end.
    mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
        tag(name, attributes)
        bytes.append(">\n")
    }

    /// `</name>` and a line end.
    mutating func close(_ name: StaticString) {
        bytes.append("</")
        bytes.append(name)
        bytes.append(">\n")
    }

    /// `<name …/>` and a line end.
    mutating func empty(_ name: StaticString, _ attributes: Attributes) {
        tag(name, attributes)
        bytes.append("/>\n")
    }

    /// `<name …>text</name>` and a line end; nothing without a text.
    mutating func element(_ name: StaticString, _ text: String?, _ attributes: Attributes = [:]) {
        guard let text else { return }
        tag(name, attributes)
        bytes.append(">")
        bytes.appendXML(text)
        close(name)
    }

    private mutating func tag(_ name: StaticString, _ attributes: Attributes) {
        bytes.append("<")
        bytes.append(name)
        for (name, value) in attributes {
            bytes.append(" ")
            bytes.append(name)
            bytes.append("=\"")
            bytes.appendXMLAttribute(value)
            bytes.append("\"")
        }
    }
}
