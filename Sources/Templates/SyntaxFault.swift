/// What can be wrong with one tag by itself.
enum SyntaxFault {
    /// `{{` without its `}}` on the same line.
    case unfinished
    /// `{{=<% %>=}}`
    case delimiters
    /// `{{% CONTENT_TYPE: TEXT }}`
    case pragma
    /// `{{uppercased(title)}}`
    case transform
    /// `{{>*name}}`
    case dynamicPartial
    /// A brace that a combining or hidden mark has made into another character, so that its tag would show as text.
    case gluedBrace
    /// Neither a name nor anything of the above.
    case oddName
}

extension SyntaxFault {
    /// What is wrong with the inside of a tag; nil when nothing is.
    init?(in name: String, of kind: Tag.Kind) {
        if name.isPlainName { return nil }
        if kind == .escaped, name.first == "=" {
            self = .delimiters
        } else if kind == .escaped, name.first == "%" {
            self = .pragma
        } else if kind == .partial || kind == .parent {
            // Odd characters in a partial's name are the business of PartialGraph, which knows the templates.
            if name.first == "*" {
                self = .dynamicPartial
            } else if name.isEmpty || name.contains("{") {
                self = .oddName
            } else {
                return nil
            }
        } else if name.first?.isLetter ?? false, name.contains("(") {
            self = .transform
        } else if kind == .close ? name.isEmpty : !name.isTemplateName || (kind == .block && name.contains(".")) {
            self = .oddName
        } else {
            return nil
        }
    }
}

extension String {
    /// A word of letters and digits of ASCII, `-` and `_`, as nearly all names are: right in every tag.
    fileprivate var isPlainName: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
                default: false
                }
            }
    }

    /// `.`, `title`, `date.iso` or `.image`: words of letters, digits, `-` and `_` with full stops between them.
    fileprivate var isTemplateName: Bool {
        if self == "." { return true }
        let words = split(separator: ".", omittingEmptySubsequences: false)
        let named = words.first == "" ? words.dropFirst() : words[...]
        return !named.isEmpty
            && named.allSatisfy { word in
                !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
    }
}
