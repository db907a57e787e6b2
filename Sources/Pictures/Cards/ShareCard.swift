/// A picture of words for those who share a link: what it shows, from which its file is drawn.
public struct ShareCard: Hashable, Sendable {
    /// The colour behind everything.
    public let ground: CardInk
    /// The colour of boxes and words.
    public let ink: CardInk
    /// Filled boxes.
    public let rules: [CardBox]
    /// Words.
    public let texts: [Text]

    /// The size that Open Graph's readers ask for, in pixels.
    public static let width = 1200, height = 630

    /// A card.
    public init(ground: CardInk, ink: CardInk, rules: [CardBox], texts: [Text]) {
        self.ground = ground
        self.ink = ink
        self.rules = rules
        self.texts = texts
    }

    /// Words in a box: at its top, and at the side where their language begins.
    public struct Text: Hashable, Sendable {
        /// The words.
        public let words: String
        /// Their language, a BCP 47 tag.
        public let language: String
        /// Whether the language is written from right to left.
        public let isRightToLeft: Bool
        /// Where they stand.
        public let box: CardBox
        /// The typeface as Pango names it, without a size: `Serif Bold`.
        public let font: String
        /// The height of the letters in pixels, where all words have room.
        public let size: Int
        /// The least height, at which what has no room is cut off.
        public let smallest: Int

        /// Words in a box.
        public init(
            words: String, language: String, isRightToLeft: Bool, box: CardBox, font: String, size: Int, smallest: Int
        ) {
            self.words = words
            self.language = language
            self.isRightToLeft = isRightToLeft
            self.box = box
            self.font = font
            self.size = size
            self.smallest = smallest
        }
    }

    /// The SHA-256 of everything that it shows and of how it is drawn, by which its file is known.
    public func fingerprint(hash: ([UInt8]) -> String) -> String {
        let rules = rules.map { "r \($0.words)" }
        let texts = texts.map {
            "t \($0.box.words) \($0.size) \($0.smallest) \($0.isRightToLeft) \($0.language)\n\($0.font)\n\($0.words)"
        }
        let lines = ["card \(PictureRecipe.cardVersion)", ground.words, ink.words] + rules + texts
        return hash(Array(lines.joined(separator: "\n").utf8))
    }
}

/// A box of a card, in pixels from its upper left corner.
public struct CardBox: Hashable, Sendable {
    /// From the left edge, whatever the language.
    public let left: Int
    /// From the upper edge.
    public let top: Int
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int

    /// A box.
    public init(left: Int, top: Int, width: Int, height: Int) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }

    fileprivate var words: String { "\(left) \(top) \(width) \(height)" }
}

/// A colour of a card, in sRGB.
public struct CardInk: Hashable, Sendable {
    /// 0 to 255.
    public let red: Int
    /// 0 to 255.
    public let green: Int
    /// 0 to 255.
    public let blue: Int

    /// A colour.
    public init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    fileprivate var words: String { "\(red) \(green) \(blue)" }
}
