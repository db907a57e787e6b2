import Content
import Diagnostics
import Foundations

/// What somebody has typed in the editor: of which file, as it was when it was opened, and what it is to be.
struct EditSubmission: Sendable {
    /// The file, from the site's folder.
    let path: String
    /// The hash of the file as it was opened; ``missing`` for one that was not there.
    let hash: String
    /// The file's text as it was opened.
    let base: String
    /// Values by the keys' English names; nothing when the file is typed as a whole.
    let fields: [String: [String]]
    /// The body, or the file as a whole.
    let text: String
    /// Whether the file is typed as a whole.
    let isWhole: Bool

    /// The hash of what is not there.
    static let missing = "none"
    /// What the names of fields of keys begin with in a form.
    static let prefix = "f."

    /// Reads a form; nil when it lacks something.
    init?(_ form: FormFields) {
        guard let path = form["path"], let hash = form["hash"], let base = form["base"], let text = form["text"] else {
            return nil
        }
        self.path = path
        self.hash = hash
        self.base = base
        self.text = text
        isWhole = form["mode"] == "whole"
        let names = Set(form.all.map(\.name).filter { $0.hasPrefix(Self.prefix) })
        fields = Dictionary(
            uniqueKeysWithValues: names.map { (String($0.dropFirst(Self.prefix.count)), form.values($0)) })
    }

    /// A file with what was typed.
    func applied(to bytes: [UInt8], _ settings: Settings?) throws(EditFault) -> [UInt8] {
        let file: EditableText
        do throws(FindingError) {
            file = try EditableText(bytes, path: path, settings: settings)
        } catch {
            throw .finding(error.finding)
        }
        let edited: [UInt8]
        if isWhole {
            edited = file.with(whole: text)
        } else {
            do throws(FrontMatterForm.Fault) {
                edited = try file.with(fields: fields, body: text)
            } catch {
                throw .field(error)
            }
        }
        do throws(FindingError) {
            // What is no text any more, or is too long, is not written.
            _ = try EditableText(edited, path: path, settings: nil)
        } catch {
            throw .finding(error.finding)
        }
        return edited
    }
}

/// Why what was typed is not written.
enum EditFault: Error {
    /// A value is written in a way that a form does not change.
    case field(FrontMatterForm.Fault)
    /// The text is none, or there is no place for it.
    case finding(Finding)
}
