import Ingest
import NewsRecord
import StoreProof

/// A look at the end of store and feed before the daemon begins its work: what went wrong with the disk while nobody
/// looked is said at once, not when somebody needs the evidence.
enum StartCheck {
    /// A larger last revision is not made anew: a start has to be quick.
    private static let mostLines = 1000

    /// Looks, and says in log and feed what is wrong. The daemon goes on all the same: what comes is worth keeping.
    static func run(_ stateDirectory: String, telling pipeline: IngestPipeline) {
        let proof = StoreProof(directory: stateDirectory, patienceMilliseconds: 0)
        var faults: [Fault] = []
        do throws(ProofError) {
            _ = try proof.runQuick(mostLines: mostLines) { faults.append($0) }
        } catch {
            return pipeline.announce(.degraded, "the store could not be looked at: \(error)")
        }
        for fault in faults {
            let place = fault.revision.map { " of revision \($0)" } ?? fault.sequence.map { " at line \($0)" } ?? ""
            pipeline.announce(
                .degraded, "the \(fault.kind.rawValue)\(place) is wrong: \(fault.text); see `dateline verify`")
        }
    }
}
