import NewsRecord

/// Wraps lines for people's event brokers: one JSON object a line as CloudEvents 1.0 has it (CNCF, the JSON format),
/// with the feed's line as its `data`.
///
/// `source` with `id` names an event: two events of one source never have one id, and a line has the same id whenever
/// it is sent. `sequence` is the extension of that name, in 20 digits, so that it sorts as text.
struct CloudEvent {
    /// Which feed the events are of: a URI reference.
    let source: String
    /// The sequence number of the snapshot that is being sent, and how many of its lines were.
    private var snapshot: (sequence: Int64, lineCount: Int) = (0, 0)

    init(source: String) { self.source = source }

    /// The event of a line of the feed, of a heartbeat or gap, or of a line of a snapshot.
    mutating func wrap(_ line: [UInt8]) -> [UInt8] {
        let members = ObjectScan(line)
        let op = members.string("op")
        let sequence = members.value(of: "seq").flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
        let time = members.string("time")
        let isNumbered = !["heartbeat", "gap", nil].contains(op)
        if op == nil { snapshot = (sequence ?? snapshot.sequence, sequence == nil ? snapshot.lineCount + 1 : 0) }
        let id =
            isNumbered
            ? "\(sequence ?? 0)"
            : op.map { "\($0)-\(time ?? "")" } ?? "snapshot-\(snapshot.sequence)-\(snapshot.lineCount)"
        var writer = JSONWriter(capacityBytes: line.count + 256)
        writer.object { writer in
            writer.key("specversion")
            writer.string("1.0")
            writer.key("id")
            writer.string(id)
            writer.key("source")
            writer.string(source)
            writer.key("type")
            writer.string(Self.type(op, members))
            if let subject = members.string("path") ?? members.string("document") {
                writer.key("subject")
                writer.string(subject)
            }
            if let time {
                writer.key("time")
                writer.string(time)
            }
            writer.key("datacontenttype")
            writer.string("application/json")
            if isNumbered, let sequence {
                writer.key("sequence")
                let digits = String(sequence)
                writer.string(String(repeating: "0", count: max(0, 20 - digits.count)) + digits)
            }
            writer.key("data")
            writer.raw(line)
        }
        return writer.bytes
    }

    private static func type(_ op: String?, _ members: ObjectScan) -> String {
        guard let op else { return members.value(of: "schema") == nil ? "dateline.snapshot.item" : "dateline.snapshot" }
        guard let item = members.string("type") else { return "dateline.\(op)" }
        return "dateline.\(item).\(op)"
    }
}
