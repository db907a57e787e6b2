import Diagnostics
import Foundations

/// How share cards look: where what stands, in which colours and letters.
public struct ShareCardDesign: Sendable {
    /// The colour behind everything.
    public var ground = Paint.accent
    /// The colour of the line and the words.
    public var ink = Paint.onAccent
    /// A line, or any filled box.
    public var rule = Box(left: 80, top: 84, width: 1040, height: 8)
    /// The page's title.
    public var title = Text(
        box: Box(left: 80, top: 136, width: 1040, height: 340), font: "Serif Bold", size: 84, smallest: 48)
    /// The association's name.
    public var name = Text(
        box: Box(left: 80, top: 530, width: 1040, height: 60), font: "Serif Bold", size: 36, smallest: 24)
    /// Where it was read from; nil for the one that holds without a file.
    public var source: SourceText?

    /// The design that holds where the theme has none.
    public init() {}

    /// The file in the folder `templates/`.
    public static let fileName = "share-card.yml"
    /// The size of a card in pixels.
    public static let width = 1200, height = 630

    /// A colour by its part in the theme, or a colour of its own.
    public enum Paint: Sendable {
        /// The site's colour.
        case accent
        /// What can be read on it: white, or nearly black.
        case onAccent
        /// This colour.
        case colour(Colour)
    }

    /// A box in pixels.
    public struct Box: Sendable {
        /// From the left edge.
        public var left: Int
        /// From the upper edge.
        public var top: Int
        /// In pixels.
        public var width: Int
        /// In pixels.
        public var height: Int
    }

    /// Words in a box.
    public struct Text: Sendable {
        /// Where they stand.
        public var box: Box
        /// The typeface as Pango names it, without a size.
        public var font: String
        /// The height of the letters in pixels.
        public var size: Int
        /// The least height.
        public var smallest: Int
    }
}

extension ShareCardDesign {
    /// Reads a design; what it does not say is as in the one that holds without a file.
    public static func read(_ source: SourceText) -> (design: ShareCardDesign, findings: [Finding]) {
        var design = ShareCardDesign()
        design.source = source
        let (root, problems) = YAMLReader(source: source, firstLine: 1)
            .read(String(decoding: source.bytes, as: UTF8.self))
        guard let root, !root.isNull, !problems.hasErrors else { return (design, problems) }
        var fields = Fields(root, table: .shareCard, source: source)
        design.ground = fields.paint("ground", or: design.ground)
        design.ink = fields.paint("ink", or: design.ink)
        if var own = fields.fields("rule", table: .shareCardRule) {
            design.rule = own.box(design.rule)
            fields.absorb(own)
        }
        design.title = fields.cardText("title", design.title)
        design.name = fields.cardText("name", design.name)
        return (design, problems + fields.findings)
    }
}

extension Fields {
    fileprivate mutating func cardText(_ key: String, _ standard: ShareCardDesign.Text) -> ShareCardDesign.Text {
        guard var own = fields(key, table: .shareCardText) else { return standard }
        defer { absorb(own) }
        let size = own.number("size", in: 8...400) ?? standard.size
        return ShareCardDesign.Text(
            box: own.box(standard.box), font: own.text("font") ?? standard.font, size: size,
            smallest: own.number("smallest", in: 8...size) ?? min(size, standard.smallest))
    }

    /// A box that lies on the card.
    fileprivate mutating func box(_ standard: ShareCardDesign.Box) -> ShareCardDesign.Box {
        let left = number("left", in: 0...ShareCardDesign.width - 1) ?? standard.left
        let top = number("top", in: 0...ShareCardDesign.height - 1) ?? standard.top
        let room = (ShareCardDesign.width - left, ShareCardDesign.height - top)
        return ShareCardDesign.Box(
            left: left, top: top, width: number("width", in: 1...room.0) ?? min(standard.width, room.0),
            height: number("height", in: 1...room.1) ?? min(standard.height, room.1))
    }

    fileprivate mutating func paint(_ key: String, or standard: ShareCardDesign.Paint) -> ShareCardDesign.Paint {
        guard let text = text(key) else { return standard }
        switch text.folded {
        case "accent", "accentfärg".folded: return .accent
        case "on-accent", "på-accent".folded: return .onAccent
        default: break
        }
        if let colour = Colour(hex: text) { return .colour(colour) }
        add(.badColour(name(key), at: place(key)))
        return standard
    }
}
