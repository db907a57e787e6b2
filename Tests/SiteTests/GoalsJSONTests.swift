import Editions
import Foundation
import Foundations
import Testing

@Suite struct GoalsJSONTests {
    private static let counted = [
        "content/blogg/2026-01-05-a.md": text("title: A"), "content/blogg/2026-01-20-b.md": text("title: B"),
        "content/brev/2026-02-01-nr-1.md": text("title: Nr 1"),
    ]

    private func json(_ site: GoalSite, asOf day: String = "2026-06-30") throws -> String {
        let scorecard = try site.scorecard(asOf: day)
        let text = GoalsJSON(scorecard).text(scorecard.plans)
        #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil)
        return text
    }

    /// The windows of the only goal.
    private func goal(_ rule: String, _ files: [String: String] = counted, asOf day: String = "2026-06-30") throws
        -> String
    {
        let text = try json(GoalSite(goals: ["id: m, text: Mål, \(rule)"], files), asOf: day)
        let start = try #require(text.range(of: "\"goals\": [\n")).upperBound
        return String(text[start...].dropLast("]}]}\n".count))
    }

    @Test func theShapeIsTheContracts() throws {
        let site = GoalSite(
            goals: ["id: inlagg, text: Minst två, count: blogg, at-least: 2, per: half-year"], Self.counted)
        #expect(
            try json(site) == #"""
                {"asOf": "2026-06-30",
                "plans": [
                {"plan":"plan/2026","title":"Verksamhetsplan 2026","period":{"start":"2026-01-01","end":"2026-12-31"},
                "goals": [
                {"id":"inlagg","text":"Minst två","kind":"count","status":"open","needed":2,"neededBy":"2026-12-31","onPace":true,"windows":[{"start":"2026-01-01","end":"2026-06-30","status":"met","count":2,"target":2,"evidence":["/blogg/2026/a/","/blogg/2026/b/"]},{"start":"2026-07-01","end":"2026-12-31","status":"upcoming","count":0,"target":2,"evidence":[]}]}]}]}

                """#)
    }

    @Test func aSiteWithoutPlansHasAnEmptyList() throws {
        #expect(try json(GoalSite([:])) == "{\"asOf\": \"2026-06-30\",\n\"plans\": []}\n")
    }

    @Test func limits() throws {
        #expect(
            try goal("count: blogg, between: [1, 6], per: year").contains(
                #""kind":"limit","status":"open","onPace":true,"windows":[{"start":"2026-01-01","end":"2026-12-31","status":"open","count":2,"target":[1,6],"#
            ))
    }

    @Test func sharesAreNumbersBelowOneWithTheWhole() throws {
        #expect(
            try goal("count: newsletter, share-of: {kind: [post, newsletter]}, at-least: 10%").contains(
                #""kind":"share","status":"open","onPace":true,"windows":[{"start":"2026-01-01","end":"2026-12-31","status":"open","count":1,"target":0.1,"whole":3,"evidence":["/brev/nr-1/"]}]"#
            ))
    }

    @Test func growthHasItsBaseline() throws {
        let more = Self.counted.merging(["content/blogg/2025-05-05-c.md": text("title: C")]) { first, _ in first }
        #expect(
            try goal("count: blogg, grow: 50%", more).contains(
                #""kind":"growth","status":"met","windows":[{"start":"2026-01-01","end":"2026-12-31","status":"met","count":2,"target":1.5,"baseline":1,"evidence":["#
            ))
    }

    @Test func measuresHaveValueAndBaselineAndNoEvidence() throws {
        let files = ["content/data/measures.csv": "date,measure,value\n2025-12-31,m,\"39,9 %\"\n2026-03-01,m,41%\n"]
        #expect(
            try goal("measure: m, reach: 50%", files).contains(
                #""kind":"measure","status":"open","needed":0.09,"neededBy":"2026-12-31","onPace":false,"windows":[{"start":"2026-01-01","end":"2026-12-31","status":"open","target":0.5,"baseline":0.399,"value":0.41}]"#
            ))
    }

    @Test func aFollowUpNamesItsMeeting() throws {
        let files = [
            "content/kalender/kf.md": text("title: KF\nstart: 2026-03-09\ntype: kf-möte\nid: kf-mars"),
            "content/blogg/2026-03-11-a.md": text("title: A"),
        ]
        #expect(
            try goal("count: blogg, after: {type: kf-möte}", files).contains(
                #""kind":"follow-up","status":"met","windows":[{"start":"2026-03-09","end":"2026-03-16","status":"met","count":1,"target":1,"meeting":"kf-mars","evidence":["/blogg/2026/a/"]}]"#
            ))
    }

    @Test func aTaskHasNothingToCount() throws {
        #expect(
            try goal("by: 2026-05-31, owner: Anna").contains(
                #""kind":"task","owner":"Anna","status":"missed","windows":[{"start":"2026-01-01","end":"2026-05-31","status":"missed"}]"#
            ))
    }

    @Test func aRowIsItsAddressOrItsLine() throws {
        let rows = [
            "content/data/activities.csv":
                "date,channel,tags,title,url\n2026-02-01,facebook,,A,https://social.example/1\n2026-02-02,papper,,B,\n"
        ]
        #expect(
            try goal("count: external, at-least: 1", rows).contains(
                #""evidence":["https://social.example/1","data/activities.csv:3"]"#))
    }

    @Test func textsAreEscaped() throws {
        let site = GoalSite(goals: [#"id: m, text: "Ett \"mål\"\tmed </script>", by: 2026-12-31"#])
        #expect(try json(site).contains(#""text":"Ett \"mål\"\tmed \u003c/script\u003e""#))
    }
}
