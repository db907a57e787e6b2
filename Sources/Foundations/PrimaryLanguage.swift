extension String {
    /// The primary subtag of a language tag (BCP 47, RFC 5646 section 2.2.1) in lower case: `sv` of `sv-SE`.
    public var primaryLanguage: String {
        // Most tags are nothing more, and every page asks many times.
        if !utf8.isEmpty, utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return self }
        return utf8.split(separator: UInt8(ascii: "-")).first.map { String(Substring($0)).lowercased() } ?? ""
    }

    /// Whether a language tag is Swedish's, in any country or form: `sv`, `sv-FI`, `sv-simple`, but not `sva`.
    public var isSwedish: Bool { primaryLanguage == "sv" }
}
