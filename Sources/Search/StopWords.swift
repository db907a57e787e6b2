/// Words that stand in nearly every Swedish text and tell nothing of what it is about; they are found in titles and
/// headings alone. Snowball's list for Swedish, https://snowballstem.org/algorithms/swedish/stop.txt, and on the last
/// line the commonest that it lacks.
enum StopWords {
    /// The words, with blanks between them.
    static let list = """
        och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då \
        sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad \
        över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna själv detta åt utan varit \
        hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan vår blivit dess inom \
        mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars vårt våra ert era vilkas \
        ska går får gör finns kommer kom fick vill två tre in ner fram också bara ta tar
        """

    private static let words = Set(list.split(separator: " ").map(String.init))

    /// Their stems.
    static func stems(_ stemmer: Stemmer) -> [ArraySlice<UInt8>] {
        list.utf8.split(separator: UInt8(ascii: " ")).map { word in
            let word = Array(word)
            return word.prefix(word.withUnsafeBufferPointer(stemmer.length))
        }
    }

    /// Whether a word in lower case is one of them, or a single letter or digit.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: word, as: UTF8.self)
        return text.unicodeScalars.count < 2 || words.contains(text)
    }
}
