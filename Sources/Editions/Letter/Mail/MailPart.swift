import Foundations

/// A part of a mail: its headers and its body as bytes (RFC 2045, section 3).
struct MailPart {
    let fields: [HeaderField]
    let body: [UInt8]

    /// A part of fields and a body that is encoded.
    init(_ fields: [HeaderField], body: [UInt8]) {
        self.fields = fields
        self.body = body
    }

    /// Text of a media type with its parameters, as quoted-printable.
    init(text: String, mediaType: String) {
        self.init(
            [
                HeaderField("Content-Type", [mediaType]),
                HeaderField("Content-Transfer-Encoding", ["quoted-printable"]),
            ], body: QuotedPrintable.encoded(text))
    }

    /// A picture that stands inside the HTML (RFC 2392; RFC 2183, section 2.1).
    init(_ picture: MailPictures.Part) {
        self.init(
            [
                HeaderField("Content-Type", [picture.mediaType]),
                HeaderField("Content-Transfer-Encoding", ["base64"]),
                HeaderField("Content-ID", ["<\(picture.contentID)>"]),
                HeaderField("Content-Disposition", ["inline;", "filename=\"\(picture.fileName)\""]),
            ], body: Base64.lines(picture.bytes))
    }

    /// Parts in one, with a boundary between them and nothing before the first or after the last (RFC 2046, section
    /// 5.1.1).
    init(_ type: [String], boundary: String, _ parts: [MailPart]) throws(MailFault) {
        var body: [UInt8] = []
        for part in parts {
            body.append("--\(boundary)\r\n")
            body += try part.bytes()
            body.append("\r\n")
        }
        body.append("--\(boundary)--")
        self.init([HeaderField("Content-Type", type + ["boundary=\"\(boundary)\""])], body: body)
    }

    /// Headers, an empty line, and the body, whose last line end belongs to what follows.
    func bytes() throws(MailFault) -> [UInt8] {
        var output: [UInt8] = []
        for field in fields { output += try field.bytes() }
        output += [0x0D, 0x0A]
        return output + body
    }
}
