/// The words of an index, and what of an earlier one holds still.
struct IndexWords {
    let lists: WidenedLists
    let kept: KeptWords

    /// Puts what was found in new pages to what an earlier index knows of the others.
    ///
    /// - Parameters:
    ///   - places: where each page of the earlier index is now, or ``KnownPages/gone``.
    ///   - common: the stems of the common words.
    init(_ postings: [Postings], _ places: [UInt32], after earlier: KeptIndex?, common: [ArraySlice<UInt8>]) {
        let fresh = PostingLists(postings)
        guard let earlier, places.contains(where: { $0 != KnownPages.gone }) else {
            lists = WidenedLists(fresh, lastParts: Compounds(fresh.stems, common: common).lastParts())
            kept = KeptWords()
            return
        }
        let merged = MergedLists(earlier.lists, at: places, with: fresh)
        let lastParts =
            merged.hasSameStems
            ? earlier.lastParts : Compounds(merged.lists.stems, common: common).lastParts()
        lists = WidenedLists(merged.lists, lastParts: lastParts)
        kept = KeptWords(earlier, merged, lists)
    }
}
