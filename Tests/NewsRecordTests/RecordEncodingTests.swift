import BytePaths
import NewsRecord
import TestSupport
import Testing

@Suite struct RecordEncodingTests {
    private func parsed(_ bytes: [UInt8]) throws -> JSONValue { try JSONValue(parsing: bytes) }

    static let keys: [(place: String, keys: [String])] = [
        (
            "",
            [
                "schema", "document", "parser", "blocks", "headline", "byline", "outlet", "dateline", "published",
                "attributions", "entities", "offices", "dates", "figures", "events", "routes", "instruments", "stances",
                "loaded", "slips", "diagnostics",
            ]
        ),
        ("document", ["path", "sha256", "bytes", "encoding", "newline", "format", "language"]),
        ("blocks", ["id", "kind", "span", "paragraph"]),
        ("headline", ["text", "span"]),
        ("byline", ["text", "span"]),
        ("outlet", ["entity", "name", "span", "basis"]),
        ("dateline", ["span", "place", "date", "agency"]),
        ("published", ["edtf", "span", "basis", "reasons"]),
        (
            "attributions",
            [
                "id", "kind", "content", "source", "speaker", "speaker_basis", "cue", "addressee", "venue", "said",
                "via",
                "within", "same_as", "relation", "difference", "region",
            ]
        ),
        ("attributions/content", ["span", "text", "quoted"]),
        ("attributions/source", ["span", "text"]),
        ("attributions/cue", ["span", "text", "class"]),
        ("entities", ["id", "type", "name", "mentions", "attributes"]),
        ("entities/mentions", ["span", "text", "form"]),
        ("dates", ["id", "span", "text", "edtf", "kind", "timex", "anchor", "basis", "reasons"]),
        (
            "figures",
            [
                "id", "span", "text", "value", "low", "high", "qualifier", "exact", "counted", "predicate", "unit",
                "place", "edtf", "speaker", "hedge",
            ]
        ),
        ("loaded", ["id", "span", "text", "class"]),
        ("slips", ["span", "reads_as"]),
        ("diagnostics", ["severity", "message", "span"]),
    ]

    @Test(arguments: keys) func everyPromisedKeyIsThere(place: String, keys: [String]) throws {
        var value = try parsed(RecordSamples.full().json())
        for name in place.split(separator: "/") {
            value = try #require(value[String(name)])
            value = value[0] ?? value
        }
        let names = Set(value.members.map(\.name))
        #expect(names.count == value.members.count, "no key twice")
        #expect(Set(keys).subtracting(names).isEmpty)
    }

    @Test func spansOfARecordCountFromTheFile() throws {
        let json = try parsed(RecordSamples.full().json())
        #expect(json["schema"]?.string == "dateline.report/1")
        #expect(json["headline"]?["span"]?.range == 3..<40)
        #expect(json["outlet"]?["span"]?.range == 63..<66)
        #expect(json["dateline"]?["span"]?.range == 62..<82)
        #expect(json["blocks"]?[2]?["span"]?.range == 62..<200)
        #expect(json["blocks"]?[2]?["paragraph"]?.integer == 1)
        #expect(json["blocks"]?[0]?["paragraph"]?.isNull == true)
        let attribution = try #require(json["attributions"]?[0])
        #expect(attribution["content"]?.elements.map { $0["span"]?.range } == [92..<112, 242..<262])
        #expect(attribution["cue"]?["span"]?.range == 117..<121)
        #expect(json["entities"]?[0]?["mentions"]?.elements.map { $0["span"]?.range } == [142..<145, 272..<285])
        #expect(json["figures"]?[0]?["span"]?.range == 302..<312)
        #expect(json["diagnostics"]?[1]?["span"]?.isNull == true)
        #expect(!String(decoding: RecordSamples.full().json(), as: UTF8.self).contains("\"block\":"))
    }

    @Test func aRecordNamesItsItems() throws {
        let json = try parsed(RecordSamples.full().json())
        #expect(json["attributions"]?.elements.map { $0["id"]?.string } == ["a1", "a2"])
        #expect(json["attributions"]?[1]?["within"]?.string == "a1")
        #expect(json["attributions"]?[1]?["same_as"]?[0]?.string == "a1")
        #expect(json["entities"]?[0]?["id"]?.string == "gov:usa")
        #expect(json["entities"]?[0]?["type"]?.string == "gov")
        #expect(json["entities"]?[0]?["attributes"]?.members.map(\.name) == ["a", "iso3166"])
    }

    @Test func spansOfItemsCountFromTheirBlocks() throws {
        let record = RecordSamples.full()
        let items = record.items(documentID: "d-1", names: .local(for: record))
        #expect(
            items.map(\.type.name) == [
                "document", "attribution", "attribution", "entity", "date", "figure", "loaded", "slip",
                "diagnostic", "diagnostic",
            ])
        #expect(items.map(\.id) == ["d-1", "a1", "a2", "gov:usa", "t1", "f1", "l1", "x1", "g1", "g2"])
        let attribution = try parsed(items[1].value)
        #expect(attribution["id"] == nil, "the id is no part of the value")
        #expect(attribution["block"]?.string == "b3")
        #expect(attribution["content"]?[0]?["block"] == nil)
        #expect(attribution["content"]?[0]?["span"]?.range == 30..<50)
        #expect(attribution["content"]?[1]?["block"]?.string == "b5")
        #expect(attribution["content"]?[1]?["span"]?.range == 0..<20)
        #expect(attribution["source"]?["span"]?.range == 60..<70)
        let entity = try parsed(items[3].value)
        #expect(entity["block"] == nil)
        #expect(entity["mentions"]?.elements.map { $0["block"]?.string } == ["b3", "b5"])
        let document = try parsed(items[0].value)
        #expect(document["headline"]?["block"]?.string == "b1")
        #expect(document["headline"]?["span"]?.range == 0..<37)
        #expect(document["blocks"]?[4]?["span"]?.range == 242..<399)
        #expect(try parsed(items[9].value)["span"]?.isNull == true)
    }

    @Test func itemsHoldNoSpareRoom() {
        let record = RecordSamples.full()
        for item in record.items(documentID: "d", names: .local(for: record)) {
            #expect(item.value.capacity < item.value.count + 64, "\(item.id)")
        }
    }

    @Test func aNameThatIsNotUTF8IsGivenExactly() throws {
        var record = RecordSamples.empty(byteCount: 0)
        #expect(try parsed(record.json())["document"]?["path_bytes"] == nil)
        record.document.path = .root.appending(name: [0x61, 0xFF, 0x2E, 0x74])
        let document = try parsed(record.json())["document"]
        #expect(document?["path"]?.string == "a\u{FFFD}.t")
        #expect(document?["path_bytes"]?.string == "Yf8udA==")
    }

    /// What the store gives back reads as `parse` prints it, but for the id of the document.
    @Test(arguments: [31, 32, 33] as [UInt64]) func theStoreGivesBackTheRecord(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for round in 0..<200 {
            let record = round == 0 ? RecordSamples.full() : RecordSamples.random(&random)
            let names = RecordNames.local(for: record)
            var items = record.items(documentID: "d-1", names: names)
            items.shuffle(using: &random)
            let stored = try #require(StoredReport(items: items))
            #expect(stored.id == "d-1")
            let json = try parsed(stored.json())
            let expected = try parsed(record.json(names: names))
            #expect(json["id"]?.string == "d-1")
            #expect(.object(json.members.filter { $0.name != "id" }) == expected, "seed \(seed), round \(round)")
        }
    }

    @Test func aStoredReportNeedsItsDocument() {
        let record = RecordSamples.full()
        let items = record.items(documentID: "d", names: .local(for: record))
        #expect(StoredReport(items: Array(items.dropFirst())) == nil)
        #expect(StoredReport(items: []) == nil)
        var damaged = items
        damaged[1].value.removeLast()
        #expect(StoredReport(items: damaged) == nil)
    }

    static let changes: [(name: String, change: @Sendable (inout Record) -> Void)] = [
        ("the path", { $0.document.path = .root.appending(name: Array("b.txt".utf8)) }),
        ("the parser", { $0.parser = "test/2" }),
        ("a block's end", { $0.blocks[0].end += 1 }),
        ("a figure", { $0.figures[0].value = 1201 }),
        ("the speaker", { $0.attributions[0].speaker = nil }),
        ("an entity's id alone", { $0.entities[0].id = "gov:usb" }),
        ("a diagnostic less", { $0.diagnostics.removeLast() }),
        ("where an attribution stands within", { $0.attributions[1].within = nil }),
        ("the order of figures", { $0.figures.insert($0.figures[0], at: 0) }),
    ]

    @Test(arguments: changes) func theDigestTellsRecordsApart(name: String, change: @Sendable (inout Record) -> Void) {
        let record = RecordSamples.full()
        var other = record
        #expect(record.contentDigest == other.contentDigest)
        change(&other)
        #expect(record.contentDigest != other.contentDigest, "\(name)")
    }

    @Test func typesHaveNamesAndLetters() {
        #expect(
            ItemType.allCases.map(\.name) == [
                "document", "attribution", "entity", "office", "date", "figure", "event", "route", "instrument",
                "stance",
                "slip", "diagnostic", "loaded",
            ])
        #expect(Set(ItemType.allCases.map(\.letter)).count == ItemType.allCases.count)
        #expect(!ItemType.allCases.map(\.letter).contains("b"), "b is for blocks")
        for type in ItemType.allCases { #expect(ItemType(name: type.name) == type) }
        #expect(ItemType(name: "figures") == nil)
        // The store keeps these numbers.
        #expect(ItemType.allCases.map(\.rawValue) == Array(0...12))
    }
}
