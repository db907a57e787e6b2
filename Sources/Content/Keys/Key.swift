import Diagnostics
import Foundations

/// The form that a key's value must have.
public enum ValueType: Sendable {
    /// One text.
    case text
    /// One text or a list of texts.
    case texts
    /// true or false.
    case flag
    /// A flag or a text.
    case flagOrText
    /// A whole number.
    case number
    /// A day.
    case date
    /// A day, perhaps with a time.
    case dateTime
    /// A year, a month, or two days with a slash.
    case period
    /// One of some words.
    case choice([Choice])
    /// A map of further keys.
    case map
    /// A list of maps.
    case maps
    /// One text or map, or a list of them.
    case textsOrMaps
    /// Anything; whoever reads the key says what is wrong.
    case any
}

/// A word that a key takes as its value.
public struct Choice: Sendable {
    /// The English word.
    public let english: String
    /// The Swedish word, which may be the same.
    public let swedish: String

    /// A word in both languages.
    public init(_ english: String, _ swedish: String) {
        self.english = english
        self.swedish = swedish
    }
}

/// One key that may be written: its two names, the form of its value, who may use it and what it is for.
public struct Key: Sendable {
    /// The English name, under which the program knows it.
    public let english: String
    /// The Swedish name, which may be the same.
    public let swedish: String
    /// The form of its value.
    public let type: ValueType
    /// The kinds of things that may use it; empty for all.
    public let kinds: Set<Kind>
    /// A sentence for the manual.
    public let help: Wording
    /// Whether a mail's header is made of it, in a letter and in the settings for letters.
    public let isHeader: Bool
    /// What is particular to it where it keeps a text from readers.
    public let withholding: Withholding?

    /// A key for some kinds of things, or for all when `kinds` is empty.
    public init(
        _ english: String, _ swedish: String, _ type: ValueType, _ kinds: Set<Kind> = [], _ help: Wording,
        isHeader: Bool = false, withholding: Withholding? = nil
    ) {
        self.english = english
        self.swedish = swedish
        self.type = type
        self.kinds = kinds
        self.help = help
        self.isHeader = isHeader
        self.withholding = withholding
    }
}

/// The keys of one kind of map. The manual's tables are made from these.
public struct KeyTable: Sendable {
    /// In the order of the manual.
    public let keys: [Key]
    private let byName: [String: Key]
    private let candidates: [NearMiss.Candidate]

    /// A table; names are looked up in NFC and lower case.
    public init(_ keys: [Key]) {
        self.keys = keys
        var byName: [String: Key] = [:]
        for key in keys {
            byName[key.english] = key
            byName[key.swedish] = key
        }
        self.byName = byName
        candidates = byName.keys.sorted().map(NearMiss.Candidate.init)
    }

    /// The key with a name in either language, as people write it: in any case, with `_` or a blank for `-`.
    public func key(named name: String) -> Key? {
        byName[name.nfc] ?? byName[Self.standard(name)]
    }

    /// A name as the tables have it: in lower case, with `-` for `_` and blanks.
    static func standard(_ name: String) -> String { String(name.folded.map { $0 == "_" || $0 == " " ? "-" : $0 }) }

    /// The first key, for an example of how a map is written.
    var example: Wording { keys.first.map { Wording("\($0.swedish): …", "\($0.english): …") } ?? Wording("", "") }

    /// The name, in either language, that somebody most likely meant.
    func nearest(to name: String) -> String? {
        if let meant = OtherNames.key(Self.standard(name)), byName[meant] != nil { return meant }
        return NearMiss.nearest(to: name, among: candidates)
    }

    /// All names in both languages.
    public var names: [String] { Array(byName.keys) }
}
