import ArgumentParser
import Build
import Foundation

/// Runs the system's programs as children that share the terminal, so that ssh and git can ask for a password there and
/// an interruption reaches them too. Foundation's `Process` gives a child a group of its own, which may not ask.
enum ChildPrograms {
    /// Gives programs with a folder of their own, and removes it afterwards.
    static func withPrograms<Value>(mayAsk: Bool, _ body: (Programs) throws -> Value) throws -> Value {
        // Short: a socket's path has at most 104 bytes on a Mac.
        let name = "blad-" + UUID().uuidString.prefix(8)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            Console.error("blad: error: \(error.localizedDescription)\n")
            throw ExitCode(2)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(Programs(folder: folder, mayAsk: mayAsk) { run($0, files: folder) })
    }

    /// Runs one to its end; nil when PATH has no such program.
    private static func run(_ call: Programs.Call, files folder: String) -> Programs.Answer? {
        guard let program = path(of: call.program) else { return nil }
        let input = folder + "/.in", output = folder + "/.out", errors = folder + "/.err"
        guard (try? Data(call.input).write(to: URL(fileURLWithPath: input))) != nil else { return failure("no room") }
        var actions = Actions()
        defer { actions.destroy() }
        actions.open(0, input, O_RDONLY)
        actions.open(1, output, O_WRONLY | O_CREAT | O_TRUNC)
        actions.open(2, errors, O_WRONLY | O_CREAT | O_TRUNC)
        var child: pid_t = 0
        // The shell only goes to the folder and becomes the program; nothing in the arguments is read by it.
        let command = ["sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", call.folder, program]
        let code = withStrings(command + call.arguments) { arguments in
            withStrings(environment(call)) { posix_spawn(&child, "/bin/sh", &actions.raw, nil, arguments, $0) }
        }
        guard code == 0 else { return failure(String(cString: strerror(code))) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1 && errno == EINTR {}
        let signal = status & 0x7F
        return Programs.Answer(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: bytes(output),
            errors: String(decoding: bytes(errors), as: UTF8.self))
    }

    private static func failure(_ words: String) -> Programs.Answer {
        Programs.Answer(status: 127, output: [], errors: words)
    }

    private static func bytes(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: path).map(Array.init) ?? []
    }

    /// The first file of that name that may be run: in PATH, then in other folders. Only absolute ones: the site's folder may
    /// be written to by others. A folder may be "run" too, and is no program.
    static func path(of program: String, else folders: [String] = []) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let all = path.split(separator: ":").map(String.init) + folders
        return all.filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }.first { file in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: file)
        }
    }

    /// The user's, without what would lead Git elsewhere, and in English so that it can be read.
    private static func environment(_ call: Programs.Call) -> [String] {
        var variables = ProcessInfo.processInfo.environment
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "LANG"] {
            variables[name] = nil
        }
        variables["LC_ALL"] = "C"
        return variables.merging(call.environment) { _, new in new }.map { "\($0.key)=\($0.value)" }
    }

    /// Gives C strings, and a null pointer last.
    private static func withStrings<Value>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
    ) -> Value {
        let strings = texts.map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        return body(strings)
    }
}

/// What a child does before it begins.
private struct Actions {
    #if canImport(Darwin)
        var raw: posix_spawn_file_actions_t?
    #else
        var raw = posix_spawn_file_actions_t()
    #endif

    init() { posix_spawn_file_actions_init(&raw) }

    mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) {
        posix_spawn_file_actions_addopen(&raw, descriptor, path, flags, 0o600)
    }

    mutating func destroy() { posix_spawn_file_actions_destroy(&raw) }
}
