/// The quoted words of one statement.
struct QuotedWords {
    /// An index into the story's list.
    var statement: Int
    /// As they stand.
    var texts: [String]
    /// As they are compared.
    let keys: [String]

    init(statement: Int, texts: [String]) {
        self.statement = statement
        self.texts = texts
        keys = texts.map(WordDifference.key)
    }

    /// The stems of the words that say something.
    var stems: Set<String> { Set(keys.filter { !WordDifference.isLight($0) }.map(WordDifference.stem)) }
}

/// Finds words in the quotations of a report in time that grows with what is found. A word that stands everywhere is
/// looked up where it stands first.
struct QuotationIndex {
    private(set) var quotations: [QuotedWords] = []
    private var places: [String: [(quotation: Int, word: Int)]] = [:]
    private var byStem: [String: [Int]] = [:]

    /// Places of one word beyond this are not kept.
    private static let largestPlaceCount = 64

    var isEmpty: Bool { quotations.isEmpty }

    mutating func add(_ words: QuotedWords) {
        for (index, key) in words.keys.enumerated() {
            if places[key]?.count ?? 0 < Self.largestPlaceCount {
                places[key, default: []].append((quotations.count, index))
            }
        }
        for stem in words.stems where byStem[stem]?.count ?? 0 < Self.largestPlaceCount {
            byStem[stem, default: []].append(quotations.count)
        }
        quotations.append(words)
    }

    /// The quotations in which the words stand, in a row or almost.
    func places(
        of words: QuotedWords, longestGap: Int
    ) -> [(quotation: Int, match: WordDifference.Match)] {
        let keys = words.keys
        let rarest = keys.indices.min { (places[keys[$0]]?.count ?? 0) < (places[keys[$1]]?.count ?? 0) }
        guard let rarest else { return [] }
        var found: [(quotation: Int, match: WordDifference.Match)] = []
        for place in places[keys[rarest]] ?? [] {
            let start = place.word - rarest
            if start >= 0, let match = WordDifference.exact(keys, in: quotations[place.quotation].keys, at: start) {
                found.append((place.quotation, match))
            }
        }
        guard found.isEmpty, longestGap > 0 else { return found }
        for place in places[keys[0]] ?? [] {
            let full = quotations[place.quotation].keys
            if let match = WordDifference.loose(keys, in: full, at: place.word, longestGap: longestGap) {
                found.append((place.quotation, match))
            }
        }
        return found
    }

    /// How many of the stems each quotation has, in the order of the quotations.
    func shared(_ stems: Set<String>) -> [(quotation: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for stem in stems { for quotation in byStem[stem] ?? [] { counts[quotation, default: 0] += 1 } }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
