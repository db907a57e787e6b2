// fuzz all RUNS           runs inputs of every kind, each by its share
// fuzz KIND FROM TO       runs the inputs of the seeds from FROM up to, and without, TO
// fuzz KIND SEED          prints the input of a seed

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes that the process has held at most.
func highestMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss << 10
    #else
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
    #endif
}

/// The seconds of processor time that the process has taken.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Writes a line at once, for what comes next may be the end.
func say(_ line: String) {
    var line = line + "\n"
    line.withUTF8 { _ = write(1, $0.baseAddress, $0.count) }
}

func run(_ kind: FuzzKind, _ first: UInt64, _ last: UInt64) {
    let program = CommandLine.arguments[0]
    Watchdog.watch(program: program, [kind.name, "\(last)", "after"])
    var fuzzer = Fuzzer(kind: kind)
    var slowest = (seconds: 0.0, seed: first), began = processorTime(), seed = first, isOver = false
    fuzzer.willRun = { next in
        let now = processorTime()
        if now - began > slowest.seconds { slowest = (now - began, seed) }
        if !isOver, highestMemory() > 600 << 20 {
            isOver = true
            say("\(kind.name) \(seed): took over 600 MB")
        }
        (began, seed) = (now, next)
        Watchdog.begin(kind.name, next)
    }
    fuzzer.didBreak = { seed, what in say("\(kind.name) \(seed): \(what)") }
    let outcome = fuzzer.run(first..<max(first, last))
    Watchdog.end()
    say(
        "\(kind.name): \(outcome.inputs) inputs, \(outcome.accepted) accepted, \(outcome.broken) broken, slowest \(Int(slowest.seconds * 1000)) ms (\(slowest.seed)), \(highestMemory() >> 20) MB"
    )
}

/// On a small stack, as the threads that build a site have.
func runOnThread(_ kind: FuzzKind, _ first: UInt64, _ last: UInt64) {
    final class Work {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 << 10)
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work { run(kind, first, last) })
    pthread_create(
        &thread, &attributes,
        { pointer in
            if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
            return nil
        }, work.toOpaque())
    pthread_join(thread, nil)
}

let words = Array(CommandLine.arguments.dropFirst())
let kinds = Fuzzer.kinds
if words.first == "all", let runs = words.dropFirst().first.flatMap({ UInt64($0) }) {
    for kind in kinds { say("\(kind.name) \(UInt64(Double(runs) * kind.share / 1000))") }
} else if let kind = kinds.first(where: { $0.name == words.first }) {
    let numbers = words.dropFirst().compactMap { UInt64($0) }
    if words.count == 2, let seed = numbers.first {
        _ = Fuzzer.input(kind, seed: seed).withUnsafeBufferPointer { write(1, $0.baseAddress, $0.count) }
    } else if words.count == 4, words[2] == "after", numbers.count == 2 {
        runOnThread(kind, numbers[1], numbers[0])
    } else if numbers.count == 2 {
        runOnThread(kind, numbers[0], numbers[1])
    }
} else {
    say("fuzz \(kinds.map(\.name).joined(separator: "|")) FROM TO")
}
