import Diagnostics
import Pictures
import Testing

@Suite struct PictureCheckTests {
    private func finding(_ bytes: [UInt8], _ name: String) -> String {
        guard case .refused(let findings) = PictureCheck.check(bytes, fileName: name) else { return "" }
        return findings.map { FindingText(language: .swedish).text($0) }.joined()
    }

    @Test func takesEveryValidPicture() {
        for (name, bytes) in validFiles {
            guard case .good = PictureCheck.check(bytes, fileName: "content/blogg/\(name)") else {
                Issue.record("\(name): \(finding(bytes, name))")
                continue
            }
        }
    }

    private struct Case {
        let bytes: [UInt8]
        let name: String
        let message: String
        let help: String

        init(_ bytes: [UInt8], _ name: String, _ message: String, _ help: String) {
            (self.bytes, self.name, self.message, self.help) = (bytes, name, message, help)
        }
    }

    private static let cases: [Case] = [
        Case(
            SampleFiles.jpeg, "content/a.b/bild.png", "filen heter .png men bilden är JPEG [picture-mismatch]",
            "byt namn på filen till bild.jpg"),
        Case(SampleFiles.jpeg, "bild", "filnamnet saknar ändelse; bilden är JPEG [picture-mismatch]", "till bild.jpg"),
        Case(
            SampleFiles.jpeg, "bild.2024", "filen heter .2024 men bilden är JPEG [picture-mismatch]",
            "till bild.2024.jpg"),
        Case(
            SampleFiles.webp, "bild.heic", "filen heter .heic men bilden är WebP [picture-mismatch]", "till bild.webp"),
        Case(
            SampleFiles.heic, "a.jpg", "filen heter .jpg men bilden är HEIC [picture-mismatch]", "till a.heic"),
        Case(Array("MM\0*".utf8), "a.nef", "kan inte visa formatet RAW som bild [unsupported-picture]", "som JPEG"),
        Case(
            Array("%PDF-".utf8), "a.pdf", "kan inte visa formatet PDF som bild [unsupported-picture]",
            "länka till dokumentet"),
        Case(Array("gimp xcf".utf8), "a.xcf", "kan inte visa formatet XCF som bild [unsupported-picture]", "som JPEG"),
        Case([], "a.jpg", "bildfilen är tom [broken-picture]", "kopiera bilden hit en gång till"),
        Case(Array(SampleFiles.jpeg.dropLast()), "a.jpg", "slutet av filen saknas [broken-picture]", "en gång till"),
        Case(
            Array("<html></html>".utf8), "a.jpg", "bilden är skadad och går inte att läsa [broken-picture]",
            "hämta den igen"),
        Case(
            [UInt8](repeating: 0xFF, count: 25 << 20 | 1), "a.jpg", "större än 25 MB [picture-too-large]",
            "en mindre kopia"),
        Case(
            Array("<svg width='4' height='2'>".utf8) + [UInt8](repeating: 0x20, count: 8 << 20), "a.svg",
            "teckningen är större än 8 MB [picture-too-large]", "som PNG"),
        Case(Array("<svg width='40000' height='2'/>".utf8), "a.svg", "bilden är 40000 × 2 pixlar;", "en mindre kopia"),
        Case(Array("<svg/>".utf8), "a.svg", "teckningen säger inte hur stor den är [broken-picture]", "width=\"600\""),
    ]

    @Test(arguments: cases.indices)
    func saysWhatIsWrongAndWhatToDo(index: Int) {
        let sample = Self.cases[index]
        let text = finding(sample.bytes, sample.name)
        #expect(text.hasPrefix("\(sample.name): error: "))
        #expect(text.contains(sample.message), "\(text)")
        #expect(text.contains(sample.help), "\(text)")
    }

    @Test func showsTheLineOfADrawing() {
        let drawing = "<svg width='1' height='1'>\r\n  <script>\r\n</script></svg>"
        #expect(
            finding(Array(drawing.utf8), "a.svg") == """
                a.svg:2: error: en teckning får inte innehålla <script> [unsafe-svg]
                  2 | <script>
                    = hjälp: spara teckningen som ”vanlig SVG” (i Inkscape: Spara som, Vanlig SVG), eller som PNG

                """)
    }
}
