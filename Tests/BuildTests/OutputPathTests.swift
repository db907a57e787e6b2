import Build
import TestSupport
import Testing

@Suite struct OutputPathTests {
    @Test(arguments: ["index.html", "a/b/index.html", ".htaccess", "a/.well-known/x", "...", "a/...b/c~d", "a b"])
    func pathsInsideAreTaken(path: String) { #expect(Output.isSafe(path)) }

    @Test(arguments: [
        "", "/", "/a", "a/", "a//b", ".", "..", "a/.", "a/../b", "./a", "../a", "a\\b", "a\nb", "a\u{7F}", "å", ".blad",
        ".blad-work/x",
    ])
    func othersAreRefused(path: String) { #expect(!Output.isSafe(path)) }

    @Test func theLongestPathHas1024Bytes() {
        #expect(Output.isSafe(String(repeating: "a", count: 1024)))
        #expect(!Output.isSafe(String(repeating: "a", count: 1025)))
    }

    /// Part by part is the same as in one pass.
    @Test func everyPartIsLookedAt() {
        var random = SeededGenerator(seed: 9)
        for _ in 0..<5000 {
            let path = String((0..<6).map { _ in "/..ab".randomElement(using: &random) ?? "a" })
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            #expect(Output.isSafe(path) == parts.allSatisfy { !["", ".", ".."].contains($0) }, "\(path)")
        }
    }
}
