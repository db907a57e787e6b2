import Foundation
import Foundations
import Testing

/// A file that somebody saves as most programs do that write in place, emptied first, while Blad reads it.
@Suite struct SavedInPlaceTests {
    private static let size = 4 << 20

    @Test func whatIsReadIsOneStateOfIt() async throws {
        let folder = try TestFolder()
        try folder.put(String(repeating: "a", count: Self.size), at: "text")
        let path = folder.path + "/text"
        async let saved: Void = Self.save(path)
        var whole = 0
        for _ in 0..<200 {
            do throws(FileError) {
                let bytes = try folder.disk.read(path, Self.size)
                #expect(Set(stride(from: 0, to: bytes.count, by: 4096).map { bytes[$0] }).count <= 1)
                whole += 1
            } catch { #expect(error.reason == .changing) }
        }
        try await saved
        #expect(whole > 0)
    }

    /// Saves the file with one letter, then with another, and so on.
    private static func save(_ path: String) async throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        defer { try? file.close() }
        for turn in 0..<60 {
            try file.truncate(atOffset: 0)
            try file.write(contentsOf: Data(repeating: 0x61 + UInt8(turn % 26), count: size))
            try await Task.sleep(for: .milliseconds(3))
        }
    }
}
