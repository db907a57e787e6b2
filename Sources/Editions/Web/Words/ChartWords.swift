extension Word {
    /// Charts of measures.
    static let chart: [Word] = [
        Word("figures", sv: "Siffrorna", en: "The figures", ar: "الأرقام", fi: "Luvut", so: "Tirooyinka"),
        Word(
            "showFigures", sv: "Visa siffrorna", en: "Show the figures", ar: "إظهار الأرقام", fi: "Näytä luvut",
            so: "Muuji tirooyinka"),
        Word(
            "noFigures", sv: "Det finns inga siffror från den tiden.", en: "There are no figures from that time.",
            ar: "لا توجد أرقام من تلك الفترة.", fi: "Siltä ajalta ei ole lukuja.",
            so: "Tirooyin kama jiraan wakhtigaas."),
    ]
}
