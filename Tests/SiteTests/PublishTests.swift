import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Synchronization
import Testing

/// What `blad publish` does and refuses; with real hosts it is tried by Tests/Checks/publish.py.
@Suite struct PublishTests {
    private let site = TestSite([
        "content/om.md": text("title: Om oss"), "content/blogg/2026-05-01-maj.md": text("title: Maj"),
    ])

    /// Publishes; programs answer as they are told, and are missing when nothing is told.
    private func publish(
        _ address: String? = nil, from: String? = nil, isDryRun: Bool = false, asOf day: String = TestSite.day,
        programs: @escaping @Sendable (Programs.Call) -> Programs.Answer? = { _ in nil }
    ) -> SitePublishing.Report {
        let options = BuildOptions(
            folder: site.folder, output: from.map { site.folder + "/" + $0 }, asOf: Day(iso: day))
        return SitePublishing(
            options, programs: Programs(folder: site.folder + "/programs", mayAsk: false, run: programs),
            fileSystem: LetterSite.disk, clock: { 0 }
        ).publish(to: address.map { .address($0, from: site.folder) } ?? .named(nil), isDryRun: isDryRun)
    }

    private func codes(_ report: SitePublishing.Report) -> [Code] { report.findings.map(\.code) }

    @Test func aFolderGetsWhatTheSiteHas() {
        let built = site.build().files.filter { $0.key != ".blad" }
        #expect(publish("ut", isDryRun: true).added == built.keys.filter { $0 != "blad-manifest.json" }.sorted())
        #expect(site.files(in: "ut").isEmpty)
        #expect(codes(publish("ut")) == [])
        #expect(site.files(in: "ut") == built)
    }

    @Test(arguments: [true, false]) func beforeAnythingIsSentNothingIsHalfDone(isDryRun: Bool) {
        site.build()
        site.write("programs/x", "")
        let report = publish("https://x.example/a.git#gh-pages", isDryRun: isDryRun) { _ in
            Programs.Answer(status: 128, output: [], errors: "fatal: no network\n")
        }
        #expect(codes(report) == [.hostFailed])
        #expect(report.findings.first?.help?.swedish == "kontrollera nätet och att du kan logga in med git")
    }

    @Test func aBranchWithoutFilesIsFollowedAndNotBegunAnew() {
        site.build()
        site.write("programs/x", "")
        let calls = Mutex<[[String]]>([])
        let report = publish("https://x.example/a.git#gh-pages") { call in
            let words = Array(call.arguments.dropFirst(2))
            calls.withLock { $0.append(words) }
            let lines = words.contains("--stdin-paths") ? call.input.count { $0 == 0x0A } : 1
            let output: String =
                switch words.first {
                case "ls-remote", "hash-object", "write-tree", "commit-tree": String(repeating: "1a\n", count: lines)
                default: ""
                }
            return Programs.Answer(status: 0, output: Array(output.utf8), errors: "")
        }
        let made = calls.withLock { $0 }
        #expect(codes(report) == [])
        #expect(made.contains { $0.starts(with: ["commit-tree", "1a", "-p"]) })
        #expect(made.contains { $0.first == "read-tree" })
    }

    @Test func onlyWhatChangedIsWrittenAndOnlyWhatBladPutThereIsRemoved() {
        site.build()
        _ = publish("ut")
        site.write("ut/egen.txt", "min")
        site.remove("content/blogg/2026-05-01-maj.md")
        let built = site.build().files.filter { $0.key != ".blad" }
        let report = publish("ut")
        #expect(codes(report) == [] && report.removed.contains("blogg/2026/maj/index.html"))
        #expect(report.changed.allSatisfy { !$0.hasSuffix(".css") } && report.unchanged > 0)
        #expect(site.files(in: "ut") == built.merging(["egen.txt": Array("min".utf8)]) { $1 })
    }

    @Test func whatABrokenRunMayHaveTouchedIsWrittenAgain() {
        site.build()
        _ = publish("ut")
        // A run that was to change this page, and was broken off after it had.
        site.write("ut/om/index.html", "halv")
        site.write("ut/gammal.html", "bort")
        let lists = ["om/index.html", "gammal.html"].map { "\"\($0)\": \"\"" }.joined(separator: ",\n")
        site.write("ut/blad-publishing.json", "{\"files\": {\n\(lists)\n}}\n")
        let report = publish("ut")
        #expect(report.changed == ["om/index.html"] && report.removed == ["gammal.html"])
        #expect(site.files(in: "ut") == site.files(in: "site").filter { $0.key != ".blad" })
    }

    @Test func whatIsSomebodyElsesIsLeftAlone() {
        site.build()
        site.write("ut/om", "en fil")
        site.write("ut/index.html", "välkommen")
        let before = site.files(in: "ut")
        let report = publish("ut")
        #expect(codes(report) == [.foreignFile, .foreignFile] && site.files(in: "ut") == before)
        #expect(report.findings.map(\.place.file) == ["ut/index.html", "ut/om"])
    }

    @Test(arguments: ["", "x", "{\"files\": {\n\"../x\": \"\"\n}}\n", "{\"files\": {\n\"x\": \"y\"\n}}\n"])
    func aListThatIsNotBladsIsNotBelieved(list: String) {
        site.build()
        site.write("ut/blad-manifest.json", list)
        #expect(codes(publish("ut")) == [.damagedManifest])
    }

    @Test func whatIsNotWhatABuildGivesIsNotPublished() {
        #expect(codes(publish("ut")) == [.notBuilt])
        site.build()
        #expect(codes(publish("ut", asOf: "2026-06-16")) == [])
        site.write("content/om.md", text("title: Om oss nu"))
        #expect(codes(publish("ut")) == [.staleSite])
        site.build()
        site.write("site/om/index.html", "ändrad")
        #expect(codes(publish("ut")) == [.staleSite])
    }

    @Test func draftsAndMembersMaterialAreNotPublished() {
        site.write("content/utkast.md", text("title: Utkast\ndraft: true"))
        site.build(drafts: true)
        #expect(codes(publish("ut")) == [.siteNotPublic])
        site.write("content/utkast.md", text("title: Internt\naudience: members"))
        site.build(audience: .members)
        #expect(codes(publish("ut", from: "site-members")) == [.siteNotPublic])
        #expect(site.files(in: "ut").isEmpty)
    }

    @Test(arguments: ["content", "site", "site/ut", ".", "templates/ut"])
    func theSitesOwnFoldersAreNoPlaceToPublishTo(folder: String) {
        site.build()
        let report = publish(folder)
        #expect(codes(report) == [.outputNotOurs])
        #expect(report.findings.first?.help?.swedish == "välj en annan mapp, med --to eller under publicera i site.yml")
    }

    @Test func whereAndHowMustBeKnown() {
        site.build()
        site.write("programs/anything", "")
        #expect(codes(publish()) == [.noPublishAddress])
        for address in [
            "sftp://anna@bjorkvik.example/www", "rsync+ssh://bjorkvik.example/www", "git@bjorkvik.example:a.git",
        ] {
            #expect(codes(publish(address)) == [.missingProgram])
            let failed = publish(address) { _ in .init(status: 255, output: [], errors: "Permission denied\n") }
            #expect(codes(failed) == [.hostFailed])
            #expect(failed.findings.first?.message.english.contains("Permission denied") == true)
        }
    }

    @Test(arguments: [
        ("sftp://anna@bjorkvik.example/public_html", "./public_html"), ("sftp://bjorkvik.example", "."),
        ("sftp://a@b@bjorkvik.example:2222//var/www/a b", "/var/www/a b"),
        ("rsync+ssh://bjorkvik.example/~/www/", "./www"),
    ])
    func anAddressAtAHostNamesAFolder(address: String, path: String) {
        switch PublishAddress.read(address) {
        case .success(.sftp(let place)), .success(.rsync(let place)): #expect(place.path == path)
        default: Issue.record("not a place at a host: \(address)")
        }
    }

    @Test(arguments: [
        "sftp://-oProxyCommand=x/", "sftp://bjorkvik.example/../x", "sftp://bjorkvik.example/a\"b",
        "sftp://bjorkvik.example/$(x)",
        "https://bjorkvik.example/", "rsync://bjorkvik.example/x", "ftp://bjorkvik.example/", "bjorkvik.example:www",
        "~/www", "ext::sh -c x.git", "https://bjorkvik.example/a.git#-x", "-x:a.git", "a@b:-x.git", "", "a\u{7}b",
        "sftp://bjorkvik.example/../\u{301}x", "ext::\u{301}sh -c x.git", "-\u{301}x@b:a.git", "a@b:-\u{301}x.git",
        "https://\u{301}b/a.git",
    ])
    func whatIsNoAddressIsRefused(address: String) {
        if case .success(let read) = PublishAddress.read(address) { Issue.record("\(address) is \(read)") }
    }

    @Test(arguments: [
        "sftp://anna:x@bjorkvik.example/", "https://anna:x@github.com/a.git", "https://ghp_x@github.com/a.git",
        "https://anna:\u{301}x@github.com/a.git", "sftp://anna:x@\u{301}bjorkvik.example/",
    ])
    func aPasswordIsNoPartOfAnAddress(address: String) {
        #expect(PublishAddress.read(address) == .failure(.password))
    }

    @Test func anAddressWithoutItsProtocolIsShownWithIt() {
        let fault = PublishAddress.Fault.noProtocol("sftp://anna@bjorkvik.example/public_html")
        #expect(PublishAddress.read("anna@bjorkvik.example:public_html") == .failure(fault))
    }
}
