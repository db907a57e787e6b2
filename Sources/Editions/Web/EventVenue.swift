import Content
import Foundations

extension Event {
    /// The venue and the address in one line; once, where the address begins with the venue.
    var location: String? {
        guard let place, let address else { return place ?? address }
        return street == address ? "\(place), \(address)" : address
    }

    /// The address to be shown below the venue: without it, where it begins with it.
    var street: String? {
        guard let place, let address, String(address.prefix(place.count)).folded == place.folded else { return address }
        let rest = address.dropFirst(place.count)
        guard rest.isEmpty || rest.first == "," else { return address }
        let street = String(rest.dropFirst()).trimmed
        return street.isEmpty ? nil : street
    }
}
