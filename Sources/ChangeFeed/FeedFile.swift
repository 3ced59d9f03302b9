import Glibc

/// What the feed asks of the system and a test may refuse: each function gives a negated errno where it fails.
public struct FeedSystem: Sendable {
    /// write(2): how many bytes were written.
    public var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
    /// fdatasync(2).
    public var sync: @Sendable (Int32) -> Int32
    /// rename(2), from the first path to the second.
    public var rename: @Sendable (String, String) -> Int32
    /// unlink(2).
    public var remove: @Sendable (String) -> Int32

    /// Takes what stands for the system; what is nil is the real one.
    public init(
        write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int, sync: @escaping @Sendable (Int32) -> Int32,
        rename: (@Sendable (String, String) -> Int32)? = nil, remove: (@Sendable (String) -> Int32)? = nil
    ) {
        self.write = write
        self.sync = sync
        self.rename = rename ?? { Glibc.rename($0, $1) < 0 ? -errno : 0 }
        self.remove = remove ?? { unlink($0) < 0 ? -errno : 0 }
    }

    /// The real one.
    public static let real = FeedSystem(
        write: { descriptor, bytes in
            let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            return count < 0 ? -Int(errno) : count
        },
        sync: { fdatasync($0) < 0 ? -errno : 0 })
}

/// A segment that is open. The descriptor closes with the object.
final class FeedFile: Sendable {
    let path: String
    let descriptor: Int32

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens for appending, and makes the file where it is missing.
    static func appending(_ path: String) throws(ChangeFeedError) -> FeedFile {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw .file(.open, path: path, errno: errno) }
        return FeedFile(path: path, descriptor: descriptor)
    }

    /// Opens for reading; nil where there is no such file.
    static func reading(_ path: String) throws(ChangeFeedError) -> FeedFile? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw .file(.open, path: path, errno: errno) }
        return FeedFile(path: path, descriptor: descriptor)
    }

    private func failure(_ operation: FeedOperation) -> ChangeFeedError {
        .file(operation, path: path, errno: errno)
    }

    func status() throws(ChangeFeedError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(.read) }
        return status
    }

    func size() throws(ChangeFeedError) -> Int { Int(try status().st_size) }

    /// Up to `count` bytes from `offset`; fewer only at the end of the file.
    func read(at offset: Int, count: Int) throws(ChangeFeedError) -> [UInt8] {
        var code: Int32 = 0
        // Not 0: with no room the standard library writes into the empty array that all threads share.
        let bytes = [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, filled in
            guard let start = buffer.baseAddress else { return }
            while filled < count {
                let got = pread(descriptor, start + filled, count - filled, offset + filled)
                if got == 0 { return }
                if got < 0 {
                    if errno == EINTR { continue }
                    code = errno
                    return
                }
                filled += got
            }
        }
        if code != 0 { throw .file(.read, path: path, errno: code) }
        return bytes
    }

    func truncate(to size: Int) throws(ChangeFeedError) {
        guard ftruncate(descriptor, size) == 0 else { throw failure(.truncate) }
    }
}

/// The names of the feed's files.
struct FeedDirectory: Sendable {
    static let extensionName = ".jsonl"
    static let currentName = "current.jsonl"
    let path: String
    /// By which names are given and taken, and whole files are written.
    var system = FeedSystem.real

    var current: String { path + "/" + Self.currentName }

    /// Where the seals of the feed's files are kept: beside the directory, in which there are lines and nothing else.
    var seals: String { path + ".seals" }

    /// What stat(2) says of a file; nil where there is none.
    static func status(_ path: String) -> stat? {
        var found = stat()
        return stat(path, &found) == 0 ? found : nil
    }

    /// The segment that begins with `sequence`: its number in 20 digits.
    func segment(_ sequence: Int64) -> String {
        let digits = String(sequence)
        return path + "/" + String(repeating: "0", count: 20 - digits.count) + digits + Self.extensionName
    }

    /// Makes the directory where it is missing; the one above it has to be there.
    func make() throws(ChangeFeedError) {
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else {
            throw .file(.makeDirectory, path: path, errno: errno)
        }
    }

    /// The first numbers of the full segments, rising.
    func segments() throws(ChangeFeedError) -> [Int64] {
        guard let directory = opendir(path) else {
            if errno == ENOENT { throw .noFeed(directory: path) }
            throw .file(.list, path: path, errno: errno)
        }
        defer { closedir(directory) }
        var numbers: [Int64] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.utf8.count == 26, name.hasSuffix(Self.extensionName), let number = Int64(name.prefix(20)),
                number > 0
            else { continue }
            numbers.append(number)
        }
        return numbers.sorted()
    }

    func rename(_ old: String, _ new: String) throws(ChangeFeedError) {
        let code = system.rename(old, new)
        guard code >= 0 else { throw .file(.rename, path: old, errno: -code) }
    }

    func remove(_ path: String) throws(ChangeFeedError) {
        let code = system.remove(path)
        guard code >= 0 || code == -ENOENT else { throw .file(.remove, path: path, errno: -code) }
    }
}
