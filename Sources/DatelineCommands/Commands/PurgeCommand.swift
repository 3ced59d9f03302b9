import ArgumentParser
import ChangeAccount
import ControlSocket
import NewsRecord
import Retention
import RevisionStore

/// `dateline purge`: takes a report out of everything for good.
struct PurgeCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Take a report out of head, history, feed and free space, for good.",
        discussion: """
            For a source at risk or a court's order. What stays is that something was purged. DOCUMENT is a path, living \
            or not, or an id such as d-7; a report that was deleted and came back under the same path is another one with \
            an id of its own. Backups, logs and what others read before are not reached.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Flag(help: "Refuse its path and contents from now on; salted hashes of them are kept.")
    var keepOut = false

    @Argument(help: "The report: a path or an id.")
    var document: String

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let store = try location.openStore()
        let id = try store.documentEver(named: document, at: store.snapshot(at: nil))
        guard let number = Int64(id.dropFirst(2)) else {
            throw CommandFailure.damaged("\(location.directory): “\(id)” is no document's id")
        }
        var words = try OwnedStore.ask(.purge(number: Int(number), keepOut: keepOut), location)
        if words == nil {
            let outcome = try OwnedStore.run(location) { forgetting, feed throws(Forgetting.Failure) in
                try forgetting.purge(document: number, keepsOut: keepOut, feed: feed)
            }
            words = outcome.sentence
        }
        let head = try location.openStore().head()
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            try printer.json { writer in
                writer.object {
                    $0.key("revision")
                    $0.integer(Int(head.revision))
                    $0.key("seq")
                    $0.integer(Int(head.sequence))
                    $0.key("text")
                    $0.string(words ?? "")
                }
            }
        } else {
            try printer.line(PlainText.escaped(words ?? ""))
        }
        try printer.finish()
    }
}
