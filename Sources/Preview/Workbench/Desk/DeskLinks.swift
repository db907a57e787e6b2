import Content

/// Where the desk leads for a text.
struct DeskLinks {
    let snapshot: PreviewSnapshot

    /// Its page in the preview; nil when the preview does not show it.
    func page(_ entry: Entry) -> String? {
        snapshot.publication.contains(entry) ? snapshot.site.settings.href(entry.address) : nil
    }

    /// The page that edits it.
    func editor(_ entry: Entry) -> String? {
        entry.source.file.hasSuffix(".md") ? WorkbenchLink.edit(entry.source.file) : nil
    }
}
