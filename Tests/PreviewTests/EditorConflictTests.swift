import Build
import Foundation
import Foundations
import Testing

@testable import Preview

/// The page of two texts: what was typed and the file on the disk.
@Suite struct EditorConflictTests {
    private static let path = "content/blogg/2026-01-01-bussen.md"
    private let address = "/_blad/redigera"

    private func bytes(_ preview: Previewed) -> [UInt8] {
        Array(FileManager.default.contents(atPath: preview.folder.folder + "/" + Self.path) ?? Data())
    }

    @Test("The mark that a file from Windows begins with is in neither of two texts, and stays in the file")
    func mark() async throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        func file(_ text: String) -> [UInt8] { mark + Array("---\r\ntitle: A\r\n---\r\n\r\n\(text)\r\n".utf8) }
        let folder = PreviewFolder([:])
        folder.write(Self.path, file("Deras."))
        let preview = await folder.preview()
        let typed = [
            ("path", Self.path), ("hash", ContentFiles.hash(file("Text."))), ("mode", "form"), ("text", "Min.\n"),
            ("base", "---\ntitle: A\n---\n\nText.\n"),
        ]
        let answer = await preview.post(address, typed)
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 409 && !page.unicodeScalars.contains("\u{FEFF}"))
        #expect(page.contains("<td>5</td><td><pre>Min.</pre></td><td><pre>Deras.</pre></td>"))
        #expect(!page.contains("<td>1</td>"))
        let both = [
            ("path", Self.path), ("hash", ContentFiles.hash(file("Deras."))), ("mode", "whole"),
            ("base", "---\ntitle: A\n---\n\nDeras.\n"), ("text", "---\ntitle: A\n---\n\nBåda.\n"),
        ]
        #expect(await preview.post(address, both).status == 303)
        #expect(bytes(preview) == file("Båda."))
    }

    @Test("What stands on the disk already is saved, though nobody was told so the first time") func saidTwice()
        async throws
    {
        let folder = PreviewFolder([Self.path: "---\r\ntitle: Bussen\r\n---\r\n\r\nText.\r\n"])
        let preview = await folder.preview()
        let typed = try OpenedFile(Self.path, in: folder).form([("title", "Ny")], text: "Min rad.\n")
        #expect(await preview.post(address, typed, accept: "application/json").status == 200)
        let saved = bytes(preview)
        let again = await preview.post(address, typed, accept: "application/json")
        #expect(again.status == 200 && bytes(preview) == saved)
        #expect(String(decoding: again.bytes, as: UTF8.self).contains(ContentFiles.hash(saved)))
    }

    @Test("What was typed over a file that is no form now is shown beside it, and nothing is written")
    func broughtBack() async throws {
        let folder = PreviewFolder([Self.path: text("title: Bussen")])
        let preview = await folder.preview()
        let file = try OpenedFile(Self.path, in: folder)
        let broken = "---\ntitle: [\n---\n\nDeras.\n"
        folder.write(Self.path, broken)
        // As the editor's script sends what it has kept: with no hash that a file could have.
        var fields = file.form([("title", "Min rubrik")], text: "Min rad.")
        fields[1].1 = ""
        let answer = await preview.post(address, fields)
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 409 && bytes(preview) == Array(broken.utf8))
        #expect(page.contains("Min rubrik") && page.contains("Min rad.") && page.contains("Deras."))
        #expect(page.contains("name=\"hash\" value=\"\(ContentFiles.hash(bytes(preview)))\""))
    }
}
