import Editions
import Testing

@Suite struct OpenGraphTests {
    @Test(arguments: [
        ("sv", "sv_SE"), ("en", "en_GB"), ("ar", "ar_AR"), ("fi", "fi_FI"), ("so", "so_SO"), ("en-US", "en_US"),
        ("sv-fi", "sv_FI"),
        ("sr-Latn-RS", "sr_RS"), ("sr-Latn", "sr_RS"), ("es-419", "es_419"), ("en-x-us", "en_GB"), ("", "sv_SE"),
    ])
    func localesNameATerritory(language: String, expected: String) {
        #expect(OpenGraph.locale(of: language) == expected)
    }

    @Test func thePropertiesStandInOrderAndWithoutWhatIsMissing() {
        let page = OpenGraph(
            kind: .article, siteName: "Björkvik", language: "sv", title: "KF", url: "https://b.example/å/")
        #expect(
            page.properties.map { "\($0.name)=\($0.value)" } == [
                "og:type=article", "og:site_name=Björkvik", "og:locale=sv_SE", "og:title=KF",
                "og:url=https://b.example/%C3%A5/",
            ])
    }
}
