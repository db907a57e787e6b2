import Templates
import Testing

@Suite struct NameFindingTests {
    @Test(arguments: [
        ("<p>{{titel}}", "post:1:4 unknown-name namnet ”titel” finns inte här (menade du title?)"),
        (
            "å\n  {{#xyz}}{{title}}{{alls}}{{/xyz}}",
            "post:2:3 unknown-name namnet ”xyz” finns inte här (här finns bland annat: body, date, description, hasTags, "
                + "image, language, places, related)"
        ),
        (
            "{{rubrík}}",
            "post:1:1 unknown-name namnet ”rubrík” finns inte här (här finns bland annat: body, date, "
                + "description, hasTags, image, language, places, related)"
        ),
        ("{{date.isoo}}", "post:1:1 unknown-name ”date” har ingen del som heter ”isoo” (menade du date.iso?)"),
        (
            "{{site.home.x}}",
            "post:1:1 unknown-name ”site.home” har ingen del som heter ”x” "
                + "(här finns: site.home.title, site.home.href)"
        ),
        ("{{tags.title}}", "post:1:1 unknown-name ”tags” har ingen del som heter ”title” (skriv bara tags)"),
        ("{{#tags}}{{hreff}}{{/tags}}", "post:1:10 unknown-name namnet ”hreff” finns inte här (menade du href?)"),
        (
            "{{#tags}}{{.body}}{{/tags}}",
            "post:1:10 unknown-name namnet ”body” finns inte här (här finns bland annat: href, title)"
        ),
        (
            "{{^image}}{{src}}{{/image}}",
            "post:1:11 unknown-name namnet ”src” finns inte här (här finns bland annat: body, "
                + "date, description, hasTags, image, language, places, related)"
        ),
        ("{{#summary}}{{.title}}{{/summary}}", "post:1:13 unknown-name namnet ”title” finns inte här (ta bort namnet)"),
    ])
    func unknownNames(template: String, message: String) {
        #expect(Theme(template).messages == [message])
    }

    @Test(arguments: [
        (
            "{{{title}}}",
            "post:1:1 template-syntax ”title” är text och skrivs med två klamrar, så att tecken som < inte blir kod (skriv {{title}})"
        ),
        (
            "{{&date.iso}}",
            "post:1:1 template-syntax ”date.iso” är text och skrivs med två klamrar, så att tecken som < inte blir kod (skriv {{date.iso}})"
        ),
        (
            "{{#summary}}{{{.}}}{{/summary}}",
            "post:1:13 template-syntax ”.” är text och skrivs med två klamrar, så att tecken som < inte blir kod (skriv {{.}})"
        ),
        (
            "{{body}}",
            "post:1:1 template-syntax ”body” är färdig HTML och skrivs med tre klamrar, annars syns koden på sidan (skriv {{{body}}})"
        ),
        (
            "{{hasTags}}",
            "post:1:1 template-syntax ”hasTags” är ja eller nej och kan inte skrivas ut som text (skriv {{#hasTags}} … {{/hasTags}})"
        ),
        (
            "{{tags}}",
            "post:1:1 template-syntax ”tags” är en lista och kan inte skrivas ut som text (skriv {{#tags}}{{title}}{{/tags}})"
        ),
        (
            "{{{places}}}",
            "post:1:1 template-syntax ”places” är en lista och kan inte skrivas ut som text (skriv {{#places}}{{.}}{{/places}})"
        ),
        (
            "{{date}}",
            "post:1:1 template-syntax ”date” är något med flera delar och kan inte skrivas ut som text (skriv {{date.iso}})"
        ),
        (
            "{{#tags}}{{.}}{{/tags}}",
            "post:1:10 template-syntax punkten står för texten i en lista eller ett avsnitt med text, och här finns ingen sådan (skriv ett namn: {{title}})"
        ),
    ])
    func namesUsedAsWhatTheyAreNot(template: String, message: String) {
        #expect(Theme(template).messages == [message])
    }

    @Test func aPartialIsCheckedWhereverItStands() {
        let partial = "{{title}} {{href}}"
        #expect(Theme(["post": "{{#tags}}{{>link}}{{/tags}}", "link": partial]).messages == [])
        #expect(
            Theme(["post": "{{#tags}}{{>link}}{{/tags}}{{>link}}", "link": partial]).messages == [
                "link:1:11 unknown-name namnet ”href” finns inte här när mallen används av ”post” "
                    + "(här finns bland annat: body, date, description, hasTags, image, language, places, related)"
            ])
    }

    @Test func aTypingErrorInAPartialIsToldOnce() {
        let theme = Theme(
            ["post": "{{>foot}}{{>foot}}", "page": "{{>foot}}", "foot": "{{langage}}"],
            roots: ["post": PostContext.self, "page": PageContext.self])
        #expect(theme.messages == ["foot:1:1 unknown-name namnet ”langage” finns inte här (menade du language?)"])
    }

    @Test func aFilledBlockIsCheckedWhereItLands() {
        let layout = "{{#tags}}{{$row}}{{/row}}{{/tags}}"
        #expect(Theme(["post": "{{<layout}}{{$row}}{{href}}{{/row}}{{/layout}}", "layout": layout]).messages == [])
        #expect(
            Theme(["post": "{{<layout}}{{$row}}{{src}}{{/row}}{{/layout}}", "layout": layout]).messages
                == ["post:1:20 unknown-name namnet ”src” finns inte här (menade du href?)"].map {
                    $0.replacing(
                        "(menade du href?)",
                        with: "(här finns bland annat: href, title, body, date, description, hasTags, image, language)")
                })
    }

    @Test func aBlockThatTheParentDoesNotHave() {
        let theme = Theme([
            "post": "{{<layout}}{{$mian}}{{titel}}{{/mian}}{{/layout}}", "layout": "{{$main}}{{/main}}{{>foot}}",
            "foot": "{{$foot}}{{/foot}}",
        ])
        #expect(
            theme.messages == [
                "post:1:12 unknown-name mallen ”layout” har inget block som heter ”mian” (menade du {{$main}}?)",
                "post:1:21 unknown-name namnet ”titel” finns inte här (menade du title?)",
            ])
    }

    @Test func messagesSpeakEnglishToo() {
        #expect(
            Theme("{{titel}}{{{summary}}}").messages(in: .english) == [
                "post:1:1 unknown-name there is no name “titel” here (did you mean title?)",
                "post:1:10 template-syntax “summary” is text and is written with two braces, so that signs such as < do "
                    + "not become code (write {{summary}})",
            ])
    }
}
