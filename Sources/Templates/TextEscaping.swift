import Foundations

extension String {
    /// The text escaped for HTML content and attributes in either kind of quotes; the text itself when nothing needs it.
    ///
    /// ``Rendering/mark`` is left out, so that no text can pass for a piece of HTML; HTML forbids it anyway.
    var escapedForTemplate: String {
        guard utf8.contains(where: \.needsCare) else { return self }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(utf8.count + 32)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "&"): escaped.append("&amp;")
            case UInt8(ascii: "<"): escaped.append("&lt;")
            case UInt8(ascii: ">"): escaped.append("&gt;")
            case UInt8(ascii: "\""): escaped.append("&quot;")
            case UInt8(ascii: "'"): escaped.append("&#39;")
            case Rendering.mark: break
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// The text without ``Rendering/mark``.
    var withoutMark: String {
        guard utf8.contains(Rendering.mark) else { return self }
        return String(decoding: utf8.filter { $0 != Rendering.mark }, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether the byte needs an entity, or is left out.
    fileprivate var needsCare: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
            Rendering.mark:
            true
        default: false
        }
    }
}
