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

    private let maker: ShareCardMaker
    /// The texts that get a card of their own, by address, and the card of all other pages; made up when they are first asked
    /// for.
    private let chosen: OnDemand<[String: Entry]>
    private let common: OnDemand<Card?>

    /// The cards of what is published, by its rendered bodies; `hasCards` is false where none can be drawn.
    init(
        _ publication: Publication, bodies: BodyTable, design: ShareCardDesign, pictures: PictureStore,
        hasCards: Bool
    ) {
        let settings = publication.site.settings
        let maker = ShareCardMaker(settings: settings, design: design, pictures: pictures)
        self.maker = maker
        common = OnDemand { hasCards ? maker.card(settings.title, language: settings.language) : nil }
        chosen = OnDemand {
            let unpictured = publication.entries.filter { entry in
                entry.address != "/" && !(entry.image.map { bodies[entry.address]?.value.pictures[$0] != nil } ?? false)
            }
            let chosen = hasCards ? Self.chosen(unpictured, settings.shareCards) : []
            return Dictionary(chosen.map { ($0.address, $0) }) { _, later in later }
        }
    }

    /// The texts that get a card of their own.
    private static func chosen(_ entries: [Entry], _ scope: ShareCardScope) -> [Entry] {
        guard scope != .all, entries.count > ShareCardScope.common else { return entries }
        let byDay = entries.map { (day: $0.date?.day ?? $0.event?.start.day, entry: $0) }
            .sorted { ($1.day?.number ?? .min, $0.entry.address) < ($0.day?.number ?? .min, $1.entry.address) }
        return byDay.prefix(ShareCardScope.newest).map(\.entry)
    }

    /// Whether the page at an address has a card of its own.
    func hasOwn(_ address: String) -> Bool { chosen.value[address] != nil }

    /// The card of the page at an address.
    func card(of address: String) -> Card? {
        chosen.value[address].map { maker.card($0.title, language: $0.language) } ?? common.value
    }

    /// Every card, each once.
    var all: [Card] {
        var taken: Set<String> = []
        let own = chosen.value.values.map { maker.card($0.title, language: $0.language) }
        return ([common.value].compactMap { $0 } + own).filter { taken.insert($0.address).inserted }
            .sorted { $0.address < $1.address }
    }

    /// The files of the cards.
    func files() -> [RenderedFile] {
        let place = maker.design.source?.whole ?? Place(file: "templates/" + ShareCardDesign.fileName)
        return all.map { card in
            RenderedFile(
                path: RenderedFile.path(ofAddress: card.address), knownHash: { maker.pictures.hash(of: card.card) }
            ) { () throws(FindingError) in try maker.pictures.bytes(of: card.card, at: place) }
        }
    }
}
