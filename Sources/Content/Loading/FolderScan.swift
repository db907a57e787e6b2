import Diagnostics
import Foundations

/// A file found below `content/`.
public struct ContentFile: Hashable, Sendable {
    /// The path below `content/`, in NFC, by which texts name it.
    public let path: String
    /// The path below `content/` as the disk has it.
    public let diskPath: String

    /// A file by its path on disk.
    public init(diskPath: String) {
        path = diskPath.nfc
        self.diskPath = diskPath
    }
}

/// Finds all files below a folder, in an order that does not depend on the disk's.
public struct FolderScan: Sendable {
    /// The deepest folder in a folder that is looked into.
    static let deepest = 32

    /// The files, in order of their paths.
    public private(set) var files: [ContentFile] = []
    /// What cannot be read.
    public private(set) var findings: [Finding] = []

    /// Looks through `folder` (an absolute path); findings name files below `label`, such as `content`.
    public init(folder: String, label: String, fileSystem: FileSystem) {
        var open = [""]
        while let relative = open.popLast() {
            do {
                for entry in try fileSystem.list(relative.isEmpty ? folder : folder + "/" + relative) {
                    take(entry, in: relative, label: label, &open)
                }
            } catch {
                findings.append(.unreadableFile(error, at: Place(file: Self.join(label, relative))))
            }
        }
        // Paths are in NFC, and those Swift compares by their bytes.
        files.sort { $0.path < $1.path }
    }

    private mutating func take(_ entry: FolderEntry, in folder: String, label: String, _ open: inout [String]) {
        guard let name = entry.name, !name.unicodeScalars.contains(where: \.isStrayControl) else {
            let shown = String(decoding: entry.bytes, as: UTF8.self).escapedForTerminal
            findings.append(.badFileName(at: Place(file: Self.join(label, Self.join(folder, shown)))))
            return
        }
        let path = Self.join(folder, name)
        if name.hasPrefix(".") || name.hasPrefix("_") {
            if name == "_index.md" { findings.append(.hugoIndex(at: Place(file: Self.join(label, path)))) }
            return
        }
        if entry.kind == .file, name.isPrintableASCII { return files.append(ContentFile(diskPath: path)) }
        let place = Place(file: Self.join(label, path))
        if let sign = name.unicodeScalars.first(where: \.isInvisible) {
            findings.append(.invisibleInName(sign, at: place))
        }
        switch entry.kind {
        case .folder:
            if path.split(separator: "/").count > Self.deepest {
                findings.append(.foldersTooDeep(limit: Self.deepest, at: place))
            } else {
                open.append(path)
            }
        case .file: files.append(ContentFile(diskPath: path))
        case .link: findings.append(.symlink(at: place))
        default: findings.append(.notAFile(at: place))
        }
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : name.isEmpty ? folder : folder + "/" + name
    }
}
