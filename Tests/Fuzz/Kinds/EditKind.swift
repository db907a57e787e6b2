import Content
import Diagnostics
import TestSupport

/// Texts in the editor: one field of the form typed anew, and the file as a whole with a line changed.
enum EditKind {
    static let all = [edit, edit.large(128 << 10)]

    private static let edit = FuzzKind(
        "edit", share: 60,
        samples: Samples.bytes("content", ending: ".md").map { Array($0.prefix(1200)) }
            + pieces.map { Array($0.utf8) },
        words: values + [
            "---\n", "---\r\n", "\r", "\r\n", "\n", "title: ", "titel: ", "tags: ", "tags:\n- a\n- b # c\n", "author: ",
            "summary: |\n  a\n  b\n", "summary: >-\n", "date: ", "draft: ", "audience: ", "[", "]", "{", "}", "\"", "'",
            " # ", "#", "'' ", "\\", "  ", "- ", "&a ", "*a", "!!str ", "? ", "<<: ",
        ]
    ) { input, random throws(Broken) in
        let path = random.pick(["om.md", "blogg/a.md", "kalender/a.md", "brev/a.md", "personer/a.md", "plan/a.md"])
        guard let text = try? EditableText(input, path: path, settings: settings) else { return false }
        try changeLine(of: text, path, &random)
        guard let form = text.form, let field = form.fields.randomElement(using: &random) else { return false }
        return try change(field, of: text, path, &random)
    }

    private static let pieces = [
        "---\r\ntitle: A # b\r\ntags:\r\n  - a   # c\r\n  # d\r\n  - 'b'\r\nsummary: >\r\n  x\r\n  y\r\n---\r\n\r\nText\r\nmer\r\n",
        "\u{FEFF}---\ntitel: \"A\\\"b\"\nförfattare: [a, 'b, c', \"d\"] # e\ndatum: 2026-01-02\nutkast: ja\n---\n\nText.",
        "---\ntitle:\n  'A\n\n  b'\nstart: 2026-06-01 18:30\nend: 20:00\naudience: members\n---\rA\rB\n\r\nC",
    ]

    /// What people type on one line.
    private static let values = [
        "Ny", "a: b", "a #b", "#a", "- a", "[a", "a]", "{a}", "'", "\"", "a'b\"c\\d", "~", "null", "ja", "true", "0",
        "2026-02-30", "2026-06-15", "&a", "*a", "!a", "%a", "@a", "`a", "|", ">", "?", "a:", "---", "...", "Å̈", "👩‍👧",
        "a,b", "<<",
        "=", "0x10",
    ]

    private static let settings: Settings = {
        guard let settings = SmallEdition.load(["site.yml": Array(Samples.settings.utf8)]).site?.settings else {
            fatalError("the settings of the fuzzer cannot be read")
        }
        return settings
    }()

    /// A line of the whole file becomes another: the file says just that, and its other lines end as they did.
    private static func changeLine(
        of text: EditableText, _ path: String, _ random: inout SeededGenerator
    ) throws(Broken) {
        var lines = text.whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let index = random.below(lines.count)
        switch random.below(3) {
        case 0: lines[index] = random.pick(values)
        case 1: lines.insert(random.pick(values + [""]), at: index)
        default: lines.remove(at: index)
        }
        let typed = lines.joined(separator: "\n")
        guard let written = try? EditableText(text.with(whole: typed), path: path, settings: nil) else { return }
        if written.whole != typed { throw Broken("a file that was typed as a whole says something else") }
        let ends = Set(lineEnds(of: text.bytes))
        if ends.count == 1, Set(lineEnds(of: written.bytes)).isSubset(of: ends) == false {
            throw Broken("a file with one kind of line end has two")
        }
    }

    /// A field says what was typed in it, or nothing is written; the other fields and the body say what they said.
    private static func change(
        _ field: FrontMatterField, of text: EditableText, _ path: String, _ random: inout SeededGenerator
    ) throws(Broken) -> Bool {
        let key = field.key.english
        let typed = (0..<random.below(4)).map { _ in random.pick(values) }
        guard let bytes = try? text.with(fields: [key: typed], body: text.body), bytes.count <= TextDecoding.largest
        else { return false }
        guard let written = try? EditableText(bytes, path: path, settings: settings), let form = written.form else {
            throw Broken("with another \(key) the front matter cannot be read")
        }
        if written.body != text.body { throw Broken("with another \(key) the body is another") }
        for (old, new) in zip(text.form?.fields ?? [], form.fields) where old.key.english != key {
            if old.values != new.values { throw Broken("with another \(key), \(old.key.english) is another") }
        }
        guard let now = form.fields.first(where: { $0.key.english == key }) else {
            throw Broken("\(key) is gone from the form")
        }
        // What stands for a day or one of some words may be shown otherwise than it was typed.
        let isSaid =
            switch (field.control, now.control) {
            case (.text, .text), (.lines, .lines): now.values == [typed.first ?? ""]
            case (.texts, .texts): now.values == typed
            default: true
            }
        if !isSaid { throw Broken("\(key) says \(now.values), not \(typed)") }
        return true
    }

    private static func lineEnds(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.indices.compactMap { index in
            let isAfterReturn = index > 0 && bytes[index - 1] == 0x0D
            switch bytes[index] {
            case 0x0A: return isAfterReturn ? [0x0D, 0x0A] : [0x0A]
            case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? nil : [0x0D]
            default: return nil
            }
        }
    }
}
