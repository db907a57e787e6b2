/// One name in a folder.
public struct FolderEntry: Hashable, Sendable {
    /// The name as the file system holds it.
    public let bytes: [UInt8]
    /// The name as text, in the form (NFC or NFD) that it has; nil when its bytes are not UTF-8.
    public let name: String?
    /// What it stands for.
    public let kind: FileKind

    /// An entry.
    public init(bytes: [UInt8], kind: FileKind) {
        self.bytes = bytes
        self.name = String(validating: bytes, as: UTF8.self)
        self.kind = kind
    }
}
