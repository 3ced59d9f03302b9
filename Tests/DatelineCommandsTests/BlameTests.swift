import NewsRecord
import Testing

@testable import DatelineCommands

@Suite struct BlameTests {
    /// A report that is edited twice and moved in between.
    private func store() throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.save(.harbour(), .harbour(ships: 7000, path: "other.txt"))
        try fixture.save(.harbour(ships: 9000))
        try fixture.move("a.txt", to: .harbour(ships: 9000, path: "b.txt"))
        try fixture.save(.harbour(hopeful: "doubtful", ships: 9000, path: "b.txt"))
        return fixture
    }

    private func id(_ fixture: StoreFixture, value: Int) throws -> String {
        let rows = try fixture.run("figures", "--document", "b.txt", "--json").json()
        return try #require(rows.first { $0["value"]?.integer == value }?["id"]?.string)
    }

    @Test func anItemComesFromTheRevisionThatLastChangedItAndAFieldFromTheOneThatGaveItsValue() throws {
        let fixture = try store()
        let blame = try #require(try fixture.run("blame", try id(fixture, value: 9000), "--json").json().first)
        #expect(blame["type"]?.string == "figure" && blame["document"]?.string == "d-1")
        #expect(blame["revision"]?.integer == 2 && blame["path"]?.string == "a.txt")
        #expect(blame["first_revision"]?.integer == 1)
        let since = Dictionary(
            uniqueKeysWithValues: (blame["fields"]?.members ?? []).map { ($0.name, $0.value["revision"]?.integer) })
        #expect(since["value"] == 2 && since["text"] == 2 && since["low"] == 1)
        #expect(since["counted"] == 1 && since["speaker"] == 1 && since["qualifier"] == 1)
    }

    /// The promise of `blame`: the bytes that it names are those that the item rests on, in that version of the file.
    @Test func theSpanOfEveryItemIsItsTextInTheFileAsItWasThen() throws {
        let fixture = try store()
        var seen = 0
        for row in try fixture.run("snapshot").json().dropFirst() {
            guard let id = row["id"]?.string, let document = row["document"]?.string,
                let text = row["value"]?["text"]?.string
            else { continue }
            let blame = try #require(try fixture.run("blame", id, "--document", document, "--json").json().first)
            let span = try #require(blame["span"]?.range)
            let at = "\(blame["revision"]?.integer ?? -1)"
            let raw = Array(fixture.run("show", document, "--raw", "--at", at).output.utf8)
            #expect(String(decoding: raw[span], as: UTF8.self) == text, "\(id)")
            let facts = try fixture.run("show", document, "--json", "--at", at).json().first?["document"]
            #expect(facts?["sha256"] == blame["sha256"] && facts?["path"] == blame["path"])
            seen += 1
        }
        #expect(seen == 8)
    }

    @Test func asOfAnEarlierRevisionLaterOnesAreNotKnown() throws {
        let fixture = try store()
        let id = try id(fixture, value: 9000)
        let early = try #require(try fixture.run("blame", id, "--at", "1", "--json").json().first)
        #expect(early["revision"]?.integer == 1 && early["fields"]?["value"]?["revision"]?.integer == 1)
        #expect(fixture.run("blame", id, "--at", "0").code == 66)
        #expect(fixture.run("blame", id, "--at", "9").code == 66)
    }

    @Test func anIDOfSeveralDocumentsNeedsOne() throws {
        let fixture = try store()
        let outcome = fixture.run("blame", "person:anna-reti")
        #expect(outcome.code == 64)
        #expect(outcome.errors.contains("b.txt") && outcome.errors.contains("other.txt"))
        let one = try fixture.run("blame", "person:anna-reti", "--document", "other.txt", "--json").json().first
        #expect(one?["revision"]?.integer == 1 && one?["path"]?.string == "other.txt")
    }

    @Test func anUnknownIDGetsTheNearest() throws {
        let fixture = try store()
        let outcome = fixture.run("blame", "person:anna-retti")
        #expect(outcome.code == 66 && outcome.errors.contains("person:anna-reti"))
        #expect(fixture.run("blame", "?").code == 66)
    }

    @Test func peopleReadWhereEachFieldComesFrom() throws {
        let fixture = try store()
        let told = fixture.run("blame", try id(fixture, value: 9000)).lines
        #expect(told[0].contains("about 9,000 ships a year"))
        #expect(told[1] == "“about 9,000”")
        #expect(told.contains { $0.hasPrefix("value") && $0.contains(" 2 ") && $0.contains("a.txt") })
    }
}
