import Foundations

/// What a letter's mail says in its headers beside its subject and language.
public struct MailHeaders: Sendable {
    /// Who sends it.
    public let sender: Mailbox
    /// The list's address.
    public let to: Mailbox
    /// Where answers go, when not to the sender.
    public let replyTo: Mailbox?
    /// The date and time.
    public let date: LocalDateTime
    /// The zone that the date is in.
    public let zone: Zone
    /// The name of the list for programs (RFC 2919): `v-aktuellt.bjorkvik.example`.
    public let listID: String
    /// The name of the list for people: the section's title.
    public let listTitle: String
    /// How to leave the list: a `mailto:` or `https:` address (RFC 2369, section 3.2).
    public let unsubscribe: String
    /// Where earlier letters are (RFC 2369, section 3.6); nil when nothing of it is public.
    public let archive: String?

    /// Headers.
    public init(
        sender: Mailbox, to: Mailbox, replyTo: Mailbox?, date: LocalDateTime, zone: Zone, listID: String,
        listTitle: String, unsubscribe: String, archive: String?
    ) {
        self.sender = sender
        self.to = to
        self.replyTo = replyTo
        self.date = date
        self.zone = zone
        self.listID = listID
        self.listTitle = listTitle
        self.unsubscribe = unsubscribe
        self.archive = archive
    }
}
