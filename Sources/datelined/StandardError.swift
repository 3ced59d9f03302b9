import Glibc

/// Standard error, which may be a file on a full disk or a pipe that nobody reads any more.
enum StandardError {
    /// Writes what can be written. What cannot is lost: there is nobody left to tell, and the work goes on.
    static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
