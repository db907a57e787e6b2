import Pictures
import Testing

@Suite struct DrawingTests {
    private let start =
        #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">"#

    private func cleaned(_ content: String) -> Result<String, PictureFault> {
        PictureCleaning.cleaned(Array((start + content + "</svg>").utf8), format: .svg).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test(arguments: [
        "<g id='a'><use xlink:href='#a' fill=\"url('#b')\"/></g>",
        "<text x='1'>Å &amp; ö &#229;</text><title>Märke</title>",
        "<style>.a{fill:url(#b)}</style>", "<a href='#a'><path d='M0 0'/></a>",
        "<text xml:space='preserve'>&lt;script></text>",
    ])
    func leavesDrawingsAsTheyAre(content: String) {
        #expect(cleaned(content) == .success(start + content + "</svg>"))
    }

    @Test(arguments: [
        ("<!-- HEMLIGT -->", ""), ("<metadata><rdf:RDF xmlns:rdf='r'><x/></rdf:RDF></metadata>", ""),
        ("<metadata/>", ""),
        ("<s:view xmlns:s='http://sodipodi' s:docname='/home/anna'><s:x/></s:view>", ""),
        ("<g xmlns:i='http://inkscape' i:label='HEMLIGT' data-name='HEMLIGT' id='a'/>", "<g id='a'/>"),
        ("<?adobe HEMLIGT?>", ""), ("<style>/* HEMLIGT */.a{}</style>", "<style> .a{}</style>"),
        ("<style><![CDATA[.a>b{}]]></style>", "<style>.a&gt;b{}</style>"),
    ])
    func dropsWhatTellsOfTheMaker(content: String, left: String) {
        #expect(cleaned(content) == .success(start + left + "</svg>"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<SCRIPT/>", "<g onload='x()'/>", "<g ONCLICK='x()'/>", "<foreignObject/>",
        "<iframe/>",
        "<a href='https://example.org'/>", "<a xlink:href=' javascript:x()'/>", "<a href='java&#115;cript:x()'/>",
        "<image href='bild.png'/>", "<image href='data:image/svg+xml;base64,AAAA'/>", "<use href='a.svg#b'/>",
        "<image href='data:text/html,x'/>", "<use xmlns:q='http://www.w3.org/1999/xlink' q:href='//x'/>",
        "<g fill='url(https://x)'/>", "<g style='fill:url( \"//x\")'/>", "<g style='fill:u\\72l(//x)'/>",
        "<style>@import 'x';</style>", "<style>@im<!-- -->port 'x';</style>", "<style>@im<![CDATA[port]]> 'x';</style>",
        "<style>&#64;import 'x';</style>", "<style>a{b:url(&#34;x&#34;)}</style>", "<style><g/></style>",
        "<style>a{content:'/*';}</style><style>*/@import 'x';</style>", "<style>a{b:image-set('x' 1x)}</style>",
        "<g xml:base='https://x/'/>", "<set attributeName='href' to='x'/>", "<set attributeName='xlink:href' to='#x'/>",
        "<animate attributeName='onclick' to='x'/>", "<animate attributeName='fill' values='a;javascript:x'/>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<g xmlns='http://www.w3.org/1999/xhtml'/>",
        "<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "<s:script xmlns:s='http://www.w3.org/2000&#47;svg'/>",
        "<g xmlns:p='a'/><g xmlns:p='http://www.w3.org/1999/xhtml'/>", "<text>&inre;</text>", "<g id='&inre;'/>",
        "<?xml-stylesheet href='x'?>", "<flowRoot/>", "<image src='data:image/png;base64,AAAA'/>", "<handler/>",
        "<a ping='https://x' href='#a'/>",
        String(repeating: "<g>", count: 300) + String(repeating: "</g>", count: 300),
    ])
    func refusesWhatRunsOrLoads(content: String) {
        guard case .failure(.unsafeSVG(_, line: 1)) = cleaned(content) else {
            Issue.record("\(content) gave \(cleaned(content))")
            return
        }
    }

    @Test(arguments: [
        "<g>", "</g>", "<g></a>", "<g id='a' id='b'/>", "<g id=a/>", "<g id='<'/>", "<p:g/>", "<g a='1'b='2'/>",
        "<g id='&#0;'/>",
        "<g id='&#xD800;'/>", "<text>a & b</text>", "</svg><svg>", "<g \u{01}/>", "<!-- ", "<![CDATA[", "<1/>",
        "<a:b:c/>", "<g p:a=''/>",
    ])
    func refusesWhatIsNotWellFormed(content: String) {
        switch cleaned(content) {
        case .failure(.damaged), .failure(.cut): break
        case let other: Issue.record("\(content) gave \(other)")
        }
    }

    @Test func refusesEntitiesAndOtherEncodings() {
        let entity = "<!DOCTYPE svg [<!ENTITY a 'x'>]>\n\(start)</svg>"
        #expect(PictureCleaning.cleaned(Array(entity.utf8), format: .svg) == .failure(.unsafeSVG(.entity, line: 1)))
        let latin = "<?xml version='1.0' encoding='ISO-8859-1'?>\(start)</svg>"
        #expect(PictureCleaning.cleaned(Array(latin.utf8), format: .svg) == .failure(.unsafeSVG(.encoding, line: 1)))
        let broken = Array((start + "<text>").utf8) + [0xE5] + Array("</text></svg>".utf8)
        #expect(PictureCleaning.cleaned(broken, format: .svg) == .failure(.unsafeSVG(.encoding, line: 1)))
    }

    @Test func writesDeclarationAndNamespace() {
        let drawing =
            "\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='no'?><!DOCTYPE svg PUBLIC 'a' 'b'><svg width='1' height='1'/>"
        let expected =
            #"<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" width='1' height='1'/>"#
        #expect(PictureCleaning.cleaned(Array(drawing.utf8), format: .svg) == .success(Array(expected.utf8)))
    }

    @Test func tellsTheLine() {
        #expect(cleaned("\n\n<g/>\n  <script/>") == .failure(.unsafeSVG(.element("script"), line: 4)))
    }

    @Test func cleansPicturesInsideDrawings() throws {
        let dirty = JPEGBuilding.picture(JPEGBuilding.exifSegment(1))
        let result = try cleaned("<image href='data:image/jpg;base64,\(base64(dirty))'/>").get()
        #expect(result.contains("\"data:image/jpeg;base64,\(base64(SampleFiles.jpeg))\""))
        #expect(cleaned("<image href='data:image/png;base64,\(base64(dirty))'/>") == .failure(.damaged))
    }

    private func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bits = bytes.flatMap { byte in (0..<8).reversed().map { Int(byte >> $0 & 1) } }
        let text = stride(from: 0, to: bits.count, by: 6).map { start in
            letters[(0..<6).reduce(0) { $0 * 2 + (start + $1 < bits.count ? bits[start + $1] : 0) }]
        }
        return String(text) + String(repeating: "=", count: (3 - bytes.count % 3) % 3)
    }
}
