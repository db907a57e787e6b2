import Testing

@Suite("Filter") struct FilterTests {
    @Test(
        "Keys and values in both languages",
        arguments: [
            ("{}", "{}"),
            ("newsletter", "{section/kind=newsletter}"),
            ("brev", "{section/kind=brev|newsletter}"),
            ("Inlägg", "{section/kind=Inlägg|post}"),
            ("[blogg, nyheter]", "{section/kind=blogg|nyheter}"),
            ("[blogg, händelse]", "{section/kind=blogg|händelse|event}"),
            ("{kind: external}", "{kind=external}"),
            ("{slag: [extern, Brev]}", "{kind=external|newsletter}"),
            ("{audience: members}", "{audience=members}"),
            ("{målgrupp: offentlig}", "{audience=public}"),
            ("{channel: [facebook, papper], tag: kort}", "{channel=facebook|papper, tag=kort}"),
            ("{Kanal: facebook, TAGG: kort}", "{channel=facebook, tag=kort}"),
            ("{channel: hemsida}", "{channel=hemsida}"),
            ("{tag: {all: [klimat, unga]}}", "{tag=klimat&unga}"),
            ("{kanal: {alla: [facebook, papper]}}", "{channel=facebook&papper}"),
            ("{tidning: {alla: Norrbybladet}}", "{outlet=Norrbybladet}"),
            (
                "{typ: kf-möte, plats: brottby, arrangör: styrelsen}",
                "{type=kf-möte, place=brottby, organizer=styrelsen}"
            ),
            ("{follows: kf}", "{follows=kf}"),
            ("{följer: [kf, torg]}", "{follows=kf|torg}"),
            ("{not: newsletter}", "{not {section/kind=newsletter}}"),
            ("{inte: [blogg, brev]}", "{not {section/kind=blogg|brev|newsletter}}"),
            ("{section: blogg, not: {tag: kort, not: {tag: unga}}}", "{section=blogg, not {tag=kort, not {tag=unga}}}"),
        ])
    func keysAndValues(filter: String, text: String) {
        let sample = PlanSample(goal: "count: \(filter)\nat-least: 1")
        #expect(sample.said == [])
        #expect(sample.rules == [text + " >= 1 per period"])
    }

    @Test(
        "Slips inside a filter",
        arguments: [
            ("{sektion: blogg}", "6:13: error: nyckeln sektion finns inte [unknown-key] = menade du section?"),
            (
                "{section: blogg, avdelning: nyheter}",
                "6:29: error: nyckeln avdelning står två gånger, första gången på rad 6 [duplicate-key] = ta bort den ena"
            ),
            (
                "{section: }",
                "6:13: error: section har inget värde [unclear-goal] = skriv ett eller flera värden, eller ta bort nyckeln"
            ),
            (
                "{section: []}",
                "6:22: error: section har inget värde [unclear-goal] = skriv ett eller flera värden, eller ta bort nyckeln"
            ),
            (
                "[]",
                "6:12: error: count har inget värde [unclear-goal] = skriv ett eller flera värden, eller ta bort nyckeln"
            ),
            (
                "{not: {}}",
                "6:18: error: not har inget värde [unclear-goal] = skriv ett eller flera värden, eller ta bort nyckeln"
            ),
            (
                "{place: {all: [Brottby, Kårsta]}}",
                "6:21: error: ingenting har mer än ett värde av place, så alla på en gång går inte [unclear-goal] = skriv en lista för något av värdena: place: [ett, två]"
            ),
            (
                "{tag: {any: [klimat]}}",
                "6:19: error: nyckeln any finns inte [unknown-key] = ta bort raden, eller välj en nyckel ur manualens lista"
            ),
            (
                "{tag: {}}",
                "6:18: error: tag har inget värde [unclear-goal] = skriv ett eller flera värden, eller ta bort nyckeln"
            ),
            (
                "{kind: sida}",
                "6:19: error: slaget sida går inte att räkna [unknown-kind] = välj inlägg, brev, händelse eller extern"
            ),
            (
                "{kind: hendelse}",
                "6:19: error: slaget hendelse går inte att räkna [unknown-kind] = menade du händelse?"
            ),
            (
                "{audience: alla}",
                "6:23: error: audience ska vara något av: public, offentlig, members, medlemmar [wrong-type] = skriv till exempel: audience: public"
            ),
            (
                "{tag: [[klimat]]}",
                "6:19: error: tag ska vara en text eller en lista av texter [wrong-type] = skriv till exempel: tag: [ett, två]"
            ),
            (
                "{not: {distinct: place}}",
                "6:19: error: distinct hör till det som räknas [unclear-goal] = flytta nyckeln till målet: olika: plats"
            ),
            (
                "{distinct: plast}",
                "6:23: error: distinct ska vara något av: section, avdelning, channel, kanal, tag, tagg, type, typ, place, plats, organizer, arrangör, outlet, tidning, kind, slag, audience, målgrupp, follows, följer [wrong-type] = menade du plats?"
            ),
        ])
    func slips(filter: String, finding: String) {
        let sample = PlanSample(goal: "count: \(filter)\nat-least: 1")
        #expect(sample.said == [finding])
        #expect(sample.rules == [])
    }
}
