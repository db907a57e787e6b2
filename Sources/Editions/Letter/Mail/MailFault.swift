/// Why a mail cannot be written.
public enum MailFault: Error, Hashable, Sendable {
    /// Not one mail address.
    case address(String)
    /// What stands before the `@` has letters that are not ASCII: it has no ASCII form (RFC 6531).
    case localPart(String)
    /// The domain, or the list's name, has no ASCII form.
    case domain(String)
    /// A line break or another control character in what a header says.
    case control(header: String)
    /// A header line longer than the 998 bytes that mail allows (RFC 5322, section 2.1.1).
    case tooLong(header: String)
}
