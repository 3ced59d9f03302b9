import ChangeAccount
import NewsRecord
import TestSupport
import Testing

@Suite struct AccountTests {
    private static func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

    /// A change and what is said of it.
    struct Case: CustomTestStringConvertible, Sendable {
        var type: ItemType
        var before: String?
        var after: String?
        var paragraph: Int?
        var sentence: String
        var testDescription: String { sentence }
    }

    @Test(arguments: [
        Case(
            type: .figure, before: #"{"value":5000,"qualifier":"about","counted":"North Koreans"}"#,
            after: #"{"value":9000,"qualifier":"about","counted":"North Koreans"}"#, paragraph: 6,
            sentence: "figure: about 5,000 → about 9,000 North Koreans, paragraph 6"),
        Case(
            type: .figure, before: #"{"value":5,"qualifier":"exact","counted":"ships"}"#,
            after: #"{"value":5,"qualifier":"exact","counted":"boats"}"#, sentence: "figure: 5 ships → 5 boats"),
        Case(
            type: .figure, before: nil, after: #"{"value":2.5,"qualifier":"more-than","unit":"percent"}"#, paragraph: 1,
            sentence: "figure added: more than 2.5 %, paragraph 1"),
        Case(
            type: .figure, before: #"{"value":1234567.5,"qualifier":"exact","unit":"USD"}"#, after: nil,
            sentence: "figure removed: USD 1,234,567.5"),
        Case(
            type: .figure, before: nil, after: #"{"value":null,"low":10,"high":20,"qualifier":"range"}"#,
            sentence: "figure added: 10–20"),
        Case(
            type: .figure, before: nil, after: #"{"value":null,"text":"untold numbers","qualifier":"indefinite"}"#,
            sentence: "figure added: untold numbers"),
        Case(
            type: .figure, before: #"{"value":3,"qualifier":"exact","speaker":null}"#,
            after: #"{"value":3,"qualifier":"exact","speaker":"org:rfa"}"#,
            sentence: "figure: 3, now attributed to RFA"),
        Case(
            type: .figure, before: #"{"value":3,"qualifier":"exact","span":[1,2]}"#,
            after: #"{"value":3,"qualifier":"exact","span":[4,5]}"#, sentence: "figure: 3, the same at another place"),
        Case(
            type: .figure, before: #"{"value":3,"qualifier":"exact","hedge":null}"#,
            after: #"{"value":3,"qualifier":"exact","hedge":"believed"}"#,
            sentence: "figure: 3, hedge added: “believed”"),
        Case(
            type: .figure,
            before: #"{"value":5000,"qualifier":"about","counted":"people","predicate":"have fled to the South"}"#,
            after: #"{"value":9000,"qualifier":"about","counted":"people","predicate":"have fled to the South"}"#,
            paragraph: 6, sentence: "figure: about 5,000 → about 9,000 people have fled to the South, paragraph 6"),
        Case(
            type: .figure, before: #"{"value":3,"qualifier":"exact","hedge":"believed"}"#,
            after: #"{"value":3,"qualifier":"exact"}"#, sentence: "figure: 3, hedge lost: “believed”"),
        Case(
            type: .figure, before: #"{"value":9,"low":9,"high":9,"qualifier":"exact","counted":"men"}"#,
            after: #"{"value":9,"low":null,"high":null,"qualifier":"about","counted":"men"}"#,
            sentence: "figure: 9 → about 9 men, bounds widened"),
        Case(
            type: .figure, before: #"{"value":null,"low":1,"high":9,"qualifier":"range"}"#,
            after: #"{"value":null,"low":2,"high":8,"qualifier":"range"}"#,
            sentence: "figure: 1–9 → 2–8, bounds narrowed"),
        Case(
            type: .figure, before: #"{"value":3,"qualifier":"exact","speaker":"org:rfa"}"#,
            after: #"{"value":3,"qualifier":"exact","speaker":"person:jo-ray"}"#,
            sentence: "figure: 3, speaker: RFA → Jo Ray"),
        Case(
            type: .figure, before: #"{"value":3,"qualifier":"exact","speaker":"org:rfa"}"#,
            after: #"{"value":3,"qualifier":"exact","speaker":null}"#,
            sentence: "figure: 3, no longer attributed to RFA"),
        Case(
            type: .attribution,
            before: #"{"kind":"direct","speaker":null,"content":[{"text":"We go"}]}"#,
            after: #"{"kind":"direct","speaker":"person:jo-ray","content":[{"text":"We go"}]}"#,
            sentence: "quotation changed: now attributed to Jo Ray"),
        Case(
            type: .attribution,
            before: #"{"kind":"direct","speaker":"person:jo-ray","content":[{"text":"We are glad today"}]}"#,
            after: #"{"kind":"direct","speaker":"person:jo-ray","content":[{"text":"We are sad today"}]}"#,
            paragraph: 2,
            sentence: "quotation changed: Jo Ray: “We are [-glad-] {+sad+} today”, paragraph 2"),
        Case(
            type: .attribution,
            before: #"{"kind":"indirect","speaker":"person:jo-ray","content":[{"text":"all is well"}]}"#,
            after: #"{"kind":"indirect","speaker":"anon:an-aide","content":[{"text":"all is well"}]}"#,
            sentence: "statement changed: speaker: Jo Ray → an aide"),
        Case(
            type: .attribution, before: nil,
            after:
                #"{"kind":"direct","speaker":null,"source":{"text":"a\nman"},"content":[{"text":"a"},{"text":"b"}]}"#,
            sentence: "quotation added: a man: “a … b”"),
        Case(
            type: .attribution, before: nil, after: #"{"kind":"direct","region":"pullquote","content":[{"text":"a"}]}"#,
            sentence: "pull quote added: nobody named: “a”"),
        Case(
            type: .attribution,
            before: #"{"kind":"indirect","speaker":"gov:kor","content":[{"text":"it rains"}],"via":[]}"#,
            after: #"""
                {"kind":"indirect","speaker":"gov:kor","content":[{"text":"it rains"}],
                 "via":[{"entity":"org:rfa","cue":{"text":"reported"},"edtf":"2006-08-26"}],"said":{"edtf":"2006-08"}}
                """#,
            sentence: "statement changed: South Korea: now through RFA (reported 2006-08-26); said: none → 2006-08"),
        Case(
            type: .attribution,
            before: #"{"kind":"direct","speaker":"person:jo-ray","content":[{"text":"we go"}],"relation":"copy"}"#,
            after: #"{"kind":"direct","speaker":"person:jo-ray","content":[{"text":"we go"}],"relation":"altered"}"#,
            sentence: "quotation changed: Jo Ray: copy → altered"),
        Case(
            type: .stance, before: nil,
            after: #"{"actor":"gov:usa","target":"gov:prk","polarity":"presses","speaker":null}"#,
            sentence: "stance added: United States presses North Korea"),
        Case(
            type: .date, before: #"{"text":"July 26","edtf":"XXXX-07-26"}"#,
            after: #"{"text":"July 27","edtf":"XXXX-07-27"}"#,
            sentence: "date: “July 26” (XXXX-07-26) → “July 27” (XXXX-07-27)"),
        Case(type: .date, before: nil, after: #"{"text":"2004","edtf":"2004"}"#, sentence: "date added: “2004”"),
        Case(
            type: .entity, before: #"{"type":"person","name":"Jo Ray","mentions":[1]}"#,
            after: #"{"type":"person","name":"Jo Ray","mentions":[1,2,3]}"#, sentence: "person: Jo Ray, 1 mention → 3"),
        Case(
            type: .entity, before: #"{"type":"gov","name":"Spain"}"#, after: nil, sentence: "government removed: Spain"),
        Case(
            type: .document, before: #"{"path":"a.txt","bytes":1000,"headline":{"text":"Old"}}"#,
            after: #"{"path":"b.txt","bytes":1200,"headline":{"text":"New"}}"#,
            sentence: "document: path a.txt → b.txt; headline “Old” → “New”; 1,000 → 1,200 bytes"),
        Case(
            type: .document, before: #"{"path":"a.txt","sha256":"1"}"#, after: #"{"path":"a.txt","sha256":"2"}"#,
            sentence: "document: same size, other bytes"),
        Case(
            type: .diagnostic, before: nil, after: "{\"message\":\"bad\\u001b[2J byte\"}",
            sentence: "parser's note added: bad\\x1b[2J byte"),
        Case(type: .event, before: nil, after: "{}", sentence: "event added: e-7"),
    ])
    func sentences(_ item: Case) throws {
        let before = try item.before.map(Self.value)
        let after = try item.after.map(Self.value)
        let change = ChangeAccount.Change(
            operation: before == nil ? .added : after == nil ? .removed : .changed, type: item.type, id: "e-7",
            before: before, after: after)
        #expect(ChangeAccount.sentence(for: change, paragraph: item.paragraph) == item.sentence)
    }

    @Test(arguments: [
        ("person:jo-ray", "Jo Ray-Lund"), ("gov:geo", "Georgia"), ("gov:xyz", "Tiflis"), ("org:un", "UN"),
        ("org:joint-staff", "Joint Staff"), ("anon:an-aide", "an aide"), ("place:north\u{1B}-sea", "North\\x1b Sea"),
    ])
    func entitiesGoByTheirNames(id: String, words: String) {
        let names = EntityNames(["person:jo-ray": "Jo Ray-Lund", "gov:geo": "Tbilisi", "gov:xyz": "Tiflis"])
        #expect(names.words(for: id) == words)
    }

    @Test func aChangeTakesNamesFromTheChangesBesideIt() throws {
        let changes = try [
            ChangeAccount.Change(
                operation: .added, type: .entity, id: "org:a", before: nil,
                after: Self.value(#"{"type":"org","name":"A. & Sons"}"#)),
            ChangeAccount.Change(
                operation: .added, type: .stance, id: "s-1", before: nil,
                after: Self.value(#"{"actor":"org:a","target":"org:b","polarity":"helps"}"#)),
        ]
        let lines = DocumentAccount.lines(for: changes, names: EntityNames(["org:a": "old", "org:b": "B. & Co."])) {
            _ in nil
        }
        #expect(lines.map(\.text) == ["organisation added: A. & Sons", "stance added: A. & Sons helps B. & Co."])
    }

    @Test func aLongQuotationIsCut() throws {
        let words = String(repeating: "word ", count: 200)
        let after = JSONValue.object([
            .init("kind", .string("direct")),
            .init("content", .array([.object([.init("text", .string(words))])])),
        ])
        let change = ChangeAccount.Change(operation: .added, type: .attribution, id: "a-1", before: nil, after: after)
        let sentence = ChangeAccount.sentence(for: change, paragraph: nil)
        #expect(sentence.count < 200 && sentence.hasSuffix("…”"))
    }

    @Test func aNewDocumentIsOneLineAndMovedItemsAreCounted() throws {
        func change(_ type: ItemType, _ before: String?, _ after: String?) throws -> ChangeAccount.Change {
            ChangeAccount.Change(
                operation: before == nil ? .added : after == nil ? .removed : .changed, type: type, id: "x",
                before: try before.map(Self.value), after: try after.map(Self.value))
        }
        let new = try [
            change(.document, nil, #"{"path":"a.txt"}"#), change(.figure, nil, "{}"), change(.figure, nil, "{}"),
            change(.date, nil, "{}"),
        ]
        let lines = DocumentAccount.lines(for: new) { _ in 1 }
        #expect(lines.map(\.text) == ["document added: a.txt, 1 date, 2 figures"])
        let moved = try [
            change(.document, #"{"bytes":1}"#, #"{"bytes":2}"#),
            change(.figure, #"{"value":1,"span":[1,2]}"#, #"{"value":1,"span":[2,3]}"#),
            change(.figure, #"{"value":1}"#, #"{"value":2}"#),
        ]
        let told = DocumentAccount.lines(for: moved) { $0.type == .document ? nil : 3 }
        #expect(
            told.map(\.text) == [
                "document: 1 → 2 bytes", "figure: 1 → 2, paragraph 3",
                "1 item is at another place, but otherwise the same",
            ])
        #expect(told.map(\.operation) == [.changed, .changed, nil])
    }

    @Test func wordsOfADifferenceGiveBothTexts() {
        for seed in UInt64(1)...60 {
            var random = SplitMix64(seed: seed)
            let vocabulary = ["a", "b", "c", "de", "of", "the"]
            func text() -> [String] { (0..<Int(random.next() % 14)).map { _ in vocabulary[Int(random.next() % 6)] } }
            let old = text()
            let new = text()
            let difference = WordDifference(from: old.joined(separator: " "), to: new.joined(separator: " "))
            var before: [String] = []
            var after: [String] = []
            var isSameLast = false
            for piece in difference.pieces {
                switch piece {
                case .same(let words):
                    #expect(!isSameLast, "seed \(seed)")
                    before.append(words)
                    after.append(words)
                    isSameLast = true
                case .removed(let words):
                    before.append(words)
                    isSameLast = false
                case .added(let words):
                    after.append(words)
                    isSameLast = false
                }
            }
            #expect(before.joined(separator: " ") == old.joined(separator: " "), "seed \(seed)")
            #expect(after.joined(separator: " ") == new.joined(separator: " "), "seed \(seed)")
        }
    }

    @Test func aHugeDifferenceStaysQuick() {
        let old = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        let difference = WordDifference(from: old, to: new)
        #expect(difference.pieces == [.removed(old), .added(new)])
    }

    @Test(arguments: [
        (5000.0, "5,000"), (3.5, "3.5"), (1.0 / 3, "1/3"), (2.0 / 3, "2/3"), (-4.0 / 3, "-4/3"), (0.1, "0.1"),
        (1234.567, "1,234.567"), (0.123456789012345, "0.123456789012345"),
    ])
    func aNumberReadsAsPeopleWriteIt(_ number: Double, _ text: String) {
        #expect(ItemWords.text(of: number) == text)
    }
}
