import Foundations
import TestSupport
import Testing

@testable import Content

/// A text is changed and the lines that stay keep their bytes.
@Suite struct FileTextTests {
    @Test(arguments: [
        ("a\r\nb\nc\rd", "a\nb\nc\nd", "a\r\nb\nc\rd"), ("a\r\nb\nc\rd", "a\nx\nc\nd", "a\r\nx\nc\rd"),
        ("a\r\nb\r\n", "a\nb\nc", "a\r\nb\r\nc"), ("a", "a\n", "a\n"), ("a\n", "a", "a"), ("", "a\nb", "a\nb"),
        ("a\nb\r\n", "b\r\n", "b\r\n"), ("a\n\nb\n", "a\r\n\r\nb\r\n", "a\n\nb\n"),
        ("a\r\nb", "a\nb\nc\n", "a\r\nb\r\nc\r\n"),
    ]) func linesThatStayKeepTheirEnds(before: String, typed: String, after: String) {
        #expect(String(decoding: FileText(Array(before.utf8)[...]).bytes(of: typed), as: UTF8.self) == after)
    }

    /// Whatever is typed is what the file says, and what is typed again changes nothing.
    @Test(arguments: 0..<300) func whatIsTypedStands(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        func text(_ ends: [String]) -> String {
            (0..<Int.random(in: 0..<12, using: &random)).map { _ in
                ["a", "b", "", "å 🌲"].randomElement(using: &random)! + ends.randomElement(using: &random)!
            }.joined()
        }
        let before = Array(text(["\n", "\r\n", "\r", ""]).utf8)
        let typed = text(["\n", ""])
        let after = FileText(before[...]).bytes(of: typed)
        #expect(FileText(after[...]).text == typed)
        #expect(FileText(after[...]).bytes(of: typed) == after)
        #expect(FileText(before[...]).bytes(of: FileText(before[...]).text) == before)
    }
}
