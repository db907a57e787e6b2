import Foundations

/// What is written as Markdown for an editor to go on with: drafts of letters and reports.
extension String {
    /// What stands between the quotation marks of a YAML text.
    var escapedForYAML: String { replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }

    /// A path as a link's destination: signs that Markdown or an address would read otherwise are percent-encoded.
    public var escapedForDestination: String { percentEncoded(" ()<>%#?\\&[]`") }

    /// An address that is encoded already as a link's destination: the signs that would end it are percent-encoded.
    var asDestination: String { percentEncoded(" ()<>\\[]`|") }

    private func percentEncoded(_ signs: String) -> String {
        var text = ""
        for scalar in unicodeScalars {
            if scalar.isASCII, signs.unicodeScalars.contains(scalar) {
                text += "%" + String(scalar.value, radix: 16, uppercase: true)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Words as Markdown that says just them.
    public var escapedForMarkdown: String {
        var text = ""
        for character in self {
            if "\\`*_[]<>#|~&!".contains(character) { text.append("\\") }
            text.append(character)
        }
        return text
    }
}

/// A table of GitHub-flavoured Markdown. Its cells are Markdown already, of one line and without bars.
struct MarkdownTable {
    /// The columns' headings; a column of numbers stands to the right.
    let columns: [(heading: String, isNumber: Bool)]
    let rows: [[String]]

    var text: String {
        let lines =
            [columns.map(\.heading), columns.map { $0.isNumber ? "--:" : "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
