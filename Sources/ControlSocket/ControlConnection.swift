import Glibc

/// One client's connection, as the server's thread sees it.
struct ControlConnection {
    /// Where the connection stands. A request is read only when the reply to the one before is written.
    enum Phase {
        case reading
        case working(Handed)
        case writing
    }

    /// A request that was handed on. Held weakly: whoever drops the last reference lets it answer for itself.
    struct Handed {
        weak var exchange: ControlExchange?
    }

    /// What came of reading or writing.
    enum Outcome: Equatable {
        /// Go on.
        case open
        /// The connection is of no more use.
        case over
    }

    let id: UInt64
    let descriptor: Int32
    var phase = Phase.reading
    /// When patience ends, by the monotonic clock; nil while a request is under way.
    var deadlineMilliseconds: Int64?
    /// Close once the reply is written.
    var isLast = false
    private var input: [UInt8] = []
    private var hasEnded = false
    private var output: [UInt8] = []
    private var written = 0

    init(id: UInt64, descriptor: Int32, deadlineMilliseconds: Int64) {
        self.id = id
        self.descriptor = descriptor
        self.deadlineMilliseconds = deadlineMilliseconds
    }

    /// What to poll for. While a request is under way only a hang-up is of interest, which poll(2) reports unasked.
    var events: Int16 {
        switch phase {
        case .reading: Int16(POLLIN)
        case .working: 0
        case .writing: Int16(POLLOUT)
        }
    }

    /// Takes in what is there, up to one byte more than a line may have.
    mutating func fill(lineBytes: Int) -> Outcome {
        while !hasEnded, input.count <= lineBytes {
            let room = lineBytes + 1 - input.count
            let before = input.count
            input.append(contentsOf: repeatElement(0, count: min(room, 4096)))
            let size = input.count - before
            let count = input.withUnsafeMutableBytes { [descriptor] buffer in
                recv(descriptor, buffer.baseAddress.map { $0 + before }, size, 0)
            }
            let code = errno
            input.removeLast(size - max(count, 0))
            if count == 0 { hasEnded = true }
            if count < 0 {
                if code == EINTR { continue }
                return code == EAGAIN ? .open : .over
            }
            if count < size { break }
        }
        return .open
    }

    /// What the input holds.
    enum Line: Equatable {
        case request([UInt8])
        case tooLong
        /// No whole line yet.
        case incomplete
        /// The client has said all that it wants to say.
        case ended
    }

    /// Takes the next line from the input. A last line without a newline counts as one.
    mutating func nextLine(lineBytes: Int) -> Line {
        if let end = input.firstIndex(of: ControlLine.newline) {
            let line = Array(input[..<end])
            input.removeFirst(end + 1)
            return .request(line)
        }
        if input.count > lineBytes { return .tooLong }
        guard hasEnded else { return .incomplete }
        guard !input.isEmpty else { return .ended }
        defer { input = [] }
        isLast = true
        return .request(input)
    }

    /// Makes `line` the reply to write.
    mutating func reply(_ line: [UInt8], deadlineMilliseconds: Int64) {
        output = line
        written = 0
        phase = .writing
        self.deadlineMilliseconds = deadlineMilliseconds
    }

    /// Whether the reply is written.
    var isFlushed: Bool { written == output.count }

    /// Writes what the client takes.
    mutating func flush() -> Outcome {
        while written < output.count {
            let count = output.withUnsafeBytes { buffer in
                send(
                    descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written,
                    Int32(MSG_NOSIGNAL))
            }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN ? .open : .over
            }
            written += count
        }
        return .open
    }
}
