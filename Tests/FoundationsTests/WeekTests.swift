import Foundation
import Foundations
import Testing

@Suite struct WeekTests {
    /// Foundation's ISO calendar is the reference, over two centuries.
    @Test func weeksAreThoseOfISO8601() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        for year in 1900...2100 {
            #expect(Week(0, year: year) == nil)
            #expect(Week(54, year: year) == nil)
            for number in [1, 2, 9, 35, 52, 53] {
                let monday = try #require(
                    calendar.date(from: DateComponents(weekday: 2, weekOfYear: number, yearForWeekOfYear: year)))
                let parts = calendar.dateComponents([.weekOfYear, .yearForWeekOfYear], from: monday)
                let exists = parts.weekOfYear == number && parts.yearForWeekOfYear == year
                let week = Week(number, year: year)
                #expect((week != nil) == exists, "\(number) \(year)")
                guard let week else { continue }
                #expect(week.monday.number * 86_400 == Int(monday.timeIntervalSince1970), "\(number) \(year)")
                #expect(week.sunday.weekday == 7 && week.sunday.number == week.monday.number + 6)
            }
        }
    }

    @Test func yearsWith53Weeks() {
        #expect((2000...2030).filter { Week.count(in: $0) == 53 } == [2004, 2009, 2015, 2020, 2026])
    }
}
