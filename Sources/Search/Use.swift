/// A page and the weight that a stem has in it, in one number: so many are kept that each byte counts.
struct Use {
    /// The page times eight, and the weight.
    let packed: UInt32

    /// A use in a page, of which there are at most 2²⁹.
    init(page: UInt32, weight: UInt8) { packed = page << 3 | UInt32(weight & 7) }

    /// A use that was packed.
    init(packed: UInt32) { self.packed = packed }

    /// The page's place among the pages.
    var page: UInt32 { packed >> 3 }

    /// From 0 to 7; see ``Weight``.
    var weight: UInt8 { UInt8(truncatingIfNeeded: packed & 7) }
}
