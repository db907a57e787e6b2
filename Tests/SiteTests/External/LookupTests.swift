@testable import Build
import Editions
import Foundations
import Testing

/// What curl is told and how its answers are read.
@Suite struct LookupTests {
    private func config(_ addresses: [String]) -> [Substring] {
        LookupConfig(addresses: addresses.compactMap(LookupAddress.init), asksWhole: false, agent: "blad/1.0")
            .text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test(arguments: [
        ("https://annan.example", "https://annan.example/"), ("HTTP://Annan.Example?a=b", "http://annan.example/?a=b"),
        ("https://annan.example/a#b", "https://annan.example/a"),
        ("https://anna:hemligt@annan.example:8080/", "https://annan.example:8080/"),
        ("https://björkvik.example/å", "https://xn--bjrkvik-b1a.example/%C3%A5"),
        ("https://bj%C3%B6rkvik.example/%c3%a5", "https://xn--bjrkvik-b1a.example/%c3%a5"),
        ("https://annan.example/a b\"c\\d[1-9]{a,b}", "https://annan.example/a%20b%22c%5Cd%5B1-9%5D%7Ba,b%7D"),
        ("https://annan.example/a\r\noutput = \"x\"\t", "https://annan.example/a%0D%0Aoutput%20=%20%22x%22%09"),
        ("https://-o/etc/passwd", "https://-o/etc/passwd"),
        ("http://anna:hemligt@[2001:DB8::1]:80/a[1]", "http://[2001:db8::1]:80/a%5B1%5D"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]/"), ("https://[å]/", "https://%5B%C3%A5%5D/"),
        ("https://a%2Fbj%C3%B6rk.example/", "https://a%2Fbj%C3%B6rk.example/"),
    ])
    func anAddressIsAskedForInASCIIWithoutUserAndFragment(written: String, asked: String) {
        #expect(LookupAddress(written)?.text == asked)
    }

    @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{93E}"])
    func aSignIsSeenWhateverFollowsIt(mark: String) throws {
        let user = try #require(LookupAddress("https://anna:hemligt@\(mark)annan.example:8080/"))
        #expect(!user.text.contains("hemligt") && user.text.hasSuffix(".example:8080/"))
        let path = try #require(LookupAddress("https://annan.example:8080/\(mark)a"))
        #expect(path.host == "annan.example" && path.text.hasPrefix("https://annan.example:8080/%"))
        #expect(LookupAddress("https://annan.example/a#\(mark)b")?.text == "https://annan.example/a")
        #expect(LookupAddress("https://annan.example?\(mark)b")?.host == "annan.example")
        #expect(LookupAddress("https://anna:\(mark)hemligt@annan.example/")?.text == "https://annan.example/")
    }

    @Test(arguments: [
        "", "-o", "--config x", "@/etc/passwd", "file:///etc/passwd", "ftp://annan.example/", "https://", "http:///a",
        "https:annan.example", "//annan.example/", " https://annan.example/", "https://a@/", "https://:80/", "/a",
    ])
    func whatIsNoAddressOfTheWebIsNotAskedFor(text: String) {
        #expect(LookupAddress(text) == nil)
    }

    @Test func noAddressIsAnArgumentOrALineOfItsOwn() {
        #expect(LookupConfig.arguments.first == "--disable")
        let hostile = [
            "https://annan.example/\"\noutput = \"/etc/passwd", "https://annan.example/\\\" -o x", "https://-K/",
            "https://annan.example/" + String(repeating: "ö", count: 10_000),
        ]
        let plain = config(hostile.map { _ in "https://annan.example/" })
        let lines = config(hostile)
        #expect(lines.count == plain.count)
        #expect(zip(lines, plain).allSatisfy { $0 == $1 || $0.hasPrefix("url = \"https://") })
        for line in lines where line.hasPrefix("url = ") {
            let value = line.dropFirst(7).dropLast()
            #expect(line.hasSuffix("\"") && !value.contains("\"") && !value.contains("\\") && !value.contains(" "))
            #expect(value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        }
    }

    @Test func aQuotedValueStaysOnItsLine() {
        #expect(LookupConfig.quoted("a\"b\\c\nd\re\tf\u{0}") == #""a\"b\\c\nd\re\tf""#)
    }

    @Test func onlyTheWebIsSpokenToAndNothingIsKept() {
        let lines = config(["https://annan.example/", "http://tredje.example/"]).map(String.init)
        #expect(lines.contains("proto = \"=http,https\"") && lines.contains("globoff"))
        #expect(lines.filter { $0 == "output = \"/dev/null\"" }.count == 2)
        #expect(lines.contains("user-agent = \"blad/1.0\"") && lines.contains("max-time = 20"))
        #expect(!lines.contains { ["location", "cookie", "referer", "netrc", "user "].contains(where: $0.hasPrefix) })
    }

    @Test func answersAreReadByThePlaceOfTheirAddress() {
        let output = """
            2 6 000\u{20}
            0 0 301 https://annan.example/a b
            unknown --write-out variable
            x 0 200\u{20}
            1 63 200\u{20}

            """
        #expect(
            LookupAnswer.all(in: Array(output.utf8)) == [
                0: LookupAnswer(fault: 0, status: 301, target: "https://annan.example/a b"),
                1: LookupAnswer(fault: 63, status: 200, target: nil),
                2: LookupAnswer(fault: 6, status: nil, target: nil),
            ])
    }

    @Test(arguments: [[], [0xFF, 0x0A, 0x20], Array("0 0".utf8), Array("0 0 \n".utf8)] as [[UInt8]])
    func whatIsNoAnswerIsNone(output: [UInt8]) {
        #expect(LookupAnswer.all(in: output) == [:])
    }

    @Test func anAddressThatNoServerTakesIsNotAskedFor() throws {
        let address = try #require(LookupAddress("https://annan.example/" + String(repeating: "a", count: 9000)))
        #expect(LinkTrail(address).obstacle == .unchecked(.tooLong))
    }
}
