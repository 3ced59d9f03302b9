import NewsText

/// What one unit of the page looks like, seen by itself.
struct UnitShape {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    /// Words and numbers.
    private(set) var wordCount = 0
    /// Words of four letters and more, and those of them with a capital.
    private(set) var longWordCount = 0
    private(set) var capitalisedCount = 0
    /// Letters, digits or characters beyond ASCII: without any the unit says nothing.
    private(set) var hasText = false

    /// What is longer is a paragraph anyway.
    private static let countedByteCount = 240

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        var index = range.lowerBound
        // What is plainly a paragraph is not counted through.
        if range.count > Self.countedByteCount {
            wordCount = Self.countedByteCount
            hasText = range.contains { ByteScan.ascii(bytes[$0]) == .letter || bytes[$0] >= 0xC3 }
            return
        }
        let end = range.upperBound
        while index < end {
            let (kind, length) = ByteScan.character(bytes, index)
            guard kind == .letter || kind == .digit else {
                if kind == .symbol, length > 1 { hasText = true }
                index += length
                continue
            }
            hasText = true
            let start = index
            while index < end {
                if (bytes[index] | 0x20) &- 0x61 < 26 {
                    index += 1
                    continue
                }
                let (kind, length) = ByteScan.character(bytes, index)
                guard kind == .letter || kind == .digit || bytes[index] == 0x27 else { break }
                index += length
            }
            wordCount += 1
            if index - start >= 4 {
                longWordCount += 1
                if ByteScan.isCapital(bytes, start) { capitalisedCount += 1 }
            }
        }
    }

    var byteCount: Int { range.count }

    /// Whether the unit ends as a sentence does.
    var endsSentence: Bool { UnitStage.endsSentence(bytes, range.lowerBound, range.upperBound) }

    /// Whether nearly every longer word has a capital, as in headlines.
    var isTitleCase: Bool { longWordCount > 0 && capitalisedCount * 10 >= longWordCount * 7 }

    /// As `isTitleCase`, beyond what a short sentence with a long name in it has.
    var isPlainlyTitleCase: Bool { longWordCount >= 4 && capitalisedCount * 5 >= longWordCount * 4 }

    /// Whether the unit begins as a title does: with a capital, a digit or a mark before one.
    var beginsLikeTitle: Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (kind, length) = ByteScan.character(bytes, index)
            switch kind {
            case .letter: return ByteScan.isCapital(bytes, index) || bytes[index] >= 0xD8
            case .digit: return true
            case .punctuation where bytes[index] != 0x2D: index += length
            default: return false
            }
        }
        return false
    }

    /// The last byte.
    var last: UInt8 { range.isEmpty ? 0 : bytes[range.upperBound - 1] }

    /// Whether the unit stands in double marks from end to end.
    var isQuotedWhole: Bool {
        guard byteCount > 2 else { return false }
        let start = range.lowerBound
        let opens = bytes[start] == 0x22 || bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] >= 0x9C
        let closes = last == 0x22 || UnitStage.closingMarkLength(bytes, start, range.upperBound) == 3
        return opens && closes
    }

    /// Whether the unit begins with one of `openings`.
    func begins(with openings: Openings) -> Bool { openings.match(bytes, range) }

    /// Whether the unit begins with `word`, written small, whatever its case there.
    func begins(with word: StaticString) -> Bool { ByteText.begins(bytes, range, word) }

    /// Whether the unit is `word` and nothing else.
    func equals(_ word: StaticString) -> Bool { ByteText.equals(bytes, range, word) }
}

/// Compares text with words that are written small in the source code.
enum ByteText {
    /// Whether `bytes[range]` begins with `word`, whatever the case of its ASCII letters.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard count <= range.count else { return false }
        for offset in 0..<count where ByteScan.lowered(bytes[range.lowerBound + offset]) != word.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Whether `bytes[range]` is `word`, whatever the case of its ASCII letters.
    static func equals(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        range.count == word.utf8CodeUnitCount && begins(bytes, range, word)
    }
}

/// A list of openings that is asked about every line: a look at the first byte answers most of the time.
struct Openings: Sendable {
    private let words: [[UInt8]]
    /// Which ASCII bytes, and whether any other, begin one of the words.
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var hasWide = false

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        for case let byte? in self.words.map(\.first) {
            switch byte {
            case ..<64: low |= 1 << UInt64(byte)
            case ..<128: high |= 1 << UInt64(byte - 64)
            default: hasWide = true
            }
        }
    }

    /// Whether `bytes[range]` begins with one of the words, or is one of them where `isWhole`.
    func match(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isWhole: Bool = false) -> Bool {
        guard let first = range.first else { return false }
        let byte = ByteScan.lowered(bytes[first])
        let isPossible =
            byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 ? high >> UInt64(byte - 64) & 1 == 1 : hasWide
        guard isPossible else { return false }
        return words.contains { word in
            guard isWhole ? word.count == range.count : word.count <= range.count else { return false }
            for (offset, byte) in word.enumerated() where ByteScan.lowered(bytes[first + offset]) != byte {
                return false
            }
            return true
        }
    }
}
