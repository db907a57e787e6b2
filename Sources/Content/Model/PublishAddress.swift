import Foundations

/// Where a site is published: a folder, a web host or a branch of a Git repository.
public enum PublishAddress: Hashable, Sendable {
    /// A folder, as it was written: absolute, or from the folder of whoever wrote it.
    case folder(String)
    /// A folder at a host, by SFTP (draft-ietf-secsh-filexfer-02, as OpenSSH speaks it).
    case sftp(SSHPlace)
    /// A folder at a host, by rsync over SSH.
    case rsync(SSHPlace)
    /// A branch of a Git repository.
    case git(repository: String, branch: String)

    /// The branch that is meant when none is named: the one that GitHub Pages has shown since its beginning.
    public static let defaultBranch = "gh-pages"

    /// Why an address is none.
    public enum Fault: Error, Hashable, Sendable {
        /// It holds a password, or a key that is one.
        case password
        /// FTP sends the password and the site in the open.
        case ftp
        /// rsync's own protocol is not encrypted; this is the address over SSH.
        case rsyncDaemon(String)
        /// `anna@bjorkvik.example:public_html`; this is the address with its protocol.
        case noProtocol(String)
        /// It begins with `~`, which only the command line understands.
        case tilde
        /// Anything else.
        case unclear
    }

    /// Reads an address as people write it.
    public static func read(_ text: String) -> Result<PublishAddress, Fault> {
        guard !text.isEmpty, text.utf8.count <= 1000, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            return .failure(.unclear)
        }
        if let git = GitAddress(text) { return git.read() }
        let lower = text.lowercased()
        // By scalars, here and below: an accent after a sign would be one character with it, and hide it.
        let scalars = text.unicodeScalars
        for (scheme, make) in [("sftp://", PublishAddress.sftp), ("rsync+ssh://", PublishAddress.rsync)]
        where lower.utf8.starts(with: scheme.utf8) {
            return SSHPlace.read(scalars.dropFirst(scheme.utf8.count)).map(make)
        }
        if lower.hasPrefix("rsync://") { return .failure(.rsyncDaemon("rsync+ssh" + text.dropFirst("rsync".count))) }
        if lower.hasPrefix("ftp://") || lower.hasPrefix("ftps://") { return .failure(.ftp) }
        if scalars.contains("://".unicodeScalars) { return .failure(.unclear) }
        if let colon = scalars.firstIndex(of: ":"), !scalars[..<colon].contains("/") {
            let (host, path) = (String(scalars[..<colon]), String(scalars[colon...].dropFirst()))
            return .failure(.noProtocol("sftp://\(host)/\(path)"))
        }
        return text.hasPrefix("~") ? .failure(.tilde) : .success(.folder(text))
    }
}

/// A folder at a host that is reached by SSH.
public struct SSHPlace: Hashable, Sendable {
    /// Whom to log in as; nil for whom SSH's own settings say.
    public let user: String?
    /// The host's name.
    public let host: String
    /// The port; nil for SSH's own.
    public let port: Int?
    /// The folder: absolute, or from the folder that one meets after logging in; never empty.
    public let path: String

    /// `anna@host`, or the host alone.
    public var login: String { (user.map { $0 + "@" } ?? "") + host }

    /// Reads what follows `://`.
    static func read(_ text: Substring.UnicodeScalarView) -> Result<SSHPlace, PublishAddress.Fault> {
        let authority = text.prefix { $0 != "/" }
        let rest = text[authority.endIndex...]
        let at = authority.lastIndex(of: "@")
        let user = at.map { authority[..<$0] }
        let address = Substring(at.map { authority[authority.index(after: $0)...] } ?? authority)
        if let user, user.contains(":") { return .failure(.password) }
        guard SiteURL.isHost(address), user.map({ isUser(Substring($0)) }) ?? true, let path = path(rest) else {
            return .failure(.unclear)
        }
        let parts = address.split(separator: ":")
        return .success(
            SSHPlace(
                user: user.map { String($0) }, host: String(parts[0]), port: parts.count == 2 ? Int(parts[1]) : nil,
                path: path))
    }

    private static func isUser(_ user: Substring) -> Bool {
        guard let first = user.utf8.first, first.isASCIIAlphanumeric || first == UInt8(ascii: "_") else { return false }
        return user.utf8.allSatisfy { $0.isASCIIAlphanumeric || "._-@+".utf8.contains($0) }
    }

    /// `/public_html` is a folder after logging in, `//var/www` one from the root; nil for what climbs or cannot be quoted.
    private static func path(_ rest: Substring.UnicodeScalarView) -> String? {
        let isAbsolute = rest.starts(with: "//".unicodeScalars)
        let parts = rest.split(separator: "/").map { String($0) }.filter { $0 != "." }
        let taken = !isAbsolute && parts.first == "~" ? parts.dropFirst() : parts[...]
        guard !rest.contains(where: { "\\\"'`$".unicodeScalars.contains($0) }), !taken.contains(".."),
            !taken.contains(where: { $0.unicodeScalars.first == "~" })
        else { return nil }
        let joined = taken.joined(separator: "/")
        if isAbsolute { return joined.isEmpty ? nil : "/" + joined }
        return joined.isEmpty ? "." : "./" + joined
    }
}

/// An address of a Git repository: it ends in `.git`, perhaps with `#branch` after it.
private struct GitAddress {
    let repository: String
    let branch: String

    init?(_ text: String) {
        let sign = text.unicodeScalars.lastIndex(of: "#")
        let address = sign.map { text[..<$0] } ?? text[...]
        guard address.hasSuffix(".git") else { return nil }
        repository = String(address)
        branch = sign.map { String(text.unicodeScalars[$0...].dropFirst()) } ?? PublishAddress.defaultBranch
    }

    func read() -> Result<PublishAddress, PublishAddress.Fault> {
        if holdsSecret { return .failure(.password) }
        guard isBranch, isRepository else { return .failure(.unclear) }
        return .success(.git(repository: repository, branch: branch))
    }

    private var lower: String { repository.lowercased() }

    private var scalars: String.UnicodeScalarView { repository.unicodeScalars }

    /// A password after the user's name, or one of the keys that hosts give out in its place.
    private var holdsSecret: Bool {
        guard let scheme = scalars.firstRange(of: "://".unicodeScalars) else { return false }
        let authority = scalars[scheme.upperBound...].prefix { $0 != "/" }
        guard let user = authority.lastIndex(of: "@").map({ authority[..<$0] }) else { return false }
        return user.contains(":")
            || ["ghp_", "gho_", "github_pat_", "glpat-"].contains { user.starts(with: $0.unicodeScalars) }
    }

    private var isRepository: Bool {
        if ["https://", "ssh://"].contains(where: { lower.utf8.starts(with: $0.utf8) }) {
            let authority = scalars.drop { $0 != ":" }.dropFirst("://".utf8.count).prefix { $0 != "/" }
            return isReached(authority)
        }
        if scalars.contains("://".unicodeScalars) || scalars.first == "~" || scalars.contains("::".unicodeScalars) {
            return false
        }
        guard let colon = scalars.firstIndex(of: ":") else { return true }
        // `git@github.com:bjorkvik/webb.git`, as hosts show it.
        let authority = scalars[..<colon]
        return !authority.contains("/") && scalars[colon...].dropFirst().first != "-" && isReached(authority)
    }

    /// Whether a host is named, perhaps with a user, by what no program takes for an option.
    private func isReached(_ authority: Substring.UnicodeScalarView) -> Bool {
        guard authority.first != "-", let host = authority.split(separator: "@").last else { return false }
        return SiteURL.isHost(Substring(host))
    }

    /// What Git takes as a branch's name (git-check-ref-format), and no more than people use.
    private var isBranch: Bool {
        guard let first = branch.utf8.first, first.isASCIIAlphanumeric, !branch.hasSuffix("/"), !branch.hasSuffix("."),
            !branch.hasSuffix(".lock"), !branch.contains(".."), !branch.contains("//"), !branch.contains("/.")
        else { return false }
        return branch.utf8.count <= 200 && branch.utf8.allSatisfy { $0.isASCIIAlphanumeric || "._-/".utf8.contains($0) }
    }
}
