public import BytePaths
internal import CLinux
internal import Glibc

extension PosixFileSystem {
    public func readStable(_ path: RelativePath, limitBytes: Int) throws(FileReadError) -> StableContent {
        // Asked before the file is opened: opening alone can wake a FIFO's writer or move a tape.
        let seen = try glance(at: path)
        try Self.check(seen, limitBytes: limitBytes)

        let file = try open(path, CLINUX_READ_FILE)
        let before = try FileStatus(ofDescriptor: file.number)
        try Self.check(before, limitBytes: limitBytes)
        let bytes = try Self.readAll(file.number, sizeBytes: Int(before.sizeBytes))
        let after = try FileStatus(ofDescriptor: file.number)
        guard bytes.count == Int(before.sizeBytes), before.isSameContent(as: after) else { throw .unstable }

        // The bytes are whole; but do they still stand under this name?
        guard try glance(at: path).isSameContent(as: after) else { throw .unstable }
        return StableContent(bytes: bytes, status: after)
    }

    /// The status of what a path leads to, by one call where it is an ordinary file. That call looks through links on
    /// the way wherever they lead, which harms nothing, since what is opened then is found safely and compared.
    private func glance(at path: RelativePath) throws(FileReadError) -> FileStatus {
        let status = path.bytes.withUnsafeBufferPointer { FileStatus(of: $0, in: root.descriptor) }
        if let status, status.kind != .symlink { return status }
        return try self.status(of: path)
    }

    private static func check(_ status: FileStatus, limitBytes: Int) throws(FileReadError) {
        guard status.kind == .regular else { throw .notRegular(status.kind) }
        guard status.sizeBytes <= Int64(limitBytes) else { throw .tooLarge(sizeBytes: status.sizeBytes) }
    }

    /// Reads `sizeBytes` from the start, or fewer where the file is shorter than that by now.
    private static func readAll(_ file: Int32, sizeBytes: Int) throws(FileReadError) -> [UInt8] {
        var failure: Int32 = 0
        // Not 0: with no room the standard library writes into the empty array that all threads share.
        let bytes = [UInt8](unsafeUninitializedCapacity: max(1, sizeBytes)) { buffer, count in
            while count < sizeBytes {
                let length = read(file, buffer.baseAddress.map { $0 + count }, sizeBytes - count)
                if length < 0 {
                    if errno == EINTR { continue }
                    failure = errno
                    return
                }
                if length == 0 { return }
                count += length
            }
        }
        // EAGAIN: someone holds a mandatory lock or a lease; the file is not ours to read yet.
        if failure == EAGAIN { throw .unstable }
        guard failure == 0 else { throw .unreadable(errno: failure) }
        return bytes
    }
}
