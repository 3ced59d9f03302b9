import NewsRecord
import Testing

@testable import DatelineCommands

@Suite struct SearchTests {
    private func store() throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.save(.harbour(), .harbour(ships: 7000, path: "b.txt"))
        try fixture.save(.harbour(hopeful: "doubtful"))
        return fixture
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var arguments: [String]
        /// Path, and paragraph or kind.
        var rows: [String]
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(arguments: ["dredgers"], rows: ["a.txt 2", "b.txt 2"]),
        Case(arguments: ["RÉTI"], rows: ["a.txt 2", "b.txt 2"]),
        Case(arguments: ["doubt"], rows: ["a.txt pullquote", "a.txt 2"]),
        Case(arguments: ["doubt", "--at", "1"], rows: []),
        Case(arguments: ["hopeful", "--document", "a.txt", "--at", "1"], rows: ["a.txt pullquote", "a.txt 2"]),
        Case(arguments: ["mayor", "hopeful"], rows: ["b.txt 2"]),
        Case(arguments: ["7,000 dredgers"], rows: ["b.txt 1", "b.txt 2"]),
        Case(arguments: ["dredgers", "elephants"], rows: []),
        Case(arguments: ["redgers"], rows: []),
    ])
    func finds(_ query: Case) throws {
        let fixture = try store()
        let outcome = Outcome.of(["search"] + query.arguments + ["--json", "--state", fixture.directory])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let rows = try outcome.json().map { row in
            "\(row["path"]?.string ?? "?") \(row["paragraph"]?.integer.map(String.init) ?? row["kind"]?.string ?? "?")"
        }
        #expect(rows == query.rows)
        let table = Outcome.of(["search"] + query.arguments + ["--state", fixture.directory])
        #expect(table.lines.count == (query.rows.isEmpty ? 0 : query.rows.count + 1))
    }

    @Test func peopleSeeTheWordsFromShortlyBeforeThem() throws {
        let fixture = try store()
        let told = fixture.run("search", "dredgers", "--document", "b.txt").lines
        #expect(told.last?.contains("17 dredgers were under way.") == true && told.last?.contains("… ") == true)
        #expect(fixture.run("search", "?!").code == 64)
        #expect(fixture.run("search", "x", "--document", "nowhere").code == 66)
    }
}
