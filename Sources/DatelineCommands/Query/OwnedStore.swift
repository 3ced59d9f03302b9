import ChangeFeed
import ControlSocket
import Retention
import RevisionStore
import Settings

/// Work that the daemon does where one runs, and that is done here, under the daemon's lock, where none does.
enum OwnedStore {
    /// Asks the daemon. Gives what it says; nil where no daemon runs.
    static func ask(_ request: ControlRequest, _ location: StateLocation) throws -> String? {
        let reply: ControlReply
        do {
            reply = try location.client.send(request, timeoutMilliseconds: nil)
        } catch {
            if case .noDaemon = error { return nil }
            throw DaemonTalk.failure(error, location: location)
        }
        guard case .done(let text) = reply else { throw DaemonTalk.failure(reply) }
        return text
    }

    /// Opens store and feed as the daemon does, ends what was left half done, and hands them on.
    static func run<Value>(
        _ location: StateLocation,
        _ body: (Forgetting, Forgetting.FeedAccess) throws(Forgetting.Failure) -> Value
    ) throws(CommandFailure) -> Value {
        let directory = location.directory
        do throws(Forgetting.Failure) {
            let store = try open(directory)
            defer { store.close() }
            var writer = try feed(directory, store)
            let forgetting = Forgetting(store: store, directory: directory)
            let access: Forgetting.FeedAccess = { task throws(ChangeFeedError) in
                try task.run(on: &writer, from: store)
            }
            try forgetting.resume(feed: access)
            return try body(forgetting, access)
        } catch {
            throw failure(error, directory)
        }
    }

    /// Makes the files of the feed from the store, or mends them.
    static func makeFeed(_ directory: String) throws(CommandFailure) {
        do throws(Forgetting.Failure) {
            let store = try open(directory)
            defer { store.close() }
            _ = try feed(directory, store)
        } catch {
            throw failure(error, directory)
        }
    }

    private static func open(_ directory: String) throws(Forgetting.Failure) -> RevisionStore {
        do throws(RevisionStoreError) { return try RevisionStore(directory: directory) } catch { throw .store(error) }
    }

    private static func feed(_ directory: String, _ store: RevisionStore) throws(Forgetting.Failure) -> FeedWriter {
        do throws(ChangeFeedError) {
            var writer = try FeedWriter(directory: directory + "/feed", segmentBytes: Self.segmentBytes)
            try FeedRepair.repair(&writer, from: StoreFeedSource(store: store))
            return writer
        } catch {
            throw .feed(error)
        }
    }

    /// Only lines that the files lack are written by this size; the daemon's own setting counts for the rest.
    private static let segmentBytes = 64 << 20

    private static func failure(_ error: Forgetting.Failure, _ directory: String) -> CommandFailure {
        switch error {
        case .store(.stillPresent): .usage(error.sentence)
        case .store(let cause): StoreTalk.failure(cause, directory)
        case .feed(let cause): .system("\(directory): \(cause)")
        case .heldByReader: .temporary("\(error); try again once it has ended")
        case .stopped: .system("\(error)")
        }
    }
}
