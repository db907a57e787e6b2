import Foundations

/// A JSON value whose members keep the order in which they were given, so that the same values give the same bytes.
public enum JSONValue: Equatable, Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A number with its fraction, exact.
    case decimal(ExactDecimal)
    /// True or false.
    case flag(Bool)
    /// A list.
    case list([JSONValue])
    /// Members by name; use `object(_:)` to build it.
    case members([Member])
    /// A value that was written already, for what stands in several places.
    case written([UInt8])

    /// A name with its value.
    public struct Member: Equatable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSONValue

        /// A name with its value.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// An object of the members that have a value, in their order.
    public static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        var present: [Member] = []
        present.reserveCapacity(members.count)
        for (name, value) in members { if let value { present.append(Member(name, value)) } }
        return .members(present)
    }

    /// The text, or nothing for nil.
    static func text(_ text: String?) -> JSONValue? { text.map { .text($0) } }

    /// The address, percent-encoded, or nothing for nil.
    static func address(_ address: String?) -> JSONValue? { address.map { .text(WebAddress.encoded($0)) } }

    /// A list, or nothing when it would be empty.
    static func nonEmpty(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .list(values) }

    /// The value's bytes (RFC 8259), without spaces, safe inside a `script` element.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2048)
        append(to: &bytes)
        return bytes
    }

    /// Appends the value's bytes. Values are built by the program, so they are never deep.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): bytes.appendJSON(text)
        case .number(let number): bytes.append(String(number))
        case .decimal(let number): bytes.append(number.text)
        case .flag(let flag): bytes.append(flag ? "true" : "false" as StaticString)
        case .written(let value): bytes.append(contentsOf: value)
        case .list(let values):
            bytes.append("[")
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(",") }
                value.append(to: &bytes)
            }
            bytes.append("]")
        case .members(let members):
            bytes.append("{")
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(",") }
                bytes.appendJSON(member.name)
                bytes.append(":")
                member.value.append(to: &bytes)
            }
            bytes.append("}")
        }
    }
}
