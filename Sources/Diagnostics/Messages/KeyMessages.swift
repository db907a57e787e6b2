/// Findings about keys and their values.
extension Finding {
    /// A key that no table knows.
    public static func unknownKey(_ key: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownKey, at: place, Wording("nyckeln \(key) finns inte", "there is no key \(key)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "ta bort raden, eller välj en nyckel ur manualens lista",
                    "remove the line, or choose a key of the manual’s list"))
    }

    /// `published: false` of other programs, where a key says the opposite.
    public static func publishedKey(_ key: String, says isPublished: Bool, at place: Place) -> Finding {
        Finding(
            .unknownKey, at: place, Wording("nyckeln \(key) finns inte", "there is no key \(key)"),
            help: isPublished
                ? Wording(
                    "ta bort raden: en text publiceras om inget annat står",
                    "remove the line: a text is published unless it says otherwise")
                : Wording("skriv i stället: utkast: ja", "write instead: draft: true"))
    }

    /// A key that other kinds of things have.
    public static func keyNotForKind(_ key: String, kind: Wording, belongsTo: Wording, at place: Place) -> Finding {
        Finding(
            .keyNotForKind, at: place,
            Wording(
                "nyckeln \(key) hör till \(belongsTo.swedish), och det här är \(kind.swedish)",
                "the key \(key) is for \(belongsTo.english), and this is \(kind.english)"),
            help: Wording(
                "ta bort raden, eller flytta filen till en avdelning av rätt slag",
                "remove the line, or move the file to a section of the right kind"))
    }

    /// A value of another form than the key expects, with one that would do.
    public static func wrongType(_ key: String, expected: Wording, example: String, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place,
            Wording("\(key) ska vara \(expected.swedish)", "\(key) must be \(expected.english)"),
            help: Wording("skriv till exempel: \(key): \(example)", "write for example: \(key): \(example)"))
    }

    /// A word that is none of those that the key takes.
    public static func wrongChoice(_ key: String, value: String, choices: [String], nearest: String?, at place: Place)
        -> Finding
    {
        let list = choices.joined(separator: ", ")
        return Finding(
            .wrongType, at: place, Wording("\(key) ska vara något av: \(list)", "\(key) must be one of: \(list)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? choices.first.map {
                    Wording("skriv till exempel: \(key): \($0)", "write for example: \(key): \($0)")
                })
    }

    /// A key that has to be there.
    public static func missingKey(_ key: String, example: String, at place: Place) -> Finding {
        Finding(
            .missingKey, at: place, Wording("nyckeln \(key) saknas", "the key \(key) is missing"),
            help: Wording("skriv till exempel: \(example)", "write for example: \(example)"))
    }

    /// No title, or an empty one.
    public static func missingTitle(at place: Place) -> Finding {
        Finding(
            .missingTitle, at: place, Wording("texten behöver en rubrik", "the text needs a title"),
            help: Wording(
                "skriv till exempel: titel: Torgmöte i Norrby", "write for example: title: A meeting in Norrby"))
    }

    /// A person without a name.
    public static func missingName(at place: Place) -> Finding {
        Finding(
            .missingTitle, at: place, Wording("personen behöver ett namn", "the person needs a name"),
            help: Wording("skriv till exempel: titel: Anna Exempel", "write for example: title: Anna Example"))
    }

    /// Something else where a text is wanted.
    public static func textExpected(_ key: String, inList: Bool, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place,
            inList
                ? Wording(
                    "\(key) ska vara en text eller en lista av texter", "\(key) must be a text or a list of texts")
                : Wording("\(key) ska vara en text", "\(key) must be a text"),
            help: inList
                ? Wording("skriv till exempel: \(key): [ett, två]", "write for example: \(key): [one, two]")
                : Wording(
                    "börjar texten med [ eller { ska den stå inom citattecken: \(key): \"…\"",
                    "if the text begins with [ or {, put it in quotation marks: \(key): \"…\""))
    }

    /// Something else where keys with values are wanted.
    public static func mapExpected(_ key: String?, example: String, at place: Place) -> Finding {
        mapExpected(key, example: Wording(example, example), at: place)
    }

    /// The same with an example that is another in English.
    public static func mapExpected(_ key: String?, example: Wording, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place,
            key.map { Wording("\($0) ska ha egna nycklar med värden", "\($0) must have keys with values of its own") }
                ?? Wording("här ska stå nycklar med värden", "here must be keys with values"),
            help: Wording(
                "skriv till exempel: \(key.map { "\($0): {\(example.swedish)}" } ?? example.swedish)",
                "write for example: \(key.map { "\($0): {\(example.english)}" } ?? example.english)"))
    }

    /// A text with commas where a list can stand; `list` and `quoted` are how the one and the other are written.
    public static func commaInValue(_ key: String, list: String, quoted: String, at place: Place) -> Finding {
        Finding(
            .commaInValue, at: place,
            Wording(
                "det här är ett enda värde med komma i: en lista skrivs inom hakparenteser",
                "this is a single value that holds a comma: a list is written in brackets"),
            help: Wording(
                "skriv \(key): \(list), eller \(key): \(quoted) om det är ett enda",
                "write \(key): \(list), or \(key): \(quoted) if it is a single one"))
    }

    /// A control character that was written as an escape.
    public static func controlCharacter(_ scalar: Unicode.Scalar, key: String, at place: Place) -> Finding {
        Finding(
            .controlCharacter, at: place,
            Wording(
                "\(key) innehåller ett styrtecken (\(scalar.codePoint))",
                "\(key) holds a control character (\(scalar.codePoint))"),
            help: Wording("ta bort tecknet", "remove the character"))
    }

    /// A line break where one line is wanted.
    public static func lineBreak(_ key: String, at place: Place) -> Finding {
        Finding(
            .lineBreak, at: place,
            Wording("\(key) ska stå på en enda rad", "\(key) must be on a single line"),
            help: Wording("ta bort radbrytningen i värdet", "remove the line break in the value"))
    }

    /// A character that nobody sees.
    public static func invisibleCharacter(_ scalar: Unicode.Scalar, key: String, at place: Place) -> Finding {
        Finding(
            .invisibleCharacter, at: place,
            Wording(
                "\(key) innehåller ett osynligt tecken (\(scalar.codePoint))",
                "\(key) holds a character that nobody sees (\(scalar.codePoint))"),
            help: Wording(
                "skriv om ordet för hand i stället för att klistra in det",
                "type the word by hand instead of pasting it"))
    }
}

extension Unicode.Scalar {
    /// `U+200B`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
