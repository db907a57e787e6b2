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

    /// The theme; nil when the templates have errors.
    func load() -> (theme: Theme?, findings: [Finding]) {
        let scan = FolderScan(folder: folder + "/templates", label: "templates", fileSystem: fileSystem)
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
                findings.append(.unreadableFile(reason: error.wording, at: Place(file: label)))
            }
        }
        if findings.hasErrors { return (nil, findings) }
        let (theme, problems) = Theme.load(templates: templates, assets: assets, card: card, hash: ContentHash.hex)
        return (theme, findings + problems)
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
