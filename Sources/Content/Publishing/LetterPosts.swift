import Foundations

/// Which posts are new to those who read a letter.
extension Publication {
    /// The first day whose posts are new in a letter: the day of the letter before it in its section, for what came later on
    /// that day is in no other. Nil when there is none. Of two letters of one day the later one follows the other.
    public func firstDayOfPosts(inLetter letter: Entry) -> Day? {
        letters.first { $0.section == letter.section && Self.isSentEarlier($0, than: letter) }?.date?.day
    }

    /// The same in a letter that is not written yet: it follows all of its section up to its day.
    public func firstDayOfPosts(inLetterOf section: String, on day: Day) -> Day? {
        letters.first { $0.section == section && ($0.date.map { $0.day <= day } ?? false) }?.date?.day
    }

    /// When a letter without a time is sent.
    private static let usualTime = LocalTime(hour: 8, minute: 0)

    /// By day and time, then by number, then by address.
    private static func isSentEarlier(_ left: Entry, than right: Entry) -> Bool {
        guard let first = left.date, let second = right.date else { return false }
        if first.day != second.day { return first.day < second.day }
        let times = (first.time ?? usualTime, second.time ?? usualTime)
        if let time = times.0, let other = times.1, time != other { return time < other }
        if let number = left.letter?.number, let other = right.letter?.number, number != other { return number < other }
        return left.address < right.address
    }
}
