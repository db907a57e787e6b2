import Testing

@testable import Preview

@Suite struct WorkbenchPagesTests {
    @Test("The program's own templates are right") func templates() {
        #expect(WorkbenchPages.findings.isEmpty)
    }
}
