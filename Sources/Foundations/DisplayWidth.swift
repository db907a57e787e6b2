extension StringProtocol {
    /// How many columns the text takes where every character has the same width: a grapheme takes two if its first scalar
    /// is East Asian wide or fullwidth, if it holds U+FE0F or is a flag; else one.
    public var displayColumns: Int {
        // Below U+0300, whose first byte is CC, every scalar is a grapheme, and a narrow one.
        var scalars = 0
        for byte in utf8 {
            if byte >= 0xCC { return reduce(0) { $0 + $1.displayColumns } }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        return scalars
    }
}

extension String {
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
        var pieces: [String] = []
        var room = 0
        for character in self {
            if character.displayColumns > room {
                pieces.append("")
                room = columns
            }
            pieces[pieces.count - 1].append(character)
            room -= character.displayColumns
        }
        return pieces
    }
}

extension Character {
    /// How many columns the grapheme takes: 1 or 2.
    public var displayColumns: Int {
        let scalars = unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.isWide { return 2 }
        return scalars.dropFirst().contains { $0 == "\u{FE0F}" } || first == "\u{FE0F}" || isFlag ? 2 : 1
    }

    /// Two regional indicators.
    private var isFlag: Bool {
        unicodeScalars.count == 2 && unicodeScalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
    }
}

extension Unicode.Scalar {
    /// East Asian wide or fullwidth (Unicode Standard Annex #11).
    var isWide: Bool {
        guard value >= 0x1100 else { return false }
        var (low, high) = (0, Self.wide.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < Self.wide.count && Self.wide[low].contains(value)
    }

    /// EastAsianWidth.txt of Unicode 15.1, W and F. Code points that are not assigned join the ranges beside them.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
        0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
        0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
        0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
        0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
        0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
        0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F004...0x1F004,
        0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
        0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0,
        0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D,
        0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4,
        0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF,
        0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
        0x1F947...0x1F9FF, 0x1FA70...0x1FAF8, 0x20000...0x3FFFD,
    ]
}
