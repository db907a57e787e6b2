import Diagnostics

/// What Blad promises of whatever it is given.
enum Promises {
    /// What is said about an input can be printed: in both languages, on lines of text without control characters.
    static func areSayable(_ findings: [Finding]) throws(Broken) {
        guard findings.count <= 5000 else { throw Broken("\(findings.count) findings") }
        for finding in findings.prefix(50) {
            for language in [MessageLanguage.swedish, .english] {
                let text = FindingText(language: language).text(finding)
                if text.unicodeScalars.contains(where: {
                    $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
                }) {
                    throw Broken("a control character in the message \(finding.code.rawValue)")
                }
            }
            for wording in [finding.message, finding.help].compactMap({ $0 })
            where wording.swedish.contains("\n") || wording.english.contains("\n") {
                throw Broken("a line end in the message \(finding.code.rawValue)")
            }
            if finding.place.line < 0 || finding.place.column < 0 { throw Broken("a place before the file's start") }
        }
    }

    /// Markup that came out of text runs nothing and loads nothing by itself.
    static func runsNothing(_ html: [UInt8]) throws(Broken) {
        guard let text = String(validating: html, as: UTF8.self) else { throw Broken("HTML that is not UTF-8") }
        for danger in [
            "<script", "<style", "<iframe", "<object", "<embed", "href=\"javascript:", "href=\"data:",
            "src=\"javascript:",
        ]
        where text.utf8.holds(danger) { throw Broken("\(danger) in the HTML") }
    }
}

extension String.UTF8View {
    fileprivate func holds(_ needle: String) -> Bool {
        let needle = Array(needle.utf8)
        guard let first = needle.first, count >= needle.count else { return false }
        return withContiguousStorageIfAvailable { bytes in
            var index = 0
            while index + needle.count <= bytes.count {
                if bytes[index] == first, (1..<needle.count).allSatisfy({ bytes[index + $0] == needle[$0] }) {
                    return true
                }
                index += 1
            }
            return false
        } ?? false
    }
}
