import ArgumentParser
import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// `dateline diff`: what changed between two snapshots, item by item.
struct DiffCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what changed between two snapshots, item by item.",
        usage: "dateline diff [--state <dir>] [--at <moment>] [--json] <a> [<b>] [<document>]",
        discussion: """
            A and B are each a revision, a time, or the end of a day (UTC); without B it is --at, or the head. What was \
            changed and changed back in between is not told. With --json, each line is shaped as the feed's item lines, \
            with the revision and sequence number of B.
            """)

    @Argument(help: ArgumentHelp("The earlier snapshot.", valueName: "a"))
    var first: String

    @Argument(help: ArgumentHelp("The later snapshot, a document, or both in this order.", valueName: "b-or-document"))
    var rest: [String] = []

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    func run(on host: Host) throws {
        guard SnapshotRequest(first) != nil else {
            throw CommandFailure.usage("diff compares \(StoreTalk.moments), not “\(first)”")
        }
        guard rest.count <= 2 else { throw CommandFailure.usage("diff takes two snapshots and a document at most") }
        // A second argument that can be a snapshot is one; a document of such a name needs B before it.
        let later = rest.first.flatMap { SnapshotRequest($0) == nil ? nil : $0 }
        if rest.count == 2, later == nil {
            throw CommandFailure.usage("diff compares \(StoreTalk.moments), not “\(rest[0])”")
        }
        if later != nil, moment.at != nil { throw CommandFailure.usage("diff takes B or --at, not both") }
        let name = rest.count == 2 ? rest[1] : later == nil ? rest.first : nil

        let store = try place.locate(on: host).openStore()
        let from = try store.snapshot(at: first)
        let to = try store.snapshot(at: later ?? moment.at)
        let document = try name.map { try store.documentEver(named: $0, at: from.revision > to.revision ? from : to) }
        let changes = try store.differences(from: from, to: to, document: document)
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            for change in changes { try printer.line(Self.line(change, at: to)) }
        } else {
            try tell(changes, store, from: from, to: to, printer)
        }
        try printer.finish()
    }

    private static func line(_ change: ItemDifference, at target: Snapshot) -> [UInt8] {
        var writer = JSONWriter()
        FeedLine.write(
            FeedLine.ItemChange(
                sequence: target.sequence, revision: target.revision, time: target.time ?? Timestamp(milliseconds: 0),
                type: change.type, id: change.id, document: change.document, path: change.path, before: change.before,
                after: change.after), into: &writer)
        return writer.bytes.dropLast()
    }

    /// For people: the changes under the paths of their documents, as sentences.
    private func tell(
        _ changes: [ItemDifference], _ store: Snapshots, from: Snapshot, to: Snapshot, _ printer: Printer
    ) throws {
        if changes.isEmpty {
            return try printer.line("nothing changed from revision \(from.revision) to \(to.revision)")
        }
        var groups: [String: [ItemDifference]] = [:]
        for change in changes { groups[change.document, default: []].append(change) }
        let ordered = groups.values.sorted { $0[0].path < $1[0].path }
        for (index, group) in ordered.enumerated() {
            if index > 0 { try printer.line() }
            try printer.line(printer.style.apply(.title, to: PlainText.escaped(group[0].path.shown)))
            let before = try store.value(ofDocument: group[0].document, at: from)
            let after = try store.value(ofDocument: group[0].document, at: to)
            let sorted = group.sorted { $0.type.rawValue < $1.type.rawValue }
            let names = try store.entityNames(ofDocument: group[0].document, at: to)
            let lines = DocumentAccount.lines(for: try sorted.map(Self.change), names: names) { change in
                ChangeAccount.paragraph(of: change.value, inDocument: change.after == nil ? before : after)
            }
            for line in lines { try printer.line(Self.sign(line.operation, printer.style) + line.text) }
        }
    }

    private static func change(_ difference: ItemDifference) throws(CommandFailure) -> ChangeAccount.Change {
        var before: JSONValue?
        var after: JSONValue?
        if let bytes = difference.before { before = try Snapshots.parsed(bytes) }
        if let bytes = difference.after { after = try Snapshots.parsed(bytes) }
        return ChangeAccount.Change(
            operation: before == nil ? .added : after == nil ? .removed : .changed, type: difference.type,
            id: difference.id, before: before, after: after)
    }

    private static func sign(_ operation: ChangeAccount.Change.Operation?, _ style: Style) -> String {
        switch operation {
        case .added: style.apply(.added, to: "+ ")
        case .removed: style.apply(.removed, to: "- ")
        case .changed: style.apply(.warning, to: "~ ")
        case nil: "  "
        }
    }
}
