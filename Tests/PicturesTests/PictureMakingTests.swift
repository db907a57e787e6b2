import Testing

@testable import Pictures

@Suite struct PictureMakingTests {
    private func made(_ bytes: [UInt8]) throws -> [(variant: PictureVariant, bytes: [UInt8])] {
        let header = try PictureHeader.read(bytes).get()
        let plan = try #require(PicturePlan(header))
        return try PictureMaker(header: header, plan: plan).make(plan.variants, from: bytes)
    }

    private static let samples: [(name: String, bytes: [UInt8])] =
        validFiles.filter { !$0.name.hasSuffix(".svg") } + [
            ("turned.jpg", JPEGBuilding.picture(JPEGBuilding.exifSegment(6))),
            ("exif.avif", SampleFiles.avifWithExif), ("a.heic", SampleFiles.heic),
        ]

    @Test(arguments: samples.map(\.name))
    func everyFormatIsMadeAsPlannedWithoutMetadata(name: String) throws {
        let bytes = try #require(Self.samples.first { $0.name == name }).bytes
        for file in try made(bytes) {
            let header = try PictureHeader.read(file.bytes).get()
            #expect(header.format == file.variant.kind.format && header.orientation == .upright)
            #expect((header.width, header.height) == (file.variant.width, file.variant.height))
            #expect(!file.bytes.contains(secret))
            // There is nothing that the cleaning by bytes would find.
            #expect(PictureCleaning.cleaned(file.bytes, format: header.format) == .success(file.bytes))
        }
    }

    @Test func theSameBytesEachTime() throws {
        let first = try made(SampleFiles.progressiveJPEG), second = try made(SampleFiles.progressiveJPEG)
        #expect(first.map(\.bytes) == second.map(\.bytes))
    }

    @Test func aFileAloneIsTheOneThatIsMadeBesideOthers() throws {
        let bytes = SampleFiles.avif
        let header = try PictureHeader.read(bytes).get()
        let plan = try #require(PicturePlan(header))
        let maker = PictureMaker(header: header, plan: plan)
        for file in try maker.make(plan.variants, from: bytes) {
            #expect(try maker.make([file.variant], from: bytes).first?.bytes == file.bytes)
        }
    }

    @Test func movingPicturesKeepMoving() throws {
        for (name, bytes) in Self.samples where name.hasPrefix("rörlig") {
            for file in try made(bytes) {
                #expect(try PictureHeader.read(file.bytes).get().frames == 2, "\(name) \(file.variant)")
            }
        }
    }

    @Test func lettersHoldOneFrame() throws {
        let gif = try #require(Self.samples.first { $0.name == "rörlig.gif" }).bytes
        let file = try LetterPictureFile.make(gif, try PictureHeader.read(gif).get())
        let header = try PictureHeader.read(file.bytes).get()
        #expect(file.kind == .png && !header.isAnimated)
    }

    @Test func onlyTheFormatsOwnLoaderReadsIt() throws {
        let header = try PictureHeader.read(SampleFiles.jpeg).get()
        #expect(throws: PictureFault.damaged) {
            try DecodedPicture.decode(SampleFiles.webp, header, width: 16, height: 8)
        }
    }
}
