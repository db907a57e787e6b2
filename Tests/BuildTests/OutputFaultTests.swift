import Build
import Diagnostics
import Foundations
import Testing

/// The site stays whole whatever operation fails, and wherever the power goes.
@Suite struct OutputFaultTests {
    static let old = [
        "index.html": "gammal", "same.html": "samma", "a/index.html": "a gammal", "a/stale.html": "bort",
        "gone/deep/index.html": "bort", "flips": "fil", "folds/index.html": "mapp", "folds/in/x.html": "mapp",
        "linked.html": "skrivs över", "blogg/x/index.html": "x gammal",
    ]
    static let new = [
        "index.html": "ny och längre", "same.html": "samma", "a/index.html": "a ny", "flips/index.html": "nu mapp",
        "flips/b/index.html": "nu mapp", "folds": "nu fil", "linked.html": "ny", "blogg/x/index.html": "x ny",
        "blogg/y/index.html": "y", "blogg/y/bild.jpg": "bild", "new/deep/index.html": "ny",
    ]
    static let third = ["index.html": "sist", "a/index.html": "a ny", "flips": "fil igen", "folds/x.html": "mapp igen"]
    static let foreign = ["a/google.html": "verifiering", "egen/sida.html": "min", "egen": "/"]

    enum Start: CaseIterable, Sendable {
        case nothing, parentMissing, housekeeping, old, copies

        func prepare(_ folder: TestFolder) throws {
            switch self {
            case .nothing, .parentMissing: break
            case .housekeeping: try folder.put("*", at: "project/site/.gitignore")
            case .old, .copies:
                try folder.write(OutputFaultTests.old)
                try folder.put("verifiering", at: "project/site/a/google.html")
                try folder.put("min", at: "project/site/egen/sida.html")
                try folder.disk.removeFile(folder.site + "/linked.html")
                try folder.link("project/site/linked.html", to: "../outside.txt")
                try folder.put("utanför", at: "project/outside.txt")
            }
        }

        func site(_ folder: TestFolder) -> String {
            self == .parentMissing ? folder.path + "/project/ut/sajt" : folder.site
        }

        /// A disk without second names for files, as memory sticks have.
        func disk(_ folder: TestFolder) -> FileSystem {
            var disk = folder.disk
            if self == .copies {
                disk.link = { _, path throws(FileError) in throw FileError(.move, path: path, reason: .notPermitted) }
            }
            return disk
        }

        /// What the site should be in the end.
        func expected(_ pages: [String: String] = OutputFaultTests.new) throws -> [String: String] {
            let fresh = try TestFolder().fromNothing(pages)
            switch self {
            case .nothing, .parentMissing: return fresh
            case .housekeeping: return fresh.merging([".gitignore": "*"]) { $1 }
            case .old, .copies: return fresh.merging(OutputFaultTests.foreign) { $1 }
            }
        }
    }

    @Test(arguments: Start.allCases, [FileError.Reason.diskFull, .other(code: 5)])
    func anErrorAnywhereLeavesTheOldSite(_ start: Start, _ reason: FileError.Reason) throws {
        let expected = try start.expected()
        try strikeEverywhere(.error(reason), start) { folder, before, fault, thrown in
            let after = try folder.snapshot(start.site(folder))
            if thrown == nil {
                #expect(after == expected, "operation \(fault.at)")
            } else {
                #expect(after == before, "operation \(fault.at) \(String(describing: thrown))")
                let cleaning: Set<FileError.Operation?> = [.remove, .list, .read]
                if !cleaning.contains(fault.struck) {
                    #expect(folder.beside.allSatisfy { ["outside.txt", "site"].contains($0) }, "operation \(fault.at)")
                }
            }
        }
    }

    @Test(arguments: Start.allCases)
    func afterAPowerCutEachFileIsWhole(_ start: Start) throws {
        try strikeEverywhere(.power, start) { folder, _, fault, _ in
            let now = try folder.snapshot(start.site(folder))
            let old = start == .old || start == .copies ? Self.old : [:]
            expectWhole(now, old: old, "operation \(fault.at)")
        }
    }

    @Test func powerCutsInARowAreMended() throws {
        let expected = try Start.old.expected(Self.third)
        for first in stride(from: 40, to: 200, by: 2) {
            let folder = try TestFolder()
            try Start.old.prepare(folder)
            for (cut, pages) in [(first, Self.new), (first * 7 % 90 + 10, Self.third), (first * 5 % 90 + 10, Self.new)]
            {
                let disk = FaultyDisk(.power, at: cut).fileSystem(over: folder.disk)
                _ = try? folder.write(pages, on: disk, durably: true)
            }
            try folder.write(Self.third)
            #expect(try folder.snapshot() == expected, "cut at \(first)")
            #expect(Set(folder.beside) == ["outside.txt", "site"])
        }
    }

    /// What a power cut leaves aside, and what becomes of it before the next build.
    enum Damage: CaseIterable, Sendable {
        case longer, shorter, otherFile, nothingLeft

        func strike(_ folder: TestFolder) throws {
            let aside = "project/.site.blad-staging"
            guard let journal = folder.text(aside + "/journal") else { return }
            switch self {
            case .longer: try folder.put(journal + "x", at: aside + "/journal")
            case .shorter: try folder.put(String(journal.prefix(journal.count / 2)), at: aside + "/journal")
            case .otherFile:
                for entry in try folder.disk.list("\(folder.path)/\(aside)/changed") {
                    if let name = entry.name { try folder.put("x", at: "\(aside)/changed/\(name)") }
                }
            case .nothingLeft: try folder.disk.removeTree("\(folder.path)/\(aside)")
            }
        }
    }

    @Test(arguments: Damage.allCases)
    func whatAKilledBuildLeavesIsKnownThoughItsJournalIsDamaged(_ damage: Damage) throws {
        try strikeEverywhere(.power, .old) { folder, _, _, _ in try damage.strike(folder) }
    }

    /// Each file is there as it was or as it will be; only one that comes or goes may be missing.
    private func expectWhole(_ now: [String: String], old: [String: String], _ comment: Comment) {
        for path in Set(old.keys).union(Self.new.keys) where path != "linked.html" {
            let text = now[path]
            if let text, text == old[path] || text == Self.new[path] { continue }
            // A file that turns into a folder, or a folder into a file, is neither for a moment.
            let turns = path.hasPrefix("flips") || path.hasPrefix("folds")
            let mayMiss = turns || old[path] == nil || Self.new[path] == nil
            let isFine = text == nil && mayMiss || text == "/" && turns
            #expect(isFine, comment)
        }
    }

    /// For each operation of a run: a run that is struck there, a look, then a good run that must mend everything.
    private func strikeEverywhere(
        _ fault: FaultyDisk.Fault, _ start: Start,
        look: (TestFolder, [String: String], FaultyDisk, Refusal?) throws -> Void
    ) throws {
        // Every other time the site has changed again before the next build.
        let ends = try [Self.third, Self.new].map { (pages: $0, site: try start.expected($0)) }
        var at = 1
        var isOver = false
        while !isOver {
            let folder = try TestFolder()
            try start.prepare(folder)
            let before = try folder.snapshot(start.site(folder))
            let fault = FaultyDisk(fault, at: at)
            var thrown: Refusal?
            do {
                let disk = fault.fileSystem(over: start.disk(folder))
                try folder.write(Self.new, to: start.site(folder), on: disk, durably: true)
            } catch { thrown = error }
            isOver = fault.struck == nil
            if let code = thrown?.findings.first?.code { #expect(code == .cannotWrite || code == .outputNotOurs) }
            try look(folder, before, fault, thrown)
            let end = ends[at % 2]
            try folder.write(end.pages, to: start.site(folder), on: start.disk(folder))
            #expect(try folder.snapshot(start.site(folder)) == end.site, "mended after operation \(at)")
            let names = Set(folder.beside).subtracting(["outside.txt", "site", "ut"])
            #expect(names.isEmpty, "left after operation \(at)")
            if start == .old { #expect(folder.text("project/outside.txt") == "utanför") }
            at += 1
        }
        #expect(at > 30)
    }
}
