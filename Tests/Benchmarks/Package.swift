// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// What the programs measure.
let core = Target.Dependency.product(name: "FloorwalkerCore", package: "floorwalker")

// A package of its own, so that users of Floorwalker never fetch or build what only measures it.
let package = Package(
    name: "floorwalker-benchmarks",
    dependencies: [.package(name: "floorwalker", path: "../..")],
    targets: [
        .target(name: "Files", path: "Benchmarks/Files", swiftSettings: strict),
        .executableTarget(
            name: "Replay", dependencies: ["Files", core], path: "Benchmarks/Replay",
            swiftSettings: strict),
        .executableTarget(
            name: "Polls", dependencies: ["Files", core], path: "Benchmarks/Polls",
            swiftSettings: strict),
    ])
