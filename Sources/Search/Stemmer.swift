import CStemmer

/// Snowball's stemmer for Swedish. One for each thread: the library keeps its state in it.
final class Stemmer {
    private let handle: OpaquePointer

    /// Nil when there is no memory, or the library was built without Swedish.
    init?() {
        guard let handle = sb_stemmer_new("swedish", "UTF_8") else { return nil }
        self.handle = handle
    }

    deinit { sb_stemmer_delete(handle) }

    /// The length in bytes of a word's stem, which is always its beginning: the Swedish rules only take away.
    func length(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = word.baseAddress, sb_stemmer_stem(handle, start, Int32(word.count)) != nil else {
            return word.count
        }
        return Int(sb_stemmer_length(handle))
    }
}
