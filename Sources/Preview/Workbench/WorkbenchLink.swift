import Foundations

/// Addresses of the workbench.
enum WorkbenchLink {
    /// Everything that is wrong.
    static let faults = WorkbenchRouter.root + "fel"

    /// The page that edits a file, by its path from the site's folder.
    static func edit(_ file: String) -> String { WorkbenchRouter.root + Workbench.editor + "?path=" + encoded(file) }

    /// A text as a value of a query.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.appendHex([byte])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
