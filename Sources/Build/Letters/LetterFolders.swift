import Content
import Editions

/// The folders of letters in the outbox, one for each: the slug, and for letters that share one their address as one word.
struct LetterFolders {
    private let counts: [String: Int]

    init(_ site: Site) {
        let letters = site.entries.filter { $0.kind == .newsletter }
        counts = Dictionary(letters.map { ($0.slug, 1) }, uniquingKeysWith: +)
    }

    /// The name of a letter's folder, and of the files in it: `2026-11`, or `v-aktuellt-2026-11`.
    func name(of letter: Entry) -> String {
        counts[letter.slug, default: 0] > 1 ? letter.addressName.replacing("/", with: "-") : letter.slug
    }
}

extension Entry {
    /// The address as a name, without the slashes around it: `v-aktuellt/2026-11`.
    var addressName: String { address.split(separator: "/").joined(separator: "/") }
}
