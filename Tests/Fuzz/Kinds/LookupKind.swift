import Build
import Diagnostics
import Foundations
import Synchronization

/// What curl says of other servers, round by round: what `check --external` asks for next, and what it makes of it.
enum LookupKind {
    static let all = [answers, answers.large(1 << 20)]

    private static let round = "next round\n"

    private static let answers = FuzzKind(
        "lookup", share: 30,
        samples: [
            "0 0 200 \n1 0 404 \n2 6 000 \n3 60 000 \n\(round)0 0 404 \n1 0 200 \n2 6 000 \n",
            "3 0 301 https://d.example/ny\n0 0 302 http://e.example/\n1 0 308 https://b.example/\n2 0 429 \n\(round)0 0 301 https://a.example/\n1 0 200 \n2 0 200 \n",
            "0 0 405 \n1 28 000 \n2 7 000 \n3 0 301 ftp://d.example/\n\(round)0 0 301 HTTPS://Å.example:8080/a b?c#d\n1 63 200 \n2 0 503 \n",
        ].map { Array($0.utf8) },
        words: [
            round, "\n", "\r\n", " ", "0 0 ", "1 0 ", "2 6 ", "301 ", "302 ", "308 ", "404 ", "410 ", "429 ", "000 ",
            "200 \n", "-1", "https://", "http://", "HTTPS://a.example/", "//b.example/", "file:///etc/passwd",
            "javascript:x", "ftp://", "a:b@", "[::1]", ":65536", "%00", "%C3", "#x", "\"\noutput = \"/tmp/x", "\\",
            "\u{301}", "\u{85}", "xn--", ".example/", "?", "/",
        ]
    ) { input, _ throws(Broken) in
        let asked = Asked(rounds: rounds(of: input))
        let lookup = LinkLookup(
            programs: Programs(folder: "/", mayAsk: false) { asked.answer($0) }, agent: "blad/1.0")
        let options = BuildOptions(folder: "/s", asOf: Day(iso: "2026-06-15"))
        let report = SiteBuild(options, fileSystem: disk.fileSystem, mayDrawLetters: false, clock: { 0 })
            .check(lookup: lookup)
        try Promises.areSayable(report.findings)
        try check(asked.calls)
        return report.findings.isEmpty
    }

    /// Four links to four servers.
    private static let disk: MemoryDisk = {
        let disk = MemoryDisk()
        for file in Samples.theme where file.path.hasSuffix(".mustache") { disk.put("/s/" + file.path, []) }
        let links = ["a", "b", "c", "d"].map { "[\($0)](https://\($0).example/)\n" }.joined()
        disk.put("/s/content/site.yml", Array("title: A\nurl: https://x.example\nshare-cards: false\n".utf8))
        disk.put("/s/content/om.md", Array("---\ntitle: Om\n---\n\n\(links)".utf8))
        return disk
    }()

    private static func rounds(of input: [UInt8]) -> [[UInt8]] {
        let separator = Array(round.utf8)
        var rounds: [[UInt8]] = [[]]
        var index = 0
        while index < input.count {
            if input[index...].starts(with: separator) {
                rounds.append([])
                index += separator.count
            } else {
                rounds[rounds.count - 1].append(input[index])
                index += 1
            }
        }
        return rounds
    }

    /// A curl that says the rounds one after another, and the last again and again; and remembers what it was told.
    private final class Asked: Sendable {
        private let rounds: [[UInt8]]
        private let told = Mutex<[Programs.Call]>([])

        init(rounds: [[UInt8]]) { self.rounds = rounds }

        var calls: [Programs.Call] { told.withLock { $0 } }

        func answer(_ call: Programs.Call) -> Programs.Answer? {
            let count = told.withLock { told in
                told.append(call)
                return told.count
            }
            // Each address may lead on ten times, and each step take HEAD and GET.
            guard count <= 100 else { return nil }
            return Programs.Answer(status: 0, output: rounds[min(count, rounds.count) - 1], errors: "")
        }
    }

    private static func check(_ calls: [Programs.Call]) throws(Broken) {
        if calls.count > 100 { throw Broken("it is asked again and again") }
        var known: Set<String> = []
        for call in calls {
            guard call.program == "curl", call.arguments == ["--disable", "--config", "-"], call.environment.isEmpty
            else { throw Broken("another program, or other arguments") }
            let lines = String(decoding: call.input, as: UTF8.self).split(separator: "\n").map(String.init)
            let addresses = lines.filter { $0.hasPrefix("url") }
            // Nothing that a server says becomes a line of its own.
            let outputs = lines.count { $0 == "output = \"/dev/null\"" }
            guard lines.count == 11 + 2 * addresses.count, outputs == addresses.count,
                lines.contains("proto = \"=http,https\"")
            else { throw Broken("curl is told something else") }
            for address in addresses {
                try check(address: address)
                let method = lines.contains("head") ? "HEAD " : "GET "
                if !known.insert(method + address).inserted { throw Broken("\(method)\(address) is asked for twice") }
            }
        }
    }

    private static func check(address line: String) throws(Broken) {
        guard let start = ["url = \"https://", "url = \"http://"].first(where: line.hasPrefix), line.hasSuffix("\"")
        else { throw Broken("another scheme is asked for: \(line)") }
        let rest = line.utf8.dropFirst(start.utf8.count).dropLast()
        let isPlain = rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard isPlain, let first = rest.first, first != UInt8(ascii: "/") else {
            throw Broken("what is asked for is no address: \(line)")
        }
        if rest.count > 8000 { throw Broken("an address of \(rest.count) bytes is asked for") }
        if rest.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: "@")) {
            throw Broken("a user's name is told: \(line)")
        }
    }
}
