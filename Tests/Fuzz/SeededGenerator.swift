import TestSupport

extension SeededGenerator {
    /// A number from 0 up to, and without, another.
    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<max(1, end), using: &self) }

    /// One of the values.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
