/// Findings about the YAML of front matter, `site.yml`, event lists and blocks.
extension Finding {
    /// An anchor, alias, tag or merge key, with the value that it begins.
    public static func unsupportedYAML(sign: String, value: String = "…", at place: Place) -> Finding {
        let shown = value.count > 60 || value.contains("\"") ? "\(sign)…" : value
        return Finding(
            .unsupportedYAML, at: place,
            Wording(
                "ett värde som börjar med \(sign) måste stå inom citattecken",
                "a value that begins with \(sign) must stand in quotation marks"),
            help: Wording("skriv: \"\(shown)\"", "write: \"\(shown)\""))
    }

    /// `---` or `...` inside a YAML text.
    public static func severalDocuments(at place: Place) -> Finding {
        Finding(
            .unsupportedYAML, at: place,
            Wording(
                "en fil har bara en uppsättning uppgifter, men här börjar en till",
                "a file has one set of values only, but another begins here"),
            help: Wording("ta bort raden", "remove the line"))
    }

    /// A tab where YAML wants blanks.
    public static func tabIndent(at place: Place) -> Finding {
        Finding(
            .tabIndent, at: place,
            Wording(
                "raden är indragen med tabb, men uppgifter dras in med mellanslag",
                "the line is indented with a tab, but values are indented with spaces"),
            help: Wording("byt tabben mot två mellanslag", "replace the tab with two spaces"))
    }

    /// Lists and maps inside each other beyond the limit.
    public static func yamlTooDeep(at place: Place) -> Finding {
        Finding(
            .tooDeep, at: place,
            Wording(
                "listor och uppgifter får ligga högst 20 nivåer djupt", "lists and maps may be at most 20 levels deep"),
            help: Wording("lägg uppgifterna längre ut, i färre nivåer", "move them outwards, to fewer levels"))
    }

    /// A bare value that YAML reads as something else.
    public static func needsQuotes(suggestion: String, at place: Place) -> Finding {
        Finding(
            .needsQuotes, at: place,
            Wording(
                "värdet innehåller tecken som måste stå inom citattecken",
                "the value holds signs that must stand in quotation marks"),
            help: Wording("skriv: \(suggestion)", "write: \(suggestion)"))
    }

    /// A text that is not YAML for another reason.
    public static func yamlSyntax(at place: Place) -> Finding {
        Finding(
            .yamlSyntax, at: place,
            Wording("raden går inte att läsa som en uppgift", "the line cannot be read as a value"),
            help: Wording(
                "skriv nyckel, kolon, mellanslag och värde: titel: Möte på torget",
                "write key, colon, space and value: title: A meeting in the square"))
    }

    /// A line that is moved in below one that has its value already.
    public static func strayIndent(before text: String, at place: Place) -> Finding {
        Finding(
            .yamlSyntax, at: place,
            Wording(
                "raden börjar med mellanslag, men raden ovanför har redan sitt värde",
                "the line begins with spaces, but the line above has its value already"),
            help: Wording("skriv längst till vänster: \(text)", "write at the left: \(text)"))
    }

    /// A quotation mark or bracket that is opened and never closed.
    public static func unclosed(_ sign: Character, suggestion: String, at place: Place) -> Finding {
        Finding(
            .yamlSyntax, at: place,
            Wording("värdet slutar inte: det saknas ett \(sign)", "the value does not end: a \(sign) is missing"),
            help: Wording("skriv: \(suggestion)", "write: \(suggestion)"))
    }

    /// `title:Möte`.
    public static func blankAfterColon(suggestion: String, at place: Place) -> Finding {
        Finding(
            .yamlSyntax, at: place,
            Wording("efter kolonet ska det vara ett mellanslag", "there must be a space after the colon"),
            help: Wording("skriv: \(suggestion)", "write: \(suggestion)"))
    }

    /// A line separator that only some programs see, U+2028 or U+2029.
    public static func lineSeparator(at place: Place) -> Finding {
        Finding(
            .controlCharacter, at: place,
            Wording(
                "raden innehåller en osynlig radbrytning (U+2028 eller U+2029)",
                "the line holds an invisible line break (U+2028 or U+2029)"),
            help: Wording(
                "ta bort tecknet, eller skriv om raden för hand", "remove the character, or type the line by hand"))
    }

    /// The same key twice, also under its two names.
    public static func duplicateKey(_ key: String, firstLine: Int, at place: Place) -> Finding {
        Finding(
            .duplicateKey, at: place,
            Wording(
                "nyckeln \(key) står två gånger, första gången på rad \(firstLine)",
                "the key \(key) is there twice, the first time on line \(firstLine)"),
            help: Wording("ta bort den ena", "remove one of them"))
    }
}
