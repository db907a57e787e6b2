import CSearchScript

/// The script of the search page.
public enum SearchScript {
    /// Its bytes as browsers get them: without indents, empty lines, lines of comment, and blanks beside `=`, `>` and `,`.
    /// It has no text of several lines, and none in which such a blank means anything.
    public static let bytes: [UInt8] = {
        let source = UnsafeBufferPointer(start: blad_search_script(), count: blad_search_script_size())
        var bytes: [UInt8] = []
        for line in source.split(separator: UInt8(ascii: "\n")) {
            let code = Array(line.drop { $0 == blank })
            if code.isEmpty || code.starts(with: Array("//".utf8)) { continue }
            for (index, byte) in code.enumerated() {
                if byte == blank, signs.contains(code[index - 1]) || signs.contains(code[index + 1]) { continue }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }()

    private static let blank = UInt8(ascii: " ")
    private static let signs = Array("=>,".utf8)
}
