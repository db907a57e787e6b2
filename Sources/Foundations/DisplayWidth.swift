/// How wide text is where every character has the same width: in a terminal, in a plain-text letter.
extension String {
    /// Columns: two for the wide letters of East Asia and for emoji, none for marks that are put on the letter before.
    public var displayColumns: Int { unicodeScalars.reduce(0) { $0 + $1.displayColumns } }

    /// The text with blanks after it until it is so many columns wide.
    public func padded(toColumns columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - displayColumns))
    }

    /// The text in lines of at most so many columns, broken at blanks; a word that is longer than a line is cut. Blanks that
    /// do not break stay where they are.
    ///
    /// - Parameter columns: at least 2, so that every character fits.
    public func wrapped(toColumns columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ").flatMap({ String($0).cut(toColumns: columns) }) {
            if line.isEmpty {
                line = word
            } else if line.displayColumns + 1 + word.displayColumns <= columns {
                line += " " + word
            } else {
                lines.append(line)
                line = word
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The text in pieces of at most so many columns.
    private func cut(toColumns columns: Int) -> [String] {
        if displayColumns <= columns { return [self] }
        var pieces = [""]
        for character in self {
            let last = pieces.count - 1
            if !pieces[last].isEmpty, (pieces[last] + String(character)).displayColumns > columns {
                pieces.append(String(character))
            } else {
                pieces[last].append(character)
            }
        }
        return pieces
    }
}

extension Unicode.Scalar {
    /// 0, 1 or 2 columns: Unicode Standard Annex 11, with the wide and the full-width as two.
    public var displayColumns: Int {
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // The vowels and finals of Hangul are put together with the consonant before.
        if (0x1160...0x11FF).contains(value) { return 0 }
        return properties.isEmojiPresentation || isWide ? 2 : 1
    }

    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
