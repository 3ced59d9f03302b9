import NewsNames
import NewsRecord
import NewsText

/// Which firms a document calls by the first word of their names alone: `Halden Minerals` is `Halden`.
///
/// The word may be a town's or a surname, too, so it is the firm only where no person of the document has it and nothing is
/// said to be in it or near it.
struct BodyForms {
    /// A firm's full name by the slug of its first word.
    private var full: [String: String] = [:]
    /// The hashes of those words.
    private var hashes: Set<UInt64> = []

    init(_ page: PageText, _ blocks: [[NameReading.Name]]) {
        var firms: [UInt64: String?] = [:]
        for (block, names) in blocks.enumerated() {
            for name in names where name.kind == .organisation && (2...5).contains(name.wordCount) {
                let text = page.readings[block].text.text(name.range)
                guard let last = text.split(separator: " ").last, Self.ends.contains(last.lowercased()) else {
                    continue
                }
                // Two firms that begin alike are not told apart by that.
                if let known = firms[name.firstHash] {
                    if known.map(Slug.make) != Slug.make(text) { firms[name.firstHash] = .some(nil) }
                } else {
                    firms[name.firstHash] = text
                }
            }
        }
        guard !firms.isEmpty else { return }
        for (block, names) in blocks.enumerated() {
            for name in names {
                if name.kind == .person, name.wordCount > 1 {
                    firms[name.firstHash] = nil
                    firms[name.lastHash] = nil
                } else if name.wordCount == 1, firms[name.hash] != nil, Self.isWhere(name, page.readings[block].text) {
                    firms[name.hash] = nil
                }
            }
        }
        // In an order of its own: a dictionary's differs from run to run, and two words may have one slug.
        for (hash, name) in firms.sorted(by: { $0.key < $1.key }) {
            guard let name else { continue }
            hashes.insert(hash)
            full[Slug.make(String(name.prefix { $0 != " " }))] = name
        }
    }

    /// The full name of the firm that a word names, as the text has it; nil where it is none's first word.
    func usual(_ word: String) -> String? { full.isEmpty ? nil : full[Slug.make(word)] }

    /// The names of a block with the firms that go by one word for what they are.
    func applied(to names: [NameReading.Name]) -> [NameReading.Name] {
        guard !hashes.isEmpty else { return names }
        return names.map { name in
            guard name.wordCount == 1, name.kind != .other, hashes.contains(name.hash) else { return name }
            var name = name
            name.kind = .organisation
            return name
        }
    }

    /// Whether a name stands behind a word for where something is.
    private static func isWhere(_ name: NameReading.Name, _ text: BlockText) -> Bool {
        let before = text.bytes[..<name.range.lowerBound].suffix(longestWhere + 2).split { $0 == 0x20 || $0 == 0x0A }
            .last
        guard let before, before.endIndex < name.range.lowerBound else { return false }
        return places.contains(String(decoding: before, as: UTF8.self).lowercased())
    }

    private static let longestWhere = 10
    private static let places: Set<String> = [
        "in", "at", "near", "around", "outside", "throughout", "across", "above", "below", "towards", "toward",
    ]

    /// Last words of the names of firms.
    ///
    /// Source: our own list, after the names under which firms are listed on stock exchanges.
    private static let ends: Set<String> = Set(
        """
        minerals resources holdings holding group corp corp. corporation inc inc. company co co. ltd ltd. llc plc ag gmbh sa
        industries energy oil gas petroleum mining mines gold copper airlines airways air aviation aerospace motors motor
        automotive foods food brewery breweries pharmaceuticals pharma therapeutics biosciences technologies technology
        systems software electronics semiconductor semiconductors steel metals chemicals cement telecom communications networks
        solutions bank bancorp capital partners securities insurance financial investments ventures enterprises logistics
        shipping lines railways entertainment studios pictures stores supermarkets hotels resorts power electric water
        laboratories labs international properties realty estates construction engineering shipyards
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
