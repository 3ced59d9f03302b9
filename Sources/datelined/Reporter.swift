import BytePaths
import ChangeAccount
import Foundation
import Ingest
import Logging
import NewsRecord
import RevisionStore
import ServiceManager
import Synchronization

/// Tells what happens to those who look: a readable line a change in the log, the state to the service manager.
final class Reporter: Sendable {
    /// A revision of more documents than this is told by its head alone.
    private static let toldDocumentLimit = 8
    /// Of more sentences than this only the first are told.
    private static let toldSentenceLimit = 16

    private struct State {
        var logger: Logger
        weak var pipeline: IngestPipeline?
    }

    private let state: Mutex<State>
    /// In a structure: a function that is itself what a Mutex holds gets one more layer of the compiler's own with every
    /// look at it, until calling it overflows the stack.
    private struct News { var action: (@Sendable () -> Void)? }

    private let news = Mutex(News())
    private let notifier: any ServiceNotifying

    init(logger: Logger, notifier: any ServiceNotifying) {
        state = Mutex(State(logger: logger))
        self.notifier = notifier
    }

    /// From now on the service manager hears how `pipeline` fares after each revision.
    func attach(_ pipeline: IngestPipeline) { state.withLock { $0.pipeline = pipeline } }

    /// Logs at `level` and above from now on.
    func setLevel(_ level: Logger.Level) { state.withLock { $0.logger.logLevel = level } }

    /// The log.
    var logger: Logger { state.withLock { $0.logger } }

    func take(_ event: IngestEvent) {
        switch event {
        case .state(let service, let text):
            tell(service, text)
        case .committed(let revision): tell(revision)
        case .refused(let path, let reason):
            logger.warning(
                "refused \(path.shown): \(reason)", metadata: Self.fields(.refused, ["DATELINE_DOCUMENT": path.shown]))
        case .scanning(let count):
            logger.debug("scanned \(count) files")
            notifier.notify(.extendTimeout(microseconds: 120_000_000))
        case .degraded(let text):
            logger.warning("degraded: \(text)", metadata: Self.fields(.degraded, ["DATELINE_STATE": "degraded"]))
            notifier.status("degraded: \(text)")
        case .recovered:
            logger.notice("recovered", metadata: Self.fields(.recovered, ["DATELINE_STATE": "ready"]))
            tellStatus()
        case .failed(let text): logger.error("\(text)", metadata: Self.fields(.failed, [:]))
        }
        news.withLock { $0.action }?()
    }

    /// Has `action` called, on any thread, whenever something has happened.
    func whenNews(_ action: @escaping @Sendable () -> Void) { news.withLock { $0.action = action } }

    private func tell(_ service: ServiceState, _ text: String) {
        let isTrouble = service == .degraded || service == .overflow
        let message: JournalMessage? =
            switch service {
            case .ready: .ready
            case .degraded: .degraded
            case .overflow: .overflow
            default: nil
            }
        let fields = ["DATELINE_STATE": service.rawValue]
        logger.log(
            level: isTrouble ? .warning : .info, "\(service.rawValue): \(text)", metadata: Self.fields(message, fields))
        switch service {
        case .starting: notifier.status(text)
        case .degraded: notifier.status("degraded: \(text)")
        default: break
        }
    }

    /// The fields of a journal entry.
    static func fields(_ message: JournalMessage?, _ values: [String: String]) -> Logger.Metadata {
        var metadata: Logger.Metadata = values.mapValues { .string($0) }
        if let message { metadata["MESSAGE_ID"] = .string(message.rawValue) }
        return metadata
    }

    private func tell(_ revision: CommittedRevision) {
        let logger = logger
        if logger.logLevel <= .info {
            let documents = revision.documents
            let names = documents.prefix(3).map { "\($0.path.shown) \($0.cause.name)" }.joined(separator: ", ")
            let more = documents.count > 3 ? " and \(documents.count - 3) more" : ""
            let changes = StatusText.count(revision.changeCount, "change")
            var fields = ["DATELINE_REVISION": "\(revision.revision)"]
            if documents.count == 1 { fields["DATELINE_DOCUMENT"] = documents[0].path.shown }
            logger.info(
                "revision \(revision.revision): \(names)\(more); \(changes)", metadata: Self.fields(.committed, fields))
            // A large revision is told by its head alone: nobody reads thousands of lines.
            if documents.count <= Self.toldDocumentLimit {
                fields["DATELINE_DOCUMENT"] = nil
                for sentence in sentences(of: revision) {
                    logger.info("    \(sentence)", metadata: Self.fields(nil, fields))
                }
            }
        }
        tellStatus()
    }

    private func sentences(of revision: CommittedRevision) -> [String] {
        let lines = revision.lines.split(separator: UInt8(ascii: "\n")).compactMap { try? JSONValue(parsing: $0) }
        let paragraphs = paragraphs(in: lines)
        let sentences = revision.documents.flatMap { document -> [String] in
            let changes = lines.filter { $0["document"]?.string == document.document }
                .compactMap(ChangeAccount.Change.init(feedLine:))
                .filter { $0.type != .document || $0.operation != .changed }
            let told = DocumentAccount.lines(for: changes) { change in
                ChangeAccount.block(of: change.value).flatMap { paragraphs[$0] }
            }
            return told.map { revision.documents.count == 1 ? $0.text : "\(document.path.shown): \($0.text)" }
        }
        guard sentences.count > Self.toldSentenceLimit else { return sentences }
        return sentences.prefix(Self.toldSentenceLimit) + ["and \(sentences.count - Self.toldSentenceLimit) more"]
    }

    /// Which paragraph each block is, by the document items of the revision. Names of blocks are unique in a store.
    private func paragraphs(in lines: [JSONValue]) -> [String: Int] {
        var paragraphs: [String: Int] = [:]
        for line in lines where line["type"]?.string == "document" {
            for version in ["before", "after"] {
                for block in line[version]?["blocks"]?.elements ?? [] {
                    if let id = block["id"]?.string { paragraphs[id] = block["paragraph"]?.integer }
                }
            }
        }
        return paragraphs
    }

    /// Tells the service manager how the pipeline fares now.
    func tellStatus() {
        guard let pipeline = state.withLock({ $0.pipeline }) else { return }
        notifier.status(statusText(pipeline))
    }

    /// How the pipeline fares now, in words.
    func statusText(_ pipeline: IngestPipeline) -> String {
        StatusText.watching(pipeline.status(), polling: pipeline.pollingText, now: Self.now())
    }

    private static func now() -> Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }
}
