import ArgumentParser
import Hashing
import NewsRecord
import RevisionStore

/// `dateline snapshot`: all that a store holds at one revision.
struct SnapshotCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Print the whole snapshot as JSON lines.",
        discussion: "A line that names the revision comes first, then an item a line by type, document and id.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment

    @Flag(help: "For the sake of symmetry: the output is JSON lines always.")
    var json = false

    func run(on host: Host) throws {
        let store = try place.locate(on: host).openStore()
        let printer = Printer(host, forPeople: false)
        try Self.print(store, store.snapshot(at: moment.at), to: printer)
        try printer.finish()
    }

    /// Prints a snapshot: the line that names it, and its items.
    static func print(_ store: Snapshots, _ snapshot: Snapshot, to printer: Printer) throws {
        try forEachLine(store, snapshot) { try printer.line($0) }
    }

    /// Hands on the lines of a snapshot: the one that names it, and its items.
    static func forEachLine(_ store: Snapshots, _ snapshot: Snapshot, _ body: ([UInt8]) throws -> Void) throws {
        var head = JSONWriter()
        head.object {
            $0.key("schema")
            $0.string("dateline.snapshot/1")
            $0.key("revision")
            $0.integer(snapshot.revision)
            $0.key("seq")
            $0.integer(snapshot.sequence)
            $0.key("digest")
            $0.string("sha256:" + snapshot.digest.hex)
        }
        try body(head.bytes)
        try store.forEachItem(at: snapshot) { item in
            var writer = JSONWriter(capacityBytes: item.value.count + 128)
            writer.object {
                $0.key("type")
                $0.string(item.type.name)
                $0.key("id")
                $0.string(item.id)
                $0.key("document")
                $0.string(item.document)
                $0.key("value")
                $0.raw(item.value)
            }
            try body(writer.bytes)
        }
    }
}
