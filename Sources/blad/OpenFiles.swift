import Diagnostics
import Foundation

/// How many files the program may have open at once.
///
/// The system's threads take a few as they begin (epoll and its like), and the program ends on the spot when they get none:
/// where there are too few for everything, it does not begin at all.
enum OpenFiles {
    /// The standard streams, the threads' own, and some for each core that reads and writes.
    private static var fewest: Int { 12 + 4 * ProcessInfo.processInfo.activeProcessorCount }
    /// As many as the system gives by itself, nearly everywhere.
    private static let usual = 1024

    /// Asks for more where the program was given too few. The fault when that is refused; nil when there are enough.
    static func fault() -> ProgramFault? {
        var limit = rlimit()
        guard getrlimit(kind, &limit) == 0, limit.rlim_cur < fewest else { return nil }
        var wanted = limit
        wanted.rlim_cur = min(limit.rlim_max, rlim_t(usual))
        if wanted.rlim_cur >= fewest, setrlimit(kind, &wanted) == 0 { return nil }
        let rule = Wording(
            "bara \(limit.rlim_cur) filer får vara öppna på en gång, och Blad behöver \(fewest)",
            "only \(limit.rlim_cur) files may be open at once, and Blad needs \(fewest)")
        let mend = Wording("skriv ulimit -n \(usual) och försök igen", "write ulimit -n \(usual) and try again")
        return ProgramFault(rule, mend: mend)
    }

    #if os(Linux)
        private static let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let kind = RLIMIT_NOFILE
    #endif
}
