import Testing

/// Each construct of Markdown and the lines it becomes (newsletter.md, section 2).
@Suite struct PlainTextBlockTests {
    static let word70 = String(repeating: "x", count: 70)

    @Test(arguments: [
        ("Ett *viktigt* **möte** med `kod`.", "Ett viktigt möte med kod."),
        ("rad ett\nrad två", "rad ett rad två"),
        ("rad ett  \nrad två\\\nrad tre", "rad ett\nrad två\nrad tre"),
        ("Det var ~~dyrt~~ billigt", "Det var [struket: dyrt] billigt"),
        ("an~~tal~~", "an[struket: tal]"),
        ("1 < 2 &amp; 3 &lt; 4 \\*inte fet\\*", "1 < 2 & 3 < 4 *inte fet*"),
        ("Se <b>rå</b> HTML", "Se <b>rå</b> HTML"),
        ("`a   b`", "a b"),
        ("ett\n\n\n\ntvå", "ett\n\ntvå"),
    ])
    func words(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test(arguments: [
        ("## Möten\ntext", "Möten\n-----\n\ntext"),
        ("# Möten\n\ntext", "Möten\n-----\n\ntext"),
        ("## Åäö 🎉", "Åäö 🎉\n------"),
        ("## A\n### B\n#### C\ntext", "A\n-\n\nB\n\nC\n\ntext"),
        ("#### Först\n\n## Sen", "Först\n-----\n\nSen\n---"),
        ("Rubrik  \npå två rader\n---", "Rubrik\npå två rader\n------------"),
        ("##\n\ntext", "text"),
    ])
    func headings(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test func headingsWrap() {
        let heading = String(repeating: "ord ", count: 25)
        let first = String(repeating: "ord ", count: 18).dropLast()
        let second = String(repeating: "ord ", count: 7).dropLast()
        #expect(plainText("## \(heading)") == "\(first)\n\(second)\n" + String(repeating: "-", count: 71))
    }

    @Test(arguments: [
        ("- a\n- b", "- a\n- b"),
        ("* a\n\n* b", "- a\n\n- b"),
        ("- a\n  - b\n    1. c\n- d", "- a\n  - b\n    1. c\n- d"),
        ("9. a\n10. b", " 9. a\n10. b"),
        ("0) a", "0. a"),
        ("- a\n\n  andra stycket\n- b", "- a\n\n  andra stycket\n\n- b"),
        ("- a\n\n      kod\n- b", "- a\n\n      kod\n\n- b"),
        ("- [x] klart\n- [ ] kvar", "- [x] klart\n- [ ] kvar"),
        ("1. [x] klart", "1. [x] klart"),
        ("- rad  \n  till", "- rad\n  till"),
        ("- - a", "- - a"),
        ("- a\n-\n- b", "- a\n- b"),
        ("- > citat", "- > citat"),
        ("- a\n\n* b", "- a\n\n- b"),
    ])
    func lists(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test func itemsHangUnderTheirText() {
        let words = String(repeating: "ord ", count: 20).dropLast()
        let line = String(repeating: "ord ", count: 17).dropLast()
        #expect(plainText("- \(words)") == "- \(line)\n  ord ord ord")
        #expect(plainText("10. \(words)") == "10. \(line)\n    ord ord ord")
        let short = String(repeating: "ord ", count: 16).dropLast()
        #expect(plainText("- [ ] \(words)") == "- [ ] \(short)\n      ord ord ord ord")
    }

    @Test(arguments: [
        ("> citat", "> citat"),
        ("> a\n>\n> b", "> a\n>\n> b"),
        ("> a\n> > b\n>\n> c", "> a\n>\n> > b\n>\n> c"),
        ("> - a\n> - b", "> - a\n> - b"),
        ("> ## Rubrik\n> text", "> Rubrik\n> ------\n>\n> text"),
        ("> a\n\n<!-- -->\n\n> b", "> a\n\n> b"),
        (">\n\ntext", "text"),
        ("> rad  \n> till", "> rad\n> till"),
    ])
    func quotes(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test(arguments: [
        ("```\na\n\tb\n```", "    a\n        b"),
        ("```\n\n\na\n\n\n\nb  \n\n```\n\ntext", "    a\n\n    b\n\ntext"),
        ("    indraget", "    indraget"),
        ("> ```\n> a\n>\n> b\n> ```", ">     a\n>\n>     b"),
        ("```swift\nlet x = \"<\"\n```", "    let x = \"<\""),
        ("<div>\nrå\n</div>", "    <div>\n    rå\n    </div>"),
    ])
    func code(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test func rules() {
        #expect(plainText("a\n\n---\n\nb") == "a\n\n" + String(repeating: "-", count: 72) + "\n\nb")
        #expect(plainText("> ***") == "> " + String(repeating: "-", count: 70))
        #expect(plainText("1. a\n\n   ---") == "1. a\n\n   " + String(repeating: "-", count: 69))
    }

    @Test func calloutsAndMembersBlocksAreTheirContent() {
        let markdown = "före\n\n````ruta\n## Obs\n\ntext\n````\n\nefter\n\n```medlemmar\nhemligt\n```"
        #expect(plainText(markdown) == "före\n\nObs\n---\n\ntext\n\nefter\n\nhemligt")
    }

    @Test func footnotesAreASectionOfTheirOwn() {
        let markdown = """
            ## A

            Ord[^x], och[^y]ar igen[^x].

            [^x]: Förklaring av [x](https://x.se).
            [^y]: Andra.
            """
        #expect(
            plainText(markdown) == """
                A
                -

                Ord (not 1), ochar (not 2) igen (not 1).

                Noter
                -----

                1. Förklaring av x [1].
                2. Andra.

                [1] https://x.se
                """)
        #expect(plainText("Word[^1]\n\n[^1]: Note", "en") == "Word (note 1)\n\nNotes\n-----\n\n1. Note")
    }

    @Test func deepNestingStaysWithinThePage() {
        for mark in ["- ", "> ", "1. "] {
            let text = plainText(String(repeating: mark, count: 90) + "några ord som ska få plats på en rad eller fler")
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
            #expect(text.contains("några"))
        }
    }
}
