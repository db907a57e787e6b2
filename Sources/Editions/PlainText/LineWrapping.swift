import Foundations

/// Text broken into lines, at spaces only.
enum LineWrapping {
    /// A line, and whether the words after it would have stood in it had there been room.
    struct Line: Hashable {
        let text: String
        let columns: Int
        let continues: Bool
    }

    /// The lines of a text whose line feeds are breaks and whose no-break spaces bind.
    ///
    /// A word that is wider than the room stays whole on a line of its own; words that are bound to each other are parted
    /// when they are. Lines after the first begin with `hanging` spaces.
    static func lines(_ text: String, room: Int, hanging: Int = 0) -> [Line] {
        var filling = Filling(room: room, hanging: hanging)
        for segment in text.utf8.split(separator: 0x0A) {
            for word in segment.split(separator: 0x20) { filling.add(word) }
            filling.endLine(continues: false)
        }
        return filling.lines
    }

    /// The text in one line.
    static func line(_ text: String) -> String { lines(text, room: .max).map(\.text).joined(separator: " ") }

    private struct Filling {
        let room: Int
        let hanging: Int
        var lines: [Line] = []
        private var current = ""
        private var columns = 0
        private var isEmpty = true

        init(room: Int, hanging: Int) {
            self.room = room
            self.hanging = hanging
        }

        mutating func add(_ word: Substring.UTF8View) {
            guard word.contains(0xC2) else { return place(String(Substring(word))) }
            let parts = Substring(word).unicodeScalars.split(
                separator: "\u{A0}", omittingEmptySubsequences: false
            ).map(String.init)
            let bound = parts.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
            let whole = bound.joined(separator: " ")
            if whole.displayColumns <= room - hanging {
                place(whole)
            } else {
                for part in bound { place(part) }
            }
        }

        private mutating func place(_ word: String) {
            if word.isEmpty { return }
            let width = word.displayColumns
            if !isEmpty {
                if width < room - columns {
                    current += " "
                    current += word
                    columns += 1 + width
                    return
                }
                endLine(continues: true)
            }
            let indent = lines.isEmpty ? 0 : hanging
            current = String(repeating: " ", count: indent) + word
            columns = indent + width
            isEmpty = false
        }

        mutating func endLine(continues: Bool) {
            if isEmpty { return }
            lines.append(Line(text: current, columns: columns, continues: continues))
            isEmpty = true
        }
    }
}
