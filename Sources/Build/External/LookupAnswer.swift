/// What curl says of one address.
struct LookupAnswer: Hashable {
    /// Its own error number; 0 for none (curl(1), section "Exit codes").
    let fault: Int
    /// The HTTP status; nil when no answer came.
    let status: Int?
    /// Where the answer leads on to, in full; nil when it leads nowhere.
    let target: String?

    /// How an answer is asked for: numbers first, and last on its line what a server can say.
    static let format = "%{urlnum} %{exitcode} %{http_code} %{redirect_url}\n"

    /// For an address that curl said nothing of.
    static let none = LookupAnswer(fault: -1, status: nil, target: nil)

    /// The answers by the place of their addresses in the config; a line of another form is none.
    static func all(in output: [UInt8]) -> [Int: LookupAnswer] {
        var answers: [Int: LookupAnswer] = [:]
        for line in String(decoding: output, as: UTF8.self).split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count >= 3, let place = Int(parts[0]), let fault = Int(parts[1]), let status = Int(parts[2])
            else { continue }
            let target = parts.count > 3 && !parts[3].isEmpty ? String(parts[3]) : nil
            // What comes last is what came of it.
            answers[place] = LookupAnswer(fault: fault, status: status == 0 ? nil : status, target: target)
        }
        return answers
    }
}
