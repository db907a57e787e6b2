import Diagnostics

extension KeyTable {
    /// The keys that only persons have.
    static let people: [Key] = [
        Key(
            "role", "uppdrag", .textsOrMaps, [.person],
            Wording(
                "Uppdraget eller uppdragen; ett med egen tid: {titel: Ledamot i kommunfullmäktige, period: 2022-10-15/2026-10-14}.",
                "The office or offices; one with a time of its own: {title: Member of the council, period: 2022-10-15/2026-10-14}."
            )),
        Key(
            "period", "period", .period, [.person, .plan],
            Wording(
                "Tiden det gäller: 2026, eller 2022-10-15/2026-10-14. För personer också utan slut: 2022-10-15/.",
                "The time it is for: 2026, or 2022-10-15/2026-10-14. For persons also without an end: 2022-10-15/.")),
        Key(
            "party-role", "partiuppdrag", .textsOrMaps, [.person],
            Wording(
                "Uppdrag i föreningen, skrivna som uppdrag.", "Offices in the association, written as role is.")),
        Key(
            "contact", "kontakt", .any, [.person],
            Wording(
                "Hur man når personen: en e-postadress, ett nummer, flera, eller med egna ord: {e-post: …, signal: …}.",
                "How to reach the person: a mail address, a number, several, or in own words: {email: …, signal: …}.")),
        Key(
            "order", "ordning", .number, [.person],
            Wording("Platsen i listan; lägst först.", "The place in the list; lowest first.")),
    ]

    /// The keys of one office of a person.
    public static let office = KeyTable([
        Key("title", "titel", .text, Wording("Uppdraget. Måste finnas.", "The office. Required.")),
        Key(
            "body", "organ", .text,
            Wording(
                "Organet som uppdraget är i; annars läses det ur titeln.",
                "The body that the office is in; else it is read out of the title.")),
        Key(
            "period", "period", .period,
            Wording(
                "Uppdragets egen tid, i stället för personens.", "The office's own time instead of the person's.")),
    ])
}
