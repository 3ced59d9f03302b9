import Foundation
import NewsParser
import Synchronization

/// The parser, which takes a moment to be had: its weights are read and checked on a thread of their own, while whoever
/// starts does other things, and only where somebody means to read something.
final class ParserSource: Sendable {
    /// The parser, and what records name as theirs.
    struct Reader: Sendable {
        var parser: Parser
        var version: String
        /// Gives memory that the parser's weights have back to the system.
        var giveMemoryBack: @Sendable () -> Void = {}
    }

    /// How to load; nothing once somebody does.
    private struct Loading { var load: (@Sendable () throws -> Reader)? }

    private let outcome: Mutex<Result<Reader, any Error>?>
    private let loading: Mutex<Loading>
    private let arrived = DispatchGroup()
    private let versionAhead: String?

    /// Takes how to load, which nobody does yet.
    ///
    /// - Parameters:
    ///   - version: stands for the parser's own where there are no weights.
    ///   - versionAhead: the parser's version, where it is known before the weights are there.
    init(
        version: String, versionAhead: String? = nil, memo: ParagraphMemo,
        load: @escaping @Sendable () throws -> ParserModels
    ) {
        outcome = Mutex(nil)
        self.versionAhead = versionAhead
        loading = Mutex(
            Loading {
                let models = try load()
                let parser = Parser(models: models, memo: memo)
                // Readings by other weights are another parser's.
                return Reader(
                    parser: parser, version: models.isEmpty ? version : parser.version,
                    giveMemoryBack: models.giveMemoryBack)
            })
    }

    /// Takes one that is there.
    init(_ parser: Parser, version: String) {
        outcome = Mutex(.success(Reader(parser: parser, version: version)))
        loading = Mutex(Loading())
        versionAhead = version
    }

    /// Begins to load, on a thread of its own, unless somebody did.
    func begin() {
        loading.withLock { loading in
            guard let load = loading.load else { return }
            loading.load = nil
            arrived.enter()
            _ = WorkerThread(name: "weights") { [self] in
                let result = Result { try load() }
                outcome.withLock { $0 = result }
                arrived.leave()
            }
        }
    }

    /// Gives memory that the weights have back to the system.
    func giveMemoryBack() {
        if case .success(let reader)? = outcome.withLock({ $0 }) { reader.giveMemoryBack() }
    }

    /// Returns once loading is over, whatever came of it: the libraries that it uses are taken down with the process.
    func settle() { arrived.wait() }

    /// What records name as their parser. Loads it only where that is not known ahead.
    var version: String {
        get throws(IngestError) {
            if let versionAhead { return versionAhead }
            return try reader().version
        }
    }

    /// The parser; begins to load it where nobody did, and waits for it. Throws what kept it from being loaded.
    func reader() throws(IngestError) -> Reader {
        begin()
        arrived.wait()
        switch outcome.withLock({ $0 }) {
        case .success(let reader)?: return reader
        case .failure(let error)?: throw .parser(error)
        case nil: throw .parser(CancellationError())
        }
    }

    /// Throws what kept the parser from being loaded, where somebody needed it.
    func check() throws(IngestError) {
        if case .failure(let error)? = outcome.withLock({ $0 }) { throw .parser(error) }
    }
}
