import Foundation
import NewsRecord
import Testing

/// The annotated passages are data that scores rest on; so they are held to what their README says of them.
@Suite struct PassagesTests {
    static let kinds = [
        "figures", "dates", "realis", "events", "routes", "instruments", "stances", "places", "attributions",
    ]
    static let sets = ["develop", "heldout"]

    /// A stretch of a passage's text.
    struct Marked: Decodable {
        var span: [Int]
        var text: String
    }

    struct Leg: Decodable {
        var span: [Int]
        var text: String
        var step: Int
        var role: String
    }

    struct Duty: Decodable {
        var span: [Int]
        var text: String
        var actor: Marked?
        var modality: String
    }

    /// The fields of every kind; those of the other kinds are absent.
    struct Item: Decodable {
        var span: [Int]?
        var text: String?
        var content: [Marked]?
        var source: Marked?
        var cue: Marked?
        var via: [Marked]?
        var qualifier: String?
        var type: String?
        var plover: String?
        var realis: String?
        var polarity: String?
        var assertedBy: Marked?
        var cause: Marked?
        var legs: [Leg]?
        var parties: [Marked]?
        var duty: Duty?

        /// Whatever the item marks in the text.
        var stretches: [Marked] {
            var marked = [assertedBy, cause, duty?.actor, source, cue].compactMap(\.self)
            marked += (content ?? []) + (via ?? []) + (parties ?? [])
            marked += (legs ?? []).map { Marked(span: $0.span, text: $0.text) }
            if let duty { marked.append(Marked(span: duty.span, text: duty.text)) }
            if let span, let text { marked.append(Marked(span: span, text: text)) }
            return marked
        }

        /// What to call it where it is wrong.
        var name: String { text ?? content?.first?.text ?? "an item without text" }
    }

    struct Passage: Decodable {
        var id: String
        var kind: String
        var text: String
        var items: [Item]
    }

    private static func passages(_ kind: String, _ set: String) throws -> [Passage] {
        let path = Files.root + "/Tests/NewsParserTests/Passages/\(kind)-\(set).jsonl"
        let bytes = try #require(Files.read(path), "no passages at \(path)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try bytes.split(separator: 0x0A).map { try decoder.decode(Passage.self, from: Data($0)) }
    }

    @Test(arguments: kinds, sets)
    func `what is marked stands where it is said to stand`(_ kind: String, _ set: String) throws {
        for passage in try Self.passages(kind, set) {
            let bytes = Array(passage.text.utf8)
            #expect(passage.kind == kind)
            #expect(passage.items.allSatisfy { $0.text != nil || $0.content?.isEmpty == false }, "\(passage.id)")
            for stretch in passage.items.flatMap(\.stretches) {
                guard stretch.span.count == 2, stretch.span[0] < stretch.span[1], stretch.span[1] <= bytes.count else {
                    Issue.record("\(passage.id): \(stretch.span) is no span of the text")
                    continue
                }
                let text = String(decoding: bytes[stretch.span[0]..<stretch.span[1]], as: UTF8.self)
                #expect(text == stretch.text, "\(passage.id)")
            }
        }
    }

    @Test(arguments: kinds)
    func `the two sets share nothing, and each has what is nothing`(_ kind: String) throws {
        let develop = try Self.passages(kind, "develop")
        let heldOut = try Self.passages(kind, "heldout")
        #expect(develop.count >= 40 && heldOut.count >= 20)
        #expect(Set((develop + heldOut).map(\.id)).count == develop.count + heldOut.count)
        #expect(Set((develop + heldOut).map(\.text)).count == develop.count + heldOut.count)
        for set in [develop, heldOut] {
            #expect(set.contains { $0.items.isEmpty }, "a set needs passages in which nothing is to be found")
        }
    }

    @Test(arguments: sets)
    func `the words of the annotation are the record's`(_ set: String) throws {
        let types = try Self.documentedTypes()
        let realis: Set = [
            "actual", "ongoing", "habitual", "attempted", "alleged", "planned", "hypothetical", "negated",
        ]
        let polarities: Set = [
            "supports", "helps", "praises", "cooperates", "urges", "presses", "criticises", "condemns", "accuses",
            "threatens", "harms", "fears", "withdraws",
        ]
        for item in try Self.kinds.flatMap({ try Self.passages($0, set) }).flatMap(\.items) {
            if let word = item.qualifier { #expect(Figure.Qualifier(rawValue: word) != nil, "\(item.name): \(word)") }
            if let word = item.realis { #expect(realis.contains(word), "\(item.name): \(word)") }
            if let word = item.polarity { #expect(polarities.contains(word), "\(item.name): \(word)") }
            if let type = item.type { #expect(types[type] == item.plover ?? "–", "\(item.name): \(type)") }
            for leg in item.legs ?? [] {
                #expect(["origin", "transit", "destination"].contains(leg.role), "\(leg.text): \(leg.role)")
            }
            let modality = item.duty?.modality ?? "obliges"
            #expect(["obliges", "forbids", "permits", "recommends"].contains(modality), "\(item.name): \(modality)")
        }
    }

    /// The types of events and their PLOVER categories, from the tables of the documentation.
    private static func documentedTypes() throws -> [String: String] {
        let bytes = try #require(Files.read(Files.root + "/docs/events.md"))
        var types: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            types[cells[0].trimmingCharacters(in: ["`"])] = cells[2]
        }
        return types
    }
}
