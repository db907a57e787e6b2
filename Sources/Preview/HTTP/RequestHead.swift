import Foundations

/// The first line and the header of a request, as they came (RFC 9112).
///
/// Read strictly: one form of line end, one meaning of each length. What two readers could read differently is refused.
public struct RequestHead: Sendable, Equatable {
    /// What is wanted.
    public let method: HTTPMethod
    /// The path as it came, percent escapes and all.
    public let rawPath: String
    /// What follows the question mark, as it came; empty without one.
    public let rawQuery: String
    /// Whether the connection stays open after the answer.
    public let keepsAlive: Bool
    /// Whether the client waits for a word before it sends the body.
    public let awaitsContinue: Bool
    /// How many bytes of body follow.
    public let contentLength: Int
    /// The header's values by name in lower case, in their order.
    public let fields: [String: [String]]

    /// The value of a field that stands once; nil when it stands nowhere or twice.
    public func field(_ name: String) -> String? {
        fields[name].flatMap { $0.count == 1 ? $0[0] : nil }
    }

    /// How long a head may be, in bytes; and its first line.
    static let largest = 32 << 10, longestLine = 8 << 10
    /// How many fields it may have.
    private static let mostFields = 100

    /// Why a head that does not end is refused: its first line, or all of it, is too long.
    static func fault(ofEndless bytes: [UInt8]) -> HTTPFault {
        bytes.prefix(longestLine).contains(0x0A) ? .headerTooLarge : .addressTooLong
    }

    /// Reads the bytes up to the empty line, which is not among them.
    public static func parse(_ bytes: some Collection<UInt8>) -> Result<RequestHead, HTTPFault> {
        // Everything but what stands in a URL of today is ASCII; other bytes are let through as they may stand in values.
        guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
            return .failure(.badRequest)
        }
        let lines = text.components(separatedByCRLF: ())
        guard let lines, let first = lines.first else { return .failure(.badRequest) }
        guard first.utf8.count <= longestLine else { return .failure(.addressTooLong) }
        guard lines.count <= mostFields + 1 else { return .failure(.headerTooLarge) }
        do throws(HTTPFault) {
            return .success(try RequestHead(line: RequestLine(first), fields: try Self.fields(lines.dropFirst())))
        } catch {
            return .failure(error)
        }
    }

    private init(line: RequestLine, fields: [String: [String]]) throws(HTTPFault) {
        method = line.method
        rawPath = line.path
        rawQuery = line.query
        self.fields = fields
        contentLength = try Self.contentLength(fields)
        let options = (fields["connection"] ?? []).joined(separator: ",").lowercased()
            .split(separator: ",").map { String($0).trimmed }
        keepsAlive = line.isLatest ? !options.contains("close") : options.contains("keep-alive")
        awaitsContinue = line.isLatest && fields["expect"]?.first?.lowercased() == "100-continue"
    }

    private static func fields(_ lines: some Sequence<Substring>) throws(HTTPFault) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for line in lines {
            // A line that begins with a blank goes on the one before, an old form that readers understand differently.
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .badRequest }
            let name = line[..<colon], value = String(line[line.index(after: colon)...]).trimmed
            guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenByte),
                value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
            else { throw .badRequest }
            fields[name.lowercased(), default: []].append(value)
        }
        return fields
    }

    /// RFC 9112, section 6.3: a length is digits, once; a coding of the body is none that is read here.
    private static func contentLength(_ fields: [String: [String]]) throws(HTTPFault) -> Int {
        if fields["transfer-encoding"] != nil {
            throw fields["content-length"] == nil ? .notImplemented : .badRequest
        }
        guard let values = fields["content-length"] else { return 0 }
        guard values.count == 1, let text = values.first, !text.isEmpty,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw .badRequest }
        guard text.utf8.count <= 15, let length = Int(text) else { throw .contentTooLarge }
        return length
    }
}

/// The first line of a request.
private struct RequestLine {
    let method: HTTPMethod
    let path: String
    let query: String
    /// Whether it is HTTP/1.1, not 1.0.
    let isLatest: Bool

    init(_ line: Substring) throws(HTTPFault) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, ["HTTP/1.1", "HTTP/1.0"].contains(parts[2]) else { throw .badRequest }
        guard !parts[0].isEmpty, parts[0].utf8.allSatisfy(\.isTokenByte) else { throw .badRequest }
        guard let method = HTTPMethod(rawValue: String(parts[0])) else {
            throw HTTPMethod.refused.contains(String(parts[0])) ? .methodNotAllowed : .notImplemented
        }
        // Only the form that begins with a slash: this is no proxy.
        guard parts[1].hasPrefix("/"), parts[1].utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { throw .badRequest }
        let target = parts[1].prefix { $0 != "#" }
        let mark = target.firstIndex(of: "?")
        self.method = method
        path = String(target[..<(mark ?? target.endIndex)])
        query = mark.map { String(target[target.index(after: $0)...]) } ?? ""
        isLatest = parts[2] == "HTTP/1.1"
    }
}

extension String {
    /// The lines between CRLF; nil when a CR or an LF stands alone.
    fileprivate func components(separatedByCRLF: Void) -> [Substring]? {
        var lines: [Substring] = []
        var start = startIndex
        var index = startIndex
        while index < utf8.endIndex {
            let byte = utf8[index]
            let next = utf8.index(after: index)
            if byte == 0x0A { return nil }
            if byte == 0x0D {
                guard next < utf8.endIndex, utf8[next] == 0x0A else { return nil }
                lines.append(self[start..<index])
                start = utf8.index(after: next)
                index = start
            } else {
                index = next
            }
        }
        lines.append(self[start...])
        return lines
    }
}

extension UInt8 {
    /// What a method or a field's name is made of (RFC 9110, section 5.6.2).
    fileprivate var isTokenByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}
