import Glibc
import Hashing
public import NewsParser

/// Proves, by a road of its own, that what stands in a state directory is what it must be: the store, the feed's files,
/// and what reading the bytes from scratch gives.
///
/// It shares with the writer the schema, the parser and the libraries for SHA-256, Zstandard and SQLite, and no more;
/// what everything must be is written down in docs/store.md. It only reads, beside a running daemon too: what was
/// committed after it began is not looked at.
public struct StoreProof {
    private static let mostAttempts = 3

    private let directory: String

    private let patienceMilliseconds: Int
    private let parser: Parser

    /// Takes a state directory, and the parser that its reports are read with. Beside a daemon that has committed a line
    /// and is about to write it to the feed, the end of the feed is waited for, `patienceMilliseconds` at most.
    public init(directory: String, parser: Parser = Parser(), patienceMilliseconds: Int = 1000) {
        self.directory = directory
        self.parser = parser
        self.patienceMilliseconds = patienceMilliseconds
    }

    /// Proves everything. Its time is in proportion to the store.
    ///
    /// - Parameters:
    ///   - found: told of each fault, in the order of the parts.
    ///   - progress: told now and then how far a part has come, and of its end.
    public func run(
        found: @escaping (Fault) -> Void, progress: @escaping (ProofProgress) -> Void = { _ in }
    ) throws(ProofError) -> ProofSummary {
        for _ in 0..<Self.mostAttempts {
            var faults: [Fault] = []
            let run = try begin({ faults.append($0) }, progress)
            try attempt(run)
            // A store that was compacted or purged meanwhile is no longer the one that was looked at.
            if !faults.isEmpty, try !isStill(run.bearings, run.database) { continue }
            faults.forEach(found)
            return summary(run)
        }
        throw .restless
    }

    /// Proves the end alone, in a time that does not depend on the store's size: the digest of the newest snapshot, the
    /// last link of the chain, and that the feed ends where the store does. A last revision of more than `mostLines`
    /// lines is taken as it is.
    public func runQuick(
        mostLines: Int = .max, found: @escaping (Fault) -> Void
    ) throws(ProofError) -> ProofSummary {
        for _ in 0..<Self.mostAttempts {
            var faults: [Fault] = []
            let run = try begin({ faults.append($0) }, { _ in })
            try guarding(run) { () throws(ProofError) in try TailCheck(run: run, mostLines: mostLines).check() }
            if !faults.isEmpty, try !isStill(run.bearings, run.database) { continue }
            faults.forEach(found)
            return summary(run)
        }
        throw .restless
    }

    private func begin(
        _ found: @escaping (Fault) -> Void, _ progress: @escaping (ProofProgress) -> Void
    ) throws(ProofError) -> ProofRun {
        let path = directory + "/store.sqlite"
        guard access(path, R_OK) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .noStore(directory: directory) }
            throw .unreachable(path: path, errno: errno)
        }
        let database = try ProofDatabase(path: path)
        do throws(ProofError) {
            // A daemon that was stopped while it made the store leaves it empty.
            guard try database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'state'") == 1 else {
                throw .noStore(directory: directory)
            }
            return ProofRun(
                database: database, directory: directory, bearings: try Bearings.read(database),
                patienceMilliseconds: patienceMilliseconds, parser: parser, found: found, progress: progress)
        } catch {
            guard error.isDamage else { throw error }
            let run = ProofRun(
                database: database, directory: directory, bearings: Bearings(),
                patienceMilliseconds: patienceMilliseconds, parser: parser, found: found, progress: progress)
            run.report(Fault(.database, "\(error)"))
            return run
        }
    }

    private func attempt(_ run: ProofRun) throws(ProofError) {
        let parts: [() throws(ProofError) -> Void] = [
            DatabaseCheck(run: run).check, ContentCheck(run: run).check, RevisionCheck(run: run).check,
            ItemCheck(run: run).check, RemainsCheck(run: run).check, LineCheck(run: run).check,
            FoldCheck(run: run).check,
            ReadingCheck(run: run).check,
        ]
        for part in parts { try guarding(run, part) }
    }

    /// Runs a part; what SQLite finds damaged on the way is a fault, and the next part still has its say.
    private func guarding(_ run: ProofRun, _ part: () throws(ProofError) -> Void) throws(ProofError) {
        do throws(ProofError) {
            try part()
        } catch {
            guard error.isDamage else { throw error }
            run.report(Fault(.database, "\(error)"))
        }
    }

    private func isStill(_ bearings: Bearings, _ database: ProofDatabase) throws(ProofError) -> Bool {
        do throws(ProofError) {
            let now = try Bearings.read(database)
            return now.floor == bearings.floor && now.floorSequence == bearings.floorSequence
        } catch {
            guard error.isDamage else { throw error }
            return true
        }
    }

    private func summary(_ run: ProofRun) -> ProofSummary {
        let bearings = run.bearings
        return ProofSummary(
            revision: bearings.revision, sequence: bearings.sequence, oldestRevision: bearings.floor,
            documentCount: Int(bearings.documentCount), digest: hexadecimal(SHA256Digest(of: bearings.set).bytes),
            chain: hexadecimal(bearings.chain), otherParserCount: run.otherParserCount, faultCount: run.faultCount)
    }
}
