/// Groups of digits with blanks and marks between them, which may hold several numbers: `640823-3234 / 070-174 06 11`.
struct NumberRun {
    private struct Group {
        /// Where it stands, with its plus sign.
        let range: Range<Int>
        let digits: String
        let hasPlus: Bool
    }

    /// What stands between two groups: nothing more, a mark alone, blanks alone, a dash between blanks, or a slash.
    private enum Gap { case edge, mark, blank, dash, slash }

    private static let fewestDigits = 8, mostDigits = 12

    private let characters: [Character]
    private let groups: [Group]

    init(_ characters: [Character]) {
        self.characters = characters
        var groups: [Group] = []
        var index = 0
        while index < characters.count {
            let end = characters[index...].firstIndex { !$0.isASCIIDigit } ?? characters.count
            if end > index {
                let hasPlus = index > 0 && characters[index - 1] == "+" && groups.last?.range.upperBound != index - 1
                let range = (hasPlus ? index - 1 : index)..<end
                groups.append(Group(range: range, digits: String(characters[index..<end]), hasPlus: hasPlus))
            }
            index = end + 1
        }
        self.groups = groups
    }

    /// The numbers of persons in it, in order.
    func numbers() -> [PersonalNumbers.Number] {
        var found: [PersonalNumbers.Number] = []
        var start = 0, endOfLast = 0
        while start < groups.count {
            let identity = endOfIdentity(from: start)
            if let end = identity ?? endOfPhone(from: start, isAfterNumber: start == endOfLast) {
                found.append(PersonalNumbers.Number(text: text(start..<end), isIdentity: identity != nil))
                start = end
                endOfLast = end
            } else {
                start += 1
            }
        }
        return found
    }

    private func text(_ range: Range<Int>) -> String {
        String(characters[groups[range.lowerBound].range.lowerBound..<groups[range.upperBound - 1].range.upperBound])
    }

    private func gap(before index: Int) -> Gap {
        guard index > 0, index < groups.count else { return .edge }
        let gap = characters[groups[index - 1].range.upperBound..<groups[index].range.lowerBound]
        let isBlank = gap.allSatisfy(\.isBlank)
        if gap.contains("/") { return .slash }
        if isBlank { return .blank }
        return gap.first?.isBlank == true && gap.last?.isBlank == true ? .dash : .mark
    }

    // MARK: Personal identity numbers

    private func endOfIdentity(from start: Int) -> Int? {
        guard !groups[start].hasPlus, gap(before: start) != .mark else { return nil }
        let ends = [start + 1, start + 2].filter { $0 <= groups.count && gap(before: $0) != .mark }
        return ends.first { PersonalNumbers.isIdentity(text(start..<$0)) }
    }

    // MARK: Phone numbers

    /// Where a mobile or land line number ends that begins with 0 or +46 and parts its area code off.
    ///
    /// At the beginning nearly all that looks like one is taken for one. After other digits, and where digits follow that
    /// are not its own, it must be written as phone numbers are.
    private func endOfPhone(from start: Int, isAfterNumber: Bool) -> Int? {
        let first = groups[start], before = gap(before: start)
        let isAbroad = first.hasPlus && first.digits.hasPrefix("46")
        let isHome = !first.hasPlus && first.digits.hasPrefix("0") && !first.digits.hasPrefix("00")
        guard isAbroad || isHome, before != .mark else { return nil }
        let isAmongOthers = !isAfterNumber && before == .blank
        let most = isAbroad ? 11 : 10
        var best: Int?
        var count = first.digits.count, end = start + 1
        while count <= Self.mostDigits {
            let isWhole = [.edge, .dash, .slash].contains(gap(before: end))
            let isNatural = count <= most && (end == start + 1 || groups[end - 1].digits.count > 1)
            if count >= Self.fewestDigits, isWhole ? isNatural || best == nil : isNatural && gap(before: end) == .blank,
                isWhole && start == 0 ? isParted(start..<end) : isPlain(start..<end),
                !isAmongOthers || isAbroad || (count == 10 && first.digits.hasPrefix("07"))
            {
                best = end
            }
            // Only the area code may stand before a slash or a dash between blanks.
            guard end < groups.count, !isWhole || (end == start + 1 && count <= 4) else { break }
            count += groups[end].digits.count
            end += 1
        }
        return best
    }

    private func isParted(_ range: Range<Int>) -> Bool {
        let text = text(range)
        return text.contains { $0.isBlank || $0 == "-" || $0 == "–" } || text.hasPrefix("+46") || text.hasPrefix("07")
    }

    /// A mobile number, or an area code with its mark; and no year, as dates have.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let first = groups[range.lowerBound]
        if first.hasPlus || first.digits.hasPrefix("07") { return isParted(range) }
        let others = groups[range].dropFirst().map(\.digits)
        return !others.isEmpty && gap(before: range.lowerBound + 1) != .blank
            && !others.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
    fileprivate var isBlank: Bool { self == " " || self == "\u{A0}" }
}
