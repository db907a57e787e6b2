import Diagnostics
import Foundation

/// The folder that the program was started in.
enum WorkingFolder {
    /// A folder that is gone has no path: what is named from it would be looked for, and made, at the root of the disk.
    static func fault() -> ProgramFault? {
        guard FileManager.default.currentDirectoryPath.isEmpty else { return nil }
        let rule = Wording("mappen som du står i finns inte längre", "the folder that you are in is gone")
        return ProgramFault(rule, mend: Wording("gå till en annan: cd ~", "go to another: cd ~"))
    }
}
