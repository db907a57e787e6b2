import Content
import Foundations

/// The declarations of a style attribute or a rule, as Blad writes them.
struct MailDeclarations {
    let values: [(property: String, value: String)]
    private(set) var faults: [String] = []

    init(_ text: String, on element: String) {
        values = text.split(separator: ";").map { declaration in
            let parts = declaration.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            return (parts.first ?? "", parts.count == 2 ? parts[1] : "")
        }
        for (property, value) in values { check(property, value, element) }
    }

    /// The value of a property.
    subscript(property: String) -> String? { values.last { $0.property == property }?.value }

    /// A property's colour.
    func colour(_ property: String) -> Colour? { self[property].flatMap(Colour.init(hex:)) }

    private mutating func check(_ property: String, _ value: String, _ element: String) {
        guard let (_, keywords) = MailFeatures.properties[property] else {
            faults.append("C01: the property \(property) is not on the list")
            return
        }
        if let places = MailFeatures.places[property], !places.contains(element) {
            faults.append("C01: \(property) on \(element)")
        }
        for part in value.split(whereSeparator: { " /,".contains($0) }) where !Self.isLength(part) {
            let isColour = part.utf8.count == 7 && Colour(hex: String(part)) != nil
            if !isColour, !keywords.contains(String(part)) { faults.append("C01: \(property) has the value \(part)") }
        }
        if value.isEmpty { faults.append("C01: \(property) has no value") }
    }

    /// `0`, or a number with one of the units.
    static func isLength(_ text: Substring) -> Bool {
        if text == "0" { return true }
        guard let unit = MailFeatures.units.keys.first(where: text.hasSuffix) else { return false }
        return Int(text.dropLast(unit.count)) != nil
    }

    /// A number of px.
    static func pixels(_ text: Substring) -> Int? { text.hasSuffix("px") ? Int(text.dropLast(2)) : nil }
}

/// What words look like: what their element states, and what it has from those around it.
struct MailLook: Hashable {
    var colour: Colour?, ground: Colour?
    /// The same in dark.
    var darkColour: Colour?, darkGround: Colour?
    var size = 16, line = 16
    var isBold = false

    /// Takes over what an element states.
    mutating func apply(_ declarations: MailDeclarations, classes: [Substring], dark: MailStyleSheet) {
        if let stated = declarations.colour("color") { (colour, darkColour) = (stated, stated) }
        if let stated = declarations.colour("background-color") { (ground, darkGround) = (stated, stated) }
        for name in classes {
            if let stated = dark.colours[String(name)] { darkColour = stated }
            if let stated = dark.grounds[String(name)] { darkGround = stated }
        }
        if let font = declarations["font"] {
            let parts = font.split(separator: " ")
            isBold = parts.contains("bold")
            let lengths = parts.first { $0.contains("/") }?.split(separator: "/").compactMap(MailDeclarations.pixels)
            if let lengths, lengths.count == 2 { (size, line) = (lengths[0], lengths[1]) }
        }
        if let stated = declarations["font-size"].flatMap({ MailDeclarations.pixels($0[...]) }) { size = stated }
    }

    /// What is wrong with words that look like this.
    func faults(isHeading: Bool) -> [String] {
        var faults: [String] = []
        let least = size >= 24 || (isBold && Double(size) >= 18.66) ? 3.0 : 4.5
        for (words, paper) in [(colour, ground), (darkColour, darkGround)] {
            guard let words, let paper else {
                faults.append("H09: words without a colour or a ground")
                continue
            }
            if Contrast.ratio(words, paper) < least { faults.append("A08: \(words.hex) on \(paper.hex)") }
        }
        if size < 14 { faults.append("A09: words of \(size) px") }
        if Double(line) < Double(size) * (isHeading ? 1.2 : 1.4) {
            faults.append("A09: lines of \(line) px for \(size)")
        }
        return faults
    }
}

/// The style element: dark colours of classes.
struct MailStyleSheet {
    private(set) var colours: [String: Colour] = [:], grounds: [String: Colour] = [:]
    private(set) var faults: [String] = []

    init(_ text: String = "") {
        if text.isEmpty { return }
        var lines = text.split(separator: "\n")
        guard lines.count > 2, lines.removeFirst() == "\(MailFeatures.atRule) {", lines.removeLast() == "}" else {
            faults.append("C01: the style element holds another at-rule than \(MailFeatures.atRule)")
            return
        }
        for line in lines { take(line) }
    }

    private mutating func take(_ line: Substring) {
        let parts = line.split(separator: " ")
        guard parts.count == 6, parts[0].hasPrefix("."), parts[0].dropFirst().allSatisfy(\.isLetter), parts[1] == "{",
            parts[4] == "!important", parts[5] == "}", parts[2].hasSuffix(":")
        else {
            faults.append("C01: the style element holds \(line)")
            return
        }
        let (name, property) = (String(parts[0].dropFirst()), String(parts[2].dropLast()))
        let declarations = MailDeclarations("\(property):\(parts[3])", on: "style")
        faults += declarations.faults
        if let colour = declarations.colour("color") { colours[name] = colour }
        if let colour = declarations.colour("background-color") { grounds[name] = colour }
    }
}
