import Diagnostics
import Foundations
import Goals

/// All of an association's content, loaded and checked once.
public struct Site: Sendable {
    /// What `site.yml` says.
    public let settings: Settings
    /// All texts, whether published or not, in order of their paths and then of their addresses.
    public let entries: [Entry]
    /// Files beside the texts: pictures, documents.
    public let files: [ContentFile]
    /// Figures over time.
    public let measures: [Measure]
    /// What was done elsewhere: the rows of `data/activities*.csv`.
    public let externalActivities: [Activity]
    /// The folder `content/`, as an absolute path.
    public let folder: String

    /// Paths of texts that could not be read: links to them lead to something, whatever it is.
    public let unreadable: Set<String>

    private let byPath: [String: Int]
    private let byAddress: [String: Int]
    private let filesByPath: [String: ContentFile]
    private let lowerCasePaths: OnDemand<[String: String]>
    private var namesOnDemand: OnDemand<KnownNames>?

    /// Gathers what was loaded.
    init(
        settings: Settings, entries: [Entry], files: [ContentFile], measures: [Measure],
        externalActivities: [Activity] = [], folder: String,
        unreadable: Set<String> = []
    ) {
        self.settings = settings
        self.entries = entries
        self.files = files
        self.measures = measures
        self.externalActivities = externalActivities
        self.folder = folder
        self.unreadable = unreadable
        byPath = Dictionary(entries.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in first }
        byAddress = Dictionary(entries.enumerated().map { ($0.element.address, $0.offset) }) { first, _ in first }
        filesByPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        lowerCasePaths = OnDemand {
            let paths = entries.map(\.path) + files.map(\.path)
            return Dictionary(paths.map { ($0.lowercased(), $0) }) { first, _ in first }
        }
        let site = self
        namesOnDemand = OnDemand { KnownNames(site) }
    }

    /// The names that something on the site has, gathered when they are first asked for.
    var knownNames: KnownNames { namesOnDemand?.value ?? KnownNames(self) }

    /// The text in a file below `content/`.
    public func entry(path: String) -> Entry? { byPath[path].map { entries[$0] } }

    /// The text with an address.
    public func entry(address: String) -> Entry? { byAddress[address].map { entries[$0] } }

    /// The text with a name: its path without ending, or the folder of an `index.md`.
    public func entry(named name: String) -> Entry? {
        entry(path: name + ".md") ?? entry(path: name + "/index.md")
    }

    /// Whether a text of this name could not be read: what is wrong with it is said there, and nothing of what names it.
    func isUnreadable(named name: String) -> Bool {
        unreadable.contains(name + ".md") || unreadable.contains(name + "/index.md")
    }

    /// The names that texts have; the events of a list have none of their own.
    public var names: [String] { Set(entries.filter { $0.path.hasSuffix(".md") }.map(\.name)).sorted() }

    /// A file that is no text.
    public func file(path: String) -> ContentFile? { filesByPath[path] }

    /// The path that differs from this one in letter case only.
    public func path(ignoringCaseOf path: String) -> String? { lowerCasePaths.value[path.lowercased()] }
}

/// A figure on a day.
public struct Measure: Hashable, Sendable {
    /// What is measured: `facebook.foljare`.
    public let name: String
    /// The day that it is for.
    public let day: Day
    /// The figure as it was written, without blanks: `1 204`, `39,9 %`.
    public let text: String
    /// The figure as a number; percent are hundredths.
    public let value: ExactDecimal
}
