import Pictures
import Testing

@Suite struct PictureHeaderTests {
    private func header(_ bytes: [UInt8]) throws -> PictureHeader { try PictureHeader.read(bytes).get() }
    private func fault(_ bytes: [UInt8]) -> PictureFault? {
        if case .failure(let fault) = PictureHeader.read(bytes) { fault } else { nil }
    }

    @Test(arguments: [
        (SampleFiles.jpeg, PictureFormat.jpeg, false), (SampleFiles.progressiveJPEG, .jpeg, false),
        (SampleFiles.webp, .webp, false), (SampleFiles.losslessWebP, .webp, false),
        (SampleFiles.animatedWebP, .webp, true), (SampleFiles.avif, .avif, false), (SampleFiles.heic, .heic, false),
    ])
    func readsSamples(bytes: [UInt8], format: PictureFormat, isAnimated: Bool) throws {
        let header = try header(bytes)
        #expect(header.format == format)
        #expect((header.width, header.height) == (16, 8))
        #expect(header.isAnimated == isAnimated)
        #expect(header.orientation == .upright)
    }

    @Test func turnsAnAVIFAsItsPropertiesSay() throws {
        // Pillow turned the Exif orientation into a property, which decoding applies.
        let header = try header(SampleFiles.avifWithExif)
        #expect((header.width, header.height) == (8, 16))
        #expect(header.orientation == .upright)
    }

    @Test(arguments: 1...8)
    func turnsTheSizeAsExifSays(orientation: Int) throws {
        let turned = PNGBuilding.chunk("eXIf", exif(orientation: orientation))
        let pictures = [
            JPEGBuilding.picture(JPEGBuilding.exifSegment(orientation)),
            PNGBuilding.picture(before: turned, header: PNGBuilding.header(width: 16, height: 8)),
            WebPBuilding.extended(flags: 8, after: WebPBuilding.chunk("EXIF", exif(orientation: orientation))),
            WebPBuilding.extended(
                flags: 8, after: WebPBuilding.chunk("EXIF", Array("Exif\0\0".utf8) + exif(orientation: orientation))),
        ]
        for picture in pictures {
            let header = try header(picture)
            #expect(header.orientation.rawValue == orientation)
            #expect((header.width, header.height) == (orientation < 5 ? (16, 8) : (8, 16)))
        }
    }

    @Test(arguments: [0, 9, 65535])
    func takesAnOrientationThatDoesNotExistAsUpright(orientation: Int) throws {
        #expect(try header(JPEGBuilding.picture(JPEGBuilding.exifSegment(orientation))).orientation == .upright)
    }

    @Test func countsTheWholePictureOfAGIFWhoseFramesReachBeyondIt() throws {
        var image = GIFBuilding.image
        (image[1], image[3]) = (7, 5)
        let header = try header(GIFBuilding.start + image + [0x3B])
        #expect((header.width, header.height) == (9, 6))
        (image[2], image[4]) = (0xFF, 0xFF)
        #expect(fault(GIFBuilding.start + image + [0x3B]) == .tooManyPixels(width: 65289, height: 65286))
    }

    @Test func limitsTheFramesOfMovingPictures() {
        let wide: [UInt8] = Array("GIF89a".utf8) + .little(5000, 2) + .little(5000, 2) + [0, 0, 0]
        let three = wide + GIFBuilding.image + GIFBuilding.image + GIFBuilding.image + [0x3B]
        #expect(fault(three) == .tooManyFrames(3, width: 5000, height: 5000))
        #expect(fault(wide + GIFBuilding.image + GIFBuilding.image + [0x3B]) == nil)
    }

    @Test func countsFrames() throws {
        let animated = PNGBuilding.picture(before: PNGBuilding.chunk("acTL", .big(2, 4) + .big(0, 4)))
        #expect(try header(animated).isAnimated)
        #expect(try !header(PNGBuilding.picture()).isAnimated)
        let one = GIFBuilding.start + GIFBuilding.image + [0x3B]
        #expect(try !header(one).isAnimated)
        #expect(try header(GIFBuilding.start + GIFBuilding.image + GIFBuilding.image + [0x3B]).isAnimated)
    }

    @Test(arguments: [
        (#"width="30" height="20""#, 30, 20), (#"width="1in" height="25.4mm" viewBox="0 0 1 1""#, 96, 96),
        (#"viewBox="-5,-5 300.4 150""#, 300, 150), (#"width="100%" height="100%" viewBox="0 0 40 10""#, 40, 10),
        (#"viewBox="0 0 60000 20000""#, 3000, 1000),
        (#"width="80" viewBox="0 0 40 10""#, 80, 20), (#"height=" 72pt " viewBox="0 0 2 1""#, 192, 96),
    ])
    func readsTheSizeOfDrawings(attributes: String, width: Int, height: Int) throws {
        let header = try header(Array("\u{FEFF}<!-- x --><!DOCTYPE svg><svg \(attributes)/>".utf8))
        #expect((header.width, header.height) == (width, height))
    }

    @Test(arguments: [
        "", "width='9'", "viewBox='0 0 0 9'", "width='0' height='5'", "width='-3' height='5'", "viewBox='0 0 nan 1'",
    ])
    func refusesDrawingsWithoutSize(attributes: String) {
        #expect(fault(Array("<svg \(attributes)/>".utf8)) == .noSize)
    }

    @Test func refusesAbsurdSizes() {
        #expect(
            fault(PNGBuilding.picture(header: PNGBuilding.header(width: 30_001, height: 1)))
                == .tooManyPixels(width: 30_001, height: 1))
        #expect(fault(PNGBuilding.picture(header: PNGBuilding.header(width: 10_001, height: 10_000))) != nil)
        #expect(fault(PNGBuilding.picture(header: PNGBuilding.header(width: 10_000, height: 10_000))) == nil)
        #expect(fault(PNGBuilding.picture(header: PNGBuilding.header(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF))) != nil)
        #expect(fault(PNGBuilding.picture(header: PNGBuilding.header(width: 0))) == .noSize)
        #expect(fault(Array("<svg width='1e300' height='1'/>".utf8)) == .tooManyPixels(width: 1_000_000_000, height: 1))
    }

    @Test func tellsWhatIsNoPicture() {
        #expect(fault([]) == .empty)
        #expect(fault(Array("<html><body>Sidan finns inte</body></html>".utf8)) == .unrecognised)
        #expect(fault([UInt8](repeating: 0, count: 5000)) == .unrecognised)
        #expect(fault(Array("BMW säljes".utf8)) == .unrecognised)
    }

    private static let foreign: [(text: String, format: PictureFormat)] = [
        ("\0\0\0\u{10}ftypcrx \0\0\0\0", .raw), ("II*\0\u{08}\0\0\0", .tiff), ("MM\0*", .tiff),
        ("II*\0\u{10}\0\0\0CR\u{02}", .raw), ("8BPS", .psd), ("%PDF-1.7", .pdf), ("\0\0\0\u{0C}JXL ", .jpegXL),
        ("BM1234\0\0\0\0" + String(repeating: "x", count: 20), .bmp),
    ]

    @Test(arguments: foreign.indices)
    func recognisesWhatItCannotPublish(index: Int) {
        #expect(fault(Array(Self.foreign[index].text.utf8)) == .unsupported(Self.foreign[index].format))
    }

    @Test func refusesRareKinds() {
        var lossless = SampleFiles.jpeg
        let frame = lossless.indices.first { lossless[$0] == 0xFF && lossless[$0 + 1] == 0xC0 }!
        lossless[frame + 1] = 0xC3
        #expect(fault(lossless) == .unusual(.jpeg))
        let apple = PNGBuilding.signature + PNGBuilding.chunk("CgBI", [0, 0, 0, 0]) + PNGBuilding.picture()[8...]
        #expect(fault(apple) == .unusual(.png))
    }
}
