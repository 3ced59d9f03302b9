import ArgumentParser
import ControlSocket
import NewsRecord
import Retention
import RevisionStore

/// `dateline compact`: forgets older history.
struct CompactCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact",
        abstract: "Forget the history before a revision, which stays.",
        discussion: """
            The snapshot at the revision and everything after it can still be asked for; a time or a date means the \
            revision that was the newest then. The space goes back to the file system. Where the daemon runs, it does \
            the work, in steps between which it goes on committing.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Option(help: ArgumentHelp("The oldest snapshot to keep.", valueName: "revision|time|date"))
    var before: String

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let store = try location.openStore()
        guard let request = SnapshotRequest(before) else {
            throw CommandFailure.usage("--before takes \(StoreTalk.moments), not “\(before)”")
        }
        let revision = try store.oldestToKeep(request)
        if try OwnedStore.ask(.compact(before: Int(revision)), location) == nil {
            _ = try OwnedStore.run(location) { forgetting, feed throws(Forgetting.Failure) in
                try forgetting.compact(before: .revision(revision), feed: feed)
            }
        }
        let head = try location.openStore().head()
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            try printer.json { writer in
                writer.object {
                    $0.key("oldest")
                    $0.integer(Int(head.oldestRevision))
                    $0.key("oldest_seq")
                    $0.integer(Int(head.oldestSequence))
                    $0.key("revision")
                    $0.integer(Int(head.revision))
                }
            }
        } else {
            try printer.line("revision \(head.oldestRevision) is the oldest that is kept")
        }
        try printer.finish()
    }
}
