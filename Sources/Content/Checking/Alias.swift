import Diagnostics
import Foundations

/// An old address that redirects, as an editor wrote it.
public enum Alias {
    /// Why a text cannot be an alias.
    struct Problem: Error {
        let reason: Wording
    }

    /// Files that Blad writes at the root.
    static let ownFiles: Set<String> = [
        "/feed.xml", "/feed.json", "/kalender.ics", "/sitemap.xml", "/robots.txt", "/404.html", "/index.html",
        "/_headers", "/.htaccess",
        "/_redirects", "/" + OwnFile.manifest, "/" + OwnFile.pending,
    ]

    /// The address on the site: with a slash first, and last unless it names a file such as `/gammal.html`.
    static func read(_ text: String) -> Result<String, Problem> {
        let text = text.trimmed
        if text.utf8.starts(with: "//".utf8) || text.utf8.contains("://".utf8) {
            return .failure(Problem(reason: Wording("ligger på en annan webbplats", "is on another site")))
        }
        if text == "/" { return .failure(Problem(reason: Wording("är startsidan", "is the start page"))) }
        if !AddressCheck.isSafe(text) || text.utf8.contains(where: ":?#".utf8.contains) {
            return .failure(
                Problem(reason: Wording("är ingen adress som går att leda om", "is no address that can redirect")))
        }
        let decoded = PercentDecoding.decoded(text)?.nfc ?? text
        let segments = decoded.unicodeScalars.split(separator: "/").map { String($0) }
        guard !segments.isEmpty, decoded.utf8.count <= 400,
            segments.allSatisfy({ $0.utf8.count <= 200 && $0.utf8.first != UInt8(ascii: ".") }),
            decoded.unicodeScalars.allSatisfy({ isPlain($0) })
        else {
            return .failure(
                Problem(reason: Wording("är ingen adress som går att leda om", "is no address that can redirect")))
        }
        let last = segments.last ?? ""
        return .success("/" + segments.joined(separator: "/") + (last.contains(".") ? "" : "/"))
    }

    /// What an alias with the site's own address before it is meant as, `/gammal/`; nil for any other.
    static func path(ofFull text: String, _ settings: Settings) -> String? {
        let home = settings.absolute("/").drop { $0 != ":" }, full = text.trimmed.drop { $0 != ":" }
        guard !home.isEmpty, full.lowercased().hasPrefix(home.lowercased()) else { return nil }
        let path = full.dropFirst(home.count)
        return path.isEmpty ? nil : "/" + path
    }

    /// The addresses of an entry's aliases that can redirect.
    public static func addresses(of entry: Entry) -> [String] {
        entry.aliases.compactMap { try? read($0).get() }
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "~", "/": true
        default: scalar.properties.isAlphabetic
        }
    }
}
