import Foundations

/// Findings about a letter that is to be sent.
extension Finding {
    /// No sender anywhere.
    public static func missingSender(at place: Place) -> Finding {
        Finding(
            .missingSender, at: place, Wording("brevet måste ha en avsändare", "the letter must have a sender"),
            help: Wording(
                "skriv i site.yml, under medlemsbrev: avsändare: \"V Björkvik <brev@bjorkvik.example>\"",
                "write in site.yml, under newsletter: sender: \"V Björkvik <letter@bjorkvik.example>\""))
    }

    /// No way to leave the list.
    public static func missingUnsubscribe(at place: Place) -> Finding {
        Finding(
            .missingUnsubscribe, at: place,
            Wording("den som får brevet måste kunna avsluta det", "whoever gets the letter must be able to leave"),
            help: Wording(
                "skriv i site.yml, under medlemsbrev: avsluta: \"mailto:brev@bjorkvik.example?subject=Avsluta\"",
                "write in site.yml, under newsletter: unsubscribe: \"mailto:letter@bjorkvik.example?subject=Leave\""))
    }

    /// No postal address.
    public static func missingPostalAddress(at place: Place) -> Finding {
        Finding(
            .missingPostalAddress, at: place,
            Wording(
                "brevet måste säga var föreningen finns", "the letter must say where the association is"),
            help: Wording(
                "skriv i site.yml, under medlemsbrev: postadress: Storgatan 4, 123 45 Björkvik",
                "write in site.yml, under newsletter: postal-address: Storgatan 4, 123 45 Björkvik"))
    }

    /// A sender at a service for private persons.
    public static func webmailSender(_ host: String, at place: Place) -> Finding {
        Finding(
            .webmailSender, at: place,
            Wording(
                "brev från \(host) som skickas från en annan server hamnar ofta i skräpposten",
                "letters from \(host) that another server sends often end up as junk"),
            help: Wording(
                "använd en adress på föreningens egen domän", "use an address of the association's own domain"))
    }

    /// A letter that is still a draft; the help names the line as it is written.
    public static func draftIssue(at place: Place) -> Finding {
        let line = place.lineText.trimmed
        let isWritten = ["utkast", "draft"].contains { line.hasPrefix($0) }
        return Finding(
            .draftIssue, at: place, Wording("ett utkast skickas inte", "a draft is not sent"),
            help: Wording(
                "ta bort raden \(isWritten ? line : "utkast: true") när brevet är klart",
                "remove the line \(isWritten ? line : "draft: true") when the letter is ready"))
    }

    /// A line end or control character where a mail's header would be made of it.
    public static func headerNewline(_ key: String, at place: Place) -> Finding {
        Finding(
            .headerNewline, at: place,
            Wording(
                "\(key) ska vara en rad utan styrtecken, för den blir en del av e-postens huvud",
                "\(key) must be one line without control characters, as it becomes part of the mail's header"),
            help: Wording("skriv om värdet på en rad", "write the value on one line"))
    }

    /// A subject that inboxes cut off; both in characters.
    public static func longSubject(_ count: Int, longest: Int, at place: Place) -> Finding {
        Finding(
            .longSubject, at: place,
            Wording(
                "rubriken blir e-postens ämne och är \(count) tecken; många inkorgar visar högst \(longest)",
                "the title becomes the mail's subject and has \(count) characters; many inboxes show \(longest) at most"
            ),
            help: Wording(
                "lägg det viktigaste först, eller korta rubriken", "put what matters first, or shorten the title"))
    }

    /// A heading as large as the title's.
    public static func topHeadingInLetter(at place: Place) -> Finding {
        Finding(
            .headingLevel, at: place,
            Wording(
                "titeln är brevets enda rubrik på första nivån, så den här visas på nivån under",
                "the title is the letter's only heading of the first level, so this one is shown a level below"),
            help: Wording(
                "skriv ## i stället för #, och ett # till i rubrikerna under den",
                "write ## instead of #, and one # more in the headings below it"))
    }

    /// A heading two levels or more below the one before it; `level` is the one that it is shown on.
    public static func skippedHeadingLevel(shownAs level: Int, at place: Place) -> Finding {
        let marks = String(repeating: "#", count: level)
        return Finding(
            .headingLevel, at: place,
            Wording(
                "en rubrik är högst en nivå under den före, så den här visas som \(marks)",
                "a heading is at most one level below the one before it, so this one is shown as \(marks)"),
            help: Wording("skriv rubriken med \(marks)", "write the heading with \(marks)"))
    }

    /// A preheader that inboxes cut off; both in characters.
    public static func longPreheader(_ count: Int, longest: Int, at place: Place) -> Finding {
        Finding(
            .longPreheader, at: place,
            Wording(
                "raden efter ämnet är \(count) tecken; inkorgar visar högst \(longest)",
                "the line after the subject has \(count) characters; inboxes show \(longest) at most"),
            help: Wording(
                "skriv förtext: och en enda kort mening", "write preheader: and one short sentence"))
    }

    /// Nothing to show after the subject.
    public static func missingPreheader(at place: Place) -> Finding {
        Finding(
            .missingPreheader, at: place,
            Wording(
                "brevet har ingen rad som inkorgen visar efter ämnet",
                "the letter has no line for inboxes to show after the subject"),
            help: Wording(
                "skriv förtext: och en mening som lockar till läsning",
                "write preheader: and a sentence that makes one want to read"))
    }

    /// A link text that says nothing alone.
    public static func vagueLink(_ text: String, at place: Place) -> Finding {
        Finding(
            .vagueLink, at: place,
            Wording(
                "länktexten ”\(text.escapedForTerminal)” säger inte vart den leder",
                "the link text “\(text.escapedForTerminal)” does not say where it leads"),
            help: Wording(
                "låt länken vara de ord som den handlar om: [dagordningen](…)",
                "let the link be the words that it is about: [the agenda](…)"))
    }

    /// A link through a service that sees who follows it.
    public static func redirectorLink(_ host: String, at place: Place) -> Finding {
        Finding(
            .redirectorLink, at: place,
            Wording(
                "länken går genom \(host.escapedForTerminal), som ser vem som klickar",
                "the link goes through \(host.escapedForTerminal), which sees who follows it"),
            help: Wording(
                "öppna länken och klistra in den riktiga adressen", "open the link and paste the real address"))
    }

    /// Parameters that follow the reader; they are dropped.
    public static func trackingParameter(_ names: String, at place: Place) -> Finding {
        Finding(
            .trackingParameter, at: place,
            Wording(
                "länken bär på spårning (\(names.escapedForTerminal)), som tas bort",
                "the link carries tracking (\(names.escapedForTerminal)), which is dropped"),
            help: Wording("ta bort den ur texten också", "remove it from the text too"))
    }

    /// A picture file that is not there.
    public static func missingImage(_ path: String, at place: Place) -> Finding {
        Finding(
            .missingImage, at: place,
            Wording(
                "bilden \(path.escapedForTerminal) finns inte", "the picture \(path.escapedForTerminal) is not there"),
            help: Wording(
                "lägg filen bredvid brevet, eller rätta namnet", "put the file beside the letter, or mend the name"))
    }

    /// A file that is no picture.
    public static func imageFormat(_ path: String, at place: Place) -> Finding {
        Finding(
            .imageFormat, at: place,
            Wording(
                "en bild i ett brev ska vara JPEG, PNG, GIF, WebP, AVIF, HEIC eller SVG",
                "a picture in a letter must be JPEG, PNG, GIF, WebP, AVIF, HEIC or SVG"),
            help: Wording("spara en kopia av bilden som JPEG", "save a copy of the picture as JPEG"))
    }

    /// No section that letters could go to.
    public static func noLetterSection(at place: Place) -> Finding {
        Finding(
            .unknownIssue, at: place,
            Wording("ingen avdelning är till för brev", "no section is for letters"),
            help: Wording(
                "skriv v-aktuellt: {title: V Aktuellt, kind: newsletter} under sections",
                "write v-aktuellt: {title: V Aktuellt, kind: newsletter} under sections"))
    }

    /// No letter with that name; the nearest, or the latest.
    public static func unknownIssue(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownIssue, at: place,
            Wording(
                "det finns inget brev som heter \(name.escapedForTerminal)",
                "there is no letter called \(name.escapedForTerminal)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("skriv en månad som har ett brev: 2026-11", "write a month that has a letter: 2026-11"))
    }

    /// No letter that is due.
    public static func noIssue(at place: Place) -> Finding {
        Finding(
            .unknownIssue, at: place, Wording("det finns inget brev att skicka", "there is no letter to send"),
            help: Wording(
                "skriv ett i en avdelning av slaget newsletter, eller nämn ett som är daterat framåt",
                "write one in a section of kind newsletter, or name one that is dated ahead"))
    }

    /// A picture in a letter that those who do not see it learn nothing of.
    public static func letterPictureWithoutAlt(ofFile name: String? = nil, at place: Place) -> Finding {
        let finding = name.map { missingAlt(ofFile: $0, at: place) } ?? missingAlt(at: place)
        return Finding(finding.code, at: place, finding.message, help: finding.help, severity: .error)
    }

    /// A mail that programs cut off or servers refuse; sizes in bytes. A warning while it only comes near.
    public static func mailTooLarge(_ what: Wording, bytes: Int, limit: Int, at place: Place) -> Finding {
        Finding(
            .mailTooLarge, at: place,
            Wording(
                "\(what.swedish) är \(bytes / 1000) kB; gränsen är \(limit / 1000) kB",
                "\(what.english) has \(bytes / 1000) kB; the limit is \(limit / 1000) kB"),
            help: Wording(
                "korta brevet och länka till resten, eller ta mindre bilder",
                "shorten the letter and link to the rest, or take smaller pictures"),
            severity: bytes >= limit ? .error : .warning)
    }

    /// A header that no mail can hold.
    public static func headerTooLong(_ header: String, at place: Place) -> Finding {
        Finding(
            .headerTooLong, at: place,
            Wording(
                "e-postens rad \(header) blir längre än vad e-post får ha",
                "the mail's line \(header) gets longer than mail allows"),
            help: Wording("korta rubriken, namnet eller adressen", "shorten the title, the name or the address"))
    }

    /// A letter that breaks a rule of its own form: a fault of Blad's.
    public static func letterFault(_ rule: String, at place: Place) -> Finding {
        Finding(
            .letterFault, at: place,
            Wording(
                "brevet blev inte som det ska (\(rule)), och skrevs därför inte",
                "the letter did not come out right (\(rule)), so it was not written"),
            help: Wording(
                "det är ett fel i Blad: anmäl det och skicka med texten",
                "this is a fault of Blad's: report it with the text"))
    }

    /// A personal identity number where everyone can read it.
    public static func personalNumber(at place: Place) -> Finding {
        Finding(
            .personalNumber, at: place,
            Wording(
                "det här ser ut som ett personnummer, och alla kan läsa det",
                "this looks like a personal identity number, and everyone can read it"),
            help: Wording("ta bort det", "remove it"))
    }

    /// A phone number where everyone can read it.
    public static func phoneNumber(_ number: String, at place: Place) -> Finding {
        Finding(
            .phoneNumber, at: place,
            Wording(
                "telefonnumret \(number) blir offentligt på webben",
                "the phone number \(number) becomes public on the web"),
            help: Wording(
                "låt det stå om personen har sagt ja, annars i ett block ```medlemmar",
                "let it stand if the person has agreed, else put it in a block ```members"))
    }
}
