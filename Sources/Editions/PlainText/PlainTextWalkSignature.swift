import Foundations

/// Who sends the letter and how to leave, below the line that mail programs know signatures by (RFC 3676, section 4.3).
extension PlainTextWalk {
    mutating func signature(_ signature: LetterSignature) {
        lines.separate()
        lines.append("-- ")
        lines.append(wrapped: text(signature.sender))
        for line in signature.postalAddress.split(whereSeparator: \.isNewline) {
            lines.append(wrapped: text(String(line)))
        }
        if let address = signature.webAddress { append(words.readOnWeb, address) }
        append(words.unsubscribe, ShownAddress(signature.unsubscribe).text)
    }

    /// A label and its address, which stands on the next line when both do not fit in one.
    private mutating func append(_ label: String, _ address: String) {
        let line = "\(label) \(address)"
        if line.displayColumns <= lines.room {
            lines.append(line)
        } else {
            lines.append(label)
            lines.append(address)
        }
    }
}
