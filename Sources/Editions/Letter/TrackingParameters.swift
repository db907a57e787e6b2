/// Parameters of addresses that tell a site from which letter, or which reader, a visit came.
enum TrackingParameters {
    private static let names: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "mc_eid", "mc_cid", "igshid", "igsh", "yclid", "twclid", "ttclid",
        "wbraid", "gbraid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "s_cid",
        "ml_subscriber",
        "ml_subscriber_hash", "ck_subscriber_id", "_openstat",
    ]

    /// The address without them, and the names of those that were there.
    static func removed(from href: String) -> (href: String, names: [String]) {
        let scalars = href.unicodeScalars
        guard let mark = scalars.firstIndex(of: "?"), !href[..<mark].lowercased().hasPrefix("mailto:") else {
            return (href, [])
        }
        let query = scalars[mark...].dropFirst().prefix { $0 != "#" }
        var dropped: [String] = []
        let kept = query.split(separator: "&", omittingEmptySubsequences: false).filter {
            let name = String($0.prefix { $0 != "=" }).lowercased()
            guard names.contains(name) || name.hasPrefix("utm_") else { return true }
            dropped.append(name)
            return false
        }
        if dropped.isEmpty { return (href, []) }
        let left = kept.isEmpty ? "" : "?" + kept.map { String($0) }.joined(separator: "&")
        return (String(scalars[..<mark]) + left + String(scalars[query.endIndex...]), dropped)
    }
}
