import Lexicons
import NewsNames
import NewsText

/// Firms by the first words of their names, wherever those stand: after `Ohio Slate Corp.`, `Ohio Slate` is the firm, whatever
/// the words name elsewhere.
struct FirmNames {
    private struct Short {
        var words: [UInt8]
        /// The name in full, as the document has it.
        var full: String
        var name: NameReading.Name
    }

    /// The longest first.
    private var shorts: [Short] = []
    private var full: [String: String] = [:]

    private static let largestCount = 24

    init(_ page: PageText, _ blocks: [[NameReading.Name]]) {
        var known: Set<String> = []
        for (block, names) in blocks.enumerated() {
            let text = page.readings[block].text
            for name in names where name.kind == .organisation && name.wordCount > 2 {
                add(text.text(name.range), name, &known)
            }
            // `Ohio` and `Slate Corp.`, as the tagger has them, are one by their capitals.
            for run in page.readings[block].names where run.wordCount > 2 {
                guard let name = names.last(where: { $0.range.overlaps(run.range) && $0.range != run.range }) else {
                    continue
                }
                add(text.text(run.range), name, &known)
            }
        }
        guard !shorts.isEmpty else { return }
        let titled = Self.titledSurnames(page, blocks)
        shorts.removeAll { short in
            titled.contains { short.words.count >= $0.count && short.words.suffix($0.count).elementsEqual($0) }
        }
        shorts.sort { $0.words.count > $1.words.count }
    }

    private mutating func add(_ text: String, _ name: NameReading.Name, _ known: inout Set<String>) {
        guard shorts.count < Self.largestCount, known.insert(text).inserted, let bare = Self.withoutForm(text) else {
            return
        }
        let words = bare.split(separator: " ")
        guard (2...8).contains(words.count),
            words.allSatisfy({ $0.utf8.first.map { (0x41...0x5A).contains($0) } ?? false })
        else {
            return
        }
        var firm = name
        firm.kind = .organisation
        func add(_ short: String) {
            shorts.append(Short(words: Array(short.utf8), full: text, name: firm))
            let slug = Slug.make(short)
            if full[slug] == nil { full[slug] = text }
        }
        // `Ida Holm Co.` is `Holm`.
        if words.count == 2, GivenNames.isFeminine(words[0]) != nil { add(String(words[1])) }
        for count in (2...words.count).reversed() {
            let short = words.prefix(count).joined(separator: " ")
            // Of a longer name, a town's is the town.
            if count == words.count || !Self.isElsewhere(short) { add(short) }
        }
    }

    var isEmpty: Bool { full.isEmpty }

    /// The full name of the firm that some words name, as the text has it.
    func usual(_ text: String) -> String? { full.isEmpty ? nil : full[Slug.make(text)] }

    /// The names of a block with those of firms for what they are.
    func applied(to names: [NameReading.Name], in text: BlockText) -> [NameReading.Name] {
        guard !shorts.isEmpty else { return names }
        var names = names
        for short in shorts {
            for range in Self.places(of: short.words, in: text.bytes) {
                let overlapping = names.indices.filter { names[$0].range.overlaps(range) }
                guard
                    overlapping.allSatisfy({
                        range.contains(names[$0].range.lowerBound) && names[$0].range.upperBound <= range.upperBound
                    })
                else { continue }
                var name = short.name
                name.range = range
                name.wordCount = short.words.contains(0x20) ? 2 : 1
                name.lastStart =
                    (range.lowerBound..<range.upperBound).last { text.bytes[$0] == 0x20 }.map { $0 + 1 }
                    ?? range.lowerBound
                let place = names.firstIndex { $0.range.upperBound > range.lowerBound } ?? names.count
                names.removeAll { $0.range.overlaps(range) }
                names.insert(name, at: min(place, names.count))
            }
        }
        return names
    }

    /// Where words stand as a name of their own, neither within a longer one nor before a further capital.
    private static func places(of words: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.count >= words.count, let first = words.first else { return [] }
        var places: [Range<Int>] = []
        var start = 0
        while start + words.count <= bytes.count {
            defer { start += 1 }
            guard bytes[start] == first, start == 0 || !isWord(bytes[start - 1]) && bytes[start - 1] != 0x2D,
                bytes[start..<(start + words.count)].elementsEqual(words)
            else { continue }
            let end = start + words.count
            if end < bytes.count, isWord(bytes[end]) || bytes[end] == 0x2D { continue }
            if end + 1 < bytes.count, bytes[end] == 0x20,
                (0x41...0x5A).contains(bytes[end + 1]) || bytes[end + 1] == 0x26
            {
                continue
            }
            places.append(start..<end)
        }
        return places
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
    }

    /// Surnames of persons whom a title stands before, so that the founder of a firm stays who he is.
    private static func titledSurnames(_ page: PageText, _ blocks: [[NameReading.Name]]) -> [[UInt8]] {
        zip(blocks, page.readings).flatMap { names, reading in
            names.filter {
                $0.kind == .person && $0.wordCount == 1
                    && Honorific.isFeminine(before: $0.range.lowerBound, in: reading.text.bytes) != nil
            }
            .map { Array(reading.text.bytes[$0.range]) }
        }
    }

    private static func isElsewhere(_ text: String) -> Bool {
        let slug = Slug.make(text)
        return PlaceCodes.isKnown(slug) || !LesserTowns.countries(with: slug).isEmpty
    }

    /// A name without its form in law; nil where it has none.
    private static func withoutForm(_ text: String) -> String? {
        guard let space = text.lastIndex(of: " ") else { return nil }
        let form = text[text.index(after: space)...].lowercased().filter { $0 != "." }
        guard forms.contains(form) else { return nil }
        var bare = text[..<space]
        while let last = bare.last, last == "," || last == "&" || last == " " { bare.removeLast() }
        return String(bare)
    }

    private static let forms: Set<String> = [
        "inc", "corp", "corporation", "incorporated", "cos", "co", "ltd", "limited", "plc", "llc", "llp", "ag", "sa",
        "nv",
        "gmbh", "spa", "ab", "asa", "oyj", "bhd", "pty", "kk", "group", "holdings", "company", "companies",
        "industries",
    ]
}
