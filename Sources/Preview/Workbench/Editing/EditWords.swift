import Content
import Diagnostics
import Foundations

/// The words of the page that edits a text.
struct EditWords: SpokenWords {
    let language: MessageLanguage

    func title(_ name: String) -> String { say("Redigera \(name)", "Edit \(name)") }
    var save: String { say("Spara", "Save") }
    var saveShortcut: String { say("Ctrl+S sparar", "Ctrl+S saves") }
    var saved: String { say("Sparat.", "Saved.") }
    var saving: String { say("Sparar …", "Saving …") }
    var unsaved: String { say("Inte sparat än.", "Not saved yet.") }
    var unreached: String {
        say(
            "Förhandsvisningen svarar inte. Det du har skrivit ligger kvar i webbläsaren.",
            "The preview does not answer. What you have typed stays in the browser.")
    }
    var changedOnDisk: String {
        say(
            "Filen har ändrats på disken sedan du öppnade den. När du sparar visas båda bredvid varandra.",
            "The file has changed on the disk since you opened it. When you save, both are shown side by side.")
    }
    var kept: String {
        say("Här finns text som inte hann sparas.", "There is text here that was not saved in time.")
    }
    var useKept: String { say("Hämta tillbaka den", "Bring it back") }
    var dropKept: String { say("Kasta den", "Throw it away") }
    var home: String { say("Redaktionen", "The desk") }
    var show: String { say("Visa sidan", "Show the page") }
    var matter: String { say("Uppgifter", "Details") }
    var more: String { say("Fler uppgifter", "More details") }
    var body: String { say("Text", "Text") }
    var bodyHelp: String {
        say(
            "Markdown: **fet**, *kursiv*, ## mellanrubrik, [länk](adress), - punkt. En tom rad skiljer stycken åt.",
            "Markdown: **bold**, *italic*, ## heading, [link](address), - item. An empty line parts paragraphs.")
    }
    var wholeFile: String { say("Hela filen", "The whole file") }
    var asWhole: String { say("Visa hela filen", "Show the whole file") }
    var asForm: String { say("Visa som formulär", "Show as a form") }
    var unreadable: String {
        say(
            "Uppgifterna överst går inte att läsa, så hela filen visas. Rätta dem, spara, och formuläret kommer tillbaka.",
            "The details at the top cannot be read, so the whole file is shown. Mend them, save, and the form comes back."
        )
    }
    var fixed: String {
        say("Skriven i flera delar. Ändra den i hela filen.", "Written in parts. Change it in the whole file.")
    }
    var preview: String { say("Så här blir sidan", "How the page will look") }
    var findings: String { say("Att laga", "To mend") }
    var nothing: String { say("Inget är fel.", "Nothing is wrong.") }
    var help: String { say("Så lagas det", "How to mend it") }
    var picture: String { say("Lägg in en bild", "Add a picture") }
    var pictureHelp: String {
        say(
            "Välj en bild, eller släpp den i texten. Den görs lagom stor, och uppgifter om plats och kamera tas bort.",
            "Choose a picture, or drop it in the text. It is made a fitting size, and what it tells of place and camera is removed."
        )
    }
    var alt: String { say("Vad visar bilden?", "What does the picture show?") }
    var altHelp: String {
        say(
            "En mening för den som inte ser den, som: Elsa Norrby vid färjeläget.",
            "A sentence for those who do not see it, such as: Elsa Norrby at the ferry landing.")
    }
    var insert: String { say("Lägg in", "Insert") }
    var cancel: String { say("Avbryt", "Cancel") }
    var fetching: String { say("Bilden läses in …", "The picture is being read …") }
    var addLine: String { say("En till", "One more") }
    var day: String { say("dag", "day") }
    var time: String { say("klockslag", "time") }
    var notSet: String { say("(inget valt)", "(none)") }

    func severity(_ severity: Severity) -> String { FaultsWords(language: language).severity(severity) }

    func fault(_ fault: EditFault) -> String {
        switch fault {
        case .finding(let finding):
            let help = finding.help.map { ". " + $0.text(in: language).capitalizedFirst } ?? ""
            return finding.message.text(in: language).escapedForTerminal.capitalizedFirst + help
        case .field(let fault):
            let name = language == .swedish ? fault.key.swedish : fault.key.english
            switch fault.refusal {
            case .commentWithin:
                return say(
                    "\(name): det står en anmärkning mitt i värdet, som skulle gå förlorad. Ändra det i hela filen.",
                    "\(name): a comment stands within the value and would be lost. Change it in the whole file.")
            case .notSimple, .unreadable:
                return say(
                    "\(name): värdet är skrivet på ett sätt som formuläret inte kan ändra. Ändra det i hela filen.",
                    "\(name): the value is written in a way that the form cannot change. Change it in the whole file.")
            }
        }
    }

    // MARK: A file that has changed meanwhile

    var conflictTitle: String { say("Filen har ändrats medan du skrev", "The file has changed while you wrote") }
    var conflictHelp: String {
        say(
            "Någon, eller ett annat program, har sparat filen sedan du öppnade den. Inget är skrivet än, och inget är borta. Flytta det du vill ha kvar till din text och spara den.",
            "Somebody, or another program, has saved the file since you opened it. Nothing is written yet, and nothing is lost. Move what you want to keep to your text and save it."
        )
    }
    var removedTitle: String {
        say("Filen har tagits bort medan du skrev", "The file has been removed while you wrote")
    }
    var removedHelp: String {
        say(
            "Filen har tagits bort sedan du öppnade den. Spara, så skrivs din text som en ny fil.",
            "The file has been removed since you opened it. Save, and your text is written as a new file.")
    }
    var mine: String { say("Din text", "Your text") }
    var theirs: String { say("Filen på disken", "The file on the disk") }
    var differences: String { say("Det som skiljer", "What differs") }
    var saveMine: String { say("Spara din text", "Save your text") }
    var takeTheirs: String { say("Behåll filen på disken", "Keep the file on the disk") }
    var line: String { say("Rad", "Line") }

    // MARK: A new text

    var newTitle: String { say("Ny text", "New text") }
    var newKind: String { say("Vad är det?", "What is it?") }
    var newName: String { say("Rubrik", "Title") }
    var newNameHelp: String {
        say(
            "Den går att ändra sedan. Filen får sitt namn av den.",
            "It can be changed later. The file is named after it.")
    }
    var untitled: String {
        say("En ny text behöver en rubrik. Skriv den i fältet.", "A new text needs a title. Write it in the field.")
    }
    var make: String { say("Gör utkastet", "Make the draft") }
    var open: String { say("Öppna filen som finns", "Open the file that is there") }

    func kind(_ kind: Kind) -> String { kind.wording.text(in: language) }
}
