import Foundations

/// Findings about the rules of goals.
extension Finding {
    /// What is wanted, but not what is counted or measured: whichever of the two goes with what is written.
    public static func goalWithoutSubject(_ key: String, takesCount: Bool, takesMeasure: Bool, at place: Place)
        -> Finding
    {
        let help: Wording =
            switch (takesCount, takesMeasure) {
            case (true, false):
                Wording(
                    "skriv vad som räknas, till exempel: räkna: {avdelning: blogg}",
                    "write what is counted, for example: count: {section: blog}")
            case (false, true):
                Wording(
                    "skriv vad som mäts, till exempel: mått: facebook.foljare",
                    "write what is measured, for example: measure: facebook.followers")
            default:
                Wording(
                    "skriv vad som räknas eller mäts, till exempel: räkna: {avdelning: blogg} eller mått: facebook.foljare",
                    "write what is counted or measured, for example: count: {section: blog} or measure: facebook.followers"
                )
            }
        return Finding(
            .unclearGoal, at: place,
            Wording("målet säger inte vad \(key) gäller", "the goal does not say what \(key) is about"), help: help)
    }

    /// What is counted or measured, but not how much is wanted.
    public static func goalWithoutTarget(_ key: String, isMeasure: Bool, at place: Place) -> Finding {
        if isMeasure {
            return Finding(
                .unclearGoal, at: place,
                Wording("målet säger inte vart måttet ska", "the goal does not say where the measure is to come"),
                help: Wording(
                    "lägg till en rad, till exempel: nå: 50%, öka: 10% eller minst: 400",
                    "add a line, for example: reach: 50%, grow: 10% or at-least: 400"))
        }
        return Finding(
            .unclearGoal, at: place,
            Wording("målet säger inte hur många det ska vara", "the goal does not say how many there are to be"),
            help: Wording(
                "lägg till en rad, till exempel: minst: 3 (eller högst, mellan, andel-av, efter, före, öka)",
                "add a line, for example: at-least: 3 (or at-most, between, share-of, after, before, grow)"))
    }

    /// Two rules in one goal.
    public static func goalWithTwoRules(_ first: String, _ second: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording(
                "ett mål har en regel, inte både \(first) och \(second)",
                "a goal has one rule, not both \(first) and \(second)"),
            help: Wording(
                "dela upp det i två mål, eller ta bort den ena raden", "split it into two goals, or remove one line"))
    }

    /// `at-least` and `at-most` in one goal; `limits` is how both are written in one line.
    public static func goalWithTwoTargets(_ first: String, _ second: String, limits: String?, at place: Place)
        -> Finding
    {
        let limits = limits ?? "[2, 4]"
        return Finding(
            .unclearGoal, at: place,
            Wording(
                "\(first) och \(second) går inte att skriva i samma mål",
                "\(first) and \(second) cannot be in the same goal"),
            help: Wording(
                "skriv båda gränserna i en rad: mellan: \(limits)", "write both limits in one line: between: \(limits)")
        )
    }

    /// A key that belongs to another kind of goal; `key` is its English name.
    public static func goalKeyMisfit(_ key: String, name: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording("\(name) passar inte i det här slaget av mål", "\(name) does not fit this kind of goal"),
            help: home(ofKey: key))
    }

    private static func home(ofKey key: String) -> Wording {
        switch key {
        case "per":
            Wording(
                "per hör till mål med minst, högst eller mellan; ta bort raden",
                "per is for goals with at-least, at-most or between; remove the line")
        case "within":
            Wording(
                "inom hör till mål med efter eller före; ta bort raden, eller skriv per: vecka",
                "within is for goals with after or before; remove the line, or write per: week")
        case "from":
            Wording(
                "från hör till mål med öka eller nå; en egen tid för målet skrivs under: 2026-01-01/2026-06-30",
                "from is for goals with grow or reach; a goal's own span is written during: 2026-01-01/2026-06-30")
        case "by":
            Wording(
                "senast hör till uppgifter och till mått med nå eller öka; en egen tid för målet skrivs under: 2026-01-01/2026-06-30",
                "by is for tasks and for measures with reach or grow; a goal's own span is written during: 2026-01-01/2026-06-30"
            )
        case "done":
            Wording(
                "klar hör till uppgifter; ett mål som räknas blir klart av sig självt",
                "done is for tasks; a goal that is counted becomes done by itself")
        case "reach":
            Wording(
                "nå hör till mått; för det som räknas skrivs minst: 3",
                "reach is for measures; for counts write at-least: 3"
            )
        case "at-most", "between":
            Wording("skriv minst i stället", "write at-least instead")
        default:
            Wording("den hör till mål med räkna; ta bort raden", "it is for goals with count; remove the line")
        }
    }

    /// A key of the rule that was written without a value; `key` is its English name.
    public static func goalKeyWithoutValue(_ key: String, name: String, at place: Place) -> Finding {
        let example: Wording =
            switch key {
            case "count", "share-of":
                Wording("{avdelning: blogg}, eller {} för allt", "{section: blog}, or {} for everything")
            case "after", "before": Wording("{typ: torgmöte}", "{type: meeting}")
            case "measure": Wording("facebook.foljare", "facebook.followers")
            case "between": Wording("[2, 4]", "[2, 4]")
            case "grow": Wording("10%", "10%")
            case "each": Wording("{plats: [Norrby, Åkerby]}", "{place: [Norrby, Åkerby]}")
            default: Wording("3", "3")
            }
        return Finding(
            .unclearGoal, at: place, Wording("\(name) har inget värde", "\(name) has no value"),
            help: Wording(
                "skriv till exempel: \(name): \(example.swedish)", "write for example: \(name): \(example.english)"))
    }

    /// A key of a filter without a value, or `not` that leaves out everything.
    public static func emptyFilter(_ name: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place, Wording("\(name) har inget värde", "\(name) has no value"),
            help: Wording(
                "skriv ett eller flera värden, eller ta bort nyckeln", "write one or more values, or remove the key"))
    }

    /// `all` for what an activity has one of.
    public static func allOfSingle(_ name: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording(
                "ingenting har mer än ett värde av \(name), så alla på en gång går inte",
                "nothing has more than one value of \(name), so all of them cannot be asked"),
            help: Wording(
                "skriv en lista för något av värdena: \(name): [ett, två]",
                "write a list for any of the values: \(name): [one, two]"))
    }

    /// `distinct` in a filter that is not what is counted.
    public static func distinctElsewhere(_ name: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording("\(name) hör till det som räknas", "\(name) is for what is counted"),
            help: Wording("flytta nyckeln till målet: olika: plats", "move the key to the goal: distinct: place"))
    }

    /// `each` that is not one key with a list.
    public static func unclearEach(_ name: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording("\(name) ska ha en enda nyckel med en lista", "\(name) must have a single key with a list"),
            help: Wording(
                "skriv till exempel: \(name): {plats: [Norrby, Åkerby]}",
                "write for example: \(name): {place: [Norrby, Åkerby]}"))
    }

    /// `done: true`.
    public static func doneWithoutDay(_ name: String, at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording("\(name) ska vara dagen då det blev gjort", "\(name) must be the day on which it was done"),
            help: Wording("skriv till exempel: \(name): 2026-05-20", "write for example: \(name): 2026-05-20"))
    }

    /// A kind of text that no goal counts.
    public static func notCountedKind(_ word: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownKind, at: place,
            Wording("slaget \(word) går inte att räkna", "the kind \(word) cannot be counted"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "välj inlägg, brev, händelse eller extern", "choose post, newsletter, event or external"))
    }

    /// More goals than a plan may have.
    public static func tooManyGoals(most: Int, at place: Place) -> Finding {
        Finding(
            .tooLarge, at: place, Wording("en plan har högst \(most) mål", "a plan has at most \(most) goals"),
            help: Wording("dela upp den i flera planer", "split it into several plans"))
    }

    /// A name in a goal that nothing has; `meant` is the key under which something has it.
    public static func nothingMatches(
        _ absence: Wording, meant: Wording?, name: String, nearest: String?, at place: Place
    ) -> Finding {
        let help =
            meant.map { Wording("menade du {\($0.swedish): \(name)}?", "did you mean {\($0.english): \(name)}?") }
            ?? nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
            ?? Wording("kontrollera stavningen", "check the spelling")
        return Finding(.nothingMatches, at: place, absence, help: help)
    }

    /// A plan for a time from which there is nothing to count.
    public static func planWithoutContent(period: Period, content: Period, at place: Place) -> Finding {
        Finding(
            .badPeriod, at: place,
            Wording("det finns inget att räkna från planens tid", "there is nothing to count from the plan's time"),
            help: Wording(
                "planen gäller \(period), och allt annat är från \(content); kontrollera årtalet",
                "the plan is for \(period), and all else is from \(content); check the year"), severity: .warning)
    }
}
