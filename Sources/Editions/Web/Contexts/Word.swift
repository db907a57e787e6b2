/// A fixed word of the theme in the languages that the theme speaks.
struct Word: Sendable {
    /// The name under which templates use it.
    let name: String
    private let texts: [String: String]

    init(_ name: String, sv: String, en: String, ar: String, fi: String, so: String) {
        self.name = name
        texts = ["sv": sv, "en": en, "ar": ar, "fi": fi, "so": so]
    }

    /// The word in a language by its primary subtag; English where the theme does not speak it.
    func text(in language: String) -> String {
        let primary = language.split(separator: "-").first.map(String.init) ?? language
        return texts[primary] ?? texts["en"] ?? ""
    }

    /// All words, in the order of the manual for theme makers.
    static let all: [Word] = [
        Word(
            "skipToContent", sv: "Hoppa till innehållet", en: "Skip to content", ar: "انتقل إلى المحتوى",
            fi: "Siirry sisältöön", so: "U bood nuxurka"),
        Word("menu", sv: "Meny", en: "Menu", ar: "القائمة", fi: "Valikko", so: "Liiska"),
        Word(
            "footerMenu", sv: "Meny i sidfoten", en: "Footer menu", ar: "قائمة التذييل", fi: "Alatunnisteen valikko",
            so: "Liiska hoose"),
        Word(
            "breadcrumbs", sv: "Du är här", en: "You are here", ar: "أنت هنا", fi: "Olet tässä",
            so: "Halkan ayaad joogtaa"),
        Word(
            "membersEdition", sv: "Medlemmarnas utgåva. Sprid den inte vidare.",
            en: "Members’ edition. Please do not pass it on.", ar: "نسخة الأعضاء. يُرجى عدم نشرها.",
            fi: "Jäsenten painos. Älä levitä eteenpäin.", so: "Daabacaadda xubnaha. Fadlan ha faafin."),
        Word(
            "membersOnly", sv: "Bara för medlemmar", en: "Members only", ar: "للأعضاء فقط", fi: "Vain jäsenille",
            so: "Xubnaha keliya"),
        Word("published", sv: "Publicerad", en: "Published", ar: "نُشر في", fi: "Julkaistu", so: "La daabacay"),
        Word("updated", sv: "Uppdaterad", en: "Updated", ar: "حُدّث في", fi: "Päivitetty", so: "La cusbooneysiiyay"),
        Word("author", sv: "Av", en: "By", ar: "بقلم", fi: "Kirjoittaja", so: "Qore"),
        Word(
            "printedIn", sv: "Tryckt i", en: "Printed in", ar: "نُشر في صحيفة", fi: "Julkaistu lehdessä",
            so: "Lagu daabacay"),
        Word("follows", sv: "Från mötet", en: "From the meeting", ar: "من اجتماع", fi: "Kokouksesta", so: "Kulanka"),
        Word("tags", sv: "Taggar", en: "Tags", ar: "الوسوم", fi: "Aiheet", so: "Calaamado"),
        Word("contents", sv: "Innehåll", en: "Contents", ar: "المحتويات", fi: "Sisältö", so: "Tusmo"),
        Word(
            "otherLanguages", sv: "På andra språk", en: "In other languages", ar: "بلغات أخرى", fi: "Muilla kielillä",
            so: "Luqado kale"),
        Word("newer", sv: "Nyare", en: "Newer", ar: "الأحدث", fi: "Uudempi", so: "Ka cusub"),
        Word("older", sv: "Äldre", en: "Older", ar: "الأقدم", fi: "Vanhempi", so: "Ka hore"),
        Word("neighbours", sv: "Läs vidare", en: "Read on", ar: "تابع القراءة", fi: "Lue lisää", so: "Sii akhri"),
        Word("pages", sv: "Sidor", en: "Pages", ar: "الصفحات", fi: "Sivut", so: "Bogag"),
        Word("page", sv: "Sida", en: "Page", ar: "صفحة", fi: "Sivu", so: "Bogga"),
        Word("years", sv: "År", en: "Years", ar: "السنوات", fi: "Vuodet", so: "Sannado"),
        Word(
            "nothingHere", sv: "Här finns inget ännu.", en: "Nothing here yet.", ar: "لا يوجد شيء هنا بعد.",
            fi: "Täällä ei ole vielä mitään.", so: "Weli waxba halkan ma yaalliin."),
        Word(
            "noEvents", sv: "Inget är inplanerat just nu.", en: "Nothing is planned right now.",
            ar: "لا توجد فعاليات مقررة حاليًا.", fi: "Ei tulevia tapahtumia juuri nyt.",
            so: "Hadda wax qorshaysan ma jiraan."),
        Word(
            "upcomingEvents", sv: "Det här händer", en: "What’s on", ar: "الفعاليات القادمة", fi: "Tulossa",
            so: "Dhacdooyinka soo socda"),
        Word(
            "wholeCalendar", sv: "Hela kalendern", en: "The whole calendar", ar: "التقويم الكامل", fi: "Koko kalenteri",
            so: "Jadwalka oo dhan"),
        Word("latest", sv: "Senaste nytt", en: "Latest", ar: "آخر الأخبار", fi: "Uusimmat", so: "Ugu dambeeyay"),
        Word(
            "latestLetter", sv: "Senaste brevet", en: "The latest letter", ar: "أحدث رسالة", fi: "Uusin kirje",
            so: "Warqaddii ugu dambaysay"),
        Word(
            "allLetters", sv: "Alla brev", en: "All letters", ar: "جميع الرسائل", fi: "Kaikki kirjeet",
            so: "Dhammaan warqadaha"),
        Word("aboutUs", sv: "Om oss", en: "About us", ar: "من نحن", fi: "Meistä", so: "Annaga"),
        Word("subscribe", sv: "Prenumerera", en: "Subscribe", ar: "اشترك", fi: "Tilaa", so: "Is-diiwaangeli"),
        Word(
            "subscribeCalendar", sv: "Hämta kalendern", en: "Get the calendar", ar: "احصل على التقويم",
            fi: "Tilaa kalenteri", so: "Soo qaado jadwalka"),
        Word("cancelled", sv: "Inställt", en: "Cancelled", ar: "أُلغي", fi: "Peruttu", so: "La baajiyay"),
        Word("when", sv: "När", en: "When", ar: "متى", fi: "Milloin", so: "Goorma"),
        Word("where", sv: "Var", en: "Where", ar: "أين", fi: "Missä", so: "Xaggee"),
        Word(
            "map", sv: "Visa på karta", en: "Show on a map", ar: "عرض على الخريطة", fi: "Näytä kartalla",
            so: "Ka eeg khariidadda"),
        Word("eventType", sv: "Slag", en: "Kind", ar: "النوع", fi: "Laji", so: "Nooca"),
        Word("organizer", sv: "Arrangör", en: "Organiser", ar: "المنظِّم", fi: "Järjestäjä", so: "Qabanqaabiye"),
        Word("signup", sv: "Anmäl dig", en: "Sign up", ar: "سجّل", fi: "Ilmoittaudu", so: "Isdiiwaangeli"),
        Word(
            "addToCalendar", sv: "Lägg i min kalender", en: "Add to my calendar", ar: "أضف إلى تقويمي",
            fi: "Lisää kalenteriini", so: "Ku dar jadwalkayga"),
        Word(
            "followUps", sv: "Vi skrev om mötet", en: "What we wrote about it", ar: "ما كتبناه عنه",
            fi: "Kirjoitimme tästä", so: "Waxa aan ka qornay"),
        Word("period", sv: "Period", en: "Period", ar: "الفترة", fi: "Kausi", so: "Muddada"),
        Word(
            "partyRole", sv: "I föreningen", en: "In the association", ar: "في الجمعية", fi: "Yhdistyksessä",
            so: "Ururka dhexdiisa"),
        Word("postsBy", sv: "Skrivet", en: "Written", ar: "مقالات", fi: "Kirjoitukset", so: "Qoraallo"),
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
        Word("month", sv: "Månad", en: "Month", ar: "الشهر", fi: "Kuukausi", so: "Bil"),
        Word("total", sv: "Summa", en: "Total", ar: "المجموع", fi: "Yhteensä", so: "Wadar"),
        Word("dueBy", sv: "Senast", en: "By", ar: "في موعد أقصاه", fi: "Viimeistään", so: "Ugu dambayn"),
        Word("issue", sv: "Nr", en: "No.", ar: "العدد", fi: "Nro", so: "Tirsi"),
        Word("date", sv: "Datum", en: "Date", ar: "التاريخ", fi: "Päivä", so: "Taariikh"),
        Word(
            "watchVideo", sv: "Se filmen", en: "Watch the film", ar: "شاهد الفيلم", fi: "Katso video",
            so: "Daawo filimka"),
        Word("footnotes", sv: "Noter", en: "Notes", ar: "الحواشي", fi: "Viitteet", so: "Faallooyin hoose"),
        Word(
            "backToText", sv: "Tillbaka till texten", en: "Back to the text", ar: "العودة إلى النص",
            fi: "Takaisin tekstiin", so: "Ku noqo qoraalka"),
        Word("table", sv: "Tabell", en: "Table", ar: "جدول", fi: "Taulukko", so: "Jadwal"),
        Word(
            "notFoundTitle", sv: "Sidan finns inte", en: "There is no such page", ar: "الصفحة غير موجودة",
            fi: "Sivua ei ole", so: "Boggan ma jiro"),
        Word(
            "notFoundText", sv: "Den kan ha flyttat eller fått en ny adress.",
            en: "It may have moved or got a new address.", ar: "ربما نُقلت أو تغيّر عنوانها.",
            fi: "Se on voinut siirtyä tai saada uuden osoitteen.",
            so: "Waxaa laga yaabaa in la raray ama cinwaankiisu is beddelay."),
        Word(
            "toStart", sv: "Till startsidan", en: "To the start page", ar: "إلى الصفحة الرئيسية", fi: "Etusivulle",
            so: "Bogga hore"),
        Word(
            "moved", sv: "Sidan har flyttat", en: "The page has moved", ar: "انتقلت الصفحة", fi: "Sivu on siirtynyt",
            so: "Bogga waa la raray"),
        // Words that the program itself puts together.
        Word(
            "monthByMonth", sv: "Månad för månad", en: "Month by month", ar: "شهرًا بشهر", fi: "Kuukausi kuukaudelta",
            so: "Bil ka bil"),
        Word(
            "continues", sv: "fortsätter nästa år", en: "continues next year", ar: "يستمر في العام التالي",
            fi: "jatkuu ensi vuonna", so: "sannadka xiga ayay sii socotaa"),
        Word("partOf", sv: "av", en: "of", ar: "من", fi: "/", so: "ka mid ah"),
        Word("goalOne", sv: "mål", en: "goal", ar: "هدف", fi: "tavoite", so: "hadaf"),
        Word("goalMany", sv: "mål", en: "goals", ar: "أهداف", fi: "tavoitetta", so: "hadaf"),
        Word("doneOne", sv: "klart", en: "done", ar: "منجز", fi: "valmis", so: "la dhammeeyay"),
        Word("doneMany", sv: "klara", en: "done", ar: "منجزة", fi: "valmista", so: "la dhammeeyay"),
        Word("nobody", sv: "Utan ansvarig", en: "Nobody yet", ar: "بلا مسؤول", fi: "Ei vastuuhenkilöä", so: "Cidina"),
        Word("wholeDay", sv: "hela dagen", en: "all day", ar: "طوال اليوم", fi: "koko päivän", so: "maalinta oo dhan"),
        Word("until", sv: "till", en: "until", ar: "حتى", fi: "asti", so: "ilaa"),
        Word("clock", sv: "kl.", en: "", ar: "الساعة", fi: "klo", so: "saacadda"),
        Word("allEntries", sv: "Alla", en: "All", ar: "الكل", fi: "Kaikki", so: "Dhammaan"),
        Word("taggedWith", sv: "Taggat med", en: "Tagged", ar: "موسوم بـ", fi: "Aihe", so: "Calaamad"),
        Word("otherPeople", sv: "Övriga", en: "Others", ar: "آخرون", fi: "Muut", so: "Kuwa kale"),
        Word("email", sv: "E-post", en: "Email", ar: "البريد الإلكتروني", fi: "Sähköposti", so: "Iimayl"),
        Word("phone", sv: "Telefon", en: "Phone", ar: "الهاتف", fi: "Puhelin", so: "Telefoon"),
        Word("web", sv: "Webb", en: "Web", ar: "الموقع", fi: "Verkko", so: "Websaydh"),
        Word("contact", sv: "Kontakt", en: "Contact", ar: "اتصال", fi: "Yhteys", so: "Xiriir"),
        Word("feed", sv: "Flöde", en: "Feed", ar: "خلاصة", fi: "Syöte", so: "Wargelin"),
        Word(
            "remotePicture", sv: "Bild på en annan webbplats", en: "Picture on another site", ar: "صورة في موقع آخر",
            fi: "Kuva toisella sivustolla", so: "Sawir ku yaal bog kale"),
        Word("section", sv: "avsnitt", en: "section", ar: "قسم", fi: "osio", so: "qayb"),
        Word("done", sv: "Klart", en: "Done", ar: "تم", fi: "Valmis", so: "La dhammeeyay"),
        Word("notDone", sv: "Inte klart", en: "Not done", ar: "لم يتم", fi: "Ei valmis", so: "Lama dhammayn"),
        Word("picture", sv: "Bild", en: "Picture", ar: "صورة", fi: "Kuva", so: "Sawir"),
    ]
}
