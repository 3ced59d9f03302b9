import Glibc

/// A pager that runs.
public protocol PagerProcess: ByteSink {
    /// Says that nothing more comes, and waits until the person has left the pager.
    func finish()
}

/// A pager started by the shell, as `$PAGER` asks for.
final class ShellPager: PagerProcess {
    private let process: pid_t
    private let pipe: Int32
    private let sink: DescriptorSink
    private var isFinished = false

    private init(process: pid_t, pipe: Int32) {
        self.process = process
        self.pipe = pipe
        sink = DescriptorSink(pipe)
    }

    static func start(_ command: String) -> (any PagerProcess)? {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The pager shall die of a closed pipe as usual, though this process does not.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var process: pid_t = 0
        let words = ["sh", "-c", command]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ)
        close(ends[0])
        guard failure == 0 else {
            close(ends[1])
            return nil
        }
        // An interrupt is the pager's to handle while it has the terminal.
        signal(SIGINT, SIG_IGN)
        return ShellPager(process: process, pipe: ends[1])
    }

    func write(_ bytes: [UInt8]) throws { try sink.write(bytes) }

    func finish() {
        guard !isFinished else { return }
        isFinished = true
        close(pipe)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    deinit { finish() }
}
