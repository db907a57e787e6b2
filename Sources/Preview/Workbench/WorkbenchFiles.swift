import CWorkbench

/// The files of the workbench as they lie in the program.
enum WorkbenchFiles {
    /// All of them by path: `pages/bar.mustache`, `assets/reload.js`.
    static let all: [String: [UInt8]] = {
        let files = (0..<blad_workbench_count()).map { index in
            let file = blad_workbench_file_at(index)
            return (String(cString: file.path), Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
        }
        return Dictionary(files) { first, _ in first }
    }()
}
