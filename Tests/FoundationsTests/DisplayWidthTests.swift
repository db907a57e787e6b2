import Foundations
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("åäö–”é", 6), ("e\u{301}", 1), ("日本", 4), ("ｆｕ", 4), ("한국", 4), ("🎉", 2), ("👩‍👩‍👧", 2),
        ("🇸🇪", 2), ("🇸🇪🇳🇴", 4), ("\u{1F1F8}", 1), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("☑", 1), ("✓", 1), ("⌚", 2), ("½", 1),
        ("€", 1), ("مرحبا", 5), ("\u{3000}", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("𠀀", 2), ("\u{308}", 1), ("𝄞", 1), ("�", 1),
    ])
    func columns(_ text: String, _ columns: Int) {
        #expect(text.displayColumns == columns)
        #expect(text[...].displayColumns == columns)
    }

    @Test func paddingAndLines() {
        #expect("日".padded(toColumns: 4) == "日  ")
        #expect("för lång".padded(toColumns: 3) == "för lång")
        #expect("ett två tre".wrapped(toColumns: 7) == ["ett två", "tre"])
        #expect("日本語ord x".wrapped(toColumns: 4) == ["日本", "語or", "d x"])
        #expect("".wrapped(toColumns: 4) == [])
    }
}
