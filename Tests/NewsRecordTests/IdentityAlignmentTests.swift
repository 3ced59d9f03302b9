import NewsRecord
import Testing

@Suite struct IdentityAlignmentTests {
    private func entry(_ name: some StringProtocol, in version: Desk.Version) throws -> Desk.Entry {
        let parts = name.split(separator: "#")
        let found = version.entries.filter { $0.text == parts[0] }
        let place = parts.count > 1 ? try #require(Int(parts[1])) : 1
        try #require(found.count >= place, "no \(name) among \(version.entries)")
        return found[place - 1]
    }

    private func check(_ edit: IdentityCase, isWide: Bool = false) throws {
        var desk = Desk()
        let before = desk.save(edit.before, isWide: isWide)
        let after = desk.save(edit.after, isWide: isWide)
        var expected: [String: Desk.Entry] = [:]
        for pair in edit.kept {
            let ends = try #require(pair.firstRange(of: " > "))
            let old = try entry(pair[..<ends.lowerBound], in: before)
            expected[try entry(pair[ends.upperBound...], in: after).id] = old
        }
        for entry in after.entries {
            let former = before.entries.first { $0.id == entry.id }
            let wanted = edit.kept.isEmpty ? nil : expected[entry.id]
            #expect(former == wanted, "\(entry.text): was \(former?.text ?? "new"), not \(wanted?.text ?? "new")")
        }
        for pair in edit.kept {
            let ends = try #require(pair.firstRange(of: " > "))
            let old = try entry(pair[..<ends.lowerBound], in: before)
            let new = try entry(pair[ends.upperBound...], in: after)
            #expect(old.id == new.id, "\(pair)")
        }
    }

    @Test(arguments: IdentityCases.figures) func figuresKeepTheirIDs(edit: IdentityCase) throws { try check(edit) }

    /// Bytes on disk are what is compared, whatever their encoding.
    @Test(arguments: IdentityCases.figures) func figuresInUTF16(edit: IdentityCase) throws {
        try check(edit, isWide: true)
    }

    @Test(arguments: IdentityCases.paragraphs) func itemsOfParagraphsKeepTheirIDs(edit: IdentityCase) throws {
        try check(edit)
    }

    @Test(arguments: IdentityCases.quotations) func quotationsKeepTheirIDs(edit: IdentityCase) throws {
        try check(edit)
    }

    @Test func aFirstVersionIsAllNew() {
        var desk = Desk()
        let version = desk.save("In 1 of 2 cases.\n\nIn 3.")
        #expect(version.names.blocks == ["b-1", "b-2"])
        #expect(version.names.figures == ["f-3", "f-4", "f-5"])
    }

    @Test func whatWasDeletedComesBackAsNew() {
        var desk = Desk()
        let text = "In 1 of 2 cases.\n\n“Never in all my years at sea,” he said."
        let first = desk.save(text)
        #expect(desk.save("").ids.isEmpty)
        let again = desk.save(text)
        #expect(Set(again.ids).isDisjoint(with: first.ids))
        #expect(again.entries.map(\.text) == first.entries.map(\.text))
    }

    @Test func blocksKeepTheirIDs() {
        var desk = Desk()
        let first = desk.save("# A flood\n\nIt rained in Kar for days.\n\nThe river rose above its banks at night.")
        let second = desk.save(
            "# A flood\n\nNobody expected it.\n\nThe river rose above its banks at night.\n\nIt rained in Kar for 3 days."
        )
        #expect(second.names.blocks[0] == first.names.blocks[0])
        #expect(second.names.blocks[2] == first.names.blocks[2])
        #expect(!first.names.blocks.contains(second.names.blocks[1]))
        let third = desk.save(
            "# A flood\n\nThe river rose far above its banks at night.\n\nIt rained in Kar for 3 days.")
        #expect(third.names.blocks == [second.names.blocks[0], second.names.blocks[2], second.names.blocks[3]])
    }

    @Test func diagnosticsWithoutAPlaceAreKnownByTheirWords() throws {
        var record = RecordSamples.empty(byteCount: 0)
        record.diagnostics = [
            Diagnostic(severity: .warning, message: "The report is not in English."),
            Diagnostic(severity: .note, message: "The file is empty."),
        ]
        let names = RecordNames.local(for: record)
        let items = record.items(documentID: "d", names: names)
        let prior = PriorDocument(
            value: try JSONValue(parsing: items[0].value), items: Array(items.dropFirst()), bytes: [])
        record.diagnostics.reverse()
        #expect(align(record, prior).diagnostics == ["g2", "g1"])
        record.diagnostics[0].message = "The file is not UTF-8."
        #expect(align(record, prior).diagnostics == ["new", "g1"])
    }

    private func align(_ record: Record, _ prior: PriorDocument) -> RecordNames {
        IdentityAlignment.names(for: record, bytes: [], prior: prior) { _ in "new" }
    }

    /// A document item of a damaged or foreign store must cost ids, not the daemon.
    @Test(arguments: [
        "null", "{}", #"{"blocks":[{}]}"#, #"{"blocks":[{"id":"b1","span":[5,900]},{"id":"b1","span":[-9,-3]}]}"#,
    ])
    func aStrangePastIsNoTrap(value: String) throws {
        let report = MiniReport("In 1 of 2 cases.")
        let items = [
            Item(type: .figure, id: "f9", value: Array(#"{"block":"b1","span":[700,800],"text":"1"}"#.utf8)),
            Item(type: .figure, id: "f8", value: Array("nonsense".utf8)),
            Item(type: .figure, id: "f7", value: Array(#"{"block":"b1","span":[-5,-2]}"#.utf8)),
            Item(type: .attribution, id: "a9", value: Array("{}".utf8)),
        ]
        let prior = PriorDocument(
            value: try JSONValue(parsing: Array(value.utf8)), items: items, bytes: Array("In 1.".utf8))
        let names = IdentityAlignment.names(for: report.record, bytes: report.bytes, prior: prior) { _ in "new" }
        #expect(names.figures == ["new", "new"])
    }

    struct Size: Sendable, CustomTestStringConvertible {
        var name: String
        var before: String
        var after: String
        var testDescription: String { name }

        init(_ name: String, _ before: String, _ after: String) {
            self.name = name
            self.before = before
            self.after = after
        }
    }

    static let sizes = [
        Size(
            "10,000 equal lines, one less", String(repeating: "Some 12 died.\n\n", count: 10_000),
            String(repeating: "Some 12 died.\n\n", count: 9_999)
        ),
        Size(
            "3,000 equal lines, each changed", String(repeating: "Some 12 died.\n\n", count: 3_000),
            String(repeating: "Some 14 died.\n\n", count: 3_000)
        ),
        Size(
            "two lines 2,000 times, another in front", String(repeating: "Some 12 died.\n\nOf 9.\n\n", count: 2_000),
            "Just 1.\n\n" + String(repeating: "Some 12 died.\n\nOf 9.\n\n", count: 1_999)
        ),
        Size(
            "one paragraph of 3,000 sentences", String(repeating: "Some 12 died. ", count: 3_000),
            String(repeating: "Some 14 died. ", count: 3_000)
        ),
        Size(
            "one line of 6,000 words", String(repeating: "12 died and ", count: 2_000),
            "So " + String(repeating: "12 died and ", count: 1_900) + "no more"
        ),
        Size(
            "a thousand paragraphs, each edited",
            (0..<1000).map { "In village \($0) they lost 12 goats.\n\n" }.joined(),
            (0..<1000).map { "In village \($0) they lost 13 goats.\n\n" }.joined()
        ),
    ]

    /// The work is bounded, however the text repeats itself: tables of all pairs would have up to a hundred million cells.
    @Test(.timeLimit(.minutes(1)), .serialized, arguments: sizes) func boundsItsWork(size: Size) {
        var desk = Desk()
        let old = desk.save(size.before)
        let new = desk.save(size.after)
        #expect(Set(new.ids).count == new.ids.count)
        if size.name.hasSuffix("one less") { #expect(Set(new.ids).isSubset(of: old.ids)) }
    }
}
