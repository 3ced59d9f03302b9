import BytePaths
import Compression
import GRDB
import Hashing
import NewsRecord

/// Writes one revision inside a transaction: versions, items and, as it goes, the feed lines.
struct RevisionWriter {
    let database: Database
    let statements: StatementCache
    let time: Timestamp
    var state: StoreState

    private var lines: JSONWriter
    private var itemLines: ItemLines
    private var changes: [DocumentChange] = []
    private var changeCount = 0

    // The statements of the inner loops, held so that nobody looks them up.
    private let insertItem: SQLStatement
    private let endItem: SQLStatement

    init(
        database: Database, statements: StatementCache, time: Timestamp, state: StoreState, capacityBytes: Int
    ) throws(RevisionStoreError) {
        self.database = database
        self.statements = statements
        self.time = time
        self.state = state
        lines = JSONWriter(capacityBytes: capacityBytes)
        itemLines = ItemLines(revision: state.revision + 1, time: time)
        insertItem = try statements.statement(
            "INSERT INTO item (begin_seq, document, type, id, value) VALUES (?, ?, ?, ?, ?)", on: database)
        endItem = try statements.statement("UPDATE item SET end_seq = ? WHERE begin_seq = ?", on: database)
    }

    /// Writes the revision that `outcomes` make; there is at least one. `step` is told how far it came.
    mutating func write(
        _ outcomes: [DocumentOutcome], step: (StoreStep) throws(RevisionStoreError) -> Void
    ) throws(RevisionStoreError) -> CommittedRevision {
        let firstSequence = state.nextSequence
        let firstVersion = state.nextVersion
        state.revision += 1
        try endVersions(outcomes)
        for outcome in outcomes { try write(outcome) }
        try step(.itemsWritten)

        let digest = state.leaves.digest
        let commit = FeedLine.Commit(
            sequence: state.takeSequence(), revision: state.revision, time: time, documents: changes,
            changeCount: changeCount, digest: digest)
        FeedLine.writeOpen(commit, into: &lines)
        state.chain = lines.withUnsafeBytes { RevisionChain.link(after: state.chain, lines: $0) }
        FeedLine.finish(chain: state.chain, into: &lines)

        let insert = try statements.statement("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", on: database)
        insert.bind(1, state.revision)
        insert.bind(2, firstSequence)
        insert.bind(3, commit.sequence)
        insert.bind(4, time.milliseconds)
        insert.bind(5, Int64(changeCount))
        insert.bind(6, firstVersion)
        insert.bind(7, Int64(changes.count))
        insert.bind(8, digest.bytes)
        insert.bind(9, state.chain.bytes)
        try insert.run()
        return CommittedRevision(
            revision: state.revision, firstSequence: firstSequence, commitSequence: commit.sequence, digest: digest,
            chain: state.chain, time: time, documents: changes, changeCount: changeCount, lines: lines.bytes)
    }

    /// Ends what lived before anything new takes its place: within one batch two documents may swap their paths.
    private func endVersions(_ outcomes: [DocumentOutcome]) throws(RevisionStoreError) {
        let end = try statements.statement("UPDATE version SET end_revision = ? WHERE number = ?", on: database)
        for outcome in outcomes {
            switch outcome {
            case .created: continue
            case .changed(let original, _, _), .deleted(let original):
                end.bind(1, state.revision)
                end.bind(2, original.number)
                try end.run()
            }
        }
    }

    private mutating func write(_ outcome: DocumentOutcome) throws(RevisionStoreError) {
        switch outcome {
        case .created(let report):
            let document = state.nextDocument
            state.nextDocument += 1
            state.documentCount += 1
            let path = report.record.document.path
            try insertVersion(document, .created, path, from: nil, report)
            let names = IdentityAlignment.names(for: report.record, bytes: report.bytes, prior: nil) { newID($0) }
            itemLines.place(document: StoreID.document(document), path: path)
            for index in 0..<report.encoded.count where !report.encoded.isRepeated(index) {
                try add(report.encoded, index, names, to: document)
            }
        case .changed(let original, let report, let cause):
            let isMove = cause == .moved
            try insertVersion(
                original.document, cause, report.record.document.path, from: isMove ? original.path : nil, report)
            state.leaves.remove(original.leaf)
            itemLines.place(document: StoreID.document(original.document), path: report.record.document.path)
            try replaceItems(of: original, by: report)
        case .deleted(let original):
            state.documentCount -= 1
            try insertVersion(original.document, .deleted, original.path, from: nil, nil)
            state.leaves.remove(original.leaf)
            itemLines.place(document: StoreID.document(original.document), path: original.path)
            for row in try head(of: original.document) { try remove(row) }
        }
    }

    private mutating func newID(_ letter: String) -> String {
        defer { state.nextItem += 1 }
        return "\(letter)-\(state.nextItem)"
    }

    // MARK: Versions

    private mutating func insertVersion(
        _ document: Int64, _ cause: Cause, _ path: RelativePath, from: RelativePath?, _ report: PreparedReport?
    ) throws(RevisionStoreError) {
        changes.append(
            DocumentChange(document: StoreID.document(document), path: path, cause: cause, from: from))
        let parsers = Parsers(database: database, statements: statements)
        let insert = try statements.statement(
            "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", on: database)
        insert.bind(1, state.nextVersion)
        insert.bind(2, state.revision)
        insert.bind(3, report == nil ? state.revision : nil)
        insert.bind(4, document)
        insert.bind(5, Int64(cause.rawValue))
        insert.bind(6, path.bytes)
        insert.bind(7, from?.bytes)
        insert.bind(8, report?.sha256.bytes)
        insert.bind(9, report.map { Int64($0.bytes.count) })
        insert.bind(10, report?.leaf.bytes)
        insert.bind(
            11, try report.map { report throws(RevisionStoreError) in try parsers.number(of: report.record.parser) })
        insert.bind(12, text: report?.record.headline?.text)
        insert.bind(13, text: report?.record.published?.edtf)
        insert.bind(14, report.map { Int64($0.itemCount) })
        try insert.run()
        state.nextVersion += 1
        guard let report else { return }
        try keepBytes(of: report)
        state.leaves.insert(report.leaf)
    }

    private func keepBytes(of report: PreparedReport) throws(RevisionStoreError) {
        let find = try statements.statement("SELECT 1 FROM content WHERE sha256 = ?", on: database)
        find.bind(1, report.sha256.bytes)
        let isThere = try find.step()
        find.reset()
        if isThere { return }
        let insert = try statements.statement("INSERT INTO content (sha256, frame) VALUES (?, ?)", on: database)
        insert.bind(1, report.sha256.bytes)
        insert.bind(2, report.frame)
        try insert.run()
    }

    // MARK: Items

    private struct ItemKey: Hashable {
        var type: ItemType
        var id: String
    }

    /// An item of the head and the row that holds it.
    private struct HeadItem {
        var beginSequence: Int64
        var item: Item
    }

    private func head(of document: Int64) throws(RevisionStoreError) -> [HeadItem] {
        // The list of types lets the index be used from its first column on.
        let select = try statements.statement(
            """
            SELECT begin_seq, type, id, value FROM item
            WHERE type IN (\(ItemType.allCases.map { "\($0.rawValue)" }.joined(separator: ",")))
                AND document = ? AND end_seq IS NULL
            ORDER BY begin_seq
            """, on: database)
        select.bind(1, document)
        var items: [HeadItem] = []
        while try select.step() {
            guard let type = ItemType(rawValue: Int(select.integer(1))) else {
                select.reset()
                throw .damaged("an item has type \(select.integer(1))")
            }
            let item = Item(type: type, id: select.text(2), value: select.bytes(3))
            items.append(HeadItem(beginSequence: select.integer(0), item: item))
        }
        return items
    }

    private mutating func replaceItems(
        of original: LivingVersion, by report: PreparedReport
    ) throws(RevisionStoreError) {
        let head = try head(of: original.document)
        guard let page = head.first(where: { $0.item.type == .document }),
            let value = try? JSONValue(parsing: page.item.value)
        else { throw .damaged("document \(StoreID.document(original.document)) has no readable document item") }
        let prior = PriorDocument(
            value: value, items: head.compactMap { $0.item.type == .document ? nil : $0.item },
            bytes: try Contents(database: database, statements: statements).bytes(original.sha256))
        let names = IdentityAlignment.names(for: report.record, bytes: report.bytes, prior: prior) { newID($0) }
        let items = distinct(report.encoded.items(documentID: page.item.id, names: names))

        var before: [ItemKey: Int] = [:]
        before.reserveCapacity(head.count)
        for (index, row) in head.enumerated() { before[ItemKey(type: row.item.type, id: row.item.id)] = index }
        var isKept = [Bool](repeating: false, count: head.count)
        for item in items {
            guard let index = before[ItemKey(type: item.type, id: item.id)] else {
                try add(item, to: original.document)
                continue
            }
            isKept[index] = true
            if head[index].item.value != item.value {
                try change(head[index], to: item, of: original.document)
            }
        }
        for (row, isKept) in zip(head, isKept) where !isKept { try remove(row) }
    }

    /// An id names one item: of two under one id the first stands, as a fold of the feed would otherwise lose one.
    private func distinct(_ items: [Item]) -> [Item] {
        var seen: Set<ItemKey> = []
        seen.reserveCapacity(items.count)
        return items.filter { seen.insert(ItemKey(type: $0.type, id: $0.id)).inserted }
    }

    /// An item of a new document: its value is written once, into its line, and the row takes it from there.
    private mutating func add(
        _ encoded: EncodedRecord, _ index: Int, _ names: RecordNames, to document: Int64
    ) throws(RevisionStoreError) {
        let sequence = state.takeSequence()
        let type = encoded.type(of: index)
        let id = encoded.id(of: index, documentID: StoreID.document(document), names: names)
        changeCount += 1
        itemLines.begin(.added, sequence, type, id, into: &lines)
        lines.key("after")
        let start = lines.count
        encoded.write(index, names: names, into: &lines)
        try lines.withUnsafeBytes { bytes throws(RevisionStoreError) in
            try insert(type, id, UnsafeRawBufferPointer(rebasing: bytes[start...]), document, sequence)
        }
        itemLines.end(&lines)
    }

    private mutating func add(_ item: Item, to document: Int64) throws(RevisionStoreError) {
        let sequence = state.takeSequence()
        try insert(item, document, sequence)
        line(.added, sequence, item.type, item.id, before: nil, after: item.value)
    }

    private mutating func change(
        _ row: HeadItem, to item: Item, of document: Int64
    ) throws(RevisionStoreError) {
        let sequence = state.takeSequence()
        try end(row, sequence)
        try insert(item, document, sequence)
        line(.changed, sequence, item.type, item.id, before: row.item.value, after: item.value)
    }

    private mutating func remove(_ row: HeadItem) throws(RevisionStoreError) {
        let sequence = state.takeSequence()
        try end(row, sequence)
        line(.removed, sequence, row.item.type, row.item.id, before: row.item.value, after: nil)
    }

    private func insert(_ item: Item, _ document: Int64, _ sequence: Int64) throws(RevisionStoreError) {
        try item.value.withUnsafeBufferPointer { value throws(RevisionStoreError) in
            try insert(item.type, item.id, UnsafeRawBufferPointer(value), document, sequence)
        }
    }

    private func insert(
        _ type: ItemType, _ id: String, _ value: UnsafeRawBufferPointer, _ document: Int64, _ sequence: Int64
    ) throws(RevisionStoreError) {
        insertItem.bind(1, sequence)
        insertItem.bind(2, document)
        insertItem.bind(3, Int64(type.rawValue))
        insertItem.bind(4, text: id)
        insertItem.bind(5, unowned: value)
        try insertItem.run()
    }

    private func end(_ row: HeadItem, _ sequence: Int64) throws(RevisionStoreError) {
        endItem.bind(1, sequence)
        endItem.bind(2, row.beginSequence)
        try endItem.run()
    }

    private mutating func line(
        _ operation: ItemLines.Operation, _ sequence: Int64, _ type: ItemType, _ id: String, before: [UInt8]?,
        after: [UInt8]?
    ) {
        changeCount += 1
        itemLines.begin(operation, sequence, type, id, into: &lines)
        if let before {
            lines.key("before")
            lines.raw(before)
        }
        if let after {
            lines.key("after")
            lines.raw(after)
        }
        itemLines.end(&lines)
    }
}

/// Raw bytes of reports as they are kept: once for each content.
struct Contents {
    let database: Database
    let statements: StatementCache

    func bytes(_ sha256: SHA256Digest) throws(RevisionStoreError) -> [UInt8] {
        let select = try statements.statement("SELECT frame FROM content WHERE sha256 = ?", on: database)
        select.bind(1, sha256.bytes)
        guard try select.step() else { throw .damaged("no bytes with digest \(sha256.hex)") }
        defer { select.reset() }
        do {
            return try Zstandard.unpack(select.bytes(0))
        } catch {
            throw .damaged("the bytes with digest \(sha256.hex) cannot be unpacked: \(error)")
        }
    }
}
