import Diagnostics

extension Finding {
    /// What is wrong with a tag by itself.
    static func templateSyntax(_ fault: SyntaxFault, at place: Place) -> Finding {
        switch fault {
        case .unfinished: .unfinishedTag(at: place)
        case .delimiters, .pragma: .changedDelimiters(at: place)
        case .transform: .templateFunction(at: place)
        case .dynamicPartial: .dynamicPartial(at: place)
        case .gluedBrace: .gluedBrace(at: place)
        case .oddName: .oddTemplateName(at: place)
        }
    }
}
