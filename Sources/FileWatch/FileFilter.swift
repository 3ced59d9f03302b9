public import BytePaths

/// A filter that cannot be made.
public enum FileFilterError: Error, Equatable, Sendable, CustomStringConvertible {
    /// One of the patterns, as it was given, and what is wrong with it.
    case invalidPattern(pattern: String, problem: GlobProblem)

    public var description: String {
        switch self {
        case .invalidPattern(let pattern, let problem): "invalid pattern \(pattern): \(problem)"
        }
    }
}

/// Which names below the root count.
///
/// A file counts if no directory on its way is left out, it is neither hidden nor an editor's (unless asked for), no
/// exclude pattern matches it, and an include pattern does, if there are any. See `GlobPattern` for the patterns:
/// without `/` they speak of a name at any depth, with `/` of a path from the root, with a `/` at the end of
/// directories only.
public struct FileFilter: Sendable {
    private let include: [GlobPattern]
    private let exclude: [GlobPattern]
    private let includesHidden: Bool
    private let includesEditorFiles: Bool
    private let hasAnchoredPattern: Bool

    /// Everything counts but hidden files and directories, and the files that editors and downloads leave while they
    /// work.
    public init() {
        include = []
        exclude = []
        includesHidden = false
        includesEditorFiles = false
        hasAnchoredPattern = false
    }

    /// Takes patterns as people write them. No `include` pattern means every file; `exclude` wins over `include`.
    public init(
        include: [String], exclude: [String], includeHidden: Bool = false, includeEditorFiles: Bool = false
    ) throws(FileFilterError) {
        self.include = try Self.compile(include)
        self.exclude = try Self.compile(exclude)
        includesHidden = includeHidden
        includesEditorFiles = includeEditorFiles
        hasAnchoredPattern = self.include.contains(where: \.isAnchored) || self.exclude.contains(where: \.isAnchored)
    }

    private static func compile(_ patterns: [String]) throws(FileFilterError) -> [GlobPattern] {
        var compiled: [GlobPattern] = []
        for pattern in patterns {
            do {
                compiled += try GlobPattern.compile(Array(pattern.utf8))
            } catch {
                throw .invalidPattern(pattern: pattern, problem: error.problem)
            }
        }
        return compiled
    }

    /// Whether a file of this name counts. Asks for every directory on the way too.
    public func accepts(file: RelativePath) -> Bool {
        guard !file.isRoot else { return false }
        return file.bytes.withUnsafeBufferPointer { bytes in
            guard let nameStart = entersParents(of: bytes) else { return false }
            return acceptsFile(bytes, nameStart: nameStart)
        }
    }

    /// Whether the directory is looked into, and so every directory on the way to it. The root always is.
    public func entersDirectory(_ directory: RelativePath) -> Bool {
        guard !directory.isRoot else { return true }
        return directory.bytes.withUnsafeBufferPointer { bytes in
            guard let nameStart = entersParents(of: bytes) else { return false }
            return enters(bytes, nameStart: nameStart)
        }
    }

    /// Whether a file `name` counts in a directory that is itself entered.
    func acceptsFile(named name: UnsafeBufferPointer<UInt8>, in directory: RelativePath) -> Bool {
        guard hasAnchoredPattern, !directory.isRoot else { return acceptsFile(name, nameStart: 0) }
        return Self.withJoined(directory, name) { acceptsFile($0, nameStart: $1) }
    }

    /// Whether a directory `name` is looked into, in a directory that is itself entered.
    func enters(directoryNamed name: UnsafeBufferPointer<UInt8>, in directory: RelativePath) -> Bool {
        guard hasAnchoredPattern, !directory.isRoot else { return enters(name, nameStart: 0) }
        return Self.withJoined(directory, name) { enters($0, nameStart: $1) }
    }

    private static func withJoined(
        _ directory: RelativePath, _ name: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>, Int) -> Bool
    ) -> Bool {
        let prefix = directory.bytes
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: prefix.count + 1 + name.count) { joined in
            _ = joined.initialize(fromContentsOf: prefix)
            joined[prefix.count] = UInt8(ascii: "/")
            _ = joined[(prefix.count + 1)...].initialize(fromContentsOf: name)
            return body(UnsafeBufferPointer(joined), prefix.count + 1)
        }
    }

    /// Where the name starts, or nil where a directory on the way is left out.
    private func entersParents(of path: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = 0
        for index in path.indices where path[index] == UInt8(ascii: "/") {
            guard enters(UnsafeBufferPointer(rebasing: path[..<index]), nameStart: start) else { return nil }
            start = index + 1
        }
        return start
    }

    private func enters(_ path: UnsafeBufferPointer<UInt8>, nameStart: Int) -> Bool {
        if !includesHidden, path[nameStart] == UInt8(ascii: ".") { return false }
        return !exclude.contains { $0.matches(path, nameStart: nameStart) }
    }

    private func acceptsFile(_ path: UnsafeBufferPointer<UInt8>, nameStart: Int) -> Bool {
        guard nameStart < path.count else { return false }
        if !includesHidden, path[nameStart] == UInt8(ascii: ".") { return false }
        if !includesEditorFiles, EditorFiles.contains(UnsafeBufferPointer(rebasing: path[nameStart...])) {
            return false
        }
        if exclude.contains(where: { !$0.matchesOnlyDirectories && $0.matches(path, nameStart: nameStart) }) {
            return false
        }
        return include.isEmpty
            || include.contains { !$0.matchesOnlyDirectories && $0.matches(path, nameStart: nameStart) }
    }
}

/// The names under which editors, browsers and copying programs keep unfinished work.
enum EditorFiles {
    private static let endings: [StaticString] = [
        "~", ".swp", ".swo", ".swx", ".tmp", ".part", ".partial", ".filepart", ".crdownload", "___jb_tmp___",
        "___jb_old___",
    ]

    static func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = name.first, let last = name.last else { return false }
        // Emacs: a lock `.#name`, an autosave `#name#`.
        if first == UInt8(ascii: "#"), last == UInt8(ascii: "#"), name.count > 1 { return true }
        if first == UInt8(ascii: "."), name.count > 1, name[1] == UInt8(ascii: "#") { return true }
        // Vim tries out whether it may write under this name.
        if name.count == 4, first == UInt8(ascii: "4"), equal(name, "4913") { return true }
        return endings.contains { ends(name, with: $0) } || isOfSed(name)
    }

    /// `sed -i` writes to `sed` and six random letters or digits; without a capital or a digit it may be a word.
    private static func isOfSed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count == 9, name[0] == UInt8(ascii: "s"), name[1] == UInt8(ascii: "e"), name[2] == UInt8(ascii: "d")
        else { return false }
        var isRandom = false
        for byte in name[3...] {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isRandom = true
            default: return false
            }
        }
        return isRandom
    }

    private static func equal(_ name: UnsafeBufferPointer<UInt8>, _ wanted: StaticString) -> Bool {
        name.count == wanted.utf8CodeUnitCount && ends(name, with: wanted)
    }

    private static func ends(_ name: UnsafeBufferPointer<UInt8>, with ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard name.count >= length else { return false }
        let tail = name.count - length
        for index in 0..<length where name[tail + index] != ending.utf8Start[index] { return false }
        return true
    }
}
