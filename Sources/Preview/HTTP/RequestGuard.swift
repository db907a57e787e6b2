import Foundations

/// Who may ask the preview anything, and who may make it write: one place before all pages and all routes.
///
/// The preview listens on the loopback alone, but every page that a browser shows can send requests there, and a foreign
/// name can be made to mean 127.0.0.1. So the host must be the machine's own, a page that asks must be one of the preview's,
/// and whoever writes must know the token that stands in the preview's own pages.
public struct RequestGuard: Sendable {
    /// The port that the server listens on.
    public let port: Int
    /// What a write must know: new for each server, in the pages of the workbench alone.
    public let token: String

    /// The header's name for the token; the field's, in a form, is `token`.
    public static let tokenField = "x-blad-token"

    /// A guard of a server on a port.
    public init(port: Int, token: String) {
        self.port = port
        self.token = token
    }

    /// The names under which a browser on the machine itself reaches the server.
    var hosts: [String] {
        ["localhost:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)"] + (port == 80 ? ["localhost"] : [])
    }

    /// What is wrong with a request by its head, before anything of its body is read; nil when nothing is.
    public func refusal(of head: RequestHead) -> WorkbenchAnswer? {
        // RFC 9112, section 3.2: a request has one Host.
        guard let host = head.field("host") else { return .plain(400, "Host") }
        guard hosts.contains(host.lowercased()) else { return .plain(403, "Host") }
        if head.fields["origin"] != nil {
            guard let origin = head.field("origin"), isOwn(origin) else { return .plain(403, "Origin") }
        }
        guard isOwnPage(head) else { return .plain(403, "Sec-Fetch-Site") }
        return head.method == .post ? refusalToWrite(head) : nil
    }

    private func refusalToWrite(_ head: RequestHead) -> WorkbenchAnswer? {
        guard head.rawPath.hasPrefix("/_blad/") else { return .plain(405, "GET, HEAD", [("Allow", "GET, HEAD")]) }
        guard head.fields["origin"] != nil else { return .plain(403, "Origin") }
        // Without the header, the token must stand in the form, which is looked at when it has come.
        if let given = head.fields[Self.tokenField] { return given == [token] ? nil : .plain(403, "token") }
        return WorkbenchRequest.contentType(of: head) == FormFields.contentType ? nil : .plain(403, "token")
    }

    /// What is wrong with a whole request; nil when nothing is. ``refusal(of:)`` has passed its head.
    public func refusal(of request: WorkbenchRequest) -> WorkbenchAnswer? {
        guard request.method == .post else { return nil }
        return request.header(Self.tokenField) == token || request.form["token"] == token ? nil : .plain(403, "token")
    }

    /// How large a body may be, in bytes: who has shown the token may send pictures.
    public func largestBody(of head: RequestHead) -> Int {
        guard head.method == .post else { return 0 }
        return head.fields[Self.tokenField] == nil ? 8 << 20 : 32 << 20
    }

    private func isOwn(_ origin: String) -> Bool { hosts.contains { origin.lowercased() == "http://" + $0 } }

    /// Browsers say what a request comes from (Fetch Metadata). Another site's page may lead here, and nothing else.
    private func isOwnPage(_ head: RequestHead) -> Bool {
        guard let site = head.fields["sec-fetch-site"] else { return true }
        if site == ["same-origin"] || site == ["none"] { return true }
        return head.method != .post && head.field("sec-fetch-mode") == "navigate"
            && head.field("sec-fetch-dest") == "document"
    }
}

extension FormFields {
    /// The type of a form's body.
    static let contentType = "application/x-www-form-urlencoded"
}
