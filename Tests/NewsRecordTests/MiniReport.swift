import NewsRecord

/// A report in a few lines of text, and its record by the simplest rules that give something to align.
///
/// Blocks stand between empty lines: `# ` opens a headline, `> ` a pull quote, everything else is a paragraph. A run of
/// digits is a figure, what stands between “ and ” a direct quotation, and a quotation mark that nothing closes gets a
/// diagnostic. What a record says beyond that is no concern of the alignment.
struct MiniReport {
    let bytes: [UInt8]
    let record: Record

    /// `isWide` writes the text as UTF-16LE; it then has to be ASCII.
    init(_ text: String, isWide: Bool = false) {
        let utf8 = Array(text.utf8)
        let unit = isWide ? 2 : 1
        bytes = isWide ? utf8.flatMap { [$0, 0] } : utf8
        var record = RecordSamples.empty(byteCount: utf8.count * unit)
        for block in Self.blocks(of: utf8) {
            let isHeadline = utf8[block.lowerBound] == UInt8(ascii: "#")
            let isPullQuote = utf8[block.lowerBound] == UInt8(ascii: ">")
            let kind: Block.Kind = isHeadline ? .headline : isPullQuote ? .pullquote : .paragraph
            record.blocks.append(Block(kind: kind, start: block.lowerBound * unit, end: block.upperBound * unit))
            Self.read(utf8[block], block: record.blocks.count - 1, unit: unit, into: &record)
        }
        self.record = record
    }

    private static func blocks(of text: [UInt8]) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start: Int?
        for index in 0...text.count {
            let isBreak =
                index == text.count || (text[index] == 0x0A && (index + 1 == text.count || text[index + 1] == 0x0A))
            if isBreak, let first = start {
                blocks.append(first..<index)
                start = nil
            } else if start == nil, index < text.count, text[index] != 0x0A {
                start = index
            }
        }
        return blocks
    }

    private static func read(_ text: ArraySlice<UInt8>, block: Int, unit: Int, into record: inout Record) {
        func passage(_ range: Range<Int>) -> Passage {
            let span = Span(
                block: block, start: (range.lowerBound - text.startIndex) * unit,
                end: (range.upperBound - text.startIndex) * unit)
            return Passage(span: span, text: String(decoding: text[range], as: UTF8.self))
        }
        var index = text.startIndex
        var opening: Int?
        while index < text.endIndex {
            if (0x30...0x39).contains(text[index]) {
                let start = index
                while index < text.endIndex, (0x30...0x39).contains(text[index]) { index += 1 }
                let figure = passage(start..<index)
                record.figures.append(
                    Figure(
                        passage: figure, value: Double(figure.text), low: nil, high: nil, qualifier: .exact,
                        isExact: true))
            } else if text[index...].starts(with: Array("“".utf8)) {
                index += 3
                opening = index
            } else if text[index...].starts(with: Array("”".utf8)) {
                if let start = opening, start < index {
                    let content = Attribution.Content(passage: passage(start..<index), isQuoted: true)
                    record.attributions.append(Attribution(kind: .direct, content: [content]))
                }
                opening = nil
                index += 3
            } else {
                index += 1
            }
        }
        if let start = opening {
            let span = passage((start - 3)..<start).span
            record.diagnostics.append(
                Diagnostic(severity: .warning, message: "A quotation mark that nothing closes.", span: span))
        }
    }
}

/// Takes versions of a report one after the other, as the store does, and hands out ids that are never used again.
struct Desk {
    /// An item of a version: what it is of, and the id that it got.
    struct Entry: Hashable {
        var type: ItemType
        var text: String
        var id: String
    }

    struct Version {
        var names: RecordNames
        /// Quotations, figures and diagnostics, each list in the order of the text.
        var entries: [Entry]
        /// Every id of the version, blocks' too.
        var ids: [String]
    }

    private(set) var handedOut = 0
    private var prior: PriorDocument?

    mutating func save(_ text: String, isWide: Bool = false) -> Version {
        save(MiniReport(text, isWide: isWide))
    }

    mutating func save(_ report: MiniReport) -> Version {
        let record = report.record
        var count = handedOut
        let names = IdentityAlignment.names(for: record, bytes: report.bytes, prior: prior) { letter in
            count += 1
            return "\(letter)-\(count)"
        }
        handedOut = count
        let items = record.items(documentID: "d-1", names: names)
        if let document = items.first(where: { $0.type == .document }),
            let value = try? JSONValue(parsing: document.value)
        {
            prior = PriorDocument(value: value, items: items.filter { $0.type != .document }, bytes: report.bytes)
        }
        var entries: [Entry] = []
        for (attribution, id) in zip(record.attributions, names.attributions) {
            entries.append(Entry(type: .attribution, text: attribution.content[0].passage.text, id: id))
        }
        for (figure, id) in zip(record.figures, names.figures) {
            entries.append(Entry(type: .figure, text: figure.passage.text, id: id))
        }
        for (diagnostic, id) in zip(record.diagnostics, names.diagnostics) {
            entries.append(Entry(type: .diagnostic, text: diagnostic.message, id: id))
        }
        return Version(names: names, entries: entries, ids: names.blocks + entries.map(\.id))
    }
}
