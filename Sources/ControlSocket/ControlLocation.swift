import Glibc

/// Where the control socket stands.
public enum ControlLocation {
    /// The socket's name within its directory.
    public static let fileName = "control.sock"
    /// Where the unit that ships with Dateline has its runtime directory.
    public static let systemRuntimeDirectory = "/run/dateline"

    /// Where the daemon listens: `$RUNTIME_DIRECTORY/control.sock`, else `STATE/control.sock`. An `override` (the
    /// setting `control.socket`) comes before both.
    public static func ofDaemon(
        stateDirectory: String, environment: [String: String], override: String? = nil
    ) -> String {
        override ?? joined(runtimeDirectory(environment) ?? stateDirectory)
    }

    /// Where a client looks, in this order: in `$RUNTIME_DIRECTORY`, in the state directory, and in the runtime
    /// directory of the system's daemon. The last only where it has the owner of the state directory: one that
    /// belongs to somebody else belongs to another daemon. An `override` is looked at alone.
    ///
    /// - Parameter owner: gives the numeric user that owns a directory, nil where it is missing.
    public static func ofClient(
        stateDirectory: String, environment: [String: String], override: String? = nil,
        owner: (String) -> UInt32? = ControlLocation.owner(of:)
    ) -> [String] {
        if let override { return [override] }
        var directories = [runtimeDirectory(environment), stateDirectory].compactMap { $0 }
        // An instance of the template unit has both under the same name.
        let name = stateDirectory.split(separator: "/").last.map(String.init) ?? ""
        for runtime in ["/run/\(name)", systemRuntimeDirectory] {
            if let system = owner(runtime), system == owner(stateDirectory) { directories.append(runtime) }
        }
        var paths: [String] = []
        for path in directories.map(joined) where !paths.contains(path) { paths.append(path) }
        return paths
    }

    /// The numeric user that owns the file, links followed; nil where it cannot be looked at.
    public static func owner(of path: String) -> UInt32? {
        var found = stat()
        return stat(path, &found) == 0 ? found.st_uid : nil
    }

    /// systemd lists several directories with colons between them; the first is ours.
    private static func runtimeDirectory(_ environment: [String: String]) -> String? {
        environment["RUNTIME_DIRECTORY"]?.split(separator: ":").first.map(String.init)
    }

    private static func joined(_ directory: String) -> String {
        directory.hasSuffix("/") ? directory + fileName : directory + "/" + fileName
    }
}

/// Names a state directory whatever path leads to it, so that a client never takes one daemon for another.
public enum StateIdentity {
    /// `DEVICE:INODE` of the directory in decimal, links followed; nil where it cannot be looked at.
    public static func of(directory: String) -> String? {
        var found = stat()
        guard stat(directory, &found) == 0 else { return nil }
        return "\(found.st_dev):\(found.st_ino)"
    }
}
