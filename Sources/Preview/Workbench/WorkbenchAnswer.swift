import Foundations

/// An answer to a request: a status, a header, and bytes that are there or that come.
public struct WorkbenchAnswer: Sendable {
    /// The status (RFC 9110, section 15).
    public var status: Int
    /// The header's fields beside those that every answer has.
    public var headers: [(name: String, value: String)]
    /// What it holds.
    public var body: Body

    /// What an answer holds.
    public enum Body: Sendable {
        /// All of it.
        case bytes([UInt8])
        /// What comes, piece by piece, until it ends or the reader goes.
        case stream(AsyncStream<[UInt8]>)
    }

    /// An answer of bytes of a type.
    public init(_ status: Int = 200, type: String, _ bytes: [UInt8], _ headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = [("Content-Type", type)] + headers
        body = .bytes(bytes)
    }

    /// An answer that comes piece by piece.
    public init(type: String, _ stream: AsyncStream<[UInt8]>) {
        status = 200
        headers = [("Content-Type", type)]
        body = .stream(stream)
    }

    /// A page.
    public static func html(_ bytes: [UInt8], status: Int = 200) -> WorkbenchAnswer {
        WorkbenchAnswer(status, type: "text/html; charset=utf-8", bytes)
    }

    /// JSON.
    public static func json(_ bytes: [UInt8], status: Int = 200) -> WorkbenchAnswer {
        WorkbenchAnswer(status, type: "application/json; charset=utf-8", bytes)
    }

    /// Plain text, with a line end.
    public static func plain(
        _ status: Int, _ text: String, _ headers: [(name: String, value: String)] = []
    ) -> WorkbenchAnswer {
        WorkbenchAnswer(status, type: "text/plain; charset=utf-8", Array((text + "\n").utf8), headers)
    }

    /// To another address of the preview, a path that begins with one slash; after a write unless said otherwise.
    public static func redirect(to path: String, status: Int = 303) -> WorkbenchAnswer {
        // Two slashes, or a backslash, would lead to another host.
        let bytes = path.utf8
        let isSafe =
            bytes.first == UInt8(ascii: "/") && bytes.dropFirst().first != UInt8(ascii: "/")
            && !bytes.contains(UInt8(ascii: "\\"))
        var location: [UInt8] = []
        location.appendPercentEncoded((isSafe ? path : "/").utf8)
        return plain(status, "", [("Location", String(decoding: location, as: UTF8.self))])
    }

    /// The bytes; empty for what comes piece by piece.
    public var bytes: [UInt8] { if case .bytes(let bytes) = body { bytes } else { [] } }

    /// The value of a field of the header.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
