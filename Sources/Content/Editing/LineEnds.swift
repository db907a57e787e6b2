extension ArraySlice<UInt8> {
    /// The bytes that end its first line: LF, CR LF or a lone CR; empty, at the end, when it has one line only.
    var firstLineEnd: Range<Int> {
        guard let end = firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return endIndex..<endIndex }
        let isPair = self[end] == 0x0D && end + 1 < endIndex && self[end + 1] == 0x0A
        return end..<end + (isPair ? 2 : 1)
    }
}
