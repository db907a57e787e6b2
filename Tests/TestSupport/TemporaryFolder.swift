import Foundation

/// Where tests write their sites.
public enum TemporaryFolder {
    /// In memory where the machine has such a folder: the tests make thousands of sites, and a disk takes half of their time.
    private static let place: String = {
        let memory = "/dev/shm"
        return FileManager.default.isWritableFile(atPath: memory)
            ? memory : URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    }()

    /// The path of a folder that nobody has yet; it is not made.
    public static func path(_ name: String) -> String { "\(place)/blad-\(name)-\(UUID().uuidString)" }
}
