/// Puts a style sheet into each drawing: WeasyPrint lets no outer sheet reach into SVG.
struct PrintDrawings {
    let style: [UInt8]

    /// How our templates begin a drawing.
    private static let starts = ["<svg class=\"chart-drawing", "<svg class=\"goal-chart"].map { Array($0.utf8) }

    /// The page with the style sheet first in each drawing.
    func styled(_ html: [UInt8]) -> [UInt8] {
        StartTags.replaced(in: html) { tag in
            Self.starts.contains(where: tag.starts) ? tag + "<style>".utf8 + style + "</style>".utf8 : nil
        }
    }
}
