import Foundation

/// Symbolic links in a test's folder.
enum FileManagerLink {
    static func make(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
}
