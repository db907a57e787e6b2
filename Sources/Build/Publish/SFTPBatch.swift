import Foundations

/// Commands for `sftp -b`, one a line; sftp(1), "INTERACTIVE COMMANDS".
struct SFTPBatch {
    /// How a file takes the place of another.
    enum Replacing {
        /// By moving it over, in one step (posix-rename@openssh.com).
        case byRename
        /// By removing the old one first, where the server cannot do that.
        case byRemoval
    }

    private(set) var bytes: [UInt8] = []

    /// A command that must succeed.
    mutating func command(_ name: String, _ paths: String...) { append(name, paths) }

    /// A command whose failure does not matter.
    mutating func attempt(_ name: String, _ paths: String...) { append("-" + name, paths) }

    /// A file is written beside the one that it replaces, and then takes its place.
    mutating func put(_ file: String, _ path: String, replacing: Replacing) {
        command("put", file, PublishName.new(path))
        if replacing == .byRemoval { attempt("rm", path) }
        command("rename", PublishName.new(path), path)
    }

    /// Makes a folder and those around it.
    mutating func makeFolders(_ path: String) {
        var folder = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") where part != "." {
            folder += "/" + part
            attempt("mkdir", folder)
        }
    }

    private mutating func append(_ name: String, _ paths: [String]) {
        bytes.append(name)
        for path in paths {
            bytes.append(" ")
            bytes.append(Self.quoted(path))
        }
        bytes.append("\n")
    }

    /// A path in quotes, in which sftp takes `*`, `?` and `[` as they are. No path of the site begins with a dash here, and none
    /// holds a backslash or a line end.
    static func quoted(_ path: String) -> String { "\"" + path.replacing("\"", with: "\\\"") + "\"" }
}
