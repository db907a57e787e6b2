import Foundation
import Foundations
import Testing

@testable import Pictures

/// Two threads that draw letters at once crashed in Cairo, in one of some thousand builds.
@Suite struct DrawingThreadTests {
    @Test func allIsDrawnOnOneThreadWhoeverAsks() {
        let drawing = DrawingThread()
        let threads = Array(0..<200).parallelMap(run: 1) { _ in drawing.run { ObjectIdentifier(Thread.current) } }
        #expect(Set(threads).count == 1)
        #expect(threads.first != ObjectIdentifier(Thread.current))
    }

    @Test func whoAsksGetsWhatWasDrawnForIt() {
        let drawing = DrawingThread()
        let drawn = Array(0..<500).parallelMap(run: 1) { number in drawing.run { number * number } }
        #expect(drawn == (0..<500).map { $0 * $0 })
    }

    @Test func lettersThatManyDrawAreThoseThatOneDraws() {
        @Sendable func letters(_ number: Int) -> [UInt8]? {
            try? DecodedPicture.words(
                "Torgmöte \(number % 5)", font: "Serif \(40 + number % 3)", width: 800, breaksWords: false
            ).encoded(as: .greyPNG)
        }
        let alone = (0..<15).map(letters)
        #expect(alone.contains { $0 != nil } == DecodedPicture.drawsLetters)
        let beside = Array(0..<150).parallelMap(run: 1, letters)
        #expect(beside.indices.allSatisfy { beside[$0] == alone[$0 % 15] })
    }
}
