import Glibc
import ServiceManager
import Testing

@Suite struct JournalStreamTests {
    @Test("Only the very stream that JOURNAL_STREAM names counts")
    func connected() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        var found = stat()
        try #require(fstat(ends[1], &found) == 0)
        let own = "\(found.st_dev):\(found.st_ino)"
        let table: [(variable: String?, connected: Bool)] = [
            (own, true),
            ("\(found.st_dev):\(found.st_ino + 1)", false),
            ("\(found.st_dev + 1):\(found.st_ino)", false),
            (nil, false), ("", false), (":", false), ("1", false), (own + ":", false), ("-1:2", false), ("a:b", false),
        ]
        for (variable, connected) in table {
            #expect(
                JournalStream.isConnected(variable: variable, descriptor: ends[1]) == connected,
                "JOURNAL_STREAM=\(variable ?? "(unset)")")
        }
        #expect(!JournalStream.isConnected(variable: own, descriptor: -1))
    }

    @Test("Prefixes are those of syslog(3)")
    func prefixes() {
        #expect(JournalPriority.allCases.map(\.prefix) == (0...7).map { "<\($0)>" })
        #expect(JournalPriority.error.prefix == "<3>")
        #expect(JournalPriority.debug.prefix == "<7>")
    }
}
