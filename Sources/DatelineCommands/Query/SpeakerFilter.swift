import NewsRecord
import RevisionStore

/// Keeps what one speaker says: named by an id, a name, or part of a name, whatever the case.
struct SpeakerFilter {
    /// As it was asked for.
    private let text: String
    private let wanted: String
    /// The words of it, each of which stands in every value that is accepted.
    private let words: WordFilter?
    /// The ids and names under which an item's speaker goes; empty where it has none.
    private let names: (JSONValue) -> [String]
    /// What was found out about names that came up, for the same ones come up again and again.
    private var verdicts: [String: Bool] = [:]

    /// Takes what to look for, and how to read the speakers of an item.
    init(
        _ text: String, names: @escaping (JSONValue) -> [String] = SpeakerFilter.speakerNames
    ) throws(CommandFailure) {
        self.text = text
        self.names = names
        wanted = Self.folded(text)
        words = WordFilter(text)
        guard wanted.contains(where: { $0 != " " }) else {
            throw .usage("--speaker takes an id, a name, or part of a name, not “\(text)”")
        }
    }

    /// The names of an attribution's or a figure's `speaker`, and the words that stand for it in the report.
    static func speakerNames(_ value: JSONValue) -> [String] {
        let id = value["speaker"]?.string
        return [id, value["source"]?["text"]?.string].compactMap { $0 }
    }

    /// Whether the stored value can be one that is accepted: a quick look at its bytes that spares most values the
    /// reading.
    func mayAccept(_ value: [UInt8]) -> Bool { words?.mayAccept(value) ?? true }

    /// Whether the item is by the one that is asked for.
    mutating func accepts(_ value: JSONValue) -> Bool {
        for name in names(value) {
            let verdict: Bool
            if let known = verdicts[name] {
                verdict = known
            } else {
                verdict = Self.folded(name).contains(wanted)
                verdicts[name] = verdict
            }
            if verdict { return true }
        }
        return false
    }

    /// For a question that found nothing: throws where nobody in the snapshot goes by the name at all.
    func checkKnown(_ store: Snapshots, _ snapshot: Snapshot) throws {
        var known = Set<String>()
        for type in [ItemType.entity, .attribution] {
            try store.forEachItem(at: snapshot, type: type) { item in
                if type == .entity { known.insert(item.id) }
                let member = ObjectScan(item.value).value(of: type == .entity ? "name" : "source")
                let value = try member.map { try Snapshots.parsed(Array($0)) }
                if let name = value?.string ?? value?["text"]?.string { known.insert(name) }
            }
        }
        if known.contains(where: { Self.folded($0).contains(wanted) }) { return }
        let candidates = text.contains(":") ? known : known.filter { !$0.contains(":") }
        throw CommandFailure.unknown(
            kind: "speaker", name: text, nearest: NearestNames.of(text, among: candidates))
    }

    /// In lower case, with a space for every hyphen, so that `Jay Lefkowitz` is found in `person:jay-lefkowitz`.
    private static func folded(_ text: String) -> String {
        String(text.lowercased().map { $0 == "-" ? " " : $0 })
    }
}
