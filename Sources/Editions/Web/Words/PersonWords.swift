extension Word {
    /// Persons.
    static let person: [Word] = [
        Word("period", sv: "Period", en: "Period", ar: "الفترة", fi: "Kausi", so: "Muddada"),
        Word(
            "partyRole", sv: "I föreningen", en: "In the association", ar: "في الجمعية", fi: "Yhdistyksessä",
            so: "Ururka dhexdiisa"),
        Word("postsBy", sv: "Skrivet", en: "Written", ar: "مقالات", fi: "Kirjoitukset", so: "Qoraallo"),
        Word("otherPeople", sv: "Övriga", en: "Others", ar: "آخرون", fi: "Muut", so: "Kuwa kale"),
        Word("email", sv: "E-post", en: "Email", ar: "البريد الإلكتروني", fi: "Sähköposti", so: "Iimayl"),
        Word("phone", sv: "Telefon", en: "Phone", ar: "الهاتف", fi: "Puhelin", so: "Telefoon"),
        Word("web", sv: "Webb", en: "Web", ar: "الموقع", fi: "Verkko", so: "Websaydh"),
        Word("contact", sv: "Kontakt", en: "Contact", ar: "اتصال", fi: "Yhteys", so: "Xiriir"),
    ]
}
