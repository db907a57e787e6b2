import Content
import Diagnostics
import Foundations
import Markdown
import Pictures

/// The links and pictures of one text, resolved once for each destination.
struct LinkTable {
    let entry: Entry
    let renderer: BodyRenderer
    private(set) var hrefs: [String: ResolvedLink] = [:]
    private(set) var pictures: [String: ResolvedPicture] = [:]
    private(set) var images: [String: ResolvedPicture.Image] = [:]
    private(set) var files: [PublishedFile] = []
    private(set) var anchors: [RenderedBody.Anchor] = []
    private(set) var refused: [ContentFile] = []
    private(set) var brokenLinks: [RenderedBody.BrokenLink] = []
    private(set) var findings: [Finding] = []
    /// Whether any link or picture leads to something of the site.
    private(set) var leadsIntoSite = false

    init(entry: Entry, renderer: BodyRenderer) {
        self.entry = entry
        self.renderer = renderer
    }

    mutating func resolve(_ links: Links) {
        for link in links.entries {
            if link.kind == .picture {
                picture(link)
            } else if hrefs[link.destination] == nil {
                // What is a slip in its letters has been told as that.
                let isToldOf = AddressSlip(link.destination.utf8) != nil
                hrefs[link.destination] = self.link(link.destination, at: link.standing, tellsMissing: !isToldOf)
            }
        }
    }

    /// What a link's destination becomes; also for links in blocks.
    mutating func link(
        _ destination: String, at standing: LinkPlace, tellsMissing: Bool = true
    ) -> ResolvedLink {
        let resolution = resolve(destination, at: standing)
        if let finding = resolution.finding { findings.append(finding) }
        if tellsMissing, let missing = resolution.missing { add(missing, destination, at: standing) }
        if let anchor = resolution.anchor {
            anchors.append(.init(address: anchor.address, id: anchor.id, place: place(standing)))
        }
        if let file = resolution.file {
            guard Attachments.isPublishable(file.path) else {
                findings.append(.unpublishableFile(destination, at: place(standing)))
                refused.append(file)
                return .text
            }
            return publish(file).map { .address($0, isExternal: false) } ?? .text
        }
        guard let href = resolution.href else { return .text }
        return .address(SafeAddress.encoded(href), isExternal: resolution.isExternal)
    }

    private func place(_ standing: LinkPlace) -> Place { standing.place(in: entry) }

    private mutating func resolve(_ destination: String, at standing: LinkPlace) -> LinkResolver.Resolution {
        let resolution = renderer.resolver.resolve(destination, from: entry) { place(standing) }
        if !resolution.isExternal { leadsIntoSite = true }
        return resolution
    }

    mutating func add(_ findings: [Finding]) { self.findings += findings }

    private mutating func add(_ missing: LinkResolver.Missing, _ destination: String, at standing: LinkPlace) {
        brokenLinks.append(.init(destination: destination, missing: missing, entry: entry, standing: standing))
    }

    /// Resolves an address outside the text: of a button, a film, a sign-up.
    mutating func follow(_ address: String, at standing: LinkPlace) {
        if hrefs[address] == nil { hrefs[address] = link(address, at: standing) }
    }

    /// Checks that a plan whose goals a block shows is published here, and stays so.
    mutating func follow(plan name: String, at standing: LinkPlace) {
        guard let plan = renderer.publication.site.entry(named: name) else { return }
        let resolver = renderer.resolver
        let finding =
            resolver.findingIfUnpublished(plan, name) { place(standing) }
            ?? resolver.findingIfExpiring(plan, name, from: entry) { place(standing) }
        if let finding { findings.append(finding) }
    }

    /// Resolves a picture outside the text: of front matter or a film, or one that a folder holds by a name.
    mutating func show(_ path: String, alt: String, ofFolderAs name: String? = nil, at standing: LinkPlace) {
        picture(path, alt: alt, ofFolderAs: name, at: standing)
        if case .image(let image)? = pictures[path] { images[path] = image }
    }

    private mutating func picture(_ link: Links.Entry) {
        picture(link.destination, alt: link.text, at: link.standing)
        // A picture of another site is shown as a link to it.
        if case .link(let href, _)? = pictures[link.destination] {
            hrefs[link.destination] = .address(href, isExternal: true)
        }
    }

    private mutating func picture(
        _ destination: String, alt: String, ofFolderAs name: String? = nil, at standing: LinkPlace
    ) {
        if alt.trimmed.isEmpty {
            let place = place(standing)
            switch standing {
            case .key: findings.append(.missingAltOfImage(at: place))
            default: findings.append(name.map { .missingAlt(ofFile: $0, at: place) } ?? .missingAlt(at: place))
            }
        }
        guard pictures[destination] == nil else { return }
        let resolution = resolve(destination, at: standing)
        if let finding = resolution.finding { findings.append(finding) }
        if let missing = resolution.missing { return add(missing, destination, at: standing) }
        if resolution.isExternal, let href = resolution.href {
            findings.append(.remotePicture(destination, at: place(standing)))
            pictures[destination] = .link(href: SafeAddress.encoded(href), text: alt)
        } else if let file = resolution.file {
            if let image = show(file) { pictures[destination] = .image(image) }
        } else if resolution.href != nil {
            add(.nothing, destination, at: standing)
        }
    }

    // MARK: Publishing

    /// The address at which a file is published beside the page; nil when it cannot be.
    private mutating func publish(_ file: ContentFile) -> String? {
        guard Attachments.isPicture(file.path) else {
            return publish(file, ending: Attachments.ending(of: file.path), .asItIs)
        }
        return look(at: file).map { publishPlain(file, $0) }
    }

    /// What a picture is; nil, with a finding, when it cannot be published.
    private mutating func look(at file: ContentFile) -> PictureSource? {
        switch renderer.attachments.picture(file) {
        case .success(let source): return source
        case .failure(let problem):
            findings += problem.findings
            refused.append(file)
            return nil
        }
    }

    /// Publishes a picture in all its sizes.
    private mutating func show(_ file: ContentFile) -> ResolvedPicture.Image? {
        guard let source = look(at: file) else { return nil }
        let plain = publishPlain(file, source)
        guard let plan = source.plan, let largest = plan.sizes.last else {
            return .init(source: plain, width: source.header.width, height: source.header.height)
        }
        let set = plan.sizes.map { variant in
            let address = renderer.attachments.address(of: variant, source, file)
            return publish(file, at: address, .variant(variant, source)) + " \(variant.width)w"
        }
        return .init(
            source: plain, width: plan.plain.width, height: plan.plain.height, sourceSet: set.joined(separator: ", "),
            sizes: Self.sizes(largest.width))
    }

    /// How wide running text shows a picture: as wide as the text, or as it is itself, and never wider than the screen.
    private static func sizes(_ width: Int) -> String {
        // The column is 39rem from 64rem on: 624 of 1,024 pixels at the usual size of text.
        let isItself = width < 1024 ? "(min-width: \(width)px) \(width)px, " : ""
        return (width < 624 ? "" : "(min-width: 64rem) 39rem, ") + isItself + "100vw"
    }

    private mutating func publishPlain(_ file: ContentFile, _ source: PictureSource) -> String {
        guard let plan = source.plan else {
            return publish(file, ending: Attachments.ending(of: file.path), .cleaned(source))
        }
        // A picture that keeps its kind keeps its ending too, also one that is not the usual: `.jpeg`.
        let isSameKind = plan.plain.kind.format == source.header.format
        return publish(
            file, ending: isSameKind ? Attachments.ending(of: file.path) : plan.plain.kind.ending,
            .variant(plan.plain, source))
    }

    private mutating func publish(_ file: ContentFile, ending: String, _ form: PublishedFile.Form) -> String {
        publish(file, at: renderer.attachments.address(of: file, beside: entry, ending: ending), form)
    }

    private mutating func publish(_ file: ContentFile, at address: String, _ form: PublishedFile.Form) -> String {
        let published = PublishedFile(file: file, address: address, form: form)
        if !files.contains(published) { files.append(published) }
        return SafeAddress.encoded(renderer.publication.site.settings.href(address))
    }
}

extension Links.Entry {
    /// Where a link or picture of the body stands.
    var standing: LinkPlace { .text(destination, fromLine: max(1, line)) }
}
