import Diagnostics
import Editions

/// Looks addresses of other sites up with curl: rounds of one call each for all that is still to be asked for. Nothing is
/// asked for twice.
public struct LinkLookup: Sendable {
    private let programs: Programs
    private let agent: String

    static let program = "curl"

    /// A lookup.
    ///
    /// - Parameter agent: who asks, as servers are told: `blad/1.0`.
    public init(programs: Programs, agent: String) {
        self.programs = programs
        self.agent = agent
    }

    /// What came of each address.
    ///
    /// - Parameter place: where a finding stands that is about no address.
    func outcomes(of addresses: [LookupAddress], at place: Place) throws(Refusal) -> [LinkOutcome] {
        var trails = addresses.map(LinkTrail.init)
        var outcomes = trails.map(\.obstacle)
        var answers: [LookupRequest: LookupAnswer] = [:]
        while true {
            let open = outcomes.indices.filter { outcomes[$0] == nil }
            if open.isEmpty { return outcomes.compactMap(\.self) }
            for asksWhole in [false, true] {
                let wanted = open.map { trails[$0].request }.filter { $0.asksWhole == asksWhole && answers[$0] == nil }
                answers.merge(try ask(wanted.withoutRepetitions, at: place)) { first, _ in first }
            }
            for index in open { outcomes[index] = trails[index].take(answers[trails[index].request] ?? .none) }
        }
    }

    /// One call, for requests of one method.
    private func ask(_ requests: [LookupRequest], at place: Place) throws(Refusal) -> [LookupRequest: LookupAnswer] {
        guard let asksWhole = requests.first?.asksWhole else { return [:] }
        let config = LookupConfig(addresses: requests.map(\.address), asksWhole: asksWhole, agent: agent)
        var call = Programs.Call(Self.program, LookupConfig.arguments, in: programs.folder)
        call.input = Array(config.text.utf8)
        let said = try programs.answer(call, host: place.file)
        let answers = LookupAnswer.all(in: said.output)
        if answers.isEmpty { throw Refusal(.lookupFailed(Self.program, reason: said.lastLine, at: place)) }
        return Dictionary(requests.enumerated().map { ($1, answers[$0] ?? .none) }) { first, _ in first }
    }
}

extension [LookupRequest] {
    fileprivate var withoutRepetitions: [LookupRequest] {
        var seen: Set<LookupRequest> = []
        return filter { seen.insert($0).inserted }
    }
}
