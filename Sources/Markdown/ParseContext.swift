/// What a walk over cmark-gfm's tree needs to know besides the tree.
struct ParseContext: Sendable {
    let traits: SourceTraits
    let language: TextLanguage
    /// The file's line of the text's first line.
    let firstLine: Int
    /// Whether members' blocks are left closed and out.
    let omitsMembers: Bool
    /// Stands after each character that the editor escaped; see ``EscapeMark``.
    var mark: EscapeMark?
    /// The lines, in the text, with marks that are mistaken for a members' block's; see ``ImitatedFence``.
    var imitatedFences: [Int] = []
    /// Whether comments that cmark-gfm does not see have been taken out already.
    var commentsAreBlanked = false
    /// The lines, in the text, of fences that were opened up into markers; see ``ContainerFence``.
    var containers = ContainerLines()

    /// The line of the file for a line of the text.
    func fileLine(_ line: Int) -> Int { line + firstLine - 1 }
}
