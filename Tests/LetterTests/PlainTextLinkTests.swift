import Markdown
import Testing

/// Links, their numbers and lists; pictures (T06, T07, T14).
@Suite struct PlainTextLinkTests {
    @Test(arguments: [
        ("Läs [programmet](https://x.se/a) nu.", "Läs programmet [1] nu.\n\n[1] https://x.se/a"),
        (
            "[a](https://x.se), [b](https://y.se) och [c](https://x.se)",
            "a [1], b [2] och c [1]\n\n[1] https://x.se\n[2] https://y.se"
        ),
        ("[länk](https://x.se)ar.", "länkar [1].\n\n[1] https://x.se"),
        ("[a](https://x.se)[b](https://y.se)", "ab [1] [2]\n\n[1] https://x.se\n[2] https://y.se"),
        ("[**fet** `kod`](https://x.se)", "fet kod [1]\n\n[1] https://x.se"),
        ("~~[a](https://x.se)~~", "[struket: a [1]]\n\n[1] https://x.se"),
        ("Se https://x.se/a?b=c.", "Se https://x.se/a?b=c."),
        ("Se (www.exempel.se).", "Se (http://www.exempel.se)."),
        ("<https://x.se/a>", "https://x.se/a"),
        ("[https://x.se](https://x.se)", "https://x.se"),
        ("[https://x.se/å](https://x.se/å)", "https://x.se/%C3%A5"),
        ("[](https://x.se)", "https://x.se"),
        ("<https://x.se>ar", "https://x.se ar"),
        ("se<https://x.se>-sidan", "se https://x.se -sidan"),
        ("[a](https://x.se)<https://y.se>", "a [1] https://y.se\n\n[1] https://x.se"),
        ("<https://y.se>[a](https://x.se)", "https://y.se a [1]\n\n[1] https://x.se"),
        ("[Anna](mailto:anna@x.se), tack", "Anna (anna@x.se), tack"),
        ("[Anna](mailto:anna@x.se)s", "Annas (anna@x.se)"),
        ("anna@x.se", "anna@x.se"),
        ("[anna@x.se](mailto:anna@x.se)", "anna@x.se"),
        ("[Svara](mailto:anna@x.se?subject=Hej%20du)", "Svara (mailto:anna@x.se?subject=Hej%20du)"),
        ("[Ring](tel:+4670123)", "Ring (+4670123)"),
        ("[+4670123](tel:+4670123)", "+4670123"),
        ("## [Rubrik](https://x.se)", "Rubrik [1]\n----------\n\n[1] https://x.se"),
    ])
    func links(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test func eachSectionListsWhatItUsesFirst() {
        let markdown = """
            Före [a](https://a.se).

            ## Ett

            [b](https://b.se) och [a](https://a.se)

            ### Under

            > [c](https://c.se)

            ## Två

            [b](https://b.se)

            ## Tre

            - [d](https://d.se)
            """
        #expect(
            plainText(markdown) == """
                Före a [1].

                [1] https://a.se

                Ett
                ---

                b [2] och a [1]

                Under

                > c [3]

                [2] https://b.se
                [3] https://c.se

                Två
                ---

                b [2]

                Tre
                ---

                - d [4]

                [4] https://d.se
                """)
    }

    @Test func headingsInQuotesAndListsEndNoSection() {
        #expect(
            plainText("[a](https://a.se)\n\n> ## Citat\n\n- ## Punkt")
                == "a [1]\n\n> Citat\n> -----\n\n- Punkt\n  -----\n\n[1] https://a.se")
    }

    @Test func longAddressesStayWhole() {
        let address = "https://x.se/" + String(repeating: "a", count: 300)
        #expect(
            plainText("Se [här är den](\(address)) och \(address)")
                == "Se här är den [1] och\n\(address)\n\n[1] \(address)")
    }

    @Test(arguments: [
        ("![Ett torg](torg.jpg)", "[Bild: Ett torg]"),
        ("[![Ett torg](torg.jpg)](https://x.se)", "[Bild: Ett torg] [1]\n\n[1] https://x.se"),
        (
            "[![Ett torg](torg.jpg) Läs om torget](https://x.se)",
            "[Bild: Ett torg] Läs om torget [1]\n\n[1] https://x.se"
        ),
        ("![Ett torg](torg.jpg \"Foto: Anna\")", "[Bild: Ett torg]\nFoto: Anna"),
        ("Se ![torget](torg.jpg \"Foto: Anna\")!", "Se [Bild: torget]!"),
        ("![torget](https://y.se/torg.jpg)", "torget [1]\n\n[1] https://y.se/torg.jpg"),
        ("[![torget](https://y.se/torg.jpg)](https://x.se)", "torget [1]\n\n[1] https://x.se"),
    ])
    func pictures(_ markdown: String, _ text: String) {
        #expect(plainText(markdown) == text)
    }

    @Test func labelsAreInTheLettersLanguage() {
        #expect(plainText("![A](a.jpg) ~~b~~", "en") == "[Image: A] [struck: b]")
    }

    @Test func buttonsAndFilmsStandOnALine() {
        var builder = DocumentBuilder(language: .swedish)
        builder.paragraph { $0.text("Före") }
        builder.container(.button) { $0.paragraph { $0.link("https://x.se/anmal") { $0.text("Anmäl dig") } } }
        builder.container(.video) {
            $0.paragraph { $0.link("https://film.se") { $0.picture("film.jpg", alt: "Se filmen") } }
        }
        #expect(
            plainText(builder.document())
                == "Före\n\nAnmäl dig [1]\n\n[Bild: Se filmen] [2]\n\n[1] https://x.se/anmal\n[2] https://film.se")
    }
}
