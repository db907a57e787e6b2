import Content
import Foundations

/// The rendered bodies of a publication by their texts' addresses.
struct BodyTable: Sendable {
    /// All of them, in the order of the publication.
    let all: [TextBody]
    private let places: [String: Int]

    /// The bodies of texts, in the same order.
    init(_ entries: [Entry], _ bodies: [TextBody]) {
        all = bodies
        places = Dictionary(entries.enumerated().map { ($0.element.address, $0.offset) }) { first, _ in first }
    }

    /// The body of the text at an address.
    subscript(address: String) -> TextBody? { places[address].map { all[$0] } }
}
