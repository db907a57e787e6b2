import Testing

@testable import Fuzz

/// What is promised of a text with addresses put into it can be broken.
@Suite struct AddressesInPlaceTests {
    private let addresses = AddressesInPlace(["a.0123456789.png", "b.0123456789.svg"])

    private func keeps(_ published: String, from source: String) -> Bool {
        (try? addresses.check(Array(published.utf8), from: Array(source.utf8))) != nil
    }

    @Test(arguments: [
        ("", ""), ("x { y }", "x { y }"), ("url(a.0123456789.png)", "url(./a.png)"),
        ("a.0123456789.pngb.0123456789.svg", "a.png/assets/b.svg"), ("u(a.0123456789.png) a.png", "u(\\61 .png) a.png"),
        ("u(a.0123456789.png)", "u(x;y/../a.png)"),
    ])
    func whatIsOnlyAddressedOtherwiseIsTheSame(published: String, source: String) {
        #expect(keeps(published, from: source))
    }

    @Test(arguments: [
        ("x", "x y"), ("x y", "x"), ("x { y }", "x { z }"), ("u(a.0123456789.png)", "u(a.png) x"),
        ("u(a.0123456789.png) x", "u(a.png)"), ("u(a.0123456789.png) v(b.0123456789.svg)", "v(b.svg) u(a.png)"),
        ("u(a.0123456789.png)", "u(a.png) } x { v(b.svg)"), ("x u(a.0123456789.png)", "u(a.png)"),
        ("u(a.0123456789.png)", "u(a.png?#iefix)"),
    ])
    func whatWasLostOrMovedIsSeen(published: String, source: String) {
        #expect(!keeps(published, from: source))
    }
}
