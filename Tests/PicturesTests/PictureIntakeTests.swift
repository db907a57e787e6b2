import Diagnostics
import Testing

@testable import Pictures

/// A picture that is put beside a text: upright, not too large, without metadata.
@Suite struct PictureIntakeTests {
    private static let samples: [(name: String, bytes: [UInt8])] =
        validFiles + [
            ("turned.jpg", JPEGBuilding.picture(JPEGBuilding.exifSegment(6))), ("a.heic", SampleFiles.heic),
            ("exif.avif", SampleFiles.avifWithExif),
        ]

    @Test(arguments: samples.map(\.name)) func everyFormatBecomesOneThatBrowsersShow(name: String) throws {
        let bytes = try #require(Self.samples.first { $0.name == name }).bytes
        let before = try PictureHeader.read(bytes).get()
        let picture = try PictureIntake(bytes, name: "x")
        let after = try PictureHeader.read(picture.bytes).get()
        #expect(after.format.endings[0] == picture.ending && after.format != .heic)
        #expect((after.width, after.height, after.frames) == (before.width, before.height, before.frames))
        #expect(after.orientation == .upright && !picture.bytes.contains(secret))
        guard case .good = PictureCheck.check(picture.bytes, fileName: "x." + picture.ending) else {
            Issue.record("\(name) cannot be published")
            return
        }
        // What has been taken in once stays as it is.
        #expect(try PictureIntake(picture.bytes, name: "x").bytes == picture.bytes)
    }

    @Test func aLargePictureIsMadeSmaller() throws {
        let drawing = try #require(validFiles.first { $0.name.hasSuffix(".svg") }).bytes
        let drawn = try DecodedPicture.decode(drawing, try PictureHeader.read(drawing).get(), width: 3000, height: 1500)
        for encoding in [PictureEncoding.png, .jpeg(quality: 80)] {
            let large = try drawn.encoded(as: encoding)
            let before = try PictureHeader.read(large).get()
            let picture = try PictureIntake(large, name: "x")
            let after = try PictureHeader.read(picture.bytes).get()
            #expect(before.width == 3000 && after.width == PictureIntake.longest)
            #expect(abs(after.height * before.width - before.height * after.width) <= before.width)
            #expect(picture.ending == encoding.format.endings[0])
        }
    }

    @Test(arguments: [[], Array("hej".utf8), Array(SampleFiles.jpeg.prefix(60)), [0x49, 0x49, 0x2A, 0x00, 0, 0, 0, 0]])
    func whatIsNoPictureIsRefused(bytes: [UInt8]) {
        #expect(throws: FindingError.self) { try PictureIntake(bytes, name: "bild.jpg") }
    }
}
