import Content
import Foundations

extension SiteBuild {
    /// The same build of a site in which a file, by its path from the site's folder, holds other bytes; for an audience, with
    /// drafts or without. Nothing is written.
    public func trial(of bytes: [UInt8], in path: String, audience: Audience, drafts: Bool) -> SiteBuild {
        var options = options
        options.audience = audience
        options.drafts = drafts
        let disk = fileSystem.showing(bytes, at: options.folder + "/" + path)
        return SiteBuild(options, fileSystem: disk, clock: clock)
    }
}

extension FileSystem {
    /// The same disk, but that one file reads otherwise; its path's form, NFC or NFD, does not matter.
    fileprivate func showing(_ bytes: [UInt8], at path: String) -> FileSystem {
        let shown = path.nfc
        let disk = self
        var system = self
        system.read = { path, limit throws(FileError) in
            guard path.nfc == shown else { return try disk.read(path, limit) }
            if bytes.count > limit { throw FileError(.read, path: path, reason: .tooLarge) }
            return bytes
        }
        system.status = { path throws(FileError) in
            let status = try disk.status(path)
            guard path.nfc == shown else { return status }
            // Without times, so that nothing that is kept about the file on the disk is taken for this one's.
            return FileStatus(kind: status.kind, size: bytes.count, identity: status.identity)
        }
        return system
    }
}
