import TestSupport

/// Runs inputs by their seeds.
struct Fuzzer {
    /// All kinds of input.
    static let kinds =
        TextKinds.all + DecodingKind.all + EditKind.all + RepetitionKind.all + MarkdownKind.all + AddressKind.all
        + DestinationKind.all + NearestKind.all + ThemeKind.all + StyleSheetKind.all + AssetAddressKind.all
        + PictureKind.all + RequestKind.all + LookupKind.all + SiteKinds.all + TranslationKind.all

    let kind: FuzzKind
    /// Told of each input before it is run.
    var willRun: (_ seed: UInt64) -> Void = { _ in }
    /// Told of a promise that was broken.
    var didBreak: (_ seed: UInt64, _ what: String) -> Void = { _, _ in }

    /// What came of a run.
    struct Outcome {
        var inputs = 0
        var accepted = 0
        var broken = 0
    }

    /// The input of a seed.
    static func input(_ kind: FuzzKind, seed: UInt64) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        return kind.input(&random)
    }

    /// Runs the inputs of seeds.
    func run(_ seeds: Range<UInt64>) -> Outcome {
        var outcome = Outcome()
        for seed in seeds {
            willRun(seed)
            var random = SeededGenerator(seed: seed)
            let input = kind.input(&random)
            outcome.inputs += 1
            do throws(Broken) {
                if try kind.run(input, &random) { outcome.accepted += 1 }
            } catch {
                outcome.broken += 1
                didBreak(seed, error.what)
            }
        }
        return outcome
    }
}
