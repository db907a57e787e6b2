// swift-tools-version: 6.1
import PackageDescription

// Debian's vips.pc names flags of libraries that vips.h has no use for, and Swift warns of them at each build. There only
// GLib's headers lie outside the compiler's own folders; on a Mac both headers and libraries do.
#if os(macOS)
    let vips = "vips"
#else
    let vips = "gobject-2.0"
#endif

let package = Package(
    name: "blad",
    defaultLocalization: "sv",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "blad", targets: ["blad"])],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Only the tests use it: Blad's templates are compared with another Mustache program.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Before 1.0 a minor version may break what it likes.
        .package(url: "https://github.com/swiftcsv/SwiftCSV", .upToNextMinor(from: "0.10.0")),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        .systemLibrary(
            name: "CVips",
            pkgConfig: vips,
            providers: [.apt(["libvips-dev"]), .brew(["vips"])]),
        .target(name: "Foundations"),
        .target(name: "Diagnostics", dependencies: ["Foundations"]),
        .target(name: "Goals", dependencies: ["Foundations"]),
        .target(name: "CCmarkArena", dependencies: ["CCmarkGFM"]),
        .target(name: "Markdown", dependencies: ["CCmarkArena", "CCmarkGFM", "Foundations", "Diagnostics"]),
        .target(name: "Templates", dependencies: ["Foundations", "Diagnostics"]),
        .target(
            name: "Content",
            dependencies: [
                "Foundations", "Diagnostics", "Goals", "Markdown", .product(name: "Yams", package: "Yams"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ]),
        .target(name: "CSearchScript", exclude: ["search.js"]),
        .target(name: "Search", dependencies: ["CSearchScript", "CStemmer", "Foundations"]),
        .target(name: "Pictures", dependencies: ["CVips", "Foundations", "Diagnostics"]),
        .target(
            name: "Editions",
            dependencies: [
                "CQREncode", "Foundations", "Diagnostics", "Goals", "Markdown", "Content", "Templates", "Pictures",
                "Search",
            ]),
        .target(
            name: "Build",
            dependencies: [
                "Foundations", "Diagnostics", "Goals", "Content", "Templates", "Pictures", "Search", "Editions",
                "Starter",
                // On a Mac, CryptoKit comes with the system.
                .target(name: "COpenSSL", condition: .when(platforms: [.linux])),
            ]),
        .target(
            name: "CWorkbench",
            exclude: ["pages", "assets"]),
        .target(
            name: "Preview",
            dependencies: [
                "Foundations", "Diagnostics", "Goals", "Content", "Templates", "Editions", "Build", "Pictures",
                "CWorkbench",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .target(name: "CStarter", exclude: ["starter"]),
        .target(name: "Starter", dependencies: ["CStarter", "Foundations"]),
        .executableTarget(
            name: "blad",
            dependencies: [
                "Build", "Content", "Diagnostics", "Editions", "Foundations", "Goals", "Preview", "Starter",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Not a product: what the tests of several modules share.
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        // `make fuzz`: no product, and built only when it is asked for.
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "Build", "Content", "Diagnostics", "Editions", "Foundations", "Markdown", "Pictures", "Preview",
                "TestSupport",
            ],
            path: "Tests/Fuzz", exclude: ["Samples"]),
        .testTarget(name: "FuzzTests", dependencies: ["Fuzz"]),
        .testTarget(name: "FoundationsTests", dependencies: ["Foundations", "TestSupport"]),
        .testTarget(name: "GoalsTests", dependencies: ["Goals", "Foundations", "TestSupport"]),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "TemplatesTests",
            dependencies: [
                "Templates", "Diagnostics", "Foundations", .product(name: "Mustache", package: "swift-mustache"),
                "TestSupport",
            ]),
        .testTarget(name: "SearchTests", dependencies: ["Search", "Foundations", "TestSupport"]),
        .testTarget(name: "BuildTests", dependencies: ["Build", "Foundations", "Diagnostics", "TestSupport"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "Foundations", "TestSupport"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Diagnostics", "Foundations", "Goals", "Markdown", "TestSupport"]),
        .testTarget(
            name: "DiagnosticsTests",
            dependencies: [
                "Diagnostics", "Foundations", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "PreviewTests",
            dependencies: ["Build", "Content", "Diagnostics", "Foundations", "Preview", "Starter", "TestSupport"]),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Build", "Content", "Diagnostics", "Editions", "Foundations", "Goals", "Starter", "TestSupport",
            ]),
        .testTarget(
            name: "ManualTests",
            dependencies: [
                "Build", "Content", "Diagnostics", "Editions", "Foundations", "Goals", "Markdown", "Starter",
                "Templates", "TestSupport",
            ]),
        .testTarget(
            name: "LetterTests",
            dependencies: ["Content", "Diagnostics", "Editions", "Foundations", "Markdown", "TestSupport"]),
        .testTarget(
            name: "EditionsTests", dependencies: ["Content", "Editions", "Foundations", "Goals", "TestSupport"]),
    ]
)
