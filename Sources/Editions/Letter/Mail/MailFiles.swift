import Foundations

/// A letter as mail files (RFC 5322 and RFC 2045–2047).
public struct MailFiles: Sendable {
    /// Ready to send.
    public let ready: [UInt8]

    /// The same, opened by mail programs as a draft that has not been sent.
    public var draft: [UInt8] { Array("X-Unsent: 1\r\n".utf8) + ready }

    /// How many digits of a digest stand in the mail: 80 bits.
    static let hashLength = 20

    /// Writes a mail. The same message gives the same bytes.
    ///
    /// - Parameter hash: a digest in hexadecimal digits.
    /// - Throws: ``MailFault`` for what no header can say.
    public init(_ message: MailMessage, hash: ([UInt8]) -> String) throws(MailFault) {
        let fields = try MailFiles.fields(message)
        let text = MailPart(text: message.text, mediaType: "text/plain; charset=utf-8; format=flowed")
        let html = MailPart(text: message.html, mediaType: "text/html; charset=utf-8")
        let pictures = message.pictures.parts.map { MailPart($0) }
        // All that the reader gets decides what the mail is called: two different mails never share a name.
        var content: [UInt8] = Array(message.slug.utf8)
        for field in fields { content += try field.bytes() }
        for part in [text, html] + pictures { content += try part.bytes() }
        let digest = String(hash(content).prefix(MailFiles.hashLength))
        // Quoted-printable and base64 never hold `=_`, so no body can hold a boundary.
        let shown =
            pictures.isEmpty
            ? html
            : try MailPart(
                ["multipart/related;", "type=\"text/html\";"], boundary: "=_related_\(digest)", [html] + pictures)
        let whole = try MailPart(["multipart/alternative;"], boundary: "=_alternative_\(digest)", [text, shown])
        let name = "<\(message.slug).\(digest)@\(message.headers.sender.domain)>"
        let head = fields + [HeaderField("Message-ID", [name]), HeaderField("MIME-Version", ["1.0"])]
        ready = try MailPart(head + whole.fields, body: whole.body).bytes() + [0x0D, 0x0A]
    }

    /// The headers that do not depend on the rest of the mail.
    private static func fields(_ message: MailMessage) throws(MailFault) -> [HeaderField] {
        let headers = message.headers
        guard let listID = MailDomain.ascii(headers.listID) else { throw .domain(headers.listID) }
        var fields = [
            HeaderField("Date", [MailDate.text(headers.date, in: headers.zone)]),
            try HeaderField("From", headers.sender),
            try HeaderField("To", headers.to),
        ]
        if let replyTo = headers.replyTo { fields.append(try HeaderField("Reply-To", replyTo)) }
        fields.append(try HeaderField("Subject", text: message.subject))
        fields.append(try HeaderField("List-Id", phrase: headers.listTitle, brackets: listID))
        fields.append(HeaderField("List-Unsubscribe", [address(headers.unsubscribe)]))
        if let archive = headers.archive { fields.append(HeaderField("List-Archive", [address(archive)])) }
        fields.append(HeaderField("Content-Language", [message.language]))
        return fields
    }

    /// An address in angle brackets (RFC 2369, section 2), never divided; what is not ASCII is percent-encoded.
    private static func address(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendPercentEncoded(text.nfc.utf8)
        return "<\(String(decoding: bytes, as: UTF8.self))>"
    }
}
