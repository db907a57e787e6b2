import Pictures

extension SiteBuild {
    /// Loads and checks everything and prepares the pages of a preview. Nothing is written; pictures are made when they are
    /// asked for.
    public func preview() -> PreparedSite {
        let pictures = PictureStore(site: options.folder, fileSystem: fileSystem, hash: ContentHash.hex)
        return prepare(pictures, isPreview: true)
    }
}
