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
        ("bild.gif", "image/gif"),
    ])
    func threeFormatsAreShownByAllPrograms(name: String, type: String) throws {
        let bytes = type == "image/png" ? Samples.png : type == "image/gif" ? Samples.gif : Samples.jpeg
        let exported = export("![Torget](<\(name)>)", [name: bytes])
        #expect(exported.findings == [], "\(exported.printed)")
        let mail = try exported.file(".eml")
        #expect(mail.contains("Content-Type: \(type)") && mail.count(of: "Content-ID: <") == 1)
        let source = Page.tags(in: try exported.file(".html")).first { $0.name == "img" }?.attributes["src"] ?? ""
        #expect(source.hasPrefix("data:\(type);base64,"))
        #expect(try exported.words().contains("[Bild: Torget]"))
    }

    @Test(arguments: ["bild.webp", "bild.svg", "bild.avif", "bild.heic", "bild.tiff", "bild.pdf", "bild.txt"])
    func othersAreErrors(name: String) {
        let exported = export(
            "Se:\n\n![Torget](\(name))", [name: name == "bild.svg" ? Array(Samples.svg.utf8) : Samples.png])
        #expect(exported.findings == ["\(LetterSite.path):9 error image-format"], "\(exported.findings)")
        #expect(exported.outbox.isEmpty)
    }

    @Test func aPictureUnderAnothersNameIsAnError() {
        #expect(export("![Torget](bild.jpg)", ["bild.jpg": Samples.png]).codes == ["picture-mismatch"])
    }

    @Test(arguments: [
        (199, []), (201, ["warning large-image"]), (995, ["warning large-image"]),
        (1001, ["error image-too-large"]), (2500, ["error image-too-large"]),
    ])
    func sizes(kilobytes: Int, said: [String]) {
        let exported = export("![Torget](bild.png)", ["bild.png": Samples.png(width: 999, height: kilobytes)])
        #expect(exported.findings == said.map { "\(LetterSite.path):7 \($0)" })
        #expect(exported.outbox.isEmpty == (kilobytes > 1000))
    }

    @Test func allTogetherMayNotBeTooLarge() {
        let pictures = Dictionary(
            uniqueKeysWithValues: (1...3).map { ("b\($0).png", Samples.png(width: 999, height: 500 + $0)) })
        let two = export("![A](b1.png) ![B](b2.png)", pictures)
        #expect(two.codes == ["large-image", "large-image"] && two.exitStatus == 0)
        let three = export("![A](b1.png) ![B](b2.png) ![C](b3.png)", pictures)
        #expect(three.findings.contains("\(LetterSite.path):0 error mail-too-large") && three.outbox.isEmpty)
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
