import ArgumentParser
import Content
import Diagnostics
import Foundation
import Foundations

/// The options of commands that answer in text or JSON.
typealias CommonOptions = SiteOptions<OutputFormat>

/// The options that every command takes.
struct SiteOptions<Format: AnswerFormat>: ParsableArguments {
    @Option(
        name: .customShort("C"),
        help: ArgumentHelp("The site's folder (mappen), where content/ is.", valueName: "folder"))
    var folder: String?

    @Option(
        help: ArgumentHelp("Build as of this day (som den dagen), YYYY-MM-DD; today if not given.", valueName: "date"))
    var asOf: Day?

    @Option(help: ArgumentHelp("How the answer is written (svarets form).", valueName: "format"))
    var format: Format = .text

    @Option(help: "The language of the messages (språket), sv or en; the site's own if not given.")
    var language: MessageLanguage?

    @Flag(name: .shortAndLong, help: "Say nothing but what is wrong (säg bara det som är fel).")
    var quiet = false
}

/// In which forms a command answers; text if nothing is asked for.
protocol AnswerFormat: ExpressibleByArgument, CaseIterable, Sendable {
    static var text: Self { get }
}

/// How a command answers.
enum OutputFormat: String, AnswerFormat {
    case text, json
}

extension MessageLanguage: ExpressibleByArgument {}

extension Audience: ExpressibleByArgument {
    /// `public` or `members`, or as it is written in Swedish.
    public init?(argument: String) {
        switch argument.folded {
        case "public", "offentlig": self = .public
        case "members", "medlemmar": self = .members
        default: return nil
        }
    }
}

extension Day: ExpressibleByArgument {
    /// `YYYY-MM-DD` of a day that exists.
    public init?(argument: String) { self.init(iso: argument) }
}

extension SiteOptions {
    /// The site's folder as an absolute path: the one that was named, or the nearest upwards that holds `content/`.
    func siteFolder(_ argument: String?) -> String {
        let here = Self.currentFolder
        if let named = argument ?? folder { return Self.absolute(named, from: here) }
        var candidate = here
        while true {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate + "/content", isDirectory: &isFolder),
                isFolder.boolValue
            {
                return candidate
            }
            guard candidate != "/", let slash = candidate.lastIndex(of: "/") else { return here }
            candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
        }
    }

    /// The folder that the program was started in.
    static var currentFolder: String { FileManager.default.currentDirectoryPath }

    /// A path made absolute, without a slash last.
    static func absolute(_ path: String, from here: String) -> String {
        let whole = path.hasPrefix("/") ? path : here + "/" + path
        return whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
    }

    /// Says the findings on standard error; only the errors when it is to be quiet.
    func tell(_ findings: [Finding], in language: MessageLanguage) {
        let text = FindingText(language: language)
        for finding in findings where !quiet || finding.severity == .error { Console.error(text.text(finding)) }
    }

    /// Seconds since 1970-01-01 UTC, from the machine's clock: the only place that looks at it.
    static var clock: @Sendable () -> Int { { Int(Date().timeIntervalSince1970) } }
}
