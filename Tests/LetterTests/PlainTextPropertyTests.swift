import Foundation
import Foundations
import Markdown
import Testing

@testable import Editions

/// What holds for every letter, of 2,000 random ones (T01–T04, T06, T07, T12, T13, F03).
@Suite struct PlainTextPropertyTests {
    @Test(arguments: [false, true])
    func everyLetterKeepsTheRules(isWild: Bool) {
        for seed in UInt64(0)..<1000 {
            var random = RandomLetter(seed: seed, isWild: isWild)
            let markdown = random.text()
            let body = letterBody(markdown)
            let letter = PlainTextLetter(letterContent(body))
            let faults =
                fileFaults(letter.file, hasCode: isWild) + linkFaults(letter.file, body) + wordFaults(letter.file, body)
                + mailFaults(letter) + (isWild ? [] : markFaults(letter.file))
            #expect(faults.first == nil, "seed \(seed)\n\(markdown)\n==== text\n\(letter.file)")
            if !faults.isEmpty { return }
        }
    }

    // MARK: The file

    private func fileFaults(_ file: String, hasCode: Bool) -> [String] {
        var faults: [String] = []
        if !file.hasSuffix("\n") || file.hasSuffix("\n\n") || file.hasPrefix("\n") { faults.append("line ends") }
        if file.contains("\n\n\n") { faults.append("two blank lines") }
        if Array(file.utf8) != Array(file.nfc.utf8) { faults.append("not NFC") }
        if file.unicodeScalars.contains(where: Self.isForbidden) { faults.append("forbidden character") }
        for line in file.split(separator: "\n") {
            if line.hasSuffix(" "), line != "-- " { faults.append("space last: \(line)") }
            if line.utf8.count > 72, line.displayColumns > 72, !mayBeWide(line), !(hasCode && line.contains("    ")) {
                faults.append("wide: \(line)")
            }
        }
        return faults
    }

    /// Control characters, the blanks that became spaces, and what nobody sees.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0xA0, 0xAD, 0x200B, 0x2028, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// One word behind marks of lists and quotations, or an address with its number.
    private func mayBeWide(_ line: Substring) -> Bool {
        line.contains(/^(> ?| |- (\[[x ]\] )?|[0-9]+\. |\[[0-9]+\] )*[^ ]*$/)
    }

    private func markFaults(_ file: String) -> [String] {
        ["*", "`", "~", "](", "![", "&", "<", "\\"].filter { file.contains($0) }.map { "mark \($0)" }
    }

    // MARK: The mail

    private func mailFaults(_ letter: PlainTextLetter) -> [String] {
        let lines = letter.mailBody.components(separatedBy: "\r\n")
        var faults: [String] = []
        if unmarked(letter.mailBody) != letter.file { faults.append("marks undone are not the file") }
        if letter.mailBody.unicodeScalars.count(where: { $0 == "\r" }) != lines.count - 1 { faults.append("CR") }
        if lines.contains(where: { $0.contains("\n") }) { faults.append("LF alone") }
        if lines.count(where: { $0 == "-- " }) != 1 { faults.append("more than one signature") }
        if lines.contains(where: { $0.hasPrefix("From ") }) { faults.append("From") }
        return faults
    }

    // MARK: Links

    private func linkFaults(_ file: String, _ body: Document) -> [String] {
        var (listed, inline): (Set<String>, Set<String>) = ([], [])
        var inLink = 0
        for (index, node) in body.nodes.enumerated() where node.kind == .link && index >= inLink {
            inLink = node.end
            let address = body.destination(node)
            let isOwn = body.addressAsWords(index) != nil
            let shown = ShownAddress(address)
            if isOwn || shown.isInline { inline.insert(shown.text) } else { listed.insert(address) }
        }
        let found = lists(file).compactMap { $0.wholeMatch(of: /\[([0-9]+)\] (https?:[^ ]+)/) }
        var faults: [String] = []
        if found.map({ String($0.1) }) != (1...max(1, found.count)).prefix(found.count).map(String.init) {
            faults.append("numbers")
        }
        if found.map({ String($0.2) }).sorted() != listed.sorted() { faults.append("addresses \(listed)") }
        for number in found.map(\.1) where file.components(separatedBy: "[\(number)]").count < 3 {
            faults.append("[\(number)] is not used")
        }
        return faults + inline.filter { !file.contains($0) }.map { "no \($0)" }
    }

    /// The lines of the lists of addresses: they begin after a blank line.
    private func lists(_ file: String) -> [Substring] {
        var (found, mayBegin): ([Substring], Bool) = ([], false)
        for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
            let isListed = mayBegin && line.hasPrefix("[")
            if isListed { found.append(line) }
            mayBegin = isListed || line.isEmpty
        }
        return found
    }

    // MARK: Words

    /// Every word in order, and between them no others than numbers, labels, addresses and the headings of records.
    private func wordFaults(_ file: String, _ body: Document) -> [String] {
        let text = words(of: file)
        let expected = words(of: source(body.nodes.indices.dropFirst(), body))
        var allowed: Set<String> = ["Brev", "Bild", "struket", "not", "Noter", "x"]
        allowed.formUnion(RandomLetter.headings)
        for node in body.nodes {
            if node.kind == .link { allowed.formUnion(words(of: body.destination(node))) }
        }
        var next = 0
        for word in text.prefix(upTo: text.lastIndex(of: "Föreningen") ?? text.endIndex) {
            if next < expected.count, word == expected[next] {
                next += 1
            } else if !allowed.contains(word), Int(word) == nil {
                return [
                    "not in the document, or not there: \(word), wanted: \(expected[min(next, expected.count - 1)])"
                ]
            }
        }
        return next < expected.count ? ["missing: \(expected[next])"] : []
    }

    private func words(of text: String) -> [String] {
        let kept = text.unicodeScalars.filter { ![0x07, 0xAD, 0x200B, 0x2060, 0xFEFF].contains($0.value) }
        return String(String.UnicodeScalarView(kept)).nfc.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The document's words, parted where the text parts them.
    private func source(_ range: some Collection<Int>, _ body: Document) -> String {
        var text = ""
        var ends: [Int] = []
        var skipped = 0
        for index in range {
            while let end = ends.last, end <= index {
                text += " "
                ends.removeLast()
            }
            let node = body.nodes[index]
            if index < skipped { continue }
            switch node.kind {
            case .text, .code, .rawInline, .codeBlock, .rawBlock: text += body.text(node)
            case .emphasis, .strong, .footnoteReference: break
            case .link where node.isBareAddress || !body.hasWords(index):
                text += " \(ShownAddress(body.destination(node)).text) "
                skipped = node.end
            case .link: break
            case .row where node.isHeaderRow: skipped = node.end
            default:
                text += " "
                ends.append(node.end)
            }
        }
        return text
    }
}
