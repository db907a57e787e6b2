import Editions
import Foundations
import Testing

@Suite struct MailHeaderTests {
    private func mail(title: String = "Nytt", headers: MailHeaders? = nil) throws -> MailReading {
        MailReading(try MailSamples.files(MailSamples.content(title: title), headers: headers).ready)
    }

    @Test func theHeadersAreTheseAndNoOthers() throws {
        let least = try mail(headers: MailSamples.headers(archive: nil))
        #expect(
            least.names == [
                "Date", "From", "To", "Subject", "List-Id", "List-Unsubscribe", "Content-Language", "Message-ID",
                "MIME-Version", "Content-Type",
            ])
        let most = try mail(headers: MailSamples.headers(replyTo: "Redaktionen <red@bjorkvik.example>"))
        #expect(Set(most.names).subtracting(least.names) == ["Reply-To", "List-Archive"])
        #expect(most.names.count == 12)
        #expect(most.value("From") == "=?UTF-8?Q?F=C3=B6reningen_i_Bj=C3=B6rkvik?= <brev@bjorkvik.example>")
        #expect(most.value("To") == "medlemmar@bjorkvik.example")
        #expect(most.value("Reply-To") == "Redaktionen <red@bjorkvik.example>")
        #expect(most.value("Date") == "Sat, 21 Nov 2026 08:00:00 +0100")
        #expect(most.value("Subject") == "Nytt")
        #expect(most.value("List-Id") == "V Aktuellt <v-aktuellt.bjorkvik.example>")
        #expect(most.value("List-Unsubscribe") == "<mailto:brev@bjorkvik.example?subject=Avsluta>")
        #expect(most.value("List-Archive") == "<https://bjorkvik.example/v-aktuellt/>")
        #expect(most.value("Content-Language") == "sv")
        #expect(most.value("MIME-Version") == "1.0")
        #expect(most.value("Message-ID").hasPrefix("<2026-11."))
        #expect(most.value("Message-ID").hasSuffix("@bjorkvik.example>"))
    }

    @Test(arguments: [
        ("2024-07-04", (8, 0, 0), "Europe/Stockholm", "Thu, 04 Jul 2024 08:00:00 +0200"),
        ("2024-01-01", (18, 5, 9), "Europe/Stockholm", "Mon, 01 Jan 2024 18:05:09 +0100"),
        ("2024-03-31", (2, 30, 0), "Europe/Stockholm", "Sun, 31 Mar 2024 02:30:00 +0100"),
        ("2024-10-27", (2, 30, 0), "Europe/Stockholm", "Sun, 27 Oct 2024 02:30:00 +0200"),
        ("2024-02-29", (0, 0, 0), "America/St_Johns", "Thu, 29 Feb 2024 00:00:00 -0330"),
        ("2024-12-31", (23, 59, 59), "Australia/Adelaide", "Tue, 31 Dec 2024 23:59:59 +1030"),
        ("2024-05-05", (8, 0, 0), "UTC", "Sun, 05 May 2024 08:00:00 +0000"),
    ])
    func datesHaveTheirZonesOffset(day: String, time: (Int, Int, Int), zone: String, expected: String) throws {
        let headers = try MailSamples.headers(date: day, time: time, zone: zone)
        #expect(try mail(headers: headers).value("Date") == expected)
    }

    @Test(arguments: [
        ("Anna", "Anna"),
        ("Anna B", "Anna B"),
        ("Anna, Bo", "\"Anna, Bo\""),
        ("A. Berg", "\"A. Berg\""),
        ("Styrelsen (i Norr)", "\"Styrelsen (i Norr)\""),
        ("brev@norr", "\"brev@norr\""),
        ("Anna \"Nan\" Berg", "\"Anna \\\"Nan\\\" Berg\""),
        ("C:\\Anna", "\"C:\\\\Anna\""),
        ("Anna  Berg", "Anna Berg"),
        ("Åsa", "=?UTF-8?Q?=C3=85sa?="),
        ("Åsa, Bo (V) \"x\" a.b", "=?UTF-8?B?w4VzYSwgQm8gKFYpICJ4IiBhLmI=?="),
        ("Åsa!*+-/=_ och Bo i Norr", "=?UTF-8?Q?=C3=85sa!*+-/=3D=5F_och_Bo_i_Norr?="),
        ("=?UTF-8?Q?x?=", "=?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?="),
        ("Женя", "=?UTF-8?B?0JbQtdC90Y8=?="),
    ])
    func namesAreQuotedOrEncoded(name: String, expected: String) throws {
        let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let value = try mail(headers: MailSamples.headers(sender: "\"\(quoted)\" <a@b.example>")).value("From")
        #expect(value == expected + " <a@b.example>")
    }

    @Test(arguments: [
        "Nytt", "Två  blanktecken", "Två  blanks", " först", "sist ", "=?x?=", "å", "Torgmöte på lördag kl. 12.30",
        String(repeating: "å", count: 300), String(repeating: "a", count: 300), String(repeating: "a ", count: 200),
        String(repeating: "ord med åäö ", count: 30), String(repeating: "👩‍👩‍👧‍👦", count: 12),
        String(repeating: "🏳️‍🌈e\u{301}", count: 20), "a\u{A0}b\u{2028}c", "Ц_?=ö",
        String(repeating: "medborgarförslag ", count: 12),
    ])
    func subjectsComeBack(title: String) throws {
        let mail = try mail(title: title)
        #expect(MailReading.decodedWords(mail.value("Subject")) == title.nfc)
        for line in mail.headerLines {
            let hasWord = line.contains("=?")
            #expect(line.utf8.count <= (hasWord ? 76 : 78), "\(line)")
            #expect(line.last != " ")
            #expect(line.isPrintableASCII)
            for word in line.split(separator: " ") where word.hasPrefix("=?") { #expect(word.utf8.count <= 75) }
        }
    }

    /// The subject says what the letter's heading shows.
    @Test func nothingInvisibleIsInASubject() throws {
        for title in ["Tor\u{AD}get", "Tor\u{200B}get", "\u{FEFF}Torget"] {
            #expect(try mail(title: title).value("Subject") == "Torget")
        }
    }

    /// Some programs show a space between two encoded words of a name: so they are parted where there is one.
    @Test func longNamesArePartedAtSpaces() throws {
        let name = "Föreningen för Björkviks bygdegård och hembygdsmuseum med öppet hus på söndagar"
        let value = try mail(headers: MailSamples.headers(sender: "\(name) <a@b.example>")).value("From")
        let words = value.split(separator: " ").dropLast()
        #expect(words.count > 1)
        #expect(words.dropLast().allSatisfy { MailReading.decodedWords(String($0)).hasSuffix(" ") })
        #expect(MailReading.decodedWords(words.joined(separator: " ")) == name)
    }

    /// A word that ends at column 78 stays; one more letter moves it to the next line.
    @Test func linesAreFoldedAt78() throws {
        let word = String(repeating: "b", count: 30)
        let fits = String(repeating: "a", count: 78 - "Subject: ".count - 31) + " " + word
        #expect(try mail(title: fits).lines("Subject") == ["Subject: \(fits)"])
        let longer = try mail(title: "a" + fits).lines("Subject")
        #expect(longer.count == 2)
        #expect(longer.last == " " + word)
    }

    /// With an encoded word a line ends at column 76 at most, also what stands after the word.
    @Test func linesWithEncodedWordsAreFoldedAt76() throws {
        let start = "From: =?UTF-8?Q?=C3=85sa?= "
        for (room, count) in [(76, 1), (77, 2)] {
            let local = String(repeating: "a", count: room - start.count - "<@b.example>".count)
            let lines = try mail(headers: MailSamples.headers(sender: "Åsa <\(local)@b.example>")).lines("From")
            #expect(lines.count == count)
            #expect(lines[0].utf8.count == (count == 1 ? 76 : start.count - 1))
        }
    }

    @Test(arguments: ["Nytt\r\nBcc: a@b.example", "Nytt\n", "Nytt\u{0}", "Nytt\t", "Nytt\u{7F}", "Nytt\u{85}"])
    func noHeaderIsSmuggledIn(title: String) throws {
        #expect(throws: MailFault.control(header: "Subject")) { try mail(title: title) }
        #expect(throws: MailFault.control(header: "List-Id")) {
            try mail(headers: MailSamples.headers(listTitle: title + "x"))
        }
        #expect(throws: MailFault.control(header: "From")) {
            try mail(headers: MailSamples.headers(sender: "\(title)x <a@b.example>"))
        }
        let unsubscribe = try mail(headers: MailSamples.headers(unsubscribe: "https://b.example/\(title)"))
        #expect(unsubscribe.names.contains("Bcc") == false)
    }

    @Test func addressesAreASCII() throws {
        let mail = try mail(
            headers: MailSamples.headers(
                sender: "brev@björkvik.example", listID: "v-aktuellt.björkvik.example",
                unsubscribe: "mailto:a@b.example?subject=Säg%20upp", archive: "https://b.example/blåbär/"))
        #expect(mail.value("From") == "brev@xn--bjrkvik-b1a.example")
        #expect(mail.value("Message-ID").hasSuffix("@xn--bjrkvik-b1a.example>"))
        #expect(mail.value("List-Id") == "V Aktuellt <v-aktuellt.xn--bjrkvik-b1a.example>")
        #expect(mail.value("List-Unsubscribe") == "<mailto:a@b.example?subject=S%C3%A4g%20upp>")
        #expect(mail.value("List-Archive") == "<https://b.example/bl%C3%A5b%C3%A4r/>")
        #expect(throws: MailFault.domain("v aktuellt")) {
            try self.mail(headers: MailSamples.headers(listID: "v aktuellt"))
        }
    }

    /// An address is never divided; one that no line of a mail can hold is a fault.
    @Test func longAddressesStandAlone() throws {
        let address = "https://b.example/" + String(repeating: "x", count: 300)
        let lines = try mail(headers: MailSamples.headers(unsubscribe: address)).lines("List-Unsubscribe")
        #expect(lines == ["List-Unsubscribe:", " <\(address)>"])
        #expect(throws: MailFault.tooLong(header: "List-Unsubscribe")) {
            try mail(headers: MailSamples.headers(unsubscribe: address + String(repeating: "x", count: 700)))
        }
    }
}
