// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of Floorwalker never fetch or build what only measures it.
let package = Package(
    name: "floorwalker-benchmarks",
    dependencies: [.package(name: "floorwalker", path: "../..")],
    targets: [
        .executableTarget(
            name: "Replay",
            dependencies: [.product(name: "FloorwalkerCore", package: "floorwalker")],
            path: "Benchmarks/Replay",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .treatAllWarnings(as: .error),
            ])
    ])
