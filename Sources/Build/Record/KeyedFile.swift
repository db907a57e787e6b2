import Editions
import Foundations

/// A file of the site with what it is known again by.
struct KeyedFile: Sendable {
    let file: RenderedFile
    /// ``RenderedFile/key``; nil when it cannot be known again, or nobody wants to.
    let key: [UInt8]?

    var path: String { file.path }

    private init(_ file: RenderedFile, hasKey: Bool) {
        self.file = file
        key = hasKey ? file.key() : nil
    }

    /// All files of an edition, in order of their paths.
    static func all(of edition: WebEdition, hasKeys: Bool) -> [KeyedFile] {
        // The search's index may still be in the making: what its files do not wait for is done before they are asked for.
        let atOnce = edition.filesAtOnce.parallelMap(run: 64) { KeyedFile($0, hasKey: hasKeys) }
        return (atOnce + edition.filesMadeUp.map { KeyedFile($0, hasKey: hasKeys) }).sorted { $0.path < $1.path }
    }
}
