import Build
import Diagnostics
import Foundations
import Testing

/// What a build found and wrote.
struct Built {
    let report: BuildReport
    let strict: Bool
    /// The files that the build wrote, by path; empty when it wrote nothing.
    let files: [String: [UInt8]]
    /// What stands in the output folder, whether this build wrote it or not.
    let settled: [String: [UInt8]]

    /// Each finding on one line: `content/om.md:4:1 error broken-link`.
    var findings: [String] {
        report.findings.map {
            "\($0.place.file):\($0.place.line):\($0.place.column) \($0.severity.rawValue) \($0.code.rawValue)"
        }
    }

    /// The codes of the findings, in reading order.
    var codes: [String] { report.findings.map(\.code.rawValue) }

    /// The findings as they are printed, in Swedish.
    var printed: String { report.findings.map { FindingText(language: .swedish).text($0) }.joined() }

    var exitStatus: Int32 { report.exitStatus(strict: strict) }

    /// The paths of the files, sorted.
    var paths: [String] { files.keys.sorted() }

    /// The addresses of the pages, sorted.
    var addresses: [String] {
        paths.filter { $0.hasSuffix("index.html") }.map { "/" + $0.dropLast("index.html".count) }
    }

    /// The text of a file; nil when there is none.
    subscript(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

    /// The page at an address of the site.
    func page(_ address: String, _ here: SourceLocation = #_sourceLocation) throws -> Page {
        let path = address.dropFirst() + (address.hasSuffix("/") ? "index.html" : "")
        return Page(html: try #require(self[String(path)], "no \(path); \(findings)", sourceLocation: here))
    }

    /// The text of a file that must be there.
    func file(_ path: String, _ here: SourceLocation = #_sourceLocation) throws -> String {
        try #require(self[path], "no \(path); \(findings)", sourceLocation: here)
    }

    /// The paths of the files that hold the word, in their bytes or in their own names.
    func mentions(of word: String) -> [String] {
        let needle = Array(word.lowercased().utf8)
        return paths.filter { path in
            path.lowercased().contains(word.lowercased()) || (files[path] ?? []).holds(needle)
        }
    }
}

extension [UInt8] {
    /// Whether the bytes hold others, which are in lower case; ASCII letters count as the same in both cases.
    func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
        return withUnsafeBufferPointer { bytes in
            // A plain loop: these tests look through every byte of many sites, and closures are slow in a debug build.
            var start = 0
            while start <= bytes.count - needle.count {
                var matched = lower(bytes[start]) == first ? 1 : 0
                while matched > 0, matched < needle.count, lower(bytes[start + matched]) == needle[matched] {
                    matched += 1
                }
                if matched == needle.count { return true }
                start += 1
            }
            return false
        }
    }
}
