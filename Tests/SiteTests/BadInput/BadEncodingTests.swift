import Build
import Foundation
import Foundations
import Testing

@testable import Diagnostics

/// Encodings and files: rows 1 to 11, where no other suite tells of them.
@Suite struct BadEncodingTests {
    @Test("Row 1: a byte order mark in any file is taken in silence, and comes out nowhere")
    func aByteOrderMark() {
        let site = TestSite([:])
        for file in EveryKindOfFile.texts where file.path != "content/site.yml" {
            site.write(file.path, "\u{FEFF}" + file.text)
        }
        site.write("content/site.yml", "\u{FEFF}" + TestSite.settings)
        let built = site.build()
        #expect(built.findings == [] && !built.files.isEmpty)
        #expect(built.paths.filter { path in (built.files[path] ?? []).holds([0xEF, 0xBB, 0xBF]) } == [])
    }

    @Test(
        "Row 2: lines are those of the editor in every kind of file, whatever ends them",
        arguments: EveryKindOfFile.paths)
    func lineEnds(path: String) {
        let mistakes = [
            "content/site.yml": ("language:", "langvage:"), "content/om.md": ("Text.", "[x](nej.md)"),
            "content/kalender/moten.yml": ("place:", "plaec:"), "content/data/measures.csv": ("2026-02-01", "x"),
            "content/data/activities.csv": ("2026-02-01", "x"),
            "templates/footer.mustache": ("</footer>", "{{finnsInte}}"),
            "templates/share-card.yml": ("size: 30", "size: stor"),
        ]
        let (sound, mistake) = mistakes[path] ?? ("", "")
        let lines = EveryKindOfFile.text(path).replacing(sound, with: mistake).split(
            separator: "\n", omittingEmptySubsequences: false)
        let isBody = path == "content/om.md"
        let expected = EveryKindOfFile.said(path, Array(lines.joined(separator: "\n").utf8), rendered: isBody)
        #expect(expected.count == 1 && expected.first?.hasPrefix(path == "content/om.md" ? "5 " : "3 ") == true)
        for ends in [["\r\n"], ["\r"], ["\r\n", "\r", "\n"]] {
            let text = lines.enumerated().map { $0.offset == 0 ? "" : ends[$0.offset % ends.count] }
            let whole = zip(text, lines).map { $0 + $1 }.joined()
            #expect(EveryKindOfFile.said(path, Array(whole.utf8), rendered: isBody) == expected, "\(ends)")
        }
    }

    @Test("Row 3: a file of any kind that is not UTF-8 is one finding", arguments: EveryKindOfFile.paths)
    func otherEncodings(path: String) {
        let text = Array(EveryKindOfFile.text(path).utf8)
        let utf16: [UInt8] = text.flatMap { [$0, 0] as [UInt8] }
        let others: [[UInt8]] = [
            text + [0xF6], text + [0xC3], text + [0xC0, 0xAF], text + [0xE2, 0x82], [0xFF, 0xFE] + utf16,
            [0xFE, 0xFF, 0] + utf16.dropLast(),
        ]
        for bytes in others {
            #expect(EveryKindOfFile.said(path, bytes).map { $0.split(separator: " ").last } == ["not-utf8"])
        }
        // Without its mark, UTF-16 is full of NUL.
        #expect(EveryKindOfFile.said(path, utf16).map { $0.split(separator: " ").last } == ["control-character"])
    }

    @Test("Row 4: a control character in a file of any kind is shown by its number", arguments: EveryKindOfFile.paths)
    func controlCharacters(path: String) {
        for byte in [0, 7, 0x1B, 0x7F] as [UInt8] {
            var bytes = Array(EveryKindOfFile.text(path).utf8)
            bytes.insert(byte, at: 2)
            let site = EveryKindOfFile.site(path, bytes)
            let findings = (path.hasPrefix("templates/") ? site.check() : site.load()).filter { $0.place.file == path }
            #expect(findings.map(\.code) == [.controlCharacter] && findings.first?.place.line == 1)
            let printed = findings.map { FindingText(language: .english).text($0) }.joined()
            #expect(printed.contains("U+00") && !printed.unicodeScalars.contains { $0.isStrayControl })
        }
    }

    @Test("Row 6: documents of other programs are warned about and not copied, and are errors as texts")
    func documents() {
        let names = ["HTM", "doc", "docx", "html", "odt", "pages", "rtf"].map { "zqdok." + $0 }
        let site = TestSite(Dictionary(uniqueKeysWithValues: names.map { ("content/" + $0, "x") }))
        let built = site.build()
        #expect(built.report.findings.filter { $0.severity == .warning }.map(\.code) == names.map { _ in .notMarkdown })
        #expect(built.exitStatus == 0 && built.mentions(of: "zqdok").isEmpty)
        for start in [
            [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], Array(#"{\rtf1"#.utf8), Array("<!DOCTYPE html>".utf8),
            Array(" \n<html>".utf8), Array("%PDF-1.7".utf8),
        ] as [[UInt8]] {
            let found = MemorySite("content/brev.md", start + [0, 1, 0xFF]).load()
            #expect(found.map(\.code) == [.notMarkdown] && found.first?.severity == .error)
        }
    }

    @Test(
        "Row 7: what editors leave behind is never published",
        arguments: [
            ".DS_Store", "~$brev.docx", "om.md~", ".om.md.swp", "om.md.swp", "Thumbs.db", "._om.md", "desktop.ini",
        ])
    func leftovers(name: String) {
        let built = TestSite(["content/om.md": text("title: Om"), "content/" + name: "xhemligtx"]).build()
        #expect(built.findings == [] && built.mentions(of: "xhemligtx") == [])
    }

    #if os(Linux)
        @Test("Row 8: one name in both forms of Unicode is a collision that names both files")
        func bothForms() {
            let site = TestSite([:])
            site.write("content/p\u{E5}.md", text("title: A"))
            site.write("content/pa\u{30A}.md", text("title: B"))
            let found = site.build().report.findings
            #expect(
                found.map(\.code) == [.addressCollision] && found.first?.message.swedish.contains("content/p") == true)
        }
    #endif

    @Test("Row 10: a name of 250 bytes has a short address, with its pictures and papers beside it")
    func longNames() {
        let name = String(repeating: "långt ", count: 35) + "namn"
        let built = TestSite(
            [
                "content/\(name).md": text("title: Om", "![Torget](<\(name).png>) [blad](<\(name).pdf>)"),
                "content/\(name).pdf": "%PDF-1.4",
            ], bytes: ["content/\(name).png": Samples.noise(width: 300, height: 200)]
        ).build()
        #expect(built.findings == [] && built.files.count > 5)
        #expect(built.paths.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count < 200 } })
    }

    @Test(
        "Row 10: quotes and markup in names are never more than letters",
        arguments: [#"a "b".png"#, "<b>.png", "a?b#c.png"])
    func namesOfFiles(name: String) throws {
        let link = name.replacing("<", with: "%3C").replacing(">", with: "%3E").replacing("?", with: "%3F").replacing(
            "#", with: "%23"
        ).replacing(" ", with: "%20").replacing("\"", with: "%22")
        let built = TestSite(
            ["content/om.md": text("title: Om", "![X](\(link))")], bytes: ["content/\(name)": Samples.png]
        )
        .build()
        #expect(built.findings == [])
        #expect(
            built.paths.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>?#%".utf8.contains($0) } }
        )
        #expect(try built.page("/om/").attributes("src").count == 1)
    }

    @Test("Row 11: a pipe or a socket is never opened, wherever it lies")
    func pipes() throws {
        let site = TestSite(["content/om.md": text("title: Om"), "content/data/measures.csv": "date,measure,value\n"])
        for path in [
            "content/r\u{F6}r.md", "content/data/activities.csv", "templates/r.mustache", "templates/assets/r.css",
        ] {
            #expect(mkfifo(site.folder + "/" + path, 0o600) == 0)
        }
        let built = site.build()
        #expect(Set(built.codes) == ["not-a-file"] && built.codes.count == 4 && built.exitStatus == 0)
    }

    @Test(
        "Row 11: a file or a folder that may not be read is told of, and nothing is written",
        arguments: [
            "content/blogg", "content/om.md", "content/data/measures.csv", "templates/assets",
            "templates/page.mustache",
            "content/site.yml",
        ])
    func unreadable(path: String) {
        let site = TestSite([
            "content/om.md": text("title: Om"), "content/blogg/2026-01-02-a.md": text("title: A"),
            "content/data/measures.csv": "date,measure,value\n",
        ])
        let closed = site.folder + "/" + path
        var disk = FileSystem.posix
        disk.read = { path, limit throws(FileError) in
            if path == closed { throw FileError(.read, path: path, reason: .notPermitted) }
            return try FileSystem.posix.read(path, limit)
        }
        disk.list = { path throws(FileError) in
            if path == closed { throw FileError(.list, path: path, reason: .notPermitted) }
            return try FileSystem.posix.list(path)
        }
        let report = SiteBuild(
            BuildOptions(folder: site.folder, asOf: Day(iso: TestSite.day)), fileSystem: disk, clock: { 0 }
        )
        .build()
        #expect(report.findings.contains { $0.code == .unreadableFile && $0.place.file == path })
        #expect(report.exitStatus(strict: false) == 2 && report.output == nil && site.files(in: "site").isEmpty)
    }
}
