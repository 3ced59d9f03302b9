import ArgumentParser
import ChangeAccount
import NewsParser
import NewsRecord
import StoreProof

/// `dateline verify`: whether store, feed and reading are what they must be.
struct VerifyCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that the store, the feed and the reading of the reports agree.",
        discussion: """
            Works out anew, by code that the daemon does not use: SQLite's integrity, the hash of every report's bytes, \
            the digest and chain of every retained revision, every line of the feed, every snapshot as a fold of the \
            feed, and what the bytes of the newest snapshot read as. Works beside a running daemon. Every fault is \
            named, and the exit code is then 65.
            """)

    @Flag(help: "Look at the end of store and feed alone.")
    var quick = false

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    /// Faults beyond these are counted and not shown: one cause can make thousands.
    private static let mostShown = 200

    func run(on host: Host) throws {
        let directory = try place.locate(on: host).directory
        let printer = Printer(host, forPeople: !form.json, paged: false)
        let meter = ProgressMeter(host, isShown: !form.json)
        var faults: [Fault] = []
        var counts: [(ProofPart, Int)] = []
        let summary: ProofSummary
        let parser = quick ? Parser() : try host.parser()
        do throws(ProofError) {
            let proof = StoreProof(directory: directory, parser: parser)
            if quick {
                summary = try proof.runQuick { faults.append($0) }
            } else {
                summary = try proof.run(
                    found: { faults.append($0) },
                    progress: { step in
                        meter.show(Self.words(step))
                        if step.isOver { counts.append((step.part, step.done)) }
                    })
            }
        } catch {
            throw Self.failure(error)
        }
        meter.clear()
        for fault in faults.prefix(Self.mostShown) { try print(fault, to: printer) }
        try print(summary, counts, to: printer)
        try printer.finish()
        guard faults.isEmpty else {
            let count = "\(summary.faultCount) fault\(summary.faultCount == 1 ? "" : "s")"
            throw CommandFailure.damaged("\(directory) is not what it must be: \(count)")
        }
    }

    private func print(_ fault: Fault, to printer: Printer) throws {
        guard form.json else {
            var place: [String] = []
            if let revision = fault.revision { place.append("revision \(revision)") }
            if let sequence = fault.sequence { place.append("line \(sequence)") }
            if let path = fault.path { place.append(PlainText.escaped(path)) }
            if let document = fault.document { place.append(document) }
            let name = printer.style.apply(.warning, to: fault.kind.rawValue)
            let start = place.isEmpty ? name : "\(name), \(place.joined(separator: ", "))"
            return try printer.line("\(start): \(PlainText.escaped(fault.text))")
        }
        try printer.json { writer in
            writer.object {
                $0.key("fault")
                $0.string(fault.kind.rawValue)
                $0.key("document")
                $0.string(fault.document)
                $0.key("path")
                $0.string(fault.path)
                $0.key("revision")
                $0.number(fault.revision.map { Double($0) })
                $0.key("seq")
                $0.number(fault.sequence.map { Double($0) })
                $0.key("text")
                $0.string(fault.text)
            }
        }
    }

    private func print(
        _ summary: ProofSummary, _ counts: [(part: ProofPart, count: Int)], to printer: Printer
    ) throws {
        guard form.json else {
            for (part, count) in counts { try printer.line("\(Self.name(part)): \(count) looked at") }
            if summary.otherParserCount > 0 {
                try printer.line("\(summary.otherParserCount) documents were read by another parser: not compared")
            }
            let extent = "revisions \(summary.oldestRevision) to \(summary.revision), line \(summary.sequence)"
            guard summary.faultCount == 0 else { return }
            let part = quick ? "the end of store and feed is sound" : "all is sound"
            return try printer.line("\(part): \(extent), digest \(summary.digest.prefix(12))")
        }
        try printer.json { writer in
            writer.object {
                $0.key("sound")
                $0.bool(summary.faultCount == 0)
                $0.key("faults")
                $0.integer(summary.faultCount)
                $0.key("revision")
                $0.integer(summary.revision)
                $0.key("seq")
                $0.integer(summary.sequence)
                $0.key("oldest")
                $0.integer(summary.oldestRevision)
                $0.key("documents")
                $0.integer(summary.documentCount)
                $0.key("digest")
                $0.string("sha256:" + summary.digest)
                $0.key("chain")
                $0.string("sha256:" + summary.chain)
                $0.key("other_parser")
                $0.integer(summary.otherParserCount)
                $0.key("quick")
                $0.bool(quick)
            }
        }
    }

    private static func words(_ step: ProofProgress) -> String {
        guard let total = step.total, total > 0 else { return name(step.part) }
        return "\(name(step.part)): \(step.done) of \(total)"
    }

    private static func name(_ part: ProofPart) -> String {
        switch part {
        case .database: "the database"
        case .contents: "reports' bytes"
        case .revisions: "revisions"
        case .items: "items"
        case .lines: "revisions' lines in the feed"
        case .fold: "commits folded"
        case .reading: "reports read anew"
        case .tail: "the end"
        }
    }

    private static func failure(_ error: ProofError) -> CommandFailure {
        switch error {
        case .noStore(let directory): .noStore(directory: directory)
        case .unreachable(let path, let code):
            code == 13
                ? .notPermitted("\(path): \(CommandFailure.words(errno: code))") : .unreadable(path: path, errno: code)
        case .database, .restless: .temporary("\(error)")
        }
    }
}
