extension String {
    /// The text escaped for HTML content and attributes in either kind of quotes; the text itself when nothing needs it.
    var escapedForTemplate: String {
        guard utf8.contains(where: \.needsEntity) else { return self }
        var escaped = ""
        escaped.reserveCapacity(utf8.count + 32)
        var start = startIndex
        for index in utf8.indices {
            guard let entity = utf8[index].entity else { continue }
            escaped += self[start..<index]
            escaped += entity
            start = utf8.index(after: index)
        }
        escaped += self[start...]
        return escaped
    }
}

extension UInt8 {
    fileprivate var needsEntity: Bool { self < 0x3F && entity != nil }

    fileprivate var entity: String? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
