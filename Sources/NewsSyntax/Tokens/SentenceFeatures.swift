internal import NewsText

/// What the splitter sees of a place between two tokens.
package enum SentenceFeatures {
    /// What the text before a place says about it.
    package struct History: Sendable {
        /// Tokens since the last boundary.
        var length = 0
        var isQuoteOpen = false
        var bracketDepth = 0

        package init() {}

        /// Goes on past a token.
        package mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, _ token: SyntaxToken) {
            length += 1
            let first = bytes[Int(token.start)]
            switch first {
            case 0x22: isQuoteOpen.toggle()
            case 0x28, 0x5B: bracketDepth += 1
            case 0x29, 0x5D: bracketDepth = max(0, bracketDepth - 1)
            case 0xE2 where token.end - token.start == 3 && bytes[Int(token.start) + 1] == 0x80:
                if bytes[Int(token.start) + 2] == 0x9C { isQuoteOpen = true }
                if bytes[Int(token.start) + 2] == 0x9D { isQuoteOpen = false }
            default: break
            }
        }

        /// A sentence ended here.
        package mutating func end() { length = 0 }
    }

    /// Whether a sentence could end between the token and the next one at all: never between two words in small letters
    /// on one line.
    package static func isCandidate(_ bytes: UnsafeBufferPointer<UInt8>, _ left: SyntaxToken, _ right: SyntaxToken)
        -> Bool
    {
        if right.start == left.end, !isMark(bytes, left) { return false }
        if isMark(bytes, left) || bytes[Int(left.end) - 1] == 0x2E { return true }
        if gap(bytes, left, right) > 1 { return true }
        return !(bytes[Int(right.start)] >= 0x61 && bytes[Int(right.start)] <= 0x7A)
    }

    private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ token: SyntaxToken) -> Bool {
        let kind = ByteScan.character(bytes, Int(token.start)).0
        return kind == .punctuation || kind == .symbol
    }

    /// What stands between two tokens: nothing, a space, several, a line end, an empty line.
    private static func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ left: SyntaxToken, _ right: SyntaxToken) -> UInt64 {
        guard right.start > left.end else { return 0 }
        var lines = 0
        for place in Int(left.end)..<Int(right.start) where bytes[place] == 0x0A { lines += 1 }
        if lines > 0 { return lines > 1 ? 4 : 3 }
        return right.start - left.end > 1 ? 2 : 1
    }

    /// Adds the features of the place after token `index`, which is not the last.
    package static func collect(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<SyntaxToken>,
        _ words: UnsafeBufferPointer<WordTraits>, _ index: Int, _ history: History, into list: inout FeatureList
    ) {
        let (w0, w1) = (words[index], words[index + 1])
        let before = index > 0 ? words[index - 1] : .before
        let before2 = index > 1 ? words[index - 2] : .before
        let after = index + 2 < words.count ? words[index + 2] : .after
        let after2 = index + 3 < words.count ? words[index + 3] : .after
        let gap = gap(bytes, tokens[index], tokens[index + 1])
        let open: UInt64 = (history.isQuoteOpen ? 1 : 0) | (history.bracketDepth > 0 ? 2 : 0)
        let length = history.length
        let size: UInt64 = length < 4 ? UInt64(length) : length < 8 ? 4 : length < 16 ? 5 : length < 30 ? 6 : 7
        let rest = UInt64(min(4, words.count - index - 1))
        list.clear()
        list.add(FeatureKey.make(1, w0.lower, gap))
        list.add(FeatureKey.make(2, w1.lower, gap))
        list.add(FeatureKey.make(3, w0.lower, w1.shape))
        list.add(FeatureKey.make(4, w0.shape, w1.shape, gap))
        list.add(FeatureKey.make(5, w0.lower, w1.lower))
        list.add(FeatureKey.make(6, before.lower, w0.lower))
        list.add(FeatureKey.make(7, before.shape, w0.lower, w1.shape))
        list.add(FeatureKey.make(8, w0.lower, w1.shape, after.shape))
        list.add(FeatureKey.make(9, w1.lower, after.lower))
        list.add(FeatureKey.make(10, size, w0.lower))
        list.add(FeatureKey.make(11, open, w0.lower, w1.shape))
        list.add(FeatureKey.make(12, open, w0.lower, w1.lower))
        list.add(FeatureKey.make(13, rest, w0.lower))
        list.add(FeatureKey.make(14, gap, w0.shape, size))
        list.add(FeatureKey.make(15, before.lower))
        list.add(FeatureKey.make(16, after.lower))
        list.add(FeatureKey.make(17, before.shape, before2.shape, w0.shape))
        list.add(FeatureKey.make(18, w1.shape, after.shape, after2.shape))
        list.add(FeatureKey.make(19, w0.suffix3, gap))
        list.add(FeatureKey.make(20, w0.lower, gap, size, open))
        list.add(FeatureKey.make(21, w0.shape, w1.shape, open, gap))
    }
}
