import BytePaths
import Hashing
import NewsRecord
import TestSupport

/// Records made up for the tests.
enum RecordSamples {
    /// A record in which every list has an element and nothing optional is missing.
    static func full() -> Record {
        var record = empty(byteCount: 400)
        record.document.language = "en"
        record.blocks = [
            Block(kind: .headline, start: 3, end: 40), Block(kind: .byline, start: 42, end: 60),
            Block(kind: .paragraph, start: 62, end: 200, paragraph: 1), Block(kind: .pullquote, start: 202, end: 240),
            Block(kind: .paragraph, start: 242, end: 399, paragraph: 2),
        ]
        record.headline = passage(0, 0, 37)
        record.byline = passage(1, 3, 18)
        record.outlet = Outlet(
            entity: "org:rfa", name: "Radio Free Asia", span: span(2, 1, 4), basis: .inferred, reasons: ["initials"])
        record.dateline = Dateline(
            span: span(2, 0, 20), place: "place:seoul", placeText: "SEOUL", date: "2026-11-22", agency: "org:rfa",
            agencyText: "RFA")
        record.published = Published(edtf: "2026-11-22", span: span(2, 7, 18), basis: .text)
        record.attributions = [
            Attribution(
                kind: .direct,
                content: [
                    .init(passage: passage(2, 30, 50), isQuoted: true),
                    .init(passage: passage(4, 0, 20), isQuoted: true),
                ],
                source: passage(2, 60, 70), speaker: "person:jay-lefkowitz", speakerBasis: .named,
                cue: .init(passage: passage(2, 55, 59), cueClass: "said")),
            Attribution(
                kind: .direct, content: [.init(passage: passage(3, 3, 23), isQuoted: true)], within: 0, sameAs: [0],
                relation: .altered, difference: "a word", region: .pullquote),
        ]
        record.entities = [
            Entity(
                id: "gov:usa", name: "United States",
                mentions: [
                    .init(passage: passage(2, 80, 83), form: .acronym), .init(passage: passage(4, 30, 43), form: .name),
                ],
                attributes: ["iso3166": "US", "a": "b"])
        ]
        record.dates = [
            DateMention(
                passage: passage(4, 50, 58), edtf: "2026-11-20", kind: .date, timex: "2026-11-20", anchor: "2026-11-22",
                basis: .inferred, reasons: ["a weekday before the date of publication"])
        ]
        record.figures = [
            Figure(
                passage: passage(4, 60, 70), value: 1200, low: 1000, high: 1500.5, qualifier: .moreThan, isExact: false,
                counted: "people", unit: "percent", speaker: "gov:usa", hedge: "reportedly")
        ]
        record.loaded = [LoadedWord(passage: passage(4, 72, 78), wordClass: "rule")]
        record.slips = [Slip(passage: passage(4, 80, 84), readsAs: "than")]
        record.diagnostics = [
            Diagnostic(severity: .note, message: "An unclosed quotation mark.", span: span(4, 0, 1)),
            Diagnostic(severity: .warning, message: "The report is not in English."),
        ]
        return record
    }

    static func empty(byteCount: Int) -> Record {
        Record(
            document: DocumentFacts(
                path: .root.appending(name: Array("a.txt".utf8)), sha256: SHA256Digest(of: []), byteCount: byteCount,
                encoding: "utf-8", newline: "lf", language: nil),
            parser: "test/1")
    }

    static func span(_ block: Int, _ start: Int, _ end: Int) -> Span { Span(block: block, start: start, end: end) }

    static func passage(_ block: Int, _ start: Int, _ end: Int) -> Passage {
        Passage(span: span(block, start, end), text: "\(block) from \(start) to \(end)")
    }

    /// A record of random blocks and items, its lists in the order of the text.
    static func random(_ random: inout SplitMix64) -> Record {
        var end = random.next(below: 4)
        var record = empty(byteCount: 0)
        for _ in 0..<(1 + random.next(below: 6)) {
            let start = end + random.next(below: 3)
            end = start + 1 + random.next(below: 90)
            let kind = Block.Kind.allCases[random.next(below: Block.Kind.allCases.count)]
            record.blocks.append(Block(kind: kind, start: start, end: end, paragraph: maybe(&random, start)))
        }
        record.document.byteCount = end
        let count = record.blocks.count
        func passage() -> Passage {
            let block = random.next(below: count)
            let start = random.next(below: record.blocks[block].end - record.blocks[block].start)
            let words = ["“", "said", "12", "\u{85}", "\\", " "]
            let text = (0..<3).map { _ in words[random.next(below: words.count)] }.joined()
            return Passage(span: span(block, start, start + 1 + random.next(below: 5)), text: text)
        }
        let starts = record.blocks.map(\.start)
        func place(_ span: Span?) -> Int { span.map { starts[$0.block] + $0.start } ?? .max }
        if random.next(below: 2) == 0 { record.headline = passage() }
        if random.next(below: 2) == 0 {
            record.published = Published(edtf: "2026", span: passage().span, basis: .given)
        }
        record.attributions = (0..<random.next(below: 5)).map { _ in
            let content = (0...random.next(below: 3)).map { _ in Attribution.Content(passage: passage(), isQuoted: true)
            }
            return Attribution(
                kind: .direct, content: content, source: maybe(&random, passage()),
                cue: maybe(&random, Attribution.Cue(passage: passage(), cueClass: "said")))
        }
        record.attributions.sort {
            ($0.content.map { place($0.passage.span) }.min() ?? 0)
                < ($1.content.map { place($0.passage.span) }.min() ?? 0)
        }
        record.figures = (0..<random.next(below: 12)).map { _ in
            Figure(
                passage: passage(), value: Double(random.next(below: 9000)) / 8, low: nil, high: nil, qualifier: .exact,
                isExact: true)
        }
        record.figures.sort { place($0.passage.span) < place($1.passage.span) }
        record.dates = (0..<random.next(below: 3)).map { _ in DateMention(passage: passage(), edtf: nil, kind: .set) }
        record.dates.sort { place($0.passage.span) < place($1.passage.span) }
        record.diagnostics = (0..<random.next(below: 3)).map { _ in
            Diagnostic(severity: .error, message: "A fault.", span: maybe(&random, passage().span))
        }
        record.diagnostics.sort { place($0.span) < place($1.span) }
        return record
    }

    private static func maybe<Value>(_ random: inout SplitMix64, _ value: Value) -> Value? {
        random.next(below: 2) == 0 ? value : nil
    }
}
