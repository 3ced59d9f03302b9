import NewsAttribution
import NewsText

/// A block's tokens with what is known of each: the words' traits, and which marks they stand between.
struct ReadingView {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    let traits: [WordTraits]
    let stretches: [MarkedStretch]
    /// For each token the stretch between whose marks it stands, `outside`, or `mark`.
    let stretchOf: [Int32]
    /// How many words and numbers stand before each token, and before the end.
    private let wordCounts: [Int32]
    /// Titles of the page: a capital says nothing there.
    let isTitle: Bool

    static let outside: Int32 = -1
    static let mark: Int32 = -2

    init(
        bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], traits: [WordTraits], stretches: [MarkedStretch],
        isTitle: Bool
    ) {
        self.bytes = bytes
        self.tokens = tokens
        self.traits = traits
        self.stretches = stretches
        self.isTitle = isTitle
        var stretchOf = [Int32](repeating: Self.outside, count: tokens.count)
        for (index, stretch) in stretches.enumerated() {
            stretchOf[stretch.open] = Self.mark
            if let close = stretch.close { stretchOf[close] = Self.mark }
            for token in stretch.inner { stretchOf[token] = Int32(truncatingIfNeeded: index) }
        }
        self.stretchOf = stretchOf
        var wordCount: Int32 = 0
        var wordCounts: [Int32] = []
        wordCounts.reserveCapacity(tokens.count + 1)
        for token in tokens {
            wordCounts.append(wordCount)
            if token.kind == .word || token.kind == .number { wordCount += 1 }
        }
        wordCounts.append(wordCount)
        self.wordCounts = wordCounts
    }

    /// The traits of every word of `text`; a possessive `'s` is left out of account.
    static func traits(of text: BlockText) -> [WordTraits] {
        // Asked for once: a word's look-up takes hardly longer than asking for the table.
        let table = Lexicon.table
        return text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.indices.map { index in
                let token = text.tokens[index]
                guard token.kind == .word else { return [] }
                let traits = WordTraits(rawValue: table.value(bytes, Int(token.start), stemEnd(bytes, token)))
                return traits.contains(.functionWord) && isBody(index, text, bytes) ? [] : traits
            }
        }
    }

    private static func isBody(_ index: Int, _ text: BlockText, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let beside = [index - 1, index + 1].filter { text.tokens.indices.contains($0) }.map { text.tokens[$0] }
        return CapitalBodies.contains(
            Int(text.tokens[index].start)..<stemEnd(bytes, text.tokens[index]),
            beside: beside.map { Int($0.start)..<Int($0.end) }, in: bytes)
    }

    /// Where a word ends without a possessive `'s` or `’s`.
    static func stemEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Int {
        let (start, end) = (Int(token.start), Int(token.end))
        guard end - start > 2, bytes[end - 1] | 0x20 == 0x73 else { return end }
        if bytes[end - 2] == 0x27 { return end - 2 }
        guard end - start > 4, bytes[end - 4] == 0xE2, bytes[end - 3] == 0x80, bytes[end - 2] == 0x99 else {
            return end
        }
        return end - 4
    }

    func isWord(_ index: Int) -> Bool { tokens[index].kind == .word }

    /// Whether a word has a capital, be it behind an article of its name: `al-Rumi`.
    func isCapitalised(_ index: Int) -> Bool {
        guard tokens[index].kind == .word else { return false }
        let start = Int(tokens[index].start)
        return ByteScan.isCapital(bytes, start) || ByteScan.isCapital(bytes, start + articleLength(index))
    }

    /// The bytes of `al-` or another Arabic article that a name begins with, hyphen included, whatever its case; 0 where there
    /// is none.
    func articleLength(_ index: Int) -> Int {
        let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
        guard end - start > 4, [0x61, 0x65].contains(bytes[start] | 0x20),
            let hyphen = (start + 2...start + 3).first(where: { bytes[$0] == 0x2D }), hyphen + 1 < end,
            ByteScan.isCapital(bytes, hyphen + 1)
        else { return 0 }
        switch (hyphen - start, bytes[start + 1] | 0x20) {
        // al, el, ad, ar, as, an, at, az; ash, esh.
        case (2, 0x6C), (2, 0x64), (2, 0x72), (2, 0x73), (2, 0x6E), (2, 0x74), (2, 0x7A): return 3
        case (3, 0x73) where bytes[start + 2] | 0x20 == 0x68: return 4
        default: return 0
        }
    }

    /// Whether the token is the one ASCII mark `byte`.
    func isMark(_ index: Int, _ byte: UInt8) -> Bool {
        let token = tokens[index]
        return token.end - token.start == 1 && bytes[Int(token.start)] == byte
    }

    func isComma(_ index: Int) -> Bool { isMark(index, 0x2C) }
    func isColon(_ index: Int) -> Bool { isMark(index, 0x3A) }

    /// Whether the token is `word`, written small, whatever its case.
    func equals(_ index: Int, _ word: StaticString) -> Bool {
        let token = tokens[index]
        guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
        let start = Int(token.start)
        for offset in 0..<word.utf8CodeUnitCount
        where ByteScan.lowered(bytes[start + offset]) != word.utf8Start[offset] {
            return false
        }
        return true
    }

    /// A full stop, exclamation or question mark, or ellipsis.
    func isStop(_ index: Int) -> Bool {
        guard tokens[index].kind == .punctuation else { return false }
        switch bytes[Int(tokens[index].start)] {
        case 0x2E, 0x21, 0x3F: return true
        case 0xE2: return bytes[Int(tokens[index].end) - 1] == 0xA6
        default: return false
        }
    }

    /// A hyphen or stroke that hangs on its neighbours, so that it does not part phrases.
    func isInnerHyphen(_ index: Int) -> Bool {
        (isMark(index, 0x2D) || isMark(index, 0x2F)) && !tokens[index].isSpaced
    }

    /// An en dash, an em dash, a bar, or hyphens with space before them.
    func isDash(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        if bytes[start] == 0x2D { return tokens[index].isSpaced || tokens[index].end - tokens[index].start > 1 }
        return bytes[start] == 0xE2 && tokens[index].end - tokens[index].start == 3 && bytes[start + 1] == 0x80
            && (0x93...0x95).contains(bytes[start + 2])
    }

    func isOutside(_ index: Int) -> Bool { stretchOf[index] == Self.outside }

    /// The stretch that opens with this token.
    func stretch(openingAt index: Int) -> Int? {
        guard stretchOf[index] == Self.mark else { return nil }
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].open < index { low = middle + 1 } else { high = middle }
        }
        return low < stretches.count && stretches[low].open == index ? low : nil
    }

    /// The stretch that closes with this token.
    func stretch(closingAt index: Int) -> Int? {
        guard index > 0, stretchOf[index] == Self.mark, stretchOf[index - 1] >= 0 else { return nil }
        let stretch = Int(stretchOf[index - 1])
        return stretches[stretch].close == index ? stretch : nil
    }

    /// The bytes of a range of tokens, from the first byte of the first to the last of the last.
    func byteRange(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last else { return 0..<0 }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[last].end)
    }

    /// How many words and numbers stand in a range of tokens.
    func wordCount(_ range: Range<Int>) -> Int { Int(wordCounts[range.upperBound] - wordCounts[range.lowerBound]) }
}
