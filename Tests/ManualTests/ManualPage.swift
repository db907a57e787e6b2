import Foundation

/// A page of the manual, parted at its headings.
struct ManualPage: Sendable {
    /// The path from the repository's folder: `Manual/fel.md`.
    let path: String
    /// The whole text.
    let text: String
    /// The parts below headings, in order; what stands above the first heading is left out.
    let sections: [ManualSection]

    /// Reads a page.
    init(path: String) throws {
        self.path = path
        text = try String(contentsOfFile: Repository.folder + "/" + path, encoding: .utf8)
        var parts = SectionWalk(page: path)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            parts.take(String(line), number: index + 1)
        }
        sections = parts.sections
    }

    /// All pages of the manual, and the README.
    static let all: [ManualPage] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.folder + "/Manual")) ?? []
        let pages = names.filter { $0.hasSuffix(".md") }.sorted().map { "Manual/" + $0 }
        return (["README.md"] + pages).compactMap { try? ManualPage(path: $0) }
    }()

    /// The pages for editors.
    static var guide: [ManualPage] {
        all.filter { !["README.md", "Manual/fel.md", "Manual/developers.md"].contains($0.path) }
    }

    /// The sections of the page of codes, one for each code.
    static var codes: [ManualSection] {
        all.first { $0.path == "Manual/fel.md" }?.sections.filter { $0.level == 2 } ?? []
    }
}

/// The repository that the tests stand in.
enum Repository {
    /// Its folder, found from this file's own path.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
}

/// What stands below a heading, up to the next one.
struct ManualSection: Sendable, CustomStringConvertible {
    /// The page that it is on.
    let page: String
    /// The heading's words.
    let title: String
    /// The heading's level, 1 to 6.
    let level: Int
    /// The text without its fenced examples.
    var prose = ""
    /// The fenced examples.
    var examples: [ManualExample] = []

    /// For the lists of tests.
    var description: String { "\(page): \(title)" }

    /// The path of the letter among its examples.
    var letter: String? {
        examples.compactMap(\.path).first { $0.hasPrefix("content/v-aktuellt/") && $0.hasSuffix(".md") }
    }
}

/// A fenced example: what it is, and where it belongs.
struct ManualExample: Sendable {
    /// The first word after the fence: `md`, `yaml`, `sh`.
    let language: String
    /// The rest of that line: the path of the file that the example is, from the site's folder.
    let path: String?
    /// What is between the fences, with a line end after each line.
    let text: String
    /// The line of the page on which the fence begins.
    let line: Int
}

/// A walk over the lines of a page.
private struct SectionWalk {
    let page: String
    private(set) var sections: [ManualSection] = []
    private var fence: (length: Int, info: String, lines: [String], number: Int)?

    init(page: String) { self.page = page }

    mutating func take(_ line: String, number: Int) {
        let ticks = line.prefix { $0 == "`" }.count
        let rest = line.dropFirst(ticks).trimmingCharacters(in: .whitespaces)
        if var open = fence {
            if ticks >= open.length, rest.isEmpty {
                close(open)
                fence = nil
            } else {
                open.lines.append(line)
                fence = open
            }
        } else if ticks >= 3, !rest.contains("`") {
            fence = (ticks, rest, [], number)
        } else {
            let level = line.prefix { $0 == "#" }.count
            if (1...6).contains(level), line.dropFirst(level).first == " " {
                sections.append(ManualSection(page: page, title: String(line.dropFirst(level + 1)), level: level))
            } else if !sections.isEmpty {
                sections[sections.count - 1].prose += line + "\n"
            }
        }
    }

    private mutating func close(_ open: (length: Int, info: String, lines: [String], number: Int)) {
        guard !sections.isEmpty else { return }
        let words = open.info.split(separator: " ", maxSplits: 1).map(String.init)
        let example = ManualExample(
            language: words.first ?? "", path: words.count > 1 ? words[1] : nil,
            text: open.lines.map { $0 + "\n" }.joined(), line: open.number)
        sections[sections.count - 1].examples.append(example)
    }
}
