import Content
import Foundations

/// The persons of a section by what they do on a day: who stands for election, who sits in which body, who is about to,
/// and who did.
struct PersonGroups {
    /// Persons with what they do in common.
    struct Group {
        let title: String
        private(set) var holders: [OfficeHolder]

        /// Adds an office; somebody who stands here already gets one more.
        mutating func add(_ office: Office, of entry: Entry) {
            if let last = holders.last, last.entry.address == entry.address {
                holders[holders.count - 1] = OfficeHolder(entry, last.offices + [office])
            } else {
                holders.append(OfficeHolder(entry, [office]))
            }
        }

        /// The chair first, substitutes last, unless the persons' own order says otherwise.
        mutating func sortByRank() {
            sort { holder in
                (holder.entry.person?.order ?? Int.max, holder.offices.map(\.rank).min() ?? 2)
            }
        }

        /// By the places on the list, those without one last.
        mutating func sortByPlace() { sort { ($0.offices.first?.candidacy?.place ?? Int.max, 0) } }

        /// Those of one key stay as they stood.
        private mutating func sort(by key: (OfficeHolder) -> (Int, Int)) {
            let keyed = holders.enumerated().map { (key: key($1), offset: $0, holder: $1) }
            holders = keyed.sorted { $0.key != $1.key ? $0.key < $1.key : $0.offset < $1.offset }.map(\.holder)
        }

        /// What a holder does here, in words that the group's title does not say already, if there are any.
        func text(_ holder: OfficeHolder) -> String {
            let titles = holder.offices.map { $0.body?.folded == title.folded ? $0.title : $0.text }
            let more = titles.filter { $0.folded != title.folded }
            return (more.isEmpty ? titles : more).joined(separator: ", ")
        }
    }

    /// Those who stand for election, a group for each election.
    private(set) var candidates: [Group] = []
    /// Those who hold an office, a group for each body: those outside the association first.
    private(set) var bodies: [Group] = []
    /// Those who hold an office in no body, and those of whom no office is written.
    private(set) var others: [OfficeHolder] = []
    /// Those who will hold an office.
    private(set) var coming: [OfficeHolder] = []
    /// Those who held an office.
    private(set) var former: [OfficeHolder] = []

    private let board: String
    private var places: [String: Int] = [:]
    private var isWithin: [Bool] = []

    /// The groups of persons in their order; `board` is what the association's board is called where nothing says it.
    init(_ persons: [Entry], on day: Day, board: String) {
        self.board = board
        for entry in persons {
            guard let person = entry.person else { continue }
            let present = person.offices(on: day)
            let held = present.filter { $0.candidacy == nil }
            for office in present { if let group = office.candidacy?.group { stand(office, for: group, entry) } }
            if !held.isEmpty { place(held, entry) }
            if present.isEmpty { placeAbsent(entry, person, on: day) }
        }
        finish()
    }

    private mutating func stand(_ office: Office, for title: String, _ entry: Entry) {
        let index = candidates.firstIndex { $0.title.folded == title.folded } ?? candidates.count
        if index == candidates.count { candidates.append(Group(title: title, holders: [])) }
        candidates[index].add(office, of: entry)
    }

    private mutating func place(_ held: [Office], _ entry: Entry) {
        let isElsewhere = held.contains { title(of: $0) != nil }
        let isOnBoard = held.contains { title(of: $0)?.folded == board.folded }
        for office in held {
            if let title = title(of: office) {
                add(office, to: title, entry)
            } else if !isElsewhere || isOnBoard {
                add(office, to: board, entry)
            }
        }
    }

    /// The group of an office; nil for one in the association that names no body.
    private func title(of office: Office) -> String? { office.body ?? (office.isInAssociation ? nil : office.title) }

    private mutating func add(_ office: Office, to title: String, _ entry: Entry) {
        let index = places[title.folded] ?? bodies.count
        if index == bodies.count {
            places[title.folded] = index
            bodies.append(Group(title: title, holders: []))
            isWithin.append(office.isInAssociation || title.folded == board.folded)
        }
        bodies[index].add(office, of: entry)
    }

    private mutating func placeAbsent(_ entry: Entry, _ person: Person, on day: Day) {
        let offices = person.offices.filter { $0.candidacy == nil }
        let ahead = offices.filter { !$0.isOver(on: day) }
        if !ahead.isEmpty {
            coming.append(OfficeHolder(entry, ahead))
        } else if !offices.isEmpty {
            former.append(OfficeHolder(entry, offices))
        } else if person.offices.isEmpty {
            let holder = OfficeHolder(entry, [])
            if person.term?.isOver(on: day) ?? false { former.append(holder) } else { others.append(holder) }
        }
    }

    /// Bodies in their order, with their members in theirs. An office that only one has, and that names no body, says
    /// little as a group: whoever holds it stands among the others.
    private mutating func finish() {
        for index in bodies.indices { bodies[index].sortByRank() }
        for index in candidates.indices { candidates[index].sortByPlace() }
        let numbered = zip(bodies, isWithin)
        others = bodies.filter(isLoose).flatMap(\.holders) + others
        bodies =
            numbered.filter { !$1 && !isLoose($0) }.map(\.0) + numbered.filter { $1 && !isLoose($0) }.map(\.0)
    }

    private func isLoose(_ group: Group) -> Bool {
        group.holders.count == 1 && group.title.folded != board.folded
            && group.holders[0].offices.allSatisfy { $0.body == nil }
    }
}
