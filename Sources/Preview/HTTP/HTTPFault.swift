/// Why a request is not understood, as the status of the answer (RFC 9110, section 15.5).
public enum HTTPFault: Int, Error, Sendable {
    /// It breaks the protocol's form.
    case badRequest = 400
    /// A method that this server does not do.
    case methodNotAllowed = 405
    /// It was not finished in time.
    case timeout = 408
    /// Its body is larger than it may be.
    case contentTooLarge = 413
    /// Its address is longer than it may be.
    case addressTooLong = 414
    /// Its header is larger than it may be.
    case headerTooLarge = 431
    /// A method that no server knows, or a coding of the body that is not read.
    case notImplemented = 501
}
