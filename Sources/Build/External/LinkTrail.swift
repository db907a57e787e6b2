import Diagnostics
import Editions

/// The way of one link, from answer to answer: a server that refuses to say only whether it has a page is asked for the
/// page, and where an address leads on to another that one is asked for.
struct LinkTrail {
    /// What is to be asked for next.
    private(set) var request: LookupRequest
    private var seen: Set<LookupAddress>
    /// Where the address leads for good, as far as every step says so.
    private var moved: String?
    private var isForGood = true

    /// How often an address may lead on.
    static let mostSteps = 10
    /// The longest address that is asked for, in bytes: servers take no more (RFC 9110, section 4.1).
    static let longest = 8000

    /// The way from an address.
    init(_ address: LookupAddress) {
        request = LookupRequest(address: address, asksWhole: false)
        seen = [address]
    }

    /// Why it is not even begun.
    var obstacle: LinkOutcome? { request.address.text.utf8.count > Self.longest ? .unchecked(.tooLong) : nil }

    /// What came of it; nil when there is something more to ask for.
    mutating func take(_ answer: LookupAnswer) -> LinkOutcome? {
        if let status = answer.status, let target = answer.target, [301, 302, 303, 307, 308].contains(status) {
            return follow(target, isForGood: status == 301 || status == 308)
        }
        if let status = answer.status, (200..<400).contains(status) { return .there(movedTo: moved) }
        // Many servers know no HEAD, and a name or a connection may fail once. Who has asked too often waits.
        guard request.asksWhole || answer.status == 429 else {
            request.asksWhole = true
            return nil
        }
        return Self.failure(answer)
    }

    private mutating func follow(_ target: String, isForGood isForGoodToo: Bool) -> LinkOutcome? {
        guard let address = LookupAddress(target) else { return .unchecked(.leadsElsewhere) }
        guard seen.count <= Self.mostSteps, seen.insert(address).inserted else { return .unchecked(.circle) }
        isForGood = isForGood && isForGoodToo
        if isForGood { moved = target }
        request = LookupRequest(address: address, asksWhole: false)
        return obstacle
    }

    private static func failure(_ answer: LookupAnswer) -> LinkOutcome {
        if let status = answer.status {
            return status == 404 || status == 410 ? .dead(.gone(status)) : .unchecked(.status(status))
        }
        // curl(1), section "Exit codes".
        return switch answer.fault {
        case 3, 6: .dead(.noHost)
        case 7: .dead(.refused)
        case 51, 60, 83, 91: .dead(.badCertificate)
        case 28: .unchecked(.tooSlow)
        default: .unchecked(.noAnswer)
        }
    }
}

/// A question to a server.
struct LookupRequest: Hashable {
    /// What is asked for.
    let address: LookupAddress
    /// Whether the page itself is asked for (GET), not only what the server says of it (HEAD).
    var asksWhole: Bool
}

/// What came of a link.
enum LinkOutcome: Hashable {
    /// It leads somewhere; for good to another address, if that is known.
    case there(movedTo: String?)
    /// It leads nowhere.
    case dead(DeadLinkReason)
    /// Nobody knows.
    case unchecked(UncheckedLinkReason)

    /// Whether a server said something, or showed a certificate.
    var isFromServer: Bool {
        switch self {
        case .there, .dead(.gone), .dead(.badCertificate): true
        case .unchecked(.status), .unchecked(.circle), .unchecked(.leadsElsewhere): true
        case .dead, .unchecked: false
        }
    }
}
