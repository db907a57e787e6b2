import Content
import Diagnostics
import Foundations
import Pictures

/// The share cards of an edition: one for each text without a picture of its own, and one for all other pages.
struct ShareCards: Sendable {
    /// The card of a page and where it is published.
    struct Card: Sendable {
        /// What it shows.
        let card: ShareCard
        /// Its address on the site.
        let address: String
        /// The words on it.
        let alt: String
    }

    private let settings: Settings
    private let design: ShareCardDesign
    private let pictures: PictureStore
    private var byAddress: [String: Card] = [:]
    private var common: Card?

    /// The cards of what is published, by its rendered bodies; `hasCards` is false where none can be drawn.
    init(
        _ publication: Publication, bodies: [String: RenderedBody], design: ShareCardDesign, pictures: PictureStore,
        hasCards: Bool
    ) {
        settings = publication.site.settings
        self.design = design
        self.pictures = pictures
        guard hasCards else { return }
        common = card(settings.title, language: settings.language)
        let unpictured = publication.entries.filter { entry in
            entry.address != "/" && !(entry.image.map { bodies[entry.address]?.pictures[$0] != nil } ?? false)
        }
        for entry in Self.chosen(unpictured, settings.shareCards) {
            byAddress[entry.address] = card(entry.title, language: entry.language)
        }
    }

    /// The texts that get a card of their own.
    private static func chosen(_ entries: [Entry], _ scope: ShareCardScope) -> [Entry] {
        guard scope != .all, entries.count > ShareCardScope.common else { return entries }
        let byDay = entries.map { (day: $0.date?.day ?? $0.event?.start.day, entry: $0) }
            .sorted { ($1.day?.number ?? .min, $0.entry.address) < ($0.day?.number ?? .min, $1.entry.address) }
        return byDay.prefix(ShareCardScope.newest).map(\.entry)
    }

    /// The card of the page at an address.
    func card(of address: String) -> Card? { byAddress[address] ?? common }

    /// Every card, each once.
    var all: [Card] {
        var taken: Set<String> = []
        return ([common].compactMap { $0 } + byAddress.values).filter { taken.insert($0.address).inserted }
            .sorted { $0.address < $1.address }
    }

    /// The files of the cards.
    func files() -> [RenderedFile] {
        let place = design.source?.whole ?? Place(file: "templates/" + ShareCardDesign.fileName)
        return all.map { card in
            RenderedFile(
                path: RenderedFile.path(ofAddress: card.address), knownHash: { pictures.hash(of: card.card) }
            ) { () throws(FindingError) in try pictures.bytes(of: card.card, at: place) }
        }
    }

    // MARK: Drawing up

    private func card(_ title: String, language: String) -> Card {
        // Both stand where the page's language begins its lines.
        let isRightToLeft = WritingDirection(language: language) == .rightToLeft
        let name = title == settings.title ? host : settings.title
        let card = ShareCard(
            ground: ink(design.ground), ink: ink(design.ink), rules: [box(design.rule)],
            texts: [
                text(title, language, isRightToLeft, design.title),
                text(name, settings.language, isRightToLeft, design.name),
            ])
        let print = card.fingerprint(hash: pictures.hash).prefix(10)
        return Card(card: card, address: "/assets/kort/\(print).png", alt: "\(title) – \(name)")
    }

    /// The site's host, as people say it.
    private var host: String {
        let host = settings.origin.split(separator: "/").last.map(String.init) ?? settings.origin
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    private func text(
        _ words: String, _ language: String, _ isRightToLeft: Bool, _ text: ShareCardDesign.Text
    ) -> ShareCard.Text {
        ShareCard.Text(
            words: words.trimmed, language: language, isRightToLeft: isRightToLeft, box: box(text.box),
            font: text.font, size: text.size, smallest: text.smallest)
    }

    private func box(_ box: ShareCardDesign.Box) -> CardBox {
        CardBox(left: box.left, top: box.top, width: box.width, height: box.height)
    }

    private func ink(_ paint: ShareCardDesign.Paint) -> CardInk {
        let accent = Accent(settings.colour)
        let colour =
            switch paint {
            case .accent: accent.colour
            case .onAccent: accent.onColour
            case .colour(let own): own
            }
        return CardInk(red: colour.red, green: colour.green, blue: colour.blue)
    }
}
