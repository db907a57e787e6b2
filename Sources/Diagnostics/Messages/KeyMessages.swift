/// Findings about keys and their values.
extension Finding {
    /// A key that no table knows.
    public static func unknownKey(_ key: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownKey, at: place, Wording("nyckeln \(key) finns inte", "there is no key \(key)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("manualen har en lista över alla nycklar", "the manual lists all keys"))
    }

    /// A key that other kinds of things have.
    public static func keyNotForKind(_ key: String, kind: Wording, belongsTo: Wording, at place: Place) -> Finding {
        Finding(
            .keyNotForKind, at: place,
            Wording("nyckeln \(key) hör till \(belongsTo.swedish), och det här är \(kind.swedish)",
                    "the key \(key) is for \(belongsTo.english), and this is \(kind.english)"),
            help: Wording("ta bort raden, eller flytta filen till en avdelning av rätt slag", "remove the line, or move the file to a section of the right kind"))
    }

    /// A value of another form than the key expects.
    public static func wrongType(_ key: String, expected: Wording, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place,
            Wording("\(key) ska vara \(expected.swedish)", "\(key) must be \(expected.english)"),
            help: nil)
    }

    /// A word that is none of those that the key takes.
    public static func wrongChoice(_ key: String, value: String, choices: [String], nearest: String?, at place: Place) -> Finding {
        let list = choices.joined(separator: ", ")
        return Finding(
            .wrongType, at: place, Wording("\(key) ska vara något av: \(list)", "\(key) must be one of: \(list)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") })
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
            help: Wording("skriv till exempel: titel: Torgmöte i Norrby", "write for example: title: A meeting in Norrby"))
    }

    /// A number sign that would hide the rest of the text.
    public static func hashInText(suggestion: String, at place: Place) -> Finding {
        needsQuotes(suggestion: suggestion, at: place)
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
        let name = "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count)) + String(scalar.value, radix: 16, uppercase: true)
        return Finding(
            .invisibleCharacter, at: place,
            Wording("\(key) innehåller ett osynligt tecken (\(name))", "\(key) holds a character that nobody sees (\(name))"),
            help: Wording("skriv om ordet för hand i stället för att klistra in det", "type the word by hand instead of pasting it"))
    }
}
