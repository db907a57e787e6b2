import Foundations

/// Tells what looks like somebody's home from a venue: in a public calendar an address of that kind is read by everybody.
enum PrivateAddress {
    /// The words that say so; nil for what looks like a venue.
    static func sign(in text: String) -> String? {
        let folded = text.folded.replacing("\u{A0}", with: " ")
        if let phrase = phrases.first(where: { folded.contains($0) }) { return phrase }
        let words = folded.split { !($0.isLetter || $0.isNumber || $0 == "/") }.map(String.init)
        if words.contains("c/o") { return "c/o" }
        return flat(words) ?? host(words)
    }

    /// Said of homes only.
    private static let phrases = [
        "hemma hos", "hemma i köket", "hemma i vardagsrummet", "portkod", "dörrkod", "kod till porten", "ring på hos",
        "knacka på hos", "at home with", "home of ", "door code", "entry code",
    ]

    /// `lgh 1102`, `lägenhet nr 1102`: four digits by Lantmäteriet's numbering of flats, or fewer.
    private static func flat(_ words: [String]) -> String? {
        for (index, word) in words.enumerated() where ["lgh", "lägenhet", "apt", "apartment"].contains(word) {
            let next = words.dropFirst(index + 1).first { $0 != "nr" && $0 != "nummer" }
            if let next, (1...4).contains(next.count), next.allSatisfy(\.isNumber) { return "\(word) \(next)" }
        }
        return nil
    }

    /// `hos Anna`, `hos familjen Lind`: a house is opened by somebody with a first name, a venue by somebody else.
    private static func host(_ words: [String]) -> String? {
        guard let hos = words.firstIndex(of: "hos"), hos + 1 < words.count, !words.contains(where: isVenue) else {
            return nil
        }
        let name = words[hos + 1]
        return name == "familjen" || firstNames.contains(name) ? "hos \(name)" : nil
    }

    /// `Hos Anna på torget, café och bageri` is a café.
    private static func isVenue(_ word: String) -> Bool {
        venues.contains { word.hasSuffix($0) || (word.hasPrefix($0) && $0.count > 4) }
    }

    private static let venues = [
        "café", "cafe", "kafé", "kafe", "fik", "restaurang", "krog", "krogen", "bageri", "bageriet", "konditori",
        "konditoriet", "pub", "puben", "pizzeria", "hotell", "hotellet", "bibliotek", "biblioteket", "kyrka", "kyrkan",
        "lokal", "lokalen", "butik", "butiken", "affär", "affären", "salong", "salongen", "studio", "studion", "ateljé",
        "ateljén", "galleri", "galleriet", "skola", "skolan", "förening", "föreningen", "förbundet", "gym", "teater",
        "teatern", "museum", "museet", "verkstad", "verkstaden", "handelsträdgård", "loppis", "torget",
    ]

    /// The most common first names in Sweden (Statistics Sweden), and some that many members have.
    private static let firstNames = Set(
        """
        agneta ahmed alexander ali alice alva amanda amina anders andreas anette angelica anita ann anna anneli annika \
        annette anton arne arvid astrid axel barbro bengt berit birgit birgitta bo britt börje camilla carina carl \
        carolina caroline catarina cecilia charlotte christer christian christina christoffer dan daniel david dawit \
        ebba elias elin elisabet elisabeth ella ellen elsa emelie emil emilia emma erik eva evelina fatima felicia \
        filip frank fredrik frida gabriel georg gerd gunilla gun gunnar gustav göran hanna hannah hans hassan helen \
        helena henrik håkan ibrahim ida inger ingrid isabelle jakob jan jenny jens jessica joakim johan johanna \
        johannes john jonas josefin josefine julia jörgen karin karl karolina katarina kent kerstin kjell klara \
        kristina kristoffer lars leif lena lennart leyla linda linnea linus lisa lovisa lotta louise lucas ludvig maja \
        malin margareta margaretha maria marianne marie marcus markus martin mats matilda mattias michael mikael \
        mohamed mona monica niklas nils olof olle ola oskar oscar patrik per pernilla peter petra pia pontus rasmus \
        rebecka richard robert robin roger roland rolf rut sandra sanna sara sebastian simon siv sofia sofie solveig \
        stefan sten stig stina susanne sven therese thomas tobias tomas tommy tove torbjörn ulf ulla ulrika victor \
        victoria viktor viktoria vincent wilma yvonne åke åsa örjan
        """.split(separator: " ").map(String.init))
}
