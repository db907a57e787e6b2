/// A way from a folder below `assets/` to files there.
struct AssetFolder {
    private let folders: [String]

    /// The folder of a file: that of `typ/a.css` is `typ`. Sheets that are joined are published in `assets/` itself.
    init(of name: String) { folders = name.split(separator: "/").dropLast().map(String.init) }

    /// The name below `assets/` of what an address leads to from here; nil when it leads out.
    func name(of address: String) -> String? {
        var path = folders[...]
        for part in address.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
            if part == ".." {
                guard path.popLast() != nil else { return nil }
            } else {
                path.append(String(part))
            }
        }
        return path.joined(separator: "/")
    }

    /// The address that leads from here to a file by its name below `assets/`.
    func address(of name: String) -> String {
        let parts = name.split(separator: "/").map(String.init)
        let common = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folders.count - common)
        return (up + parts.dropFirst(common)).joined(separator: "/")
    }
}
