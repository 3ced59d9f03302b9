import ArgumentParser
import BytePaths
import Dispatch
import Glibc
import NewsParser
import NewsRecord
import NewsSyntax
import Synchronization

/// `dateline parse`: the record of each file, without daemon or store.
struct ParseCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print the record of each file as JSON, one a line.",
        discussion: """
            Needs no daemon and no store. A file is named in its record as it was on the command line where that is a \
            plain relative path, and by its last part otherwise.
            """)

    @Argument(help: ArgumentHelp("The files to read; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("What to call the document, of one file.", valueName: "name"))
    var document: String?

    @Option(help: ArgumentHelp("When the report was published, as known from outside.", valueName: "edtf"))
    var published: String?

    @Flag(help: "Print each sentence and its tree for people, not the record.")
    var explain = false

    @Flag(help: "For the sake of symmetry: the output is JSON lines always.")
    var json = false

    func run(on host: Host) throws {
        try check()
        let parser = try host.parser()
        let printer = Printer(host, forPeople: false)
        var hasFailed = false
        // Some files at a time, so that a long list needs no more memory than a short one.
        let batchCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) * 8
        for start in stride(from: 0, to: files.count, by: batchCount) {
            let batch = Array(files[start..<min(start + batchCount, files.count)])
            for result in parse(batch, parser, host) {
                switch result {
                case .success(let line): try printer.line(line)
                case .failure(let failure):
                    // What was printed before stays before.
                    try printer.flush()
                    hasFailed = true
                    if let sentence = failure.sentence { host.complain(sentence) }
                }
            }
        }
        try printer.finish()
        if hasFailed { throw CommandFailure.someUnreadable }
    }

    private func check() throws(CommandFailure) {
        if let published, EDTF(published) == nil {
            throw .usage(
                "--published takes a date in EDTF, such as 2006-08-26, 2006-08 or 2006-08-26T14:30:00Z, not “\(published)”"
            )
        }
        guard let document else { return }
        if files.count > 1 { throw .usage("--document names one document, and \(files.count) files are given") }
        guard let path = RelativePath(document), !path.isRoot else {
            throw .usage("--document takes a path without “..”, not “\(document)”")
        }
    }

    private func parse(_ batch: [String], _ parser: Parser, _ host: Host) -> [Result<[UInt8], CommandFailure>] {
        if batch.count == 1 || batch.contains("-") { return batch.map { parse($0, parser, host) } }
        let results = Mutex([Result<[UInt8], CommandFailure>?](repeating: nil, count: batch.count))
        let names = batch.map(name)
        let (published, explain) = (published, explain)
        DispatchQueue.concurrentPerform(iterations: batch.count) { index in
            let result = Result { () throws(CommandFailure) in try FileBytes.read(path: batch[index]) }
                .map { Self.lines(of: $0, named: names[index], parser, published, explain: explain) }
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }

    private func parse(_ file: String, _ parser: Parser, _ host: Host) -> Result<[UInt8], CommandFailure> {
        do {
            let bytes = try file == "-" ? host.standardInput() : FileBytes.read(path: file)
            return .success(Self.lines(of: bytes, named: name(of: file), parser, published, explain: explain))
        } catch {
            return .failure(error as? CommandFailure ?? .system("\(file): \(error)"))
        }
    }

    /// The record as JSON, or the trees of the sentences.
    private static func lines(
        of bytes: [UInt8], named path: RelativePath, _ parser: Parser, _ published: String?, explain: Bool
    ) -> [UInt8] {
        guard explain else { return parser.parse(bytes, path: path, published: published).json() }
        let sentences = parser.sentences(of: bytes).flatMap { text in text.sentences.map { $0.drawing() } }
        return Array(sentences.joined(separator: "\n\n").utf8)
    }

    /// What the record calls the file.
    private func name(of file: String) -> RelativePath {
        if let document, let path = RelativePath(document) { return path }
        if !file.hasPrefix("/"), let path = RelativePath(file), !path.isRoot { return path }
        let last = file.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
        return RelativePath(bytes: last) ?? .root
    }
}
