import Content
import Foundations
import Goals

/// How goals stand as a table, a row for each window (RFC 4180, UTF-8), for spreadsheets.
public struct GoalsCSV: Sendable {
    /// A table.
    public init() {}

    static let columns = [
        "plan", "goal", "text", "kind", "status", "window-start", "window-end", "window-status", "count", "target",
        "whole", "baseline", "value", "needed", "needed-by", "on-pace",
    ]

    /// The rows of some plans, under a heading. A goal without windows has one row.
    public func text(_ plans: [Scorecard.PlanStanding]) -> String {
        var text = Self.line(Self.columns)
        for plan in plans {
            for standing in plan.goals {
                let goal = [
                    plan.entry.name.nfc, standing.goal.id, standing.goal.text, standing.goal.kind.rawValue,
                    standing.status.rawValue,
                ]
                if standing.windows.isEmpty {
                    text += Self.line(goal + [String](repeating: "", count: Self.columns.count - goal.count))
                }
                for (position, window) in standing.windows.enumerated() {
                    let next = standing.next.flatMap { $0.window == position ? $0 : nil }
                    text += Self.line(goal + Self.cells(window) + Self.cells(next))
                }
            }
        }
        return text
    }

    private static func cells(_ window: Window) -> [String] {
        [
            "\(window.period.start)", "\(window.period.end)", window.status.rawValue,
            window.count.map(String.init) ?? "",
            window.target.map(cell) ?? "", window.whole.map(String.init) ?? "", window.baseline?.text ?? "",
            window.value?.text ?? "",
        ]
    }

    /// What is needed next, in the row of the window that it is needed in.
    private static func cells(_ next: Next?) -> [String] {
        let by = next.flatMap { $0.needed == nil ? nil : "\($0.by)" } ?? ""
        return [next?.needed?.text ?? "", by, next?.isOnPace.map { $0 ? "true" : "false" } ?? ""]
    }

    /// `3`, and `1..4` for between: two numbers with a dash would be read as a date.
    private static func cell(_ bounds: Goal.Bounds) -> String {
        switch bounds {
        case .atLeast(let bound), .atMost(let bound): bound.text
        case .between(let least, let most): "\(least.text)..\(most.text)"
        }
    }

    private static func line(_ cells: [String]) -> String { cells.map(field).joined(separator: ",") + "\r\n" }

    /// A cell in quotation marks where it must be. What a spreadsheet would take for a formula gets an apostrophe first.
    static func field(_ cell: String) -> String {
        var cell = cell
        if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
            ExactDecimal(parsing: cell) == nil
        {
            cell = "'" + cell
        }
        guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
