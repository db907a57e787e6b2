import Testing

/// Pictures in letters are parts of the mail.
@Suite struct LetterExportPictureTests {
    private func export(_ body: String, _ pictures: [String: [UInt8]]) -> Exported {
        LetterSite(
            body,
            bytes: Dictionary(uniqueKeysWithValues: pictures.map { ("content/brev/" + $0.key, $0.value) })
        ).export()
    }

    @Test(arguments: [
        ("bild.png", "image/png"), ("Bild å.PNG", "image/png"), ("bild.jpg", "image/jpeg"), ("bild.jpeg", "image/jpeg"),
        ("bild.gif", "image/png"), ("bild.svg", "image/png"),
    ])
    func theyAreJPEGOrPNG(name: String, type: String) throws {
        let bytes =
            name.hasSuffix(".svg")
            ? Array(Samples.svg.utf8)
            : name.hasSuffix(".gif") ? Samples.gif : type == "image/png" ? Samples.png : Samples.jpeg
        let exported = export("![Torget](<\(name)>)", [name: bytes])
        #expect(exported.findings == [], "\(exported.printed)")
        let mail = try exported.file(".eml")
        #expect(mail.contains("Content-Type: \(type)") && mail.count(of: "Content-ID: <") == 1)
        let source = Page.tags(in: try exported.file(".html")).first { $0.name == "img" }?.attributes["src"] ?? ""
        #expect(source.hasPrefix("data:\(type);base64,"))
        #expect(try exported.words().contains("[Bild: Torget]"))
    }

    @Test(arguments: ["bild.pdf", "bild.txt", "bild.nef"])
    func whatIsNoPictureIsAnError(name: String) {
        let exported = export("Se:\n\n![Torget](\(name))", [name: Samples.png])
        #expect(exported.findings == ["\(LetterSite.path):9 error image-format"], "\(exported.findings)")
        #expect(exported.outbox.isEmpty)
    }

    @Test func whatCannotBeDecodedIsAnError() {
        var damaged = Samples.png
        damaged[45] ^= 0xFF
        #expect(export("![Torget](bild.png)", ["bild.png": damaged]).codes == ["broken-picture"])
        let tiff = Array("II*\0\u{8}\0\0\0".utf8)
        #expect(export("![Torget](bild.tif)", ["bild.tif": tiff]).codes == ["unsupported-picture"])
    }

    @Test func aPictureUnderAnothersNameIsAnError() {
        #expect(export("![Torget](bild.jpg)", ["bild.jpg": Samples.png]).codes == ["picture-mismatch"])
    }

    @Test(arguments: [300, 900, 1300])
    func theyAreMadeSmallEnough(width: Int) throws {
        let exported = export("![Torget](bild.png)", ["bild.png": Samples.noise(width: width, height: width)])
        #expect(exported.findings == [])
        let source = Page.tags(in: try exported.file(".html")).first { $0.name == "img" }?.attributes["src"] ?? ""
        let base64 = try #require(source.split(separator: ",").last)
        #expect(base64.count * 3 / 4 <= 200_000 && base64.count * 3 / 4 > 60_000, "\(base64.count)")
    }

    @Test func allTogetherMayNotBeTooLarge() {
        let pictures = Dictionary(
            uniqueKeysWithValues: (1...11).map { ("b\($0).png", Samples.noise(width: 600 + $0, height: 400)) })
        let links = (1...11).map { "![A](b\($0).png)" }
        let two = export(links.prefix(2).joined(separator: " "), pictures)
        #expect(two.findings == [] && two.exitStatus == 0)
        let all = export(links.joined(separator: " "), pictures)
        #expect(all.findings == ["\(LetterSite.path):0 error mail-too-large"] && all.outbox.isEmpty)
    }

    @Test(arguments: ["![](bild.png)", "![ ](bild.png)", "[![](bild.png)](https://x.example/)"])
    func aPictureWithoutWordsIsAnError(body: String) {
        let exported = export(body, ["bild.png": Samples.png])
        #expect(exported.findings == ["\(LetterSite.path):7 error missing-alt"] && exported.outbox.isEmpty)
    }

    @Test func aPictureUsedTwiceIsOnePart() throws {
        let exported = export(
            "![Ett](bild.png) ![Två](bild.png) ![Tre](../brev/bild.png) ![Fyra](annan.png)",
            ["bild.png": Samples.png, "annan.png": Samples.png(width: 5, height: 3)])
        let mail = try exported.file(".eml")
        #expect(mail.count(of: "Content-Type: image/png") == 2, "\(exported.findings)")
        #expect(Page.tags(in: try exported.file(".html")).filter { $0.name == "img" }.count == 4)
    }

    @Test(arguments: [(300, "300"), (568, "568"), (569, "568"), (1136, "568")])
    func theyAreAsWideAsTheyAreButNoWiderThanTheText(width: Int, shown: String) throws {
        let exported = export("![A](b.png)", ["b.png": Samples.png(width: width, height: 9)])
        let picture = try #require(Page.tags(in: try exported.file(".html")).first { $0.name == "img" })
        #expect(picture.attributes["width"] == shown)
    }

    @Test func metadataIsDropped() throws {
        var bytes = Samples.png
        bytes.insert(contentsOf: Samples.chunk("tEXt", Array("Comment\0HEMLIGT-59.33N".utf8)), at: 33)
        let exported = export("![A](b.png)", ["b.png": bytes])
        let plain = export("![A](b.png)", ["b.png": Samples.png])
        #expect(try exported.file(".eml") == plain.file(".eml"))
    }

    @Test func aPictureOfAnotherSiteIsNeverLoaded() throws {
        let exported = export("![Kartan](https://kartor.example/x.png)", [:])
        #expect(exported.findings == ["\(LetterSite.path):7 warning remote-picture"])
        #expect(try exported.links().contains("https://kartor.example/x.png"))
        #expect(try !Page.tags(in: exported.file(".html")).contains { $0.name == "img" })
    }

    @Test func aFilmIsALinkedPicture() throws {
        let film = "```film\nurl: https://film.example/1\nimage: bild.png\ntext: Se torgmötet\n```"
        let exported = export(film, ["bild.png": Samples.png])
        #expect(exported.findings == [])
        let words = try exported.words()
        #expect(words.contains("[Bild: Se torgmötet] [1]"), "\(words)")
        #expect(try exported.links().contains("https://film.example/1"))
    }
}
