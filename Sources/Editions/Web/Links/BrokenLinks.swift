import Content
import Diagnostics
import Foundations

/// Turns links to what is not there into findings, with the nearest that is.
struct BrokenLinks {
    private var addresses: NearestName
    private var files: NearestName

    init(_ addresses: SiteAddresses) {
        self.addresses = NearestName { addresses.all }
        files = NearestName { addresses.files }
    }

    /// The findings of links to what is not there, one for each; one for each address on the site's own host.
    mutating func findings(_ links: [RenderedBody.BrokenLink]) -> [Finding] {
        var findings: [Finding] = []
        var ownHost: [String: (place: Place, count: Int)] = [:]
        for link in links {
            if case .ownHost(let address) = link.missing {
                ownHost[address] = (ownHost[address]?.place ?? link.place, (ownHost[address]?.count ?? 0) + 1)
            } else {
                findings.append(finding(link))
            }
        }
        return findings + ownHost.map { .brokenOwnAddress($0.key, texts: $0.value.count, at: $0.value.place) }
    }

    private mutating func finding(_ link: RenderedBody.BrokenLink) -> Finding {
        let nearest = nearest(to: link.missing).map { Self.asWritten($0, link) }
        guard case .file(let path) = link.missing, ContentFile(diskPath: path).isPicture else {
            return .brokenLink(link.destination, nearest: nearest, at: link.place)
        }
        return .missingPicture(link.destination, nearest: nearest, at: link.place)
    }

    /// A file's path as a link in the text that has the broken one would write it: from the text's own folder.
    private static func asWritten(_ path: String, _ link: RenderedBody.BrokenLink) -> String {
        guard case .file = link.missing else { return path }
        var folder = link.place.file.split(separator: "/").dropFirst().dropLast()[...]
        var target = path.split(separator: "/")[...]
        while let first = folder.first, first == target.first, target.count > 1 {
            folder = folder.dropFirst()
            target = target.dropFirst()
        }
        return (folder.map { _ in ".." } + target.map(String.init)).joined(separator: "/")
    }

    private mutating func nearest(to missing: LinkResolver.Missing) -> String? {
        switch missing {
        case .address(let address): addresses.nearest(to: address)
        case .file(let path): files.nearest(to: path)
        case .nothing, .ownHost: nil
        }
    }
}
