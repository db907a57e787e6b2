extension Sequence<Entry> {
    /// By their days, the latest first, and those of a day by their addresses.
    public func latestFirst() -> [Entry] {
        // Each is asked for its day once, not at each comparison.
        map { (day: $0.date?.day.number ?? 0, entry: $0) }.sorted { left, right in
            left.day != right.day ? left.day > right.day : left.entry.address < right.entry.address
        }.map(\.entry)
    }
}
