import Testing

/// What is wrong with a goal's times.
@Suite("Mål med tider som inte går ihop") struct GoalTimeFindingTests {
    @Test(
        "Times that cannot be one",
        arguments: [
            (
                "count: {}\nminst: 1\nper: månd",
                "8:10: error: per ska vara vecka, månad, kvartal, halvår, år eller period [bad-period] = menade du månad?"
            ),
            (
                "count: {}\nminst: 1\nper: fortnight",
                "8:10: error: per ska vara vecka, månad, kvartal, halvår, år eller period [bad-period] = skriv till exempel: per: månad"
            ),
            (
                "count: {}\nefter: {}\ninom: kort",
                "8:11: error: inom ska vara ett antal dagar eller veckor, högst 366 dagar [bad-period] = skriv till exempel: inom: 7 dagar"
            ),
            (
                "count: {}\nefter: {}\ninom: 100 veckor",
                "8:11: error: inom ska vara ett antal dagar eller veckor, högst 366 dagar [bad-period] = skriv till exempel: inom: 7 dagar"
            ),
            (
                "count: {}\nefter: {}\ninom: -3",
                "8:11: error: inom ska vara ett antal dagar eller veckor, högst 366 dagar [bad-period] = skriv till exempel: inom: 7 dagar"
            ),
            (
                "under: 2026/2025",
                "6:12: error: ”2026/2025” är ingen period: slutet ska ligga efter början [bad-period] = skriv 2026, 2025/2026 eller 2026-01-01/2026-06-30"
            ),
            (
                "count: {}\nöka: 1%\nfrån: förra året",
                "8:11: error: ”förra året” är ingen period [bad-period] = skriv 2026, 2025/2026 eller 2026-01-01/2026-06-30"
            ),
            (
                "senast: 2026-02-30",
                "6:13: error: februari har 28 dagar, så datumet 2026-02-30 finns inte [invalid-date] = menade du 2026-02-28?"
            ),
            (
                "klar: snart", "6:11: error: ”snart” är inget datum [ambiguous-date] = skriv år-månad-dag: 2026-03-09"
            ),
        ])
    func times(goal: String, finding: String) { PlanSample.expect(goal, [finding]) }

    @Test(
        "Times outside the plan's are warnings, and the goal stands",
        arguments: [
            (
                "senast: 2027-01-01",
                "6:13: warning: 2027-01-01 ligger utanför planens tid [bad-period] = planen gäller 2026-01-01/2026-12-31; kontrollera årtalet"
            ),
            (
                "under: 2025-12-01/2026-01-31",
                "6:12: warning: 2025-12-01/2026-01-31 ligger utanför planens tid [bad-period] = planen gäller 2026-01-01/2026-12-31; kontrollera årtalet"
            ),
            (
                "count: {}\nöka: 10%\nfrån: 2026",
                "8:11: warning: utgångsläget är samma tid som målet gäller, helt eller delvis [bad-period] = skriv en tid före målets: från: 2025"
            ),
        ])
    func timesOutside(goal: String, finding: String) {
        let sample = PlanSample(goal: goal)
        #expect(sample.said == [finding])
        #expect(sample.rules.count == 1)
    }

    @Test("Plans of more than twenty years") func plansOfMoreThanTwentyYears() {
        #expect(PlanSample(goal: "owner: A", period: "2010/2029").said == [])
        #expect(
            PlanSample(goal: "owner: A", period: "2010/2030").said == [
                "3:9: error: en period är högst 20 år [bad-period] = kontrollera årtalen: 2010-01-01/2030-12-31"
            ])
        #expect(
            PlanSample(goal: "under: 1900/2026").said == [
                "6:12: error: en period är högst 20 år [bad-period] = kontrollera årtalen: 1900-01-01/2026-12-31"
            ])
    }

    @Test("Plans of a time from which there is nothing") func plansOfATimeFromWhichThereIsNothing() {
        #expect(PlanSample(goal: "owner: A", period: "2027").said == [])
        #expect(
            PlanSample(goal: "owner: A", period: "2062").said == [
                "3:9: warning: det finns inget att räkna från planens tid [bad-period] = planen gäller 2062-01-01/2062-12-31, och allt annat är från 2025-12-31/2026-03-01; kontrollera årtalet"
            ])
    }
}
