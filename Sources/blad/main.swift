import Content
import Diagnostics
import Foundations
let result = SiteLoader(folder: "/work/main", fileSystem: .posix).load()
let printer = FindingText(language: .swedish)
for f in result.findings.inReadingOrder() { print(printer.text(f), terminator: "") }
print(result.site?.entries.count ?? -1, result.site?.files.count ?? -1, result.site?.measures.count ?? -1)
for e in result.site?.entries ?? [] where e.kind != .post { print(e.path, e.address) }
