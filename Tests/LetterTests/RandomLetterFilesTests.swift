import Content
import Foundation
import Foundations
import Markdown
import Testing

@testable import Editions

/// Two thousand letters as files, for the checks that are written in another language by other people's parsers:
/// `make letters` names the folder in BLAD_LETTERS.
@Suite struct RandomLetterFilesTests {
    static let folder = ProcessInfo.processInfo.environment["BLAD_LETTERS"]
    /// A picture of one dot.
    private static let dot: [UInt8] =
        Base64.decoded(
            Array(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==".utf8)[
                    ...]) ?? []

    @Test(.enabled(if: folder != nil), arguments: 0..<8)
    func areWritten(part: Int) throws {
        let folder = try #require(Self.folder)
        for seed in part * 250..<(part + 1) * 250 {
            var random = RandomLetter(seed: UInt64(seed), isWild: false)
            let slug = "brev-\(seed)"
            let letter = Self.named(slug, mailLetter(random.text(), title: "Brev \(seed)", number: seed))
            let files = try LetterFiles(letter, headers: MailSamples.headers(), hash: MailSamples.digest)
            let place = URL(fileURLWithPath: folder).appendingPathComponent(slug)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for file in files.named(slug) {
                try Data(file.bytes).write(to: place.appendingPathComponent(file.name))
            }
        }
    }

    private static func named(_ slug: String, _ letter: LetterContent) -> LetterContent {
        LetterContent(
            slug: slug, language: letter.language, title: letter.title, preheader: letter.preheader,
            number: letter.number, day: letter.day, body: letter.body,
            pictures: letter.pictures.mapValues {
                LetterPicture(
                    bytes: dot, mediaType: $0.mediaType, fileName: $0.fileName, width: $0.width, height: $0.height)
            },
            signature: letter.signature, colour: letter.colour)
    }
}
