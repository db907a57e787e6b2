import Foundations

/// What sftp prints of the commands of a list: each is echoed, and what follows is its answer.
enum SFTPListing {
    /// What a name stands for.
    enum Kind: Hashable {
        case file, folder, other
    }

    /// What each command listed with `ls -lan`, in their order: the names in a folder, or that of a file; empty for what is no
    /// listing. The echo itself is not read: sftp writes other letters than ASCII in its own way.
    static func answers(_ output: [UInt8]) -> [[String: Kind]] {
        var answers: [[String: Kind]] = []
        for line in output.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix("sftp> ") {
                answers.append([:])
            } else if let (name, kind) = entry(text), !answers.isEmpty {
                answers[answers.count - 1][name] = kind
            }
        }
        return answers
    }

    /// `-rw-r--r--    ? 1000     1000          775 Nov 21 17:50 ./blogg/index.html`.
    private static func entry(_ line: String) -> (String, Kind)? {
        guard let first = line.first, let slash = line.lastIndex(of: "/") else { return nil }
        let name = String(line[line.index(after: slash)...])
        if name == "." || name == ".." { return nil }
        return (name, first == "-" ? .file : first == "d" ? .folder : .other)
    }
}
