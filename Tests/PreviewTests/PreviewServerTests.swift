import Testing

@testable import Preview

/// Listening.
@Suite struct PreviewServerTests {
    @Test("A port that another has is refused by its number") func taken() async throws {
        let first = try await PreviewServer.open(port: 0)
        await #expect(throws: PreviewServer.Refusal.taken(first.port)) {
            try await PreviewServer.open(port: first.port)
        }
    }
}
