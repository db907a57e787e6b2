import Foundations

/// Compares a text with what it became when the published addresses of files were put into it.
struct AddressesInPlace {
    /// The addresses that may stand there, of which none is part of another.
    let addresses: [[UInt8]]

    init(_ addresses: [String]) { self.addresses = addresses.map { Array($0.utf8) } }

    /// Whatever stands around the addresses stood there before, all of it, in the same order.
    func check(_ published: [UInt8], from source: [UInt8]) throws(Broken) {
        let pieces = pieces(of: published)
        guard let first = pieces.first, let last = pieces.last else { return }
        guard source.starts(with: first) else { throw Broken("another beginning than what was written") }
        guard pieces.count > 1 else {
            if source.count != first.count { throw Broken("an end that was not written") }
            return
        }
        var index = first.count
        for piece in pieces.dropFirst().dropLast() {
            // Between two addresses that touch stands nothing.
            let place =
                piece.isEmpty ? index : ByteSearch(Array(piece)).first(in: source, index..<source.count)
            guard let found = place else {
                throw Broken("something else around an address than what was written")
            }
            try Self.isAddress(source[index..<found])
            index = found + piece.count
        }
        guard source.count - last.count >= index, source.suffix(last.count).elementsEqual(last) else {
            throw Broken("another end than what was written")
        }
        try Self.isAddress(source[index..<source.count - last.count])
    }

    /// What an address took the place of was one, and not a rule or a word beside it.
    private static func isAddress(_ written: ArraySlice<UInt8>) throws(Broken) {
        // `x;y/../a.png` is an address too, and so is one with its full stops written in numbers.
        let text = String(decoding: written, as: UTF8.self).lowercased()
        if text.contains("..") || text.contains("2e") { return }
        let stray = text.first { "(){}<>;:\"'@*,?#".contains($0) }
        if let stray { throw Broken("an address took \(stray)") }
    }

    private func pieces(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var (start, index) = (0, 0)
        while index < text.count {
            let address = addresses.first { text[index] == $0.first && text[index...].starts(with: $0) }
            guard let address else {
                index += 1
                continue
            }
            pieces.append(text[start..<index])
            index += address.count
            start = index
        }
        return pieces + [text[start...]]
    }
}
