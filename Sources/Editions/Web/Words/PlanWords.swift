extension Word {
    /// Plans, goals and what was done.
    static let plan: [Word] = [
        Word("goals", sv: "Mål", en: "Goals", ar: "الأهداف", fi: "Tavoitteet", so: "Hadafyo"),
        Word("responsible", sv: "Ansvarig", en: "Responsible", ar: "المسؤول", fi: "Vastuussa", so: "Mas’uul"),
        Word("standingOn", sv: "Läget den", en: "As of", ar: "الوضع في", fi: "Tilanne", so: "Xaaladda"),
        Word(
            "goalsMet", sv: "mål är uppfyllda", en: "goals are met", ar: "من الأهداف تحققت",
            fi: "tavoitetta on saavutettu",
            so: "hadaf baa la gaaray"),
        Word("target", sv: "Målet", en: "The target", ar: "المطلوب", fi: "Tavoite", so: "Bartilmaameedka"),
        Word(
            "evidence", sv: "Det som räknades", en: "What counted", ar: "ما احتُسب", fi: "Mitä laskettiin",
            so: "Waxa la tiriyay"),
        Word("andMore", sv: "och fler:", en: "and more:", ar: "والمزيد:", fi: "ja lisää:", so: "iyo kuwo kale:"),
        Word(
            "notAllShown", sv: "Något av det som räknades visas inte här.",
            en: "Some of what counted is not shown here.",
            ar: "بعض ما احتُسب غير معروض هنا.", fi: "Kaikkea laskettua ei näytetä tässä.",
            so: "Qaar ka mid ah waxa la tiriyay halkan laguma muujiyo."),
        Word(
            "notShown", sv: "Visas inte här", en: "Not shown here", ar: "غير معروض هنا", fi: "Ei näytetä tässä",
            so: "Halkan laguma muujiyo"),
        Word("meetings", sv: "Mötena", en: "The meetings", ar: "الاجتماعات", fi: "Kokoukset", so: "Kulamada"),
        Word("meeting", sv: "Möte", en: "Meeting", ar: "الاجتماع", fi: "Kokous", so: "Kulan"),
        Word(
            "hiddenMeeting", sv: "Ett möte som inte visas här", en: "A meeting that is not shown here",
            ar: "اجتماع غير معروض هنا", fi: "Kokous, jota ei näytetä tässä", so: "Kulan aan halkan lagu muujin"),
        Word("status", sv: "Läget", en: "Status", ar: "الحالة", fi: "Tilanne", so: "Xaaladda"),
        Word(
            "owners", sv: "Vem gör vad", en: "Who does what", ar: "من يفعل ماذا", fi: "Kuka tekee mitä",
            so: "Yaa maxay qabanayaa"),
        Word("nextGoals", sv: "Näst på tur", en: "Next", ar: "التالي", fi: "Seuraavaksi", so: "Xiga"),
        Word(
            "activity", sv: "Det vi har gjort", en: "What we have done", ar: "ما قمنا به", fi: "Mitä olemme tehneet",
            so: "Waxa aan qabannay"),
        Word(
            "activityText", sv: "Texter, brev och möten, och det som gjordes på andra håll, dag för dag.",
            en: "Texts, letters and events, and what was done elsewhere, day by day.",
            ar: "النصوص والرسائل واللقاءات وما جرى في أماكن أخرى، يومًا بيوم.",
            fi: "Tekstit, kirjeet ja tapahtumat sekä muualla tehty, päivä päivältä.",
            so: "Qoraallo, warqado iyo kulamo, iyo wixii meelo kale laga qabtay, maalin ka maalin."),
        Word(
            "activityAhead", sv: "Rutor med bara en ram är dagar efter den",
            en: "Squares with only an outline are days after", ar: "المربعات ذات الإطار فقط هي الأيام التالية ليوم",
            fi: "Pelkkä kehys tarkoittaa päivää, joka on myöhempi kuin",
            so: "Sanduuqyada xariiqda keliya leh waa maalmaha ka dambeeya"),
        Word("total", sv: "Summa", en: "Total", ar: "المجموع", fi: "Yhteensä", so: "Wadar"),
        Word("dueBy", sv: "Senast", en: "By", ar: "في موعد أقصاه", fi: "Viimeistään", so: "Ugu dambayn"),
        Word(
            "monthByMonth", sv: "Månad för månad", en: "Month by month", ar: "شهرًا بشهر", fi: "Kuukausi kuukaudelta",
            so: "Bil ka bil"),
        Word(
            "continues", sv: "fortsätter nästa år", en: "continues next year", ar: "يستمر في العام التالي",
            fi: "jatkuu ensi vuonna", so: "sannadka xiga ayay sii socotaa"),
        Word("goalOne", sv: "mål", en: "goal", ar: "هدف", fi: "tavoite", so: "hadaf"),
        Word("goalMany", sv: "mål", en: "goals", ar: "أهداف", fi: "tavoitetta", so: "hadaf"),
        Word("doneOne", sv: "klart", en: "done", ar: "منجز", fi: "valmis", so: "la dhammeeyay"),
        Word("doneMany", sv: "klara", en: "done", ar: "منجزة", fi: "valmista", so: "la dhammeeyay"),
        Word("nobody", sv: "Utan ansvarig", en: "Nobody yet", ar: "بلا مسؤول", fi: "Ei vastuuhenkilöä", so: "Cidina"),
    ]
}
