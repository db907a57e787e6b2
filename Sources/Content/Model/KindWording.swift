import Diagnostics

extension Kind {
    /// The kind with its article: `ett inlägg`, `a post`.
    public var wording: Wording {
        switch self {
        case .page: Wording("en sida", "a page")
        case .post: Wording("ett inlägg", "a post")
        case .newsletter: Wording("ett medlemsbrev", "a letter")
        case .plan: Wording("en plan", "a plan")
        case .event: Wording("en händelse", "an event")
        case .person: Wording("en person", "a person")
        }
    }
}

extension [Kind] {
    var listed: Wording {
        Wording(map(\.wording.swedish).joined(separator: ", "), map(\.wording.english).joined(separator: ", "))
    }
}
