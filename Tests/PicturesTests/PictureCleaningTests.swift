import Pictures
import Testing

@Suite struct PictureCleaningTests {
    private func cleaned(_ bytes: [UInt8], _ format: PictureFormat) throws -> [UInt8] {
        try PictureCleaning.cleaned(bytes, format: format).get()
    }

    @Test func leavesNothingInJPEG() throws {
        let xmp = Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret
        var metadata = JPEGBuilding.exifSegment(1) + JPEGBuilding.segment(0xE1, xmp)
        metadata += JPEGBuilding.segment(0xE0, Array("JFXX\0\u{10}".utf8) + secret)
        metadata += JPEGBuilding.segment(0xE2, Array("MPF\0".utf8) + secret) + JPEGBuilding.segment(0xFE, secret)
        for marker in UInt8(0xE3)...0xEF { metadata += JPEGBuilding.segment(marker, secret) }
        metadata += secret  // Between segments, where decoders skip.
        let adobe = JPEGBuilding.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0] + secret)
        let picture = JPEGBuilding.picture(metadata + JPEGBuilding.profile + adobe) + secret + SampleFiles.jpeg
        let result = try cleaned(picture, .jpeg)
        #expect(!result.contains(secret))
        #expect(result == SampleFiles.jpeg.inserting(JPEGBuilding.profile + JPEGBuilding.adobe, at: 20))
    }

    @Test func emptiesTheThumbnailOfJFIF() throws {
        var start = Array(SampleFiles.jpeg[..<20])
        start[5] += UInt8(secret.count + 1)
        start[18] = 5
        start[19] = 1
        let result = try cleaned(start + secret + [0] + SampleFiles.jpeg[20...], .jpeg)
        #expect(result == SampleFiles.jpeg)
    }

    @Test func leavesAJPEGWithoutMetadataAsItIs() throws {
        #expect(try cleaned(SampleFiles.jpeg, .jpeg) == SampleFiles.jpeg)
        #expect(try cleaned(SampleFiles.progressiveJPEG, .jpeg) == SampleFiles.progressiveJPEG)
    }

    @Test(arguments: 2...8)
    func keepsTheOrientationAndNothingElse(orientation: Int) throws {
        let files: [([UInt8], PictureFormat)] = [
            (JPEGBuilding.picture(JPEGBuilding.exifSegment(orientation)), .jpeg),
            (PNGBuilding.picture(after: PNGBuilding.chunk("eXIf", exif(orientation: orientation))), .png),
            (WebPBuilding.extended(flags: 8, after: WebPBuilding.chunk("EXIF", exif(orientation: orientation))), .webp),
        ]
        for (bytes, format) in files {
            let result = try cleaned(bytes, format)
            #expect(!result.contains(secret))
            #expect(PictureHeader.read(result) == PictureHeader.read(bytes))
            #expect(try PictureHeader.read(result).get().orientation.rawValue == orientation)
            #expect(try cleaned(result, format) == result)
        }
    }

    @Test func leavesNothingInPNG() throws {
        var metadata: [UInt8] = []
        for name in ["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "sPLT", "prVt", "caBX", "fdAT", "acTX"] {
            metadata += PNGBuilding.chunk(name, secret)
        }
        metadata += PNGBuilding.chunk("gAMA", .big(45455, 4) + secret)
        let colours =
            PNGBuilding.chunk("iCCP", Array("p\0\0".utf8) + [1, 2, 3])
            + PNGBuilding.chunk("pHYs", [0, 0, 1, 0, 0, 0, 1, 0, 1])
        let picture = PNGBuilding.picture(before: metadata + colours, after: metadata) + secret + PNGBuilding.picture()
        #expect(try cleaned(picture, .png) == PNGBuilding.picture(before: colours))
    }

    @Test func keepsAnAnimatedPNG() throws {
        let control = PNGBuilding.chunk("acTL", .big(2, 4) + .big(0, 4))
        let frame = PNGBuilding.chunk("fcTL", [UInt8](repeating: 0, count: 26))
        let picture = PNGBuilding.picture(
            before: control + frame, after: frame + PNGBuilding.chunk("fdAT", [0, 0, 0, 2, 9]))
        #expect(try cleaned(picture, .png) == picture)
    }

    @Test func findsAWrongCheckSum() {
        var picture = PNGBuilding.picture()
        picture[picture.count - 20] ^= 1
        #expect(PictureCleaning.cleaned(picture, format: .png) == .failure(.damaged))
    }

    @Test func leavesNothingInGIF() throws {
        let xmp = GIFBuilding.extension(0xFF, [Array("XMP DataXMP".utf8), secret])
        let comment = GIFBuilding.extension(0xFE, [secret, secret])
        let text = GIFBuilding.control + GIFBuilding.extension(0x01, [[UInt8](repeating: 0, count: 12), secret])
        let fake = GIFBuilding.extension(0xFF, [Array("NETSCAPE2.0".utf8), [1, 0, 0], secret])
        let unknown = GIFBuilding.extension(0x77, [secret])
        let hidden = xmp + comment + text + fake + unknown
        let drawing = GIFBuilding.control + GIFBuilding.image
        let picture =
            GIFBuilding.start + hidden + GIFBuilding.looping + hidden + drawing + hidden + drawing + [0x3B] + secret
        let expected = GIFBuilding.start + GIFBuilding.looping + drawing + drawing + [0x3B]
        #expect(try cleaned(picture, .gif) == expected)
    }

    @Test func leavesNothingInWebP() throws {
        let profile = WebPBuilding.chunk("ICCP", [1, 2, 3])
        let hidden =
            WebPBuilding.chunk("EXIF", exif(orientation: 1)) + WebPBuilding.chunk("XMP ", secret)
            + WebPBuilding.chunk("ABCD", secret)
        let picture = WebPBuilding.extended(flags: 0xFF ^ 0x02, before: profile, after: hidden) + secret
        #expect(try cleaned(picture, .webp) == WebPBuilding.extended(flags: 0x30, before: profile))
        let simple = WebPBuilding.file(WebPBuilding.image + hidden)
        #expect(try cleaned(simple, .webp) == SampleFiles.webp)
    }

    @Test func leavesNothingInTheFramesOfAWebP() throws {
        let plain = try cleaned(SampleFiles.animatedWebP, .webp)
        let frame = plain.indices.first { plain[$0...].starts(with: Array("ANMF".utf8)) }!
        let length = Int(plain[frame + 4])
        var hidden = plain.inserting(WebPBuilding.chunk("priv", secret), at: frame + 8 + length)
        let extra = 8 + secret.count
        hidden[frame + 4] += UInt8(extra)
        hidden[4] += UInt8(extra)
        #expect(hidden.contains(secret))
        #expect(try cleaned(hidden, .webp) == plain)
    }

    @Test func refusesMetadataInAVIF() throws {
        #expect(PictureCleaning.cleaned(SampleFiles.avifWithExif, format: .avif) == .failure(.metadata(.avif)))
        #expect(try cleaned(SampleFiles.avif, .avif) == SampleFiles.avif)
        let filled = SampleFiles.avif + .big(8 + secret.count, 4) + Array("free".utf8) + secret
        #expect(try !cleaned(filled, .avif).contains(secret))
        let marked = SampleFiles.avif + .big(24 + secret.count, 4) + Array("uuid0123456789abcdef".utf8) + secret
        #expect(PictureCleaning.cleaned(marked, format: .avif) == .failure(.metadata(.avif)))
        let left = SampleFiles.avif + .big(14 + secret.count, 4) + Array("mdatExif\0\0".utf8) + secret
        #expect(PictureCleaning.cleaned(left, format: .avif) == .failure(.metadata(.avif)))
    }

    @Test func cleansTwiceAsOnce() throws {
        for (name, bytes) in validFiles {
            let format = try PictureHeader.read(bytes).get().format
            let once = try cleaned(bytes, format)
            #expect(try cleaned(once, format) == once, "\(name)")
            #expect(PictureHeader.read(once) == PictureHeader.read(bytes), "\(name)")
        }
    }
}
