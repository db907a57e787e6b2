import Editions
import Testing

@Suite struct GoalsCSVTests {
    private func rows(_ site: GoalSite, asOf day: String = "2026-06-30") throws -> [String] {
        let scorecard = try site.scorecard(asOf: day)
        let text = GoalsCSV().text(scorecard.plans)
        #expect(text.hasSuffix("\r\n"))
        return text.split(separator: "\r\n").map(String.init)
    }

    @Test func aRowForEachWindowUnderAHeading() throws {
        let site = GoalSite(
            goals: ["id: a, text: Två, count: blogg, at-least: 2, per: half-year"],
            ["content/blogg/2026-01-05-a.md": text("title: A")])
        #expect(
            try rows(site) == [
                "plan,goal,text,kind,status,window-start,window-end,window-status,count,target,whole,baseline,value,needed,needed-by,on-pace",
                "plan/2026,a,Två,count,missed,2026-01-01,2026-06-30,missed,1,2,,,,,,",
                "plan/2026,a,Två,count,missed,2026-07-01,2026-12-31,upcoming,0,2,,,,2,2026-12-31,false",
            ])
    }

    @Test func aGoalWithoutWindowsHasARow() throws {
        let site = GoalSite(
            goals: ["id: a, text: Efter, count: blogg, after: {type: kf-möte}"],
            [
                "content/blogg/2026-01-05-a.md": text("title: A"),
                "content/kalender/kf.md": text("title: KF\nstart: 2025-03-09\ntype: kf-möte"),
            ])
        #expect(try rows(site).last == "plan/2026,a,Efter,follow-up,no-data,,,,,,,,,,,")
    }

    @Test func twoBoundsAreOneCell() throws {
        let site = GoalSite(
            goals: ["id: a, text: Lagom, count: blogg, between: [1, 4]"],
            ["content/blogg/2026-01-05-a.md": text("title: A")])
        #expect(
            try rows(site, asOf: "2026-12-31").last
                == "plan/2026,a,Lagom,limit,met,2026-01-01,2026-12-31,met,1,1..4,,,,,,")
    }

    @Test(arguments: [
        (#"Ett, två"#, #""Ett, två""#), (#"Ett \"mål\""#, #""Ett ""mål""""#),
        ("=1+1", "'=1+1"), ("+46", "+46"), ("-5 %", "-5 %"), ("@SUM(A1)", "'@SUM(A1)"), ("-cmd", "'-cmd"),
        ("=HYPERLINK(1,2)", "\"'=HYPERLINK(1,2)\""),
    ])
    func cellsAreQuotedAndFormulasDefused(words: String, cell: String) throws {
        let site = GoalSite(goals: ["id: a, text: \"\(words)\", by: 2026-12-31"])
        #expect(try rows(site).last?.contains(",a,\(cell),task,") == true)
    }
}
