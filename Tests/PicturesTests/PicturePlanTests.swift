import TestSupport
import Testing

@testable import Pictures

@Suite struct PicturePlanTests {
    private func plan(_ format: PictureFormat, _ width: Int, _ height: Int, frames: Int = 1, hasAlpha: Bool = false)
        throws -> PicturePlan?
    {
        PicturePlan(
            try PictureHeader(format, storedWidth: width, storedHeight: height, frames: frames, hasAlpha: hasAlpha))
    }

    private func words(_ variants: [PictureVariant]) -> [String] { variants.map(\.label) }

    @Test(arguments: [
        (4000, 3000, ["320x240", "640x480", "960x720", "1280x960", "1920x1440"], "1280x960"),
        (3000, 4000, ["320x427", "640x853", "960x1280", "1440x1920"], "960x1280"),
        (1000, 500, ["320x160", "640x320", "1000x500"], "1000x500"), (320, 320, ["320x320"], "320x320"),
        (384, 384, ["320x320", "384x384"], "384x384"), (383, 383, ["383x383"], "383x383"), (1, 1, ["1x1"], "1x1"),
        (30000, 3, ["320x1", "640x1", "960x1", "1280x1", "1920x1"], "1280x1"), (3, 30000, ["1x1920"], "1x1280"),
    ])
    func sizes(width: Int, height: Int, sizes: [String], plain: String) throws {
        let plan = try #require(try plan(.jpeg, width, height))
        #expect(words(plan.sizes) == sizes.map { $0 + ".webp" })
        #expect(plan.plain.label == plain + ".jpg")
        #expect(words(plan.variants).sorted() == (words(plan.sizes) + [plan.plain.label]).sorted())
    }

    @Test(arguments: [
        (PictureFormat.jpeg, false, PictureKind.jpeg), (.png, false, .png), (.gif, false, .gif), (.webp, false, .webp),
        (.heic, false, .jpeg), (.heic, true, .png), (.avif, false, .jpeg), (.avif, true, .png),
    ])
    func theOriginalsKindOrOneThatAllBrowsersShow(format: PictureFormat, hasAlpha: Bool, kind: PictureKind) throws {
        #expect(try plan(format, 100, 100, hasAlpha: hasAlpha)?.plain.kind == kind)
    }

    @Test func aWebPIsNotMadeTwice() throws {
        let plan = try #require(try plan(.webp, 100, 100))
        #expect(words(plan.variants) == ["100x100.webp"])
    }

    @Test func movingPicturesComeInOneSize() throws {
        let plan = try #require(try plan(.gif, 1000, 2000, frames: 3))
        #expect(words(plan.variants).sorted() == ["480x960.gif", "480x960.webp"])
    }

    @Test func drawingsAndMovingPNGAreLeftAsTheyAre() throws {
        #expect(try plan(.svg, 100, 100) == nil)
        #expect(try plan(.png, 100, 100, frames: 2) == nil)
    }

    @Test func everySizeIsInsideTheOriginalAndOfItsShape() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let width = Int.random(in: 1...9000, using: &random), height = Int.random(in: 1...9000, using: &random)
            let plan = try #require(try plan(.jpeg, width, height))
            #expect(plan.sizes == plan.sizes.sorted { $0.width < $1.width })
            for variant in plan.variants {
                #expect(variant.width <= width && variant.height <= height)
                #expect(max(variant.width, variant.height) <= PicturePlan.longest)
                // No more than a pixel of either side is rounded.
                #expect(abs(variant.height * width - variant.width * height) <= max(width, height))
            }
        }
    }
}
