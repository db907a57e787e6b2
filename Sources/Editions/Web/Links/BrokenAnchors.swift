import Diagnostics
import Foundations

/// Turns links to headings that are not there into findings, with the nearest that is.
struct BrokenAnchors {
    /// The ids of the page at an address; nil where there is no such page.
    let ids: (_ address: String) -> Set<String>?

    /// The findings, one for each link.
    func findings(_ anchors: [RenderedBody.Anchor]) -> [Finding] {
        var known: [String: (ids: Set<String>, nearest: NearestName)] = [:]
        return anchors.compactMap { anchor in
            guard let id = PercentDecoding.decoded(anchor.id) else { return nil }
            if known[anchor.address] == nil {
                known[anchor.address] = ids(anchor.address).map { ids in (ids, NearestName { Array(ids) }) }
            }
            guard known[anchor.address]?.ids.contains(id) == false else { return nil }
            let nearest = known[anchor.address]?.nearest.nearest(to: anchor.id)
            return .brokenAnchor(anchor.id, page: anchor.address, nearest: nearest, at: anchor.place)
        }
    }
}
