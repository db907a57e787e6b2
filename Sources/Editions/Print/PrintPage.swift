import Content
import Diagnostics
import Foundations
import Templates

/// One text's page for paper.
struct PrintPage {
    let web: WebSite
    let entry: Entry
    /// The day of the printing.
    let printed: Day

    /// The page, with its pictures inside and all addresses absolute.
    func html() throws(FindingError) -> [UInt8] {
        let template =
            switch entry.kind {
            case .plan: "print-plan"
            case .newsletter: "print-letter"
            case .page, .post, .event, .person: "print-page"
            }
        let context = context
        let page = PrintDrawings(style: web.templates.render("print-drawing", context))
            .styled(web.templates.render(template, context))
        let pictures = PrintPictures(files: web.bodies.all.flatMap(\.brief.files), settings: web.settings)
        let whole = try pictures.inlined(page) { file throws(FindingError) in
            try web.attachments.bytes(of: file)
        }
        return AbsoluteAddresses.rewrite(html: whole, origin: web.settings.origin)
    }

    private var context: PrintContext {
        let pages = TextPages(web: web)
        let address = entry.audience == .public ? web.settings.absolute(entry.address) : nil
        let plan = entry.kind == .plan ? pages.plan(entry) : nil
        let section = entry.section.flatMap { web.settings.section(named: $0)?.title }
        return PrintContext(
            frame: plan?.frame ?? pages.frame(entry),
            article: plan?.article ?? pages.article(entry, contentsFrom: entry.kind == .newsletter ? 3 : 4),
            headline: entry.kind == .newsletter ? Self.headline(entry.title, below: section) : entry.title, plan: plan,
            event: entry.kind == .event ? pages.event(entry) : nil,
            person: entry.kind == .person ? PersonPages(web: web).page(entry, of: pages) : nil, section: section,
            accent: Accent(web.settings.colour).onPaper,
            date: date,
            number: entry.letter?.number, authors: entry.authors, outlets: entry.outlets, printed: printed,
            signup: web.signupHref(of: entry).flatMap { PrintedAddress.text($0, in: web.settings) }, address: address,
            code: address.flatMap { QRCode($0) })
    }

    /// The day of the text; an event's facts tell when it is.
    private var date: String? {
        guard entry.kind != .event, let day = entry.date?.day ?? entry.updated else { return nil }
        return DateWords(language: entry.language).long(day)
    }

    /// A letter's heading under its masthead: of `V Aktuellt nr 10 2026: Hundralappen` the last word.
    static func headline(_ title: String, below masthead: String?) -> String {
        guard let masthead, title.folded.hasPrefix(masthead.folded),
            let rest = title.firstRange(of: ": ").map({ title[$0.upperBound...] }), !rest.isEmpty
        else { return title }
        return String(rest)
    }
}
