import Foundations
import Goals

/// A measure's values in unbroken runs: where a regular measure misses a value, nothing is drawn.
struct ChartRun {
    let values: [MeasureSeries.Value]

    /// The runs of some values. They are regular when three of four distances between them are much the same; a distance of
    /// nearly two of those is a gap.
    static func runs(of values: [MeasureSeries.Value]) -> [ChartRun] {
        let distances = zip(values, values.dropFirst()).map { $1.day.number - $0.day.number }
        guard distances.count >= 3 else { return [ChartRun(values: values)] }
        let middle = distances.sorted()[distances.count / 2]
        let alike = distances.filter { abs($0 - middle) * 4 <= middle }
        guard alike.count * 4 >= distances.count * 3 else { return [ChartRun(values: values)] }
        var runs: [[MeasureSeries.Value]] = []
        for (index, value) in values.enumerated() {
            if index > 0, distances[index - 1] * 4 < middle * 7, !runs.isEmpty {
                runs[runs.count - 1].append(value)
            } else {
                runs.append([value])
            }
        }
        return runs.map(ChartRun.init)
    }

    /// At most so many of the values, for drawing: of each stretch the lowest and the highest, and the first and the last of
    /// all.
    static func thinned(_ values: [MeasureSeries.Value], to most: Int) -> [MeasureSeries.Value] {
        guard values.count > most, most >= 4, let first = values.first, let last = values.last else { return values }
        let stretches = most / 2 - 1
        let middle = values.dropFirst().dropLast()
        let kept = (0..<stretches).flatMap { stretch -> [MeasureSeries.Value] in
            let start = middle.startIndex + middle.count * stretch / stretches
            let end = middle.startIndex + middle.count * (stretch + 1) / stretches
            let part = middle[start..<end]
            guard let low = part.min(by: { $0.value < $1.value }), let high = part.max(by: { $0.value < $1.value })
            else { return [] }
            return low.day == high.day ? [low] : [low, high].sorted { $0.day < $1.day }
        }
        return [first] + kept + [last]
    }
}
