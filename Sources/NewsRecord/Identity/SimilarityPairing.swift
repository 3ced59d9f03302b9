/// The words of a passage, counted, for comparing it with others.
struct WordBag {
    /// The numbers of the words, rising.
    private let numbers: [Int]

    /// Takes the words of `bytes`, numbered by `interner`.
    init(_ bytes: ArraySlice<UInt8>, interner: inout Interner) {
        var numbers = TextProjection.words(of: bytes).map { word in
            interner.number(of: bytes[(bytes.startIndex + word.lowerBound)..<(bytes.startIndex + word.upperBound)])
        }
        numbers.sort()
        self.numbers = numbers
    }

    /// How many words there are.
    var count: Int { numbers.count }

    /// The shared part of both passages' words, 0 to 1 (Dice's measure); 0 for two that are empty.
    func similarity(to other: WordBag) -> Double {
        var shared = 0
        var here = 0
        var there = 0
        while here < numbers.count, there < other.numbers.count {
            if numbers[here] == other.numbers[there] {
                shared += 1
                here += 1
                there += 1
            } else if numbers[here] < other.numbers[there] {
                here += 1
            } else {
                there += 1
            }
        }
        let total = numbers.count + other.numbers.count
        return total > 0 ? Double(2 * shared) / Double(total) : 0
    }
}

/// Pairs passages of an old and a new version by the words that they share.
enum SimilarityPairing {
    /// Above this many pairs nothing is compared.
    private static let pairLimit = 1 << 18
    /// What is left over and shares almost as much, by less than this, leaves a pair in doubt.
    static let leastLead = 0.1

    /// Pairs of rows and columns, rising in both, whose sum of similarities is the greatest; without those in doubt.
    /// `measure` gives the similarity of a row and a column, 0 where they must not be paired.
    static func pairs(rows: Int, columns: Int, measure: (Int, Int) -> Double) -> [(row: Int, column: Int)] {
        guard rows > 0, columns > 0, rows * columns <= pairLimit else { return [] }
        let width = columns + 1
        var similarities = [Double](repeating: 0, count: (rows + 1) * width)
        var best = similarities
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                let here = row * width + column
                similarities[here] = measure(row, column)
                let paired = similarities[here] > 0 ? similarities[here] + best[here + width + 1] : 0
                best[here] = max(paired, best[here + width], best[here + 1])
            }
        }
        var pairs: [(row: Int, column: Int)] = []
        var row = 0
        var column = 0
        while row < rows, column < columns {
            let here = row * width + column
            if similarities[here] > 0, best[here] == similarities[here] + best[here + width + 1] {
                pairs.append((row, column))
                row += 1
                column += 1
            } else if best[here + width] >= best[here + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        let spareRows = Set(0..<rows).subtracting(pairs.map(\.row))
        let spareColumns = Set(0..<columns).subtracting(pairs.map(\.column))
        return pairs.filter { pair in
            let rivalled = similarities[pair.row * width + pair.column] - leastLead
            return !spareRows.contains { similarities[$0 * width + pair.column] > rivalled }
                && !spareColumns.contains { similarities[pair.row * width + $0] > rivalled }
        }
    }
}
