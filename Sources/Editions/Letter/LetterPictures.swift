import Content
import Diagnostics
import Foundations
import Markdown
import Pictures

/// The pictures of a letter: inside the mail, as JPEG or PNG of at most 200 kB, no wider than the text.
struct LetterPictures {
    private let ground: LetterGround
    /// The pictures by the path of their file.
    private(set) var pictures: [String: LetterPicture] = [:]
    private(set) var findings: [Finding] = []
    private var resolved: [String: ResolvedPicture] = [:]

    /// The widest a picture is shown, in CSS pixels: the width of the text (newsletter.md, section 3).
    static let widest = 568

    init(ground: LetterGround) { self.ground = ground }

    /// What a picture became.
    func resolved(_ source: String) -> ResolvedPicture { resolved[source] ?? .text }

    mutating func take(_ link: Links.Entry) {
        show(link.destination, alt: link.text, at: link.standing.place(in: ground.entry))
    }

    /// Resolves a picture of the text or of a block.
    mutating func show(_ source: String, alt: String, ofFolderAs name: String? = nil, at place: Place) {
        if alt.trimmed.isEmpty { findings.append(.letterPictureWithoutAlt(ofFile: name, at: place)) }
        guard resolved[source] == nil else { return }
        let resolution = ground.resolver.resolve(source, from: ground.entry, at: { place })
        if let finding = resolution.finding { findings.append(finding) }
        if let file = resolution.file {
            resolved[source] = take(file, source, at: place)
        } else if resolution.isExternal, let href = resolution.href {
            findings.append(.remotePicture(source, at: place))
            resolved[source] = .link(href: SafeAddress.encoded(href), text: alt)
        } else if resolution.finding == nil {
            findings.append(.missingImage(source, at: place))
        }
    }

    private mutating func take(_ file: ContentFile, _ source: String, at place: Place) -> ResolvedPicture {
        // Other endings are not even opened: what is no picture by its name is none here.
        guard Attachments.isPicture(file.path) else {
            findings.append(.imageFormat(source, at: place))
            return .text
        }
        let header: PictureHeader, made: LetterPictureFile
        switch ground.attachments.picture(file) {
        case .failure(let problem):
            findings += problem.findings
            return .text
        case .success(let picture):
            header = picture.header
            do throws(FindingError) { made = try ground.attachments.pictures.letterFile(picture) } catch {
                findings.append(error.finding)
                return .text
            }
        }
        let width = min(header.width, Self.widest)
        let stem = Slug.make(file.path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "")
        pictures[file.path] = LetterPicture(
            bytes: made.bytes, mediaType: made.kind.format.mediaType,
            fileName: (stem.isEmpty ? "bild" : stem) + "." + made.kind.ending, width: width,
            height: max(1, (header.height * width + header.width / 2) / header.width))
        return .image(.init(source: file.path, width: width))
    }
}
