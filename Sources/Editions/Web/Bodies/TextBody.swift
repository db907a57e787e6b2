import Foundations
import Search

/// A text's body: what lists and checks need of it, and all of it, which may be rendered when it is first asked for.
final class TextBody: Sendable {
    /// What is known at once.
    let brief: BodyBrief
    private let whole: Whole

    private enum Whole: Sendable {
        case ready(RenderedBody)
        case later(OnDemand<RenderedBody>, words: @Sendable () -> CountedWords?)
    }

    /// A rendered body.
    init(_ body: RenderedBody) {
        brief = body.brief
        whole = .ready(body)
    }

    /// A body of which an earlier build kept the brief, and the search most likely its words.
    init(
        _ brief: BodyBrief, later body: @escaping @Sendable () -> RenderedBody,
        words: @escaping @Sendable () -> CountedWords?
    ) {
        self.brief = brief
        whole = .later(OnDemand(body), words: words)
    }

    /// All of it.
    var value: RenderedBody {
        switch whole {
        case .ready(let body): body
        case .later(let body, _): body.value
        }
    }

    /// The words by which the search finds it: none for a site without one.
    var words: CountedWords {
        switch whole {
        case .ready(let body): body.words ?? CountedWords()
        case .later(_, let words): words() ?? CountedWords()
        }
    }
}
