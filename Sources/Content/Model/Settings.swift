import Diagnostics
import Foundations

/// What `site.yml` says.
public struct Settings: Sendable {
    /// The association's name.
    public let title: String
    /// Scheme and host of the site, without slash last: `https://bjorkvik.example`.
    public let origin: String
    /// The path of the site on its host, without slash last; empty when it has the host to itself.
    public let basePath: String
    /// The site's language, a BCP 47 tag.
    public let language: String
    /// The zone of all local times.
    public let zone: Zone
    /// A sentence about the association.
    public let description: String?
    /// The accent, as three bytes red, green, blue.
    public let colour: Colour?
    /// Name, address, mail and phone for the footer.
    public let organisation: Organisation
    /// The sections, in the order of the file.
    public let sections: [Section]
    /// The names of sections and pages in the menu.
    public let menu: [String]
    /// How many texts a list shows on a page.
    public let pageSize: Int
    /// Whether readers can search the site.
    public let hasSearch: Bool
    /// Which pages without a picture of their own get one of their title.
    public let shareCards: ShareCardScope
    /// What measures are called, in the order of the file.
    public let measures: [MeasureLabel]
    /// The letter's sender and addresses.
    public let newsletter: NewsletterSettings
    /// Where the site is published, in the order of the file.
    public let publishing: [PublishTarget]
    /// Patterns of addresses by kind.
    let permalinks: [Kind: Permalink]
    /// Where the entries of the menu stand.
    let menuMarks: [YAMLMark]
    /// Where `newsletter` stands.
    let newsletterMark: YAMLMark?
    /// The file itself.
    public let source: SourceText

    /// The section with a name.
    public func section(named name: String) -> Section? { sections.first { $0.name == name } }

    /// The place of what it says of the letter; the whole file where it says nothing.
    public var newsletterPlace: Place { newsletterMark.map(source.place) ?? source.whole }

    /// The language in which Blad speaks to the site's editors.
    public var messageLanguage: MessageLanguage { language.isSwedish ? .swedish : .english }

    /// The absolute address of a path on the site.
    public func absolute(_ address: String) -> String { origin + basePath + address }

    /// The address of a path on the site as links write it: with the base path.
    public func href(_ address: String) -> String { basePath + address }
}

/// A folder directly under `content/`, and what it holds.
public struct Section: Sendable {
    /// The folder's name, in NFC.
    public let name: String
    /// The name that is shown.
    public let title: String
    /// What kind of things it holds.
    public let kind: Kind
    /// A sentence at the top of its list.
    public let description: String?
    /// The newspapers that may print its texts; a hint about spelling.
    public let outlets: [String]
    /// The types of its events; a hint about spelling.
    public let types: [String]
    /// Its own pattern of addresses.
    let permalink: Permalink?
    /// The address of its list: `/blogg/`.
    public let address: String
    /// The language of its list, and of its texts where they do not say another.
    public let language: String
    /// The name of the section that this is a translation of.
    public let translationOf: String?
}

/// The association's own details.
public struct Organisation: Sendable {
    /// The full name; the site's title when it is not given.
    public let name: String
    /// The postal address.
    public let address: String?
    /// The mail address.
    public let email: String?
    /// The phone number.
    public let phone: String?
}

/// Sender and addresses of the letter.
public struct NewsletterSettings: Sendable {
    /// Who sends it.
    public let sender: String?
    /// The list's address.
    public let to: String?
    /// Where answers go.
    public let replyTo: String?
    /// How to leave the list: `mailto:` or `https:`.
    public let unsubscribe: String?
    /// The list's name for mail programs (RFC 2919).
    public let listID: String?
    /// The postal address in the foot.
    public let postalAddress: String?
}

/// A colour of the sRGB space.
public struct Colour: Hashable, Sendable {
    /// Red, green and blue, 0 to 255.
    public let red: Int, green: Int, blue: Int

    /// A colour from its parts, each 0 to 255.
    public init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#b0182b` or `#b12`; nil for anything else.
    public init?(hex text: String) {
        var digits = Array(text.utf8)
        guard digits.first == UInt8(ascii: "#") else { return nil }
        digits.removeFirst()
        guard digits.count == 3 || digits.count == 6, digits.allSatisfy(\.isHexDigit) else { return nil }
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        let values = stride(from: 0, to: 6, by: 2).compactMap {
            Int(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
        self.init(red: values[0], green: values[1], blue: values[2])
    }
}
