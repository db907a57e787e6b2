import Diagnostics
import Templates
import Testing

@Suite struct LimitTests {
    @Test(arguments: [
        (String(repeating: "{{#tags}}", count: 100_000), ["too-deep"]),
        (String(repeating: "{{$a}}", count: 100_000), ["too-deep"]),
        (String(repeating: "{{<post}}", count: 100_000), ["too-deep"]),
        (String(repeating: "{{/tags}}", count: 100_000), Array(repeating: "template-syntax", count: 100)),
        (String(repeating: "{{fel}}", count: 15_000), Array(repeating: "unknown-name", count: 100)),
        (String(repeating: "{", count: 300_000), ["template-syntax"]),
        (String(repeating: "{{{{\n", count: 50_000), Array(repeating: "template-syntax", count: 100)),
        (String(repeating: "{{title}}", count: 25_000), ["too-deep"]),
        ("{{" + String(repeating: "a", count: 300_000) + "}}", ["unknown-name"]),
        ("{{" + String(repeating: "a.", count: 100_000) + "a}}", ["unknown-name"]),
        ("{{>" + String(repeating: "a", count: 300_000) + "}}", ["unknown-partial"]),
    ])
    func hugeTemplatesAreRefused(template: String, codes: [String]) {
        let start = ContinuousClock.now
        let findings = Theme(template).load().findings
        #expect(findings.map(\.code.rawValue) == codes)
        #expect(findings.allSatisfy { $0.message.swedish.count < 300 && ($0.help?.swedish.count ?? 0) < 500 })
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func fiftyLayersInAFileAndAHundredInAllCanBeRendered() {
        func nested(_ depth: Int, _ inside: String) -> String {
            String(repeating: "{{#date}}", count: depth) + inside + String(repeating: "{{/date}}", count: depth)
        }
        #expect(Theme(nested(50, "{{iso}}")).render() == "2026-03-09")
        #expect(Theme(nested(51, "{{iso}}")).load().findings.map(\.code) == [.tooDeep])
        #expect(Theme(["post": nested(48, "{{>a}}"), "a": nested(50, "{{iso}}")]).render() == "2026-03-09")
        #expect(
            Theme(["post": nested(50, "{{>a}}"), "a": nested(50, "{{iso}}")]).load().findings.map(\.code) == [.tooDeep])
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
}
