#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ends an input that takes too long, and names the one that crashed; the run goes on after it in a program begun anew.
enum Watchdog {
    /// The seconds of processor time that one input may take.
    static let seconds = 2

    /// What is printed when the process is struck, kept where a signal's handler may read it.
    nonisolated(unsafe) private static let said = UnsafeMutablePointer<CChar>.allocate(capacity: 256)
    /// The arguments of the program that goes on.
    nonisolated(unsafe) private static let arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
        capacity: 8)
    nonisolated(unsafe) private static let next = UnsafeMutablePointer<CChar>.allocate(capacity: 32)

    /// Watches from now on. After an input that crashes, the program begins anew with `arguments` and the next seed.
    static func watch(program: String, _ words: [String]) {
        for (index, word) in ([program] + words).enumerated() { arguments[index] = strdup(word) }
        arguments[words.count + 1] = next
        arguments[words.count + 2] = nil
        let stack = UnsafeMutableRawPointer.allocate(byteCount: 64 << 10, alignment: 16)
        var own = stack_t()
        own.ss_sp = stack
        own.ss_size = 64 << 10
        sigaltstack(&own, nil)
        for signal in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGPROF] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in Watchdog.strike(signal) }
            action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_NODEFER))
            sigaction(signal, &action, nil)
        }
    }

    /// Says which input is about to run, and gives it its time.
    static func begin(_ kind: String, _ seed: UInt64) {
        set(said, "\(kind) \(seed): ")
        set(next, "\(seed + 1)")
        var timer = itimerval()
        timer.it_value.tv_sec = seconds
        setitimer(__itimer_which_t(2), &timer, nil)
    }

    /// Stops the clock.
    static func end() {
        var timer = itimerval()
        setitimer(__itimer_which_t(2), &timer, nil)
    }

    private static func set(_ place: UnsafeMutablePointer<CChar>, _ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() { place[index] = CChar(bitPattern: byte) }
            place[bytes.count] = 0
        }
    }

    private static func strike(_ signal: Int32) {
        write(1, said, strlen(said))
        let words: StaticString = signal == SIGPROF ? "took over two seconds\n" : "crashed\n"
        write(1, words.utf8Start, words.utf8CodeUnitCount)
        var none = sigset_t()
        sigemptyset(&none)
        sigprocmask(SIG_SETMASK, &none, nil)
        if let program = arguments[0] { execv(program, arguments) }
        _exit(3)
    }
}
