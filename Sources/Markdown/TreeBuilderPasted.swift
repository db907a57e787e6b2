/// Marks at the beginning of a line that look like those of a list or a heading and are none.
extension TreeBuilder {
    /// Looks at words with which a paragraph or a line of one begins.
    mutating func notePastedMark(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else { return }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*"):
            if beginsLine { noteHardBlank(bytes, after: first) }
        case 0xC2, 0xE2, 0xEF:
            if nodes.last?.kind == .softBreak { noteBullet(bytes) }
        default: break
        }
    }

    private var beginsLine: Bool {
        switch nodes.last?.kind {
        case .paragraph, .softBreak, .hardBreak: true
        default: false
        }
    }

    /// `#` and `-` with a no-break space (C2 A0) behind them, as pages and Macs give it: to Markdown that is a letter.
    private mutating func noteHardBlank(_ bytes: UnsafeBufferPointer<UInt8>, after mark: UInt8) {
        let length = bytes.prefix { $0 == mark }.count
        guard length <= (mark == UInt8(ascii: "#") ? 6 : 1), bytes.dropFirst(length).starts(with: [0xC2, 0xA0]) else {
            return
        }
        let needle = String(decoding: bytes.prefix(length + 2), as: UTF8.self)
        issues.add(.hardBlank, line: context.fileLine(line), needle: needle)
    }

    /// A word processor's bullet: its line goes on where the one before ends. One of a text is told.
    private mutating func noteBullet(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !issues.holds(.pastedBullet), let bullet = Self.bullets.first(where: { bytes.starts(with: $0) }) else {
            return
        }
        let rest = bytes.dropFirst(bullet.count)
        let needle = String(decoding: bullet, as: UTF8.self)
        // A dot in the middle, with one blank behind it, is written by hand between things.
        let isBlank = rest.first == 0x20 && (needle != "·" || rest.dropFirst().first == 0x20)
        guard isBlank || rest.first == 0x09 || rest.starts(with: [0xC2, 0xA0]) else { return }
        issues.add(.pastedBullet, line: context.fileLine(line), needle: needle)
    }

    /// The last is the one that Word takes from the font Symbol.
    private static let bullets = ["•", "‣", "●", "○", "◦", "▪", "■", "·", "\u{F0B7}"].map { Array($0.utf8) }
}
