import Foundation
import Testing

/// The rules of the house that no compiler holds, read from the sources.
@Suite struct TidyTests {
    private let tree: SourceTree

    init() throws {
        tree = try SourceTree()
        try #require(tree.files.contains { $0.path == "Package.swift" }, "the repository was not found")
    }

    private var swiftFiles: [SourceTree.File] { tree.files.filter(\.isSwift) }
    private var sources: [SourceTree.File] { tree.files.filter(\.isSource) }

    private func expectNone(_ offenders: [String], _ rule: Comment) {
        #expect(offenders.isEmpty, "\(rule.rawValue):\n\(offenders.joined(separator: "\n"))")
    }

    @Test func noFileIsTooLong() {
        let long = swiftFiles.filter { $0.lines.count > 501 }
        expectNone(long.map { "\($0.path): \($0.lines.count) lines" }, "a Swift file has at most 500 lines")
    }

    @Test func noFunctionIsTooLong() {
        var offenders: [String] = []
        for file in swiftFiles where file.name != "Package.swift" {
            for function in SwiftText.functions(in: file.lines) where function.lineCount > 70 {
                offenders.append("\(file.path):\(function.line): \(function.lineCount) lines")
            }
        }
        expectNone(offenders, "a function has at most 70 lines")
    }

    @Test func nothingTrapsOrWaitsToBeDone() {
        let forbidden = ["try!", "as!", "fatalError("]
        let notes = ["TO" + "DO", "FIX" + "ME"]
        var offenders: [String] = []
        for file in sources {
            let code = SwiftText.code(of: file.lines)
            for (index, line) in file.lines.enumerated() {
                let found = forbidden.filter { code[index].contains($0) } + notes.filter { line.contains($0) }
                offenders += found.map { "\(file.path):\(index + 1): \($0)" }
            }
        }
        expectNone(offenders, "no source traps on purpose or leaves work undone")
    }

    /// What looks harmless and ends the process in the end: Foundation's writing to standard error traps where it fails,
    /// and a function that is itself what a Mutex holds is wrapped once more with every look at it.
    @Test func nothingWaitsToTrap() {
        var offenders: [String] = []
        for file in sources where file.path.hasPrefix("Sources/") && !file.path.contains("Training") {
            for (index, line) in SwiftText.code(of: file.lines).enumerated() {
                let holdsFunction = line.contains("Mutex<") && line.contains("->")
                if holdsFunction || line.contains("FileHandle.standard") && line.contains(".write") {
                    offenders.append("\(file.path):\(index + 1)")
                }
            }
        }
        expectNone(offenders, "a log that cannot be written and a function in a Mutex end no process")
    }

    /// Who alone may import what.
    static let owners: [(imported: String, owners: Set<String>)] = [
        ("GRDB", ["RevisionStore"]), ("GRDBSQLite", ["RevisionStore"]), ("CSystemd", ["ServiceManager"]),
        ("CCrypto", ["Hashing"]), ("CSQLite", ["StoreProof"]), ("CZstd", ["Compression"]),
        ("Configuration", ["Settings"]),
    ]

    @Test(arguments: owners) func everyDependencyHasOneOwner(imported: String, owners: Set<String>) {
        let offenders = imports.filter { $0.name == imported && !owners.contains($0.module) }
        expectNone(offenders.map(\.place), "only \(owners.sorted().joined(separator: ", ")) imports \(imported)")
    }

    @Test func theReadingOfNewsTouchesNoFiles() {
        let pure: Set<String> = ["BytePaths", "Compression", "Hashing", "NewsParser", "NewsRecord", "NewsText"]
        let outside: Set<String> = [
            "CLinux", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "System",
        ]
        let offenders = imports.filter { found in
            pure.contains(found.module) && outside.contains(found.name)
                && !(found.name == "FoundationEssentials" && found.path == "Sources/NewsRecord/PathEncoding.swift")
        }
        expectNone(offenders.map(\.place), "what reads the news knows no operating system")
    }

    private struct Import {
        var path: String
        var line: Int
        var module: String
        var name: String
        var place: String { "\(path):\(line): \(name)" }
    }

    private var imports: [Import] {
        sources.flatMap { file in
            SwiftText.code(of: file.lines).enumerated().compactMap { index, line in
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), words.count > place + 1,
                    words[..<place].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal"].contains($0) })
                else { return nil }
                // `import struct Module.Name` names the module behind the kind.
                let name = words[words.count - 1].split(separator: ".")[0]
                return Import(path: file.path, line: index + 1, module: String(file.module ?? ""), name: String(name))
            }
        }
    }

    /// What a public type offers is documented where it is declared. Exempt are initialisers, whose parameters are the
    /// documented properties, and what meets a protocol, which says it once for all: one of ours, or of the libraries.
    @Test func everyPublicDeclarationIsDocumented() {
        let explained = requirements.union([
            "==", "<", "hash", "encode", "description", "debugDescription", "errorDescription", "rawValue", "run",
            "configuration",
        ])
        var offenders: [String] = []
        for file in sources {
            for (index, line) in file.lines.enumerated() {
                let text = line.drop { $0 == " " }
                guard text.hasPrefix("public "), !text.hasPrefix("public import "), !text.hasPrefix("public init(")
                else { continue }
                if let name = Self.declaredName(text), explained.contains(name) { continue }
                if !isDocumented(file.lines, index) { offenders.append("\(file.path):\(index + 1): \(text)") }
            }
        }
        expectNone(offenders, "a public declaration says what it takes and gives")
    }

    /// The names of what our own protocols require.
    private var requirements: Set<String> {
        var names: Set<String> = []
        for file in sources {
            var isInside = false
            for line in file.lines {
                if line.contains("protocol "), line.hasSuffix("{") { isInside = true }
                if line == "}" { isInside = false }
                if isInside, let name = Self.declaredName(line.drop { $0 == " " }) { names.insert(name) }
            }
        }
        return names
    }

    /// The name behind `func`, `var` or `let`.
    private static func declaredName(_ text: Substring) -> String? {
        let words = text.split(separator: " ")
        guard let keyword = words.firstIndex(where: { ["func", "var", "let"].contains($0) }), keyword + 1 < words.count
        else { return nil }
        let name = words[keyword + 1]
        let isOperator = name.first == "=" || name.first == "<"
        return String(isOperator ? name : name.prefix { $0 != "(" && $0 != ":" && $0 != "<" })
    }

    private func isDocumented(_ lines: [Substring], _ index: Int) -> Bool {
        for line in lines[..<index].reversed() {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("///") { return true }
            let isBetween = text.hasPrefix("@") || text.hasPrefix("//") || text.hasPrefix("#if")
            if !isBetween { return false }
        }
        return false
    }

    @Test func nothingNamesTheMachineItWasWrittenOn() {
        // Built from parts, so that this file does not name them itself.
        let places = ["work", "root"].map { "/" + $0 + "/" } + ["/tmp/" + "h-", "/tmp/" + "brief"]
        let before = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "._~$}*)/-"))
        var offenders: [String] = []
        for file in tree.files {
            for (index, line) in file.lines.enumerated() {
                let text = line + "/"
                for place in places {
                    // `https://host/root/` and `a/work/b` are no places of this machine.
                    for range in text.ranges(of: place) {
                        let previous = text[..<range.lowerBound].unicodeScalars.last
                        if previous.map({ before.contains($0) }) != true {
                            offenders.append("\(file.path):\(index + 1): \(place)")
                        }
                    }
                }
            }
        }
        expectNone(offenders, "no file of the repository names a place of one machine")
    }
}

/// The scan that the rules rest on finds what it should.
@Suite struct SwiftTextTests {
    @Test func takesOutCommentsAndLiterals() {
        let lines: [Substring] = [
            "let a = \"try! {\" // as!", "let b = \"\\\"{\\(f(\"}\"))\" + c", "/// fatalError(", "\"\"\"", "try! {",
            "\"\"\"", "try! d",
        ]
        #expect(SwiftText.code(of: lines) == ["let a =  ", "let b =  + c", "", "", "", "", "try! d"])
    }

    @Test func measuresFunctions() {
        let text = """
            struct A {
                var stored: Int
                var short: Int { 1 }
                func long(
                    a: Int
                ) -> Int {
                    if a > 0 { return "}".count }
                    return 2
                }
                init() {
                }
            }
            """
        let functions = SwiftText.functions(in: text.split(separator: "\n", omittingEmptySubsequences: false))
        #expect(functions.map(\.line) == [3, 4, 10])
        #expect(functions.map(\.lineCount) == [1, 6, 2])
    }
}
