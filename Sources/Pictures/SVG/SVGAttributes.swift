import Foundations

/// The attributes that a drawing may keep, and the namespaces that tell what names mean.
struct SVGAttributes {
    private let bytes: [UInt8]
    /// What each prefix stands for in the whole file: a prefix that changes its meaning is refused.
    private var namespaces = ["xml": "http://www.w3.org/XML/1998/namespace"]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Remembers the prefixes that a tag declares.
    mutating func learnNamespaces(_ tag: XMLTag) throws(PictureFault) {
        for attribute in tag.attributes {
            let isDefault = attribute.name.text == "xmlns"
            guard isDefault || attribute.name.prefix == "xmlns" else { continue }
            let prefix = isDefault ? "" : attribute.name.local
            guard namespaces[prefix] ?? attribute.value == attribute.value else {
                throw danger(.attribute(attribute.name.text), tag)
            }
            namespaces[prefix] = attribute.value
        }
    }

    /// What a tag's name belongs to; without any declaration it is taken as a drawing's.
    func namespace(of tag: XMLTag) throws(PictureFault) -> String {
        let prefix = tag.name.prefix
        if let namespace = namespaces[prefix] { return namespace }
        guard prefix.isEmpty else { throw .damaged }
        return SVGNames.svg
    }

    /// Writes a tag's attributes but those of editors; the namespace is added where the root lacks it.
    func append(_ tag: XMLTag, isRoot: Bool, to output: inout [UInt8]) throws(PictureFault) {
        if isRoot, tag.name.text == "svg", tag["xmlns"] == nil { output += " xmlns=\"\(SVGNames.svg)\"".utf8 }
        for attribute in tag.attributes {
            guard try isKept(attribute, of: tag) else { continue }
            output.append(UInt8(ascii: " "))
            output.append(attribute.name.text)
            output.append(UInt8(ascii: "="))
            if let embedded = try cleanedEmbedded(attribute) {
                output.append("\"")
                output += embedded
                output.append("\"")
            } else {
                output += bytes[attribute.raw]
            }
        }
    }

    /// Whether an attribute is the drawing's; throws when it could run or load something.
    private func isKept(_ attribute: XMLAttribute, of tag: XMLTag) throws(PictureFault) -> Bool {
        let name = attribute.name.local
        switch attribute.name.prefix {
        case "xmlns": return attribute.value == SVGNames.svg || attribute.value == SVGNames.xlink
        case "xml":
            if name == "base" { throw danger(.attribute(attribute.name.text), tag) }
            return name == "space" || name == "lang"
        case "": break
        case let prefix:
            guard let namespace = namespaces[prefix] else { throw .damaged }
            guard namespace == SVGNames.xlink, name == "href" || name == "title" else { return false }
        }
        if attribute.name.text == "xmlns" { return true }
        if name.hasPrefix("data-") { return false }
        try check(name, attribute, of: tag)
        return true
    }

    private func check(_ name: String, _ attribute: XMLAttribute, of tag: XMLTag) throws(PictureFault) {
        if name.lowercased().hasPrefix("on") { throw danger(.attribute(name), tag) }
        switch name.lowercased() {
        case "href", "src", "srcset", "ping":
            let address = attribute.value
            // Only a picture in `href` is cleaned, so only there may it be.
            let isEmbedded = name == "href" && SVGReference.embedded(address) != nil
            guard SVGReference.isLocal(address) || isEmbedded else {
                throw danger(.reference(SVGReference.shortened(address)), tag)
            }
        case "attributename":
            // An animation can set what may not be written.
            let target = attribute.value.lowercased().split(separator: ":").last ?? ""
            guard target != "href", target != "src", !target.hasPrefix("on"), target != "style" else {
                throw danger(.attribute(attribute.value), tag)
            }
        default:
            if let danger = SVGReference.danger(inStyle: attribute.value) { throw self.danger(danger, tag) }
        }
    }

    /// The address of a picture inside the drawing, with that picture's own metadata removed; nil for other attributes.
    private func cleanedEmbedded(_ attribute: XMLAttribute) throws(PictureFault) -> [UInt8]? {
        guard attribute.name.local == "href", let embedded = SVGReference.embedded(attribute.value) else {
            return nil
        }
        guard let picture = Base64.decoded(Array(attribute.value.utf8[embedded.letters...])[...]),
            PictureFormat(content: picture) == embedded.format
        else { throw .damaged }
        let cleaned = try embedded.format.structure(of: picture).cleaned()
        return Array("data:\(embedded.format.mediaType);base64,".utf8) + Base64.encoded(cleaned)
    }

    private func danger(_ danger: SVGDanger, _ tag: XMLTag) -> PictureFault {
        .unsafeSVG(danger, line: bytes.line(at: tag.offset))
    }
}
