import Foundations
import Goals
import Testing

@Suite("Filters")
struct FilterTests {
    private static let everything = Activity(
        kind: .post, day: day("2024-03-05"), section: "Blogg", channels: ["hemsida", "Facebook"],
        tags: ["klimat", "cafe\u{301}"], type: "kf-möte", place: " Kårsta ", organizer: "ABF",
        outlets: ["Mitt i Björkvik"],
        audience: "members", follows: "kf-1", title: "", address: "/a/")

    private func matches(_ filter: Filter, _ activity: Activity = everything) -> Bool {
        standing(.count(Goal.Count(filter), .atLeast(1), per: .period), span("2024"), on: "2024-12-31", [activity])
            .status == .met
    }

    @Test(
        "Each attribute, after folding, trimming and composition",
        arguments: [
            (Attribute.kind, "POST"), (.section, "blogg "), (.channel, "facebook"), (.tag, "CAFÉ"),
            (.type, "KF-MO\u{308}TE"),
            (.place, "kårsta"), (.organizer, "abf"), (.outlet, "mitt i björkvik"), (.audience, "Members"),
            (.follows, "KF-1"),
        ])
    func attributes(_ attribute: Attribute, _ value: String) {
        #expect(matches(Filter([.init(attribute, [value])])))
        #expect(!matches(Filter([.init(attribute, [value + "x"])])))
        #expect(matches(Filter([.init(attribute, ["x", value])])))
        #expect(!matches(Filter([.init(attribute, ["x", value], needsAll: true)])))
        #expect(!matches(Filter([], except: [Filter([.init(attribute, [value])])])))
        let bare = Activity(kind: .event, day: day("2024-03-05"), title: "", address: "/b/")
        #expect(!matches(Filter([.init(attribute, [value])]), bare))
    }

    @Test("All of several values") func all() {
        #expect(matches(Filter([.init(.channel, ["FACEBOOK", "hemsida"], needsAll: true)])))
        #expect(matches(Filter([.init(.tag, ["klimat", "café"], needsAll: true), .init(.section, ["blogg"])])))
        #expect(!matches(Filter([.init(.tag, ["klimat", "café"], needsAll: true), .init(.section, ["nyheter"])])))
    }

    @Test(
        "A bare word is a section or a kind",
        arguments: [("blogg", true), ("post", true), ("event", false), ("klimat", false)])
    func bareWord(_ word: String, _ isMatch: Bool) {
        #expect(matches(Filter([.init(sectionOrKind: [word])])) == isMatch)
        #expect(matches(Filter([.init(sectionOrKind: ["x", word])])) == isMatch)
    }

    @Test("Left out is what matches all of a `not`, or any of several") func except() {
        let klimat = Filter.Condition(.tag, ["klimat"])
        #expect(matches(Filter([], except: [Filter([klimat, .init(.channel, ["papper"])])])))
        #expect(!matches(Filter([], except: [Filter([klimat, .init(.channel, ["hemsida"])])])))
        #expect(!matches(Filter([], except: [.tag("x"), .tag("klimat")])))
        // What is left out of what is left out stays.
        #expect(matches(Filter([], except: [Filter([klimat], except: [Filter([.init(.section, ["blogg"])])])])))
    }

    @Test("An empty filter lets everything through, in a site without anything too") func empty() {
        #expect(matches(.all))
        #expect(standing(.count(.all, .atMost(0), per: .week), span("2024"), on: "2024-12-31").status == .met)
    }

    @Test("Values are known by their folded spelling, and shown as they are spelt first") func spellings() {
        let index = ActivityIndex([
            post("2024-03-02", tags: ["KLIMAT", "b"]), post("2024-03-01", tags: ["Klimat", "a"]),
            post("2024-03-03", tags: ["klimat"]),
        ])
        #expect(index.spellings(of: .tag) == ["Klimat", "a", "b"])
        #expect(index.holds(" kliMAT", .tag))
        #expect(!index.holds("klimat", .section))
        #expect(index.spellings(of: .place).isEmpty)
    }
}
