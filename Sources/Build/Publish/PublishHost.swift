import Diagnostics

/// Where a site is published, as a few things that can be done there.
protocol PublishHost: Sendable {
    /// The files of these names at the top, those that are there.
    func read(_ names: [String]) throws -> [String: [UInt8]]

    /// What stands where the site has files that Blad has not put there: a path that is not in the answer is free.
    func standing(at paths: [String], of site: PublishedSite) throws -> [String: HostStanding]

    /// Does what the plan says: the list of what is to be changed first, the list of what stands there last.
    func carryOut(_ plan: PublishPlan, of site: PublishedSite) throws

    /// Ends what connects to it.
    func close()
}

/// What stands at a host where a file of the site goes.
enum HostStanding: Hashable, Sendable {
    /// A file with the same bytes.
    case same
    /// Something else, at this path: the file's own, or that of a folder around it.
    case other(at: String)
}

/// A file that is written beside the one it replaces, and then moved over it.
enum PublishName {
    static func new(_ path: String) -> String { path + ".blad-new" }
}
