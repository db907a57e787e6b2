import Content
import Foundations
import Goals

/// What a letter stands on: the site as it was published on the letter's day.
struct LetterGround: Sendable {
    let site: Site
    let entry: Entry
    /// The letter's own day.
    let day: Day
    /// What members could see on it.
    let members: Publication
    /// What everyone could see on it: only that has a page to link to.
    let everyone: Publication
    let attachments: Attachments
    let resolver: LinkResolver
    let addresses: SiteAddresses
    let publicAddresses: SiteAddresses
    let dates: DateWords
    let words: WordsContext

    init(_ site: Site, entry: Entry, attachments: Attachments) {
        self.site = site
        self.entry = entry
        self.attachments = attachments
        day = entry.date?.day ?? Day(number: 0)
        members = Publication(site, asOf: day, audience: .members)
        everyone = Publication(site, asOf: day, audience: .public)
        addresses = SiteAddresses(members, tags: TagIndex(members), calendars: CalendarIndex.all(of: members))
        publicAddresses = SiteAddresses(everyone, tags: TagIndex(everyone), calendars: CalendarIndex.all(of: everyone))
        resolver = LinkResolver(publication: members, addresses: addresses)
        dates = DateWords(language: entry.language)
        words = WordsContext(language: entry.language)
    }

    /// The absolute address of a text's page; nil when it is for members.
    func pageAddress(of target: Entry) -> String? {
        everyone.contains(target) ? site.settings.absolute(target.address) : nil
    }
}
