import Diagnostics
import Testing

/// What is for members is in the mail, named without links, and in no byte of the public site.
@Suite struct LetterExportMembersTests {
    /// A word for each thing that members alone may know.
    private static let secrets = [
        "hemligtblock", "hemligpost", "hemligträff", "hemligpicknick", "hemligtmål", "hemligbilaga", "hemligrubrik",
        "hemligsida", "hemligknapp", "hemligperson",
    ]

    private static let body = """
        Det öppna står här.

        ```medlemmar
        ## Hemligrubrik

        Ordet hemligtblock[^1], [hemligpost](../blogg/2026-05-10-hemligpost.md) och [hemligsida](../hemligsida.md), [en fil](hemligbilaga.pdf).

        [^1]: Noten hemligpicknick.
        ```

        ```kalender
        ```

        ```inlägg
        ```

        ```personer
        ```

        ```medlemmar
        Hur det går: planen i siffror.
        ```
        """

    private static let site = LetterSite(
        body,
        [
            "content/blogg/2026-05-10-hemligpost.md": text("title: Hemligpost\naudience: members"),
            "content/blogg/2026-05-11-post.md": text("title: Öppen post"),
            "content/kalender/a.md": text("title: Hemligträff\nstart: 2026-05-25 18:00\naudience: members"),
            "content/kalender/b.md": text("title: Torgmöte\nstart: 2026-05-26 18:00"),
            "content/personer/a.md": text("title: Hemligperson\nrole: Kassör\naudience: members"),
            "content/personer/b.md": text("title: Anna Lind\nrole: Ordförande"),
            "content/hemligsida.md": text("title: Sidan\naudience: members"),
        ], bytes: ["content/brev/hemligbilaga.pdf": Array("%PDF-1.4 hemligbilaga".utf8)])

    @Test(arguments: ["hemligtblock", "hemligpost", "hemligträff", "hemligpicknick", "hemligrubrik", "hemligperson"])
    func theMailHasIt(word: String) throws {
        let exported = Self.site.export()
        #expect(try exported.file(".txt").lowercased().contains(word), "\(exported.findings)")
        #expect(try exported.file(".html").lowercased().contains(word))
    }

    @Test func itIsNamedWithoutALink() throws {
        let exported = Self.site.export()
        #expect(exported.exitStatus == 0, "\(exported.printed)")
        #expect(
            Set(try exported.links()) == [
                "https://bjorkvik.example/blogg/2026/post/", "https://bjorkvik.example/kalender/b/",
                "https://bjorkvik.example/personer/b/", "https://bjorkvik.example/brev/2026-05/",
                "mailto:brev@bjorkvik.example?subject=Avsluta",
            ])
    }

    @Test func noByteOfThePublicSiteHasIt() {
        let built = Self.site.site.build()
        #expect(built.paths.contains("brev/2026-05/index.html"))
        for word in Self.secrets { #expect(built.mentions(of: word) == [], "\(word)") }
    }

    @Test func aLetterForMembersIsExportedAndNotPublished() throws {
        let letters = LetterSite("Hemligtbrev.", matter: "\naudience: members")
        #expect(try letters.export().file(".txt").contains("Hemligtbrev"))
        #expect(letters.site.build().mentions(of: "hemligtbrev") == [])
    }

    @Test func theGoalsOfAMembersPlanAreInTheMailOnly() throws {
        let letters = LetterSite(
            "Text.\n\n```medlemmar\nPlanen:\n```\n\n```mål\nplan: plan/2026\n```",
            [
                "content/plan/2026.md": text(
                    "title: Hemligplan\naudience: members\ngoals: [{text: Hemligtmål, count: {section: blogg}, at-least: 1}]"
                ),
                "content/blogg/2026-05-01-a.md": text("title: A"),
            ])
        let exported = letters.export()
        #expect(try exported.words().contains("Hemligtmål: uppfyllt"), "\(exported.printed)")
        let built = letters.site.build()
        #expect(built.mentions(of: "hemligtmål") == [] && built.mentions(of: "hemligplan") == [])
    }

    @Test func aPicturesOnlyInAMembersBlockIsInTheMailOnly() throws {
        let letters = LetterSite(
            "Text.\n\n```medlemmar\n![Hemligbild](hemligbild.png)\n```",
            bytes: ["content/brev/hemligbild.png": Samples.png])
        #expect(try letters.export().file(".eml").contains("Content-Type: image/png"))
        #expect(letters.site.build().mentions(of: "hemligbild") == [])
    }

    @Test(arguments: [
        ("Nummer 811228-9874.", "personal-number"), ("Nummer 19811228-9874.", "personal-number"),
        ("Nummer 8112289874.", "personal-number"), ("`811228-9874`", "personal-number"),
        ("- [ ] **811228-9874**", "personal-number"), ("| a |\n| --- |\n| 811228-9874 |", "personal-number"),
        ("Ring 070-174 06 05.", "phone-number"), ("Ring 0701740605.", "phone-number"),
        ("Ring +46 70 174 06 05.", "phone-number"), ("Ring 08-465 004 00.", "phone-number"),
        ("Ring [070-174 06 05](tel:+46701740605).", "phone-number"), ("Ring 070–174 06 05.", "phone-number"),
    ])
    func numbersOfPersonsAreAWarningWhereEveryoneReads(body: String, code: String) {
        let exported = LetterSite(body).export()
        #expect(exported.codes == [code] && exported.exitStatus == 0, "\(exported.findings)")
        #expect(LetterSite(body, matter: "\naudience: members").export().codes == [])
        #expect(LetterSite("Hej.\n\n```medlemmar\n\(body)\n```").export().codes == [])
    }

    @Test(arguments: [
        "Beslut 811228-9875.", "Diarienummer 2026-0412.", "Bankgiro 5050-1055.", "Den 2026-05-20, kl. 18.30–20.00.",
        "Organisationsnummer 802400-1234.", "I 123 45 Björkvik bor 12 345 678.", "Beslut 1900 000 kronor.",
        "Paragraf 1000000000.", "SE35 5000 0000 0549 1000 0003.", "2026-05-20 2026-05-21.", "5050-1055 / 802400-1234.",
        "1 070 345 678 kr / 12 070 000 000 kr.", "0412 1234 5678 9012.", "2026-05-20 / 05-22 2026.",
    ])
    func otherNumbersAreNot(body: String) {
        #expect(LetterSite(body).export().codes == [])
    }

    /// Whatever digits stand beside it, a number is told of as it is written.
    @Test(arguments: [
        ("640823-3234 2 barn.", ["640823-3234"]), ("640823-3234 / 811228-9874.", ["640823-3234", "811228-9874"]),
        ("070-174 06 11/070-222 33 44", ["070-174 06 11", "070-222 33 44"]),
        ("070-174 06 11 - 2 dagar", ["070-174 06 11"]), ("08-46 50 04 2 barn", ["08-46 50 04"]),
        ("2026-05-20 070-174 06 11", ["070-174 06 11"]), ("070 - 174 06 11", ["070 - 174 06 11"]),
        ("08-465 004 00 – +46 70 222 33 44", ["08-465 004 00", "+46 70 222 33 44"]),
    ])
    func numbersAmongOtherDigitsAreFound(body: String, numbers: [String]) {
        let found = LetterSite(body).export().report.findings
        #expect(found.allSatisfy { [.personalNumber, .phoneNumber].contains($0.code) })
        let places = numbers.map { number in
            body.firstRange(of: number).map { body.distance(from: body.startIndex, to: $0.lowerBound) + 1 }
        }
        #expect(found.map(\.place.column) == places && found.map(\.place.length) == numbers.map(\.count))
    }

    @Test func numbersInTitleAndPreheaderCountToo() {
        let letter = text("title: Ring 070-174 06 05\ndate: 2026-05-20\npreheader: Om 811228-9874.")
        #expect(
            LetterSite([LetterSite.path: letter]).export().findings == [
                "\(LetterSite.path):2 warning phone-number", "\(LetterSite.path):4 warning personal-number",
            ])
    }

    @Test func theAssociationsOwnNumberIsPublicAlready() {
        let letters = LetterSite(
            "Ring 08-465 004 00.", newsletter: LetterSite.newsletter + "organisation: {phone: 08-46500400}\n")
        #expect(letters.export().codes == [])
    }
}
