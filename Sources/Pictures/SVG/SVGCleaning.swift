import Foundations

/// Goes through a drawing once, refuses what could run or load something, and copies the rest.
struct SVGCleaning {
    private let bytes: [UInt8]
    private var scanner: XMLScanner
    private var output: [UInt8] = []
    /// The names of the elements that are open.
    private var open: [XMLName] = []
    /// How many elements were open when one began that is left out with all that it holds.
    private var leftOut: Int?
    /// The text of the `style` element that is open: its pieces only mean something together.
    private var style: String?
    private var attributes: SVGAttributes
    private var hasRoot = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        scanner = XMLScanner(bytes)
        attributes = SVGAttributes(bytes)
    }

    /// The cleaned drawing.
    mutating func run() throws(PictureFault) -> [UInt8] {
        output.reserveCapacity(bytes.count)
        var start = scanner.position
        while let token = try scanner.next() {
            try take(token, at: start)
            start = scanner.position
        }
        guard hasRoot, open.isEmpty else { throw .cut }
        return output
    }

    private mutating func take(_ token: XMLScanner.Token, at offset: Int) throws(PictureFault) {
        switch token {
        case .comment: break
        case .text(let range): try text(range, decoded: XMLText.decoded(bytes[range], offset: offset, in: bytes))
        case .characterData(let range):
            let decoded = String(decoding: bytes[range], as: UTF8.self)
            guard !open.isEmpty else { throw .damaged }
            try text(offset..<scanner.position, decoded: decoded)
        case .instruction(let target, let content): try instruction(target, content, at: offset)
        case .documentType(let hasSubset):
            if hasSubset { throw danger(.entity, offset) }
            guard !hasRoot else { throw .damaged }
        case .open(let tag): try begin(tag)
        case .close(let name): try end(name, at: offset)
        }
    }

    private mutating func text(_ range: Range<Int>, decoded: String) throws(PictureFault) {
        if open.isEmpty, !bytes[range].allSatisfy(\.isXMLBlank) { throw .damaged }
        if leftOut != nil { return }
        if style != nil { style?.append(decoded) } else { output += bytes[range] }
    }

    private mutating func instruction(_ target: String, _ content: Range<Int>, at offset: Int) throws(PictureFault) {
        if target.lowercased() == "xml-stylesheet" { throw danger(.stylesheet, offset) }
        guard target.lowercased() == "xml" else { return }
        guard output.isEmpty, !hasRoot, offset <= 3 else { throw .damaged }
        let words = String(decoding: bytes[content], as: UTF8.self).lowercased()
        let isUTF8 = ["\"utf-8\"", "'utf-8'", "\"us-ascii\"", "'us-ascii'", "\"ascii\"", "'ascii'"].contains {
            words.contains($0)
        }
        guard isUTF8 || !words.contains("encoding") else { throw danger(.encoding, offset) }
        output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    }

    private mutating func begin(_ tag: XMLTag) throws(PictureFault) {
        guard !hasRoot || !open.isEmpty else { throw .damaged }
        guard style == nil else { throw danger(.style, tag.offset) }
        guard open.count < PictureLimits.depth else { throw danger(.depth, tag.offset) }
        if leftOut == nil, try !copyStart(tag) { leftOut = open.count }
        hasRoot = true
        open.append(tag.name)
        if tag.isEmpty { try close(tag.name, at: tag.offset, isEmpty: true) }
    }

    /// Writes a start tag; false when the element is an editor's or metadata and is to be left out.
    private mutating func copyStart(_ tag: XMLTag) throws(PictureFault) -> Bool {
        try attributes.learnNamespaces(tag)
        let namespace = try attributes.namespace(of: tag)
        if namespace == SVGNames.html { throw danger(.element(tag.name.text), tag.offset) }
        if namespace != SVGNames.svg || tag.name.local == "metadata" {
            guard hasRoot else { throw .damaged }
            return false
        }
        guard SVGNames.elements.contains(tag.name.local) else { throw danger(.element(tag.name.text), tag.offset) }
        guard hasRoot || tag.name.local == "svg" else { throw .damaged }
        output.append(UInt8(ascii: "<"))
        output.append(tag.name.text)
        try attributes.append(tag, isRoot: !hasRoot, to: &output)
        output += tag.isEmpty ? "/>".utf8 : ">".utf8
        if tag.name.local == "style", !tag.isEmpty { style = "" }
        return true
    }

    private mutating func end(_ name: XMLName, at offset: Int) throws(PictureFault) {
        try close(name, at: offset, isEmpty: false)
    }

    private mutating func close(_ name: XMLName, at offset: Int, isEmpty: Bool) throws(PictureFault) {
        guard let last = open.popLast(), last == name else { throw .damaged }
        if let leftOut {
            if open.count == leftOut { self.leftOut = nil }
            return
        }
        if let style {
            let rules = Self.withoutComments(style)
            if let danger = SVGReference.danger(inStyle: rules) { throw self.danger(danger, offset) }
            output.appendEscaped(rules)
            self.style = nil
        }
        if !isEmpty { output += "</\(name.text)>".utf8 }
    }

    /// A style without the comments of whoever drew it.
    private static func withoutComments(_ style: String) -> String {
        var kept: [UInt8] = []
        let letters = Array(style.utf8)
        var position = 0
        while position < letters.count {
            guard letters.holds("/*", at: position) else {
                kept.append(letters[position])
                position += 1
                continue
            }
            kept.append(0x20)
            position += 2
            while position < letters.count, !letters.holds("*/", at: position) { position += 1 }
            position += 2
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private func danger(_ danger: SVGDanger, _ offset: Int) -> PictureFault {
        .unsafeSVG(danger, line: bytes.line(at: offset))
    }
}
