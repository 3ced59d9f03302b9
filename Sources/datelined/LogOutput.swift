import Foundation
import Logging
import ServiceManager

/// Writes log lines: under systemd to the journal with fields of their own (to standard error with the `<N>` that stands
/// for the level, where that fails), on a terminal to standard error with the time and the level in words.
struct LogOutput: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    private let isForJournal: Bool
    private let isColored: Bool

    init(isForJournal: Bool, isColored: Bool) {
        self.isForJournal = isForJournal
        self.isColored = isColored
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let metadata = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let fields = metadata.filter { Self.isField($0.key) }
        let trailer = metadata.filter { !Self.isField($0.key) }.sorted { $0.key < $1.key }
            .map { " \($0.key)=\($0.value)" }.joined()
        let text = Self.printable("\(event.message)\(trailer)")
        if isForJournal {
            var values = fields.mapValues { Self.printable("\($0)") }
            values["SYSLOG_IDENTIFIER"] = "datelined"
            if JournalEntry.send(text, priority: event.level.journalPriority, fields: values) { return }
        }
        let line = isForJournal ? "\(event.level.journalPriority.prefix)\(text)\n" : onTerminal(event.level, text)
        StandardError.write(line)
    }

    /// What the journal has a field for, and the text of the line says anyway.
    private static func isField(_ key: String) -> Bool { key.hasPrefix("DATELINE_") || key == "MESSAGE_ID" }

    private func onTerminal(_ level: Logger.Level, _ text: String) -> String {
        let clock = Date().formatted(Date.VerbatimFormatStyle.clock)
        let word = level == .info ? "" : "\(level.rawValue): "
        guard isColored, let color = level.terminalColor else { return "\(clock) \(word)\(text)\n" }
        return "\(clock) \u{1B}[\(color)m\(word)\(text)\u{1B}[0m\n"
    }

    /// Names of files and words of reports stand in log lines: nothing in them may move the cursor or start a line.
    private static func printable(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isHarmful = scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
            scalars.append(
                contentsOf: isHarmful ? Array("\\u{\(String(scalar.value, radix: 16))}".unicodeScalars) : [scalar])
        }
        return String(scalars)
    }
}

extension Logger.Level {
    fileprivate var journalPriority: JournalPriority {
        switch self {
        case .trace, .debug: .debug
        case .info: .info
        case .notice: .notice
        case .warning: .warning
        case .error: .error
        case .critical: .critical
        }
    }

    fileprivate var terminalColor: Int? {
        switch self {
        case .trace, .debug: 2
        case .info, .notice: nil
        case .warning: 33
        case .error, .critical: 31
        }
    }
}

extension Date.VerbatimFormatStyle {
    fileprivate static let clock = Date.VerbatimFormatStyle(
        format:
            "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)",
        timeZone: .current, calendar: Calendar(identifier: .gregorian))
}
