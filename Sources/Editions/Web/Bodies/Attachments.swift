import Content
import Diagnostics
import Foundations
import Pictures

/// Files beside texts: which of them may be published, where, and with which bytes.
struct Attachments: Sendable {
    let fileSystem: FileSystem
    /// The folder `content/`, absolute.
    let folder: String

    /// The largest file that is published, in bytes.
    static let largest = 25 << 20

    private static let pictures: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"]
    private static let others: Set<String> = [
        "pdf", "txt", "csv", "ics", "vcf", "epub", "zip", "doc", "docx", "odt", "ods", "odp", "xls", "xlsx", "ppt",
        "pptx", "mp3", "m4a",
        "ogg", "wav", "mp4", "webm", "heic", "heif", "tif", "tiff", "bmp",
    ]

    /// Whether a file of this kind may stand on a site: nothing that a browser would run.
    static func isPublishable(_ path: String) -> Bool { pictures.union(others).contains(ending(of: path)) }

    /// The ending in lower case, without its dot.
    static func ending(of path: String) -> String {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    }

    /// The address of a file beside a page; a file of another folder has that folder's name before its own.
    func published(_ file: ContentFile, beside entry: Entry) -> PublishedFile {
        let segments = file.path.split(separator: "/").map(String.init)
        let name = segments.last ?? ""
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let folder = segments.dropLast().joined(separator: "/") + "/"
        let prefix = folder == entry.folder || segments.count == 1 ? "" : Slug.make(folder) + "-"
        let slug = Slug.make(stem)
        return PublishedFile(
            file: file,
            address: entry.address + prefix + (slug.isEmpty ? "fil" : slug) + "." + Self.ending(of: file.path))
    }

    /// The size of a picture as it is shown, and what is wrong with it; the findings are about the picture's own file.
    func picture(_ file: ContentFile) -> (header: PictureHeader?, findings: [Finding]) {
        let name = "content/" + file.path
        do {
            switch PictureCheck.check(try fileSystem.read(folder + "/" + file.diskPath, Self.largest), fileName: name) {
            case .good(let header, _): return (header, [])
            case .refused(let findings): return (nil, findings)
            }
        } catch {
            let place = Place(file: name)
            return (
                nil,
                [
                    error.reason == .tooLarge
                        ? .tooLarge(limit: Self.largest, at: place) : .unreadableFile(reason: error.wording, at: place)
                ]
            )
        }
    }

    /// The bytes that are published: pictures without metadata, other files as they are.
    ///
    /// The file is read again when it is written: what changed since the check is checked anew.
    func bytes(of file: ContentFile) throws(FindingError) -> [UInt8] {
        let name = "content/" + file.path
        do {
            let bytes = try fileSystem.read(folder + "/" + file.diskPath, Self.largest)
            guard Self.pictures.contains(Self.ending(of: file.path)) else { return bytes }
            switch PictureCheck.check(bytes, fileName: name) {
            case .good(_, let cleaned): return cleaned
            case .refused(let findings):
                throw FindingError(findings.first ?? .notAFile(at: Place(file: name)))
            }
        } catch let error as FindingError {
            throw error
        } catch let error as FileError {
            throw FindingError(.unreadableFile(reason: error.wording, at: Place(file: name)))
        } catch {
            throw FindingError(.notAFile(at: Place(file: name)))
        }
    }
}
