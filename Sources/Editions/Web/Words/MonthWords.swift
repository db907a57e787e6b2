extension Word {
    /// Months as tables, and events by type and place.
    static let monthView: [Word] = [
        Word(
            "monthView", sv: "Månadsblad", en: "Month view", ar: "عرض الشهر", fi: "Kuukausinäkymä",
            so: "Muuqaalka bisha"),
        Word("week", sv: "Vecka", en: "Week", ar: "الأسبوع", fi: "Viikko", so: "Toddobaad"),
        Word("weekShort", sv: "v", en: "wk", ar: "أ", fi: "vk", so: "T"),
        Word(
            "otherMonths", sv: "Andra månader", en: "Other months", ar: "أشهر أخرى", fi: "Muut kuukaudet",
            so: "Bilo kale"),
        Word("eventOne", sv: "händelse", en: "event", ar: "فعالية", fi: "tapahtuma", so: "dhacdo"),
        Word("eventMany", sv: "händelser", en: "events", ar: "فعاليات", fi: "tapahtumaa", so: "dhacdo"),
        Word(
            "byType", sv: "Efter slag", en: "By kind", ar: "حسب النوع", fi: "Lajin mukaan", so: "Nooc ahaan"),
        Word(
            "byPlace", sv: "Efter plats", en: "By place", ar: "حسب المكان", fi: "Paikan mukaan", so: "Goob ahaan"),
        Word("pastEvents", sv: "Tidigare", en: "Earlier", ar: "سابقًا", fi: "Aiemmin", so: "Hore"),
        Word("followUp", sv: "Uppföljning", en: "Follow-up", ar: "المتابعة", fi: "Seuranta", so: "Dabagal"),
        Word("alsoOn", sv: "Också", en: "Also on", ar: "وأيضًا في", fi: "Myös", so: "Sidoo kale"),
        Word(
            "noneComing", sv: "Inget mer är inplanerat.", en: "Nothing more is planned.", ar: "لا شيء آخر مقررًا.",
            fi: "Muuta ei ole suunnitteilla.", so: "Wax kale lama qorsheynin."),
    ]
}
