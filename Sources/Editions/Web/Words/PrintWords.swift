extension Word {
    /// What is printed.
    static let print: [Word] = [
        Word(
            "inThisIssue", sv: "I detta nummer", en: "In this issue", ar: "في هذا العدد", fi: "Tässä numerossa",
            so: "Tirsigan"),
        Word(
            "onTheWeb", sv: "Läs på webben", en: "Read on the web", ar: "اقرأ على الويب", fi: "Lue verkossa",
            so: "Ka akhri shabakadda"),
        Word(
            "qrCode", sv: "QR-kod till", en: "QR code to", ar: "رمز QR إلى", fi: "QR-koodi osoitteeseen",
            so: "Koodhka QR ee"),
        Word(
            "printedOn", sv: "Tryckt efter webbplatsen den", en: "Printed from the website on",
            ar: "طُبع من الموقع في", fi: "Tulostettu verkkosivulta", so: "Waxaa laga daabacay websaydhka"),
    ]
}
