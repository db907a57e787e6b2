import Diagnostics
import Foundations

/// A front matter as a form: a field for each key that the kind of text may have, and what the file says in it.
public struct FrontMatterForm: Sendable {
    /// Why a form's values are not written.
    public struct Fault: Error, Sendable {
        /// The key whose value is written in a way that is not changed here.
        public let key: Key
        /// Why.
        public let refusal: FrontMatterEdit.Refusal
    }

    /// What kind of thing the text is.
    public let kind: Kind
    /// The fields, those that are used most first.
    public let fields: [FrontMatterField]
    private let bytes: [UInt8]
    /// Where its keys stand: found once, for a text may have hundreds of findings whose keys are asked for.
    private let entries: [FrontMatterEntry]
    private let isSwedish: Bool

    /// The form of a file's bytes; nil when its front matter cannot be read.
    ///
    /// - Parameter path: from the site's folder.
    public init?(_ bytes: [UInt8], path: String, settings: Settings) {
        guard let tree = FrontMatterTree(bytes) else { return nil }
        let path = path.nfc.hasPrefix("content/") ? String(path.nfc.dropFirst("content/".count)) : path.nfc
        let kind = EntryLocation(path: path, section: settings.section(ofPath: path)).kind
        let keys = KeyTable.frontMatter.keys.filter { $0.kinds.isEmpty || $0.kinds.contains(kind) }
        self.kind = kind
        self.bytes = bytes
        entries = FrontMatterLines(bytes).map(FrontMatterEntry.entries(of:)) ?? []
        isSwedish = Self.isSwedish(tree) ?? (settings.messageLanguage == .swedish)
        let ranks = Dictionary(Self.order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        fields = keys.enumerated().sorted { left, right in
            (ranks[left.element.english] ?? ranks.count, left.offset)
                < (ranks[right.element.english] ?? ranks.count, right.offset)
        }.map { _, key in
            FrontMatterField(
                key, tree.value([key.english, key.swedish]), kind: kind, isUsual: ranks[key.english] != nil)
        }
    }

    /// The keys that most texts have, in the order in which people fill them in.
    private static let order = [
        "title", "start", "end", "place", "address", "type", "date", "period", "role", "contact", "number", "preheader",
        "summary", "tags", "author", "outlet", "follows", "image", "image-alt", "draft", "audience",
    ]

    /// The language of the names that the file uses already; nil when they do not tell.
    private static func isSwedish(_ tree: FrontMatterTree) -> Bool? {
        for pair in tree.pairs {
            guard let key = KeyTable.frontMatter.key(named: pair.key), key.english != key.swedish else { continue }
            return KeyTable.standard(pair.key) == key.swedish
        }
        return nil
    }

    /// The key, by its English name, whose value stands on a line of the file.
    public func key(ofLine line: Int) -> String? {
        // The rule above the keys is the file's first line; the number may be any that stands in an address.
        guard line > 1 else { return nil }
        let entry = FrontMatterEntry.entry(ofLine: line - 2, among: entries)
        return entry.flatMap { KeyTable.frontMatter.key(named: $0.key)?.english }
    }

    /// The file with other values, by the keys' English names: each as many texts as ``FrontMatterField/values`` has. What is
    /// not among them, and what is as it was, stays as it is.
    public func with(_ values: [String: [String]]) throws(Fault) -> [UInt8] {
        var edited = bytes
        for field in fields {
            guard let posted = values[field.key.english], let change = field.change(to: posted, isSwedish: isSwedish)
            else { continue }
            let names = [field.key.swedish, field.key.english]
            do throws(FrontMatterEdit.Refusal) {
                edited = try setting(isSwedish ? names : names.reversed(), of: field, to: change.value, in: edited)
            } catch {
                throw Fault(key: field.key, refusal: error)
            }
        }
        return edited
    }

    /// A file with a key's value set. Where a comment keeps a key without its value, and that would be an error, the key gets
    /// the value that says the same as no key.
    private func setting(
        _ names: [String], of field: FrontMatterField, to value: FrontMatterValue?, in bytes: [UInt8]
    ) throws(FrontMatterEdit.Refusal) -> [UInt8] {
        let edit = try FrontMatterEdit(bytes)
        let edited = try edit.setting(names, to: value)
        guard value == nil, let withholding = field.key.withholding, FrontMatterTree(edited)?.value(names) != nil
        else { return edited }
        guard let none = withholding.none else { throw .commentWithin }
        return try edit.setting(names, to: .word(isSwedish ? none.swedish : none.english))
    }
}
