import Diagnostics
import Foundations
import Testing

@testable import Content

/// A front matter as a form: what it shows, and what becomes of what is typed.
@Suite struct FrontMatterFormTests {
    private static let settings: Settings = {
        let yaml =
            "title: T\nurl: https://t.example\nsections: {b: {kind: post}, k: {kind: event}, p: {kind: person}}\n"
        var decoder = SettingsDecoder(SourceText(file: "content/site.yml", bytes: Array(yaml.utf8)))
        guard case .usable(let settings) = decoder.decode() else { fatalError("settings") }
        return settings
    }()

    private func form(_ matter: String, _ path: String = "content/b/a.md") throws -> FrontMatterForm {
        try #require(FrontMatterForm(Array("---\n\(matter)\n---\n\nText\n".utf8), path: path, settings: Self.settings))
    }

    private func typed(_ matter: String, _ values: [String: [String]], _ path: String = "content/b/a.md") throws
        -> String
    {
        let text = String(decoding: try form(matter, path).with(values), as: UTF8.self)
        return String(text.dropFirst(4).dropLast("\n---\n\nText\n".count))
    }

    @Test func theKindsKeysAreThere() throws {
        let post = try form("title: A").fields.map(\.key.english)
        #expect(post.first == "title" && post.contains("outlet") && !post.contains("start"))
        let event = try form("title: A", "content/k/a.md").fields.map(\.key.english)
        #expect(event.starts(with: ["title", "start", "end"]) && !event.contains("outlet"))
    }

    @Test(arguments: [
        ("date: 2026-03-09", "date", ["2026-03-09"], "content/b/a.md"),
        ("datum: 9 mars 2026", "date", ["2026-03-09"], "content/b/a.md"),
        ("start: 9 mars 2026 kl. 18.30", "start", ["2026-03-09", "18:30"], "content/k/a.md"),
        ("end: 9:30", "end", ["", "09:30"], "content/k/a.md"),
        ("start: vecka 35 2026", "start", ["vecka 35 2026"], "content/k/a.md"),
        ("draft: ja", "draft", ["true"], "content/b/a.md"), ("draft: no", "draft", [], "content/b/a.md"),
        ("draft: snart", "draft", ["snart"], "content/b/a.md"),
        ("målgrupp: Medlemmar", "audience", ["members"], "content/b/a.md"),
        ("author: Anna", "author", ["Anna"], "content/b/a.md"),
        ("tags: [a, 'b, c']", "tags", ["a", "b, c"], "content/b/a.md"),
        ("role: {titel: X}", "role", [], "content/p/a.md"), ("order: 3", "order", ["3"], "content/p/a.md"),
    ]) func aValueIsShownAndLeftAsItWas(line: String, key: String, values: [String], path: String) throws {
        let form = try form(line, path)
        #expect(form.fields.first { $0.key.english == key }?.values == values)
        let all = Dictionary(uniqueKeysWithValues: form.fields.map { ($0.key.english, $0.values) })
        #expect(try typed(line, all, path) == line)
        #expect(form.key(ofLine: 2) == key)
    }

    @Test(arguments: [
        ("date: 1 mars 2026", ["date": ["2026-03-02"]], "date: 2026-03-02"),
        ("title: A", ["title": ["B: c"], "date": ["2026-03-02"]], "title: \"B: c\"\ndate: 2026-03-02"),
        ("titel: A", ["audience": ["members"], "draft": ["", "true"]], "titel: A\nutkast: true\nmålgrupp: medlemmar"),
        ("title: A", ["tags": ["a", "", " b "], "author": ["Anna"]], "title: A\ntags: [a, b]\nauthor: Anna"),
        ("title: A\ndraft: true", ["draft": [""]], "title: A"),
        ("title: A\ndraft: true # tills vidare", ["draft": [""]], "title: A\ndraft: false # tills vidare"),
        ("title: A\naudience: members # vi", ["audience": [""]], "title: A\naudience: public # vi"),
        ("author: A", ["author": ["A", "B"]], "author: [A, B]"),
        ("author: [A, B]", ["author": ["A"]], "author: [A]"), ("tags: a", ["tags": ["b"]], "tags: b"),
        ("title: A\nsummary: b", ["summary": ["  "]], "title: A"), ("title: A", ["unknown": ["x"]], "title: A"),
        ("title: A", ["start": ["2026-01-01"]], "title: A"),
        ("title: A", ["summary": ["två\nrader"]], "title: A\nsummary: två rader"),
    ]) func aValueIsWrittenAsItsKeyWants(before: String, values: [String: [String]], after: String) throws {
        #expect(try typed(before, values) == after)
    }

    @Test func aDayAndATimeAreOneValue() throws {
        let path = "content/k/a.md"
        #expect(try typed("title: A", ["start": ["2026-03-02", "18:30"]], path) == "title: A\nstart: 2026-03-02 18:30")
        #expect(try typed("title: A", ["start": ["2026-03-02", ""]], path) == "title: A\nstart: 2026-03-02")
        #expect(try typed("title: A", ["end": ["", "21:00"]], path) == "title: A\nend: 21:00")
        #expect(try typed("start: 2026-03-02 18:30", ["start": ["", ""]], path).isEmpty)
    }

    @Test func whatCannotBeChangedIsNamed() throws {
        do {
            _ = try form("title: | # x\n  A").with(["title": ["B"]])
            Issue.record("written")
        } catch let fault as FrontMatterForm.Fault {
            #expect(fault.key.english == "title" && fault.refusal == .commentWithin)
        }
    }

    @Test func aDayOfEndIsNotTakenFromItsComment() throws {
        do {
            _ = try form("title: A\nexpires: 2027-01-31 # efter mötet").with(["expires": [""]])
            Issue.record("written")
        } catch let fault as FrontMatterForm.Fault {
            #expect(fault.key.english == "expires" && fault.refusal == .commentWithin)
        }
    }

    @Test func aFileIsEditedWithItsMark() throws {
        let bytes = Array("\u{FEFF}---\r\ntitle: A\r\n---\r\n\r\n\r\nText\r\n".utf8)
        let file = try EditableText(bytes, path: "content/b/a.md", settings: Self.settings)
        #expect(file.body == "Text\n" && file.bodyLine == 6 && file.whole.hasPrefix("---\ntitle: A\n"))
        let edited = try file.with(fields: ["title": ["Längre"]], body: "Text\nMer\n")
        #expect(
            String(decoding: edited, as: UTF8.self) == "\u{FEFF}---\r\ntitle: Längre\r\n---\r\n\r\n\r\nText\r\nMer\r\n")
        #expect(try EditableText(edited, path: "content/b/a.md", settings: nil).with(whole: file.whole) == bytes)
    }
}
