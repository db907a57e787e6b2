/// The levels of a letter's headings without gaps: the text and the HTML show the same ones.
enum HeadingLevels {
    /// Levels 2 and deeper, in order, as they are shown below a title of level 1: none is more than one level below the
    /// one before it, and headings that stand side by side stay side by side (2, 4, 4 becomes 2, 3, 3).
    static func evened(_ levels: [Int]) -> [Int] {
        var open: [Int] = []
        return levels.map { level in
            while let last = open.last, last >= level { open.removeLast() }
            open.append(level)
            return open.count + 1
        }
    }
}
