import Foundations

/// A text's body: what lists and checks need of it, and all of it, which may be rendered when it is first asked for.
final class TextBody: Sendable {
    /// What is known at once.
    let brief: BodyBrief
    private let whole: Whole

    private enum Whole: Sendable {
        case ready(RenderedBody)
        case later(OnDemand<RenderedBody>)
    }

    /// A rendered body.
    init(_ body: RenderedBody) {
        brief = body.brief
        whole = .ready(body)
    }

    /// A body of which an earlier build kept the brief.
    init(_ brief: BodyBrief, later body: @escaping @Sendable () -> RenderedBody) {
        self.brief = brief
        whole = .later(OnDemand(body))
    }

    /// All of it.
    var value: RenderedBody {
        switch whole {
        case .ready(let body): body
        case .later(let body): body.value
        }
    }
}
