// swift-tools-version: 6.2
import PackageDescription

/// One row of the house: a module, its neighbours inside, its products from outside.
func module(_ name: String, _ inside: [String] = [], _ outside: [Target.Dependency] = []) -> Target
{
    .target(name: name, dependencies: inside.map { .byName(name: $0) } + outside)
}

/// The tests of one module; `others` are modules the tests need besides, `files` what they read.
func tests(of name: String, with others: [String] = [], reading files: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: ([name] + others).map { .byName(name: $0) },
        exclude: files)
}

let core = [
    "Vocabulary", "Metrics", "Periods", "Formats", "FloorEngine", "Simulation", "Text", "Drawing",
    "Screens", "Reports",
]

let package = Package(
    name: "floorwalker",
    products: [
        .executable(name: "floorwalker", targets: ["floorwalker"]),
        .library(name: "FloorwalkerCore", targets: core),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        module("Vocabulary"),
        module("Metrics", ["Vocabulary"]),
        module("Periods", ["Vocabulary"]),
        module("Formats", ["Vocabulary"]),
        module("FloorEngine", ["Vocabulary", "Metrics", "Periods"]),
        module("Simulation", ["Vocabulary", "Periods"]),
        module("Text", ["Vocabulary"]),
        module("Drawing", ["Text"]),
        module("Screens", ["Vocabulary", "Text", "Drawing"]),
        module("Reports", ["Vocabulary", "Text"]),
        module("Settings", ["Vocabulary"], [.product(name: "TOMLKit", package: "TOMLKit")]),
        module("Intake", ["Vocabulary", "Formats"]),
        .target(
            name: "CTerminal",
            linkerSettings: [
                .linkedLibrary("ncursesw"), .linkedLibrary("tinfo"), .linkedLibrary("fribidi"),
            ]),
        module("Curses", ["Drawing", "CTerminal"]),
        .executableTarget(
            name: "floorwalker",
            dependencies: [
                "Vocabulary", "Metrics", "Periods", "Formats", "FloorEngine", "Simulation", "Text",
                "Drawing", "Screens", "Reports", "Settings", "Intake", "Curses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        tests(of: "Vocabulary"),
        tests(of: "Metrics", with: ["Vocabulary", "DiceSupport"]),
        tests(of: "Periods", with: ["Vocabulary"]),
        tests(of: "Formats", with: ["Vocabulary"], reading: ["Fixtures"]),
        tests(of: "Intake", with: ["Vocabulary", "Formats"]),
        tests(
            of: "FloorEngine",
            with: ["Vocabulary", "Metrics", "Periods", "Formats", "DiceSupport"],
            reading: ["Fixtures"]),
        tests(of: "Simulation", with: ["Vocabulary", "Periods", "Formats"]),
        tests(of: "Text", with: ["Vocabulary"]),
        tests(of: "Drawing", with: ["Text"]),
        tests(of: "Screens", with: ["Vocabulary", "Text", "Drawing"], reading: ["Goldens"]),
        tests(of: "Reports", with: ["Vocabulary"]),
        tests(of: "Settings", with: ["Vocabulary"], reading: ["Invalid"]),
        .target(name: "DiceSupport", path: "Tests/DiceSupport"),
        .target(name: "PTYSupport", path: "Tests/PTYSupport"),
        tests(of: "Curses", with: ["Drawing", "PTYSupport"]),
        .testTarget(
            name: "RecordingTests",
            dependencies: ["Vocabulary", "FloorEngine", "Formats", "Periods"],
            exclude: ["Fixtures"]),
        .testTarget(name: "CommandTests", dependencies: ["floorwalker"]),
        .testTarget(name: "TerminalTests", dependencies: ["floorwalker", "PTYSupport"]),
        .testTarget(name: "HouseTests"),
    ]
)

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
for target in package.targets where target.name != "CTerminal" {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}
