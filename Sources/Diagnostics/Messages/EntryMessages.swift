import Foundations

/// Findings about the front matter of texts, events and plans.
extension Finding {
    /// An event without a time.
    public static func missingStart(at place: Place) -> Finding {
        Finding(
            .missingStart, at: place,
            Wording("händelsen behöver en tid när den börjar", "the event needs a time when it begins"),
            help: Wording("skriv till exempel: börjar: 2026-03-09 18:30", "write for example: start: 2026-03-09 18:30"))
    }

    /// An event that ends at a time and begins at none; `mend` is the start as it may be written.
    public static func startWithoutTime(end: String, mend: String, at place: Place) -> Finding {
        Finding(
            .missingStart, at: place,
            Wording(
                "händelsen slutar klockan \(end) men säger inte när den börjar, så den visas som en hel dag",
                "the event ends at \(end) but does not say when it begins, so it is shown as a whole day"),
            help: Wording(
                "skriv klockslaget också, till exempel: \(mend); varar den hela dagen: heldag: ja",
                "write the time too, for example: \(mend); if it lasts all day: all-day: true"),
            severity: .warning)
    }

    /// An end before the start; `earliest` is the day of the start when the end is on a day before it, under the key `key`.
    public static func endBeforeStart(start: String, end: String, earliest: Day?, key: String, at place: Place)
        -> Finding
    {
        Finding(
            .endBeforeStart, at: place,
            Wording(
                "händelsen slutar (\(end)) innan den börjar (\(start))",
                "the event ends (\(end)) before it begins (\(start))"),
            help: earliest.map {
                Wording(
                    "skriv \($0) eller en senare dag: \(key): \($0)", "write \($0) or a later day: \(key): \($0)")
            }
                ?? Wording(
                    "slutar den dagen därpå: skriv datumet före klockslaget",
                    "if it ends the day after: write the date before the time"))
    }

    /// A block of days of which the last comes before the first; `from` and `to` are the names of the keys.
    public static func lastDayBeforeFirst(_ from: String, _ first: Day, _ to: String, _ last: Day, at place: Place)
        -> Finding
    {
        Finding(
            .endBeforeStart, at: place,
            Wording(
                "\(to) (\(last)) ligger före \(from) (\(first))", "\(to) (\(last)) comes before \(from) (\(first))"),
            help: Wording(
                "skriv \(first) eller en senare dag: \(to): \(first)",
                "write \(first) or a later day: \(to): \(first)"))
    }

    /// Longer than 14 days.
    public static func longEvent(days: Int, at place: Place) -> Finding {
        Finding(
            .longEvent, at: place, Wording("händelsen håller på i \(days) dagar", "the event lasts for \(days) days"),
            help: Wording("kontrollera årtal och månad", "check year and month"))
    }

    /// What looks like somebody's home in a public event.
    public static func privateAddress(_ sign: String, at place: Place) -> Finding {
        Finding(
            .privateAddress, at: place,
            Wording(
                "det här ser ut som en privat adress (”\(sign)”), och alla kan läsa den",
                "this looks like a private address (“\(sign)”), and everybody can read it"),
            help: Wording(
                "skriv området i stället, till exempel ”Norrby”, och lämna adressen i brevet eller i ett medlemmar-block",
                "write the area instead, for example “Norrby”, and give the address in the letter or a members block"))
    }

    /// A repetition that cannot be read.
    public static func badRepeat(_ what: Wording, at place: Place) -> Finding {
        Finding(
            .badRepeat, at: place, what,
            help: Wording(
                "skriv till exempel: {varje: månad, på: första måndagen, till: 2026-12-31}",
                "write for example: {every: month, on: first monday, until: 2026-12-31}"))
    }

    /// A repetition of more than one day of the unit.
    public static func repeatOnSeveralDays(_ key: String, _ days: [String], at place: Place) -> Finding {
        let (first, second) = (days.first ?? "måndag", days.dropFirst().first)
        return Finding(
            .badRepeat, at: place,
            Wording("en upprepning har en enda dag, inte en lista", "a repetition has a single day, not a list"),
            help: second.map {
                Wording(
                    "skriv en händelse för varje dag: \(key): \(first) i den ena, \(key): \($0) i den andra",
                    "write an event for each day: \(key): \(first) in one, \(key): \($0) in the other")
            } ?? Wording("skriv dagen för sig: \(key): \(first)", "write the day by itself: \(key): \(first)"))
    }

    /// A repetition that asks for more times than there may be; the last that comes, and the first that does not.
    public static func longRepeat(last: Day, next: Day, most: Int, key: String, start: String, at place: Place)
        -> Finding
    {
        Finding(
            .badRepeat, at: place,
            Wording(
                "en upprepning har högst \(most) gånger, så den sista blir \(last)",
                "a repetition has at most \(most) times, so the last is on \(last)"),
            help: Wording(
                "skriv \(key): \(last), och det som kommer sedan som en händelse till: \(start): \(next)",
                "write \(key): \(last), and what comes after as another event: \(start): \(next)"),
            severity: .warning)
    }

    /// Repetitions in a file that are too many together, with the event on which they became so.
    public static func tooManyTimes(most: Int, at place: Place) -> Finding {
        Finding(
            .badRepeat, at: place,
            Wording(
                "upprepningarna i en fil har tillsammans högst \(most) gånger, och här blir de fler",
                "the repetitions in a file have at most \(most) times together, and here they become more"),
            help: Wording(
                "flytta den här händelsen och de som kommer efter till en fil till, eller skriv färre gånger: antal: 10",
                "move this event and those after it to another file, or write fewer times: count: 10"))
    }

    /// A repetition with both a number of times and a last day, as they are written; the one that comes first holds.
    public static func repeatEndsTwice(_ count: String, _ until: String, at place: Place) -> Finding {
        Finding(
            .badRepeat, at: place,
            Wording(
                "en upprepning har ett antal eller en sista dag, inte båda; den som kommer först gäller",
                "a repetition has a number of times or a last day, not both; the one that comes first holds"),
            help: Wording("ta bort \(count) eller \(until)", "remove \(count) or \(until)"), severity: .warning)
    }

    /// A repetition without an end.
    public static func endlessRepeat(days: Int, at place: Place) -> Finding {
        Finding(
            .badRepeat, at: place,
            Wording(
                "upprepningen har inget slut; \(days) dagar framåt kommer med",
                "the repetition has no end; \(days) days ahead are included"),
            help: Wording(
                "skriv till exempel: till: 2026-12-31, eller antal: 10",
                "write for example: until: 2026-12-31, or count: 10"),
            severity: .hint)
    }

    /// A day that is left out or moved, but on which nothing would be held.
    public static func dayNotRepeated(_ day: Day, at place: Place) -> Finding {
        Finding(
            .badRepeat, at: place,
            Wording("upprepningen har ingen händelse den \(day)", "the repetition has no event on \(day)"),
            help: Wording("kontrollera dagen, eller ta bort den", "check the day, or remove it"), severity: .warning)
    }

    /// The same id for two things.
    public static func duplicateID(_ id: String, other: String, at place: Place) -> Finding {
        Finding(
            .duplicateID, at: place, Wording("id \(id) finns redan i \(other)", "the id \(id) is already in \(other)"),
            help: Wording("ge den ena ett annat id", "give one of them another id"))
    }

    /// The same id for an event and its translation, with an id for that and the file that it is written in.
    public static func duplicateIDOfTranslation(
        _ id: String, other: String, translation: String, proposed: String, at place: Place
    ) -> Finding {
        Finding(
            .duplicateID, at: place, Wording("id \(id) finns redan i \(other)", "the id \(id) is already in \(other)"),
            help: Wording(
                "ge översättningen ett eget id, i \(translation): id: \(proposed)",
                "give the translation an id of its own, in \(translation): id: \(proposed)"))
    }

    /// Two values for which one goal is made each, with the same id.
    public static func duplicateValue(_ id: String, other: String, at place: Place) -> Finding {
        Finding(
            .duplicateID, at: place, Wording("id \(id) finns redan i \(other)", "the id \(id) is already in \(other)"),
            help: Wording(
                "ta bort det ena värdet, eller skriv ett eget mål för det",
                "remove one of the values, or write a goal of its own for it"))
    }

    /// A reference to an event that is not there.
    public static func unknownID(_ id: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownID, at: place,
            Wording("det finns ingen händelse med id \(id)", "there is no event with the id \(id)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "ett mötes id är sista delen av dess adress", "a meeting's id is the last part of its address"))
    }

    /// An item of a list that is not a map.
    public static func listExpected(_ what: Wording, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place, Wording("här ska stå \(what.swedish)", "here must be \(what.english)"),
            help: Wording(
                "börja varje händelse med ett bindestreck: - titel: Styrelsemöte",
                "begin each event with a dash: - title: Board meeting"))
    }

    /// A word that the site's own list does not hold: a hint about spelling.
    public static func unknownSpelling(_ word: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownSpelling, at: place,
            Wording("\(word) finns inte i listan i site.yml", "\(word) is not in the list in site.yml"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "är det rätt stavat, lägg till det i listan i site.yml",
                    "if it is spelt right, add it to the list in site.yml"))
    }

    /// Something else where goals are wanted.
    public static func goalExpected(at place: Place) -> Finding {
        Finding(
            .wrongType, at: place, Wording("här ska stå en lista av mål", "here must be a list of goals"),
            help: Wording(
                "börja varje mål med ett bindestreck: - text: Minst tre inlägg per månad",
                "begin each goal with a dash: - text: At least three posts a month"))
    }

    /// A text that would be a translation of itself.
    public static func translationOfItself(at place: Place) -> Finding {
        Finding(
            .unknownTranslation, at: place,
            Wording("texten kan inte vara en översättning av sig själv", "a text cannot be a translation of itself"),
            help: Wording("skriv namnet på filen med originalet", "write the name of the file with the original"))
    }

    /// A translation in the language of another text of its group.
    public static func sameLanguage(_ language: String, other: String, at place: Place) -> Finding {
        Finding(
            .sameLanguage, at: place,
            Wording(
                "översättningen är på samma språk (\(language)) som \(other)",
                "the translation is in the same language (\(language)) as \(other)"),
            help: Wording(
                "skriv textens språk, som språk: en, eller ta bort översättning-av",
                "write the text's language, such as language: en, or remove translation-of"))
    }

    /// A goal that says nothing.
    public static func goalWithoutText(at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place, Wording("målet behöver en text", "the goal needs a text"),
            help: Wording(
                "skriv till exempel: text: Minst tre inlägg per månad",
                "write for example: text: At least three posts a month"))
    }

    /// A section that is a translation of one that is not there.
    public static func unknownTranslatedSection(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownTranslation, at: place,
            Wording("det finns ingen annan avdelning som heter \(name)", "there is no other section called \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "skriv namnet på avdelningens mapp: nyheter", "write the name of the section's folder: news"))
    }

    /// A translation of a text that is not there.
    public static func unknownTranslation(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownTranslation, at: place,
            Wording("det finns ingen text med namnet \(name)", "there is no text with the name \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "skriv filens namn under content/ utan ändelse: om-oss",
                    "write the file's name below content/ without its ending: about"))
    }
}
