/// Findings about how the tags of a template are written.
extension Finding {
    /// A section, block or parent without its end.
    public static func unclosedSection(_ tag: String, close: String, at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording("\(typed(tag)) börjar här men slutar aldrig", "\(typed(tag)) begins here but never ends"),
            help: Wording("skriv \(typed(close)) där det slutar", "write \(typed(close)) where it ends"))
    }

    /// An end without its beginning.
    public static func strayClose(_ tag: String, expected: String?, at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "\(typed(tag)) avslutar något som inte har börjat", "\(typed(tag)) ends something that has not begun"),
            help: expected.map { Wording("menade du \(typed($0))?", "did you mean \(typed($0))?") }
                ?? Wording("ta bort det", "remove it"))
    }

    /// Something other than blocks between `{{<parent}}` and its end.
    public static func outsideBlocks(_ tag: String, close: String, at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "mellan \(typed(tag)) och \(typed(close)) får bara block stå; resten kommer inte med",
                "between \(typed(tag)) and \(typed(close)) only blocks may stand; the rest is left out"),
            help: Wording(
                "flytta in det i ett block: {{$main}} … {{/main}}", "move it into a block: {{$main}} … {{/main}}"))
    }

    /// A tag that is not closed on its line.
    public static func unfinishedTag(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "det som börjar med {{ slutar med }} på samma rad, och {{{ med }}}",
                "what begins with {{ ends with }} on the same line, and {{{ with }}}"),
            help: Wording("skriv till exempel: {{title}}", "write for example: {{title}}"))
    }

    /// A brace that is no brace, because of a mark that belongs to it.
    public static func gluedBrace(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "en klammer sitter ihop med ett annat tecken, som kanske inte syns",
                "a brace is stuck to another character, which perhaps cannot be seen"),
            help: Wording(
                "ta bort klammern och tecknen intill och skriv dem på nytt",
                "remove the brace and the characters beside it and type them anew"))
    }

    /// `{{=<% %>=}}` or `{{% … }}`.
    public static func changedDelimiters(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "taggar skrivs alltid med {{ och }}; det går inte att byta",
                "tags are always written with {{ and }}; they cannot be changed"),
            help: Wording("ta bort det", "remove it"))
    }

    /// `{{uppercased(title)}}`.
    public static func templateFunction(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording("mallar har inga funktioner, bara namn", "templates have no functions, only names"),
            help: Wording("skriv namnet utan parenteser: {{title}}", "write the name without brackets: {{title}}"))
    }

    /// `{{>*name}}`.
    public static func dynamicPartial(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "vilken mall som hämtas står alltid i klartext, utan *",
                "which template is taken is always said outright, without *"),
            help: Wording("skriv mallens namn: {{>footer}}", "write the template's name: {{>footer}}"))
    }

    /// A tag that holds no name.
    public static func oddTemplateName(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "mellan {{ och }} står ett namn av bokstäver, siffror, - och _, med punkt mellan delar",
                "between {{ and }} stands a name of letters, digits, - and _, with a full stop between parts"),
            help: Wording(
                "skriv till exempel: {{title}}, {{#tags}} eller {{date.iso}}",
                "write for example: {{title}}, {{#tags}} or {{date.iso}}"))
    }
}
