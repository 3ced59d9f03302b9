import ArgumentParser
import BytePaths
import ChangeAccount
import ControlSocket
import NewsRecord
import RevisionStore

/// `dateline reparse`: has reports read again from their stored bytes.
struct ReparseCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "reparse",
        abstract: "Have the daemon read a report, or all, again from the stored bytes.",
        discussion: """
            What was recorded before stays in the past as it was; where the reading is another, a revision says so. The \
            daemon does so by itself when it starts with another parser. Without a daemon the exit code is 69.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Argument(help: "The report; without it, all.")
    var document: String?

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        var path: String?
        if let document {
            let store = try location.openStore()
            path = try store.document(named: document, at: store.snapshot(at: nil)).path.shown
        }
        guard let words = try OwnedStore.ask(.reparse(document: path), location) else {
            throw CommandFailure.noDaemon(
                "no daemon keeps \(location.directory); it reads what another parser read when it is started")
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
                }
            }
        } else {
            try printer.line(PlainText.escaped(words))
        }
        try printer.finish()
    }
}
