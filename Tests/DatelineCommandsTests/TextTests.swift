import NewsRecord
import RevisionStore
import TestSupport
import Testing

@testable import DatelineCommands

@Suite struct TextTests {
    @Test(
        arguments: [
            ("2006", "2006-01-01", "2006-12-31"), ("2006-08", "2006-08-01", "2006-08-31"),
            ("2004-02-29", "2004-02-29", "2004-02-29"), ("199X", "1990-01-01", "1999-12-31"),
            ("2006-08-XX", "2006-08-01", "2006-08-31"), ("2006-XX-31", "2006-01-31", "2006-12-31"),
            ("2006-08-26?", "2006-08-26", "2006-08-26"), ("?2006-~08-26", "2006-08-26", "2006-08-26"),
            ("2006-08-26T14:30:00Z", "2006-08-26", "2006-08-26"), ("1998-12-05T09:42", "1998-12-05", "1998-12-05"),
            ("2006-08-26T14:30:00+09:00", "2006-08-26", "2006-08-26"), ("2006-21", "2006-01-01", "2006-12-31"),
            ("2006-34", "2006-04-01", "2006-06-30"), ("1996/1998", "1996-01-01", "1998-12-31"),
            ("[2006-08-26,2006-08-28]", "2006-08-26", "2006-08-28"), ("{2006,2008..2010}", "2006-01-01", "2010-12-31"),
            ("2006/..", "2006-01-01", nil), ("../2006", nil, "2006-12-31"), ("/2006", nil, "2006-12-31"),
            ("[..2006]", nil, "2006-12-31"), ("-0044-03-15", "-0044-03-15", "-0044-03-15"),
        ] as [(String, String?, String?)])
    func edtfHasBounds(text: String, earliest: String?, latest: String?) throws {
        let value = try #require(EDTF(text), "\(text)")
        #expect(value.earliest?.text == earliest)
        #expect(value.latest?.text == latest)
    }

    @Test(arguments: [
        "", "x", "20x", "206", "20066", "2006-8", "2006-13", "2006-00", "2006-02-30", "2005-02-29", "2006-08-26T",
        "2006-08T14:30:00", "2006-08-26T25:00:00", "2006/2007/2008", "[2006", "{}", "[]", "[2006,]", "../..", "/",
        "today",
        "Aug 26", "2006-08-26 ", "Y2006", "Y12345-01", "2006--08", "26.8.2006",
    ])
    func whatIsNoEDTFIsToldApart(text: String) { #expect(EDTF(text) == nil) }

    @Test(arguments: [
        ("2006-08-26", "2006-08-01", "2006-08-31", true), ("2006-08-26", "2006-08-27", "2006-08-31", false),
        ("2006-08", "2006-08-31", "2007-01-01", true), ("XXXX-08-26", "2006-08-01", "2006-08-31", true),
        ("XXXX-08-26", "2006-01-01", "2006-07-31", false), ("XXXX-08-26", "2006-09-01", "2007-08-26", true),
        ("XXXX-02-29", "2005-01-01", "2006-12-31", false), ("XXXX-08-26", "1900-01-01", "2006-01-01", true),
        ("2004/2006", "2005-01-01", "2005-01-02", true), ("2004/..", "2099-01-01", "2099-01-02", true),
        ("[2004,2008]", "2006-01-01", "2006-12-31", false),
    ])
    func edtfMeetsAStretch(text: String, from: String, to: String, meets: Bool) throws {
        let value = try #require(EDTF(text))
        #expect(value.canMeet(from: EDTF(from)?.earliest, to: EDTF(to)?.latest) == meets)
        if meets {
            #expect(
                value.canMeet(from: nil, to: EDTF(to)?.latest) && value.canMeet(from: EDTF(from)?.earliest, to: nil))
        }
    }

    @Test func randomTextNeverTrapsAsEDTF() {
        let alphabet = Array("0123456789X-/.[]{},?~%TYZ:+")
        for seed in UInt64(1)...400 {
            var random = SplitMix64(seed: seed)
            let count = Int(random.next() % 22)
            let text = String((0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] })
            guard let value = EDTF(text) else { continue }
            if let first = value.earliest, let last = value.latest, !text.contains("/"), !text.contains("..") {
                #expect(first <= last, "seed \(seed): \(text)")
            }
        }
    }

    @Test(arguments: [
        ("17", SnapshotRequest.revision(17)), ("0", .revision(0)), ("2026", .revision(2026)),
        ("1970-01-01", .time(Timestamp(milliseconds: 86_399_999))),
        ("1970-01", .time(Timestamp(milliseconds: 31 * 86_400_000 - 1))),
        ("1970-01-01T00:00:01Z", .time(Timestamp(milliseconds: 1000))),
        ("1970-01-01 00:00:01.25", .time(Timestamp(milliseconds: 1250))),
        ("1970-01-01T01:00+01:00", .time(Timestamp(milliseconds: 0))),
        ("1970-01-01T00:00:00.123456Z", .time(Timestamp(milliseconds: 123))),
    ])
    func momentsAreRead(text: String, request: SnapshotRequest) { #expect(SnapshotRequest(text) == request) }

    @Test(arguments: [
        "", "-1", "1.5", "now", "2026-1-1", "2026-02-30", "2026-01-01T", "2026-01-01T1:00Z", "2026-01-01T10:00:00.Z",
        "2026-01-01T10:00:00+0100", "99999999999999999999", "2026-XX",
    ])
    func whatIsNoMomentIsToldApart(text: String) { #expect(SnapshotRequest(text) == nil) }

    @Test(arguments: [("abc", 3), ("東京", 4), ("e\u{301}", 1), ("👍🏽", 2), ("", 0), ("Réti", 4), ("ｱ", 1), ("한글", 4)])
    func widthsAreThoseOfATerminal(text: String, columns: Int) { #expect(DisplayWidth.columns(of: text) == columns) }

    @Test func columnsStandUnderEachOther() throws {
        let sink = MemorySink()
        var table = Table([.init("name"), .init("n", isNumeric: true), .init("last")])
        table.add(["東京", "5", "x"])
        table.add(["a", "100", ""])
        let printer = Printer(Host(output: sink, errorOutput: sink), forPeople: true)
        try table.print(to: printer)
        try printer.finish()
        #expect(sink.text == "name    n  last\n東京    5  x\na     100\n")
    }

    @Test func rowsAreCutOnATerminalAlone() throws {
        let long = String(repeating: "word ", count: 60)
        for isTerminal in [true, false] {
            let sink = MemorySink()
            var table = Table([.init("a"), .init("b")])
            table.add(["x", long])
            let host = Host(output: sink, errorOutput: sink, isTerminal: isTerminal, widthColumns: 60)
            let printer = Printer(host, forPeople: true, paged: false)
            try table.print(to: printer)
            try printer.finish()
            let widest = sink.text.split(separator: "\n").map { DisplayWidth.columns(of: $0) }.max() ?? 0
            #expect(isTerminal ? widest > 40 && widest < 80 : widest > 290)
        }
    }

    @Test func longOutputGoesToThePagerAndShortDoesNot() throws {
        for (lineCount, isPaged) in [(5, false), (40, true)] {
            let sink = MemorySink()
            let pager = RecordingPager()
            var commands: [String] = []
            var host = Host(
                output: sink, errorOutput: sink, isTerminal: true, widthColumns: 80, heightLines: 24,
                environment: ["PAGER": "most -x"])
            host.startPager = { command in
                commands.append(command)
                return pager
            }
            let printer = Printer(host, forPeople: true)
            for number in 0..<lineCount { try printer.line("line \(number)") }
            try printer.finish()
            let text = (0..<lineCount).map { "line \($0)\n" }.joined()
            #expect(commands == (isPaged ? ["most -x"] : []))
            #expect((isPaged ? pager.text : sink.text) == text)
            #expect(pager.isFinished == isPaged)
        }
    }

    @Test(arguments: [
        ("a.txt", ["a.txt", "b.txt"], "a.txt"), ("seeds/a.txt", ["zzz", "a.txt"], "a.txt"),
        ("lefkowiz", ["Jay Lefkowitz", "Kim"], "Jay Lefkowitz"),
        ("REPORT", ["old-report.txt", "ripost"], "old-report.txt"), ("ab", ["ba", "zz"], "ba"),
        ("nothing", ["far away"], "far away"),
    ])
    func theNearestNameComesFirst(name: String, names: [String], nearest: String) {
        #expect(NearestNames.of(name, among: names).first == nearest)
        #expect(NearestNames.of(name, among: [String]()).isEmpty)
    }
}

private final class RecordingPager: PagerProcess {
    private let sink = MemorySink()
    private(set) var isFinished = false
    var text: String { sink.text }

    func write(_ bytes: [UInt8]) { sink.write(bytes) }
    func finish() { isFinished = true }
}

@Suite struct ObjectScanTests {
    private static func value(_ random: inout SplitMix64, depth: Int) -> JSONValue {
        let texts = ["", "a", "quote \" and \\", "{[,:]}", "é\u{202E}", "line\nbreak"]
        switch random.next() % (depth > 2 ? 4 : 6) {
        case 0: return .null
        case 1: return .integer(Int64(random.next() % 1000) - 500)
        case 2: return .string(texts[Int(random.next() % 6)])
        case 3: return .bool(random.next() % 2 == 0)
        case 4: return .array((0..<Int(random.next() % 4)).map { _ in value(&random, depth: depth + 1) })
        default: return object(&random, depth: depth + 1)
        }
    }

    private static func object(_ random: inout SplitMix64, depth: Int) -> JSONValue {
        .object((0..<Int(random.next() % 5)).map { .init("m\($0)", value(&random, depth: depth)) })
    }

    @Test func membersAreThoseThatReadingFinds() throws {
        for seed in UInt64(1)...300 {
            var random = SplitMix64(seed: seed)
            let object = Self.object(&random, depth: 0)
            let scan = ObjectScan(object.bytes)
            for (index, name) in (["m0", "m1", "m4"] as [StaticString]).enumerated() {
                let found = try scan.value(of: name).map { try JSONValue(parsing: Array($0)) }
                #expect(found == object["m\([0, 1, 4][index])"], "seed \(seed)")
            }
            let some = try JSONValue(parsing: Array("{".utf8) + scan.members { $0 != "m1" } + Array("}".utf8))
            #expect(some == .object(object.members.filter { $0.name != "m1" }), "seed \(seed)")
            let all = try JSONValue(parsing: Array("{".utf8) + scan.members + Array("}".utf8))
            #expect(all == object, "seed \(seed)")
            // Damaged bytes give less, never a trap.
            let damaged = object.bytes.prefix(Int(random.next() % UInt64(object.bytes.count + 1)))
            _ = ObjectScan(Array(damaged)).members { _ in true }
        }
    }
}
