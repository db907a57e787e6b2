/// A part of an index that tells of pages, and what it was made from.
struct PagesPart: Sendable, Equatable {
    /// The title and the address of each page.
    let texts: PackedTexts
    /// For each page its section and one more, 0 for none; and its day, from 1970-01-01 on and one more, 0 for none.
    let numbers: [UInt32]
    /// The part's bytes.
    let bytes: [UInt8]

    /// The part of some pages, in order. One that was made from the very same has its bytes.
    init(_ pages: ArraySlice<SearchPage>, after earlier: PagesPart?) {
        var texts = PackedTexts()
        var numbers: [UInt32] = []
        for page in pages {
            texts.append(page.title.utf8)
            texts.append(page.href.utf8)
            numbers.append(page.section.map { UInt32(clamping: $0 + 1) } ?? 0)
            numbers.append(page.day.map { UInt32(clamping: max(0, $0.number) + 1) } ?? 0)
        }
        self.texts = texts
        self.numbers = numbers
        if let earlier, earlier.numbers == numbers, earlier.texts == texts {
            bytes = earlier.bytes
        } else {
            bytes = Self.bytes(texts, numbers)
        }
    }

    /// A part that was kept.
    init(texts: PackedTexts, numbers: [UInt32], bytes: [UInt8]) {
        self.texts = texts
        self.numbers = numbers
        self.bytes = bytes
    }

    private static func bytes(_ texts: PackedTexts, _ numbers: [UInt32]) -> [UInt8] {
        var encoder = BitEncoder()
        encoder.write(number: texts.count / 2, as: .count)
        for page in stride(from: 0, to: texts.count, by: 2) {
            encoder.write(text: texts[page])
            encoder.write(text: texts[page + 1])
            encoder.write(number: Int(numbers[page]), as: .section)
            encoder.write(number: Int(numbers[page + 1]), as: .day)
        }
        return encoder.finish()
    }
}
