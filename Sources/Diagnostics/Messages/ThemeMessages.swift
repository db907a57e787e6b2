/// Findings about the files of `templates/assets/` and where a theme names them.
extension Finding {
    /// A file that a style sheet or a template names and that is not there.
    public static func missingAsset(_ address: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .brokenLink, at: place,
            Wording(
                "filen \(shown(address)) finns inte i templates/assets",
                "there is no file \(shown(address)) in templates/assets"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "lägg den i mappen templates/assets och skriv dess hela namn",
                    "put it in the folder templates/assets and write its whole name"))
    }

    /// A file of the theme's, in another letter case than its own.
    public static func assetInOtherCase(_ address: String, actual: String, at place: Place) -> Finding {
        Finding(
            .wrongCase, at: place,
            Wording(
                "adressen \(shown(address)) skiljer sig från filens namn i stora och små bokstäver",
                "the address \(shown(address)) differs from the file's name in letter case"),
            help: Wording("skriv \(actual)", "write \(actual)"))
    }

    /// `<link href="/assets/egen.css">`: a sheet that is published with the others, as one file.
    public static func joinedStyleSheet(_ address: String, at place: Place) -> Finding {
        Finding(
            .brokenLink, at: place,
            Wording(
                "formatmallen \(shown(address)) läggs inte ut för sig: den ingår i den som alla sidor hämtar",
                "the style sheet \(shown(address)) is not published by itself: it is in the one that all pages fetch"),
            help: Wording("ta bort raden: sidan hämtar den ändå", "remove the line: the page fetches it anyway"))
    }

    /// `url(https://…)`: the policy of the pages lets nothing in from other hosts.
    public static func remoteAsset(_ address: String, at place: Place) -> Finding {
        Finding(
            .blockedAddress, at: place,
            Wording(
                "sidorna hämtar inget från andra webbplatser, så \(shown(address)) kommer aldrig att synas",
                "pages fetch nothing from other sites, so \(shown(address)) will never be seen"),
            help: Wording(
                "spara filen i templates/assets, om ni får använda den, och skriv dess namn: url(bild.png)",
                "save the file in templates/assets, if you may use it, and write its name: url(picture.png)"))
    }

    /// `url(data:…)`.
    public static func inlineAsset(at place: Place) -> Finding {
        Finding(
            .blockedAddress, at: place,
            Wording(
                "sidorna visar inget som är inskrivet med data:, bara filer",
                "pages show nothing that is written in with data:, only files"),
            help: Wording(
                "spara det som en fil i templates/assets och skriv dess namn: url(bild.svg)",
                "save it as a file in templates/assets and write its name: url(picture.svg)"))
    }

    /// `@import`.
    public static func importedStyleSheet(at place: Place) -> Finding {
        Finding(
            .blockedAddress, at: place,
            Wording(
                "@import gör ingenting: sidorna hämtar alla formatmallar i templates/assets, och inga andra",
                "@import does nothing: pages fetch all style sheets in templates/assets, and no others"),
            help: Wording(
                "lägg formatmallen i templates/assets och ta bort raden",
                "put the style sheet in templates/assets and remove the line"))
    }

    /// What somebody typed, or the beginning of it.
    private static func shown(_ address: String) -> String {
        address.count <= 100 ? address : address.prefix(100) + "…"
    }
}
