import Glibc

/// The file `lock` in the state directory, locked for as long as the store is open.
///
/// The lock is the kernel's and goes with the process, so that a crash leaves nothing behind; the process id in the
/// file is only for the one who is refused.
final class StoreLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock or fails at once.
    init(directory: String) throws(RevisionStoreError) {
        let path = directory + "/lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw .unreachable(path: path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let failure = errno
            defer { close(descriptor) }
            guard failure == EWOULDBLOCK else { throw .unreachable(path: path, errno: failure) }
            throw .held(pid: Self.holder(descriptor))
        }
        let text = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Gives the lock back before the object goes.
    func release() { flock(descriptor, LOCK_UN) }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes[..<count].prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
    }
}
