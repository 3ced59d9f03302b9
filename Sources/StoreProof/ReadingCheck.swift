import BytePaths
import Compression
import Hashing
import NewsParser
import NewsRecord

/// Reads the bytes of every document of the newest snapshot from scratch and compares with what is stored, ids aside.
struct ReadingCheck {
    let run: ProofRun
    private static let documentsATime: Int64 = 64

    func check() throws(ProofError) {
        let total = Int(run.bearings.documentCount)
        var last: Int64 = .min
        var done = 0
        while true {
            var versions: [ProofVersion] = []
            try run.database.forEach(
                """
                SELECT \(ProofVersion.columns) FROM version
                WHERE number > ?1 AND revision <= ?2 AND (end_revision IS NULL OR end_revision > ?2)
                ORDER BY number LIMIT ?3
                """, [last, run.bearings.revision, Self.documentsATime]
            ) { versions.append(ProofVersion($0)) }
            guard let newest = versions.last else { break }
            for version in versions { try read(version) }
            last = newest.number
            done += versions.count
            run.tell(.reading, done, of: total)
        }
        run.tell(.reading, done, of: total, isOver: true)
    }

    private func read(_ version: ProofVersion) throws(ProofError) {
        // What is missing or cannot be unpacked was told already.
        guard let sha256 = version.sha256, let frame = try run.database.frame(of: sha256),
            let bytes = try? Zstandard.unpack(frame, limitBytes: 1 << 30),
            let path = RelativePath(bytes: version.path)
        else { return }
        let stored = try items(of: version.document)
        guard let page = stored.first(where: { $0.type == .document }) else {
            return report(version, "there is no document item")
        }
        guard parser(of: page.value) == Array(run.parser.version.utf8) else {
            run.otherParserCount += 1
            return
        }
        let record = run.parser.parse(bytes, path: path)
        let fresh = record.items(documentID: "", names: .local(for: record))
        let leaf = ReadingLeaf.leaf(
            path: version.path, sha256: record.document.sha256.bytes, parser: run.parser.version, items: fresh)
        if leaf != version.leaf {
            report(version, "the leaf is not that of what its bytes are read as")
        }
        let listed = ProofVersion.Listed(
            headline: record.headline.map { Array($0.text.utf8) },
            published: record.published.map { Array($0.edtf.utf8) }, itemCount: Int64(stored.count - 1))
        if version.listed != listed { report(version, "a list of documents shows something else than its items say") }
        for difference in ReadingComparison(stored: stored, fresh: distinct(fresh)).differences().prefix(5) {
            report(version, difference)
        }
    }

    private func report(_ version: ProofVersion, _ text: String) {
        let name = version.name
        run.report(
            Fault(.reading, document: name.document, path: name.path, revision: version.revision, text))
    }

    private func items(of document: Int64) throws(ProofError) -> [Item] {
        // The list of types lets an index that begins with the type be used.
        let types = ItemType.allCases.map { "\($0.rawValue)" }.joined(separator: ",")
        var items: [Item] = []
        for condition in ["end_seq IS NULL", "end_seq IS NOT NULL AND end_seq > ?2"] {
            try run.database.forEach(
                """
                SELECT type, id, value FROM item
                WHERE type IN (\(types)) AND document = ?1 AND begin_seq <= ?2 AND \(condition)
                """, [document, run.bearings.sequence]
            ) { row in
                guard let type = ItemType(rawValue: Int(row.integer(0))) else { return }
                items.append(Item(type: type, id: row.text(1), value: row.bytes(2)))
            }
        }
        return items
    }

    private func parser(of page: [UInt8]) -> [UInt8]? {
        var parser: [UInt8]?
        _ = JSONScan.members(page) { name, range in
            guard name.elementsEqual("parser".utf8), range.count >= 2 else { return }
            parser = Array(page[(range.lowerBound + 1)..<(range.upperBound - 1)])
        }
        return parser
    }

    /// Of two items that name themselves alike the first stands.
    private func distinct(_ items: [Item]) -> [Item] {
        var seen: Set<String> = []
        return items.filter { seen.insert("\($0.type.rawValue) \($0.id)").inserted }
    }
}

/// What the digest of a snapshot has of one document, by the definition in docs/store.md.
enum ReadingLeaf {
    static func leaf(path: [UInt8], sha256: [UInt8], parser: String, items: [Item]) -> [UInt8] {
        var content: [UInt8] = []
        for item in items {
            content.append(UInt8(item.type.rawValue))
            if item.type == .entity || item.type == .office { content += Array(item.id.utf8) + [0] }
            content += item.value + [0]
        }
        var bytes: [UInt8] = []
        let parts = [
            Array("dateline.leaf/1".utf8), path, sha256, Array(parser.utf8), SHA256Digest(of: content).bytes,
        ]
        for part in parts {
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: part.count >> (shift * 8))) }
            bytes += part
        }
        return SHA256Digest(of: bytes).bytes
    }
}

/// Compares two lists of items whose ids differ and which refer to each other by them.
///
/// Each item gets a colour: a hash of its value in which a block is named by its place and every reference by the
/// colour that the other item had before. After some rounds two lists have the same colours exactly if one can be
/// renamed into the other, but for shapes that reports do not have (long rings of items that are alike).
struct ReadingComparison {
    private static let rounds = 3

    let stored: [Item]
    let fresh: [Item]

    /// What differs, each in a sentence; nothing where only ids do.
    func differences() -> [String] {
        let (own, scratch) = (Self.colours(stored), Self.colours(fresh))
        for round in own.indices {
            var open: [[UInt8]: [Int]] = [:]
            for (index, colour) in scratch[round].enumerated() { open[colour, default: []].append(index) }
            var texts: [String] = []
            for (index, colour) in own[round].enumerated() {
                if open[colour]?.popLast() != nil { continue }
                let item = stored[index]
                texts.append("\(item.type.name) \(item.id) is not what its bytes are read as: \(Self.shown(item))")
            }
            for index in open.values.joined().sorted() {
                let item = fresh[index]
                texts.append("the \(item.type.name) that its bytes are read as is not there: \(Self.shown(item))")
            }
            if !texts.isEmpty { return texts }
        }
        return []
    }

    private static func shown(_ item: Item) -> String { String(decoding: item.value.prefix(160), as: UTF8.self) }

    private static func colours(_ items: [Item]) -> [[[UInt8]]] {
        let blocks = blockNames(items)
        var indexes: [[UInt8]: Int] = [:]
        for (index, item) in items.enumerated() where item.type != .entity && item.type != .office {
            indexes[Array(item.id.utf8)] = index
        }
        var colours: [[UInt8]] = items.map { _ in [] }
        return (0..<rounds).map { _ in
            colours = items.map { item in
                let value = JSONScan.replacingReferences(item.value) { name in
                    blocks[Array(name)] ?? indexes[Array(name)].map { [1] + colours[$0] }
                }
                let name = item.type == .entity || item.type == .office ? Array(item.id.utf8) : []
                return SHA256Digest(of: [UInt8(item.type.rawValue)] + name + [0] + value).bytes
            }
            return colours
        }
    }

    /// The places of the blocks by their ids: `b1`, `b2`, … in the order of the document item.
    private static func blockNames(_ items: [Item]) -> [[UInt8]: [UInt8]] {
        guard let page = items.first(where: { $0.type == .document })?.value else { return [:] }
        var names: [[UInt8]: [UInt8]] = [:]
        _ = JSONScan.members(page) { name, range in
            guard name.elementsEqual("blocks".utf8) else { return }
            var isID = false
            var depth = 0
            var index = range.lowerBound
            while index < range.upperBound {
                switch page[index] {
                case UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "}"): depth -= 1
                case UInt8(ascii: "\""):
                    guard let end = JSONScan.stringEnd(page, index) else { return }
                    let inside = page[(index + 1)..<(end - 1)]
                    if end < page.count, page[end] == UInt8(ascii: ":") {
                        isID = depth == 1 && inside.elementsEqual("id".utf8)
                    } else if isID {
                        names[Array(inside)] = Array("\"block \(names.count + 1)\"".utf8)
                        isID = false
                    }
                    index = end
                    continue
                default: break
                }
                index += 1
            }
        }
        return names
    }
}
