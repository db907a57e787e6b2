/// Addresses that Blad's own files have, and names that Windows keeps for itself.
enum ReservedAddress {
    private static let own: Set<String> = ["404", "assets", "taggar", "sok", "sitemap", "robots", "feed"]
    private static let windows: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// Whether a first segment of an address is taken.
    static func isReserved(_ segment: String) -> Bool { own.contains(segment) || windows.contains(segment) }

    /// Whether an address begins with a name of Blad's, or has one of Windows' anywhere.
    static func isReserved(address: String) -> Bool {
        var bytes = address.utf8[...]
        var isFirst = true
        while !bytes.isEmpty {
            let segment = bytes.prefix { $0 != UInt8(ascii: "/") }
            bytes = bytes[segment.endIndex...].dropFirst()
            if segment.isEmpty { continue }
            if isFirst, own.contains(String(Substring(segment))) { return true }
            isFirst = false
            // Windows' names have three or four letters, and keep their meaning before a dot.
            let name = segment.prefix { $0 != UInt8(ascii: ".") }
            if 3...4 ~= name.count, windows.contains(String(Substring(name))) { return true }
        }
        return false
    }
}
