import Content
import Goals

extension Settings {
    /// Whether a section's texts are written for newspapers: it names some.
    func isForNewspapers(_ section: String?) -> Bool {
        section.flatMap { self.section(named: $0) }?.outlets.isEmpty == false
    }
}

extension Entry {
    /// Whether it is a letter to the editor: newspapers printed it, or its section is for them.
    func isLetterToTheEditor(_ settings: Settings) -> Bool { !outlets.isEmpty || settings.isForNewspapers(section) }
}

extension Activity {
    /// Whether it is a published letter to the editor.
    func isLetterToTheEditor(_ settings: Settings) -> Bool {
        kind == .post && (!outlets.isEmpty || settings.isForNewspapers(section))
    }
}
