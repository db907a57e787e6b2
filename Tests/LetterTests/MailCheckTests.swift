import Editions
import Foundations
import Testing

/// Broken mails, made from good ones by one change each.
@Suite struct MailCheckTests {
    private static func broken(_ old: String, _ new: String, illustrated: Bool = false) throws -> [MailCheck.Kind] {
        let mail = illustrated ? try MailSamples.illustrated() : try MailSamples.files()
        let text = String(decoding: mail.ready, as: UTF8.self)
        let index = try #require(text.firstRange(of: old), "\(old) is not in the mail")
        return kinds(text.replacingCharacters(in: index, with: new))
    }

    private static func kinds(_ text: String) -> [MailCheck.Kind] { MailCheck.faults(in: Array(text.utf8)).map(\.kind) }

    private static func line(_ name: String) throws -> String {
        let mail = MailReading(try MailSamples.files().ready)
        return mail.lines(name).joined(separator: "\r\n") + "\r\n"
    }

    @Test func goodMailsPass() throws {
        for files in [try MailSamples.files(), try MailSamples.illustrated()] {
            #expect(MailCheck.faults(in: files.ready) == [])
            #expect(MailCheck.faults(in: files.draft) == [])
        }
    }

    // The nine kinds that parsers let through (newsletter.md, section 4).

    @Test func bareLineFeeds() throws {
        #expect(try MailCheckTests.broken("\r\nSubject", "\nSubject") == [.bareLineFeed])
        let mail = try MailSamples.files().ready
        #expect(
            MailCheck.faults(in: mail.filter { $0 != 0x0D }).map(\.kind).allSatisfy { $0 == .bareLineFeed })
        #expect(MailCheck.faults(in: mail.filter { $0 != 0x0D }).count == mail.count { $0 == 0x0A })
    }

    @Test func rawLettersInHeaders() throws {
        #expect(try MailCheckTests.broken("Subject: Nytt", "Subject: Nytt i år") == [.eightBit])
    }

    @Test func linesOver998() throws {
        let long = String(repeating: "x", count: 999)
        #expect(try MailCheckTests.broken("Subject: Nytt i november", "Subject:\r\n \(long)") == [.longLine])
        #expect(try MailCheckTests.broken("Hej", long) == [.longLine, .longBodyLine])
    }

    @Test(arguments: [
        "Date", "Message-ID", "MIME-Version", "From", "To", "Subject", "List-Id", "List-Unsubscribe",
        "Content-Language",
    ])
    func missingHeaders(name: String) throws {
        #expect(try MailCheckTests.broken(MailCheckTests.line(name), "") == [.missingHeader(name)])
    }

    @Test(arguments: ["Subject", "Date", "From", "List-Archive", "MIME-Version"])
    func headersTwice(name: String) throws {
        let line = try MailCheckTests.line(name)
        #expect(try MailCheckTests.broken(line, line + line) == [.duplicateHeader(name)])
    }

    @Test func htmlBeforeText() throws {
        let mail = MailReading(try MailSamples.files().ready)
        let whole = String(decoding: try MailSamples.files().ready, as: UTF8.self)
        let parts = mail.parts.map { ($0.headerLines + [""]).joined(separator: "\r\n") + "\r\n" + $0.body }
        let swapped = whole.replacing(parts[0], with: "1").replacing(parts[1], with: parts[0])
            .replacing("\r\n1\r\n", with: "\r\n\(parts[1])\r\n")
        #expect(swapped.utf8.count == whole.utf8.count)
        #expect(MailCheckTests.kinds(swapped) == [.htmlBeforeText])
    }

    @Test func noEndBoundary() throws {
        for files in [try MailSamples.files(), try MailSamples.illustrated()] {
            let text = String(decoding: files.ready, as: UTF8.self)
            let end = try #require(text.range(of: "--=_alternative", options: .backwards))
            #expect(MailCheckTests.kinds(String(text[..<end.lowerBound])).contains(.noEndBoundary))
            #expect(MailCheckTests.kinds(String(text.dropLast(4)) + "\r\n").contains(.noEndBoundary))
        }
        let text = String(decoding: try MailSamples.illustrated().ready, as: UTF8.self)
        let inner = try #require(text.range(of: "--=_related", options: .backwards))
        #expect(MailCheckTests.kinds(text.replacingCharacters(in: inner, with: "--=_other")).contains(.noEndBoundary))
    }

    // And what else must not be.

    @Test(arguments: [
        ("Subject: Nytt", "Subject: \tNytt", [MailCheck.Kind.control]),
        ("Subject: Nytt", "Subject: \u{0}Nytt", [.control]),
        ("Subject: Nytt", "Subject: \rNytt", [.bareCarriageReturn]),
        ("i november", "i november ", [.trailingBlank]),
        ("Subject: Nytt", "X-Mailer: Blad\r\nSubject: Nytt", [.unknownHeader("X-Mailer")]),
        ("Subject: Nytt", "Bcc: a@b.example\r\nSubject: Nytt", [.unknownHeader("Bcc")]),
        ("Subject: Nytt", "X-Unsent: 1\r\nSubject: Nytt", [.unknownHeader("X-Unsent")]),
        ("Subject: Nytt", "Hej\r\nSubject: Nytt", [.malformedHeader]),
        ("Subject: Nytt", "Subject:Nytt", [.missingHeader("Subject"), .malformedHeader]),
        ("Subject: Nytt", "Subject:\r\n \r\n Nytt", [.trailingBlank, .malformedHeader]),
        ("Nytt i november", String(repeating: "ord ", count: 18) + "x", [.longHeaderLine]),
        (
            "Nytt i november", "=?UTF-8?Q?=C3=A5?= " + String(repeating: "ord ", count: 12) + "x", [.longHeaderLine]
        ),
        ("\r\nHej", "\r\nFrom hej", [.fromLine]),
        ("\r\nHej", "\r\n.", [.loneDot]),
        ("\r\nHej", "\r\nHej å", [.eightBit]),
        ("\r\nHej", "\r\nHej =c3", [.quotedPrintable]),
        ("\r\nHej", "\r\nHej =", []),
        ("\r\nHej", "\r\nHej =3", [.quotedPrintable]),
        (
            "charset=utf-8; format=flowed", "charset=utf-8; format=flowed\r\nContent-ID: <a@b>",
            [.unknownHeader("Content-ID")]
        ),
        ("text/plain", "text/markdown", [.wrongStructure]),
        ("multipart/alternative", "multipart/mixed", [.wrongStructure]),
    ])
    func otherFaults(old: String, new: String, expected: [MailCheck.Kind]) throws {
        #expect(try MailCheckTests.broken(old, new) == expected)
    }

    @Test func longBodyLines() throws {
        #expect(try MailCheckTests.broken("\r\nHej", "\r\n" + String(repeating: "x", count: 76)) == [])
        #expect(
            try MailCheckTests.broken("\r\nHej", "\r\n" + String(repeating: "x", count: 77)) == [.longBodyLine])
    }

    @Test func textOutsideTheParts() throws {
        let text = String(decoding: try MailSamples.files().ready, as: UTF8.self)
        let body = try #require(text.firstRange(of: "\r\n\r\n"))
        let before = text.replacingCharacters(in: body, with: "\r\n\r\nHej\r\n")
        #expect(MailCheckTests.kinds(before) == [.outsideParts])
        #expect(MailCheckTests.kinds(text + "Hej\r\n") == [.outsideParts])
        #expect(MailCheckTests.kinds(text + "Hej") == [.noLastLineEnd, .outsideParts])
        #expect(MailCheckTests.kinds("").contains(.missingHeader("Date")))
    }

    @Test func boundariesInBodies() throws {
        let mail = MailReading(try MailSamples.illustrated().ready)
        for part in [mail, mail.parts[1]] {
            let boundary = part.value("Content-Type").split(separator: "boundary=\"").last!.dropLast()
            let inside = try MailCheckTests.broken("\r\nHej", "\r\nHej \(boundary)", illustrated: true)
            #expect(inside.contains(.boundaryInBody))
            #expect(try !MailCheckTests.broken("\r\nHej", "\r\n--\(boundary)", illustrated: true).isEmpty)
        }
    }

    @Test func picturesAndTheirNames() throws {
        let mail = MailReading(try MailSamples.illustrated().ready)
        let ids = mail.parts[1].parts.dropFirst().map { String($0.value("Content-ID").dropFirst().dropLast()) }
        #expect(
            try MailCheckTests.broken("<\(ids[0])>", "<x@b.example>", illustrated: true)
                == [.missingPicture(ids[0]), .unusedPicture("x@b.example")])
        #expect(
            try MailCheckTests.broken("<\(ids[0])>", "<\(ids[1])>", illustrated: true)
                == [.missingPicture(ids[0]), .duplicatePicture(ids[1])])
        #expect(try MailCheckTests.broken("\r\nBwcH", "\r\nBwc*", illustrated: true) == [.base64])
    }
}
