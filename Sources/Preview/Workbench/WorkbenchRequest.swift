import Foundations

/// A request, as pages and routes see it: whole, decoded, and let through by the guard.
public struct WorkbenchRequest: Sendable {
    /// What is wanted.
    public let method: HTTPMethod
    /// The path, decoded once: `/_blad/redigera`.
    public let path: String
    /// What follows the question mark.
    public let query: FormFields
    /// The body; empty for all but writes.
    public let body: [UInt8]
    /// The header's values by name in lower case, each that stands once.
    private let headers: [String: String]

    /// A request of its parts; header names are in lower case.
    public init(
        _ method: HTTPMethod = .get, _ path: String, query: FormFields = FormFields(encoded: ""),
        headers: [String: String] = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// A request from its head and its body; nil when the path's escapes are broken or it holds what no path holds.
    init?(_ head: RequestHead, body: [UInt8]) {
        guard let path = PercentDecoding.decoded(head.rawPath),
            !path.unicodeScalars.contains(where: { $0.value < 0x20 }),
            !path.contains("\\")
        else { return nil }
        self.init(
            head.method, path, query: FormFields(encoded: head.rawQuery),
            headers: head.fields.compactMapValues { $0.count == 1 ? $0[0] : nil }, body: body)
    }

    /// A field of the header, by its name in lower case.
    public func header(_ name: String) -> String? { headers[name] }

    /// The body's type without its parameters, in lower case: `image/jpeg`.
    public var contentType: String { headers["content-type"].map(Self.essence) ?? "" }

    /// The body as a form; empty when it is none.
    public var form: FormFields {
        guard contentType == FormFields.contentType, let text = String(validating: body, as: UTF8.self) else {
            return FormFields(encoded: "")
        }
        return FormFields(encoded: text)
    }

    static func contentType(of head: RequestHead) -> String { head.field("content-type").map(essence) ?? "" }

    private static func essence(_ value: String) -> String { String(value.prefix { $0 != ";" }).trimmed.lowercased() }
}
