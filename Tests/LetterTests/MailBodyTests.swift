import Editions
import Foundations
import Testing

@Suite struct MailBodyTests {
    /// The text part's body as it stands in the mail.
    private func body(_ text: String) throws -> String {
        MailReading(try MailSamples.files(text: text).ready).parts[0].body
    }

    @Test(arguments: [
        ("", ""),
        ("Hej", "Hej"),
        ("Hej\n", "Hej\r\n"),
        ("a\nb\r\nc\rd\n\n", "a\r\nb\r\nc\r\nd\r\n\r\n"),
        ("å=ö", "=C3=A5=3D=C3=B6"),
        ("====", "=3D=3D=3D=3D"),
        ("rad \nnästa", "rad=20\r\nn=C3=A4sta"),
        ("-- \nAnna", "--=20\r\nAnna"),
        ("a  \nb\t\nc \t\td", "a =20\r\nb=09\r\nc =09=09d"),
        ("\u{A0}\n", "=C2=A0\r\n"),
        ("From here\n From there\nFromage\nFrom", "=46rom here\r\n From there\r\nFromage\r\nFrom"),
        (".\n..\n. \n.a", "=2E\r\n..\r\n.=20\r\n.a"),
        ("a\u{0}b\u{7F}", "a=00b=7F"),
        ("👩‍👧", "=F0=9F=91=A9=E2=80=8D=F0=9F=91=A7"),
    ])
    func textIsQuotedPrintable(text: String, expected: String) throws { #expect(try body(text) == expected) }

    @Test func linesOf76StayAndLongerOnesAreParted() throws {
        let letters = { (count: Int) in String(repeating: "x", count: count) }
        for count in [74, 75, 76] { #expect(try body(letters(count)) == letters(count)) }
        #expect(try body(letters(77)) == letters(75) + "=\r\nxx")
        #expect(try body(letters(151)) == letters(75) + "=\r\n" + letters(76))
        #expect(try body(letters(152)) == letters(75) + "=\r\n" + letters(75) + "=\r\nxx")
        // A character is not divided, and what it becomes counts.
        #expect(try body(letters(70) + "å") == letters(70) + "=C3=A5")
        #expect(try body(letters(71) + "å") == letters(71) + "=\r\n=C3=A5")
        #expect(try body(letters(69) + "åx") == letters(69) + "=C3=A5x")
        #expect(try body(letters(70) + "åx") == letters(70) + "=\r\n=C3=A5x")
        #expect(try body(letters(75) + " ") == letters(75) + "=\r\n=20")
        #expect(try body(letters(73) + " ") == letters(73) + "=20")
    }

    /// What a mail program would change must not begin a line that only the soft break made.
    @Test func softBreaksAreGuardedToo() throws {
        let letters = String(repeating: "x", count: 75)
        #expect(try body(letters + "From me") == letters + "=\r\n=46rom me")
        #expect(try body(letters + "x.") == letters + "=\r\nx.")
        #expect(try body(letters + ". ") == letters + "=\r\n.=20")
        let spaced = String(repeating: "x", count: 74) + " "
        #expect(try body(spaced + ".") == spaced + ".")
        #expect(try body(spaced + "x.") == spaced + "=\r\nx.")
        #expect(try body(letters + "y\n.") == letters + "y\r\n=2E")
    }

    @Test func picturesAreBase64InLinesOf76() throws {
        for count in [0, 1, 56, 57, 58, 114, 1000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
            let content = MailSamples.content(
                markdown: "![a](a.png)", pictures: ["a.png": MailSamples.picture("a.png", bytes)])
            let picture = MailReading(try MailSamples.files(content).ready).parts[1].parts[1]
            let lines = picture.body.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.dropLast().allSatisfy { $0.count == 76 })
            #expect(lines.last!.count <= 76)
            #expect(count == 0 || !lines.last!.isEmpty)
            #expect(Base64.decoded(Array(lines.joined().utf8)[...]) == bytes)
        }
    }
}
