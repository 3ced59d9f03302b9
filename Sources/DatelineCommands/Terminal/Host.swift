import Glibc
import Models
import NewsParser
public import NewsRecord

/// What a command sees of the world around it besides files: everything that a test wants to choose.
public struct Host {
    /// Standard output.
    public var output: any ByteSink
    /// Standard error.
    public var errorOutput: any ByteSink
    /// Reads standard input to its end.
    public var standardInput: () throws -> [UInt8]
    /// Whether a person reads standard output on a terminal.
    public var isTerminal: Bool
    /// The terminal's width in columns; nil where there is no terminal or it does not say.
    public var widthColumns: Int?
    /// The terminal's height in lines; nil likewise.
    public var heightLines: Int?
    /// Standard output's descriptor where it is a pipe, to notice that its reader leaves; nil otherwise.
    public var outputPipe: Int32?
    /// Every variable of the process.
    public var environment: [String: String]
    /// The clock: for the age of what is shown, never for what a report says.
    public var now: () -> Timestamp
    /// Starts the pager, a command for the shell, and gives what to write to; nil where that fails.
    public var startPager: (_ command: String) -> (any PagerProcess)?
    /// From now on an interrupt from the keyboard ends the program at once with exit code 0.
    public var leaveOnInterrupt: () -> Void

    public init(
        output: any ByteSink, errorOutput: any ByteSink, standardInput: @escaping () throws -> [UInt8] = { [] },
        isTerminal: Bool = false, widthColumns: Int? = nil, heightLines: Int? = nil, outputPipe: Int32? = nil,
        environment: [String: String] = [:], now: @escaping () -> Timestamp = { Timestamp(milliseconds: 0) },
        startPager: @escaping (String) -> (any PagerProcess)? = { _ in nil },
        leaveOnInterrupt: @escaping () -> Void = {}
    ) {
        self.output = output
        self.errorOutput = errorOutput
        self.standardInput = standardInput
        self.isTerminal = isTerminal
        self.widthColumns = widthColumns
        self.heightLines = heightLines
        self.outputPipe = outputPipe
        self.environment = environment
        self.now = now
        self.startPager = startPager
        self.leaveOnInterrupt = leaveOnInterrupt
    }

    /// The parser with the weights that ship.
    func parser() throws(CommandFailure) -> Parser {
        do throws(ModelsError) { return Parser(models: try Models.load(environment: environment)) } catch {
            throw .missing("\(error)")
        }
    }

    /// How wide text may be: the terminal's width, `COLUMNS`, else 80; never less than 40.
    var textColumns: Int { max(40, widthColumns ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80) }

    /// Whether colour is wanted: on a terminal that has it, and never with NO_COLOR set to anything.
    var hasColour: Bool {
        isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Whether nobody reads the pipe any more that standard output is.
    var hasReaderLeft: Bool {
        guard let outputPipe else { return false }
        var request = pollfd(fd: outputPipe, events: 0, revents: 0)
        return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLERR) != 0
    }

    /// Writes a sentence to standard error, named as ours. A standard error that is gone is nobody's concern.
    func complain(_ sentence: String) { try? errorOutput.write(Array("dateline: \(sentence)\n".utf8)) }
}

extension Host {
    /// The process's own surroundings.
    public static func process() -> Host {
        // A reader that leaves shows as EPIPE where it is written to, not as a death by signal.
        signal(SIGPIPE, SIG_IGN)
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let size = isTerminal ? terminalSize() : nil
        return Host(
            output: DescriptorSink(STDOUT_FILENO), errorOutput: DescriptorSink(STDERR_FILENO),
            standardInput: { try FileBytes.read(descriptor: STDIN_FILENO, named: "standard input") },
            isTerminal: isTerminal, widthColumns: size?.columns, heightLines: size?.lines,
            outputPipe: isPipe(STDOUT_FILENO) ? STDOUT_FILENO : nil,
            environment: processEnvironment(), now: clock, startPager: ShellPager.start,
            leaveOnInterrupt: { signal(SIGINT) { _ in _exit(0) } })
    }

    private static func terminalSize() -> (columns: Int, lines: Int)? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    private static func isPipe(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    private static func clock() -> Timestamp {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Timestamp(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
    }

    private static func processEnvironment() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let line = entry.pointee {
            let text = String(cString: line)
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            entry += 1
        }
        return variables
    }
}

/// Reads whole files.
enum FileBytes {
    /// The bytes of the file at `path`, which is what open(2) takes.
    static func read(path: String) throws(CommandFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
        defer { close(descriptor) }
        return try read(descriptor: descriptor, named: path)
    }

    /// The bytes of an open file to its end.
    static func read(descriptor: Int32, named name: String) throws(CommandFailure) -> [UInt8] {
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 20))
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count > 0 {
                bytes.append(contentsOf: chunk[..<count])
            } else if errno != EINTR {
                throw .unreadable(path: name, errno: errno)
            }
        }
    }
}
