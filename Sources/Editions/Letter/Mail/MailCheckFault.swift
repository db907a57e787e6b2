extension MailCheck {
    /// Something in a mail's bytes that a mail must not have.
    public struct Fault: Hashable, Sendable, CustomStringConvertible {
        /// What it is.
        public let kind: Kind
        /// The line of the file, from 1.
        public let line: Int

        /// As a line of a log: `line 12: bareLineFeed`.
        public var description: String { "line \(line): \(kind)" }
    }

    /// What can be wrong with a mail's bytes.
    public enum Kind: Hashable, Sendable {
        /// A line feed without a carriage return (RFC 5322, section 2.3).
        case bareLineFeed
        /// A carriage return without a line feed (RFC 5322, section 2.3).
        case bareCarriageReturn
        /// A byte above 0x7F (RFC 5322, section 2.2; RFC 2045, section 2.7).
        case eightBit
        /// A control character.
        case control
        /// A line of more than 998 bytes (RFC 5322, section 2.1.1).
        case longLine
        /// A header line of more than 78 bytes, or 76 with an encoded word, that has a space to fold it at.
        case longHeaderLine
        /// A line of more than 76 bytes in a body (RFC 2045, sections 6.7 and 6.8).
        case longBodyLine
        /// A space or tab at the end of a line (RFC 2045, section 6.7, rule 3).
        case trailingBlank
        /// The last line has no line end.
        case noLastLineEnd
        /// A header line that is no field and does not continue one (RFC 5322, section 2.2).
        case malformedHeader
        /// A header that letters do not have.
        case unknownHeader(String)
        /// A header that a letter must have.
        case missingHeader(String)
        /// A header that is there twice (RFC 5322, section 3.6).
        case duplicateHeader(String)
        /// Parts of other types, or in another number, than a letter has.
        case wrongStructure
        /// The HTML stands before the plain text (RFC 2046, section 5.1.4: the best last).
        case htmlBeforeText
        /// The line that ends the last part is missing (RFC 2046, section 5.1.1).
        case noEndBoundary
        /// Text before the first or after the last boundary.
        case outsideParts
        /// A boundary inside what it should divide, or one that begins another.
        case boundaryInBody
        /// What quoted-printable does not write (RFC 2045, section 6.7).
        case quotedPrintable
        /// What base64 does not write (RFC 2045, section 6.8).
        case base64
        /// A line that begins with `From `, which mailboxes mark with `>`.
        case fromLine
        /// A dot alone on a line, which ends a mail under way (RFC 5321, section 4.5.2).
        case loneDot
        /// The HTML shows a picture that is not attached.
        case missingPicture(String)
        /// A picture is attached that the HTML does not show.
        case unusedPicture(String)
        /// Two parts have one Content-ID (RFC 2045, section 7).
        case duplicatePicture(String)
    }
}
