/// Finds where the value of a key ends.
struct FrontMatterScan {
    let matter: FrontMatterLines
    /// The line of the key.
    let first: Int

    typealias Found = (value: Range<Int>, form: FrontMatterEntry.Form, last: Int)

    /// The value that begins at or after a byte of the key's line, how it is written, and its last line.
    func value(from start: Int) -> Found {
        let end = matter.lines[first].content.upperBound
        let value = matter.bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
        guard value < end, matter.bytes[value] != UInt8(ascii: "#") else { return below(start) }
        switch matter.bytes[value] {
        case UInt8(ascii: "\""): return quoted(value, .double)
        case UInt8(ascii: "'"): return quoted(value, .single)
        case UInt8(ascii: "["), UInt8(ascii: "{"): return flow(value)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            let last = lastOfBlock { _ in false }
            return (value..<matter.lines[last].content.upperBound, .lines, last)
        default: return plain(value)
        }
    }

    /// A value on the lines below its key; a list's dashes may stand as far to the left as the key.
    private func below(_ start: Int) -> Found {
        let last = lastOfBlock { line in
            let content = matter.bytes[line]
            return content.first == UInt8(ascii: "-") && (content.count == 1 || content.dropFirst().first == 0x20)
        }
        guard last > first else { return (start..<start, .empty, first) }
        return (matter.lines[first + 1].content.lowerBound..<matter.lines[last].content.upperBound, .block, last)
    }

    /// The last line of what is indented below the key; blank lines and comments at its end belong to what follows.
    private func lastOfBlock(_ alsoAtMargin: (Range<Int>) -> Bool) -> Int {
        var last = first
        for number in (first + 1)..<max(first + 1, matter.lines.count) {
            let line = matter.lines[number].content
            let indent = matter.bytes[line].prefix { $0 == 0x20 }.count
            if indent == line.count { continue }
            if indent == 0 {
                if matter.bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
                guard matter.bytes[line.lowerBound] == UInt8(ascii: "-"), alsoAtMargin(line) else { break }
            }
            last = number
        }
        return last
    }

    /// A text without quotes: to a comment or the end of the line, and on over indented lines.
    private func plain(_ start: Int) -> Found {
        func end(of range: Range<Int>) -> Int {
            var end = range.upperBound
            for index in range where matter.bytes[index] == UInt8(ascii: "#") && index > range.lowerBound {
                if [0x20, 0x09].contains(matter.bytes[index - 1]) {
                    end = index
                    break
                }
            }
            while end > range.lowerBound, [0x20, 0x09].contains(matter.bytes[end - 1]) { end -= 1 }
            return end
        }
        let line = matter.lines[first].content
        let ownEnd = end(of: start..<line.upperBound)
        guard ownEnd == line.upperBound || matter.bytes[ownEnd..<line.upperBound].allSatisfy({ $0 == 0x20 })
        else { return (start..<ownEnd, .plain, first) }
        let last = lastOfBlock { _ in false }
        guard last > first else { return (start..<ownEnd, .plain, first) }
        return (start..<end(of: matter.lines[last].content), .lines, last)
    }

    private func quoted(_ start: Int, _ form: FrontMatterEntry.Form) -> Found {
        let quote = matter.bytes[start]
        var index = start + 1
        while index < matter.end {
            let byte = matter.bytes[index]
            if byte == UInt8(ascii: "\\"), form == .double {
                index += 2
                continue
            }
            if byte == quote {
                guard form == .single, index + 1 < matter.end, matter.bytes[index + 1] == quote else {
                    return (start..<index + 1, form, line(of: index))
                }
                index += 1
            }
            index += 1
        }
        return (start..<matter.lines[first].content.upperBound, form, first)
    }

    private func flow(_ start: Int) -> Found {
        var depth = 0
        var quote: UInt8?
        var index = start
        while index < matter.end {
            let byte = matter.bytes[index]
            if let open = quote {
                if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
                if byte == open { quote = nil }
            } else {
                switch byte {
                case UInt8(ascii: "\""): quote = byte
                case UInt8(ascii: "'"):
                    // Within a word it is an apostrophe.
                    if " [{,:\n\r\t".utf8.contains(matter.bytes[index - 1]) { quote = byte }
                case UInt8(ascii: "#") where [0x20, 0x0A, 0x09].contains(matter.bytes[index - 1]):
                    index = matter.lines[line(of: index)].content.upperBound
                    continue
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    depth -= 1
                    if depth == 0 { return (start..<index + 1, .flow, line(of: index)) }
                default: break
                }
            }
            index += 1
        }
        return (start..<matter.lines[first].content.upperBound, .flow, first)
    }

    /// The line of a byte of the value. Found by halving: a list may have a comment on each of thousands of lines.
    private func line(of byte: Int) -> Int {
        var low = first
        var high = matter.lines.count
        while low < high {
            let middle = (low + high) / 2
            if byte < matter.lines[middle].next { high = middle } else { low = middle + 1 }
        }
        return low < matter.lines.count ? low : first
    }
}
