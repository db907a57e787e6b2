/// Why nobody comes to a page by its address.
public enum DeadLinkReason: Hashable, Sendable {
    /// The server answers that there is no such page: 404 or 410.
    case gone(Int)
    /// There is no server of that name.
    case noHost
    /// The server takes no connections.
    case refused
    /// The certificate is not one that browsers take.
    case badCertificate
}

/// Why nobody can know whether a link leads anywhere.
public enum UncheckedLinkReason: Hashable, Sendable {
    /// The server answers with this status.
    case status(Int)
    /// No answer came in time.
    case tooSlow
    /// The connection broke, or nothing came that can be read.
    case noAnswer
    /// The address leads on in a circle, or too often.
    case circle
    /// It leads on to what is no web address.
    case leadsElsewhere
    /// The address is longer than servers take.
    case tooLong
}

/// Findings about links to other sites, which are looked up when somebody asks for it.
extension Finding {
    /// An address that leads nowhere; so many more texts link to it than the one of the place.
    public static func deadLink(
        _ address: String, _ reason: DeadLinkReason, moreTexts: Int, at place: Place
    ) -> Finding {
        let address = shortened(address), more = more(moreTexts), words = words(of: reason)
        return Finding(
            .deadLink, at: place,
            Wording(
                "\(address) \(words.message.swedish)\(more.swedish)",
                "\(address) \(words.message.english)\(more.english)"),
            help: words.help)
    }

    /// An address that nothing is known of; so many more texts link to it than the one of the place.
    public static func uncheckedLink(
        _ address: String, _ reason: UncheckedLinkReason, moreTexts: Int, at place: Place
    ) -> Finding {
        let address = shortened(address), more = more(moreTexts), words = words(of: reason)
        return Finding(
            .uncheckedLink, at: place,
            Wording(
                "\(address) kunde inte kontrolleras (\(words.swedish))\(more.swedish)",
                "\(address) could not be checked (\(words.english))\(more.english)"),
            help: Wording(
                "öppna adressen i en webbläsare och se efter", "open the address in a browser and look"))
    }

    /// An address that leads on to another for good; so many more texts link to it than the one of the place.
    public static func movedLink(_ address: String, to target: String, moreTexts: Int, at place: Place) -> Finding {
        let address = shortened(address), more = more(moreTexts)
        return Finding(
            .movedLink, at: place,
            Wording(
                "\(address) har flyttat till en ny adress\(more.swedish)",
                "\(address) has moved to a new address\(more.english)"),
            help: Wording("skriv \(target)", "write \(target)"))
    }

    /// None of the addresses, of so many servers, gave any answer.
    public static func noNetwork(hosts: Int, at place: Place) -> Finding {
        Finding(
            .uncheckedLink, at: place,
            Wording(
                "ingen av de \(hosts) servrar som texterna länkar till svarar, så nätet finns nog inte här",
                "none of the \(hosts) servers that the texts link to answers, so there seems to be no network here"),
            help: Wording(
                "kontrollera att datorn når internet och försök igen, eller kör blad kontrollera utan --external",
                "see that the computer reaches the internet and try again, or run blad check without --external"),
            severity: .error)
    }

    /// The program that looks addresses up did not; `reason` is its last line.
    public static func lookupFailed(_ program: String, reason: String, at place: Place) -> Finding {
        let words = reason.isEmpty ? "" : ": \(reason)"
        return Finding(
            .uncheckedLink, at: place,
            Wording(
                "\(program) kunde inte slå upp länkarna\(words)", "\(program) could not look the links up\(words)"),
            help: Wording(
                "kör \(program) --version; det ska vara 7.75 eller nyare",
                "run \(program) --version; 7.75 or newer is needed"),
            severity: .error)
    }

    private static func words(of reason: DeadLinkReason) -> (message: Wording, help: Wording) {
        let look = Wording(
            "leta upp sidans nya adress och skriv den, eller ta bort länken",
            "find the page's new address and write it, or remove the link")
        switch reason {
        case .gone(let status):
            return (
                Wording("finns inte längre (svarar \(status))", "is not there any more (answers \(status))"), look
            )
        case .noHost:
            return (
                Wording("leder ingenstans: servern finns inte", "leads nowhere: there is no such server"), look
            )
        case .refused:
            return (
                Wording(
                    "leder ingenstans: servern tar inte emot någon", "leads nowhere: the server lets nobody in"), look
            )
        case .badCertificate:
            return (
                Wording(
                    "går inte att öppna säkert: servern har inget certifikat som gäller",
                    "cannot be opened safely: the server has no certificate that holds"),
                Wording(
                    "be den som sköter webbplatsen förnya certifikatet, eller ta bort länken",
                    "ask whoever runs that site to renew the certificate, or remove the link")
            )
        }
    }

    private static func words(of reason: UncheckedLinkReason) -> Wording {
        switch reason {
        case .status(let status): Wording("svarar \(status)", "answers \(status)")
        case .tooSlow: Wording("svarar inte i tid", "does not answer in time")
        case .noAnswer: Wording("gav inget svar som går att läsa", "gave no answer that can be read")
        case .circle: Wording("leder runt i en ring", "leads round in a circle")
        case .leadsElsewhere:
            Wording("leder vidare till något som inte är en webbadress", "leads on to what is no web address")
        case .tooLong: Wording("adressen är för lång för att slås upp", "the address is too long to be looked up")
        }
    }

    private static func more(_ texts: Int) -> Wording {
        guard texts > 0 else { return Wording("", "") }
        return Wording(
            ", och \(texts) \(texts == 1 ? "text" : "texter") till länkar dit",
            ", and \(texts) more \(texts == 1 ? "text links" : "texts link") to it")
    }

    /// An address that nobody reads to its end is cut, so that what is said of it is seen.
    private static func shortened(_ address: String) -> String {
        address.count > 300 ? address.prefix(299) + "…" : address
    }
}
