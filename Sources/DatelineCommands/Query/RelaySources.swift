import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// The reports of a snapshot by their outlets: whether what a report relays stands in the directory as well.
///
/// A relay that only repeats another report is no second witness; one whose source is not here cannot be checked.
struct RelaySources {
    /// A report that may be the one relayed.
    struct Candidate: Equatable {
        var path: RelativePath
        /// Whether both days are known, and are the same or next to each other; else one of them is open.
        var isDated: Bool
    }

    private struct Report {
        var path: RelativePath
        var outlet: Set<String>
        var published: EDTF?
    }

    private let reports: [Report]

    /// Takes the documents that say whose they are.
    init(_ store: Snapshots, _ snapshot: Snapshot) throws {
        var reports: [Report] = []
        try store.forEachItem(at: snapshot, type: .document) { item in
            guard let outlet = ObjectScan(item.value).value(of: "outlet") else { return }
            let value = try Snapshots.parsed(Array(outlet))
            guard let name = value["name"]?.string else { return }
            let published = try ObjectScan(item.value).value(of: "published").map { try Snapshots.parsed(Array($0)) }
            reports.append(
                Report(
                    path: item.path, outlet: Self.aliases(of: [name, Self.slug(value["entity"])]),
                    published: published?["edtf"]?.string.flatMap { EDTF($0) }))
        }
        self.reports = reports
    }

    /// The reports that a step of an attribution's `via` may mean, by path. `names` are those of its document.
    func candidates(for step: JSONValue, in path: RelativePath, _ names: EntityNames) -> [Candidate] {
        guard let entity = step["entity"]?.string else { return [] }
        let wanted = Self.aliases(of: [names.words(for: entity), Self.slug(step["entity"])])
        let day = step["edtf"]?.string.flatMap { EDTF($0) }
        return reports.compactMap { report in
            guard report.path != path, !report.outlet.isDisjoint(with: wanted) else { return nil }
            guard let day, let published = report.published else { return Candidate(path: report.path, isDated: false) }
            guard published.canMeet(from: day.earliest?.moved(byDays: -1), to: day.latest?.moved(byDays: 1)) else {
                return nil
            }
            return Candidate(path: report.path, isDated: true)
        }.sorted { $0.path < $1.path }
    }

    /// A name's letters, and the initials of one of several words: `Radio Free Asia` is `RFA`.
    private static func aliases(of names: [String]) -> Set<String> {
        var aliases: Set<String> = []
        for name in names {
            let words = name.split { !$0.isLetter && !$0.isNumber }.filter { $0.lowercased() != "the" }
            aliases.insert(words.joined().lowercased())
            if words.count > 1 { aliases.insert(String(words.compactMap(\.first)).lowercased()) }
        }
        return aliases.subtracting([""])
    }

    /// The part of an entity's id after its type.
    private static func slug(_ entity: JSONValue?) -> String {
        guard let id = entity?.string, let colon = id.firstIndex(of: ":") else { return "" }
        return String(id[id.index(after: colon)...])
    }
}

extension CivilDate {
    fileprivate func moved(byDays days: Int64) -> CivilDate { CivilDate(daysSince1970: daysSince1970 + days) }
}
