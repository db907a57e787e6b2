import Foundations

/// A link to a map of a place: the reader goes there only by choosing to.
enum MapLink {
    /// OpenStreetMap's search for a street address.
    static func href(_ address: String) -> String {
        "https://www.openstreetmap.org/search?query=" + PercentEncoding.encoded(address.utf8)
    }
}
