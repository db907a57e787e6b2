import Content

/// The older and newer text of the same section.
struct Neighbours: Sendable {
    let older: Entry?
    let newer: Entry?
}
