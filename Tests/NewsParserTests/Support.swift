import BytePaths
import Models
import NewsParser
import NewsRecord
import Testing

/// Reads inline text, and says what was found in a form that a table can hold.
enum Reading {
    static let path = RelativePath("report.txt") ?? .root

    /// The parser as it ships, with its weights.
    static let shipped: Parser? = shippedModels.map { Parser(models: $0) }

    /// The weights that ship.
    static let shippedModels: ParserModels? = try? Models.load(environment: [:])

    /// Each journey that the shipped parser finds: `1o lima, 2d lagos`, its steps with the first letter of their role.
    static func journeys(_ text: String) throws -> [String] {
        try #require(shipped).parse(Array(text.utf8), path: path).routes.map { route in
            route.legs.map { "\($0.step)\($0.role.rawValue.prefix(1)) \($0.place.dropFirst(6))" }.joined(
                separator: ", ")
        }
    }

    static func record(_ text: String, published: String? = nil) -> Record {
        Parser().parse(Array(text.utf8), path: path, published: published)
    }

    /// `kind: text` of every block.
    static func blocks(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return record(text).blocks.map { block in
            "\(block.kind.rawValue): " + String(decoding: bytes[block.start..<block.end], as: UTF8.self)
        }
    }

    /// One line for each attribution: kind, contents with quoted ones in brackets, cue, source, speaker.
    static func attributions(_ text: String) -> [String] {
        record(text).attributions.map { line($0) }
    }

    static func line(_ attribution: Attribution) -> String {
        let content = attribution.content.map { $0.isQuoted ? "[\($0.passage.text)]" : $0.passage.text }
        let parts = [
            content.joined(separator: " + "), attribution.cue?.passage.text ?? "-",
            attribution.source?.text ?? "-", attribution.speaker ?? "-",
        ]
        return "\(attribution.kind.rawValue): " + parts.joined(separator: " / ")
    }

    /// What is wrong with the spans of a record; nothing where they all hold.
    static func faults(of record: Record, in bytes: [UInt8], decode: ([UInt8]) -> String) -> [String] {
        var faults: [String] = []
        var end = 0
        for (index, block) in record.blocks.enumerated() {
            if block.start < end || block.end <= block.start || block.end > bytes.count {
                faults.append("block \(index) at \(block.start)..<\(block.end)")
            }
            end = max(end, block.end)
        }
        guard faults.isEmpty else { return faults }
        func check(_ span: Span, _ text: String?, _ what: String) {
            guard record.blocks.indices.contains(span.block) else { return faults.append("\(what): no such block") }
            let block = record.blocks[span.block]
            guard span.start >= 0, span.start < span.end, block.start + span.end <= block.end else {
                return faults.append("\(what): \(span) outside of its block")
            }
            let stands = decode(Array(bytes[(block.start + span.start)..<(block.start + span.end)]))
            if let text, text != stands { faults.append("\(what): \(text) where \(stands) stands") }
        }
        for passage in [record.headline, record.byline].compacted() { check(passage.span, passage.text, "page") }
        if let span = record.dateline?.span { check(span, nil, "dateline") }
        if let span = record.outlet?.span { check(span, record.outlet?.name, "outlet") }
        if let span = record.published?.span { check(span, nil, "published") }
        for attribution in record.attributions {
            for content in attribution.content { check(content.passage.span, content.passage.text, "content") }
            if let source = attribution.source { check(source.span, source.text, "source") }
            if let cue = attribution.cue { check(cue.passage.span, cue.passage.text, "cue") }
            for original in attribution.sameAs where !record.attributions.indices.contains(original) {
                faults.append("same_as \(original)")
            }
        }
        for mention in record.entities.flatMap(\.mentions) {
            check(mention.passage.span, mention.passage.text, "mention")
        }
        for date in record.dates { check(date.passage.span, date.passage.text, "date") }
        for figure in record.figures { check(figure.passage.span, figure.passage.text, "figure") }
        for diagnostic in record.diagnostics { if let span = diagnostic.span { check(span, nil, "diagnostic") } }
        return faults
    }
}

extension Array {
    /// Without the missing ones.
    func compacted<Wrapped>() -> [Wrapped] where Element == Wrapped? { compactMap { $0 } }
}

/// Random numbers that a printed seed brings back (Steele, Lea and Flood 2014).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// Reports for the properties: written for these tests.
enum SampleReports {
    static let page = """
        Bridge Will Reopen in May, Engineers Say

        Bridge300.jpg
        The old bridge at Arlen, closed since the flood. Photo: ANB

        ARLEN—The bridge over the Tarn “will carry trains again in May,” a senior official said on Monday.

        Petra Holm, who leads the works, told ANB’s morning programme that some 40 engineers had been at it since March 3.

        “We found damage that nobody had seen,” Holm said. “It took us about three weeks.”

        Cost still open

        “I cannot give you a figure today,

        “but it will be less than 12 million euros,” she added.

        I cannot give you a figure today

        People in Arlen fear a further delay, according to Mayor Jan Reus.

        Correction: An earlier version of this report misspelled the name of the river.
        """

    static let wire = """
        The council of Arlen will vote on Friday on a new school, its chairman said, calling it "a gift to the valley."
        "We have waited long enough," Jan Reus, the town's mayor, told reporters.
        "Some 300 children sit in huts,”he said, referring to the winter of 1998.
        Reus said the roof would be finished by 2009 .
        Arlen, Sept. 4 (ANB News)
        Council to vote on new school: mayor |
        """
}
