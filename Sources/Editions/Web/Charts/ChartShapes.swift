/// The shapes of a drawing, the lowest first of each sort.
struct ChartShapes {
    var bars: [ChartBarContext] = []
    var lines: [ChartLineContext] = []
    var curves: [ChartCurveContext] = []
    var marks: [ChartMarkContext] = []
    var dots: [ChartDotContext] = []
    var texts: [ChartTextContext] = []

    /// Puts others over these.
    mutating func add(_ other: ChartShapes) {
        bars += other.bars
        lines += other.lines
        curves += other.curves
        marks += other.marks
        dots += other.dots
        texts += other.texts
    }
}
