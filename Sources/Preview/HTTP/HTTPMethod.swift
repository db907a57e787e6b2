/// What a request wants done.
public enum HTTPMethod: String, Sendable {
    /// To be given something.
    case get = "GET"
    /// To be told of something without being given it.
    case head = "HEAD"
    /// To have something written.
    case post = "POST"

    /// Methods that servers know of but this one does not do (RFC 9110, section 9; RFC 5789).
    static let refused: Set<String> = ["PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]
}
