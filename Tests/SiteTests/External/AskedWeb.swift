import Build
import Foundation

/// The rest of the web as tests have it: curl is a closure that reads its config and answers from a table.
final class AskedWeb: @unchecked Sendable {
    /// What a server answers, as curl tells it.
    struct Answer {
        /// curl's own error number.
        var fault = 0
        /// The HTTP status; 0 for no answer.
        var status = 200
        /// Where it leads on to.
        var target = ""

        /// An error of curl's.
        static func fault(_ number: Int) -> Answer { Answer(fault: number, status: 0) }
        /// A status.
        static func status(_ number: Int) -> Answer { Answer(status: number) }
        /// An answer that leads on.
        static func to(_ target: String, status: Int = 301) -> Answer { Answer(status: status, target: target) }
    }

    private let heads: [String: Answer]
    private let pages: [String: Answer]
    // Guards what was asked: programs may be run from any thread.
    private let lock = NSLock()
    private var log: [String] = []

    /// Servers that answer HEAD and GET alike, but for `pages`, which are GET's answers. Whatever stands in neither is there.
    init(_ heads: [String: Answer] = [:], pages: [String: Answer] = [:]) {
        self.heads = heads
        self.pages = pages
    }

    /// What was asked for, in order: `HEAD https://annan.example/`.
    var asked: [String] { lock.withLock { log } }

    /// The lookup that asks here.
    var lookup: LinkLookup {
        LinkLookup(programs: Programs(folder: "/", mayAsk: false) { self.run($0) }, agent: "blad/1.0")
    }

    private func run(_ call: Programs.Call) -> Programs.Answer {
        let lines = String(decoding: call.input, as: UTF8.self).split(separator: "\n").map(String.init)
        let isHead = lines.contains("head")
        let addresses = lines.filter { $0.hasPrefix("url = ") }.map { String($0.dropFirst(7).dropLast()) }
        lock.withLock { log += addresses.map { (isHead ? "HEAD " : "GET ") + $0 } }
        // Answers come as servers are done, not in the order of the questions.
        let said = addresses.enumerated().reversed().map { place, address in
            let answer = (isHead ? nil : pages[address]) ?? heads[address] ?? Answer()
            return "\(place) \(answer.fault) \(String(answer.status).leftPadded) \(answer.target)\n"
        }
        return Programs.Answer(status: 0, output: Array(said.joined().utf8), errors: "")
    }
}

extension String {
    /// As curl writes a status.
    fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 3 - count)) + self }
}
