import Foundations

/// Lists of names, and the look for the nearest to each of them, misspelt.
enum NearestKind {
    static let all = [names, names.large(1 << 20)]

    private static let names = FuzzKind(
        "nearest", share: 20,
        samples: Samples.bytes("content", ending: ".md").prefix(20).map { Array($0.prefix(800)) } + [
            Array(
                "om\nOm\nöm\nblogg/2026-01-02-a\nblogg/2026-02-01-a\nstyrelsens-verksamhetsberattelse-for-aret-2025\n"
                    .utf8)
        ],
        words: ["\n", "-", "/", "om\n", "Å", "å\u{308}", "ß", "👩‍👧", "   \n", "verksamhetsberättelse-"]
    ) { input, _ throws(Broken) in
        let names = String(decoding: input, as: UTF8.self).split(separator: "\n").map(String.init)
        let known = Set(names)
        var look = NearestName { names }
        for name in names {
            let misspelt = String(name.dropFirst())
            if let found = look.nearest(to: misspelt), !known.contains(found) { throw Broken("\(found) is no name") }
        }
        // A look that has compared enough finds nothing more.
        guard names.count <= 500 else { return true }
        for name in names {
            guard let found = look.nearest(to: name) else { throw Broken("“\(name)” is not near itself") }
            if Slug.make(found) != Slug.make(name) { throw Broken("“\(found)” is nearer to “\(name)” than itself") }
            if look.nearest(to: name) != found { throw Broken("“\(name)” is near another the second time") }
        }
        return true
    }
}
