import Content
import Foundations
import Templates

/// What machines read of a page (schema.org, as JSON-LD).
struct StructuredData: Sendable {
    let web: WebSite

    private var settings: Settings { web.settings }

    private var publisher: JSONLD.Organisation {
        let own = settings.organisation
        return JSONLD.Organisation(
            name: own.name, url: settings.absolute("/"), email: own.email, phone: own.phone, address: own.address)
    }

    /// The start page's: the site and who publishes it.
    func site(description: String?) -> HTML {
        HTML(
            JSONLD.bytes(
                JSONLD.webSite(
                    name: settings.title, url: settings.absolute("/"), language: settings.language,
                    description: description,
                    publisher: publisher)))
    }

    /// A text's own; nil for pages, which say all in words. A person's party belongs in nobody's index: it is left out.
    func jsonLD(of entry: Entry, image: ImageContext?, summary: String?) -> HTML? {
        let imageURL = image.map { settings.origin + $0.src }
        let url = settings.absolute(entry.address)
        let day = web.publication.day
        switch entry.kind {
        case .post, .newsletter:
            guard let date = entry.date else { return nil }
            return HTML(
                JSONLD.bytes(
                    JSONLD.article(
                        JSONLD.Article(
                            kind: entry.outlets.isEmpty ? .blogPosting : .newsArticle, headline: entry.title, url: url,
                            description: summary,
                            published: timestamp(date), modified: entry.updated.map { "\($0)" }, authors: entry.authors,
                            imageURL: imageURL,
                            language: entry.language, tags: entry.tags, publisher: publisher))))
        case .event:
            guard let event = entry.event else { return nil }
            return HTML(
                JSONLD.bytes(
                    JSONLD.event(
                        JSONLD.Event(
                            name: entry.title, url: url, start: timestamp(event.start), end: event.end.map(timestamp),
                            place: event.place,
                            address: event.address, description: summary, imageURL: imageURL,
                            isCancelled: event.isCancelled,
                            organizer: event.organizer.map { JSONLD.Organisation(name: $0) } ?? publisher,
                            language: entry.language))))
        case .person:
            return HTML(
                JSONLD.bytes(
                    JSONLD.person(
                        JSONLD.Person(
                            name: entry.title, url: url, roles: entry.person?.publicOffices(on: day).map(\.text) ?? [],
                            imageURL: imageURL))))
        case .page, .plan: return nil
        }
    }

    private func timestamp(_ date: WrittenDate) -> String {
        date.time.map { settings.zone.timestamp(LocalDateTime(day: date.day, time: $0)) } ?? "\(date.day)"
    }
}
