import Diagnostics
import Foundations
import Goals

/// What the files of a site gave when they were read, for the next reading: a file that stands as it stood is neither read
/// nor decoded again.
///
/// A file is known again by its stamp; whoever knows better, a watch over the folder, says which files to read in any case.
/// What is decoded depends on the file, its path and `site.yml`, so another `site.yml` keeps nothing.
public struct LoadedFiles: Sendable {
    /// The bytes of `site.yml`.
    public let settings: [UInt8]
    let texts: [String: Kept<[Entry]>]
    let measures: [String: Kept<[Measure]>]
    let activities: [String: Kept<[Activity]>]

    /// What a file gave. Immutable; a class, so that what was kept is passed on without copying it.
    final class Kept<Value: Sendable>: Sendable {
        /// What the file is known again by; nil to read it in any case.
        let stamp: FileStamp?
        /// What it holds.
        let value: Value
        /// What is wrong with it.
        let findings: [Finding]
        /// What it held when nothing was wrong with it last; nil when it never was so.
        let whole: Value?

        init(stamp: FileStamp? = nil, value: Value, findings: [Finding], whole: Value? = nil) {
            self.stamp = stamp
            self.value = value
            self.findings = findings
            self.whole = whole
        }

        /// The same, to be read again in any case.
        var forgotten: Kept { Kept(value: value, findings: findings, whole: whole) }
    }

    /// Whether all files of both stand alike, as far as their stamps tell.
    public func isSame(as other: LoadedFiles) -> Bool {
        settings == other.settings && Self.areSame(texts, other.texts) && Self.areSame(measures, other.measures)
            && Self.areSame(activities, other.activities)
    }

    private static func areSame<Value>(_ files: [String: Kept<Value>], _ others: [String: Kept<Value>]) -> Bool {
        files.count == others.count
            && files.allSatisfy { path, file in file.stamp != nil && file.stamp == others[path]?.stamp }
    }

    /// Whether a file, by its path from the site's folder, gave what an earlier loading had of it, and has not been read since.
    public func isUnread(_ path: String) -> Bool {
        guard path.hasPrefix("content/"), let file = texts[String(path.utf8.dropFirst("content/".utf8.count)) ?? ""]
        else { return false }
        return !file.value.isEmpty && file.value.allSatisfy { !$0.source.wasRead }
    }

    /// Without what is known of files and folders, by their paths from the site's folder: they are read again.
    public func forgetting(_ paths: Set<String>) -> LoadedFiles {
        guard !paths.isEmpty else { return self }
        return LoadedFiles(
            settings: settings, texts: Self.forgetting(paths, texts), measures: Self.forgetting(paths, measures),
            activities: Self.forgetting(paths, activities))
    }

    private static func forgetting<Value>(_ paths: Set<String>, _ files: [String: Kept<Value>]) -> [String: Kept<Value>]
    {
        var files = files
        // A folder's files have other stamps when the folder is another.
        for path in paths where path.hasPrefix("content/") {
            let file = String(path.dropFirst("content/".count))
            files[file] = files[file]?.forgotten
        }
        return files
    }
}
