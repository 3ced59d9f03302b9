// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "dateline",
    products: [
        .executable(name: "datelined", targets: ["datelined"]),
        .executable(name: "dateline", targets: ["dateline"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
    ],
    targets: [
        // System libraries, each behind the one module that knows it.
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CLinux"),

        // The ground floor: no news, no files.
        .target(name: "BytePaths"),
        .target(name: "Hashing", dependencies: ["CCrypto"]),
        .target(name: "Compression", dependencies: ["CZstd"]),

        // What a report says.
        .target(name: "NewsText"),
        .target(name: "NewsRecord", dependencies: ["BytePaths", "Hashing"]),
        .target(name: "ChangeAccount", dependencies: ["Lexicons", "NewsRecord"]),
        .target(name: "NewsSyntax", dependencies: ["Hashing", "NewsText"]),
        .target(name: "Lexicons"),
        .target(name: "NewsNames", dependencies: ["NewsText"]),
        .target(name: "NewsAttribution", dependencies: ["NewsSyntax", "NewsText"]),
        .target(
            name: "NewsParser",
            dependencies: [
                "BytePaths", "Hashing", "Lexicons", "NewsAttribution", "NewsNames", "NewsRecord", "NewsSyntax",
                "NewsText",
            ]),

        // The world outside.
        .target(
            name: "Models", dependencies: ["Hashing", "NewsAttribution", "NewsNames", "NewsParser", "NewsSyntax"],
            resources: [.copy("english.model")]),
        .target(name: "FileWatch", dependencies: ["BytePaths", "CLinux"]),
        .target(
            name: "RevisionStore",
            dependencies: [
                "BytePaths", "Compression", "Hashing", "NewsRecord", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "ChangeFeed", dependencies: ["CLinux", "NewsRecord"]),
        .target(
            name: "StoreProof",
            dependencies: ["BytePaths", "CSQLite", "Compression", "Hashing", "NewsParser", "NewsRecord"]),
        .target(name: "Retention", dependencies: ["ChangeFeed", "RevisionStore"]),
        .target(name: "ServiceManager", dependencies: ["CSystemd"]),
        .target(name: "ControlSocket", dependencies: ["CLinux"]),
        .target(
            name: "Settings",
            dependencies: [.product(name: "Configuration", package: "swift-configuration")]),

        // The programs.
        .target(
            name: "Ingest",
            dependencies: [
                "BytePaths", "CLinux", "ChangeFeed", "FileWatch", "Hashing", "NewsParser", "NewsRecord", "NewsSyntax",
                "NewsText", "Retention", "RevisionStore", .product(name: "Logging", package: "swift-log"),
            ]),
        .executableTarget(
            name: "datelined",
            dependencies: [
                "BytePaths", "CLinux", "ChangeAccount", "ControlSocket", "Hashing", "Ingest", "Models", "NewsRecord",
                "Retention",
                "RevisionStore", "ServiceManager", "Settings", "StoreProof",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        .target(
            name: "DatelineCommands",
            dependencies: [
                "BytePaths", "CLinux", "ChangeAccount", "ChangeFeed", "ControlSocket", "Hashing", "Models",
                "NewsParser",
                "NewsRecord", "NewsSyntax", "NewsText", "Retention", "RevisionStore", "Settings", "StoreProof",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "dateline", dependencies: ["DatelineCommands"]),
        .executableTarget(
            name: "dateline-benchmarks",
            dependencies: [
                "BytePaths", "CSQLite", "ChangeFeed", "Hashing", "Models", "NewsParser", "NewsRecord", "NewsSyntax",
                "Retention", "RevisionStore", "StoreProof",
            ], path: "Benchmarks", exclude: ["Counter"]),

        // Makes the weights; not shipped.
        .executableTarget(
            name: "dateline-train-names", dependencies: ["Lexicons", "NewsNames", "NewsSyntax", "NewsText"],
            path: "Sources/NameTraining", exclude: ["Data"]),
        .target(name: "ModelTraining", dependencies: ["NewsAttribution", "NewsRecord", "NewsSyntax", "NewsText"]),
        .executableTarget(
            name: "dateline-train", dependencies: ["ModelTraining", "NewsSyntax"], path: "Training",
            exclude: ["Data"]),

        .target(name: "TestSupport", dependencies: ["NewsRecord"], path: "Tests/TestSupport"),
        // The tests mirror the modules; the last two look at the whole from outside.
        .testTarget(name: "BytePathsTests", dependencies: ["BytePaths", "TestSupport"]),
        .testTarget(name: "HashingTests", dependencies: ["Hashing", "TestSupport"]),
        .testTarget(name: "CompressionTests", dependencies: ["Compression", "TestSupport"]),
        .testTarget(name: "LexiconsTests", dependencies: ["Lexicons"]),
        .testTarget(name: "NewsTextTests", dependencies: ["NewsText", "TestSupport"]),
        .testTarget(name: "NewsRecordTests", dependencies: ["BytePaths", "Hashing", "NewsRecord", "TestSupport"]),
        .testTarget(
            name: "NewsNamesTests",
            dependencies: ["Lexicons", "Models", "NewsNames", "NewsParser", "NewsText", "TestSupport"]),
        .testTarget(name: "NewsSyntaxTests", dependencies: ["NewsSyntax", "TestSupport"]),
        .testTarget(name: "NewsAttributionTests", dependencies: ["NewsAttribution", "NewsSyntax", "TestSupport"]),
        .testTarget(name: "ModelsTests", dependencies: ["Models", "NewsParser", "NewsSyntax", "TestSupport"]),
        .testTarget(name: "ModelTrainingTests", dependencies: ["ModelTraining", "NewsSyntax"]),
        .testTarget(
            name: "NewsParserTests",
            dependencies: [
                "BytePaths", "Hashing", "Models", "NewsNames", "NewsParser", "NewsRecord", "NewsSyntax", "NewsText",
                "TestSupport",
            ],
            exclude: ["FuzzCorpus", "Golden", "Passages", "Reports"]),
        .testTarget(
            name: "FileWatchTests", dependencies: ["BytePaths", "CLinux", "FileWatch", "TestSupport"],
            exclude: ["event-sequences.txt"]),
        .testTarget(
            name: "RevisionStoreTests",
            dependencies: [
                "BytePaths", "ChangeFeed", "Compression", "Hashing", "NewsRecord", "Retention", "RevisionStore",
                "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "StoreProofTests",
            dependencies: [
                "BytePaths", "CSQLite", "ChangeFeed", "Hashing", "NewsParser", "NewsRecord", "Retention",
                "RevisionStore", "StoreProof", "TestSupport",
            ]),
        .testTarget(name: "ChangeFeedTests", dependencies: ["ChangeFeed", "NewsRecord", "TestSupport"]),
        .testTarget(name: "ServiceManagerTests", dependencies: ["ServiceManager"]),
        .testTarget(name: "ControlSocketTests", dependencies: ["ControlSocket"]),
        .testTarget(name: "SettingsTests", dependencies: ["Settings"]),
        .testTarget(
            name: "IngestTests",
            dependencies: [
                "BytePaths", "CSQLite", "ChangeFeed", "FileWatch", "Hashing", "Ingest", "NewsParser", "NewsRecord",
                "Retention", "RevisionStore", "StoreProof", "TestSupport",
            ]),
        .testTarget(name: "ChangeAccountTests", dependencies: ["ChangeAccount", "NewsRecord", "TestSupport"]),
        .testTarget(
            name: "DatelineCommandsTests",
            dependencies: [
                "BytePaths", "ChangeAccount", "ChangeFeed", "ControlSocket", "DatelineCommands", "Hashing",
                "NewsParser", "NewsRecord", "RevisionStore", "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["dateline", "datelined", "TestSupport"], exclude: ["Recorder"]),
        .testTarget(name: "HouseTests"),
    ]
)

// One loop, so that no target escapes a rule. Warnings are errors wherever the tests run (script/test sets the
// variable); a compiler newer than ours must not stop someone who only wants to build.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let unforgiving = Context.environment["DATELINE_WARNINGS_AS_ERRORS"] == "1"
for target in package.targets where target.type != .system && target.name != "CLinux" {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
    if unforgiving { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}
