import Content
import Diagnostics

/// Bytes of text files: what the rest can trust, git's marks of two versions among it.
enum DecodingKind {
    static let all = [texts, texts.large(1 << 20)]

    private static let texts = FuzzKind(
        "text", share: 60,
        samples: [
            "---\ntitle: A\n---\n\n<<<<<<< HEAD\nText.\n=======\nAnnan text.\n>>>>>>> gren\n\nMer.\n",
            "Rubrik\n=======\n\n> > > > > > > citat\n\n    <<<<<<< a\n    >>>>>>> b\n",
            "<<<<<<< HEAD\r\na,b\r\n||||||| bas\r\nc,d\r\n=======\r\ne,f\r\n>>>>>>> gren\r\n",
            "\u{FEFF}Text\rmed\r\nslut\n",
        ].map { Array($0.utf8) },
        words: [
            "<<<<<<< HEAD\n", "\n<<<<<<< ", ">>>>>>> gren\n", "\n>>>>>>> ", "=======\n", "|||||||", "<", ">", "<<<<<<<",
            ">>>>>>>", "\n", "\r", "\r\n", " ", "\u{85}", "\u{A0}", "\u{7F}", "{\\rtf", "%PDF-", "<html",
        ]
    ) { input, random throws(Broken) in
        switch TextDecoding.decode(input, file: "content/a.md", isTemplate: random.below(4) == 0) {
        case .failure(let error):
            try Promises.areSayable([error.finding])
            return false
        case .success(let source):
            guard let text = String(validating: source.bytes, as: UTF8.self) else { throw Broken("no UTF-8") }
            let hasControl = text.unicodeScalars.contains {
                $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
            }
            if hasControl { throw Broken("a control character in a text") }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            if let mark = lines.firstIndex(where: { $0.utf8.starts(with: "<<<<<<< ".utf8) }),
                lines[mark...].contains(where: { $0.utf8.starts(with: ">>>>>>> ".utf8) })
            {
                throw Broken("two versions in a text")
            }
            return true
        }
    }
}
