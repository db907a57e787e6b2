import Diagnostics
import Foundations
import Testing

/// The help follows what stood in the way.
@Suite struct MendTests {
    private static let reasons: [FileError.Reason] = [
        .notFound, .notPermitted, .diskFull, .tooManyOpen, .nameTooLong, .isLink, .isFolder, .notAFile, .notAFolder,
        .readOnly,
        .tooLarge, .exists, .notEmpty, .otherDevice, .other(code: 5),
    ]

    private func reading(_ reason: FileError.Reason) -> Finding {
        .unreadableFile(FileError(.read, path: "x", reason: reason), at: Place(file: "content/x.md"))
    }

    private func writing(_ reason: FileError.Reason) -> Finding {
        .cannotWrite(FileError(.write, path: "x", reason: reason), folder: "site")
    }

    @Test(arguments: reasons) func everyFaultOfTheDiskHasAMend(reason: FileError.Reason) {
        #expect(reading(reason).help != nil && writing(reason).help != nil)
    }

    @Test func onlyMissingRightsAreMendedByRights() {
        for reason in Self.reasons {
            #expect(reading(reason).help?.swedish.contains("rättigheter") == (reason == .notPermitted), "\(reason)")
        }
        #expect(reading(.isLink).help?.swedish == "lägg själva filen här i stället för en genväg")
    }

    @Test func aTableIsSavedFromTheProgramThatTablesAreMadeIn() {
        let table = Finding.notUTF8(line: 1, byte: 1, at: Place(file: "content/data/measures.csv"))
        let text = Finding.notUTF8(line: 1, byte: 1, at: Place(file: "content/om.md"))
        #expect(table.help?.swedish.contains("CSV UTF-8") == true && text.help?.swedish.contains("CSV") == false)
    }
}
