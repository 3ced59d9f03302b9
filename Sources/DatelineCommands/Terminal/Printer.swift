import NewsRecord

/// Takes the output of one command, gathers it into large writes, and shows long output for people in a pager.
final class Printer {
    private static let writtenAtOnceBytes = 64 * 1024

    /// How text for people is set off.
    let style: Style
    /// How wide text for people may be, in columns.
    let columns: Int
    /// Whether rows are cut at `columns`; what goes to a file or a pipe is never cut.
    let isCut: Bool

    private let host: Host
    private let pagesLongOutput: Bool
    private var buffer: [UInt8] = []
    private var lineCount = 0
    private var pager: (any PagerProcess)?
    private var hasWritten = false

    /// `forPeople` allows colour and the pager; without it the output is bytes and nothing else.
    init(_ host: Host, forPeople: Bool, paged: Bool = true) {
        self.host = host
        style = Style(hasColour: forPeople && host.hasColour)
        columns = host.textColumns
        isCut = forPeople && host.isTerminal
        pagesLongOutput = forPeople && paged && host.isTerminal && host.heightLines != nil
    }

    /// Prints a line, which is fit to be shown.
    func line(_ text: String = "") throws {
        buffer += text.utf8
        try endLine()
    }

    /// Prints bytes that are a line without its end.
    func line(_ bytes: [UInt8]) throws {
        buffer += bytes
        try endLine()
    }

    /// Prints bytes as they are.
    func raw(_ bytes: [UInt8]) throws {
        buffer += bytes
        if buffer.count >= Self.writtenAtOnceBytes { try flush() }
    }

    /// Prints one JSON value on a line.
    func json(_ body: (inout JSONWriter) -> Void) throws {
        var writer = JSONWriter()
        body(&writer)
        try line(writer.bytes)
    }

    /// Writes out what is gathered.
    func flush() throws {
        guard !buffer.isEmpty else { return }
        let bytes = buffer
        buffer.removeAll(keepingCapacity: true)
        hasWritten = true
        if let pager { try pager.write(bytes) } else { try host.output.write(bytes) }
    }

    /// Ends the output: writes out the rest and waits for the pager.
    func finish() throws {
        defer { pager?.finish() }
        try flush()
    }

    private func endLine() throws {
        buffer.append(0x0A)
        lineCount += 1
        if pagesLongOutput, pager == nil, !hasWritten {
            // Held back until it is known whether it fits the screen.
            if lineCount >= host.heightLines ?? Int.max { try startPager() }
        } else if buffer.count >= Self.writtenAtOnceBytes {
            try flush()
        }
    }

    private func startPager() throws {
        let command = host.environment["PAGER"] ?? "less -FRX"
        if !command.isEmpty, command != "cat" { pager = host.startPager(command) }
        try flush()
    }
}

/// Colours and weights of a terminal, or none.
struct Style: Equatable {
    /// What a stretch of text is.
    enum Role { case title, faint, quotation, statement, date, figure, added, removed, warning }

    let hasColour: Bool

    /// The text set off as what it is; the text itself without colour.
    func apply(_ role: Role, to text: String) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(Self.code(role))m\(text)\u{1B}[0m" : text
    }

    private static func code(_ role: Role) -> String {
        switch role {
        case .title: "1"
        case .faint: "2"
        case .quotation: "36"
        case .statement: "3;36"
        case .date: "4;33"
        case .figure: "4;32"
        case .added: "32"
        case .removed: "31"
        case .warning: "33"
        }
    }
}
