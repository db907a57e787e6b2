/// The names of months and weekdays in the languages that pages are shown in.
public struct CalendarNames: Sendable {
    /// January first, as they stand after a day.
    public let months: [String]
    /// January first, as they stand without a day: in Finnish another case.
    public let monthsAlone: [String]
    /// Three letters or so, January first.
    public let shortMonths: [String]
    /// Monday first.
    public let weekdays: [String]
    /// Two or three letters, Monday first.
    public let shortWeekdays: [String]

    private init(
        months: [String], monthsAlone: [String]? = nil, shortMonths: [String], weekdays: [String],
        shortWeekdays: [String]
    ) {
        self.months = months
        self.monthsAlone = monthsAlone ?? months
        self.shortMonths = shortMonths
        self.weekdays = weekdays
        self.shortWeekdays = shortWeekdays
    }

    /// The names in a language by its primary subtag (`sv`, `en`, …); English where the language is not known.
    public static func `in`(_ language: String) -> CalendarNames {
        switch language.primaryLanguage {
        case "sv": swedish
        case "fi": finnish
        case "ar": arabic
        case "so": somali
        default: english
        }
    }

    /// Swedish.
    public static let swedish = CalendarNames(
        months: [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ],
        shortMonths: ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
        weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        shortWeekdays: ["mån", "tis", "ons", "tor", "fre", "lör", "sön"])

    /// English.
    public static let english = CalendarNames(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])

    private static let finnish = CalendarNames(
        months: [
            "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta",
            "elokuuta", "syyskuuta",
            "lokakuuta", "marraskuuta", "joulukuuta",
        ],
        monthsAlone: [
            "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu",
            "lokakuu", "marraskuu", "joulukuu",
        ],
        shortMonths: [
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
        ],
        weekdays: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
        shortWeekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"])

    private static let arabic = CalendarNames(
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ],
        shortMonths: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ],
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        shortWeekdays: ["ن", "ث", "ر", "خ", "ج", "س", "ح"])

    private static let somali = CalendarNames(
        months: [
            "Jannaayo", "Febraayo", "Maarso", "Abriil", "Maajo", "Juun", "Luuliyo", "Ogosto", "Sebtembar", "Oktoobar",
            "Nofembar", "Desembar",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Abr", "Maj", "Jun", "Lul", "Ogo", "Seb", "Okt", "Nof", "Des"],
        weekdays: ["Isniin", "Talaado", "Arbaco", "Khamiis", "Jimce", "Sabti", "Axad"],
        shortWeekdays: ["Isn", "Tal", "Arb", "Kha", "Jim", "Sab", "Axd"])
}
