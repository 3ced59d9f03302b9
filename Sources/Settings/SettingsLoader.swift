import Glibc

/// What the command line says about settings.
public struct SettingsFlags: Sendable {
    /// The file of `--config`; nil where the flag is not given.
    public var configFile: String?
    private(set) var values: [SettingKey: (text: String, flag: String)] = [:]

    public init(configFile: String? = nil, watch: String? = nil, state: String? = nil) {
        self.configFile = configFile
        if let watch { set(.watchDirectory, to: watch, flag: "--watch") }
        if let state { set(.stateDirectory, to: state, flag: "--state") }
    }

    /// Sets `key` to what `flag` says, written as a variable would have it.
    public mutating func set(_ key: SettingKey, to text: String, flag: String) { values[key] = (text, flag) }
}

/// Where the store is and how its daemon is reached; all that the companion needs of the settings.
public struct StoreLocation: Equatable, Sendable {
    /// The state directory, absolute.
    public var stateDirectory: String
    /// What names the state directory.
    public var origin: SettingOrigin
    /// The setting `control.socket`, absolute; nil for the built-in rule.
    public var controlSocket: String?

    public init(stateDirectory: String, origin: SettingOrigin, controlSocket: String?) {
        self.stateDirectory = stateDirectory
        self.origin = origin
        self.controlSocket = controlSocket
    }
}

/// Makes settings from flags, `DATELINE_…` variables, the configuration file and the defaults, in this order.
public struct SettingsLoader: Sendable {
    /// What reading a file came to.
    public enum FileContent: Sendable {
        case bytes([UInt8])
        case missing
        case failed(errno: Int32)
        /// Everybody may write the file, or put another in its place: `path` is what has such a mode.
        case writableByAll(path: String)
    }

    /// Variables that begin as ours do and are no settings: the build and the tests have them.
    static let otherVariables: Set<String> = [
        "DATELINE_CONFIG", "DATELINE_MODELS", "DATELINE_WARNINGS_AS_ERRORS", "DATELINE_UPDATE_GOLDEN",
    ]

    private let environment: [String: String]
    private let workingDirectory: String
    private let furtherVariables: Set<String>
    private let readFile: @Sendable (String) -> FileContent

    /// A loader.
    ///
    /// - Parameters:
    ///   - environment: every variable of the process. An empty one counts as not set.
    ///   - workingDirectory: absolute; paths of flags and variables count from here.
    ///   - furtherVariables: more `DATELINE_…` variables that are no settings and not to be complained about.
    ///   - readFile: reads the file at an absolute path.
    public init(
        environment: [String: String], workingDirectory: String, furtherVariables: Set<String> = [],
        readFile: @escaping @Sendable (String) -> FileContent = SettingsLoader.contents(of:)
    ) {
        self.environment = environment.filter { !$0.value.isEmpty }
        self.workingDirectory = workingDirectory
        self.furtherVariables = furtherVariables
        self.readFile = readFile
    }

    /// All settings. Looks at no directory: `Settings.validateDirectories()` does.
    ///
    /// - Throws: every case of `SettingsError` but `watchUnusable`.
    public func load(flags: SettingsFlags = SettingsFlags()) throws(SettingsError) -> Settings {
        try checkVariables()
        let sources = Sources(loader: self, flags: flags, file: try configFile(flags))
        var reader = SettingsReader(sources: sources)
        let settings = try reader.settings()
        if PathText.isInside(settings.stateDirectory, settings.watchDirectory) {
            throw .stateInsideWatch(
                state: settings.stateDirectory, origin: settings.origin(of: .stateDirectory),
                watch: settings.watchDirectory)
        }
        return settings
    }

    /// Where the store is. A configuration file that decides it, or that is named, has to be right in every key; one
    /// that nobody asked for is not read where a flag or a variable decides, except for its `control.socket` where it
    /// speaks of the same state directory.
    ///
    /// - Throws: as `load`.
    public func locateStore(flags: SettingsFlags = SettingsFlags()) throws(SettingsError) -> StoreLocation {
        try checkVariables()
        let bare = Sources(loader: self, flags: flags, file: nil)
        let isDecided = try bare.explicit(.stateDirectory) != nil
        let isNamed = flags.configFile != nil || environment["DATELINE_CONFIG"] != nil
        guard isDecided, !isNamed else {
            let file = try configFile(flags)
            return try Self.location(Sources(loader: self, flags: flags, file: file))
        }
        var location = try Self.location(bare)
        if location.controlSocket == nil, let file = try? configFile(flags),
            let neighbour = try? Self.location(
                Sources(loader: self, flags: SettingsFlags(), file: file, fileOnly: true)),
            neighbour.stateDirectory == location.stateDirectory
        {
            location.controlSocket = neighbour.controlSocket
        }
        return location
    }

    private static func location(_ sources: Sources) throws(SettingsError) -> StoreLocation {
        var reader = SettingsReader(sources: sources)
        let state = try reader.path(.stateDirectory)
        return StoreLocation(
            stateDirectory: state, origin: reader.origins[.stateDirectory] ?? .standard,
            controlSocket: try reader.optionalPath(.controlSocket))
    }

    // MARK: The sources

    /// Where values come from, in the order in which they count.
    struct Sources {
        let loader: SettingsLoader
        let flags: SettingsFlags
        let file: ConfigFile?
        /// Whether to leave flags and variables out.
        var fileOnly = false

        struct Found {
            var value: RawValue
            var origin: SettingOrigin
            /// What a path that is not absolute counts from.
            var base: String
        }

        /// What a flag or a variable says.
        func explicit(_ key: SettingKey) throws(SettingsError) -> Found? {
            if let (text, flag) = flags.values[key] {
                return Found(value: .text(text), origin: .flag(flag), base: loader.workingDirectory)
            }
            let names = fileOnly ? [] : key.definition.variables.filter { loader.environment[$0] != nil }
            guard let name = names.first, let text = loader.environment[name] else { return nil }
            guard names.allSatisfy({ loader.environment[$0] == text }) else {
                throw .conflictingVariables(key: key, names: names)
            }
            return Found(value: .text(text), origin: .variable(name), base: loader.workingDirectory)
        }

        /// What counts; nil for the default.
        func value(_ key: SettingKey) throws(SettingsError) -> Found? {
            if let found = try explicit(key) { return found }
            if let file, let (value, line) = file.values[key] {
                return Found(
                    value: value, origin: .file(path: file.path, line: line), base: PathText.parent(file.path))
            }
            // The service manager may name several directories, with colons between them; the first is ours.
            if key == .stateDirectory,
                let first = loader.environment["STATE_DIRECTORY"]?.split(separator: ":").first
            {
                return Found(
                    value: .text(String(first)), origin: .serviceManager(variable: "STATE_DIRECTORY"), base: "/")
            }
            return nil
        }

        var workingDirectory: String { loader.workingDirectory }
    }

    /// The file that is named, or the one at the usual place if there is one.
    private func configFile(_ flags: SettingsFlags) throws(SettingsError) -> ConfigFile? {
        let named: (path: String, by: SettingOrigin)? =
            flags.configFile.map { ($0, .flag("--config")) }
            ?? environment["DATELINE_CONFIG"].map { ($0, .variable("DATELINE_CONFIG")) }
        let path = PathText.absolute(named?.path ?? Settings.standardConfigFile, from: workingDirectory)
        switch readFile(path) {
        case .bytes(let bytes): return try ConfigFile(path: path, bytes: bytes)
        case .missing:
            if let named { throw .missingFile(path: path, namedBy: named.by) }
            return nil
        case .failed(let code): throw .unreadableFile(path: path, errno: code)
        case .writableByAll(let place): throw .writableByAll(path: path, place: place)
        }
    }

    private func checkVariables() throws(SettingsError) {
        let names = SettingKey.allCases.flatMap(\.definition.variables) + Self.otherVariables + furtherVariables
        let known = Set(names)
        // Sorted, so that the same environment always gets the same complaint.
        for name in environment.keys.sorted() where name.hasPrefix("DATELINE_") && !name.hasPrefix("DATELINE_TEST_") {
            guard !known.contains(name) else { continue }
            throw .unknownVariable(name: name, nearest: NearestName.of(name, among: names.sorted()))
        }
    }

    /// Reads a whole file from disk.
    public static func contents(of path: String) -> FileContent {
        // Nonblocking, so that a FIFO by this name cannot hold the start up.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return errno == ENOENT ? .missing : .failed(errno: errno) }
        defer { close(descriptor) }
        if let place = placeWritableByAll(path, descriptor) { return .writableByAll(path: place) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                return .failed(errno: errno)
            }
            if count == 0 { return .bytes(bytes) }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// What everybody may write: the file itself, or its directory unless there only owners rename and remove.
    private static func placeWritableByAll(_ path: String, _ descriptor: Int32) -> String? {
        var found = stat()
        // A FIFO or a terminal that somebody types settings into is a choice of that somebody.
        guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
        if found.st_mode & S_IWOTH != 0 { return path }
        let directory = PathText.parent(path)
        guard stat(directory, &found) == 0, found.st_mode & S_IWOTH != 0, found.st_mode & S_ISVTX == 0 else {
            return nil
        }
        return directory
    }
}
