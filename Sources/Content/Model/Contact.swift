import Foundations

/// A way to reach a person.
public struct Contact: Sendable, Hashable {
    /// What it is, in the person's own word: `Signal`.
    public let label: String?
    /// The text to show, as it was written.
    public let text: String
    /// `mailto:`, `tel:` or `https:`; nil for what is only text.
    public let href: String?

    /// Reads a mail address, a phone number or a web address. The zone says in which country a number without a
    /// country's code is.
    public init(_ text: String, label: String? = nil, zone: Zone? = nil) {
        self.label = label.flatMap { $0.isEmpty ? nil : $0.capitalizedFirst }
        self.text = text
        if text.hasPrefix("https://") || text.hasPrefix("http://") {
            href = text.contains(" ") ? nil : text
        } else if text.hasPrefix("www."), !text.contains(" ") {
            href = "https://" + text
        } else if MailAddress.isAddress(text) {
            href = "mailto:" + text
        } else if Self.isForCalls(label) {
            href = PhoneNumber(text)?.address(in: zone)
        } else {
            href = nil
        }
    }

    /// The ways in one text: `anna@bjorkvik.example, 070-174 06 11` is two. A text with a comma and no link in it is one.
    static func ways(_ text: String, label: String? = nil, zone: Zone?) -> [Contact] {
        let whole = Contact(text, label: label, zone: zone)
        guard whole.href == nil else { return [whole] }
        let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
            .map { Contact($0, label: label, zone: zone) }
        return parts.contains { $0.href != nil } ? parts : [whole]
    }

    /// Whether a number under a label is there to be called: one under `Signal` is not.
    private static func isForCalls(_ label: String?) -> Bool {
        guard let label = label?.folded else { return true }
        return ["telefon", "tel", "phone", "mobil", "mobile", "kontakt", "contact"].contains { label.hasPrefix($0) }
    }
}
