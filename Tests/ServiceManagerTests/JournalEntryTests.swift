import Testing

@testable import ServiceManager

@Suite struct JournalEntryTests {
    @Test(
        "The journal takes names of capitals, digits and underscores",
        arguments: [
            ("DATELINE_DOCUMENT", true), ("MESSAGE_ID", true), ("A1", true), ("", false), ("_PID", false),
            ("1A", false), ("dateline", false), ("A=B", false), ("A B", false),
            (String(repeating: "A", count: 65), false),
        ])
    func names(name: String, isTaken: Bool) {
        #expect(JournalEntry.isName(name) == isTaken)
    }
}
