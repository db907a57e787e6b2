import TestSupport

/// One kind of input: what it is made from, and what is done with it.
struct FuzzKind: Sendable {
    /// What it is called on the command line.
    var name: String
    /// How many of a thousand inputs are of this kind, when all kinds are run.
    var share: Double
    /// How large its inputs are made by repeating a piece, in bytes; nil for samples that are changed.
    var size: Int?
    /// Whole inputs that are changed.
    let samples: [[UInt8]]
    /// Words of its language, which are put in here and there.
    let words: [[UInt8]]
    /// Gives an input to Blad; true where nothing was found to be wrong with it. What Blad promises of every input is checked.
    let run: @Sendable (_ input: [UInt8], _ random: inout SeededGenerator) throws(Broken) -> Bool

    init(
        _ name: String, share: Double, samples: [[UInt8]], words: [String],
        run: @escaping @Sendable (_ input: [UInt8], _ random: inout SeededGenerator) throws(Broken) -> Bool
    ) {
        self.name = name
        self.share = share
        self.samples = samples
        self.words = words.map { Array($0.utf8) }
        self.run = run
    }

    /// The input of a seed.
    func input(_ random: inout SeededGenerator) -> [UInt8] {
        let mutation = Mutation(words: words, others: samples)
        return size.map { mutation.largeInput($0, &random) } ?? mutation.input(&random)
    }

    /// The same with inputs as large as Blad reads them: what takes time with the square of its length shows itself.
    func large(_ size: Int) -> FuzzKind {
        var kind = self
        kind.name = "large-" + name
        kind.share = 0.5
        kind.size = size
        return kind
    }
}

/// A promise that an input broke.
struct Broken: Error {
    let what: String

    init(_ what: String) { self.what = what }
}
