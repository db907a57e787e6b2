/// Ids for what a page adds to a text, none of which the text has.
struct FreeIDs {
    private var taken: Set<String>

    init(taken: Set<String>) { self.taken = taken }

    /// The id, or with the first number after it that is free.
    mutating func take(_ id: String) -> String {
        var candidate = id
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(id)-\(number)"
            number += 1
        }
        return candidate
    }
}
