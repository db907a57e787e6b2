import Search
import Testing

@Suite struct SearchScriptTests {
    private let script = String(decoding: SearchScript.bytes, as: UTF8.self)

    @Test func itIsSmall() { #expect(script.utf8.count < 10_000 && script.contains("export function stem")) }

    @Test func itAsksNobodyElseAndMakesNoMarkup() {
        for word in ["http", "innerHTML", "insertAdjacentHTML", "eval", "localStorage", "cookie", "import "] {
            #expect(!script.contains(word), "\(word)")
        }
    }

    @Test func itHasNoCommentsOrIndents() { #expect(!script.contains("\n ") && !script.contains("\n//")) }
}
