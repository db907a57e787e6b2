import Foundations
import TestSupport
import Testing

@testable import Content

/// A value of a front matter is changed, and every other byte stays.
@Suite struct FrontMatterEditTests {
    private func edit(_ file: String, _ name: String, _ value: FrontMatterValue?) throws -> String {
        String(decoding: try FrontMatterEdit(Array(file.utf8)).setting([name], to: value), as: UTF8.self)
    }

    @Test(arguments: [
        ("title: A", "title: B"), ("title:   A   # rubriken", "title:   B   # rubriken"), ("title: 'A'", "title: 'B'"),
        ("title: \"A\" # x", "title: \"B\" # x"), ("title:", "title: B"), ("title: # ingen än", "title: B # ingen än"),
        ("title: >-\n  A\n  b\nx: 1", "title: B\nx: 1"), ("title: A\n  b\n\n# om x\nx: 1", "title: B\n\n# om x\nx: 1"),
        ("x: [a,\n b]\ntitle : A", "x: [a,\n b]\ntitle : B"), ("x: 1", "x: 1\ntitle: B"),
        ("\"title\": A", "\"title\": B"), ("x: |\n  title: C\ntitle: A", "x: |\n  title: C\ntitle: B"),
        ("x: 'a\n  title: C'\ntitle: A", "x: 'a\n  title: C'\ntitle: B"),
    ])
    func aTextIsSetWhereItStands(before: String, after: String) throws {
        for end in ["\n", "\r\n"] {
            let files = [before, after].map {
                "---\n\($0)\n---\n\nBrödtext: a\n---\n".replacing("\n", with: end)
            }
            #expect(try edit(files[0], "title", .text("B")) == files[1])
            #expect(try edit("\u{FEFF}" + files[0], "title", .text("B")) == "\u{FEFF}" + files[1])
        }
    }

    @Test(arguments: [
        ("tags: [a, b] # två", "tags: [a, c] # två"), ("tags: a", "tags: [a, c]"),
        ("tags:\n  - a # först\n  # sist\n  - b", "tags:\n  - a # först\n  - c"),
        ("tags:\n- a\n\n- b\n\nx: 1", "tags:\n- a\n- c\n\nx: 1"),
        ("tags:\n  - 'a'\n  # mer", "tags:\n  - 'a'\n  - c\n  # mer"),
    ])
    func aListKeepsTheItemsThatStay(before: String, after: String) throws {
        #expect(try edit("---\n\(before)\n---\n", "tags", .list(["a", "c"])) == "---\n\(after)\n---\n")
    }

    @Test(arguments: [
        "tags: [a, # b\n  c]", "tags: &x [a]", "tags: {a: b}\ntags: c", "tags:\n  - a\n  - {b: c} # d",
        "tags: | # a\n  b",
        "taggar: a\nTAGS: b", " tags: [a]", "{tags: a}", "other: [\ntags: a",
    ])
    func whatWouldBeLostOrMisreadIsRefused(matter: String) throws {
        #expect(throws: FrontMatterEdit.Refusal.self) {
            try FrontMatterEdit(Array("---\n\(matter)\n---\n".utf8)).setting(["tags", "taggar"], to: .list(["c"]))
        }
    }

    @Test func withoutAFrontMatterNothingIsWritten() {
        #expect(throws: FrontMatterEdit.Refusal.unreadable) { try FrontMatterEdit(Array("# Hej\n".utf8)) }
        #expect(throws: FrontMatterEdit.Refusal.unreadable) { try FrontMatterEdit(Array("---\ntitle: A\n".utf8)) }
    }

    @Test func aKeyThatIsTakenAwayLeavesTheRest() throws {
        #expect(try edit("---\n# a\nx: 1\ny:\n  - 2\n\nz: 3\n---\n", "y", nil) == "---\n# a\nx: 1\n\nz: 3\n---\n")
        #expect(try edit("---\nx: 1\n---\n", "y", nil) == "---\nx: 1\n---\n")
        #expect(try edit("---\ny: a # b\nx: 1\n---\n", "y", nil) == "---\ny:  # b\nx: 1\n---\n")
        #expect(try edit("---\ny: # b\n  - 1\nx: 1\n---\n", "y", nil) == "---\ny: # b\nx: 1\n---\n")
    }

    @Test func aKeyIsFoundUnderEitherNameAndKeepsIt() throws {
        func edited(_ line: String) throws -> String {
            let edit = try FrontMatterEdit(Array("---\n\(line)\n---".utf8))
            return String(decoding: try edit.setting(["titel", "title"], to: .text("B")), as: UTF8.self)
        }
        #expect(try edited("title: A") == "---\ntitle: B\n---")
        #expect(try edited("Titel: A") == "---\nTitel: B\n---")
        #expect(try edited("x: A") == "---\nx: A\ntitel: B\n---")
    }

    /// As many as a file can hold, nearly: each is found on its own lines, with its own bytes.
    @Test(arguments: [
        ["''"], ["\"a\"", "[a, 'b']", "'två\n  rader'", "[a, # ett ]\n  b]", "[\n  a # ]\n]", "{a: \"}\"}"],
    ])
    func fiftyThousandValuesAreFoundWhereTheyStand(forms: [String]) throws {
        let values = (0..<50_000).map { forms[$0 % forms.count] }
        let keys = values.indices.map { "k\($0)" }
        let text = zip(keys, values).map { key, value in "\(key): \(value)\n" }.joined()
        let matter = try #require(FrontMatterLines(Array("---\n\(text)---\n".utf8)))
        let entries = FrontMatterEntry.entries(of: matter)
        #expect(entries.map(\.key) == keys)
        #expect(entries.map { String(decoding: matter.bytes[$0.value], as: UTF8.self) } == values)
        var next = 0
        for index in values.indices {
            let lines = next..<(next + values[index].utf8.count { $0 == 0x0A } + 1)
            next = lines.upperBound
            guard entries.indices.contains(index), entries[index].lines == lines else {
                Issue.record("\(keys[index]) is not on \(lines)")
                return
            }
            guard index % 499 == 0 else { continue }
            for line in lines {
                #expect(FrontMatterEntry.entry(ofLine: line, among: entries)?.key == keys[index])
            }
        }
        #expect(FrontMatterEntry.entry(ofLine: next, among: entries)?.key == nil)
    }

    /// Files of every form, texts of every kind: one key is set, all other lines are as they were.
    @Test(arguments: 0..<500)
    func everyOtherByteStays(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let forms: [(String) -> String] = [
            { "\($0): enkel text" }, { "\($0):   'med ''citat'''  # en anmärkning" }, { "\($0): \"a \\\" b\"" },
            { "\($0): [a, 'b, c', \"d\"]" }, { "\($0):\n  - a # en\n  - b" }, { "\($0):\n- a\n- 'b: c'" },
            { "\($0): |\n  rad: ett\n\n  rad två" }, { "\($0): >-\n    vikt\n    text" }, { "\($0):" },
            { "\($0): {a: 1, b: [2]}" }, { "\($0): flera\n  rader # slut" }, { "\($0): 2026-03-12 18:30" },
            { "# bara en anmärkning\n\($0): å ä ö 🌲" }, { "\n\($0):\t x" },
        ]
        let texts = [
            "Ny", "med: kolon", "# bräda", "'", "\"", "a # b", "[x]", "två\nrader", " blank ", "", "null", "- a",
            "å\u{2028}b",
            "slut:", "&x", "1,5", "{a}", "\\n", "!a", "%", "@b", "`", "?", "=", "~", "\t",
        ]
        let keys = ["alfa", "beta", "gamma", "delta", "epsilon"]
        let parts = keys.map { key in forms[Int.random(in: forms.indices, using: &random)](key) }
        let end = Bool.random(using: &random) ? "\r\n" : "\n"
        let target = Int.random(in: 0..<6, using: &random)
        let name = target < 5 ? keys[target] : "ny-nyckel"
        let text = texts[Int.random(in: texts.indices, using: &random)]
        let value: FrontMatterValue = Bool.random(using: &random) ? .text(text) : .list([text, "b", "två"])
        func file(_ parts: ArraySlice<String>) -> String { parts.map { $0.replacing("\n", with: end) + end }.joined() }
        let head = "---" + end + file(parts[..<min(target, 5)])
        let tail = (target < 5 ? file(parts[(target + 1)...]) : "") + "--- " + end + "Text" + end + "---" + end
        let whole = target < 5 ? head + file(parts[target...target]) + tail : head + tail
        let edited: String
        do {
            edited = try edit(whole, name, value)
        } catch FrontMatterEdit.Refusal.commentWithin {
            #expect(parts[min(target, 4)].contains("#"))
            return
        }
        #expect(
            edited.hasPrefix(head) && edited.hasSuffix(tail), "\(whole.debugDescription) → \(edited.debugDescription)")
        #expect(try edit(edited, name, value) == edited)
        #expect(
            FrontMatterTree(Array(edited.utf8))?.value([name])
                == (value == .text(text) ? .scalar(text) : .sequence([.scalar(text), .scalar("b"), .scalar("två")])))
    }
}
