import Foundation
import Foundations
import Testing

@testable import Preview

/// Pictures are put beside the text that is written.
@Suite struct PictureRouteTests {
    private static let path = "content/blogg/2026-01-01-a.md"

    private func put(_ preview: Previewed, _ name: String, _ bytes: [UInt8] = Pixel.png) async -> (Int, String?) {
        let answer = await preview.post(
            "/_blad/bild", query: "path=\(Self.path)&name=" + WorkbenchLink.encoded(name), bytes: bytes)
        return (answer.status, (try? JSONDecoder().decode([String: String].self, from: Data(answer.bytes)))?["file"])
    }

    @Test("Each gets a safe name of its own, and none is written over") func names() async {
        let preview = await PreviewFolder([Self.path: text("title: A")]).preview()
        preview.folder.write("content/blogg/torget.png", "min")
        for (name, file) in [
            ("Torget.PNG", "torget-2.png"), ("torget.png", "torget-3.png"), ("Åk & läs <b>.jpeg", "ak-las-b.png"),
            ("../../../ut.png", "ut.png"), ("C:\\bilder\\x.png", "x.png"), ("???.png", "bild.png"), ("", "bild-2.png"),
            (".png", "bild-3.png"),
        ] {
            let (status, made) = await put(preview, name)
            #expect(status == 200 && made == file, "\(name)")
        }
        #expect(preview.folder.text("content/blogg/torget.png") == "min")
        let listed = FileSystem.posix.names(below: preview.folder.folder + "/content/blogg")
        #expect(listed.count == 10 && !listed.contains { $0.hasPrefix(".") }, "\(listed)")
    }

    @Test("What is no picture is refused with what to do, and nothing is written") func refused() async {
        let preview = await PreviewFolder([Self.path: text("title: A")]).preview()
        let before = FileSystem.posix.names(below: preview.folder.folder)
        for bytes in [[], Array("hej".utf8), Array(Pixel.png.prefix(40)), Array("<svg><script/></svg>".utf8)] {
            #expect(await put(preview, "a.png", bytes).0 == 422)
        }
        #expect(FileSystem.posix.names(below: preview.folder.folder) == before)
        let nowhere = await preview.post("/_blad/bild", query: "path=content/saknas.md&name=a.png", bytes: Pixel.png)
        #expect(nowhere.status == 422 || nowhere.status == 403)
    }
}
