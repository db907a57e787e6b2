/// What in a drawing could run code or load something from elsewhere.
public enum SVGDanger: Hashable, Sendable {
    /// A script, foreign content, or an element that Blad does not know.
    case element(String)
    /// An attribute that runs code or changes where addresses lead.
    case attribute(String)
    /// An address other than a part of the drawing itself or a PNG or JPEG inside it.
    case reference(String)
    /// A style that loads or hides something.
    case style
    /// Entities of its own, which can hide or multiply anything.
    case entity
    /// A style sheet outside the file.
    case stylesheet
    /// Letters that are not UTF-8.
    case encoding
    /// Elements in each other beyond the limit.
    case depth
}
