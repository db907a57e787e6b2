import Content
import Foundations

/// What inputs are made from: the example's texts and the theme's templates, and small pictures of each format.
enum Samples {
    /// The package's folder.
    static let package = String(#filePath.dropLast("/Tests/Fuzz/Samples.swift".count))

    /// The files below a folder of the package whose names end so, by path, in order.
    static func files(_ folder: String, ending: String, upTo size: Int = 8 << 10) -> [(path: String, bytes: [UInt8])] {
        let scan = FolderScan(folder: package + "/" + folder, label: folder, fileSystem: .posix)
        return scan.files.filter { $0.path.hasSuffix(ending) }.compactMap { file in
            (try? FileSystem.posix.read("\(package)/\(folder)/\(file.diskPath)", size)).map { (file.path, $0) }
        }
    }

    /// The same without their paths.
    static func bytes(_ folder: String, ending: String, upTo size: Int = 8 << 10) -> [[UInt8]] {
        files(folder, ending: ending, upTo: size).map(\.bytes)
    }

    /// The templates and assets of the theme, by path from the site's folder.
    static let theme = files("templates", ending: "", upTo: 1 << 20).map {
        (path: "templates/" + $0.path, bytes: $0.bytes)
    }

    /// A small association with a section of each kind.
    static let settings = """
        title: Föreningen i Björkvik
        url: https://bjorkvik.example
        sections:
          blogg: {title: Blogg, kind: post}
          insandare: {title: Insändare, kind: post, outlets: [Björkviks Tidning]}
          brev: {title: Medlemsbrev, kind: newsletter}
          kalender: {title: Kalender, kind: event}
          personer: {title: Förtroendevalda, kind: person}
          plan: {title: Verksamhetsplan, kind: plan}
        newsletter: {sender: "Björkvik <brev@bjorkvik.example>", unsubscribe: "mailto:av@bjorkvik.example", postal-address: "Torget 1"}
        share-cards: false

        """
}
