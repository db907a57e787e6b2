import Foundations
import Markdown

/// Addresses of pages elsewhere, as they stand in the cells of tables.
enum CellAddress {
    /// Why a text is no address: its beginning, or only marks that cannot stand in one; and what is meant most likely.
    struct Fault {
        let isOnlyForbidden: Bool
        let meant: String?
    }

    /// What is wrong with an address; nil when nothing is, or it is empty.
    static func fault(of url: String) -> Fault? {
        if url.isEmpty { return nil }
        guard hasBeginning(url) else {
            let rest = url.drop { $0 == "/" }
            let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            let completed = "https://" + rest
            // `www.a.example/1`, but not `javascript:x` or two words.
            let isHost =
                host.contains(".") && !host.contains(":") && !host.contains("@")
                && !host.utf8.contains(where: isForbidden) && hasBeginning(completed)
            return Fault(isOnlyForbidden: false, meant: isHost ? encoded(completed) : nil)
        }
        return url.utf8.contains(where: isForbidden) ? Fault(isOnlyForbidden: true, meant: encoded(url)) : nil
    }

    /// Whether it begins with http or https, and a host.
    private static func hasBeginning(_ url: String) -> Bool {
        guard let scheme = SafeAddress.scheme(of: url), scheme == "http" || scheme == "https" else { return false }
        let rest = url.utf8.dropFirst(scheme.utf8.count)
        guard rest.starts(with: "://".utf8), let first = rest.dropFirst(3).first else { return false }
        return first >= 0x80 || first.isASCIIAlphanumeric || first == UInt8(ascii: "[")
    }

    /// With only the marks that cannot stand in an address percent-encoded: `å` is easier to read and to type as it is. Nil for
    /// a text that nobody would type.
    private static func encoded(_ url: String) -> String? {
        guard url.utf8.count <= 200 else { return nil }
        var bytes: [UInt8] = []
        for byte in url.utf8 {
            if isForbidden(byte) { bytes.appendPercentEscape(of: byte) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Blanks, and the marks that no address has (RFC 3986, appendix A).
    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
