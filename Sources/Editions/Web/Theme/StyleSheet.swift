import Diagnostics
import Foundations

/// A style sheet of the theme as it is published: its `url()` name the theme's files with their fingerprints.
struct StyleSheet {
    /// The name below `assets/`.
    let name: String
    /// The sheet with addresses in place, and a line end last.
    private(set) var bytes: [UInt8] = []
    /// What is wrong in it.
    private(set) var findings: [Finding] = []

    private typealias Fault = (range: Range<Int>, make: (Place) -> Finding)

    /// Puts the published addresses of files into a sheet.
    init(name: String, bytes source: [UInt8], names: AssetNames, nearest: inout NearestName) {
        self.name = name
        let source = Self.plain(source)
        let scan = StyleSheetScan(source)
        let folder = AssetFolder(of: name)
        var faults = scan.imports.map { range -> Fault in (range, { .importedStyleSheet(at: $0) }) }
        var next = 0
        for range in scan.addresses {
            let address = StyleSheetAddress(source[range], from: folder)
            if let path = address.path(names) {
                bytes += source[next..<range.lowerBound]
                bytes += folder.address(of: String(path.dropFirst("assets/".count))).utf8
                bytes += address.end
                next = range.upperBound
            } else if faults.count < ThemeAssets.mostFindings, let fault = address.fault(names, &nearest) {
                faults.append((range, fault))
            }
        }
        bytes += source[next...]
        // The next sheet begins on a line of its own.
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        guard !faults.isEmpty else { return }
        let text = SourceText(file: "templates/assets/" + name, bytes: source)
        findings = faults.prefix(ThemeAssets.mostFindings).map { $0.make(text.place(of: $0.range)) }
    }

    /// The bytes without a mark of byte order, which would end the rule before it where sheets are joined, and with `\n` as
    /// the only line end.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard text.contains(0x0D) else { return text }
        return text.indices.compactMap { index in
            guard text[index] == 0x0D else { return text[index] }
            return index + 1 < text.count && text[index + 1] == 0x0A ? nil : 0x0A
        }
    }
}

extension SourceText {
    /// The place of some bytes, on the line on which they begin.
    func place(of range: Range<Int>) -> Place {
        let before = bytes[..<range.lowerBound]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.count { $0 == 0x0A } + 1
        let length = bytes[range].firstIndex(of: 0x0A).map { $0 - range.lowerBound } ?? range.count
        return place(line: line, byte: range.lowerBound - start + 1, byteLength: max(1, length))
    }
}
