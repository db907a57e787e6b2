import Foundations
import Testing

@Suite struct DayTests {
    @Test func everyDayOfTenThousandYearsGoesThereAndBack() {
        var expected = Day(year: 1, month: 1, day: 1)!.number
        for year in 1...9999 {
            for month in 1...12 {
                let length = Day.length(ofMonth: month, year: year)
                let last = Day(year: year, month: month, day: length)!
                #expect(last.number == expected + length - 1)
                #expect(last.parts == (year, month, length))
                expected += length
            }
        }
    }

    @Test(arguments: [
        "2024-04-31", "2023-02-29", "2024-14-01", "2023-02-010", "24-01-01", "2024/01/01", "2024-1-1", "",
    ])
    func refusesDatesThatDoNotExist(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func weekdaysAreISO() {
        #expect(Day(iso: "2026-11-21")?.weekday == 6)
        #expect(Day(iso: "1969-12-28")?.weekday == 7)
    }
}
