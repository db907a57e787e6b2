extension Word {
    /// Persons.
    static let person: [Word] = [
        Word("period", sv: "Period", en: "Period", ar: "الفترة", fi: "Kausi", so: "Muddada"),
        Word(
            "partyRole", sv: "I föreningen", en: "In the association", ar: "في الجمعية", fi: "Yhdistyksessä",
            so: "Ururka dhexdiisa"),
        Word("postsBy", sv: "Skrivet", en: "Written", ar: "مقالات", fi: "Kirjoitukset", so: "Qoraallo"),
        Word("otherPeople", sv: "Övriga", en: "Others", ar: "آخرون", fi: "Muut", so: "Kuwa kale"),
        Word("board", sv: "Styrelsen", en: "The board", ar: "مجلس الإدارة", fi: "Hallitus", so: "Guddiga"),
        Word("offices", sv: "Uppdrag", en: "Offices", ar: "المناصب", fi: "Luottamustoimet", so: "Xilal"),
        Word("officesToday", sv: "I dag", en: "Today", ar: "اليوم", fi: "Nyt", so: "Maanta"),
        Word("comingOffices", sv: "Tillträder", en: "Taking office", ar: "يتولى قريبًا", fi: "Aloittaa", so: "Qabanaya"),
        Word("formerOffices", sv: "Tidigare", en: "Formerly", ar: "سابقًا", fi: "Aiemmin", so: "Hore"),
        Word("candidacy", sv: "Ställer upp som", en: "Stands as", ar: "مرشح", fi: "Ehdolla", so: "Musharrax"),
        Word("listPlace", sv: "Plats", en: "Place", ar: "الترتيب", fi: "Sija", so: "Kaalinta"),
        Word("since", sv: "sedan", en: "since", ar: "منذ", fi: "vuodesta", so: "ilaa"),
        Word("fromDay", sv: "från", en: "from", ar: "من", fi: "alkaen", so: "laga bilaabo"),
        Word("email", sv: "E-post", en: "Email", ar: "البريد الإلكتروني", fi: "Sähköposti", so: "Iimayl"),
        Word("phone", sv: "Telefon", en: "Phone", ar: "الهاتف", fi: "Puhelin", so: "Telefoon"),
        Word("web", sv: "Webb", en: "Web", ar: "الموقع", fi: "Verkko", so: "Websaydh"),
        Word("contact", sv: "Kontakt", en: "Contact", ar: "اتصال", fi: "Yhteys", so: "Xiriir"),
    ]
}
