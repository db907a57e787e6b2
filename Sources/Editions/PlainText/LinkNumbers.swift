/// The numbers of a letter's addresses, from 1 in the order in which they are first used.
struct LinkNumbers {
    private var numbers: [String: Int] = [:]
    private var unlisted: [String] = []

    /// The number of an address: the same one each time.
    mutating func number(of address: String) -> Int {
        if let number = numbers[address] { return number }
        let number = numbers.count + 1
        numbers[address] = number
        unlisted.append(address)
        return number
    }

    /// The lines for the addresses that have not been listed yet: `[1] https://…`.
    mutating func list() -> [String] {
        let first = numbers.count - unlisted.count + 1
        defer { unlisted = [] }
        return unlisted.enumerated().map { "[\(first + $0)] \($1)" }
    }
}
