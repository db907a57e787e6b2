extension Word {
    /// The board's year.
    static let planning: [Word] = [
        Word("planning", sv: "Planering", en: "Planning", ar: "التخطيط", fi: "Suunnittelu", so: "Qorsheyn"),
        Word(
            "planningText", sv: "Möten, brev, texter och mål, månad för månad.",
            en: "Meetings, letters, texts and goals, month by month.",
            ar: "الاجتماعات والرسائل والنصوص والأهداف، شهرًا بشهر.",
            fi: "Kokoukset, kirjeet, tekstit ja tavoitteet kuukausittain.",
            so: "Kulamo, warqado, qoraallo iyo hadafyo, bil kasta."),
        Word(
            "planningDrafts", sv: "Utkast och det som publiceras längre fram visas inte här.",
            en: "Drafts and what is published later are not shown here.",
            ar: "لا تظهر هنا المسودات ولا ما يُنشر لاحقًا.",
            fi: "Luonnoksia ja myöhemmin julkaistavia ei näytetä tässä.",
            so: "Qabyo-qoraallada iyo waxa dambe la daabici doono halkan kama muuqdaan."),
        Word(
            "planningEvents", sv: "Möten och händelser", en: "Meetings and events", ar: "الاجتماعات والفعاليات",
            fi: "Kokoukset ja tapahtumat", so: "Kulamo iyo dhacdooyin"),
        Word("planningLetters", sv: "Brev", en: "Letters", ar: "الرسائل", fi: "Kirjeet", so: "Warqado"),
        Word("planningTexts", sv: "Texter", en: "Texts", ar: "النصوص", fi: "Tekstit", so: "Qoraallo"),
        Word("planningLeft", sv: "kvar", en: "to go", ar: "متبقية", fi: "jäljellä", so: "hadhay"),
        Word(
            "planningMore", sv: "publicerade till", en: "more published", ar: "أخرى منشورة", fi: "muuta julkaistu",
            so: "kale oo la daabacay"),
        Word("nothingPlanned", sv: "Inget", en: "Nothing", ar: "لا شيء", fi: "Ei mitään", so: "Waxba"),
        Word(
            "wholePlanning", sv: "Hela årets planering", en: "The whole year’s planning", ar: "تخطيط العام كله",
            fi: "Koko vuoden suunnittelu", so: "Qorshaha sannadka oo dhan"),
        Word("preparation", sv: "Inför", en: "Before", ar: "قبل", fi: "Ennen", so: "Kahor"),
        Word("states", sv: "Lägen", en: "States", ar: "الحالات", fi: "Tilat", so: "Xaaladaha"),
        Word("statePlanned", sv: "Planerat", en: "Planned", ar: "مخطط له", fi: "Suunniteltu", so: "La qorsheeyay"),
        Word("stateOpen", sv: "Pågår", en: "Under way", ar: "جارٍ", fi: "Meneillään", so: "Way socotaa"),
        Word("stateDraft", sv: "Utkast", en: "Draft", ar: "مسودة", fi: "Luonnos", so: "Qabyo-qoraal"),
        Word("stateScheduled", sv: "Schemalagt", en: "Scheduled", ar: "مجدول", fi: "Ajastettu", so: "La jadwaleeyay"),
        Word("statePublished", sv: "Publicerat", en: "Published", ar: "منشور", fi: "Julkaistu", so: "La daabacay"),
        Word("stateHeld", sv: "Hållet", en: "Held", ar: "عُقد", fi: "Pidetty", so: "La qabtay"),
        Word("stateMet", sv: "Uppfyllt", en: "Met", ar: "تحقق", fi: "Saavutettu", so: "La gaaray"),
        Word("stateMissed", sv: "Missat", en: "Missed", ar: "فات", fi: "Jäi tekemättä", so: "La seegay"),
    ]
}
