import NewsRecord

/// One line on the terminal that says how far long work has come, written over and over; nothing where nobody watches.
final class ProgressMeter {
    private static let leastMilliseconds: Int64 = 100

    private let host: Host
    private let isShown: Bool
    private var last: Timestamp?
    private var hasShown = false

    /// `isShown` is false where the output is for programs.
    init(_ host: Host, isShown: Bool) {
        self.host = host
        self.isShown = isShown && host.isTerminal
    }

    /// Shows `words`, unless the last were shown a moment ago.
    func show(_ words: String) {
        guard isShown else { return }
        let now = host.now()
        if let last, now.milliseconds - last.milliseconds < Self.leastMilliseconds { return }
        last = now
        hasShown = true
        try? host.errorOutput.write(Array("\r\u{1B}[K\(words)".utf8))
    }

    /// Takes the line away.
    func clear() {
        guard hasShown else { return }
        hasShown = false
        try? host.errorOutput.write(Array("\r\u{1B}[K".utf8))
    }
}
