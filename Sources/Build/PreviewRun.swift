import Pictures

extension SiteBuild {
    /// Loads and checks everything and prepares the pages of a preview. Nothing is written to the site's output; pictures are
    /// made when they are asked for.
    ///
    /// - Parameters:
    ///   - earlier: the last preparation by this build; what has not changed since is taken from it.
    ///   - paths: files and folders that may have changed since then, from the site's folder; nil when anything may have. What
    ///     they do not name is looked at too, and known again by its stamp.
    ///   - showsLastWhole: whether a text with errors is shown as it was when it had none.
    public func preview(
        after earlier: PreparedSite? = nil, changed paths: Set<String>? = nil, showsLastWhole: Bool = true
    ) -> PreparedSite {
        let pictures =
            earlier.map { PictureStore(after: $0.pictures) }
            ?? PictureStore(
                site: options.folder, fileSystem: fileSystem, mayDrawLetters: mayDrawLetters, hash: ContentHash.hex)
        var kept = earlier?.kept
        let files = kept?.files?.forgetting(paths ?? [])
        if paths?.contains(where: { $0 == "templates" || $0.hasPrefix("templates/") }) ?? false { kept?.theme = nil }
        return prepare(
            pictures, after: .init(files, showsLastWhole: showsLastWhole), kept, isPreview: true)
    }
}
