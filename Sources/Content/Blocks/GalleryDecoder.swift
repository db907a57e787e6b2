import Diagnostics
import Foundations

/// Reads a `bilder` block: finds its folder and pairs the pictures with their words.
struct GalleryDecoder {
    let site: Site
    /// The folder of the text in which the block stands, below `content/`.
    let base: String

    /// A decoder for the blocks of a file, named from the site's folder.
    init(site: Site, file: String) {
        self.site = site
        let path = file.hasPrefix("content/") ? file.dropFirst("content/".count) : file[...]
        base = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The pictures of the folder that the block names; nil when there is none.
    func gallery(_ written: String, _ fields: inout Fields) -> Gallery? {
        guard let folder = ContentPath.joined(written.hasPrefix("/") ? "" : base, written.nfc) else {
            fields.add(.outsideContent(written, at: fields.place("folder")))
            return nil
        }
        let files = site.files.filter { $0.isPicture && $0.folder == folder }
            .sorted { Self.precedes($0.name, $1.name) }
        guard !files.isEmpty else {
            fields.add(missing(folder, written, at: fields.place("folder")))
            return nil
        }
        let names = files.map(\.name)
        let texts = lines("texts", names, &fields), captions = lines("captions", names, &fields)
        return Gallery(
            folder: written,
            pictures: files.map {
                Gallery.Picture(path: $0.path, alt: texts[$0.name] ?? "", caption: captions[$0.name] ?? "")
            })
    }

    // MARK: Words

    /// The lines below a key, by the names of the files that they are for.
    private func lines(_ key: String, _ names: [String], _ fields: inout Fields) -> [String: String] {
        guard let node = fields.node(key) else { return [:] }
        guard let pairs = node.pairs else {
            let example = "\(names.first ?? "bild.jpg"): …"
            fields.add(.mapExpected(fields.name(key), example: example, at: fields.source.place(node.mark)))
            return [:]
        }
        var lines: [String: String] = [:]
        for pair in pairs {
            guard let name = pair.key.text?.nfc.trimmed, !name.isEmpty else { continue }
            let place = fields.source.place(pair.key.mark)
            if !names.contains(name) {
                let nearest = NearMiss.nearest(to: name, among: names)
                fields.add(.unknownReference(Wording("bilden", "picture"), name, nearest: nearest, at: place))
            } else if lines[name] != nil {
                fields.add(.duplicateKey(name, firstLine: node.mark.line, at: place))
            } else if let line = fields.line(pair.value, key: key) {
                lines[name] = line
            }
        }
        return lines
    }

    // MARK: Folders

    /// A folder without pictures: a slip of the finger, or nothing there yet.
    private func missing(_ folder: String, _ written: String, at place: Place) -> Finding {
        let exists =
            site.files.contains { $0.path.hasPrefix(folder + "/") }
            || site.entries.contains { $0.path.hasPrefix(folder + "/") }
        if exists || folder.isEmpty { return .emptyGallery(written, at: place) }
        let known = Set(site.files.filter(\.isPicture).map(\.folder)).map(shown)
        return .unknownReference(
            Wording("mappen", "folder"), written, nearest: NearMiss.nearest(to: written, among: known), at: place)
    }

    /// A folder as an editor would write it in this text.
    private func shown(_ folder: String) -> String {
        if base.isEmpty { return folder + "/" }
        return folder.hasPrefix(base + "/") ? folder.dropFirst(base.count + 1) + "/" : "/" + folder + "/"
    }

    /// Names as people order them: letters without regard to case, numbers by their value.
    static func precedes(_ one: String, _ other: String) -> Bool {
        let (left, right) = (runs(of: one), runs(of: other))
        for (a, b) in zip(left, right) where a != b {
            // Of numbers without leading zeros the longer is the larger.
            guard let first = a.first, let second = b.first, first.isASCIIDigit, second.isASCIIDigit, a.count != b.count
            else { return a < b }
            return a.count < b.count
        }
        return left.count != right.count ? left.count < right.count : one < other
    }

    /// A name's runs of digits, without leading zeros, and of everything else, folded.
    private static func runs(of name: String) -> [String] {
        var runs: [String] = []
        var isNumber = false
        for character in name.folded {
            if let last = runs.last, character.isASCIIDigit == isNumber {
                runs[runs.count - 1] = last == "0" && isNumber ? String(character) : last + String(character)
            } else {
                isNumber = character.isASCIIDigit
                runs.append(String(character))
            }
        }
        return runs
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Finding {
    /// A folder that has no picture directly in it.
    fileprivate static func emptyGallery(_ folder: String, at place: Place) -> Finding {
        Finding(
            .nothingMatches, at: place,
            Wording("mappen \(folder) har inga bilder", "the folder \(folder) holds no pictures"),
            help: Wording(
                "lägg bilderna i mappen; bilder i mappar under den räknas inte",
                "put the pictures in the folder; those in folders below it do not count"))
    }
}
