import Foundations

/// The theme's own files by their names below `assets/`.
struct AssetNames: Sendable {
    private let paths: [String: String]
    private let byLowerCase: [String: String]
    private let names: [String]

    /// Names of files that have been given their fingerprints.
    init(_ assets: [Theme.Asset]) {
        names = assets.map(\.name)
        byLowerCase = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
        // Who wrote a fingerprint by hand is right as long as the file is the same.
        paths = Dictionary(
            assets.map { ($0.name, $0.path) } + assets.map { (String($0.path.dropFirst("assets/".count)), $0.path) }
        ) { first, _ in first }
    }

    /// What a name leads to.
    enum Meaning {
        /// The file's path on the site: `assets/logo.1a2b3c4d5e.png`.
        case path(String)
        /// A file whose name has other letter case.
        case otherCase(String)
        /// What Blad makes of texts, under names that change with them.
        case made
        case missing
    }

    /// What a name leads to.
    func meaning(of name: String) -> Meaning {
        if let path = paths[name] { return .path(path) }
        if let actual = byLowerCase[name.lowercased()] { return .otherCase(actual) }
        return Self.isMade(name) ? .made : .missing
    }

    /// A look for names that were most likely meant.
    var nearest: NearestName { NearestName { [names] in names } }

    /// Whether it is a size of a picture or a share card: `bilder/torget-960.1a2b3c4d5e.jpg`. The theme may have a folder of
    /// that name too, but no fingerprints in it.
    private static func isMade(_ name: String) -> Bool {
        guard name.hasPrefix("bilder/") || name.hasPrefix("kort/"), let file = name.split(separator: "/").last else {
            return false
        }
        return file.split(separator: ".").dropLast().contains { $0.utf8.count >= 8 && $0.utf8.allSatisfy(\.isHexDigit) }
    }
}
