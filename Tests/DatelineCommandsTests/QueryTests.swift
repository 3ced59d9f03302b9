import NewsRecord
import Testing

@testable import DatelineCommands

@Suite struct QueryTests {
    private func store() throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.recordStatus(.starting, "reading")
        try fixture.save(.harbour(), .harbour(ships: 7000, path: "sub/b.txt"))
        try fixture.save(.harbour(hopeful: "doubtful", ships: 9000))
        try fixture.move("sub/b.txt", to: .harbour(ships: 7000, path: "c.txt"))
        return fixture
    }

    /// A query and, for each row of its answer, the path and a member.
    struct Case: CustomTestStringConvertible, Sendable {
        var arguments: [String]
        var member: String
        var rows: [String]
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(arguments: ["documents"], member: "revision", rows: ["a.txt 2", "c.txt 3"]),
        Case(arguments: ["documents", "--at", "1"], member: "revision", rows: ["a.txt 1", "sub/b.txt 1"]),
        Case(arguments: ["documents", "--at", "0"], member: "revision", rows: []),
        Case(
            arguments: ["documents", "--at", "2026-11-22T03:02:03Z"], member: "revision",
            rows: ["a.txt 2", "sub/b.txt 1"]),
        Case(
            arguments: ["documents", "--at", "2026-11-22T02:59Z"], member: "revision", rows: ["a.txt 1", "sub/b.txt 1"]),
        Case(arguments: ["documents", "--at", "2026-11-22"], member: "revision", rows: ["a.txt 2", "c.txt 3"]),
        Case(arguments: ["documents", "--at", "2026-11-21"], member: "revision", rows: []),
        Case(arguments: ["documents", "--at", "2099-01-01"], member: "revision", rows: ["a.txt 2", "c.txt 3"]),
        Case(arguments: ["figures"], member: "value", rows: ["a.txt 9000", "a.txt 17", "c.txt 7000", "c.txt 17"]),
        Case(arguments: ["figures", "--document", "c.txt"], member: "value", rows: ["c.txt 7000", "c.txt 17"]),
        Case(arguments: ["figures", "--document", "d-2"], member: "value", rows: ["c.txt 7000", "c.txt 17"]),
        Case(
            arguments: ["figures", "--document", "sub/b.txt", "--at", "2"], member: "value",
            rows: ["sub/b.txt 7000", "sub/b.txt 17"]),
        Case(arguments: ["figures", "--about", "DREDGER"], member: "value", rows: ["a.txt 17", "c.txt 17"]),
        Case(arguments: ["figures", "--about", "redgers"], member: "value", rows: []),
        Case(arguments: ["figures", "--about", "ships year"], member: "value", rows: ["a.txt 9000", "c.txt 7000"]),
        Case(arguments: ["figures", "--speaker", "port"], member: "value", rows: ["a.txt 9000", "c.txt 7000"]),
        Case(
            arguments: ["quotes", "--speaker", "ANNA"], member: "region",
            rows: ["a.txt body", "a.txt pullquote", "c.txt body", "c.txt pullquote"]),
        Case(
            arguments: ["quotes", "--speaker", "person:anna-reti", "--document", "a.txt"], member: "kind",
            rows: ["a.txt direct", "a.txt direct"]),
        Case(arguments: ["quotes", "--about", "doubtful"], member: "region", rows: ["a.txt body", "a.txt pullquote"]),
        Case(arguments: ["people"], member: "name", rows: ["a.txt Anna Réti", "c.txt Anna Réti"]),
        Case(arguments: ["people", "--speaker", "réti"], member: "type", rows: ["a.txt person", "c.txt person"]),
        Case(
            arguments: ["dates"], member: "text",
            rows: ["a.txt May 2031", "a.txt Tuesday", "c.txt May 2031", "c.txt Tuesday"]),
        Case(arguments: ["dates", "--from", "2031"], member: "edtf", rows: ["a.txt 2031-05", "c.txt 2031-05"]),
        Case(arguments: ["dates", "--to", "2031-04"], member: "edtf", rows: []),
        Case(
            arguments: ["dates", "--from", "2031-05-31", "--to", "2040"], member: "edtf",
            rows: ["a.txt 2031-05", "c.txt 2031-05"]),
    ])
    func answers(_ query: Case) throws {
        let fixture = try store()
        let outcome = Outcome.of(query.arguments + ["--json", "--state", fixture.directory])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let rows = try outcome.json().map { row in
            let member = row[query.member] ?? .null
            return "\(row["path"]?.string ?? "?") \(member.string ?? String(decoding: member.bytes, as: UTF8.self))"
        }
        #expect(rows == query.rows)
        // People get a row for each, under titles.
        let table = Outcome.of(query.arguments + ["--state", fixture.directory])
        #expect(table.code == 0)
        #expect(table.lines.count == (query.rows.isEmpty ? 0 : query.rows.count + 1))
    }

    @Test func whoIsKnownButSaysNothingIsNoMistake() throws {
        let fixture = try store()
        for arguments in [["figures", "--speaker", "anna"], ["quotes", "--speaker", "anna", "--about", "nothing"]] {
            let outcome = Outcome.of(arguments + ["--state", fixture.directory])
            #expect(outcome.code == 0 && outcome.output.isEmpty, "\(outcome.errors)")
        }
        #expect(fixture.run("figures", "--speaker", "nobody").code == 66)
        #expect(fixture.run("people", "--speaker", " - ").code == 64)
    }

    @Test func rowsNameTheirItemOnce() throws {
        let fixture = try store()
        for command in ["quotes", "people", "figures", "dates", "documents"] {
            for row in try fixture.run(command, "--json").json() {
                let names = row.members.map(\.name)
                #expect(Set(names).count == names.count, "\(command) repeats a member")
                #expect(names.contains("document") && names.contains("path"))
                if command != "documents" { #expect(names.starts(with: ["type", "id"]) || names.contains("id")) }
            }
        }
    }

    @Test func aNameThatIsNotUTF8IsGivenExactlyToo() throws {
        #expect(Base64.text(of: [0x66, 0xFF, 0x6F]) == "Zv9v")
        #expect(Base64.text(of: [0x66]) == "Zg==")
        #expect(Base64.text(of: [0x66, 0x6F]) == "Zm8=")
    }

    @Test func logTellsRevisionsOldestFirstAndADocumentsWholeLife() throws {
        let fixture = try store()
        try fixture.delete("c.txt")
        let log = try fixture.run("log", "--json").json()
        #expect(log.map { $0["revision"]?.integer } == [1, 2, 3, 4])
        let feed = try fixture.run("tail", "--json").json()
        #expect(log == feed.filter { $0["op"]?.string == "commit" }, "log and feed give the same commit lines")
        for name in ["c.txt", "sub/b.txt", "d-2"] {
            let life = try fixture.run("log", name, "--json").json().map { $0["revision"]?.integer }
            #expect(life == [1, 3, 4], "\(name)")
        }
        #expect(fixture.run("log", "c.txt").lines[2].contains("c.txt ← sub/b.txt"))
        #expect(try fixture.run("log", "--at", "2", "--json").json().count == 2)
    }

    @Test func diffGivesNetChangesAsFeedLines() throws {
        let fixture = try store()
        let lines = try fixture.run("diff", "1", "2", "--json").json()
        #expect(lines.allSatisfy { $0["op"]?.string == "changed" && $0["path"]?.string == "a.txt" })
        #expect(lines.allSatisfy { $0["revision"]?.integer == 2 && $0["before"] != nil && $0["after"] != nil })
        // What went and came back is no change; backwards, before and after change places.
        try fixture.save(.harbour())
        #expect(try fixture.run("diff", "1", "4", "a.txt", "--json").json().isEmpty)
        let back = try fixture.run("diff", "2", "1", "--json").json()
        #expect(back.map { $0["after"] } == lines.map { $0["before"] })
        #expect(fixture.run("diff", "3", "3").output == "nothing changed from revision 3 to 3\n")
    }

    @Test func diffTellsPeopleWhatChanged() throws {
        let fixture = try store()
        let told = fixture.run("diff", "1", "2", "a.txt").output
        #expect(
            told == """
                a.txt
                ~ document: 365 → 367 bytes
                ~ statement changed: port authority: “The harbour, which about [-5,000-] {+9,000+} ships a year call …”, paragraph 1
                ~ quotation changed: Anna Réti: “We are very [-hopeful-] {+doubtful+} that the work ends …”, paragraph 2
                ~ pull quote changed: Anna Réti: “We are very [-hopeful-] {+doubtful+} that the work ends …”
                ~ figure: about 5,000 → about 9,000 ships a year, paragraph 1
                  2 items are at another place, but otherwise the same

                """)
    }

    @Test func snapshotIsWhatTheFeedFoldsTo() throws {
        let fixture = try store()
        try fixture.delete("c.txt")
        try fixture.save(.harbour(hopeful: "glad", path: "z.txt"))
        var items: [String: JSONValue] = [:]
        var revisionsSeen = 0
        for line in try fixture.run("tail", "--json").json() {
            let key = ["type", "document", "id"].map { line[$0]?.string ?? "" }.joined(separator: "\n")
            switch line["op"]?.string {
            case "added", "changed": items[key] = line["after"]
            case "removed": items[key] = nil
            case "commit":
                revisionsSeen += 1
                let number = try #require(line["revision"]?.integer)
                let snapshot = try fixture.run("snapshot", "--at", "\(number)").json()
                let head = try #require(snapshot.first)
                #expect(head["schema"]?.string == "dateline.snapshot/1")
                #expect(head["seq"] == line["seq"] && head["digest"] == line["digest"])
                let keys = snapshot.dropFirst().map { row in
                    ["type", "document", "id"].map { row[$0]?.string ?? "" }.joined(separator: "\n")
                }
                #expect(
                    keys == keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) },
                    "revision \(number)")
                let values = Dictionary(zip(keys, snapshot.dropFirst().map { $0["value"] ?? .null })) { $1 }
                #expect(values == items, "revision \(number)")
            default: break
            }
        }
        #expect(revisionsSeen == 5)
    }
}
