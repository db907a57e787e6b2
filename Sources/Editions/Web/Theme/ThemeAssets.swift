import Diagnostics
import Foundations
import Templates

/// The files of `templates/assets/` as they are published: with fingerprints, under which style sheets and templates know
/// them.
struct ThemeAssets {
    /// The files but for the sheets that are joined.
    let published: [Theme.Asset]
    /// The sheets directly in the folder, joined.
    let styleSheet: [UInt8]
    /// What is wrong in the sheets.
    let findings: [Finding]
    private let names: AssetNames
    private let joined: Set<String>

    /// How many findings of one file are told: the rest is seen when those are mended.
    static let mostFindings = 100

    /// Files by their names below the folder; the fingerprint comes from `hash`.
    init(_ files: [(name: String, bytes: [UInt8])], hash: ([UInt8]) -> String) {
        let plain = files.filter { !Self.isSheet($0.name) }
            .map { Theme.Asset(name: $0.name, path: Theme.path($0.name, $0.bytes, hash), bytes: $0.bytes) }
        let names = AssetNames(plain)
        var nearest = names.nearest
        // A sheet's fingerprint is that of the sheet with its addresses in place.
        let sheets = files.filter { Self.isSheet($0.name) }.sorted { $0.name < $1.name }
            .map { StyleSheet(name: $0.name, bytes: $0.bytes, names: names, nearest: &nearest) }
        let apart = sheets.filter { !Self.isJoined($0.name) }
            .map { Theme.Asset(name: $0.name, path: Theme.path($0.name, $0.bytes, hash), bytes: $0.bytes) }
        published = (plain + apart).sorted { $0.name < $1.name }
        styleSheet = sheets.filter { Self.isJoined($0.name) }.flatMap(\.bytes)
        findings = sheets.flatMap(\.findings)
        joined = Set(sheets.map(\.name).filter(Self.isJoined))
        self.names = AssetNames(published)
    }

    private static func isSheet(_ name: String) -> Bool { name.hasSuffix(".css") }
    private static func isJoined(_ name: String) -> Bool { isSheet(name) && !name.contains("/") }

    /// The addresses of files in a piece of a template's text.
    func addresses(in text: [UInt8]) -> [SiteAddress] {
        TemplateAssets.all(in: text).compactMap { found in
            guard case .path(let path) = names.meaning(of: found.name) else { return nil }
            return SiteAddress(range: found.range, address: "/" + path)
        }
    }

    /// What is wrong with the files that templates name.
    func findings(in templates: [SourceText]) -> [Finding] {
        var nearest = names.nearest
        return templates.flatMap { template in
            var findings: [Finding] = []
            for found in TemplateAssets.all(in: template.bytes)
            where found.isQuoted && findings.count < Self.mostFindings {
                guard let fault = fault(found, &nearest) else { continue }
                findings.append(fault(template.place(of: found.range)))
            }
            return findings
        }
    }

    private func fault(_ found: TemplateAssets.Found, _ nearest: inout NearestName) -> ((Place) -> Finding)? {
        let written = "/assets/" + found.name
        switch names.meaning(of: found.name) {
        case .path, .made: return nil
        case .otherCase(let actual): return { .assetInOtherCase(written, actual: "/assets/" + actual, at: $0) }
        case .missing:
            if joined.contains(found.name) { return { .joinedStyleSheet(written, at: $0) } }
            let meant = nearest.nearest(to: found.name).map { "/assets/" + $0 }
            return { .missingAsset(written, nearest: meant, at: $0) }
        }
    }
}
