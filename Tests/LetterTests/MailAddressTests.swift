import Editions
import Testing

@Suite struct MailAddressTests {
    private static func reason(_ text: String) -> MailFault? {
        do throws(MailFault) {
            _ = try Mailbox(text)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        ("a@b.example", nil, "a@b.example"),
        ("Anna <a@b.example>", "Anna", "a@b.example"),
        (" Anna Åberg  <a.b+c@b.example> ", "Anna Åberg", "a.b+c@b.example"),
        ("\"Anna, Bo\" <a@b.example>", "Anna, Bo", "a@b.example"),
        ("\"Anna \\\"Nan\\\" Å \\\\ Ö\" <a@b.example>", "Anna \"Nan\" Å \\ Ö", "a@b.example"),
        ("Anna, Bo <a@b.example>", "Anna, Bo", "a@b.example"),
        ("<a@b.example>", nil, "a@b.example"),
        ("brev@Björkvik.example", nil, "brev@xn--bjrkvik-b1a.example"),
        ("brev@bjo\u{308}rkvik.example", nil, "brev@xn--bjrkvik-b1a.example"),
        ("brev@räksmörgås.josefsson.example", nil, "brev@xn--rksmrgs-5wao1o.josefsson.example"),
        ("brev@Bjorkvik.Example", nil, "brev@Bjorkvik.Example"),
    ])
    func mailboxesAreRead(text: String, name: String?, address: String) throws {
        let mailbox = try Mailbox(text)
        #expect(mailbox.name == name)
        #expect(mailbox.address == address)
        #expect(mailbox.domain == String(address.split(separator: "@")[1]))
    }

    @Test(arguments: [
        "", "a", "a@", "@b.example", "a@b@c.example", "a b@c.example", "a..b@c.example", "a\r\n@c.example",
        "a@b..example", "a@b\r\nBcc: c.example", "a@b c.example", "a@☃.example", "a@.example", "a@[1.2.3.4]",
        "Anna <a@b.example", "å b@c.example", "ö@c.example",
        "a@" + String(repeating: "ö", count: 90) + ".example",
    ])
    func otherTextIsRefused(text: String) { #expect(MailAddressTests.reason(text) != nil) }

    @Test func theReasonIsSaid() {
        #expect(MailAddressTests.reason("åsa@b.example") == .localPart("åsa@b.example"))
        #expect(MailAddressTests.reason("asa@b☃.example") == .domain("asa@b☃.example"))
        #expect(MailAddressTests.reason("asa") == .address("asa"))
    }

    /// The samples of RFC 3492, section 7.1, but those that no domain can hold; their capitals are a note to people.
    @Test(arguments: [
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
        ("他們爲什麽不說中文", "xn--ihqwctvzc91f659drss3x8bo0yb"),
        ("Pročprostěnemluvíčesky", "xn--proprostnemluvesky-uyb24dma41a"),
        ("למההםפשוטלאמדבריםעברית", "xn--4dbcagdahymbxekheh6e0a7fei0b"),
        ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "xn--i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
        ("なぜみんな日本語を話してくれないのか", "xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
        ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("PorquénopuedensimplementehablarenEspañol", "xn--porqunopuedensimplementehablarenespaol-fmd56a"),
        ("TạisaohọkhôngthểchỉnóitiếngViệt", "xn--tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g"),
        ("3年B組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"),
        ("安室奈美恵-with-SUPER-MONKEYS", "xn---with-super-monkeys-pc58ag80a8qai00g7n9n"),
        ("Hello-Another-Way-それぞれの場所", "xn--hello-another-way--fc4qua05auwb3674vfr0b"),
        ("ひとつ屋根の下2", "xn--2-u9tlzr9756bt3uc0v"),
        ("MajiでKoiする5秒前", "xn--majikoi5-783gue6qz075azm5e"),
        ("パフィーdeルンバ", "xn--de-jg4avhby1noc0d"),
        ("そのスピードで", "xn--d9juau41awczczp"),
    ])
    func domainsHaveTheirASCIIForm(label: String, expected: String) throws {
        #expect(try Mailbox("a@\(label).example").domain == expected + ".example")
    }
}
