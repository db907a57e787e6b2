import Diagnostics
import Foundation
import Templates
import Testing

@Suite struct LimitTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("{{#tags}}", 100_000, "too-deep", 1),
            ("{{$a}}", 100_000, "too-deep", 1),
            ("{{^tags}}", 100_000, "too-deep", 1),
            ("{{/tags}}", 100_000, "template-syntax", 100),
            ("{{fel}}", 15_000, "unknown-name", 100),
            ("{{{{{{{{{{", 30_000, "template-syntax", 100),
            ("{{{{\n", 50_000, "template-syntax", 100),
            ("{{title}}", 25_000, "too-deep", 1),
        ])
    func hugeTemplatesAreRefused(part: String, count: Int, code: String, findings: Int) {
        let codes = Theme(String(repeating: part, count: count)).load().findings.map(\.code.rawValue)
        #expect(Set(codes) == [code])
        #expect(codes.count == findings)
    }

    @Test(arguments: [
        ("{{", "a", "}}", "unknown-name"), ("{{", "a.", "a}}", "unknown-name"), ("{{>", "a", "}}", "unknown-partial"),
        ("{{#", "a", "}}", "template-syntax"), ("{{", "(", "}}", "template-syntax"),
    ])
    func longNamesAreCutInMessages(start: String, part: String, end: String, code: String) {
        let template = start + String(repeating: part, count: 200_000) + end
        let findings = Theme(template).load().findings
        #expect(findings.first?.code.rawValue == code)
        #expect(findings.allSatisfy { $0.message.swedish.count < 300 && ($0.help?.swedish.count ?? 0) < 500 })
    }

    @Test func aLongLineIsShownWithItsFirstFaultsOnly() {
        let findings = Theme(String(repeating: String(repeating: "å", count: 1000) + "{{fel}}", count: 150)).load()
            .findings
        #expect(findings.count == 100 && findings.allSatisfy { $0.place.column > 1 })
        #expect(findings.first?.place.lineText.isEmpty == false)
        #expect(findings.reduce(0) { $0 + $1.place.lineText.utf8.count } <= 8 << 20)
    }

    @Test func fiftyLayersInAFileAndSixtyInAllCanBeRendered() {
        func nested(_ depth: Int, _ inside: String) -> String {
            String(repeating: "{{#date}}", count: depth) + inside + String(repeating: "{{/date}}", count: depth)
        }
        #expect(Theme(nested(50, "{{iso}}")).render() == "2026-03-09")
        #expect(Theme(nested(51, "{{iso}}")).load().findings.map(\.code) == [.tooDeep])
        #expect(Theme(["post": nested(30, "{{>a}}"), "a": nested(28, "{{iso}}")]).render() == "2026-03-09")
        #expect(
            Theme(["post": nested(30, "{{>a}}"), "a": nested(29, "{{iso}}")]).load().findings.map(\.code) == [.tooDeep])
    }

    @Test func theDeepestTemplateFitsTheStackOfASmallThread() throws {
        let nested = String(repeating: "{{#tags}}", count: 50) + "{{>p0}}" + String(repeating: "{{/tags}}", count: 50)
        let post = PostContext(tags: [LinkContext(title: "a", href: "/")])
        var templates = ["post": nested, "p8": "{{title}}"]
        for index in 0..<8 { templates["p\(index)"] = "{{>p\(index + 1)}}" }
        let set = try #require(Theme(templates).load().set)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            #expect(set.render("post", post) == Array("a".utf8))
            done.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        done.wait()
    }

    @Test func aLongChainOfPartialsIsRefused() {
        var templates = ["post": "{{>p0}}", "p10000": ""]
        for index in 0..<10_000 { templates["p\(index)"] = "{{>p\(index + 1)}}" }
        #expect(Theme(templates).load().findings.map(\.code) == [.tooDeep])
        templates["p10000"] = "{{>p0}}"
        #expect(Theme(templates).load().findings.map(\.code) == [.tooDeep, .partialLoop].sorted())
    }

    @Test func partialsThatDoubleFortyTimesAreRefused() {
        var templates = ["post": "{{>p0}}", "p40": "{{title}}"]
        for index in 0..<40 { templates["p\(index)"] = "{{>p\(index + 1)}}{{>p\(index + 1)}}" }
        #expect(Theme(templates).load().findings.map(\.code) == [.tooDeep])
    }

    @Test func aLargePartialThatIsIncludedOftenIsRefused() {
        let big = String(repeating: "<p>Text</p>\n", count: 20_000)
        func theme(_ times: Int) -> Theme {
            Theme(["post": String(repeating: "{{>big}}", count: times), "big": big])
        }
        #expect(theme(10).render().utf8.count == 10 * big.utf8.count)
        #expect(theme(500).load().findings.map(\.code) == [.tooDeep])
    }
}
