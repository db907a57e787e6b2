import ArgumentParser
import Build
import Diagnostics
import Foundations

/// How a command answers that makes files: findings to standard error, the paths to standard output, the exit status.
struct PathsAnswer {
    let findings: [Finding]
    /// From the site's folder.
    let paths: [String]
    let language: MessageLanguage
    let status: Int32

    func print(_ common: CommonOptions) throws {
        switch common.format {
        case .json: Console.out(json())
        case .text:
            common.tell(findings, in: language)
            if !common.quiet { for path in paths { Console.out(path + "\n") } }
        }
        if status != 0 { throw ExitCode(status) }
    }

    private func json() -> String {
        var bytes: [UInt8] = []
        bytes.append("{\"diagnostics\": ")
        bytes.append(findings, in: language)
        bytes.append(", \"files\": [")
        for (index, path) in paths.enumerated() {
            bytes.append(index == 0 ? "" : ", ")
            bytes.appendJSON(path)
        }
        bytes.append("]}\n")
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ExportReport {
    /// Answers whoever asked for the text of a name, which may be none's.
    func answer(_ name: String, _ common: CommonOptions) throws {
        let language = common.language ?? language
        if let known {
            Console.error(UnknownName(name: name, kind: .text, known: known).text(in: language) + "\n")
            throw ExitCode.validationFailure
        }
        try PathsAnswer(
            findings: findings, paths: files, language: language, status: findings.exitStatus(strict: false)
        ).print(common)
    }
}
