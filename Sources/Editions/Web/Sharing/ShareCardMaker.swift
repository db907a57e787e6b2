import Content
import Foundations
import Pictures

/// Makes up share cards by a theme's design in the site's colours.
struct ShareCardMaker: Sendable {
    let settings: Settings
    let design: ShareCardDesign
    let pictures: PictureStore

    /// The card with a title in a language.
    func card(_ title: String, language: String) -> ShareCards.Card {
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
        return ShareCards.Card(card: card, address: "/assets/kort/\(print).png", alt: "\(title) – \(name)")
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
