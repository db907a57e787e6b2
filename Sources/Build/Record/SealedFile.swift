import Foundations

/// A file that is kept between builds with the hash of its bytes at its end: one of which a byte is another is not believed.
struct SealedFile {
    private let file: KeptFile
    /// A larger file is none of ours.
    private static let largest = 1 << 30
    /// How many digits the hash has.
    private static let sealLength = 64

    /// The file in `.blad/builds/` of a site's folder.
    init(_ name: String, of folder: String, fileSystem: FileSystem) {
        file = KeptFile(name, in: [".blad", "builds"], of: folder, fileSystem: fileSystem)
    }

    /// Its bytes without the hash; nil when there is no such file, or it is damaged.
    func read() -> [UInt8]? {
        guard var bytes = file.read(limit: Self.largest), bytes.count >= Self.sealLength else { return nil }
        let seal = Array(bytes.suffix(Self.sealLength))
        bytes.removeLast(Self.sealLength)
        return seal.elementsEqual(ContentHash.hex(bytes).utf8) ? bytes : nil
    }

    /// Puts bytes in its place; where they cannot be kept, nothing is.
    func replace(with bytes: consuming [UInt8], and tail: [UInt8] = []) {
        bytes += tail
        bytes.append(ContentHash.hex(bytes))
        _ = file.replace(with: bytes)
    }

    /// Removes what a build that was killed left of it.
    func removeUnfinished() { file.removeUnfinished() }
}
