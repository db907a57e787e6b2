/// A file that is kept between runs with a seal at its end: a hash over that of its bytes and what they were made under. One
/// of which a byte is another, or that was made under another key, is no such file.
public struct SealedFile: Sendable {
    private let file: KeptFile
    /// What the bytes are made under.
    private let key: String
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
        self.key = key
        self.largest = largest
        self.hash = hash
    }

    /// Its bytes without the seal, and their hash; nil when there are none that can be believed.
    public func read() -> (bytes: [UInt8], hash: String)? {
        guard var bytes = file.read(limit: largest), bytes.count >= Self.sealLength else { return nil }
        let seal = Array(bytes.suffix(Self.sealLength))
        bytes.removeLast(Self.sealLength)
        let hash = hash(bytes)
        return seal.elementsEqual(self.seal(of: hash)) ? (bytes, hash) : nil
    }

    /// Puts bytes in its place and gives their hash; nil when they cannot be kept.
    public func replace(with bytes: consuming [UInt8]) -> String? {
        let hash = hash(bytes)
        bytes += seal(of: hash)
        return file.replace(with: bytes) ? hash : nil
    }

    /// Removes what a run that was killed left of it.
    public func removeUnfinished() { file.removeUnfinished() }

    /// The seal of bytes that have a hash.
    private func seal(of hash: String) -> [UInt8] { Array(self.hash(Array((hash + "\n" + key).utf8)).utf8) }
}
