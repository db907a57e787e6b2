import Content
import Diagnostics

/// Where in a text an address stands, to be looked up only when something is to be said about it.
enum LinkPlace: Sendable {
    /// At or after a line, where a text stands first, as a destination if it does.
    case text(String, fromLine: Int)
    /// Where somebody has found it.
    case known(Place)
    /// As the value of a key of the front matter.
    case key(String)

    /// The place in a text's file.
    func place(in entry: Entry) -> Place {
        switch self {
        case .text(let text, let line): entry.source.place(ofDestination: text, fromLine: line)
        case .known(let place): place
        case .key(let key): entry.place(of: key)
        }
    }
}
