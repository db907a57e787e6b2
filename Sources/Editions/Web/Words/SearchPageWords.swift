extension Word {
    /// The search. The sentences about what was found are filled in by the page's script: {n} is how many, {q} what was
    /// asked for.
    static let search: [Word] = [
        Word("search", sv: "Sök", en: "Search", ar: "بحث", fi: "Haku", so: "Raadi"),
        Word(
            "searchLabel", sv: "Sök på webbplatsen", en: "Search the site", ar: "ابحث في الموقع",
            fi: "Hae sivustolta", so: "Ka raadi bogga"),
        Word(
            "searchMore", sv: "Visa fler", en: "Show more", ar: "عرض المزيد", fi: "Näytä lisää", so: "Muuji kuwo kale"),
        Word(
            "searchBrowse", sv: "Eller bläddra", en: "Or browse", ar: "أو تصفّح", fi: "Tai selaa", so: "Ama eeg"),
        Word(
            "searchNeedsScript",
            sv: "Sökningen fungerar bara med JavaScript. Avdelningarna och taggarna nedan fungerar utan.",
            en: "The search works only with JavaScript. The sections and tags below work without.",
            ar: "يعمل البحث مع جافاسكربت فقط. أما الأقسام والوسوم أدناه فتعمل بدونه.",
            fi: "Haku toimii vain JavaScriptin kanssa. Alla olevat osiot ja aiheet toimivat ilman sitä.",
            so: "Raadintu waxay ku shaqaysaa JavaScript oo keliya. Qaybaha hoose waa shaqaynayaan la’aantiis."),
        // Words that the program itself puts together.
        Word(
            "searchFoundOne", sv: "En träff på ”{q}”", en: "One page found for “{q}”", ar: "نتيجة واحدة عن «{q}»",
            fi: "Yksi osuma haulla ”{q}”", so: "Hal natiijo: “{q}”"),
        Word(
            "searchFoundMany", sv: "{n} träffar på ”{q}”", en: "{n} pages found for “{q}”",
            ar: "عدد النتائج عن «{q}»: {n}", fi: "{n} osumaa haulla ”{q}”", so: "{n} natiijo: “{q}”"),
        Word(
            "searchFoundNone", sv: "Inga träffar på ”{q}”. Prova ett kortare ord eller en annan böjning.",
            en: "Nothing found for “{q}”. Try a shorter word or another form of it.",
            ar: "لا نتائج عن «{q}». جرّب كلمة أقصر.", fi: "Ei osumia haulla ”{q}”. Kokeile lyhyempää sanaa.",
            so: "Waxba lagama helin “{q}”. Isku day erey gaaban."),
        Word(
            "searchFailed", sv: "Sökningen gick inte att hämta. Försök igen om en stund.",
            en: "The search could not be fetched. Try again in a while.", ar: "تعذّر تحميل البحث. حاول مرة أخرى لاحقًا.",
            fi: "Hakua ei voitu ladata. Yritä hetken kuluttua uudelleen.",
            so: "Raadinta lama soo dejin karo. Mar kale isku day."),
    ]
}
