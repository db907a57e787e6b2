import Diagnostics
import Foundations

/// Checks one answer before there is a `site.yml`, by its rules and in its words.
public enum SettingsCheck {
    /// What is wrong with a text as the value of a key of `site.yml`; `name` is how findings call the place.
    public static func findings(_ text: String, for key: String, named name: String) -> [Finding] {
        let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let others = ["title: T", "url: https://t.example"].filter { !$0.hasPrefix(key + ":") }
        let file = "\(key): \"\(quoted)\"\n" + others.joined(separator: "\n") + "\n"
        switch TextDecoding.decode(Array(file.utf8), file: name) {
        case .failure(let error): return [error.finding.moved(to: name)]
        case .success(let source):
            var decoder = SettingsDecoder(source)
            _ = decoder.decode()
            return decoder.findings.filter { $0.severity == .error }.map { $0.moved(to: name) }
        }
    }
}

extension Finding {
    /// The same finding of a place that is no line in a file.
    fileprivate func moved(to name: String) -> Finding {
        Finding(code, at: Place(file: name), message, help: help, severity: severity)
    }
}
