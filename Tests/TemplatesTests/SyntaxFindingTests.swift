import Diagnostics
import Templates
import Testing

@Suite struct SyntaxFindingTests {
    @Test(arguments: [
        (
            "{{#tags}}",
            "post:1:1 template-syntax {{#tags}} börjar här men slutar aldrig (skriv {{/tags}} där det slutar)"
        ),
        ("a{{/tags}}", "post:1:2 template-syntax {{/tags}} avslutar något som inte har börjat (ta bort det)"),
        (
            "{{#tags}}{{/tag}}{{/tags}}",
            "post:1:10 template-syntax {{/tag}} avslutar något som inte har börjat (menade du {{/tags}}?)"
        ),
        (
            "{{#tags}}{{^image}}{{/tags}}",
            "post:1:10 template-syntax {{^image}} börjar här men slutar aldrig (skriv {{/image}} där det slutar)"
        ),
        (
            "x\n {{title\n}}",
            "post:2:2 template-syntax det som börjar med {{ slutar med }} på samma rad, och {{{ med }}} (skriv till exempel: {{title}})"
        ),
        (
            "{{title {{title}}",
            "post:1:1 template-syntax det som börjar med {{ slutar med }} på samma rad, och {{{ med }}} (skriv till exempel: {{title}})"
        ),
        (
            "{{{body}} x",
            "post:1:1 template-syntax det som börjar med {{ slutar med }} på samma rad, och {{{ med }}} (skriv till exempel: {{title}})"
        ),
        (
            "{{! x }\n",
            "post:1:1 template-syntax det som börjar med {{ slutar med }} på samma rad, och {{{ med }}} (skriv till exempel: {{title}})"
        ),
        (
            "{{",
            "post:1:1 template-syntax det som börjar med {{ slutar med }} på samma rad, och {{{ med }}} (skriv till exempel: {{title}})"
        ),
        (
            "ett {\u{301}{title}}",
            "post:1:5 template-syntax en klammer sitter ihop med ett annat tecken, som kanske inte syns "
                + "(ta bort klammern och tecknen intill och skriv dem på nytt)"
        ),
        (
            "{{=<% %>=}}",
            "post:1:1 template-syntax taggar skrivs alltid med {{ och }}; det går inte att byta (ta bort det)"
        ),
        (
            "{{% CONTENT_TYPE:TEXT}}",
            "post:1:1 template-syntax taggar skrivs alltid med {{ och }}; det går inte att byta (ta bort det)"
        ),
        (
            "{{uppercased(title)}}",
            "post:1:1 template-syntax mallar har inga funktioner, bara namn (skriv namnet utan parenteser: {{title}})"
        ),
        (
            "{{>*title}}",
            "post:1:1 template-syntax vilken mall som hämtas står alltid i klartext, utan * (skriv mallens namn: {{>footer}})"
        ),
        (
            "{{}}",
            "post:1:1 template-syntax mellan {{ och }} står ett namn av bokstäver, siffror, - och _, med punkt mellan delar (skriv till exempel: {{title}}, {{#tags}} eller {{date.iso}})"
        ),
        (
            "{{ #tags }}",
            "post:1:1 template-syntax mellan {{ och }} står ett namn av bokstäver, siffror, - och _, med punkt mellan delar (skriv till exempel: {{title}}, {{#tags}} eller {{date.iso}})"
        ),
        (
            "{{date..iso}}",
            "post:1:1 template-syntax mellan {{ och }} står ett namn av bokstäver, siffror, - och _, med punkt mellan delar (skriv till exempel: {{title}}, {{#tags}} eller {{date.iso}})"
        ),
        (
            "{{>a}}",
            "post:1:1 unknown-partial mallen ”a” finns inte (lägg den i templates/a.mustache, eller ta bort raden)"
        ),
        ("{{>pots}}", "post:1:1 unknown-partial mallen ”pots” finns inte (menade du post?)"),
        (
            "{{>../hemligt}}",
            "post:1:1 unsafe-address en mall hämtas bara ur mappen templates, så ”../hemligt” går inte (skriv filens namn utan ändelse: {{>footer}})"
        ),
        (
            "{{>/etc/passwd}}",
            "post:1:1 unsafe-address en mall hämtas bara ur mappen templates, så ”/etc/passwd” går inte (skriv filens namn utan ändelse: {{>footer}})"
        ),
        (
            "{{<a\\b}}{{/a\\b}}",
            "post:1:1 unsafe-address en mall hämtas bara ur mappen templates, så ”a\\b” går inte (skriv filens namn utan ändelse: {{>footer}})"
        ),
        (
            "{{>post}}",
            "post:1:1 partial-loop en mall kan inte stå i sig själv: post → post (ta bort raden, eller flytta det gemensamma till en egen mall)"
        ),
    ])
    func oneThingWrong(template: String, message: String) {
        #expect(Theme(template).messages == [message])
    }

    @Test func onlyBlocksStandInAParent() {
        let theme = Theme(["post": "{{<a}} text {{title}}{{#tags}}{{/tags}}{{$b}}{{/b}}{{/a}}", "a": "{{$b}}{{/b}}"])
        #expect(
            theme.messages == [
                "post:1:1 template-syntax mellan {{<a}} och {{/a}} får bara block stå; resten kommer inte med "
                    + "(flytta in det i ett block: {{$main}} … {{/main}})"
            ])
    }

    @Test func aLoopSaysItsChain() {
        let theme = Theme([
            "post": "{{>a}}", "a": "{{#tags}}{{>b}}{{/tags}}", "b": "\n{{<c}}{{/c}}", "c": "{{>a}}{{fel}}",
        ])
        #expect(
            theme.messages.map { $0.prefix { $0 != "(" } } == [
                "c:1:1 partial-loop en mall kan inte stå i sig själv: a → b → c → a ",
                "c:1:7 unknown-name namnet ”fel” finns inte här ",
            ])
    }

    @Test(arguments: [
        (["post": "{{<a}}{{$x}}{{$x}}{{/x}}{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"], "post:1:13"),
        (["post": "{{<a}}{{$x}}{{>a}}{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"], "a:1:1"),
        (["post": "{{<a}}{{$x}}{{<a}}{{$x}}{{/x}}{{/a}}{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"], "a:1:1"),
        (
            ["post": "{{<a}}{{$x}}{{$y}}{{/y}}{{/x}}{{$y}}{{$x}}{{/x}}{{/y}}{{/a}}", "a": "{{$x}}{{/x}}{{$y}}{{/y}}"],
            "post:1:13"
        ),
    ])
    func aBlockInItselfWouldNeverEnd(templates: [String: String], place: String) {
        let messages = Theme(templates).messages
        #expect(messages.contains { $0.hasPrefix("\(place) partial-loop blocket ”") })
        #expect(messages.allSatisfy { $0.contains("partial-loop") })
    }

    @Test func aTemplateThatIsNeededAndMissing() {
        #expect(
            Theme(["page": ""]).messages == [
                "post:0:0 missing-template mallen ”post” saknas (lägg den i templates/post.mustache)"
            ])
    }

    @Test func everythingIsSaidAtOnce() {
        let theme = Theme(["post": "{{titel}}\n{{>fot}}\n{{bod}\n{{{title}}}\n", "foot": "{{#x}}", "zzz": "{{/y}}"])
        #expect(
            theme.load().findings.map { "\($0.place.file.dropFirst(10)):\($0.place.line) \($0.code.rawValue)" } == [
                "foot.mustache:1 template-syntax", "post.mustache:1 unknown-name", "post.mustache:2 unknown-partial",
                "post.mustache:3 template-syntax", "post.mustache:4 template-syntax", "zzz.mustache:1 template-syntax",
            ])
    }

    @Test func aPlaceHasItsLineAndLength() {
        let place = Theme("åäö\n<p>é{{titel}}</p>\n").load().findings.first?.place
        #expect(
            place
                == Place(file: "templates/post.mustache", line: 2, column: 5, length: 9, lineText: "<p>é{{titel}}</p>"))
    }
}
