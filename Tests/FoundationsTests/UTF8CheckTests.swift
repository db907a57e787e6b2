import Foundations
import TestSupport
import Testing

@Suite struct UTF8CheckTests {
    private func isValid(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    @Test func everyCharacterIsTaken() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if value % 7 == 0 || value < 0x900 { #expect(Array(String(scalar).utf8).isUTF8, "\(scalar)") }
        }
        #expect(Array("Åtta byte: ”räksmörgås” 🎉 م".utf8).isUTF8 && [UInt8]().isUTF8)
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
            [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xF0, 0x9F, 0x8E, 0x28],
        ] as [[UInt8]]) func whatIsNoCharacterIsRefused(bytes: [UInt8])
    {
        for length in 0...9 {
            let ascii = [UInt8](repeating: 0x61, count: length)
            #expect(!(ascii + bytes).isUTF8 && !(ascii + bytes + ascii).isUTF8)
        }
    }

    /// The standard library is of the same mind about bytes that were UTF-8 and bytes at random.
    @Test func theStandardLibraryAgrees() {
        var random = SeededGenerator(seed: 41)
        let edges: [UInt8] = [
            0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
        ]
        let text = Array("Vi ses på torget i Åmål – kl. 18 🎉, där ”alla” är; ok och så".utf8)
        var refused = 0
        for round in 0..<20_000 {
            var bytes = Array(text.dropFirst(Int.random(in: 0..<text.count, using: &random)))
            if round % 2 == 0 { bytes = (0..<6).map { _ in edges.randomElement(using: &random) ?? 0 } }
            if round % 3 == 0 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            #expect(bytes.isUTF8 == isValid(bytes), "\(bytes)")
            if !bytes.isUTF8 { refused += 1 }
        }
        #expect(refused > 1000 && refused < 19_000, "\(refused)")
    }
}
