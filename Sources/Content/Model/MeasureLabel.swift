import Foundations

/// What a measure is called in texts and charts, as `site.yml` says.
public struct MeasureLabel: Sendable {
    /// The measure's own name: `facebook.foljare`.
    public let name: String
    /// The name that is shown; the measure's own when none is given.
    public let title: String
    /// What it is counted in: `kronor`; nil when that goes without saying.
    public let unit: String?
    /// Where it stands in `site.yml`; nil for a measure that is not there.
    let mark: YAMLMark?

    /// The title with the unit, where there is one: `Kassan (kronor)`.
    public var text: String { unit.map { "\(title) (\($0))" } ?? title }
}

extension Settings {
    /// What a measure is called; names are compared as people compare words.
    public func label(ofMeasure name: String) -> MeasureLabel {
        let folded = name.folded
        return measures.first { $0.name.folded == folded }
            ?? MeasureLabel(name: name, title: name, unit: nil, mark: nil)
    }
}
