import Content
import Foundations

/// Events with the days of a repeated one together, where a list of all its days would hide the rest.
struct EventGroups {
    /// What tells repeated events apart: the place of their rule in the files.
    private struct Rule: Hashable {
        let path: String
        let line: Int
    }

    /// Each event, or all days of a repeated one, in the order in which the first of each comes.
    let groups: [[Entry]]

    init(_ events: [Entry]) {
        var places: [Rule: Int] = [:]
        var groups: [[Entry]] = []
        for entry in events {
            let rule = Rule(path: entry.path, line: entry.bodyLine)
            if let place = places[rule] {
                groups[place].append(entry)
            } else {
                places[rule] = groups.count
                groups.append([entry])
            }
        }
        self.groups = groups
    }
}
