public import BytePaths
public import Retention
public import RevisionStore

/// What a person can ask for beside the watch. Each is done on the upkeep's thread, after what was asked before; `done`
/// is called on it. A pipeline that stops first drops what waits.
extension IngestPipeline {
    /// Forgets the history before a snapshot; gives the oldest revision that is kept.
    public func compact(
        before request: SnapshotRequest, done: @escaping @Sendable (Result<Int64, Forgetting.Failure>) -> Void
    ) {
        upkeep.submit { [upkeep] in
            done(Result { () throws(Forgetting.Failure) in try upkeep.compact(before: request) })
        }
    }

    /// Takes a document out of everything for good, once everything that happened in the directory before this call is
    /// committed: a file that was just removed is gone by then. `document` is the number in its id.
    public func purge(
        document: Int64, keepsOut: Bool,
        done: @escaping @Sendable (Result<PurgeOutcome, Forgetting.Failure>) -> Void
    ) {
        sync { [upkeep] _ in
            upkeep.submit {
                done(
                    Result { () throws(Forgetting.Failure) in
                        try upkeep.purge(document: document, keepsOut: keepsOut)
                    })
            }
        }
    }

    /// Reads the document at `path` – all for nil – anew from its stored bytes; gives how many documents came out
    /// different, as a record or by its parser.
    public func reparse(
        _ path: RelativePath?, done: @escaping @Sendable (Result<Int, RevisionStoreError>) -> Void
    ) {
        upkeep.submit { [upkeep] in
            done(Result { () throws(RevisionStoreError) in try upkeep.reread(all: true, only: path) })
        }
    }
}
