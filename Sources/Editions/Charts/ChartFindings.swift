import Content
import Foundations
import Goals

/// What a chart finds: a sentence for each of its measures, counted from the values.
struct ChartFindings {
    let kind: ChartSelection.Kind
    let language: String

    /// A line goes from its first value to its last; a bar stands for itself, so that the lowest and the highest are said.
    func sentences(_ measures: [LabelledSeries]) -> [String] {
        measures.compactMap { measure in
            let sentence = SeriesSentence(measure, language: language)
            return kind == .line ? sentence.change : sentence.range
        }
    }
}
