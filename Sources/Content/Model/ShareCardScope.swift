/// Which pages without a picture of their own are shared with a card of their title.
public enum ShareCardScope: Sendable, Equatable {
    /// None, and no other page with the site's card.
    case none
    /// All of a site of a common size; of a larger one the newest texts, since cards take longer than pages.
    case bounded
    /// All.
    case all

    /// The most texts that all get a card unasked.
    public static let common = 500
    /// How many of a larger site's texts get one: those that are dated last.
    public static let newest = 20
}
