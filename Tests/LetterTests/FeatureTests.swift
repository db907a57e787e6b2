import Foundation
import Testing

@testable import Editions

/// The one list of what a letter may use, against what mail programs support.
@Suite struct FeatureTests {
    /// The clients that count (newsletter.md, section 3).
    static let core = [
        "apple-mail/macos", "apple-mail/ios", "gmail/desktop-webmail", "gmail/mobile-webmail", "gmail/ios",
        "gmail/android", "outlook/windows", "outlook/outlook-com", "outlook/macos", "outlook/ios", "outlook/android",
        "yahoo/desktop-webmail", "samsung-email/android", "thunderbird/macos", "thunderbird/windows",
    ]

    /// What is said about each client, beside the repository where the project's data lies.
    static let verdicts: [String: [String: String]]? = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        let file = folder.appending(path: "shared/data/caniemail.json")
        guard let data = try? Data(contentsOf: file) else { return nil }
        return try? JSONDecoder().decode([String: [String: String]].self, from: data)
    }()

    @Test(.enabled(if: verdicts != nil, "../shared/data/caniemail.json is not here"))
    func noCoreClientLacksAFeature() throws {
        let verdicts = try #require(Self.verdicts)
        for feature in MailFeatures.all.sorted() {
            let clients = try #require(verdicts[feature], "\(feature) is no feature of caniemail.json")
            let lacking = Self.core.filter { clients[$0] == "n" }
            #expect(lacking.isEmpty || MailFeatures.exempt.contains(feature), "\(feature): \(lacking)")
        }
        // What is let through needs it.
        for feature in MailFeatures.exempt {
            #expect(Self.core.contains { verdicts[feature]?[$0] == "n" }, "\(feature)")
        }
    }

    /// What has no verdict is of the kinds that newsletter.md names.
    @Test func whatIsPlainIsNamedByTheSpecification() {
        let elements: Set = ["a", "b", "i", "em", "u", "br", "sub", "sup", "cite", "q", "kbd"]
        let parts: Set = ["thead", "tbody", "tr", "th", "td"]
        let attributes: Set = [
            "href", "src", "alt", "border", "bgcolor", "scope", "start", "value", "class", "colspan", "rowspan",
        ]
        for (name, ground) in MailFeatures.elements where ground == .plain {
            #expect(elements.union(parts).contains(name))
        }
        for (name, ground) in MailFeatures.attributes where ground == .plain { #expect(attributes.contains(name)) }
        for (name, property) in MailFeatures.properties where property.ground == .plain { #expect(name == "color") }
    }

    /// Nothing stands on the list that no letter uses.
    @Test func everythingOnTheListIsUsed() {
        let everything = """
            ## A
            ### B
            #### C
            ##### D
            ###### E

            *a* **b** ~~c~~ `d` [e](f)[^0][^1] ![g](h.png) ![i](liten.png)  \nrad https://a.example/\(String(repeating: "x", count: 80))

            3. i
            - [ ] j

            ---

            > k

            | l |
            |---|
            | m |

            ```ruta
            n
            ```

            [^0]: ---

            [^1]: o
            """
        let both = mailHTML(mailLetter(everything)) + mailHTML(mailLetter(everything, language: "ar"))
        var elements: Set<String> = [], attributes: Set<String> = [], properties: Set<String> = ["border-color"]
        for case .start(let name, let list) in MailHTMLScanner.tokens(Array(both.utf8)) {
            elements.insert(name)
            attributes.formUnion(list.map(\.name))
            let style = list.first { $0.name == "style" }?.value ?? ""
            properties.formUnion(MailDeclarations(style, on: name).values.map(\.property))
        }
        #expect(Set(MailFeatures.elements.keys).subtracting(elements) == [])
        #expect(Set(MailFeatures.attributes.keys).subtracting(attributes) == [])
        #expect(Set(MailFeatures.properties.keys).subtracting(properties) == [])
    }
}
