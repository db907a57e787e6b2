/// Which activities count: each condition must hold, and nothing of what is left out.
public struct Filter: Hashable, Sendable {
    /// All of them must hold; with none, everything matches.
    public let conditions: [Condition]
    /// What is left out: an activity that matches any of these.
    public let except: [Filter]

    /// A filter.
    public init(_ conditions: [Condition], except: [Filter] = []) {
        self.conditions = conditions
        self.except = except
    }

    /// The filter with one condition more.
    public func and(_ condition: Condition) -> Filter { Filter(conditions + [condition], except: except) }

    /// What one key of a filter asks.
    public struct Condition: Hashable, Sendable {
        /// The attributes that may hold a value: one, but for a bare word, which names a section or a kind.
        public let attributes: [Attribute]
        /// The values, as written.
        public let values: [String]
        /// All of the values, or any of them.
        public let needsAll: Bool

        /// A condition on one attribute.
        public init(_ attribute: Attribute, _ values: [String], needsAll: Bool = false) {
            self.attributes = [attribute]
            self.values = values
            self.needsAll = needsAll
        }

        /// A bare word: the section or kind of that name, or any of those names.
        public init(sectionOrKind values: [String]) {
            attributes = [.section, .kind]
            self.values = values
            needsAll = false
        }
    }
}
