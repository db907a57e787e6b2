import Content
import Diagnostics
import Foundations
import Pictures

/// Files beside texts: which of them may be published, where, and with which bytes.
struct Attachments: Sendable {
    let fileSystem: FileSystem
    /// The folder `content/`, absolute.
    let folder: String
    let pictures: PictureStore

    /// The largest file that is published, in bytes.
    static let largest = 25 << 20

    private static let others: Set<String> = [
        "pdf", "txt", "csv", "ics", "vcf", "epub", "zip", "doc", "docx", "odt", "ods", "odp", "xls", "xlsx", "ppt",
        "pptx", "mp3", "m4a",
        "ogg", "wav", "mp4", "webm",
    ]

    /// Whether a file of this kind may stand on a site: nothing that a browser would run.
    static func isPublishable(_ path: String) -> Bool { isPicture(path) || others.contains(ending(of: path)) }

    /// Whether a file is a picture by its name.
    static func isPicture(_ path: String) -> Bool { ContentFile(diskPath: path).isPicture }

    /// The ending in lower case, without its dot.
    static func ending(of path: String) -> String {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    }

    /// The address of a file beside a page; a file of another folder has that folder's name before its own.
    func address(of file: ContentFile, beside entry: Entry, ending: String) -> String {
        let segments = file.path.split(separator: "/").map(String.init)
        let folder = segments.dropLast().joined(separator: "/") + "/"
        let prefix = folder == entry.folder || segments.count == 1 ? "" : Slug.make(folder) + "-"
        return entry.address + prefix + Self.slug(of: file) + "." + ending
    }

    /// The file's name without its ending, as part of an address.
    private static func slug(of file: ContentFile) -> String {
        let name = file.path.split(separator: "/").last ?? ""
        let slug = Slug.make(String(name.lastIndex(of: ".").map { name[..<$0] } ?? name))
        return slug.isEmpty ? "fil" : slug
    }

    /// What a picture is, or why it cannot be published.
    func picture(_ file: ContentFile) -> Result<PictureSource, PictureStore.Refused> {
        pictures.source(at: folder + "/" + file.diskPath, name: "content/" + file.path)
    }

    /// The address of one size of a picture, the same on whichever page it is shown: it tells the content, so that browsers
    /// need never ask again.
    func address(of variant: PictureVariant, _ source: PictureSource, _ file: ContentFile) -> String {
        let print = source.fingerprint(hash: pictures.hash)
        return "/assets/bilder/\(Self.slug(of: file))-\(variant.width).\(print).\(variant.kind.ending)"
    }

    /// The bytes that are published. The file is read when it is written; what changed since it was looked at is an error.
    func bytes(of published: PublishedFile) throws(FindingError) -> [UInt8] {
        switch published.form {
        case .asItIs: break
        case .cleaned(let source): return try pictures.cleaned(source)
        case .variant(let variant, let source): return try pictures.bytes(of: variant, source)
        }
        do throws(FileError) {
            return try fileSystem.read(folder + "/" + published.file.diskPath, Self.largest)
        } catch {
            let place = Place(file: "content/" + published.file.path)
            throw FindingError(.unreadableFile(error, at: place))
        }
    }

    /// The SHA-256 of those bytes, if it is known without making them.
    func knownHash(of published: PublishedFile) -> String? {
        guard case .variant(let variant, let source) = published.form else { return nil }
        return pictures.hash(of: variant, source)
    }
}
