extension Word {
    /// Events and calendars.
    static let calendar: [Word] = [
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
        Word(
            "subscribeCalendar", sv: "Kalendern i din telefon", en: "The calendar in your phone",
            ar: "التقويم في هاتفك", fi: "Kalenteri puhelimeesi", so: "Jadwalka telefoonkaaga"),
        Word(
            "howToSubscribe",
            sv: "Prenumerera, så står det som händer i din egen kalender och ändras när vi ändrar. Fungerar det inte "
                + "att prenumerera direkt: kopiera adressen till filen och lägg till den i ditt kalenderprogram som en "
                + "kalender från webben.",
            en: "Subscribe, and what happens is in your own calendar and changes when we change it. If subscribing "
                + "directly does not work: copy the file’s address and add it in your calendar program as a calendar "
                + "from the web.",
            ar: "اشترك لتظهر الفعاليات في تقويمك الخاص وتتغيّر عندما نغيّرها. إذا لم ينجح الاشتراك المباشر فانسخ عنوان "
                + "الملف وأضفه في برنامج التقويم لديك بوصفه تقويمًا من الويب.",
            fi: "Tilaa kalenteri, niin tapahtumat näkyvät omassa kalenterissasi ja muuttuvat, kun me muutamme niitä. "
                + "Jos suora tilaus ei onnistu, kopioi tiedoston osoite ja lisää se kalenteriohjelmaasi "
                + "verkkokalenterina.",
            so: "Iska qor, dhacdooyinkuna waxay ka muuqan doonaan jadwalkaaga, wayna isbeddelayaan marka aan "
                + "beddelno. Haddii aysan si toos ah u shaqayn: nuqul ka samee ciwaanka faylka oo ku dar "
                + "barnaamijkaaga jadwalka."),
        Word("calendarFile", sv: "Ladda ner", en: "Download", ar: "تنزيل", fi: "Lataa", so: "Soo deji"),
        Word(
            "allEvents", sv: "Alla händelser", en: "All events", ar: "كل الفعاليات", fi: "Kaikki tapahtumat",
            so: "Dhammaan dhacdooyinka"),
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
        Word("wholeDay", sv: "hela dagen", en: "all day", ar: "طوال اليوم", fi: "koko päivän", so: "maalinta oo dhan"),
        Word("until", sv: "till", en: "until", ar: "حتى", fi: "asti", so: "ilaa"),
        Word("clock", sv: "kl.", en: "", ar: "الساعة", fi: "klo", so: "saacadda"),
        Word("month", sv: "Månad", en: "Month", ar: "الشهر", fi: "Kuukausi", so: "Bil"),
    ]
}
