import Foundation
import Testing

/// Every row of the table of bad input has its tests.
@Suite struct BadInputRowsTests {
    private static let tests = String(#filePath.dropLast("/SiteTests/BadInput/BadInputRowsTests.swift".count))

    @Test func eachRowIsNamedOnce() { #expect(BadInputRows.all.map(\.row) == Array(1...86)) }

    @Test func eachTestThatIsNamedIsThere() throws {
        for (row, tests) in BadInputRows.all {
            for test in tests {
                let parts = test.split(separator: ": ")
                let file = parts[0].contains(".") ? "\(Self.tests)/\(parts[0])" : "\(Self.tests)/\(parts[0]).swift"
                let source = try String(contentsOfFile: file, encoding: .utf8)
                for name in parts[1].split(separator: " ") {
                    let isThere = ["func \(name)(", "def \(name)("].contains { source.contains($0) }
                    #expect(isThere, "row \(row): \(file) has no \(name)")
                }
            }
        }
    }

    /// The table lies beside the project where the project is worked on.
    private static let table = try? String(contentsOfFile: tests + "/../../shared/bad-input.md", encoding: .utf8)

    @Test(.enabled(if: table != nil, "../shared/bad-input.md is not here"))
    func theRowsAreThoseOfTheTable() throws {
        let table = try #require(Self.table)
        let rows = table.split(separator: "\n").compactMap { line -> Int? in
            guard line.hasPrefix("| ") else { return nil }
            return Int(line.dropFirst(2).prefix { $0 != " " })
        }
        #expect(rows == BadInputRows.all.map(\.row))
    }
}
