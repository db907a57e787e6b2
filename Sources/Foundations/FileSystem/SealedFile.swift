/// A file that is kept between runs with a seal at its end: the hash of its bytes and of what they were made under. One of which
/// a byte is another, or that was made under another key, is no such file.
public struct SealedFile: Sendable {
    private let file: KeptFile
    /// The hash of what the bytes are made under.
    private let key: [UInt8]
    private let largest: Int
    private let hash: @Sendable ([UInt8]) -> String

    /// How many bytes the seal has.
    private static let sealLength = 64

    /// A file with its seal.
    ///
    /// - Parameters:
    ///   - key: what the bytes are made under; of another nothing is believed.
    ///   - largest: the most bytes; a larger file is none of ours.
    ///   - hash: the SHA-256 of bytes, in hex.
    public init(
        _ file: KeptFile, under key: String, largest: Int, hash: @escaping @Sendable ([UInt8]) -> String
    ) {
        self.file = file
        // As long as the seal, so that it has room in its place.
        self.key = Array(hash(Array(key.utf8)).utf8)
        self.largest = largest
        self.hash = hash
    }

    /// Its bytes without the seal; nil when there are none that can be believed.
    public func read() -> [UInt8]? {
        guard var bytes = file.read(limit: largest), bytes.count >= Self.sealLength else { return nil }
        let seal = Array(bytes.suffix(Self.sealLength))
        bytes.removeLast(Self.sealLength)
        return seal.elementsEqual(self.seal(of: &bytes).utf8) ? bytes : nil
    }

    /// Puts bytes in its place; false when they cannot be kept.
    public func replace(with bytes: consuming [UInt8]) -> Bool {
        let seal = seal(of: &bytes)
        bytes.append(seal)
        return file.replace(with: bytes)
    }

    /// Removes what a run that was killed left of it.
    public func removeUnfinished() { file.removeUnfinished() }

    /// The key is hashed last, where nothing need be moved for it.
    private func seal(of bytes: inout [UInt8]) -> String {
        let count = bytes.count
        bytes += key
        defer { bytes.removeLast(bytes.count - count) }
        return hash(bytes)
    }
}
