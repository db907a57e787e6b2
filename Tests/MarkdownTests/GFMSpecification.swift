import Foundation

/// The examples of the GitHub Flavored Markdown specification, from Debian's package `cmark-gfm`.
enum GFMSpecification {
    struct Example: Sendable {
        let number: Int
        let extensionName: String
        let markdown: String
        let html: String
    }

    static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"
    static var isInstalled: Bool { FileManager.default.fileExists(atPath: path) }

    /// Every example, numbered as in the specification.
    static func examples() throws -> [Example] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/gunzip")
        process.arguments = ["-c", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return parse(String(decoding: data, as: UTF8.self))
    }

    private static func parse(_ text: String) -> [Example] {
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var lines = text.replacingOccurrences(of: "→", with: "\t").split(
            separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix(fence + " example") else { continue }
            let markdown = lines.prefix { $0 != "." }
            lines = lines.dropFirst(markdown.count + 1)
            let html = lines.prefix { $0 != fence }
            lines = lines.dropFirst(html.count + 1)
            examples.append(
                Example(
                    number: examples.count + 1, extensionName: String(line.dropFirst(fence.count + 9)),
                    markdown: markdown.map { $0 + "\n" }.joined(), html: html.map { $0 + "\n" }.joined()))
        }
        return examples
    }
}
