import Foundations

/// Findings about the templates of a theme.
extension Finding {
    /// A name that the context does not have.
    public static func unknownName(_ name: String, nearest: String?, known: [String], usedBy: String?, at place: Place)
        -> Finding
    {
        let (swedish, english) = usage(usedBy)
        let some = known.prefix(8).joined(separator: ", ")
        let help =
            nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
            ?? (known.isEmpty
                ? Wording("ta bort namnet", "remove the name")
                : Wording("här finns bland annat: \(some)", "among what there is here: \(some)"))
        return Finding(
            .unknownName, at: place,
            Wording(
                "namnet ”\(typed(name))” finns inte här\(swedish)", "there is no name “\(typed(name))” here\(english)"),
            help: help)
    }

    /// `{{date.isoo}}`: something that has parts, but not that one; or `{{title.x}}`: something that has none.
    public static func unknownPart(
        _ part: String, of whole: String, nearest: String?, known: [String], usedBy: String?, at place: Place
    ) -> Finding {
        let (swedish, english) = usage(usedBy)
        let some = known.prefix(8).map { "\(typed(whole)).\($0)" }.joined(separator: ", ")
        let help =
            nearest.map { Wording("menade du \(typed(whole)).\($0)?", "did you mean \(typed(whole)).\($0)?") }
            ?? (known.isEmpty
                ? Wording("skriv bara \(typed(whole))", "write only \(typed(whole))")
                : Wording("här finns: \(some)", "there is: \(some)"))
        return Finding(
            .unknownName, at: place,
            Wording(
                "”\(typed(whole))” har ingen del som heter ”\(typed(part))”\(swedish)",
                "“\(typed(whole))” has no part called “\(typed(part))”\(english)"),
            help: help)
    }

    /// A block that is filled in but that the parent does not have.
    public static func unknownTemplateBlock(
        _ name: String, parent: String, nearest: String?, known: [String], at place: Place
    ) -> Finding {
        let some = known.prefix(8).joined(separator: ", ")
        return Finding(
            .unknownName, at: place,
            Wording(
                "mallen ”\(typed(parent))” har inget block som heter ”\(typed(name))”",
                "the template “\(typed(parent))” has no block called “\(typed(name))”"),
            help: nearest.map { Wording("menade du {{$\($0)}}?", "did you mean {{$\($0)}}?") }
                ?? (known.isEmpty
                    ? Wording("den har inga block alls", "it has no blocks at all")
                    : Wording("den har blocken: \(some)", "it has the blocks: \(some)")))
    }

    /// Text with three braces.
    public static func unescapedText(_ name: String, at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "”\(typed(name))” är text och skrivs med två klamrar, så att tecken som < inte blir kod",
                "“\(typed(name))” is text and is written with two braces, so that signs such as < do not become code"),
            help: Wording("skriv {{\(typed(name))}}", "write {{\(typed(name))}}"))
    }

    /// HTML with two braces.
    public static func escapedHTML(_ name: String, at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "”\(typed(name))” är färdig HTML och skrivs med tre klamrar, annars syns koden på sidan",
                "“\(typed(name))” is finished HTML and is written with three braces, or its code shows on the page"),
            help: Wording("skriv {{{\(typed(name))}}}", "write {{{\(typed(name))}}}"))
    }

    /// A flag, list or object that is written out as if it were text.
    public static func notText(_ name: String, shape: Wording, example: String?, at place: Place) -> Finding {
        let mend = example ?? "{{#\(typed(name))}} … {{/\(typed(name))}}"
        return Finding(
            .templateSyntax, at: place,
            Wording(
                "”\(typed(name))” är \(shape.swedish) och kan inte skrivas ut som text",
                "“\(typed(name))” is \(shape.english) and cannot be written out as text"),
            help: Wording("skriv \(mend)", "write \(mend)"))
    }

    /// `{{.}}` where no text is at hand.
    public static func dotWithoutText(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "punkten står för texten i en lista eller ett avsnitt med text, och här finns ingen sådan",
                "the full stop stands for the text of a list or a section, and there is none here"),
            help: Wording("skriv ett namn: {{title}}", "write a name: {{title}}"))
    }

    /// A partial or parent that there is no file for.
    public static func unknownPartial(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownPartial, at: place,
            Wording("mallen ”\(typed(name))” finns inte", "there is no template “\(typed(name))”"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "lägg den i templates/\(typed(name)).mustache, eller ta bort raden",
                    "put it in templates/\(typed(name)).mustache, or remove the line"))
    }

    /// A partial's name that leads out of the templates.
    public static func unsafePartial(_ name: String, at place: Place) -> Finding {
        Finding(
            .unsafeAddress, at: place,
            Wording(
                "en mall hämtas bara ur mappen templates, så ”\(typed(name))” går inte",
                "a template is only taken from the folder templates, so “\(typed(name))” will not do"),
            help: Wording(
                "skriv filens namn utan ändelse: {{>footer}}", "write the file's name without its ending: {{>footer}}"))
    }

    /// Templates that include each other in a ring.
    public static func partialLoop(_ chain: [String], at place: Place) -> Finding {
        var names = chain.map { typed($0) }
        if names.count > 8 { names.replaceSubrange(4..<names.count - 3, with: ["…"]) }
        let way = names.joined(separator: " → ")
        return Finding(
            .partialLoop, at: place,
            Wording("en mall kan inte stå i sig själv: \(way)", "a template cannot stand in itself: \(way)"),
            help: Wording(
                "ta bort raden, eller flytta det gemensamma till en egen mall",
                "remove the line, or move what they share to a template of its own"))
    }

    /// A block whose new content holds the same block.
    public static func blockLoop(_ name: String, at place: Place) -> Finding {
        Finding(
            .partialLoop, at: place,
            Wording(
                "blocket ”\(typed(name))” fylls med något som har samma block i sig",
                "the block “\(typed(name))” is filled with something that has the same block in it"),
            help: Wording("ge det inre blocket ett annat namn", "give the inner block another name"))
    }

    /// Tags too deep in each other, in one file or through partials.
    public static func templateTooDeep(limit: Int, at place: Place) -> Finding {
        Finding(
            .tooDeep, at: place,
            Wording(
                "avsnitt och mallar ligger i varandra i högst \(limit) lager",
                "sections and templates lie in each other in at most \(limit) layers"),
            help: Wording("kontrollera att varje {{#…}} har sin {{/…}}", "see to it that each {{#…}} has its {{/…}}"))
    }

    /// A page's template that unfolds to too many tags.
    public static func templateTooLarge(_ root: String, tags: Int, at place: Place) -> Finding {
        templateTooLarge(root, most: Wording("\(tags) taggar", "\(tags) tags"), at: place)
    }

    /// A page's template that unfolds to too much text.
    public static func templateTooLarge(_ root: String, bytes: Int, at place: Place) -> Finding {
        templateTooLarge(root, most: Wording("\(bytes >> 20) MB", "\(bytes >> 20) MB"), at: place)
    }

    private static func templateTooLarge(_ root: String, most: Wording, at place: Place) -> Finding {
        Finding(
            .tooDeep, at: place,
            Wording(
                "mallen ”\(typed(root))” har med sina delmallar högst \(most.swedish)",
                "the template “\(typed(root))” has at most \(most.english) with its partials"),
            help: Wording(
                "ta bort delmallar som tar in varandra flera gånger",
                "remove partials that include each other several times"))
    }

    /// A template that Blad needs.
    public static func missingTemplate(_ name: String, at place: Place) -> Finding {
        Finding(
            .missingTemplate, at: place,
            Wording("mallen ”\(typed(name))” saknas", "the template “\(typed(name))” is missing"),
            help: Wording("lägg den i \(place.file)", "put it in \(place.file)"))
    }

    /// A site's folder without any template, or without the folder for them.
    public static func noTemplates(at place: Place) -> Finding {
        Finding(
            .missingTemplate, at: place,
            Wording(
                "mappen med mallar saknas eller är tom, och utan mallar blir det inga sidor",
                "the folder of templates is missing or empty, and without templates there are no pages"),
            help: Wording(
                "skriv blad starta ny och flytta hit mappen ny/templates",
                "write blad init new and move the folder new/templates here"))
    }

    private static func usage(_ root: String?) -> (swedish: String, english: String) {
        guard let root else { return ("", "") }
        return (" när mallen används av ”\(typed(root))”", " when the template is used by “\(typed(root))”")
    }

    /// What somebody typed, short and without characters that hide or turn text.
    static func typed(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars.prefix(60) {
            text.unicodeScalars.append(
                scalar.isStrayControl || scalar.isInvisible || scalar.value < 0x20 ? "\u{FFFD}" : scalar)
        }
        return name.unicodeScalars.dropFirst(60).isEmpty ? text : text + "…"
    }
}
