/// One page being rendered.
struct Rendering {
    private let program: Program
    private let basePath: [UInt8]
    private var stack: [Value]
    /// The page so far, UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Most pages fit without growing.
    private static let usualSize = 16 << 10

    /// Renders a program with its context, for a site that has a path on its host.
    static func page(_ program: Program, _ frame: Frame, basePath: [UInt8]) -> [UInt8] {
        var rendering = Rendering(program, frame, basePath)
        rendering.run(0..<program.steps.count)
        return rendering.bytes
    }

    private init(_ program: Program, _ frame: Frame, _ basePath: [UInt8]) {
        self.program = program
        self.basePath = basePath
        stack = [.object(frame)]
        bytes.reserveCapacity(Self.usualSize)
    }

    /// Does some steps. It calls itself for a section: 60 layers at the most, for templates are no deeper.
    private mutating func run(_ steps: Range<Int>) {
        var next = steps.lowerBound
        while next < steps.upperBound {
            let inside = next + 1
            switch program.steps[next] {
            case .write(let range):
                bytes.append(contentsOf: program.text[range])
                next = inside
            case .basePath:
                bytes.append(contentsOf: basePath)
                next = inside
            case .value(let track):
                write(value(track))
                next = inside
            case .section(let track, let end):
                run(inside..<end, for: value(track))
                next = end
            case .inverted(let track, let end):
                if !value(track).isThere { run(inside..<end) }
                next = end
            }
        }
    }

    private func value(_ track: Program.Track) -> Value {
        var value = stack[track.level]
        for index in track.places {
            guard case .object(let frame) = value else { return .absent }
            value = frame.value(at: program.places[index])
        }
        return value
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .text(let text): bytes.appendForTemplate(text)
        case .html(let html): bytes.append(contentsOf: html.bytes)
        case .absent, .flag, .texts, .object, .list: break
        }
    }

    private mutating func run(_ steps: Range<Int>, for value: Value) {
        switch value {
        case .absent: break
        case .flag(let isSet): if isSet { run(steps) }
        case .text, .html, .object: run(steps, with: value)
        case .texts(let texts): for text in texts { run(steps, with: .text(text)) }
        case .list(let frames): for frame in frames { run(steps, with: .object(frame)) }
        }
    }

    private mutating func run(_ steps: Range<Int>, with value: Value) {
        stack.append(value)
        run(steps)
        stack.removeLast()
    }
}
