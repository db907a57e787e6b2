import Content
import Foundations
import Testing

@Suite("Mappen") struct FolderScanTests {
    private let page = "---\ntitle: Om\n---\nx"

    private func folder(with name: [UInt8], _ kind: FileKind, in place: String = "") -> Folder {
        var folder = Folder()
        folder.others = [(place, FolderEntry(bytes: name, kind: kind))]
        return folder
    }

    @Test func linksAreNeverFollowed() {
        #expect(
            folder(with: Array("ut".utf8), .link).said == [
                "content/ut: error: genvägar (symboliska länkar) följs aldrig [symlink] = kopiera filen hit i stället"
            ])
    }

    @Test func pipesAndDevicesAreNotOpened() {
        #expect(
            folder(with: Array("rör".utf8), .other).said == [
                "content/rör: warning: det här är ingen vanlig fil och öppnas inte [not-a-file] = ta bort den ur mappen"
            ])
    }

    @Test func namesWithControlCharactersAreShownByNumber() {
        #expect(
            folder(with: Array("a\u{1B}[2Jb.md".utf8), .file).said == [
                "content/aU+001B[2Jb.md: error: filnamnet innehåller tecken som inte går att läsa [bad-file-name] = byt namn på filen: bokstäver, siffror och bindestreck går alltid bra"
            ])
    }

    @Test func namesThatAreNoUTF8AreShownWithTheirReadableParts() {
        #expect(
            folder(with: [0x61, 0xF6, 0x62], .file).said == [
                "content/a\u{FFFD}b: error: filnamnet innehåller tecken som inte går att läsa [bad-file-name] = byt namn på filen: bokstäver, siffror och bindestreck går alltid bra"
            ])
    }

    @Test func foldersGoThirtyTwoLevelsDeep() {
        let deep = String(repeating: "a/", count: 33)
        #expect(
            Folder([deep + "om.md": page]).said == [
                "content/\(deep.dropLast()): error: mappar får ligga högst 32 nivåer djupt [too-deep] = flytta upp mappen"
            ])
        #expect(Folder([String(deep.dropLast(2)) + "om.md": page]).said == [])
    }

    @Test func aMissingSiteFileAsksWhetherItIsTheRightFolder() {
        var folder = Folder()
        folder.files = [:]
        #expect(
            folder.said == [
                "content/site.yml: error: det finns ingen content/site.yml i /s [no-site] = är du i rätt mapp? blad starta NAMN gör en ny webbplats"
            ])
    }

    @Test(arguments: ["Site.yml", "site.yaml"]) func aRenamedSiteFileIsNamed(name: String) {
        var folder = Folder()
        folder.files = [name: folder.files["site.yml"] ?? []]
        #expect(
            folder.said == [
                "content/site.yml: error: det finns ingen content/site.yml i /s [no-site] = byt namn på content/\(name) till site.yml"
            ])
    }

    @Test func theIndexOfAnotherProgramIsNamedAndNotPublished() {
        let text = "---\ntitle: A\n---\nx"
        let folder = Folder(["blogg/_index.md": text, "_om.md": text])
        #expect(
            folder.said == [
                "content/blogg/_index.md: hint: filer vars namn börjar med _ publiceras inte, och mappens egen sida heter index.md [unlinked-file] = byt namn på filen till index.md, om den kommer från Hugo eller Zola"
            ])
        #expect(folder.addresses.isEmpty)
    }

    @Test func namesInEitherFormOfUnicodeAreTheSame() {
        let composed = Folder(["på.md": page]), decomposed = Folder(["pa\u{30A}.md": page])
        #expect(
            composed.entry?.path.unicodeScalars.elementsEqual(
                decomposed.entry?.path.unicodeScalars ?? "".unicodeScalars) == true)
        #expect(decomposed.load().site?.entry(path: "på.md") != nil)
        var both = Folder()
        both.others = []
        both.files["p\u{E5}.md"] = Array(page.utf8)
        #expect(both.addresses == ["/pa/"])
    }

    @Test(arguments: [
        ("a \"b\".md", "/a-b/"), ("<b>.md", "/b/"), ("a?b#c.md", "/a-b-c/"), ("Å Ä Ö é.md", "/a-a-o-e/"),
        ("om/index.md", "/om/"), ("index.md", "/"), ("Om Oss/Vår Styrelse.md", "/om-oss/var-styrelse/"),
        (
            "\(String(repeating: "mycket ", count: 35)).md",
            "/" + String(repeating: "mycket-", count: 11).dropLast() + "/"
        ),
    ])
    func anyNameGivesASafeAddress(name: String, address: String) {
        let folder = Folder([name: page])
        #expect(folder.said == [])
        #expect(folder.addresses == [address])
    }
}
