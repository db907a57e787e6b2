/// Addresses that Blad's own files have, and names that Windows keeps for itself.
enum ReservedAddress {
    private static let own: Set<String> = ["404", "assets", "taggar", "sok", "sitemap", "robots", "feed"]
    private static let windows: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// Whether a first segment of an address is taken.
    static func isReserved(_ segment: String) -> Bool { own.contains(segment) || windows.contains(segment) }

    /// Whether Windows keeps a name for itself: no file or folder there can have it.
    static func isOfWindows(_ segment: String) -> Bool { windows.contains(segment) }

    /// Whether an address begins with a name of Blad's, or has one of Windows' anywhere.
    static func isReserved(address: String) -> Bool {
        let segments = address.utf8.split(separator: UInt8(ascii: "/"))
        guard let first = segments.first else { return false }
        if own.contains(String(Substring(first))) { return true }
        // Windows' names have three or four letters, and keep their meaning before a dot.
        return segments.contains { segment in
            let name = segment.prefix { $0 != UInt8(ascii: ".") }
            return 3...4 ~= name.count && windows.contains(String(Substring(name)))
        }
    }
}
