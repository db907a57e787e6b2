import Content
import Testing

/// What a meeting's page says of the texts that follow it up.
struct FollowUpTests {
    private static let meeting = "title: Fullmäktige\nstart: 2026-06-01 18:30\ntype: KF-möte"

    private func page(
        _ files: [String: String] = [:], goal: String? = nil, progress: String = "members",
        asOf day: String = TestSite.day,
        audience: Audience = .members, meeting: String = Self.meeting
    ) throws -> Page {
        var files = files
        files["content/kalender/kf.md"] = text(meeting)
        if let goal {
            files["content/plan/2026.md"] = text(
                "title: Plan\nperiod: 2026\nprogress: \(progress)\ngoals:\n  - {text: Uppföljning, \(goal), after: {type: kf-möte}}"
            )
        }
        let built = TestSite(files).build(asOf: day, audience: audience)
        #expect(built.findings.filter { !$0.contains("warning") } == [])
        return try built.page("/kalender/kf/")
    }

    private let post = ["content/blogg/2026-06-03-x.md": text("title: Så röstade vi")]

    @Test func membersSeeThatAPromisedTextIsMissing() throws {
        let page = try page(goal: "count: {section: blogg}")
        #expect(page.words(ofClass: "missing") == "✗ Missat Inget inlägg följde upp mötet inom en vecka. Uppföljning")
        #expect(page.links.contains("/plan/2026/#mal-uppfoljning"))
        #expect(page.headings.contains("Uppföljning"))
    }

    @Test func theDaysAreThoseOfThePlan() throws {
        #expect(
            try page(goal: "count: {section: blogg}, within: 5 days").text.contains(
                "Inget inlägg följde upp mötet inom fem dagar."))
    }

    @Test func tooFewAreCounted() throws {
        #expect(
            try page(post, goal: "count: {section: blogg}, at-least: 2").text.contains(
                "1 av 2 inlägg följde upp mötet inom en vecka."))
    }

    @Test func theNextMeetingEndsTheTime() throws {
        let next = ["content/kalender/kf2.md": text("title: Nästa\nstart: 2026-06-04 18:30\ntype: kf-möte")]
        #expect(
            try page(next, goal: "count: {section: blogg}").text.contains(
                "Inget inlägg följde upp mötet före nästa möte."))
    }

    @Test func anOpenPromiseHasItsLastDay() throws {
        #expect(
            try page(goal: "count: {section: blogg}", asOf: "2026-06-05").words(ofClass: "missing")
                == "… Pågår Uppföljningen ska vara skriven senast 8 juni. Uppföljning")
    }

    @Test func nothingIsSaidBeforeTheMeeting() throws {
        #expect(try page(goal: "count: {section: blogg}", asOf: "2026-05-20").words(ofClass: "related") == nil)
    }

    @Test func whatCountsAsAFollowUpIsLinked() throws {
        let page = try page(post, goal: "count: {section: blogg}")
        #expect(page.words(ofClass: "related") == "Vi skrev om mötet Så röstade vi 3 juni 2026")
    }

    @Test func withoutAPromiseACouncilMeetingNobodyWroteAboutSaysSo() throws {
        #expect(try page(post).words(ofClass: "missing") == "✗ Missat Ingen text har skrivits om mötet än.")
        #expect(try page(asOf: "2026-06-01").words(ofClass: "missing") == nil)
        #expect(try page(meeting: Self.meeting.replacing("KF-möte", with: "torgmöte")).words(ofClass: "missing") == nil)
        #expect(try page(meeting: Self.meeting + "\ncancelled: true").words(ofClass: "missing") == nil)
        let report = ["content/blogg/2026-06-20-x.md": text("title: Sent\nfollows: kf")]
        #expect(try page(report, asOf: "2026-06-25").words(ofClass: "related") == "Vi skrev om mötet Sent 20 juni 2026")
    }

    @Test func thePublicIsNotToldWhatIsMissing() throws {
        #expect(
            try page(goal: "count: {section: blogg}", progress: "public", audience: .public).words(ofClass: "missing")
                == nil)
        #expect(try page(audience: .public).words(ofClass: "related") == nil)
    }

    @Test func thePublicSeesWhatCountedOnlyWhereThePlanSaysSo() throws {
        #expect(try page(post, goal: "count: {section: blogg}", audience: .public).words(ofClass: "related") == nil)
        #expect(
            try page(post, goal: "count: {section: blogg}", progress: "public", audience: .public).text.contains(
                "Vi skrev om mötet Så röstade vi"))
    }

    @Test func aMembersTextIsNotNamedToThePublic() throws {
        let secret = ["content/blogg/2026-06-03-x.md": text("title: Hemligt\naudience: members")]
        #expect(
            try page(secret, goal: "count: {section: blogg}", progress: "public", audience: .public).words(
                ofClass: "related") == nil)
    }
}
