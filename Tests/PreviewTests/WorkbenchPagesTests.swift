import Testing

@testable import Preview

@Suite struct WorkbenchPagesTests {
    @Test("The program's own templates are right") func templates() {
        #expect(WorkbenchPages.findings.isEmpty)
    }

    @Test("Every sheet and script that a page or a script names is in the program") func assets() {
        var named: Set<String> = []
        for (path, bytes) in WorkbenchFiles.all where path.hasSuffix(".mustache") || path.hasSuffix(".js") {
            let text = String(decoding: bytes, as: UTF8.self)
            named.formUnion(text.matches(of: /"\/_blad\/(assets\/[^"]+)"/).map { String($0.1) })
            named.formUnion(text.matches(of: /from "\.\/([^"]+)"/).map { "assets/" + $0.1 })
        }
        #expect(named.isSuperset(of: ["assets/edit.js", "assets/forms.js", "assets/token.js"]))
        #expect(named.isSubset(of: WorkbenchFiles.all.keys))
    }
}
