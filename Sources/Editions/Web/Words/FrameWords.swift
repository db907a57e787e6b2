extension Word {
    /// The frame of every page, and what all lists share.
    static let frame: [Word] = [
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
        Word("latest", sv: "Senaste nytt", en: "Latest", ar: "آخر الأخبار", fi: "Uusimmat", so: "Ugu dambeeyay"),
        Word(
            "latestLetter", sv: "Senaste brevet", en: "The latest letter", ar: "أحدث رسالة", fi: "Uusin kirje",
            so: "Warqaddii ugu dambaysay"),
        Word(
            "allLetters", sv: "Alla brev", en: "All letters", ar: "جميع الرسائل", fi: "Kaikki kirjeet",
            so: "Dhammaan warqadaha"),
        Word("aboutUs", sv: "Om oss", en: "About us", ar: "من نحن", fi: "Meistä", so: "Annaga"),
        Word("subscribe", sv: "Prenumerera", en: "Subscribe", ar: "اشترك", fi: "Tilaa", so: "Is-diiwaangeli"),
        Word("issue", sv: "Nr", en: "No.", ar: "العدد", fi: "Nro", so: "Tirsi"),
        Word("date", sv: "Datum", en: "Date", ar: "التاريخ", fi: "Päivä", so: "Taariikh"),
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
        Word("section", sv: "avsnitt", en: "section", ar: "قسم", fi: "osio", so: "qayb"),
        Word("allEntries", sv: "Alla", en: "All", ar: "الكل", fi: "Kaikki", so: "Dhammaan"),
        Word("taggedWith", sv: "Taggat med", en: "Tagged", ar: "موسوم بـ", fi: "Aihe", so: "Calaamad"),
        Word(
            "feed", sv: "Nyhetsflöde (Atom)", en: "News feed (Atom)", ar: "خلاصة الأخبار (Atom)",
            fi: "Uutissyöte (Atom)", so: "Wargelin (Atom)"),
        Word(
            "remotePicture", sv: "Bild på en annan webbplats", en: "Picture on another site", ar: "صورة في موقع آخر",
            fi: "Kuva toisella sivustolla", so: "Sawir ku yaal bog kale"),
        Word("picture", sv: "Bild", en: "Picture", ar: "صورة", fi: "Kuva", so: "Sawir"),
        Word(
            "watchVideo", sv: "Se filmen", en: "Watch the film", ar: "شاهد الفيلم", fi: "Katso video",
            so: "Daawo filimka"),
        Word("done", sv: "Klart", en: "Done", ar: "تم", fi: "Valmis", so: "La dhammeeyay"),
        Word("notDone", sv: "Inte klart", en: "Not done", ar: "لم يتم", fi: "Ei valmis", so: "Lama dhammayn"),
        Word("partOf", sv: "av", en: "of", ar: "من", fi: "/", so: "ka mid ah"),
    ]
}
