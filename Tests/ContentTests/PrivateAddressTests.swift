import Testing

@testable import Content

@Suite("Privata adresser") struct PrivateAddressTests {
    @Test(arguments: [
        "Hemma hos Anna", "hemma hos familjen Lind", "Hos Gunilla", "hos Bo och Karin, Lövstavägen 12",
        "Vi ses hos Leyla i Norrby", "hos familjen Haidari", "Storgatan 4 lgh 1102", "Storgatan 4, lgh. 1102",
        "Lägenhet 1203, Parkvägen 2", "c/o Lind, Parkvägen 2", "Parkvägen 2, portkod 1234", "Ring på hos Lind",
        "Parkvägen 2 (dörrkod 4711)", "At home with Karin", "12 Park Road, apartment 4",
    ])
    func homes(text: String) { #expect(PrivateAddress.sign(in: text) != nil) }

    @Test(arguments: [
        "Folkets hus", "Folkets Hus, sal 4", "Hos oss på Lyktan", "Kulturhuset Lyktan, Stora torget, 123 45 Björkvik",
        "Föreningslokalen", "Storgatan 4, 123 45 Björkvik", "Hos Hyresgästföreningen", "hos ABF Björkvik",
        "Biblioteket",
        "Hos Röda Korset", "Hos Anna café och bageri", "Restaurang Hos Erik", "Café Linnea", "Maria kyrka",
        "S:t Eriks kyrka", "Annas konditori", "Hos Per på torget", "Annagården", "Per Albins väg 3", "Hemgården",
        "Hembygdsgården", "Hemvärnsgården", "Björkvik Arena, ingång C", "Lägenhetsgatan 4", "Åkerby skola, matsalen",
        "Campus Norr, hus C, plan 4", "Storgatan 4, 2 tr", "Stadshuset, rum 1102", "Digitalt möte",
        "Länk skickas till den som anmäler sig", "IOGT-NTO:s lokal", "Ring på vid stora porten", "Stationen, spår 2",
        "Klubbstugan vid Strandvallen", "Bygdegården i Norrby", "Hos kommunen, kommunhuset", "Hosiery Hall",
        "Kårhuset, våning 3", "Community hall, room 12", "Home Park", "The Old Home Guard hall",
        "Samling utanför Coop", "Marias väg 12, föreningens lokal", "Café Hemma", "Allhuset", "Hos Landstinget",
        "Villa Anna, kursgården", "Seniorboendet Linden, samlingssalen", "Adolf Fredriks kyrka",
    ])
    func venues(text: String) { #expect(PrivateAddress.sign(in: text) == nil) }

    @Test func onlyPublicEventsAreWarnedAboutAndOnceForAll() {
        let home = "title: M\nstart: 2026-07-06\nplace: Hemma hos Anna\naddress: Parkvägen 2, lgh 1102\n"
        let said = Folder([
            "kalender/a.md": "---\n\(home)repeat: {every: week, count: 3}\n---\n",
            "kalender/b.md": "---\n\(home)audience: members\n---\n",
            "kalender/c.md": "---\n\(home)målgrupp: medlemmar\n---\n",
        ]).said
        #expect(
            said == [
                "content/kalender/a.md:4:8: warning: det här ser ut som en privat adress (”hemma hos”), och alla kan läsa den [private-address] = skriv området i stället, till exempel ”Norrby”, och lämna adressen i brevet eller i ett medlemmar-block"
            ])
    }
}
