import NewsAttribution
import NewsRecord
import NewsText

/// The words of one block that `EchoStage` compares across the page, as hashes: small and without marks; a hyphen parts
/// no word. It depends on the block's own text alone.
struct EchoWords: Sendable {
    /// A quoted part of a statement, and how many of `quotedWords` are its.
    struct QuotedPart: Sendable {
        var range: Range<Int>
        var wordCount: Int
    }

    private(set) var quotedParts: [QuotedPart] = []
    /// The words of all quoted parts, one after the other.
    private(set) var quotedWords: [UInt64] = []
    /// What `gram` makes of the first words, if the block could be a pull quote: without marks and, but for a title,
    /// without statements that somebody makes.
    private(set) var opening: UInt64?

    /// Fewer words than this prove nothing for a whole paragraph.
    static let openingCount = 5
    /// In tokens.
    private static let longestPullQuote = 150

    /// Nothing to compare.
    init() {}

    init(_ text: BlockText, _ stretches: [MarkedStretch], _ statements: [LocalStatement], isTitle: Bool) {
        for statement in statements where statement.kind != .indirect {
            for part in statement.content where part.isQuoted {
                let before = quotedWords.count
                Self.append(of: text, in: part.range, to: &quotedWords)
                quotedParts.append(QuotedPart(range: part.range, wordCount: quotedWords.count - before))
            }
        }
        guard stretches.isEmpty, isTitle || statements.allSatisfy({ $0.kind == .indirect && $0.source == nil }),
            text.tokens.count <= Self.longestPullQuote
        else {
            return
        }
        var words: [UInt64] = []
        words.reserveCapacity(Self.openingCount)
        Self.append(of: text, in: 0..<text.bytes.count, limit: Self.openingCount, to: &words)
        if words.count == Self.openingCount { opening = Self.gram(words[...]) }
    }

    /// About how much memory this takes beyond its own size.
    var costBytes: Int { quotedParts.count * MemoryLayout<QuotedPart>.stride + quotedWords.count * 8 }

    /// Appends the words in a range of bytes, until there are `limit` in `hashes`.
    static func append(of text: BlockText, in range: Range<Int>, limit: Int = .max, to hashes: inout [UInt64]) {
        text.bytes.withUnsafeBufferPointer { bytes in
            var (low, high) = (0, text.tokens.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(text.tokens[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            while low < text.tokens.count, Int(text.tokens[low].end) <= range.upperBound, hashes.count < limit {
                let token = text.tokens[low]
                low += 1
                guard token.kind == .word || token.kind == .number else { continue }
                var hash: UInt64 = 0xCBF2_9CE4_8422_2325
                for index in token.range {
                    let byte = bytes[index]
                    // Straight and curly apostrophes are one.
                    if byte == 0x27 || byte == 0xE2 || byte == 0x80 || byte == 0x99 { continue }
                    hash = (hash ^ UInt64(ByteScan.lowered(byte))) &* 0x100_0000_01B3
                }
                hashes.append(hash)
            }
        }
    }

    /// A hash of `openingCount` words in a row.
    static func gram(_ words: ArraySlice<UInt64>) -> UInt64 {
        var hash: UInt64 = 0
        for word in words { hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15 }
        return hash
    }
}

/// Says of most hashes that are not in a set that they are not, for less than a look into the set.
struct HashFilter {
    private var bits = SIMD16<UInt64>(repeating: 0)

    /// Takes a hash, all of whose bits are mixed.
    mutating func insert(_ hash: UInt64) {
        let (word, bit) = Self.place(hash)
        bits[word] |= bit
    }

    /// Whether `hash` may have been inserted; if not, it was not.
    func mayContain(_ hash: UInt64) -> Bool {
        let (word, bit) = Self.place(hash)
        return bits[word] & bit != 0
    }

    /// The upper bits of a product are the mixed ones.
    private static func place(_ hash: UInt64) -> (Int, UInt64) {
        let mixed = hash &* 0x9E37_79B9_7F4A_7C15
        return (Int(truncatingIfNeeded: mixed >> 60), 1 << (mixed >> 54 & 63))
    }
}
