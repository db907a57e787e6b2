import Diagnostics

/// Collects what is wrong with templates: at most a hundred findings a file, for the rest is seen when those are mended.
struct TemplateFindings {
    static let mostInOneFile = 100

    private let sources: [SourceText]
    private var counts: [Int]
    private(set) var findings: [Finding] = []

    /// Findings about templates that are known by their places in a list.
    init(_ sources: [SourceText]) {
        self.sources = sources
        counts = Array(repeating: 0, count: sources.count)
    }

    /// Adds a finding at a tag; it is not even made when the file has its fill.
    mutating func add(_ template: Int, _ span: Span, _ make: (Place) -> Finding) {
        guard counts[template] < Self.mostInOneFile else { return }
        counts[template] += 1
        let line = sources[template].place(line: span.line)
        let place = Place(
            file: line.file, line: line.line, column: span.column, length: span.length, lineText: line.lineText)
        findings.append(make(place))
    }

    /// Adds a finding about a file as a whole, or one that is missing.
    mutating func add(_ finding: Finding) { findings.append(finding) }
}
