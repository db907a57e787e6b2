import Content

/// The theme's own files, and the style sheet and the icon in the site's colour.
struct AssetFiles {
    /// Where the style sheet is published.
    let stylePath: String
    /// Where the icon is published that a site without one of its own has.
    let iconPath: String
    /// All of them.
    let files: [RenderedFile]

    /// The files of a theme in a colour.
    init(_ theme: Theme, colour: Colour?, hash: ([UInt8]) -> String) {
        let accent = Accent(colour)
        let style = theme.styleSheet + accent.styleSheet(), icon = accent.icon()
        let stylePath = Theme.path("blad.css", style, hash), iconPath = Theme.path("sheet.svg", icon, hash)
        files =
            theme.assets.map { asset in RenderedFile(path: asset.path) { asset.bytes } }
            + [RenderedFile(path: stylePath) { style }, RenderedFile(path: iconPath) { icon }]
        self.stylePath = stylePath
        self.iconPath = iconPath
    }
}
