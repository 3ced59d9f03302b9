import CLinux
import Glibc

/// Looks up what the doctor judges.
enum Machine {
    /// A limit of inotify; nil where it cannot be read.
    static func inotifyLimit(_ name: String) -> Int? {
        guard let bytes = try? FileBytes.read(path: "/proc/sys/fs/inotify/\(name)") else { return nil }
        return Int(String(decoding: bytes.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
    }

    /// What others than root may still write there, in bytes; nil where it cannot be told.
    static func freeBytes(_ directory: String) -> UInt64? {
        var found = statvfs()
        guard statvfs(directory, &found) == 0 else { return nil }
        return UInt64(found.f_bavail) * UInt64(found.f_frsize)
    }

    /// The name of the file system, if it is one whose changes are made elsewhere.
    static func networkFileSystem(_ path: String) -> String? {
        clinux_remote_file_system(path).map { String(cString: $0) }
    }

    /// How many directories there are at `path` and below, up to a limit; and the first that cannot be read.
    static func directories(at path: String, limit: Int) -> (count: Int, unreadable: String?) {
        var waiting = [path]
        var count = 0
        var unreadable: String?
        while let next = waiting.popLast(), count < limit {
            count += 1
            guard let stream = opendir(next) else {
                unreadable = unreadable ?? next
                continue
            }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let isDirectory = entry.pointee.d_type == UInt8(DT_DIR)
                guard isDirectory else { continue }
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { waiting.append(next + "/" + name) }
            }
        }
        return (count, unreadable)
    }

    /// Owner and mode of a file; nil where it is not there or may not be looked at.
    static func status(_ path: String) -> (owner: UInt32, group: UInt32, mode: UInt32)? {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        return (found.st_uid, found.st_gid, found.st_mode)
    }

    /// What a command prints, and whether it ended well; nil where it cannot be run.
    static func output(of command: String) -> (text: String, isGood: Bool)? {
        guard let stream = popen(command, "r") else { return nil }
        var bytes: [UInt8] = []
        while true {
            let byte = getc(stream)
            guard byte != EOF else { break }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
        return (String(decoding: bytes, as: UTF8.self), pclose(stream) == 0)
    }
}
