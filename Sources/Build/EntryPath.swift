import Content

extension [Entry] {
    /// The texts whose file a path means: `content/v-aktuellt/2026-11.md`, from the site's folder, from `content/`, or from
    /// anywhere above or below. A folder with a slash last, as shells complete it, is the text in it. Those of which it is the
    /// whole path come alone; several files may end alike.
    func standing(at path: String) -> [Entry] {
        let file = path.hasSuffix("/") ? path + "index.md" : path
        guard file.hasSuffix(".md") else { return [] }
        let relative = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
        let exact = filter { $0.path == relative || "content/" + $0.path == relative }
        if !exact.isEmpty { return exact }
        return filter { entry in
            let whole = "content/" + entry.path
            return relative.hasSuffix("/" + whole) || whole.hasSuffix("/" + relative)
        }
    }
}
