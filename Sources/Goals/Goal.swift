import Foundations

/// A promise of a plan, with the rule that says when it is kept.
public struct Goal: Sendable {
    /// The goal's name in its plan.
    public let id: String
    /// The promise in the plan's own words.
    public let text: String
    /// Who answers for it.
    public let owner: String?
    /// The days that it is about: its own, or the plan's period.
    public let span: Period
    /// When it is kept.
    public let rule: Rule

    /// A goal.
    public init(id: String, text: String, owner: String? = nil, span: Period, rule: Rule) {
        self.id = id
        self.text = text
        self.owner = owner
        self.span = span
        self.rule = rule
    }

    /// What a goal asks. The rows of the table of goals in the contract.
    public enum Rule: Sendable {
        /// `count` with `at-least`, `at-most` or `between`: in each window so many.
        case count(Count, Bounds, per: WindowUnit)
        /// `share-of`: in each window so large a part of the whole, as a fraction of one.
        case share(Count, of: Filter, Bounds, per: WindowUnit)
        /// `after` or `before`: so many close to each meeting, within so many days.
        case followUp(Count, Side, of: Filter, within: Int, atLeast: Int)
        /// `grow` of a count: so much more, as a fraction of one, than in the baseline's period.
        case growth(Count, by: ExactDecimal, from: Period?)
        /// `measure` with `reach` or `grow`, on the last day `by` or the span's last.
        case change(measure: String, Aim, baseline: ExactDecimal?, by: Day?)
        /// `measure` with bounds: in each window the last value holds them.
        case level(measure: String, Bounds, per: WindowUnit)
        /// Done by hand.
        case task(by: Day?, done: Day?)
    }

    /// What is counted.
    public struct Count: Hashable, Sendable {
        /// Which activities.
        public let filter: Filter
        /// Count different values of this instead of activities.
        public let distinct: Attribute?

        /// What is counted.
        public init(_ filter: Filter, distinct: Attribute? = nil) {
            self.filter = filter
            self.distinct = distinct
        }
    }

    /// What a number must be.
    public enum Bounds: Hashable, Sendable {
        case atLeast(ExactDecimal)
        case atMost(ExactDecimal)
        case between(ExactDecimal, ExactDecimal)

        /// Whether a number is within them.
        public func hold(_ value: ExactDecimal) -> Bool {
            switch self {
            case .atLeast(let least): value >= least
            case .atMost(let most): value <= most
            case .between(let least, let most): least <= value && value <= most
            }
        }

        /// The lower one, if there is one.
        public var least: ExactDecimal? {
            switch self {
            case .atLeast(let least), .between(let least, _): least
            case .atMost: nil
            }
        }

        /// The upper one, if there is one.
        public var most: ExactDecimal? {
            switch self {
            case .atMost(let most), .between(_, let most): most
            case .atLeast: nil
            }
        }
    }

    /// On which side of a meeting.
    public enum Side: Sendable { case after, before }

    /// Where a measure is to come.
    public enum Aim: Hashable, Sendable {
        /// To a value.
        case reach(ExactDecimal)
        /// So much up from the baseline, as a fraction of one; below zero: down.
        case grow(ExactDecimal)
    }
}
