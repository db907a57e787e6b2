import TestSupport
import Testing

@testable import Markdown

@Suite struct WalkTests {
    @Test func plainWords() {
        let text =
            "# A *b*\n\nc\nd `e` [f](g \"h\") ![i](j)\n\n- k\n- l\n\n|m|n|\n|-|-|\n|o|p|\n\n```\nq\n```\n\n```kalender\nfrom: x\n```\n"
        #expect(PlainWords.string(of: document(text)).split { $0 == "\n" || $0 == " " }.joined() == "Abcdefiklmnopq")
        #expect(PlainWords.string(of: document("")).isEmpty)
    }

    @Test(arguments: [
        ("# A\n\n![b](c)\n\n- d\n\nE *f* \"g\"\nh.", Int.max, "E f ”g” h."), ("ett två tre", 8, "ett två…"),
        ("ett två tre", 9, "ett två…"),
        ("ett, två", 5, "ett…"), ("abcdefgh", 4, "abc…"), ("ett två", 7, "ett två"), ("```ruta\na\n```\n\nb", 99, "b"),
        ("- a", 9, ""), ("a[^1] b\n\n[^1]: c", 9, "a b"),
        ("a ![b](c) d", 9, "a d"), ("åäö åäö", 7, "åäö åäö"),
    ])
    func firstParagraph(text: String, limit: Int, expected: String) {
        #expect(document(text).firstParagraph(limit: limit) == expected)
    }

    @Test func linksHaveTheirLines() {
        let text =
            "a [b](c.md)\nd ![e](f.jpg 'T')\n\n- g\n  [h](i.md)\n\n[^1]: [k](l.md)\n\nm[^1] [n][o]\n\n[o]: p.md\n"
        let entries = Links(document(text)).entries
        #expect(
            entries.map { "\($0.line) \($0.destination) \($0.text)" } == [
                "1 c.md b", "2 f.jpg e", "5 i.md h", "9 p.md n", "7 l.md k",
            ])
        #expect(entries[1].title == "T" && entries[1].kind == .picture)
    }

    @Test func nodesNest() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let nodes = document(RandomMarkdown.text(&generator)).nodes
            #expect(nodes[0].end == nodes.count)
            var open: [Int] = []
            for (index, node) in nodes.enumerated() {
                while let last = open.last, last <= index { open.removeLast() }
                #expect(node.end > index && node.end <= open.last ?? nodes.count)
                open.append(node.end)
            }
        }
    }

    @Test func childrenComeInOrder() {
        let document = document("# a\n\nb *c*\n\n- d")
        #expect(document.children(of: 0).map { document.nodes[$0].kind } == [.heading, .paragraph, .list])
    }

    @Test func aNodeIsSmall() { #expect(MemoryLayout<Node>.stride <= 32) }
}
