import Glibc
import NewsRecord
import Testing

@testable import DatelineCommands

@Suite struct ParseTests {
    private let text = "“We will go on,” Mayor Anna Réti said on July 26, 2006.\n"

    /// A directory with files of the given texts; it goes when the closure is done.
    private func withFiles(_ texts: [String: String], _ body: (String) throws -> Void) throws {
        let fixture = try StoreFixture()
        for (name, text) in texts { try fixture.replaceFile("\(fixture.directory)/\(name)", with: Array(text.utf8)) }
        try body(fixture.directory)
    }

    @Test func printsARecordForEachFileInTheOrderGiven() throws {
        let names = (0..<40).map { "r\($0).txt" }
        let texts = Dictionary(uniqueKeysWithValues: names.map { ($0, "Report \($0).\n" + text) })
        try withFiles(texts) { directory in
            let shuffled = names.sorted()
            let outcome = Outcome.of(["parse"] + shuffled.map { "\(directory)/\($0)" })
            #expect(outcome.code == 0)
            let records = try outcome.json()
            #expect(records.map { $0["document"]?["path"]?.string } == shuffled)
            #expect(records.allSatisfy { $0["schema"]?.string == "dateline.report/1" })
            #expect(records.allSatisfy { $0["attributions"]?.elements.isEmpty == false })
        }
    }

    @Test func whatCannotBeReadIsToldAndTheRestIsPrinted() throws {
        try withFiles(["a.txt": text, "b.txt": text]) { directory in
            let outcome = Outcome.of(
                ["parse", "\(directory)/a.txt", "\(directory)/none.txt", directory, "\(directory)/b.txt"])
            #expect(outcome.code == 66)
            let paths = try outcome.json().map { $0["document"]?["path"]?.string }
            #expect(paths == ["a.txt", "b.txt"])
            #expect(outcome.errors.contains("\(directory)/none.txt: cannot be read: No such file or directory"))
            #expect(outcome.errors.contains("\(directory): cannot be read: Is a directory"))
        }
    }

    @Test func standardInputCanBeNamedAndDated() throws {
        let outcome = Outcome.of(
            ["parse", "-", "--document", "wire/x.txt", "--published", "2006-08-26"], input: Array(text.utf8))
        #expect(outcome.code == 0)
        let record = try #require(try outcome.json().first)
        #expect(record["document"]?["path"]?.string == "wire/x.txt")
        #expect(record["document"]?["bytes"]?.integer == text.utf8.count)
        #expect(record["published"]?["edtf"]?.string == "2006-08-26")
        #expect(record["published"]?["basis"]?.string == "given")
    }

    @Test(arguments: [
        ["parse"], ["parse", "-", "--published", "soon"], ["parse", "-", "--document", "../x"],
        ["parse", "a", "b", "--document", "x"],
    ])
    func misuse(arguments: [String]) {
        let outcome = Outcome.of(arguments)
        #expect(outcome.code == 64 && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }
}
