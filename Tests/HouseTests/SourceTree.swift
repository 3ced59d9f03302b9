import Foundation

/// The files of the repository, as they stand on disk.
struct SourceTree {
    /// A text file of the repository.
    struct File: Sendable {
        /// Within the repository.
        var path: String
        var lines: [Substring]

        var name: Substring { path.split(separator: "/").last ?? "" }
        /// The target that a source belongs to, by its folder.
        var module: Substring? {
            let parts = path.split(separator: "/")
            return parts.count > 2 && (parts[0] == "Sources" || parts[0] == "Tests") ? parts[1] : nil
        }
        var isSwift: Bool { path.hasSuffix(".swift") }
        var isSource: Bool { isSwift && path.hasPrefix("Sources/") }
    }

    let files: [File]

    /// Reads every text file but those that git ignores.
    init() throws {
        let root = Self.root
        var files: [File] = []
        let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey]
        let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys)
        while let url = walk?.nextObject() as? URL {
            let path = String(url.path.dropFirst(root.path.count + 1))
            let name = url.lastPathComponent
            let values = try url.resourceValues(forKeys: Set(keys))
            if values.isDirectory == true {
                if name == ".git" || name == ".swiftpm" || name.hasPrefix(".build") || path == "state" {
                    walk?.skipDescendants()
                }
            } else if values.isRegularFile == true, name != "Package.resolved" {
                // What is no text, such as a report in another encoding, is none of ours to tidy.
                guard let text = String(validating: try Data(contentsOf: url), as: UTF8.self) else { continue }
                files.append(File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
            }
        }
        self.files = files.sorted { $0.path < $1.path }
    }

    /// The repository's root, from where this file stands: the tests may be built through a link to their folder.
    private static var root: URL {
        var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }
}

/// Swift's text without what only looks like code.
enum SwiftText {
    /// The lines with string literals emptied and comments taken out. Literals over several lines become empty lines.
    static func code(of lines: [Substring]) -> [String] {
        var isInside = false
        return lines.map { line in
            let opens = line.components(separatedBy: "\"\"\"").count % 2 == 0
            defer { if opens { isInside.toggle() } }
            if isInside { return "" }
            return withoutLiterals(opens ? line.components(separatedBy: "\"\"\"")[0][...] : line)
        }
    }

    private static func withoutLiterals(_ line: Substring) -> String {
        var code = ""
        var isInside = false
        var isEscaped = false
        // Parentheses of an interpolation under way; what stands in them counts as part of the literal.
        var depth = 0
        var previous: Character = " "
        for character in line {
            defer { previous = character }
            if isInside {
                if isEscaped {
                    isEscaped = false
                    if character == "(" { depth = 1 }
                } else if depth > 0 {
                    if character == "(" { depth += 1 }
                    if character == ")" { depth -= 1 }
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInside = false
                }
                continue
            }
            if character == "/", previous == "/" {
                code.removeLast()
                break
            }
            if character == "\"" { isInside = true } else { code.append(character) }
        }
        return code
    }

    /// The bodies of functions, initialisers and computed members: where each begins (1-based) and how many lines it has.
    static func functions(in lines: [Substring]) -> [(line: Int, lineCount: Int)] {
        var functions: [(line: Int, lineCount: Int)] = []
        var depth = 0
        var open: [(line: Int, depth: Int)] = []
        var awaited: Int?
        for (index, line) in code(of: lines).enumerated() {
            let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            if words.contains(where: { ["func", "init", "deinit", "subscript", "var"].contains($0) }), awaited == nil {
                awaited = index
            }
            for character in line {
                if character == "{" {
                    if let start = awaited { open.append((start, depth)) }
                    awaited = nil
                    depth += 1
                } else if character == "}" {
                    depth -= 1
                    if let last = open.last, last.depth == depth {
                        functions.append((last.line + 1, index - last.line + 1))
                        open.removeLast()
                    }
                }
            }
            // A stored property or a requirement has no body.
            if let start = awaited, index > start + 12 || line.hasSuffix("}") || line.allSatisfy(\.isWhitespace) {
                awaited = nil
            } else if let start = awaited, index == start, words.contains("var"), !line.contains("{") {
                awaited = nil
            }
        }
        return functions
    }
}
