import Glibc
import Synchronization

/// Where output goes. A sink throws `CommandFailure.outputClosed` once its reader has left.
public protocol ByteSink: AnyObject {
    /// Takes all of `bytes`, in order after those before.
    func write(_ bytes: [UInt8]) throws
}

/// Writes to a file descriptor, which it does not own.
public final class DescriptorSink: ByteSink {
    private let descriptor: Int32

    /// Takes an open descriptor, such as 1 for standard output.
    public init(_ descriptor: Int32) { self.descriptor = descriptor }

    public func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written >= 0 {
                    rest = rest.dropFirst(written)
                } else if errno == EPIPE {
                    throw CommandFailure.outputClosed
                } else if errno == EAGAIN {
                    try waitUntilWritable()
                } else if errno != EINTR {
                    throw CommandFailure.outputFailed(errno: errno)
                }
            }
        }
    }

    /// A descriptor that somebody else made non-blocking must not cost output.
    private func waitUntilWritable() throws {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&request, 1, -1) < 0, errno != EINTR { throw CommandFailure.outputFailed(errno: errno) }
    }
}

/// Keeps what is written, for tests.
public final class MemorySink: ByteSink, Sendable {
    private let kept = Mutex<[UInt8]>([])

    public init() {}

    /// What was written so far.
    public var bytes: [UInt8] { kept.withLock { $0 } }

    /// What was written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public func write(_ bytes: [UInt8]) { kept.withLock { $0 += bytes } }
}
