import Content
import Diagnostics
import Foundations
import Markdown

/// Turns what an editor wrote as a link's destination into an address of this edition, or says why it cannot.
///
/// Links go to files (`../blogg/2024-03-12-kf.md`), to addresses (`/blogg/2024/kf/`), to headings (`#fragment`) or out.
struct LinkResolver: Sendable {
    let publication: Publication
    let addresses: SiteAddresses
    /// Whether a link is told of that leads to what expires before the text that has it: the site could not be built then.
    var tellsOfExpiry = false

    /// Where a link leads.
    struct Resolution {
        /// What stands in `href`; nil when the link leads nowhere and its words are shown alone.
        var href: String?
        /// Whether it leaves the site.
        var isExternal = false
        /// The file beside the text that it leads to, to be published with the page.
        var file: ContentFile?
        /// The heading that it leads to: the page's address and the heading's id.
        var anchor: (address: String, id: String)?
        /// What is wrong with it.
        var finding: Finding?
        /// What nothing was found for.
        var missing: Missing?
    }

    /// Something that a link leads to but that is not there. The nearest that is gets looked for later, once for each.
    enum Missing: Hashable, Sendable {
        /// A destination from which nothing can be guessed.
        case nothing
        /// An address of the site.
        case address(String)
        /// A file below `content/`.
        case file(String)
        /// An address written with the site's own host, where another program may answer: shown, with a warning.
        case ownHost(String)
    }

    /// Resolves a destination as it stands in an entry; `place` is asked for only when something is wrong.
    func resolve(_ destination: String, from entry: Entry, at place: () -> Place) -> Resolution {
        let text = destination.trimmed
        if text.isEmpty { return Resolution(missing: .nothing) }
        if let scheme = SafeAddress.scheme(of: text) { return external(text, scheme: scheme, entry, at: place) }
        if text.utf8.starts(with: "//".utf8) { return external("https:" + text, scheme: "https", entry, at: place) }
        let (path, fragment) = Self.parts(of: text)
        if path.isEmpty {
            guard let fragment else { return Resolution(href: "") }
            return Resolution(href: "#" + fragment, anchor: (entry.address, fragment))
        }
        guard let decoded = Self.decoded(path) else {
            return Resolution(missing: fileNamed(text, from: entry).map { .file($0) } ?? .nothing)
        }
        return decoded.hasPrefix("/")
            ? toAddress(decoded, fragment, destination, from: entry, at: place)
            : toFile(decoded, fragment, destination, from: entry, at: place)
    }

    // MARK: Out

    private func external(_ text: String, scheme: String, _ entry: Entry, at place: () -> Place) -> Resolution {
        switch scheme {
        case "http", "https":
            guard let own = ownAddress(text) else {
                let finding = OwnMachineAddress(text).map { Finding.ownMachine(text, path: $0.path, at: place()) }
                return Resolution(href: text, isExternal: true, finding: finding)
            }
            let resolution = toAddress(own.path, own.fragment, text, from: entry, at: place)
            return resolution.missing == nil ? resolution : Resolution(href: text, missing: .ownHost(text))
        case "mailto", "tel": return Resolution(href: text)
        default: return Resolution(finding: .unsafeLink(text, at: place()))
        }
    }

    /// The path of an address on this very site, written in full, with or without `www.`.
    private func ownAddress(_ text: String) -> (path: String, fragment: String?)? {
        let settings = publication.site.settings
        let origin = Self.afterScheme(settings.origin), rest = Self.afterScheme(text)
        guard !origin.isEmpty, rest.lowercased().hasPrefix(origin.lowercased()) else { return nil }
        let path = rest.dropFirst(origin.count)
        guard path.isEmpty || path.unicodeScalars.first.map("/#?".unicodeScalars.contains) == true else { return nil }
        // Another folder of the same host is another site.
        let base = settings.basePath
        if !base.isEmpty, path != base,
            !["/", "#", "?"].contains(where: { path.utf8.starts(with: (base + $0).utf8) })
        {
            return nil
        }
        let (address, fragment) = Self.parts(of: String(path))
        return (address.isEmpty ? "/" : address, fragment)
    }

    /// What stands after `https://`, without `www.`; nothing where no host does.
    private static func afterScheme(_ address: String) -> Substring {
        let rest = address.drop { $0 != ":" }.dropFirst()
        guard rest.utf8.starts(with: "//".utf8) else { return "" }
        let host = rest.dropFirst(2)
        return host.prefix(4).lowercased() == "www." ? host.dropFirst(4) : host
    }

    // MARK: Within

    private func toAddress(
        _ path: String, _ fragment: String?, _ destination: String, from entry: Entry, at place: () -> Place
    ) -> Resolution {
        let settings = publication.site.settings
        var address = path
        if !settings.basePath.isEmpty, address == settings.basePath || address.hasPrefix(settings.basePath + "/") {
            address = String(address.dropFirst(settings.basePath.count))
        }
        if let file = publication.site.file(path: String(address.dropFirst())) {
            return Resolution(href: nil, file: file)
        }
        let slashed =
            address.hasSuffix("/") || address.split(separator: "/").last?.utf8.contains(UInt8(ascii: ".")) == true
            ? address : address + "/"
        if let target = publication.site.entry(address: slashed) {
            return to(target, fragment, destination, from: entry, at: place)
        }
        if let event = CalendarFiles.event(ofFile: slashed, in: publication.site) {
            return to(event, nil, destination, from: entry, at: place, href: slashed)
        }
        if let real = addresses.target(of: slashed) {
            let expiry = publication.site.entry(address: real).flatMap {
                findingIfExpiring($0, destination, from: entry, at: place)
            }
            return Resolution(href: settings.href(real) + (fragment.map { "#" + $0 } ?? ""), finding: expiry)
        }
        return Resolution(missing: .address(slashed))
    }

    private func toFile(
        _ path: String, _ fragment: String?, _ destination: String, from entry: Entry, at place: () -> Place
    ) -> Resolution {
        guard let joined = ContentPath.joined(entry.folder, path) else {
            return Resolution(finding: .outsideContent(destination, at: place()))
        }
        let site = publication.site
        if let target = site.entry(path: joined) ?? site.entry(path: joined + "/index.md") {
            return to(target, fragment, destination, from: entry, at: place)
        }
        // What is wrong with that text is said there.
        if site.unreadable.contains(joined) { return Resolution(href: "") }
        if let file = site.file(path: joined) { return Resolution(href: nil, file: file) }
        if let section = site.settings.section(named: joined) {
            return Resolution(href: site.settings.href(section.address))
        }
        if let actual = site.path(ignoringCaseOf: joined) {
            return Resolution(finding: .wrongCase(destination, actual: actual, at: place()))
        }
        return Resolution(missing: .file(fileNamed(destination.trimmed, from: entry) ?? joined))
    }

    /// The file whose name holds signs that mean something in a link, `#`, `?` or `%`, and stands there as it is.
    private func fileNamed(_ name: String, from entry: Entry) -> String? {
        ContentPath.joined(entry.folder, name.nfc).flatMap { publication.site.file(path: $0)?.path }
    }

    /// To a text's page, or a file beside it.
    private func to(
        _ target: Entry, _ fragment: String?, _ destination: String, from entry: Entry, at place: () -> Place,
        href file: String? = nil
    ) -> Resolution {
        if let finding = findingIfUnpublished(target, destination, at: place) { return Resolution(finding: finding) }
        let expiry = findingIfExpiring(target, destination, from: entry, at: place)
        let href = publication.site.settings.href(file ?? target.address)
        guard let fragment, !fragment.isEmpty else { return Resolution(href: href, finding: expiry) }
        return Resolution(href: href + "#" + fragment, anchor: (target.address, fragment), finding: expiry)
    }

    /// That a text, linked to or shown in a block, expires while the one that does so still stands; nil when it does not.
    func findingIfExpiring(
        _ target: Entry, _ destination: String, from entry: Entry, at place: () -> Place
    ) -> Finding? {
        guard tellsOfExpiry, let day = target.expires, target.address != entry.address,
            entry.expires.map({ $0 > day }) ?? true
        else { return nil }
        return .linkExpires(destination, on: day.description, at: place())
    }

    /// Why a text cannot be linked to, or shown in a block, here; nil when it can.
    func findingIfUnpublished(_ target: Entry, _ destination: String, at place: () -> Place) -> Finding? {
        if publication.contains(target) { return nil }
        let status = Publication.status(of: target, asOf: publication.day, audience: publication.audience)
        return .linkToUnpublished(
            destination, reason: Self.reason(target, status), isForMembers: status == .membersOnly, at: place())
    }

    private static func reason(_ entry: Entry, _ status: Publication.Status) -> Wording {
        switch status {
        case .draft, .published: Wording("är ett utkast", "is a draft")
        case .scheduled:
            Wording(
                "publiceras först \(entry.date?.day.description ?? "")",
                "is published on \(entry.date?.day.description ?? "") only")
        case .expired: Wording("har utgått", "has expired")
        case .membersOnly: Wording("är bara för medlemmar", "is for members only")
        }
    }

    // MARK: Paths

    /// Path and fragment; a query belongs to neither. By scalars: an accent after a sign would be one character with it.
    static func parts(of text: String) -> (path: String, fragment: String?) {
        let scalars = text.unicodeScalars
        let path = scalars.prefix { $0 != "#" }
        let fragment = path.endIndex == scalars.endIndex ? nil : String(scalars[path.endIndex...].dropFirst())
        return (String(path.prefix { $0 != "?" }), fragment)
    }

    /// With percent escapes decoded, in NFC; nil when the bytes are no text.
    private static func decoded(_ path: String) -> String? {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path.nfc }
        return PercentDecoding.decoded(path)?.nfc
    }
}
