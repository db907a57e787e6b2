import Diagnostics
import Foundations
import TestSupport
import Testing

@testable import Markdown

/// cmark-gfm gives wrong HTML, silently, when its global tables change while another thread parses (design.md).
@Suite struct ParallelTests {
    @Test func manyThreadsGiveWhatOneGives() {
        var generator = SeededGenerator(seed: 7)
        let sources = (0..<5000).map { number in
            SourceText(file: "\(number).md", bytes: Array(RandomMarkdown.text(&generator, most: 5).utf8))
        }
        let render: @Sendable (SourceText) -> [UInt8] = { source in
            let document = Document.parse(source, language: .swedish)
            return HTMLRenderer(options: HTMLOptions(language: .swedish)).bytes(document)
        }
        let together = sources.parallelMap(run: 4, render)
        let alone = sources.map(render)
        let wrong = zip(together, alone).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
        #expect(wrong.isEmpty)
    }
}
