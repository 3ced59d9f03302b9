import Foundation
import NewsParser
import Synchronization

/// The parser, which takes a moment to be had: its weights are read and checked on a thread of their own, while whoever
/// starts does other things.
final class ParserSource: Sendable {
    /// The parser, and what records name as theirs.
    struct Reader: Sendable {
        var parser: Parser
        var version: String
        /// Gives memory that the parser's weights have back to the system.
        var giveMemoryBack: @Sendable () -> Void = {}
    }

    private let outcome: Mutex<Result<Reader, any Error>>
    private let arrived = DispatchGroup()

    /// Begins to load. `version` stands for the parser's own where there are no weights.
    init(
        version: String, memo: ParagraphMemo, load: @escaping @Sendable () throws -> ParserModels
    ) {
        outcome = Mutex(.failure(CancellationError()))
        arrived.enter()
        _ = WorkerThread(name: "weights") { [self] in
            let result = Result {
                let models = try load()
                let parser = Parser(models: models, memo: memo)
                // Readings by other weights are another parser's.
                return Reader(
                    parser: parser, version: models.isEmpty ? version : parser.version,
                    giveMemoryBack: models.giveMemoryBack)
            }
            outcome.withLock { $0 = result }
            arrived.leave()
        }
    }

    /// Takes one that is there.
    init(_ parser: Parser, version: String) {
        outcome = Mutex(.success(Reader(parser: parser, version: version)))
    }

    /// Gives memory that the weights have back to the system.
    func giveMemoryBack() {
        if case .success(let reader) = outcome.withLock({ $0 }) { reader.giveMemoryBack() }
    }

    /// Returns once loading is over, whatever came of it: the libraries that it uses are taken down with the process.
    func settle() { arrived.wait() }

    /// The parser; waits for it. Throws what kept it from being loaded.
    func reader() throws(IngestError) -> Reader {
        arrived.wait()
        switch outcome.withLock({ $0 }) {
        case .success(let reader): return reader
        case .failure(let error): throw .parser(error)
        }
    }
}
