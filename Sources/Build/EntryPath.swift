import Content

extension Entry {
    /// Whether a path means its file: `content/v-aktuellt/2026-11.md`, from the site's folder, from `content/` or from
    /// anywhere above.
    func stands(at path: String) -> Bool {
        guard path.hasSuffix(".md") else { return false }
        let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        let whole = "content/" + self.path
        return relative == self.path || whole == relative || relative.hasSuffix("/" + whole)
            || whole.hasSuffix("/" + relative)
    }
}
