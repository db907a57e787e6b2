/// Findings about picture files.
extension Finding {
    /// No bytes at all.
    public static func emptyPicture(at place: Place) -> Finding {
        Finding(
            .brokenPicture, at: place, Wording("bildfilen är tom", "the picture file is empty"),
            help: Wording("kopiera bilden hit en gång till", "copy the picture here once more"))
    }

    /// The file ends before the picture does.
    public static func cutPicture(at place: Place) -> Finding {
        Finding(
            .brokenPicture, at: place,
            Wording(
                "bilden är avhuggen: slutet av filen saknas", "the picture is cut off: the end of the file is missing"),
            help: Wording("kopiera eller ladda ner bilden en gång till", "copy or download the picture once more"))
    }

    /// Bytes that do not make a picture.
    public static func brokenPicture(at place: Place) -> Finding {
        Finding(
            .brokenPicture, at: place,
            Wording("bilden är skadad och går inte att läsa", "the picture is damaged and cannot be read"),
            help: Wording(
                "öppna den i ett bildprogram och spara den på nytt, eller hämta den igen",
                "open it in a picture program and save it anew, or fetch it again"))
    }

    /// A picture of no width or height.
    public static func pictureWithoutSize(at place: Place) -> Finding {
        Finding(
            .brokenPicture, at: place,
            Wording("bilden har ingen bredd eller höjd", "the picture has no width or height"),
            help: Wording("spara den på nytt från ett bildprogram", "save it anew from a picture program"))
    }

    /// A drawing that does not say how large it is.
    public static func drawingWithoutSize(at place: Place) -> Finding {
        Finding(
            .brokenPicture, at: place,
            Wording("teckningen säger inte hur stor den är", "the drawing does not say how large it is"),
            help: Wording(
                "ge den bredd och höjd: <svg width=\"600\" height=\"400\" …>",
                "give it width and height: <svg width=\"600\" height=\"400\" …>"))
    }

    /// More bytes than Blad reads; the limit in bytes.
    public static func pictureFileTooLarge(limit: Int, at place: Place) -> Finding {
        Finding(
            .pictureTooLarge, at: place,
            Wording("bildfilen är större än \(limit >> 20) MB", "the picture file is larger than \(limit >> 20) MB"),
            help: Wording(
                "spara en mindre kopia, till exempel 3000 pixlar bred",
                "save a smaller copy, for example 3000 pixels wide"))
    }

    /// A drawing of more bytes than Blad reads; the limit in bytes.
    public static func drawingFileTooLarge(limit: Int, at place: Place) -> Finding {
        Finding(
            .pictureTooLarge, at: place,
            Wording("teckningen är större än \(limit >> 20) MB", "the drawing is larger than \(limit >> 20) MB"),
            help: Wording("spara den som PNG i stället", "save it as PNG instead"))
    }

    /// More pixels than Blad decodes.
    public static func pictureTooLarge(width: Int, height: Int, at place: Place) -> Finding {
        Finding(
            .pictureTooLarge, at: place,
            Wording(
                "bilden är \(width) × \(height) pixlar; gränsen är 100 miljoner pixlar och 30 000 på ena ledden",
                "the picture is \(width) × \(height) pixels; the limit is 100 million pixels and 30,000 along a side"),
            help: Wording(
                "spara en mindre kopia, till exempel 3000 pixlar bred",
                "save a smaller copy, for example 3000 pixels wide"))
    }

    /// More pixels than Blad decodes, in all frames of a moving picture together.
    public static func animationTooLarge(frames: Int, width: Int, height: Int, at place: Place) -> Finding {
        Finding(
            .pictureTooLarge, at: place,
            Wording(
                "den rörliga bilden har \(frames) rutor om \(width) × \(height) pixlar; gränsen är 50 miljoner pixlar i alla rutor tillsammans",
                "the moving picture has \(frames) frames of \(width) × \(height) pixels; the limit is 50 million pixels in all frames together"
            ),
            help: Wording(
                "gör den kortare eller mindre, eller lägg ut den som film",
                "make it shorter or smaller, or publish it as a film"))
    }

    /// A file that was another one when the build came back to it.
    public static func pictureChanged(at place: Place) -> Finding {
        Finding(
            .unreadableFile, at: place,
            Wording("bilden ändrades medan webbplatsen byggdes", "the picture changed while the site was built"),
            help: Wording("bygg en gång till", "build once more"))
    }

    /// A format that is not published. `format` is its name, or the file's ending when nobody knows it.
    public static func unsupportedPicture(format: String, isDocument: Bool = false, at place: Place) -> Finding {
        let (swedish, english) =
            format.isEmpty
            ? ("den här sortens fil", "this kind of file") : ("formatet \(format)", "the format \(format)")
        let help =
            isDocument
            ? Wording(
                "länka till dokumentet i stället, eller spara sidan som PNG",
                "link to the document instead, or save the page as PNG")
            : Wording(
                "öppna bilden på datorn och spara eller exportera den som JPEG (foton) eller PNG (teckningar)",
                "open the picture on the computer and save or export it as JPEG (photos) or PNG (drawings)")
        return Finding(
            .unsupportedPicture, at: place,
            Wording("webbläsare kan inte visa \(swedish) som bild", "browsers cannot show \(english) as a picture"),
            help: help)
    }

    /// A rare kind of a common format.
    public static func unusualPicture(format: String, at place: Place) -> Finding {
        Finding(
            .unsupportedPicture, at: place,
            Wording(
                "bilden är en ovanlig sorts \(format) som inte kan publiceras",
                "the picture is a rare kind of \(format) that cannot be published"),
            help: Wording(
                "öppna den i ett bildprogram och spara den som vanlig JPEG eller PNG",
                "open it in a picture program and save it as ordinary JPEG or PNG"))
    }

    /// Metadata that Blad cannot take out.
    public static func pictureMetadata(format: String, at place: Place) -> Finding {
        Finding(
            .unsupportedPicture, at: place,
            Wording(
                "bilden bär uppgifter om plats, tid eller kamera som inte går att ta bort ur en \(format)-fil",
                "the picture carries details of place, time or camera that cannot be removed from an \(format) file"),
            help: Wording("spara den som JPEG, så tas uppgifterna bort", "save it as JPEG, and they are removed"))
    }

    /// Content of another format than the ending says; `rename` is the name that fits.
    public static func pictureMismatch(content: String, ending: String, rename: String, at place: Place) -> Finding {
        Finding(
            .pictureMismatch, at: place,
            ending.isEmpty
                ? Wording(
                    "filnamnet saknar ändelse; bilden är \(content)",
                    "the file's name has no ending; the picture is \(content)")
                : Wording(
                    "filen heter .\(ending) men bilden är \(content)",
                    "the file is called .\(ending) but the picture is \(content)"),
            help: Wording("byt namn på filen till \(rename)", "rename the file to \(rename)"))
    }
}

/// Findings about drawings (SVG).
extension Finding {
    private static func unsafe(_ what: Wording, at place: Place, help: Wording? = nil) -> Finding {
        let plain = Wording(
            "spara teckningen som ”vanlig SVG” (i Inkscape: Spara som, Vanlig SVG), eller som PNG",
            "save the drawing as “plain SVG” (in Inkscape: Save as, Plain SVG), or as PNG")
        return Finding(.unsafeSVG, at: place, what, help: help ?? plain)
    }

    /// A script, foreign content, or an element that Blad does not know.
    public static func unsafeDrawing(element: String, at place: Place) -> Finding {
        unsafe(Wording("en teckning får inte innehålla <\(element)>", "a drawing may not hold <\(element)>"), at: place)
    }

    /// An attribute that runs code.
    public static func unsafeDrawing(attribute: String, at place: Place) -> Finding {
        unsafe(
            Wording(
                "en teckning får inte ha attributet \(attribute)", "a drawing may not have the attribute \(attribute)"),
            at: place)
    }

    /// An address outside the drawing.
    public static func unsafeDrawing(address: String, at place: Place) -> Finding {
        unsafe(
            Wording(
                "teckningen hänvisar till något utanför sig själv: \(address)",
                "the drawing refers to something outside itself: \(address)"),
            at: place,
            help: Wording(
                "ta bort länken, eller bädda in bilden som PNG eller JPEG; du kan också spara hela teckningen som PNG",
                "remove the link, or embed the picture as PNG or JPEG; you can also save the whole drawing as PNG"))
    }

    /// A style that loads or hides something.
    public static func unsafeDrawingStyle(at place: Place) -> Finding {
        unsafe(
            Wording(
                "teckningens stilar hämtar något eller döljer tecken",
                "the drawing's styles load something or hide characters"), at: place)
    }

    /// A style sheet outside the file.
    public static func unsafeDrawingStylesheet(at place: Place) -> Finding {
        unsafe(
            Wording(
                "teckningen hämtar en stilmall utanför filen", "the drawing loads a style sheet from outside the file"),
            at: place)
    }

    /// Entities of its own.
    public static func unsafeDrawingEntity(at place: Place) -> Finding {
        unsafe(
            Wording(
                "teckningen använder egna förkortningar (entiteter)",
                "the drawing uses abbreviations of its own (entities)"), at: place)
    }

    /// Letters in another encoding.
    public static func drawingNotUTF8(at place: Place) -> Finding {
        unsafe(Wording("teckningen är inte sparad som UTF-8", "the drawing is not saved as UTF-8"), at: place)
    }

    /// Elements in each other beyond the limit.
    public static func drawingTooDeep(at place: Place) -> Finding {
        unsafe(
            Wording("teckningen har för många grupper i varandra", "the drawing has too many groups inside each other"),
            at: place,
            help: Wording("lös upp grupperna, eller spara som PNG", "ungroup them, or save as PNG"))
    }
}

/// Findings about share cards.
extension Finding {
    /// Letters cannot be drawn on this machine.
    public static func noShareCards(at place: Place) -> Finding {
        Finding(
            .noShareCards, at: place,
            Wording(
                "delningskort kräver ett typsnitt på datorn, och libvips med Pango",
                "share cards need a typeface on the computer, and libvips with Pango"),
            help: Wording(
                "installera ett, till exempel fonts-noto-core, eller skriv delningskort: nej i site.yml",
                "install one, such as fonts-noto-core, or write share-cards: no in site.yml"))
    }

    /// A card could not be drawn although others could.
    public static func cardNotDrawn(at place: Place) -> Finding {
        Finding(
            .noShareCards, at: place,
            Wording("ett delningskort gick inte att rita", "a share card could not be drawn"),
            help: Wording(
                "ge texterna större rutor, eller skriv delningskort: nej i site.yml",
                "give the texts larger boxes, or write share-cards: no in site.yml"),
            severity: .error)
    }
}
