import Glibc

/// Why there are no settings. Each is a mistake in the configuration (EX_CONFIG, 78), but for `missingFile` and
/// `unreadableFile` (EX_NOINPUT, 66).
public enum SettingsError: Error, Equatable, Sendable {
    /// A configuration file was named and is not there; who named it.
    case missingFile(path: String, namedBy: SettingOrigin)
    /// The configuration file is there and cannot be read; the `errno`.
    case unreadableFile(path: String, errno: Int32)
    /// Everybody may write the configuration file, or its directory: `place` is which.
    case writableByAll(path: String, place: String)
    /// The configuration file is no YAML that settings can stand in. Line and column count from 1.
    case malformedFile(path: String, line: Int?, problem: String)
    /// The file has a key that does not exist; the nearest that does.
    case unknownKey(path: String, line: Int?, key: String, nearest: String?)
    /// The file gives a key twice.
    case duplicateKey(path: String, line: Int?, key: String)
    /// A value is not of the kind that its key takes.
    case invalidValue(key: SettingKey, value: String, origin: SettingOrigin, takes: String)
    /// A `DATELINE_…` variable that does not exist; the nearest that does.
    case unknownVariable(name: String, nearest: String?)
    /// Two variables for the same key that do not agree.
    case conflictingVariables(key: SettingKey, names: [String])
    /// The state directory is the watched one or lies inside it: the daemon would report on itself.
    case stateInsideWatch(state: String, origin: SettingOrigin, watch: String)
    /// The watched directory cannot be looked into: missing (ENOENT), no directory (ENOTDIR) or closed (EACCES).
    case watchUnusable(path: String, origin: SettingOrigin, errno: Int32)

    /// Whether the file itself could not be had, which the companion tells from a mistake within it (66 instead of 78).
    public var isMissingInput: Bool {
        switch self {
        case .missingFile, .unreadableFile: true
        default: false
        }
    }
}

extension SettingsError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingFile(let path, let origin):
            "\(path): there is no such configuration file; \(origin) names it"
        case .unreadableFile(let path, let code): "\(path): cannot read the configuration: \(Self.words(code))"
        case .writableByAll(let path, let place):
            "\(path): a configuration that everybody may write is not read; take that right away: chmod o-w \(place)"
        case .malformedFile(let path, let line, let problem):
            "\(Self.place(path, line)): the configuration is not well formed: \(problem)"
        case .unknownKey(let path, let line, let key, let nearest):
            "\(Self.place(path, line)): there is no setting \"\(key)\"" + Self.hint(nearest)
        case .duplicateKey(let path, let line, let key):
            "\(Self.place(path, line)): \"\(key)\" is given twice; keep one"
        case .invalidValue(let key, let value, let origin, let takes):
            "\(origin): \(key.rawValue) takes \(takes), not \"\(value)\""
        case .unknownVariable(let name, let nearest):
            "the environment: there is no variable \(name)" + Self.hint(nearest)
        case .conflictingVariables(let key, let names):
            "the environment: \(names.joined(separator: " and ")) both set \(key.rawValue) and differ; keep one"
        case .stateInsideWatch(let state, let origin, let watch):
            "\(origin): state.directory takes a directory outside the watched one, and \(state) is inside \(watch)"
        case .watchUnusable(let path, let origin, let code):
            "\(origin): watch.directory takes a directory that can be read, and \(path) cannot be: \(Self.words(code))"
        }
    }

    private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
    private static func place(_ path: String, _ line: Int?) -> String { line.map { "\(path):\($0)" } ?? path }
    private static func hint(_ nearest: String?) -> String { nearest.map { "; did you mean \($0)?" } ?? "" }
}
