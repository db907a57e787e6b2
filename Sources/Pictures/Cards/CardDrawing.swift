import Foundations

extension ShareCard {
    /// Draws it: a PNG of the steps between its two colours, without metadata.
    func draw() throws(PictureFault) -> [UInt8] {
        let picture = try DecodedPicture.field(width: Self.width, height: Self.height)
        for box in rules {
            let mask = try DecodedPicture.field(width: box.width, height: box.height, isInked: true)
            try picture.ink(mask, left: box.left, top: box.top)
        }
        for text in texts where !text.words.trimmed.isEmpty {
            let mask = try text.fitted()
            // A mask ends where the letters do: what begins at the right ends at the box's right edge.
            let left = text.isRightToLeft ? text.box.left + text.box.width - mask.width : text.box.left
            try picture.ink(mask, left: left, top: text.box.top)
        }
        let steps = (0..<256).map { ground.mixed(with: ink, step: $0, of: 255) }
        return try PNGPicture.coloured(try picture.encoded(as: .greyPNG), with: steps)
    }
}

extension CardInk {
    fileprivate func mixed(with other: CardInk, step: Int, of steps: Int) -> CardInk {
        func mixed(_ one: Int, _ two: Int) -> Int {
            one + ((two - one) * step + steps / 2 * (two - one).signum()) / steps
        }
        return CardInk(
            red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
    }
}

extension ShareCard.Text {
    /// How many pixels one attempt is smaller than the one before it.
    private static let step = 4

    /// The words as large as they have room: at full size or in smaller letters; then broken inside a word that is wider
    /// than the box, or cut after one.
    fileprivate func fitted() throws(PictureFault) -> DecodedPicture {
        let sizes = Array(stride(from: size, to: smallest, by: -Self.step)) + [min(size, smallest)]
        var (best, low, high): (DecodedPicture?, Int, Int) = (nil, 0, sizes.count)
        // What has room in some size has room in all smaller ones.
        while low < high {
            // The full size first: most titles have room.
            let middle = high == sizes.count && low == 0 ? 0 : (low + high) / 2
            if let mask = mask(words, sizes[middle]) { (best, high) = (mask, middle) } else { low = middle + 1 }
        }
        if let mask = best ?? cut(sizes[sizes.count - 1]) { return mask }
        throw .damaged
    }

    /// As many words as have room, and an ellipsis; of a first word without room as many letters.
    private func cut(_ size: Int) -> DecodedPicture? {
        if let whole = mask(words, size, breaksWords: true) { return whole }
        let all = words.split(separator: " ")
        let letters = Array(all.first ?? "")
        return longest(all.count, size) { all.prefix($0).joined(separator: " ") }
            ?? longest(letters.count, size) { String(letters.prefix($0)) }
    }

    /// The most parts of the words that have room with an ellipsis.
    private func longest(_ count: Int, _ size: Int, _ part: (Int) -> String) -> DecodedPicture? {
        var (best, low, high): (DecodedPicture?, Int, Int) = (nil, 1, count)
        while low <= high {
            let middle = (low + high) / 2
            var words = part(middle)
            while let last = words.last, " ,;:–—-.(".contains(last) { words.removeLast() }
            if let mask = mask(words + "…", size, breaksWords: true) {
                (best, low) = (mask, middle + 1)
            } else {
                high = middle - 1
            }
        }
        return best
    }

    /// The words in a size; nil when they have no room, or so little that libvips draws no picture that large.
    private func mask(_ words: String, _ size: Int, breaksWords: Bool = false) -> DecodedPicture? {
        let markup = "<span lang=\"\(language.escapedForHTML)\">\(words.escapedForHTML)</span>"
        let mask = try? DecodedPicture.words(
            markup, font: "\(font) \(size)", width: box.width, breaksWords: breaksWords)
        guard let mask, mask.width <= box.width, mask.height <= box.height else { return nil }
        return mask
    }
}
