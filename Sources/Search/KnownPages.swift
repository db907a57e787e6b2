/// Which pages an earlier index knows already, and where they are now.
struct KnownPages {
    /// The place of each page of the earlier index, or ``gone``.
    let places: [UInt32]
    /// For each page its number in the earlier index; nil when it is new.
    let numbers: [Int?]

    /// No page any more.
    static let gone = UInt32.max

    /// Pages are known again by their keys. Constant time a page as long as most keep their order.
    init(_ pages: [SearchPage], in keys: PackedTexts) {
        var places = [UInt32](repeating: Self.gone, count: keys.count)
        var search = KeySearch(keys: keys)
        numbers = pages.enumerated().map { place, page in
            guard let number = search.find(page.key), places[number] == Self.gone else { return nil }
            places[number] = UInt32(place)
            return number
        }
        self.places = places
    }
}

/// Finds keys, which are expected in the order in which they are.
private struct KeySearch {
    let keys: PackedTexts
    private var next = 0
    /// Made when a key is not where it is expected.
    private var table: WordTable?
    private var tableNumbers: [Int] = []

    init(keys: PackedTexts) { self.keys = keys }

    /// The number of a key; nil when it is unknown or empty.
    mutating func find(_ key: String) -> Int? {
        var key = key
        guard !key.isEmpty else { return nil }
        return key.withUTF8 { key in
            if next < keys.count, keys[next].elementsEqual(key) {
                next += 1
                return next - 1
            }
            guard let number = lookUp(key) else { return nil }
            next = number + 1
            return number
        }
    }

    private mutating func lookUp(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
        if table == nil {
            var made = WordTable(room: keys.count)
            for number in 0..<keys.count {
                let isFirst = made.number(of: keys[number]) == tableNumbers.count
                if isFirst { tableNumbers.append(number) }
            }
            table = made
        }
        return table?.find(key, hash: WordTable.hash(key)).map { tableNumbers[$0] }
    }
}
