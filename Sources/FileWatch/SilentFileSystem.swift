internal import CLinux

/// File systems whose changes the kernel does not tell of, because they are made elsewhere.
public enum SilentFileSystem {
    /// The name of the file system that holds `path`, if it is one of these; nil where it is not, or cannot be asked.
    public static func name(ofPath path: String) -> String? {
        clinux_remote_file_system(path).map { String(cString: $0) }
    }
}
