import Foundations

/// Findings about the numbers and times of goals.
extension Finding {
    /// A target that is no number.
    public static func noTarget(_ key: String, example: String, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place, Wording("\(key) ska vara ett tal", "\(key) must be a number"),
            help: Wording("skriv talet med siffror: \(example)", "write the number in digits: \(example)"))
    }

    /// A number that is too long to be counted with.
    public static func tooManyDigits(at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording(
                "ett tal har högst \(ExactDecimal.mostDigits) siffror",
                "a number has at most \(ExactDecimal.mostDigits) digits"),
            help: Wording("skriv talet med färre siffror", "write the number with fewer digits"))
    }

    /// A count that is negative or has a fraction.
    public static func wholeNumberExpected(_ key: String, example: String, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording("\(key) ska vara ett helt tal, 0 eller mer", "\(key) must be a whole number, 0 or more"),
            help: Wording("skriv till exempel: \(example)", "write for example: \(example)"))
    }

    /// A share without its whole.
    public static func percentOfNothing(example: String, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording("en andel behöver en helhet att tas av", "a share needs a whole to be of"),
            help: Wording(
                "lägg till raden andel-av: {kanal: facebook}, eller skriv ett helt tal: \(example)",
                "add the line share-of: {channel: facebook}, or write a whole number: \(example)"))
    }

    /// A share below nothing.
    public static func negativeShare(_ key: String, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording("en andel är mellan 0 och 100 procent", "a share is between 0 and 100 percent"),
            help: Wording("skriv till exempel: \(key): 10%", "write for example: \(key): 10%"))
    }

    /// A share that nothing can have.
    public static func shareAboveAll(_ key: String, _ value: ExactDecimal, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording("en andel blir aldrig större än 100 procent", "a share is never above 100 percent"),
            help: Wording("skriv till exempel: \(key): 10%", "write for example: \(key): 10%"), severity: .warning)
    }

    /// A share or growth without a percent sign.
    public static func withoutPercent(_ key: String, _ value: ExactDecimal, isGrowth: Bool, at place: Place) -> Finding
    {
        let percent = value * ExactDecimal(100)
        // Above one, the sign was most likely forgotten; below, the number is right and only hard to read.
        let meant = value > .one ? value : percent
        return Finding(
            .badTarget, at: place,
            Wording(
                "\(value.text.replacing(".", with: ",")) utan procenttecken betyder \(percent.text.replacing(".", with: ",")) procent\(isGrowth ? " mer" : "")",
                "\(value.text) without a percent sign means \(percent.text) percent\(isGrowth ? " more" : "")"),
            help: Wording("skriv procent: \(key): \(meant.text)%", "write percent: \(key): \(meant.text)%"),
            severity: .warning)
    }

    /// Growth that would be the other way, or more than all.
    public static func badGrowth(_ key: String, ofMeasure: Bool, at place: Place) -> Finding {
        ofMeasure
            ? Finding(
                .badTarget, at: place,
                Wording("ett mått minskar med högst 100 procent", "a measure falls by 100 percent at most"),
                help: Wording("skriv till exempel: \(key): -10%", "write for example: \(key): -10%"))
            : Finding(
                .badTarget, at: place,
                Wording(
                    "det som räknas kan bara öka, så \(key) är 0% eller mer",
                    "a count can only grow, so \(key) is 0% or more"),
                help: Wording(
                    "skriv till exempel: \(key): 10%, eller högst: 4 om det ska bli färre",
                    "write for example: \(key): 10%, or at-most: 4 if there are to be fewer"))
    }

    /// Something else than two numbers; split when a comma in a number may have made them more.
    public static func twoNumbersExpected(_ key: String, isSplit: Bool, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place, Wording("\(key) ska vara två tal", "\(key) must be two numbers"),
            help: isSplit
                ? Wording(
                    "inom hakar skrivs decimaler med punkt: \(key): [39.9%, 45%]",
                    "in brackets decimals are written with a point: \(key): [39.9%, 45%]")
                : Wording("skriv till exempel: \(key): [2, 4]", "write for example: \(key): [2, 4]"))
    }

    /// Two numbers, the greater first.
    public static func backwards(_ key: String, _ first: String, _ second: String, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording("det lägre talet ska stå först i \(key)", "the lower number comes first in \(key)"),
            help: Wording("skriv \(key): [\(second), \(first)]", "write \(key): [\(second), \(first)]"))
    }

    /// Percent for a measure whose values are none.
    public static func percentOfNumber(_ key: String, measure: String, at place: Place) -> Finding {
        Finding(
            .badTarget, at: place,
            Wording("värdena av \(measure) är inte procent", "the values of \(measure) are not percent"),
            help: Wording(
                "skriv ett tal utan procenttecken, eller öka: 10% om det ska bli mer",
                "write a number without a percent sign, or grow: 10% if it is to be more"), severity: .warning)
    }

    // MARK: Times

    /// A `per` that is no window.
    public static func badWindow(_ key: String, _ text: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .badPeriod, at: place,
            Wording(
                "\(key) ska vara vecka, månad, kvartal, halvår, år eller period",
                "\(key) must be week, month, quarter, half-year, year or period"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("skriv till exempel: \(key): månad", "write for example: \(key): month"))
    }

    /// A `within` that is no number of days.
    public static func badWithin(_ key: String, _ text: String, most: Int, at place: Place) -> Finding {
        Finding(
            .badPeriod, at: place,
            Wording(
                "\(key) ska vara ett antal dagar eller veckor, högst \(most) dagar",
                "\(key) must be a number of days or weeks, at most \(most) days"),
            help: Wording("skriv till exempel: \(key): 7 dagar", "write for example: \(key): 7 days"))
    }

    /// A span of more days than a plan can have.
    public static func longPeriod(_ period: Period, at place: Place) -> Finding {
        Finding(
            .badPeriod, at: place, Wording("en period är högst 20 år", "a period is at most 20 years"),
            help: Wording("kontrollera årtalen: \(period)", "check the years: \(period)"))
    }

    /// A day or span that lies outside the plan's period.
    public static func outsidePlan(_ key: String, _ text: String, plan: Period, at place: Place) -> Finding {
        Finding(
            .badPeriod, at: place,
            Wording("\(text) ligger utanför planens tid", "\(text) lies outside the plan's time"),
            help: Wording("planen gäller \(plan); kontrollera årtalet", "the plan is for \(plan); check the year"),
            severity: .warning)
    }

    /// A baseline that overlaps what is to grow from it.
    public static func overlappingBaseline(_ key: String, at place: Place) -> Finding {
        Finding(
            .badPeriod, at: place,
            Wording(
                "utgångsläget är samma tid som målet gäller, helt eller delvis",
                "the baseline is the time that the goal is for, or part of it"),
            help: Wording("skriv en tid före målets: \(key): 2025", "write a time before the goal's: \(key): 2025"),
            severity: .warning)
    }
}
