import Testing

/// Keys by the names that they have in other programs and in plain speech: the help says the name here.
struct OtherNamesTests {
    @Test(arguments: [
        ("om.md", "rubrik: A", "titel"), ("personer/p.md", "Namn: A", "titel"), ("personer/p.md", "name: A", "title"),
    ])
    func aTitleByAnotherName(file: String, line: String, meant: String) {
        let folder = Folder([file: "---\n\(line)\n---\nx"])
        #expect(folder.said.map { $0.suffix(meant.count + 13) } == ["= menade du \(meant)?"], "\(folder.said)")
    }

    @Test(arguments: [
        ("om.md", "går-ut: 2027-01-01", "utgår"), ("om.md", "kategorier: [a]", "taggar"),
        ("om.md", "Featured_Image: a.jpg", "image"), ("om.md", "description: A", "summary"),
        ("om.md", "taagar: [a]", "taggar"), ("om.md", "tagg: a", "taggar"), ("om.md", "tag: a", "tags"),
        ("blogg/2026-01-01-a.md", "kanal: facebook", "kanaler"), ("personer/p.md", "e-post: a@b.example", "kontakt"),
    ])
    func aKeyByAnotherName(file: String, line: String, meant: String) {
        let folder = Folder([file: "---\ntitle: A\n\(line)\n---\nx"])
        #expect(folder.said.map { $0.suffix(meant.count + 13) } == ["= menade du \(meant)?"], "\(folder.said)")
    }

    @Test(arguments: ["published: false", "Publicerad: nej", "publish: no"])
    func aTextThatAnotherProgramKeepsBackIsToldHowToKeepItBackHere(line: String) {
        let folder = Folder(["om.md": "---\ntitle: A\n\(line)\n---\nx"])
        let said = "finns inte [unknown-key] = skriv i stället: utkast: ja"
        #expect(folder.said.count == 1 && folder.said[0].hasSuffix(said), "\(folder.said)")
        #expect(folder.addresses.isEmpty)
    }

    @Test(arguments: [("status: draft", "draft"), ("private: true", "draft"), ("published: 2026-03-01", "date")])
    func otherWordsOfWhetherAndWhenATextIsSeen(line: String, meant: String) {
        let told = Folder(["blogg/2026-03-01-a.md": "---\ntitle: A\n\(line)\n---\nx"]).said
        #expect(told.map { $0.hasSuffix("= menade du \(meant)?") } == [true], "\(told)")
    }

    @Test func aPersonWithoutANameIsToldSo() {
        #expect(
            Folder(["personer/p.md": "---\nroll: Ledamot\n---\n"]).said.contains {
                $0.hasSuffix("personen behöver ett namn [missing-title] = skriv till exempel: titel: Anna Exempel")
            })
    }

    @Test(arguments: [("2026-12-01 kl 19", "19", "19:00"), ("2026-12-01 9", "9", "09:00")])
    func aTimeWithoutMinutesIsToldHowItIsWritten(written: String, said: String, meant: String) {
        #expect(
            Folder(["kalender/a.md": "---\ntitle: A\nstart: \(written)\n---\n"]).said == [
                "content/kalender/a.md:3:8: error: klockslaget \(said) saknar minuter [invalid-time] = skriv timmar och minuter: \(meant)"
            ])
    }

    @Test(arguments: ["21:00", "21.00", "kl 21:00", "kl. 21.00", "Kl 21.00"])
    func aTimeAloneEndsTheEventThatDay(written: String) {
        let start = "start: 2026-12-01 18:30"
        #expect(Folder(["kalender/a.md": "---\ntitle: A\n\(start)\nend: \(written)\n---\nVi ses.\n"]).said == [])
    }

    @Test(arguments: [
        ("end: 17", "klockslaget 17 saknar minuter"), ("end: kl 19", "klockslaget 19 saknar minuter"),
        ("end: 21:0", "klockslaget 21:0 finns inte"), ("end: kl. 25.00", "klockslaget 25.00 finns inte"),
        ("end: 19-21", "”19-21” är två klockslag"), ("end: 19.00–21", "”19.00–21” är två klockslag"),
        ("start: 2026-12-01 18:30–21:00", "”18:30–21:00” är två klockslag"),
        ("start: 2026-12-01 kl. 18.30 - 21.00", "”18.30-21.00” är två klockslag"),
        ("start: 2026-12-01 kl", "klockslaget kl finns inte"),
    ])
    func aTimeThatIsNoneIsToldAsATime(key: String, said: String) {
        let start = key.hasPrefix("start") ? "" : "start: 2026-12-01 16:30\n"
        let told = Folder(["kalender/a.md": "---\ntitle: A\n\(start)\(key)\n---\nVi ses.\n"]).said
        #expect(told.count == 1 && told[0].contains("error: \(said) [invalid-time] = skriv "), "\(told)")
    }

    @Test(arguments: [("18.30-20", "20:00"), ("18:30–20:00", "20:00"), ("18-20.45", "20:45"), ("18-25", "21:00")])
    func twoTimesAreToldWhereTheSecondGoes(written: String, end: String) {
        let told = Folder(["kalender/a.md": "---\ntitle: A\nstart: 2026-12-01 \(written)\n---\nVi ses.\n"]).said
        #expect(told.map { $0.hasSuffix("under slutar: slutar: \(end)") } == [true], "\(told)")
    }

    @Test(arguments: ["2026/12/01 18:30", "2026–12–01 18:30", "20261201 18:30", "1/12 2026 kl. 18.30"])
    func aDayInAnotherFormKeepsItsTime(written: String) {
        let told = Folder(["kalender/a.md": "---\ntitle: A\nstart: \(written)\n---\nVi ses.\n"]).said
        #expect(
            told.map { $0.hasSuffix("= skriv 2026-12-01 18:30, om du menar tisdag 1 december 2026") } == [true],
            "\(told)")
    }

    @Test func aDayOfTwoDigitsThriceIsToldInBothReadings() {
        let told = Folder(["kalender/a.md": "---\ntitle: A\nstart: 26-05-13\n---\nVi ses.\n"]).said
        let both =
            "skriv 2026-05-13, om du menar onsdag 13 maj 2026, eller 2013-05-26, om du menar söndag 26 maj 2013"
        #expect(told.map { $0.hasSuffix(both) } == [true], "\(told)")
    }

    @Test(arguments: ["10-12-2026", "10.12.2026", "10/12 2026", "2026.12.10"])
    func aDayInAnotherFormIsToldAsADay(written: String) {
        let text = "---\ntitle: A\nstart: 2026-12-01 16:30\nend: \(written)\n---\nVi ses.\n"
        let told = Folder(["kalender/a.md": text]).said
        #expect(
            told.map { $0.hasSuffix("= skriv 2026-12-10, om du menar torsdag 10 december 2026") } == [true], "\(told)")
    }

    @Test func sectionsSayTheirKindInEitherLanguage() {
        let kinds = ["inlägg", "Brev", "händelse", "person", "plan", "sida", "post"]
        let sections = kinds.enumerated().map { "  s\($0): {kind: \($1)}\n" }.joined()
        let site = Folder(["site.yml": "title: T\nurl: https://t.example\nsections:\n" + sections]).load()
        #expect(site.findings.isEmpty)
        #expect(
            site.site?.settings.sections.map(\.kind) == [.post, .newsletter, .event, .person, .plan, .page, .post])
    }
}
