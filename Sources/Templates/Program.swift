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

    enum Step: Sendable {
        /// Writes a range of the text.
        case write(Range<Int>)
        /// Writes a value: text escaped, HTML as it is.
        case value(Path)
        /// Does the steps up to `end` for each value that is there, with the value on the stack.
        case section(Path, end: Int)
        /// Does the steps up to `end` when there is no value.
        case inverted(Path, end: Int)
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
    /// Steps before this one are closed: text after them is a step of its own.
    private var closed = 0

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

    /// Adds a value to write.
    mutating func value(_ path: Program.Path) { steps.append(.value(path)) }

    /// Begins a section, and gives the number by which it is ended.
    mutating func begin(_ path: Program.Path, isInverted: Bool) -> Int {
        steps.append(isInverted ? .inverted(path, end: 0) : .section(path, end: 0))
        closed = steps.count
        return steps.count - 1
    }

    /// Ends a section.
    mutating func end(_ section: Int) {
        closed = steps.count
        switch steps[section] {
        case .section(let path, _): steps[section] = .section(path, end: closed)
        case .inverted(let path, _): steps[section] = .inverted(path, end: closed)
        case .write, .value: break
        }
    }

    /// The whole.
    func program(for context: any TemplateContext.Type) -> Program {
        Program(context: ObjectIdentifier(context), text: text, steps: steps)
    }
}
