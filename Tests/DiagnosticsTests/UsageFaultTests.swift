import ArgumentParser
import Diagnostics
import Testing

/// A command of the library that Blad's are made with, so that other sentences of a later version of it are found out.
private struct Sow: ParsableCommand {
    enum Seed: String, ExpressibleByArgument, CaseIterable { case oats, rye, wheat }

    @Argument(help: "Where (var).") var field: String
    @Option(help: "How many days (dagar).") var days: Int?
    @Option(help: "The day (dagen), YYYY-MM-DD.") var date: Int?
    @Flag(help: "With what is not sown.") var drafts = false
    @Option(help: "What (vad).") var seed: Seed?
    @Flag(help: "Say nothing.") var quiet = false
}

/// What is wrong with how a command is written is said in the user's language.
@Suite struct UsageFaultTests {
    private func said(_ arguments: [String], in language: MessageLanguage) throws -> String {
        let error = try #require(throws: (any Error).self) { try Sow.parse(arguments) }
        let fault = try #require(UsageFault(message: Sow.fullMessage(for: error)), "\(Sow.fullMessage(for: error))")
        return fault.text(in: language)
    }

    @Test(arguments: [
        (["a", "--qiet"], "flaggan --qiet finns inte här", "menade du --quiet?"),
        (["a", "-z"], "flaggan -z finns inte här", "skriv --help efter kommandot, så visas hur det skrivs"),
        (["a", "--days"], "efter --days saknas ett värde", "--days <days>: dagar"),
        (["--quiet"], "<field> saknas i kommandot", "<field>: var"),
        (["a", "b"], "”b” är ett ord för mycket", "sätt citattecken om ord som hör ihop"),
        (["a", "b", "it's"], "de här orden är för många: b, it's", "sätt citattecken om ord som hör ihop"),
        (["a", "--days", "igår"], "”igår” går inte som --days", "--days <days>: dagar"),
        (["a", "--seed", "corn"], "”corn” går inte som --seed", "välj oats, rye eller wheat"),
        (["a", "--date", "igår"], "”igår” går inte som --date", "--date <date>: dagen, till exempel 2026-12-24"),
        (
            ["a", "--date", "2026-11-31"], "november har 30 dagar, så datumet 2026-11-31 finns inte",
            "menade du 2026-11-30?"
        ),
        (
            ["a", "--date", "2026-13-01"], "ett år har 12 månader, så datumet 2026-13-01 finns inte",
            "skriv år-månad-dag: 2026-03-09"
        ),
        (["a", "--utkast"], "flaggan --utkast finns inte här", "menade du --drafts?"),
        (["a", "--datum", "1"], "flaggan --datum finns inte här", "menade du --date?"),
        (["a", "--färg"], "flaggan --färg finns inte här", "skriv --help efter kommandot, så visas hur det skrivs"),
        (["a", "--quiet=no"], "--quiet tar inget värde, men fick ”no”", "skriv bara --quiet"),
        (["a", "--days", "\u{1B}[31m"], "”U+001B[31m” går inte som --days", "--days <days>: dagar"),
    ])
    func isSaidInSwedish(arguments: [String], rule: String, mend: String) throws {
        let lines = try said(arguments, in: .swedish).split(separator: "\n")
        #expect(lines.prefix(2) == ["blad: error: \(rule)", "    = hjälp: \(mend)"])
        #expect(lines.dropFirst(2).first?.hasPrefix("Så skrivs det: sow ") == true, "how it is written comes after")
    }

    @Test func isSaidInEnglishToo() throws {
        #expect(try said(["a", "b"], in: .english).hasPrefix("blad: error: “b” is one word too many\n    = help: put"))
    }

    @Test func aCommandsOwnWordsAreSaidInOneLanguage() throws {
        let said = UsageFault.said(Wording("för mycket", "too much"))
        let usage = "Usage: blad sow <field>\n  See 'blad sow --help' for more information."
        let fault = try #require(UsageFault(message: "Error: \(said)\n\(usage)"))
        #expect(fault.text(in: .english).hasPrefix("blad: error: too much\n"))
        #expect(fault.text(in: .english).contains("\nUsage: blad sow <field>\n  See 'blad sow --help'"))
        let swedish = fault.text(in: .swedish, calledAs: "så")
        #expect(swedish.hasPrefix("blad: error: för mycket\n"))
        #expect(swedish.hasSuffix("\nSå skrivs det: blad så <field>\n  Mer: blad så --help"))
    }

    @Test(arguments: ["", "Error: ", "Error: Something else\nUsage: sow", "Unknown option '--x'", "Help:  x\nUsage: y"])
    func whatIsNoFaultOfUsageIsLeftAlone(message: String) {
        #expect(UsageFault(message: message) == nil)
    }
}
