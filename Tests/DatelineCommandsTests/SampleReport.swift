import BytePaths
import Hashing
import NewsRecord

/// A report made by hand for a test: a text whose parts stand between blank lines, and what is found in it.
struct SampleReport {
    let text: String
    var record: Record

    /// Takes the parts of the page with their kinds; paragraphs are numbered.
    init(_ parts: [(Block.Kind, String)], path: String = "a.txt") {
        text = parts.map(\.1).joined(separator: "\n\n") + "\n"
        let bytes = Array(text.utf8)
        let facts = DocumentFacts(
            path: RelativePath(path) ?? .root, sha256: SHA256Digest(of: bytes), byteCount: bytes.count,
            encoding: "utf-8", newline: "lf", language: "en")
        record = Record(document: facts, parser: "test")
        var start = 0
        var paragraph = 0
        for (kind, part) in parts {
            if kind == .paragraph { paragraph += 1 }
            let block = Block(
                kind: kind, start: start, end: start + part.utf8.count, paragraph: kind == .paragraph ? paragraph : nil)
            record.blocks.append(block)
            if kind == .headline { record.headline = passage(part) }
            start += part.utf8.count + 2
        }
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// Where `words` first stand.
    func passage(_ words: String) -> Passage {
        let text = bytes
        let wanted = Array(words.utf8)
        let place = text.indices.first { text[$0...].starts(with: wanted) } ?? 0
        let block = record.blocks.lastIndex { $0.start <= place } ?? 0
        let start = place - record.blocks[block].start
        return Passage(span: Span(block: block, start: start, end: start + wanted.count), text: words)
    }

    mutating func quote(_ words: String, by speaker: String?, source: String? = nil, isQuoted: Bool = true) {
        record.attributions.append(
            Attribution(
                kind: isQuoted ? .direct : .indirect,
                content: [Attribution.Content(passage: passage(words), isQuoted: isQuoted)],
                source: source.map(passage), speaker: speaker, speakerBasis: speaker == nil ? .unnamed : .named))
    }

    /// A pull quote, heading or headline that repeats the attribution at `index`.
    mutating func echo(_ words: String, of index: Int, region: Attribution.Region) {
        var echo = record.attributions[index]
        let inside = record.blocks.firstIndex { $0.kind == .pullquote } ?? 0
        let span = Span(block: inside, start: 0, end: words.utf8.count)
        echo.content = [Attribution.Content(passage: Passage(span: span, text: words), isQuoted: false)]
        echo.source = nil
        echo.sameAs = [index]
        echo.relation = .copy
        echo.region = region
        record.attributions.append(echo)
    }

    mutating func entity(_ id: String, _ name: String, mentions: [String]) {
        let mentions = mentions.map { Entity.Mention(passage: passage($0), form: $0 == name ? .name : .surname) }
        record.entities.append(Entity(id: id, name: name, mentions: mentions))
    }

    mutating func date(_ words: String, _ edtf: String?, basis: Basis = .text, reasons: [String] = []) {
        record.dates.append(
            DateMention(passage: passage(words), edtf: edtf, kind: .date, basis: basis, reasons: reasons))
    }

    mutating func figure(
        _ words: String, _ value: Double, _ qualifier: Figure.Qualifier = .exact, counted: String? = nil,
        speaker: String? = nil
    ) {
        record.figures.append(
            Figure(
                passage: passage(words), value: value, low: qualifier == .exact ? value : nil,
                high: qualifier == .exact ? value : nil, qualifier: qualifier, isExact: qualifier == .exact,
                counted: counted, speaker: speaker))
    }

    mutating func note(_ message: String) {
        record.diagnostics.append(Diagnostic(severity: .warning, message: message))
    }
}

extension SampleReport {
    /// The report of most tests: of a harbour that is to be deepened.
    static func harbour(hopeful: String = "hopeful", ships: Double = 5000, path: String = "a.txt") -> SampleReport {
        let shown = "\(Int(ships) / 1000),000"
        var report = SampleReport(
            [
                (.headline, "Harbour of Port Ellis to be deepened"),
                (.pullquote, "We are very \(hopeful) that the work ends in time"),
                (
                    .paragraph,
                    "PORT ELLIS – The harbour, which about \(shown) ships a year call at, will be deepened from May 2031 on, the port authority said on Tuesday."
                ),
                (.heading, "Six metres"),
                (
                    .paragraph,
                    "“We are very \(hopeful) that the work ends in time,” Mayor Anna Réti told reporters, adding that 17 dredgers were under way."
                ),
            ], path: path)
        report.entity("person:anna-reti", "Anna Réti", mentions: ["Anna Réti"])
        report.entity("org:port-authority", "port authority", mentions: ["port authority"])
        let words = "The harbour, which about \(shown) ships a year call at, will be deepened from May 2031 on"
        report.quote(words, by: "org:port-authority", source: "the port authority", isQuoted: false)
        let utterance = "We are very \(hopeful) that the work ends in time"
        report.quote(utterance, by: "person:anna-reti", source: "Mayor Anna Réti")
        report.settleQuotation(utterance, at: 1)
        report.echo(utterance, of: 1, region: .pullquote)
        report.date("May 2031", "2031-05")
        report.date("Tuesday", nil)
        report.figure("about \(shown)", ships, .about, counted: "ships a year", speaker: "org:port-authority")
        report.figure("17", 17, counted: "dredgers")
        report.note("the year of Tuesday is not known")
        return report
    }

    /// Moves a quotation from the pull quote that has the same words to the paragraph behind it.
    private mutating func settleQuotation(_ words: String, at index: Int) {
        let opening = "“"
        let marked = passage(opening + words)
        let start = marked.span.start + opening.utf8.count
        let span = Span(block: marked.span.block, start: start, end: start + words.utf8.count)
        record.attributions[index].content[0].passage = Passage(span: span, text: words)
    }
}
