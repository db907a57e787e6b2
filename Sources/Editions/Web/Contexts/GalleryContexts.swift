import Markdown
import Templates

/// Pictures side by side in a text.
struct GalleryBlockContext: TemplateContext {
    static let contextName = "GalleryBlock"
    let figures: [Figure]

    static let fields: FieldTable<GalleryBlockContext> = [
        .list("figures", of: GalleryPictureContext.self, "Bilderna", "The pictures") {
            $0.figures.map(GalleryPictureContext.init)
        }
    ]
}

/// A picture of a gallery.
struct GalleryPictureContext: TemplateContext {
    static let contextName = "GalleryPicture"
    let figure: Figure

    static let fields: FieldTable<GalleryPictureContext> = [
        .text("src", "Bildens adress", "The picture's address") { $0.figure.image.source },
        .text("srcset", "Bilden som WebP i flera storlekar", "The picture as WebP in several sizes") {
            $0.figure.image.sourceSet.isEmpty ? nil : $0.figure.image.sourceSet
        },
        .text("sizes", "Hur bred den visas", "How wide it is shown") { $0.figure.image.sizes },
        .text("width", "Bredd i bildpunkter", "Width in pixels") { $0.figure.image.width.map(String.init) },
        .text("height", "Höjd i bildpunkter", "Height in pixels") { $0.figure.image.height.map(String.init) },
        .text("alt", "Vad bilden visar", "What the picture shows") { $0.figure.alt },
        .text("caption", "Bildtext under bilden", "A caption below it") {
            $0.figure.caption.isEmpty ? nil : $0.figure.caption
        },
        .flag("isLazy", "Hämtas när läsaren närmar sig", "Loaded when the reader comes near") { $0.figure.isLazy },
    ]
}

extension Figure {
    /// With the widths of a gallery's columns, which its style sheet decides: the whole of a telephone's screen, half of
    /// it, or at most 19rem.
    var inGallery: Figure {
        guard !image.sourceSet.isEmpty else { return self }
        var image = image
        image.sizes = "(min-width: 38rem) 19rem, (min-width: 28rem) 50vw, 100vw"
        return Figure(image: image, alt: alt, caption: caption, isLazy: isLazy)
    }
}
