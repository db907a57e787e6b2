import Diagnostics
import Testing

/// Row 58: links on the disk, in each folder that is read.
@Suite struct BadLinkOnDiskTests {
    /// Where links stand: files' and folders' names.
    private static let places = [
        "content/b.md", "content/mapp", "content/data/activities.csv", "content/blogg", "content/x.png",
        "templates/footer.mustache", "templates/share-card.yml", "templates/assets/a.css", "templates/mapp",
    ]

    private static let wholeFolders = ["content/data", "templates/assets"]

    private func expectRefused(_ places: [String], to target: String) throws {
        let site = TestSite([
            "content/om.md": text("title: Om"), "outside.md": text("title: xhemligtx"),
            "outside/a.md": text("title: xhemligtx"),
        ])
        for place in places {
            let path = site.folder + "/" + place
            // The folders around it, and nothing in its place.
            site.write(place + ".x", "")
            site.remove(place + ".x")
            site.remove(place)
            let whole = target == "itself" ? path : target.hasPrefix("outside") ? site.folder + "/" + target : target
            try FileManagerLink.make(path, to: whole)
        }
        let built = site.build()
        let told = built.report.findings.filter { $0.code == .symlink && $0.severity == .error }.map(\.place.file)
        #expect(told == places.sorted(), "\(target): \(built.findings)")
        #expect(built.settled.isEmpty)
    }

    @Test(
        "Row 58: a link is never read and never followed, wherever it leads",
        arguments: ["outside.md", "outside", "/etc/passwd", "/etc", "..", ".", "itself", "nowhere"])
    func links(target: String) throws { try expectRefused(Self.places, to: target) }

    @Test("Row 58: nor is one that stands for a whole folder") func folders() throws {
        try expectRefused(Self.wholeFolders, to: "outside")
    }

    @Test(
        "Row 58: the folders themselves and site.yml are none", arguments: ["content", "templates", "content/site.yml"])
    func roots(place: String) throws {
        let site = TestSite(["content/om.md": text("title: xhemligtx")])
        let other = TestSite(["content/om.md": text("title: xhemligtx")])
        site.remove(place)
        try FileManagerLink.make(site.folder + "/" + place, to: other.folder + "/" + place)
        let built = site.build()
        #expect(built.exitStatus != 0 && built.settled.isEmpty, "\(built.findings)")
    }
}
