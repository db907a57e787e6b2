import Editions
import Foundations
import Testing

@Suite struct MailMessageTests {
    @Test func aLetterWithoutPicturesIsTwoTexts() throws {
        let mail = MailReading(try MailSamples.files(text: "Åh\n", html: "<p>Åh</p>\n").ready)
        #expect(mail.value("Content-Type").hasPrefix("multipart/alternative; boundary=\"=_"))
        #expect(
            mail.parts.map(\.headerLines) == [
                [
                    "Content-Type: text/plain; charset=utf-8; format=flowed",
                    "Content-Transfer-Encoding: quoted-printable",
                ],
                ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
            ])
        #expect(mail.parts.map(\.decodedText) == ["Åh\r\n", "<p>Åh</p>\r\n"])
    }

    @Test func picturesStandInOrderOfUseAndOnce() throws {
        let mail = MailReading(try MailSamples.illustrated().ready)
        let related = mail.parts[1]
        #expect(related.value("Content-Type").hasPrefix("multipart/related; type=\"text/html\"; boundary=\"=_"))
        let parts = related.parts
        #expect(parts.map { $0.value("Content-Type") } == ["text/html; charset=utf-8", "image/png", "image/png"])
        #expect(
            parts.dropFirst().map { $0.value("Content-Disposition") } == [
                "inline; filename=\"b.png\"", "inline; filename=\"a.png\"",
            ])
        let ids = parts.dropFirst().map { $0.value("Content-ID").dropFirst().dropLast() }
        #expect(ids[0].hasPrefix("b.") && ids[0].hasSuffix("@bjorkvik.example"))
        let html = parts[0].decodedText
        let shown = html.split(separator: "cid:").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(shown == [ids[0], ids[1], ids[0]])
    }

    /// Two keys with the same file are one part; the same name with other bytes is another part.
    @Test func aPartIsAFile() throws {
        let one = MailSamples.picture("bild.png", [1, 2, 3])
        let other = MailSamples.picture("bild.png", [1, 2, 4])
        let content = MailSamples.content(
            markdown: "![a](x/bild.png) ![a](y/bild.png) ![a](z/bild.png) ![a](saknas.png)",
            pictures: ["x/bild.png": one, "y/bild.png": one, "z/bild.png": other, "unused.png": other])
        let pictures = MailPictures(content, domain: "b.example", hash: MailSamples.digest)
        #expect(pictures.contentAddress(of: "x/bild.png") == pictures.contentAddress(of: "y/bild.png"))
        #expect(pictures.contentAddress(of: "x/bild.png") != pictures.contentAddress(of: "z/bild.png"))
        #expect(pictures.contentAddress(of: "saknas.png") == nil)
        #expect(pictures.contentAddress(of: "unused.png") == nil)
        #expect(MailReading(try MailSamples.files(content).ready).parts[1].parts.count == 3)
    }

    /// In the file for browsers the pictures are inside; nothing else is changed, not even words like an address.
    @Test func thePageHoldsItsPictures() throws {
        let content = MailSamples.content(
            markdown: "![a](a.png) ![b](b.png)",
            pictures: ["a.png": MailSamples.picture("a.png", [1, 2, 3]), "b.png": MailSamples.picture("b.png", [4])])
        let pictures = MailPictures(content, domain: "b.example", hash: MailSamples.digest)
        let html = try ["a.png", "b.png", "a.png"].map { try #require(pictures.contentAddress(of: $0)) }
        let page = { (addresses: [String]) in
            "<p title=\"cid:å\">\"cid:</p>\n<img src=\"\(addresses.joined(separator: "\">\n<img src=\""))\"> \(html[0]) \"cid:"
        }
        let data = ["data:image/png;base64,AQID", "data:image/png;base64,BA==", "data:image/png;base64,AQID"]
        #expect(String(decoding: pictures.standingAlone(Array(page(html).utf8)), as: UTF8.self) == page(data))
        for text in ["", "\"", "\"cid:", "\"cid:\"", "Hej"] {
            #expect(pictures.standingAlone(Array(text.utf8)) == Array(text.utf8))
        }
    }

    @Test(arguments: [
        ("Mötet på torget (1).PNG", "motet-pa-torget-1"), ("ö.png", "o"), ("字.png", "bild"),
        ("\"; x=\".png", "x"), (String(repeating: "ab-", count: 30) + ".png", nil),
    ])
    func fileNamesAreSlugs(name: String, stem: String?) throws {
        let content = MailSamples.content(
            markdown: "![a](a.png)", pictures: ["a.png": MailSamples.picture(name)])
        let mail = try MailSamples.files(content).ready
        #expect(MailCheck.faults(in: mail) == [])
        let picture = MailReading(mail).parts[1].parts[1]
        if let stem {
            #expect(picture.value("Content-Disposition") == "inline; filename=\"\(stem).png\"")
            #expect(picture.value("Content-ID").hasPrefix("<\(stem)."))
        }
    }

    @Test func theDraftIsTheMailWithOneLineBefore() throws {
        let files = try MailSamples.illustrated()
        #expect(files.draft == Array("X-Unsent: 1\r\n".utf8) + files.ready)
        #expect(files.ready.starts(with: "Date: ".utf8))
    }

    @Test func boundariesAreFewLettersAndDifferent() throws {
        let mail = MailReading(try MailSamples.illustrated().ready)
        let boundaries = [mail, mail.parts[1]].map {
            String($0.value("Content-Type").split(separator: "boundary=\"").last!.dropLast())
        }
        #expect(boundaries.allSatisfy { $0.contains("=_") && $0.utf8.count <= 70 })
        #expect(!boundaries[0].hasPrefix(boundaries[1]) && !boundaries[1].hasPrefix(boundaries[0]))
    }

    /// The mail's name is made from all that is in it, and from nothing else.
    @Test func theMessageIDIsOfTheContent() throws {
        let id = { (files: MailFiles) in MailReading(files.ready).value("Message-ID") }
        let first = try id(MailSamples.files())
        #expect(try id(MailSamples.files()) == first)
        let others = [
            try MailSamples.files(text: "Hej!\n"), try MailSamples.files(html: "<p>Hej!</p>"),
            try MailSamples.files(MailSamples.content(title: "Annat")),
            try MailSamples.files(MailSamples.content(language: "en")),
            try MailSamples.files(headers: MailSamples.headers(date: "2026-11-22")),
            try MailSamples.files(headers: MailSamples.headers(to: "andra@bjorkvik.example")),
            try MailSamples.illustrated(),
        ]
        #expect(Set(others.map(id) + [first]).count == others.count + 1)
    }

    @Test func theSameMessageGivesTheSameBytes() throws {
        #expect(try MailSamples.illustrated().ready == MailSamples.illustrated().ready)
    }
}
