import Content
import Diagnostics
import Editions
import Foundations

/// Reads the folder `templates/`: templates at the top and in folders, assets below `assets/`.
struct ThemeLoader {
    let folder: String
    let fileSystem: FileSystem

    /// The largest asset, in bytes.
    private static let largestAsset = 8 << 20

    /// A theme with what the files that it was read from are known again by.
    struct Loaded: Sendable {
        /// The theme; nil when the templates have errors.
        let theme: Theme?
        /// What is wrong with it.
        let findings: [Finding]
        fileprivate let stamps: FolderStamps
        fileprivate let scanFindings: [Finding]

        /// What the theme is known again by; nil when one of its files was changed after `settled`.
        func identity(settled: Int) -> String? { stamps.digest(settled: settled) }

        /// Whether both were read from the same files.
        func isSame(as other: Loaded) -> Bool { stamps == other.stamps && scanFindings == other.scanFindings }
    }

    /// The theme, or what an earlier reading had of it when all files stand as they stood.
    func load(after earlier: Loaded? = nil) -> Loaded {
        let scan = FolderScan(folder: folder + "/templates", label: "templates", fileSystem: fileSystem)
        // The stamps first: what is written while the files are read has others.
        let stamps = FolderStamps(
            scan.files.map(\.diskPath), in: folder + "/templates", fileSystem: fileSystem)
        if let earlier, !stamps.stamps.contains(nil), stamps == earlier.stamps, scan.findings == earlier.scanFindings {
            return earlier
        }
        let (theme, findings) = read(scan)
        return Loaded(theme: theme, findings: findings, stamps: stamps, scanFindings: scan.findings)
    }

    private func read(_ scan: FolderScan) -> (theme: Theme?, findings: [Finding]) {
        if hasNoTemplates(scan) { return (nil, [.noTemplates(at: Place(file: "templates"))]) }
        var findings = scan.findings
        var templates: [SourceText] = []
        var card = ShareCardDesign()
        var assets: [(name: String, bytes: [UInt8])] = []
        for file in scan.files {
            let isAsset = file.path.hasPrefix("assets/")
            let isCard = file.path == ShareCardDesign.fileName
            guard isAsset || isCard || file.path.hasSuffix(".mustache") else { continue }
            let label = "templates/" + file.path
            do {
                let bytes = try fileSystem.read(
                    folder + "/templates/" + file.diskPath, isAsset ? Self.largestAsset : TextDecoding.largest)
                if isAsset {
                    if Self.isSafe(file.path) {
                        assets.append((String(file.path.dropFirst("assets/".count)), bytes))
                    } else {
                        findings.append(.unsafeAddress(file.path, at: Place(file: label)))
                    }
                    continue
                }
                switch TextDecoding.decode(bytes, file: label, isTemplate: true) {
                case .success(let source) where isCard:
                    let read = ShareCardDesign.read(source)
                    card = read.design
                    findings += read.findings
                case .success(let source): templates.append(source)
                case .failure(let error): findings.append(error.finding)
                }
            } catch {
                findings.append(.unreadableFile(error, at: Place(file: label)))
            }
        }
        if findings.hasErrors { return (nil, findings) }
        let (theme, problems) = Theme.load(templates: templates, assets: assets, card: card, hash: ContentHash.hex)
        return (theme, findings + problems)
    }

    /// Whether the folder is not there, or can be read and has no template: one thing to say instead of one for each.
    private func hasNoTemplates(_ scan: FolderScan) -> Bool {
        guard scan.findings.hasErrors else { return !scan.files.contains { $0.path.hasSuffix(".mustache") } }
        do throws(FileError) { return try fileSystem.statusIfPresent(folder + "/templates") == nil } catch {
            return false
        }
    }

    /// An asset's name becomes part of an address as it is.
    private static func isSafe(_ path: String) -> Bool {
        path.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
    }
}
