import Diagnostics

/// Numbers with their words.
extension MessageLanguage {
    /// `1 sida`, `20 sidor`.
    func pages(_ count: Int) -> String { counted(count, Wording("sida", "page"), Wording("sidor", "pages")) }

    /// `1 fil`, `45 filer`.
    func files(_ count: Int) -> String { counted(count, Wording("fil", "file"), Wording("filer", "files")) }

    /// `1 fel`, `2 fel`.
    func errors(_ count: Int) -> String { counted(count, Wording("fel", "error"), Wording("fel", "errors")) }

    /// `1 varning`, `2 varningar`.
    func warnings(_ count: Int) -> String {
        counted(count, Wording("varning", "warning"), Wording("varningar", "warnings"))
    }

    /// `1 missat mål`, `2 missade mål`.
    func missedGoals(_ count: Int) -> String {
        counted(count, Wording("missat mål", "missed goal"), Wording("missade mål", "missed goals"))
    }

    private func counted(_ count: Int, _ one: Wording, _ many: Wording) -> String {
        "\(count) \((count == 1 ? one : many).text(in: self))"
    }
}
