import Diagnostics
import Foundations
import Markdown

/// What stands in a `url()`, and where it leads.
struct StyleSheetAddress {
    /// As it is meant, without escapes.
    private let text: String
    /// `?#iefix`: what follows the file's name, as it is written.
    let end: ArraySlice<UInt8>
    private let folder: AssetFolder
    private let aim: Aim

    private enum Aim {
        /// A part of the page itself, or an address of the site outside `/assets/`.
        case elsewhere
        /// What the pages' policy lets nobody fetch.
        case remote, data
        /// A file, by its name below `assets/`; nil for one outside the folder.
        case file(String?)
    }

    /// What stands between the brackets, in a sheet of a folder.
    init(_ written: ArraySlice<UInt8>, from folder: AssetFolder) {
        text = StyleSheetEscapes.decoded(written)
        end = written.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        self.folder = folder
        aim = Self.aim(text, folder)
    }

    private static func aim(_ text: String, _ folder: AssetFolder) -> Aim {
        if let scheme = SafeAddress.scheme(of: text) {
            return scheme == "data" ? .data : scheme == "about" ? .elsewhere : .remote
        }
        if text.utf8.starts(with: "//".utf8) { return .remote }
        let written = String(text.unicodeScalars.prefix { $0 != "?" && $0 != "#" })
        let path = PercentDecoding.decoded(written) ?? written
        if path.isEmpty { return .elsewhere }
        guard path.hasPrefix("/") else { return .file(folder.name(of: path)) }
        let root = "/assets/"
        return path.hasPrefix(root) ? .file(String(path.dropFirst(root.count))) : .elsewhere
    }

    /// The path on the site of the file that it names.
    func path(_ names: AssetNames) -> String? {
        guard case .file(let name?) = aim, case .path(let path) = names.meaning(of: name) else { return nil }
        return path
    }

    /// What is wrong with it.
    func fault(_ names: AssetNames, _ nearest: inout NearestName) -> ((Place) -> Finding)? {
        let text = text
        switch aim {
        case .elsewhere: return nil
        case .remote: return { .remoteAsset(text, at: $0) }
        case .data: return { .inlineAsset(at: $0) }
        case .file(let name):
            let name = name ?? text.split(separator: "/").last.map(String.init) ?? text
            switch names.meaning(of: name) {
            case .made: return nil
            case .otherCase(let actual):
                let actual = folder.address(of: actual)
                return { .assetInOtherCase(text, actual: actual, at: $0) }
            case .path, .missing:
                let meant = nearest.nearest(to: name).map(folder.address)
                return { .missingAsset(text, nearest: meant, at: $0) }
            }
        }
    }
}
