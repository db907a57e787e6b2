import ArgumentParser
import Diagnostics

/// The program: its commands, and nothing else.
@main
struct Blad: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blad",
        abstract: "Publish an association's website from Markdown. (Bygg föreningens webbplats av Markdown.)",
        discussion: """
            Examples:
              blad init bjorkvik    a starter association in a new folder
              blad new post Färjan  a draft of a text, in the right folder
              blad check            what is wrong, and how to mend it
              blad serve            the website in a browser, as you write
              blad build            the website in site/
              blad goals            how the plans' goals stand
              blad newsletter       the latest letter as text, HTML and mail
              blad report 2025      a draft of the annual report
              blad print plan/2026  a plan, a letter or a page for paper
              blad share om-oss     one text as a file, to mail to the board
              blad publish          the website to its host

            På svenska:
              blad starta bjorkvik  en ny förening i en ny mapp
              blad ny inlägg Färjan  ett utkast till en text, i rätt mapp
              blad kontrollera      vad som är fel, och hur det lagas
              blad visa             webbplatsen i en webbläsare medan du skriver
              blad bygg             webbplatsen i site/
              blad mål              hur det går med planernas mål
              blad brev             det senaste brevet som text, HTML och e-post
              blad berättelse 2025  utkast till verksamhetsberättelsen
              blad skriv-ut plan/2026  en plan, ett brev eller en sida för papper
              blad dela om-oss      en text som en fil, att mejla till styrelsen
              blad publicera        webbplatsen till webbhotellet
            """,
        version: version,
        subcommands: [
            Init.self, New.self, Serve.self, Build.self, Check.self, Goals.self, Newsletter.self, Report.self,
            Print.self, Publish.self, Share.self,
        ])

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let language = language(of: arguments)
        if let fault = OpenFiles.fault() ?? WorkingFolder.fault() {
            Console.error(fault.text(in: language) + "\n")
            exit(withError: ExitCode(2))
        }
        if let word = arguments.first, !word.hasPrefix("-"), !commandNames.contains(word) {
            Console.error(UnknownName(name: word, kind: .command, known: commandNames).text(in: language) + "\n")
            exit(withError: ExitCode.validationFailure)
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            if exitCode(for: error) == .validationFailure, let fault = UsageFault(message: fullMessage(for: error)) {
                Console.error(fault.text(in: language, calledAs: arguments.first { commandNames.contains($0) }) + "\n")
                exit(withError: ExitCode.validationFailure)
            }
            exit(withError: error)
        }
    }

    /// The language of what is said before any site is known: Swedish, if no other is asked for.
    static func language(of arguments: [String]) -> MessageLanguage {
        let asked = arguments.enumerated().compactMap { index, argument in
            argument == "--language"
                ? arguments.dropFirst(index + 1).first
                : argument.hasPrefix("--language=") ? String(argument.dropFirst("--language=".count)) : nil
        }
        return asked.last.flatMap(MessageLanguage.init(rawValue:)) ?? .swedish
    }

    /// The commands in both languages.
    private static var commandNames: [String] {
        configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"]
    }
}
