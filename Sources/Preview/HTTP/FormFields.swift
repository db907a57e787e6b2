import Foundations

/// Names and values as a form or a query holds them: `application/x-www-form-urlencoded` (URL Standard, section 5.1).
public struct FormFields: Sendable, Equatable {
    /// All of them, in order.
    public let all: [Field]

    /// A name with its value.
    public struct Field: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The value.
        public let value: String

        /// A name with its value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// How many are read; what follows is passed over.
    private static let most = 1000

    /// Reads them; what cannot be decoded stands as it was written.
    public init(encoded text: String) {
        all = text.split(separator: "&").prefix(Self.most).map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Field(Self.decoded(sides[0]), sides.count == 2 ? Self.decoded(sides[1]) : "")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return PercentDecoding.decoded(String(spaced)) ?? String(text)
    }

    /// The first value of a name; nil when nothing has it.
    public subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

    /// All values of a name.
    public func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }
}
