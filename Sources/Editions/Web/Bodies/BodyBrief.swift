import Content
import Diagnostics
import Foundations

/// What lists and checks need to know of a body.
struct BodyBrief: Sendable {
    /// The first paragraph, for lists and sharing.
    var firstParagraph = ""
    /// The files beside the text that it links to or shows.
    var files: [PublishedFile] = []
    /// Whether the text has parts for members only, shown here or not.
    var hasMembersBlocks = false
    /// Pictures that the text shows, and files that it links to, but that cannot be published.
    var refused: [ContentFile] = []
    /// Whether some of the text could not be read: nobody knows all its headings, and the files that it names.
    var isUnread = false
    /// Whether it has blocks, whatever came of them.
    var hasBlocks = false
    /// Whether any of its links or pictures leads to something of the site.
    var leadsIntoSite = false
    /// Links to headings, to be checked when all texts are rendered.
    var anchors: [RenderedBody.Anchor] = []
    /// Links to what is not there.
    var brokenLinks: [RenderedBody.BrokenLink] = []
    /// What is wrong with it.
    var findings: [Finding] = []

    /// Whether it depends on nothing but its text, what its links lead to, and its pictures: blocks read all of the site, and
    /// what was refused may be right now.
    var isLasting: Bool { !hasBlocks && refused.isEmpty && !isUnread }

    /// Whether it depends on nothing but its text and what its links lead to, so that it can be told on disk.
    var isPlain: Bool { isLasting && files.isEmpty && anchors.isEmpty && !hasMembersBlocks }
}

extension RecordWriter {
    /// Writes the brief of a plain body.
    mutating func write(_ brief: BodyBrief) {
        write(brief.firstParagraph)
        write(brief.leadsIntoSite)
        write(brief.findings) { $0.write($1) }
        write(brief.brokenLinks) { $0.write($1) }
    }

    private mutating func write(_ link: RenderedBody.BrokenLink) {
        write(link.destination)
        switch link.missing {
        case .nothing: write(0)
        case .address(let text): write(1, text)
        case .file(let text): write(2, text)
        case .ownHost(let text): write(3, text)
        }
        switch link.standing {
        case .key(let key): write(0, key)
        case .text(let text, let line):
            write(1, text)
            write(line)
        case .known(let place):
            write(2)
            write(place)
        }
    }

    private mutating func write(_ number: Int, _ text: String) {
        write(number)
        write(text)
    }
}

extension RecordReader {
    /// Reads the brief of a text's plain body.
    mutating func bodyBrief(of entry: Entry) throws(Fault) -> BodyBrief {
        var brief = BodyBrief()
        brief.firstParagraph = try text()
        brief.leadsIntoSite = try flag()
        brief.findings = try list { (reader: inout RecordReader) throws(Fault) in try reader.finding() }
        brief.brokenLinks = try list { (reader: inout RecordReader) throws(Fault) in try reader.brokenLink(in: entry) }
        return brief
    }

    private mutating func brokenLink(in entry: Entry) throws(Fault) -> RenderedBody.BrokenLink {
        let destination = try text()
        let missing: LinkResolver.Missing =
            switch try number() {
            case 0: .nothing
            case 1: .address(try text())
            case 2: .file(try text())
            case 3: .ownHost(try text())
            default: throw Fault()
            }
        let standing: LinkPlace =
            switch try number() {
            case 0: .key(try text())
            case 1: .text(try text(), fromLine: try number())
            case 2: .known(try place())
            default: throw Fault()
            }
        return RenderedBody.BrokenLink(destination: destination, missing: missing, entry: entry, standing: standing)
    }
}
