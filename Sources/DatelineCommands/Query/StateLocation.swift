import ControlSocket
import Glibc
import NewsRecord
import Settings

/// Where the store and its daemon's control socket are.
struct StateLocation {
    /// The state directory, absolute.
    let directory: String
    /// Asks the daemon of this very state directory.
    let client: ControlClient

    private let loader: SettingsLoader
    private let flags: SettingsFlags

    /// Takes what `--state` and `--config` say.
    init(state: String?, config: String?, environment: [String: String]) throws(CommandFailure) {
        loader = SettingsLoader(environment: environment, workingDirectory: Self.workingDirectory())
        flags = SettingsFlags(configFile: config, state: state)
        do {
            let location = try loader.locateStore(flags: flags)
            directory = location.stateDirectory
            let paths = ControlLocation.ofClient(
                stateDirectory: directory, environment: environment, override: location.controlSocket)
            client = ControlClient(paths: paths, identity: StateIdentity.of(directory: directory))
        } catch {
            throw error.isMissingInput ? .missing("\(error)") : .settings("\(error)")
        }
    }

    func openStore() throws(CommandFailure) -> Snapshots { try Snapshots(directory: directory) }

    /// The directory that the settings have the daemon watch; nil where nothing but the default says so.
    var watchedDirectory: String? {
        guard let settings = try? loader.load(flags: flags), settings.origin(of: .watchDirectory) != .standard else {
            return nil
        }
        return settings.watchDirectory
    }

    /// All settings, as the daemon would have them with the same flags.
    func loadSettings() throws(SettingsError) -> Settings { try loader.load(flags: flags) }

    private static func workingDirectory() -> String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }
}
