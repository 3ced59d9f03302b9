import Foundation
import Testing

/// A second reading of the feed, independent of the product's code: folds item lines as the contract says.
struct FeedFold {
    /// By type, document and id, the JSON of the value.
    private(set) var items: [[String]: String] = [:]
    /// What `dateline snapshot` has to print after each commit, by revision: its lines but the first.
    private(set) var snapshots: [Int: [String]] = [:]
    private(set) var digests: [Int: String] = [:]
    private(set) var flaws: [String] = []
    private var lastSequence = 0
    private var lastTime = ""
    private var openRevision: Int?
    private let keepsSnapshots: Bool

    /// Folds the lines of a feed; without `keepsSnapshots` only what the last of them leaves is kept, as a long feed of
    /// many items asks for.
    init(_ lines: [String], keepsSnapshots: Bool = true) {
        self.keepsSnapshots = keepsSnapshots
        for line in lines { take(line) }
        if openRevision != nil { flaws.append("the feed ends within a revision") }
    }

    /// What `dateline snapshot` has to print after the last line: its lines but the first.
    var head: [String] { items.map { key, value in Self.snapshotLine(key, value) }.sorted() }

    private mutating func take(_ line: String) {
        guard let object = Sandbox.object(line), let sequence = object["seq"] as? Int, let op = object["op"] as? String,
            let revision = object["revision"] as? Int, let time = object["time"] as? String
        else { return flaws.append("no feed line: \(line)") }
        if sequence != lastSequence + 1 { flaws.append("\(lastSequence) is followed by \(sequence)") }
        if time < lastTime { flaws.append("the time of \(sequence) goes back") }
        lastSequence = sequence
        lastTime = time
        switch op {
        case "added", "changed", "removed": takeItem(object, op: op, revision: revision, line: line)
        case "commit":
            if let open = openRevision, open != revision { flaws.append("revision \(open) is torn") }
            openRevision = nil
            digests[revision] = object["digest"] as? String
            if keepsSnapshots { snapshots[revision] = head }
        case "status": if openRevision != nil { flaws.append("a status line within revision \(revision)") }
        default: flaws.append("unknown op \(op)")
        }
    }

    private mutating func takeItem(_ object: [String: Any], op: String, revision: Int, line: String) {
        let key = ["type", "document", "id"].map { object[$0] as? String ?? "?" }
        openRevision = revision
        let before = object["before"].map(Self.canonical)
        let after = object["after"].map(Self.canonical)
        if items[key] != before { flaws.append("\(op) \(key): `before` is not what was there") }
        switch op {
        case "added" where before != nil || after == nil: flaws.append("added \(key) has the wrong members")
        case "changed" where before == nil || after == nil || before == after:
            flaws.append("changed \(key) changes nothing")
        case "removed" where before == nil || after != nil: flaws.append("removed \(key) has the wrong members")
        default: break
        }
        items[key] = after
    }

    private static func snapshotLine(_ key: [String], _ value: String) -> String {
        key.joined(separator: " ") + " " + value
    }

    /// The lines of `dateline snapshot` but the first, in the same form as `snapshots`.
    static func lines(ofSnapshot output: [String]) -> [String] {
        output.dropFirst().map { line in
            let object = Sandbox.object(line) ?? [:]
            return snapshotLine(
                ["type", "document", "id"].map { object[$0] as? String ?? "?" }, canonical(object["value"] ?? "?"))
        }
    }

    /// One form for equal JSON values, whatever the order of their members.
    static func canonical(_ value: Any) -> String {
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
        return String(decoding: data ?? Data(), as: UTF8.self)
    }
}

/// A report's record with every id replaced by its place in its list, so that records of two stores can be compared.
enum IdentityFree {
    static func record(_ json: String) -> String {
        guard var object = Sandbox.object(json) else { return json }
        object["id"] = nil
        var names: [String: String] = [:]
        for (list, value) in object {
            for (index, element) in ((value as? [[String: Any]]) ?? []).enumerated() {
                if let id = element["id"] as? String, !id.contains(":") { names[id] = "\(list) \(index)" }
            }
        }
        return FeedFold.canonical(replace(object, names))
    }

    private static func replace(_ value: Any, _ names: [String: String]) -> Any {
        switch value {
        case let text as String: names[text] ?? text
        case let list as [Any]: list.map { replace($0, names) }
        case let object as [String: Any]: object.mapValues { replace($0, names) }
        default: value
        }
    }
}
