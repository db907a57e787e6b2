/// A page's template with everything in it unfolded: what to write and which values to look up, in order.
///
/// Made once, when templates are loaded; a page then costs little more than the bytes that it consists of.
struct Program: Sendable {
    /// The kind of context that it is rendered with.
    let context: ObjectIdentifier
    /// All text of the template.
    let text: [UInt8]
    /// What is done, one after the other.
    let steps: [Step]
    /// The places that paths go through, those of each path side by side.
    let places: [Int]

    enum Step: Sendable {
        /// Writes a range of the text.
        case write(Range<Int>)
        /// Writes the path that the site has on its host.
        case basePath
        /// Writes a value: text escaped, HTML as it is.
        case value(Track)
        /// Does the steps up to `end` for each value that is there, with the value on the stack.
        case section(Track, end: Int)
        /// Does the steps up to `end` when there is no value.
        case inverted(Track, end: Int)
    }

    /// A path as it is followed: its places are a range of the program's. Nothing in a step is counted when it is copied.
    struct Track: Sendable {
        let level: Int
        let places: Range<Int>
    }

    /// Where a value is found: a level of the stack, and from there places in tables of fields.
    struct Path: Sendable {
        let level: Int
        var places: [Int]

        init(_ level: Int, _ places: [Int]) {
            self.level = level
            self.places = places
        }
    }
}

/// A program while it is put together.
struct ProgramAssembly {
    private var text: [UInt8] = []
    private var steps: [Program.Step] = []
    private var places: [Int] = []
    /// Steps before this one are closed: text after them is a step of its own.
    private var closed = 0

    /// How many bytes of text there are.
    var size: Int { text.count }

    /// Adds text to write.
    mutating func write(_ bytes: some Collection<UInt8>) {
        if bytes.isEmpty { return }
        var start = text.count
        text += bytes
        if steps.count > closed, case .write(let range)? = steps.last {
            start = range.lowerBound
            steps.removeLast()
        }
        steps.append(.write(start..<text.count))
    }

    /// Adds the site's path on its host.
    mutating func writeBasePath() { steps.append(.basePath) }

    /// Adds a value to write.
    mutating func value(_ path: Program.Path) { steps.append(.value(track(path))) }

    /// Begins a section, and gives the number by which it is ended.
    mutating func begin(_ path: Program.Path, isInverted: Bool) -> Int {
        let track = track(path)
        steps.append(isInverted ? .inverted(track, end: 0) : .section(track, end: 0))
        closed = steps.count
        return steps.count - 1
    }

    /// Ends a section.
    mutating func end(_ section: Int) {
        closed = steps.count
        switch steps[section] {
        case .section(let track, _): steps[section] = .section(track, end: closed)
        case .inverted(let track, _): steps[section] = .inverted(track, end: closed)
        case .write, .basePath, .value: break
        }
    }

    /// The whole.
    func program(for context: any TemplateContext.Type) -> Program {
        Program(context: ObjectIdentifier(context), text: text, steps: steps, places: places)
    }

    private mutating func track(_ path: Program.Path) -> Program.Track {
        let start = places.count
        places += path.places
        return Program.Track(level: path.level, places: start..<places.count)
    }
}
