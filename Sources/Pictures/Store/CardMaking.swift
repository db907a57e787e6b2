import Diagnostics
import Foundations

extension PictureStore {
    /// Whether share cards can be drawn here; a store that has made some need not try.
    public var drawsCards: Bool {
        guard mayDrawLetters else { return false }
        return state.withLock { $0.index.made.keys.contains { $0.hasSuffix(Self.cardEnding) } }
            || DecodedPicture.drawsLetters
    }

    static let cardEnding = "-card"

    private func key(_ card: ShareCard) -> String { card.fingerprint(hash: hash) + Self.cardEnding }

    /// Draws the cards that earlier builds have not drawn, a card a thread. A dry run draws none.
    public func prepare(_ cards: [ShareCard], isDryRun: Bool) {
        guard !isDryRun else { return }
        let missing = cards.filter { hash(of: $0) == nil }
        guard !missing.isEmpty, cache.open() else { return }
        _ = missing.parallelMap(run: 1) { card in
            if !self.isFull, let entry = self.cache.read(self.key(card)) {
                self.know(self.key(card), entry.hash)
            } else if let bytes = try? card.draw() {
                self.keep(bytes, as: self.key(card))
            }
        }
    }

    /// The SHA-256 of a card's file, if it has been drawn.
    public func hash(of card: ShareCard) -> String? { state.withLock { $0.index.made[key(card)] } }

    /// A card's file: from the cache, or drawn for lack of it. A fault is about the file at `place`.
    public func bytes(of card: ShareCard, at place: Place) throws(FindingError) -> [UInt8] {
        if let hash = hash(of: card), let entry = cache.read(key(card)), entry.hash == hash { return entry.bytes }
        do throws(PictureFault) { return try card.draw() } catch { throw FindingError(.cardNotDrawn(at: place)) }
    }
}
