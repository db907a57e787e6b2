import Content
import Diagnostics
import Foundations
import Markdown

/// The links of a letter: absolute, to pages that everyone can open, without what follows the reader.
struct LetterLinks {
    private let ground: LetterGround
    /// The destinations that stand in the letter's public parts: files that only members' blocks link to have no page.
    private let publicDestinations: Set<String>
    private var table: LinkTable
    private var hrefs: [String: ResolvedLink] = [:]
    private var own: [Finding] = []

    init(ground: LetterGround, document: Document) {
        self.ground = ground
        publicDestinations = Set(Links(document.withoutMembers()).entries.map(\.destination))
        table = LinkTable(
            entry: ground.entry,
            renderer: BodyRenderer(
                publication: ground.members, resolver: ground.resolver, attachments: ground.attachments))
    }

    /// Everything that is wrong with the links.
    var findings: [Finding] {
        var broken = BrokenLinks(ground.addresses)
        let anchors = BrokenAnchors { address in
            ground.site.entry(address: address).map { $0.document() }.flatMap {
                $0.findings.hasErrors ? nil : Outline.ids(in: $0)
            }
        }
        return table.findings + own + broken.findings(table.brokenLinks) + anchors.findings(table.anchors)
    }

    /// What a destination became.
    func resolved(_ destination: String) -> ResolvedLink { hrefs[destination] ?? .text }

    /// Resolves and checks a link of the text.
    mutating func take(_ link: Links.Entry) {
        if link.kind == .link { read(link.text, at: link.standing.place(in: ground.entry)) }
        follow(link.destination, at: link.standing.place(in: ground.entry))
    }

    /// Checks the words of a link.
    mutating func read(_ words: String, at place: Place) {
        if VagueLinkText.isVague(words) { own.append(.vagueLink(words, at: place)) }
    }

    /// Resolves and checks an address of a block.
    mutating func follow(_ destination: String, at place: Place) {
        // Each link that follows the reader is told of; one that leads nowhere once, as in a build.
        if let host = Redirector.host(of: destination) { own.append(.redirectorLink(host, at: place)) }
        let dropped = TrackingParameters.removed(from: destination).names
        if !dropped.isEmpty { own.append(.trackingParameter(dropped.joined(separator: ", "), at: place)) }
        guard hrefs[destination] == nil else { return }
        guard case .address(let href, _) = table.link(destination, at: .known(place)) else {
            hrefs[destination] = .text
            return
        }
        hrefs[destination] = absolute(TrackingParameters.removed(from: href).href, destination)
    }

    mutating func add(_ findings: [Finding]) { own += findings }

    /// An address with its scheme and host; only the words when it is on the site and not everyone can open it.
    private func absolute(_ href: String, _ destination: String) -> ResolvedLink {
        if SafeAddress.scheme(of: href) != nil { return .address(href, isExternal: false) }
        let settings = ground.site.settings
        if href.hasPrefix("#") {
            return ground.pageAddress(of: ground.entry).map { .address($0 + href, isExternal: false) } ?? .text
        }
        guard href.hasPrefix("/") else { return .text }
        return isPublic(href, destination) ? .address(settings.origin + href, isExternal: false) : .text
    }

    private func isPublic(_ href: String, _ destination: String) -> Bool {
        let path = LinkResolver.parts(of: href).path
        let base = ground.site.settings.basePath
        let address = PercentDecoding.decoded(path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path) ?? path
        if let target = ground.site.entry(address: address)
            ?? CalendarFiles.event(ofFile: address, in: ground.site)
        {
            return ground.everyone.contains(target)
        }
        if table.files.contains(where: { $0.address == address }) {
            return publicDestinations.contains(destination) && ground.everyone.contains(ground.entry)
        }
        return ground.publicAddresses.target(of: address) != nil
    }
}
