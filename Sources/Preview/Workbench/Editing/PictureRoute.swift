import Build
import Content
import Diagnostics
import Foundations
import Pictures

/// Puts a picture beside a text: made a fitting size, without metadata, under a name of its own.
struct PictureRoute: WorkbenchRoute {
    static let name = "bild"

    let address = name
    let methods: Set<HTTPMethod> = [.post]
    let environment: WorkbenchEnvironment

    /// How many names are tried when one is taken.
    private static let tries = 100

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        let words = EditWords(language: state.language)
        guard let path = request.query["path"], path.hasSuffix(".md"), EditRoute.admits(path),
            let slash = path.lastIndex(of: "/")
        else { return .plain(403, "403") }
        let name = request.query["name"] ?? "bild"
        do throws(FindingError) {
            let files = environment.files
            // A picture stands beside a text that is there.
            _ = try files.read(path, limit: TextDecoding.largest)
            let picture = try PictureIntake(request.body, name: Self.shown(name))
            let file = try put(picture, named: Self.stem(name), in: String(path[..<slash]), files)
            var json: [UInt8] = []
            json.append("{\"file\": ")
            json.appendJSON(file)
            json.append("}")
            return .json(json)
        } catch {
            return EditRoute.faultJSON(.finding(error.finding), words)
        }
    }

    /// A name as a finding shows it.
    private static func shown(_ name: String) -> String {
        String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "bild").escapedForTerminal
    }

    /// The name without its ending, in the letters of addresses.
    private static func stem(_ name: String) -> String {
        let last = shown(name)
        let stem = Slug.make(last.lastIndex(of: ".").map { last[..<$0] } ?? last[...])
        return stem.isEmpty ? "bild" : stem
    }

    /// Writes it under the first name that is free, and gives the name.
    private func put(
        _ picture: PictureIntake, named stem: String, in folder: String, _ files: ContentFiles
    ) throws(FindingError) -> String {
        var fault: FindingError?
        for number in 1...Self.tries {
            let name = stem + (number == 1 ? "" : "-\(number)") + "." + picture.ending
            do throws(FindingError) {
                try files.create(folder + "/" + name, picture.bytes)
                return name
            } catch {
                fault = error
                guard error.finding == .fileExists(at: error.finding.place) else { throw error }
            }
        }
        throw fault ?? FindingError(.fileExists(at: Place(file: folder)))
    }
}
