/// Texts of a year that is told.
enum ReportTexts {
    /// A post.
    static let post = text("title: Ett inlägg")

    /// A plan of which two goals are met.
    static let plan = text(
        """
        title: Plan *2025*
        period: 2025
        progress: public
        goals:
          - {text: Två inlägg, count: blogg, at-least: 2}
          - {text: Tre inlägg, count: blogg, at-least: 3}
          - {text: Budget, by: 2025-05-01, done: 2025-04-01}
        """)

    /// An event on a day of a type, with further keys.
    static func event(_ day: String, _ type: String, _ more: String = "") -> String {
        text("title: \(type) \(day)\nstart: \(day)\ntype: \(type)\n\(more)")
    }
}
