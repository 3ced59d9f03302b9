import NewsParser
import NewsRecord
import Testing

/// The report that is worked out by hand beside the repository: what it owes, and what it must not say.
@Suite struct ExampleTests {
    static let gold: JSONValue? = Files.read(Files.root + "/../shared/examples/\(SharedSeedTests.broadcaster).json")
        .flatMap { try? JSONValue(parsing: $0) }
    static let isThere = gold != nil && Files.shared(SharedSeedTests.broadcaster) != nil

    private let record: Record
    private let gold: JSONValue

    init() throws {
        gold = Self.gold ?? .null
        guard Self.isThere, let bytes = Files.shared(SharedSeedTests.broadcaster), let parser = Reading.shipped else {
            record = Reading.record("")
            return
        }
        record = parser.parse(bytes, path: Reading.path)
    }

    private func place(_ passage: Passage) -> Range<Int> {
        let start = record.blocks[passage.span.block].start
        return (start + passage.span.start)..<(start + passage.span.end)
    }

    private func list(_ name: String, level: String = "must") -> [JSONValue] {
        (gold[name]?.elements ?? []).filter { $0["level"]?.string == level }
    }

    /// The attributions of ours whose first content is the gold one's, but for marks and an opening word.
    private func ours(_ attribution: JSONValue) -> [Attribution] {
        let wanted = attribution["content"]?.elements.first?["bytes"]?.range ?? 0..<0
        return record.attributions.filter {
            let own = place($0.content[0].passage)
            return abs(own.lowerBound - wanted.lowerBound) <= 5 && own.overlaps(wanted)
        }
    }

    @Test(.enabled(if: isThere, "../shared/examples is missing"))
    func attributionsAreThereWithTheirSpeakers() throws {
        let owed = list("attributions")
        #expect(owed.count >= 12)
        for attribution in owed + list("attributions", level: "should") {
            let name = attribution["id"]?.string ?? "?"
            let found = ours(attribution)
            #expect(found.count == 1, "\(name)")
            let isGroup = attribution["speaker"]?.string?.hasPrefix("anon:") ?? false
            if !isGroup { #expect(found.first?.speaker == attribution["speaker"]?.string, "\(name)") }
            if let cue = attribution["cue"]?["bytes"]?.range {
                #expect(found.first?.cue.map { place($0.passage) } == cue, "\(name)")
            }
        }
    }

    @Test(.enabled(if: isThere, "../shared/examples is missing"))
    func repetitionsAreTied() throws {
        for attribution in list("attributions") + list("attributions", level: "should") {
            let tie =
                attribution["fragment_of"] ?? attribution["duplicate_of"]
                ?? attribution["paraphrase_of"]?.elements.first
            guard let original = tie?.string else { continue }
            let name = attribution["id"]?.string ?? "?"
            let whole = gold["attributions"]?.elements.first { $0["id"]?.string == original }
            let tied = ours(attribution).first?.sameAs.first
            #expect(tied.map { record.attributions[$0] } == whole.flatMap { ours($0).first }, "\(name)")
        }
        let heading = try #require(record.attributions.first { $0.region == .heading })
        #expect(heading.relation == .altered)
        #expect(heading.difference?.contains("“than”") == true)
    }

    @Test(.enabled(if: isThere, "../shared/examples is missing"))
    func entitiesAndOfficesAreThere() throws {
        for person in list("people") {
            let found = record.entities.first { $0.id == person["id"]?.string }
            let places = Set((found?.mentions ?? []).map { place($0.passage) })
            for mention in person["mentions"]?.elements ?? [] {
                #expect(places.contains(mention["bytes"]?.range ?? 0..<0), "\(mention["text"]?.string ?? "")")
            }
        }
        for organisation in list("organisations") {
            let id = organisation["id"]?.string ?? "?"
            let found = record.entities.first { $0.id == id }
            #expect(found != nil, "\(id)")
            if let whole = organisation["part_of"]?.string { #expect(found?.attributes["part_of"] == whole) }
        }
        for office in list("offices") {
            let found = try #require(record.offices.first { $0.id == office["id"]?.string })
            #expect(found.holder == office["holder"]?.string)
            #expect(found.of == office["of"]?.string)
            let places = Set(found.titles.map { place($0) })
            for title in office["titles"]?.elements ?? [] where title["kind"]?.string != "descriptor, not a title" {
                #expect(places.contains(title["bytes"]?.range ?? 0..<0), "\(title["text"]?.string ?? "")")
            }
        }
    }

    @Test(.enabled(if: isThere, "../shared/examples is missing"))
    func nothingIsSaidThatMustNotBe() throws {
        let summary = try #require(gold["attributions_summary"])
        let body = record.attributions.filter { $0.region == .body && $0.content.contains(where: \.isQuoted) }
        let whole = summary["direct"]?.elements.count ?? 0
        #expect(body.filter { $0.kind == .direct && $0.sameAs.isEmpty }.count == whole)
        for paragraph in gold["narrator_paragraphs"]?.elements ?? [] {
            let number = paragraph.integer
            let block = record.blocks.firstIndex { $0.paragraph == number }
            #expect(!record.attributions.contains { $0.content[0].passage.span.block == block })
        }
        #expect(!record.attributions.contains { $0.speaker?.hasPrefix("org:rfa") == true })
    }
}
