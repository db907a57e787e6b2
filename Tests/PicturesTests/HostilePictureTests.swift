import TestSupport
import Testing

@testable import Pictures

/// Files that are cut or changed anywhere: refused or taken, and never a crash or a hang.
@Suite struct HostilePictureTests {
    @Test(arguments: validFiles.map(\.name))
    func findsOutEveryCut(name: String) throws {
        let bytes = try #require(validFiles.first { $0.name == name }).bytes
        for length in 0..<bytes.count {
            guard case .good = PictureCheck.check(Array(bytes[..<length]), fileName: name) else { continue }
            Issue.record("\(name) passed when cut to \(length) of \(bytes.count) bytes")
        }
    }

    @Test(arguments: validFiles.map(\.name))
    func survivesEveryChange(name: String) throws {
        let bytes = try #require(validFiles.first { $0.name == name }).bytes
        var random = SeededGenerator(seed: UInt64(bytes.count))
        for round in 0..<1500 {
            var changed = bytes
            for _ in 0...Int.random(in: 0..<4, using: &random) { change(&changed, with: &random) }
            guard case .good(let header) = PictureCheck.check(changed, fileName: name) else { continue }
            // Making is what takes time.
            if round % 10 == 0, let plan = PicturePlan(header) {
                let made = try? PictureMaker(header: header, plan: plan).make(plan.variants, from: changed)
                for file in made ?? [] {
                    let written = try PictureHeader.read(file.bytes).get()
                    #expect((written.width, written.height) == (file.variant.width, file.variant.height))
                }
            }
            guard case .success(let cleaned) = PictureCleaning.cleaned(changed, format: header.format) else { continue }
            #expect(PictureHeader.read(cleaned) == .success(header))
            #expect(PictureCleaning.cleaned(cleaned, format: header.format) == .success(cleaned))
        }
    }

    private func change(_ bytes: inout [UInt8], with random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[index] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF][Int.random(in: 0..<6, using: &random)]
        case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...9, using: &random)))
        case 3: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 20)], at: index)
        default:
            for offset in index..<min(bytes.count, index + 4) { bytes[offset] = 0xFF }
        }
    }

    @Test func endsInTime() {
        // Each would be slow if a part were looked at more than once.
        let many = 200_000
        let files: [(String, [UInt8])] = [
            ("a.jpg", JPEGBuilding.picture((0..<many).flatMap { _ in JPEGBuilding.segment(0xFE, []) })),
            ("a.gif", GIFBuilding.start + (0..<many).flatMap { _ in GIFBuilding.image } + [0x3B]),
            (
                "a.png",
                PNGBuilding.picture(
                    before: (0..<many).flatMap { _ in [0, 0, 0, 0, 0x61, 0x61, 0x61, 0x61, 0, 0, 0, 0] })
            ),
            ("a.svg", Array(("<svg width='1' height='1'>" + String(repeating: "<g>", count: many)).utf8)),
        ]
        let clock = ContinuousClock()
        for (name, bytes) in files {
            let time = clock.measure {
                if case .good = PictureCheck.check(bytes, fileName: name) { Issue.record("\(name) passed") }
            }
            #expect(time < .seconds(30), "\(name) took \(time)")
        }
    }
}
