import Build
import Content
import Foundation
import Foundations
import Testing

/// A picture in the cache that was put in another's place is not taken for it.
struct ExchangedPictureTests {
    @Test func eachPictureIsItsOwn() throws {
        let body = "![Ett](ett.png)\n\n![Två](tva.png)"
        let site = TestSite(
            ["content/blogg/2026-01-02-a.md": text("title: A", body)],
            bytes: [
                "content/blogg/ett.png": Samples.noise(width: 40, height: 30),
                "content/blogg/tva.png": Samples.noise(width: 40, height: 31),
            ])
        site.build()
        let expected = site.files(in: "site")
        let cached = site.files(in: ".blad/pictures/1")
        for ending in ["png", "webp"] {
            let made = cached.keys.filter { $0.hasSuffix(ending) }.sorted()
            guard made.count >= 2 else { continue }
            site.write(".blad/pictures/1/" + made[0], try #require(cached[made[1]]))
            site.write(".blad/pictures/1/" + made[1], try #require(cached[made[0]]))
        }
        #expect(cached.keys.count { $0.hasSuffix("png") } == 2)
        // Without its index the cache has nothing but the names to go by.
        for name in cached.keys where !name.hasSuffix("png") && !name.hasSuffix("webp") {
            site.remove(".blad/pictures/1/" + name)
        }
        site.remove("site")
        site.build()
        #expect(site.files(in: "site") == expected)
    }
}
