/// Cuts tokens into sentences in one pass.
public enum Sentences {
    /// Words with which a sentence begins so often that an abbreviation before them ends one.
    private static let starters = WordTable(
        """
        the he she it they we i you in on at but and or a an this that these those there his her its their our my when \
        while after before if as for from with however meanwhile asked since although though by under over no not what \
        who why how some many most all both each one two more also still now then yet so such another other according \
        earlier later last
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), 1) })

    /// Ranges of indexes into `tokens` that together cover all of them. A closing mark or bracket after the full stop
    /// belongs to the sentence that it closes.
    public static func ranges(of tokens: [Token], in bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { bytes in
            var ranges: [Range<Int>] = []
            ranges.reserveCapacity(tokens.count / 20 + 1)
            var start = 0
            var index = 0
            while index < tokens.count {
                guard let end = sentenceEnd(tokens, index, bytes) else {
                    index += 1
                    continue
                }
                ranges.append(start..<end)
                start = end
                index = end
            }
            if start < tokens.count { ranges.append(start..<tokens.count) }
            return ranges
        }
    }

    /// One past the last token of the sentence, if the token at `index` ends it.
    private static func sentenceEnd(_ tokens: [Token], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let token = tokens[index]
        switch token.kind {
        case .punctuation:
            guard let mark = stop(bytes, token) else { return nil }
            var end = index + 1
            while end < tokens.count, closes(bytes, tokens[end]) { end += 1 }
            // The closing marks cannot run on for ever, since each is a token of its own.
            guard end < tokens.count else { return end }
            let next = tokens[end]
            if mark == .ideographic { return end }
            if !next.isSpaced, end == index + 1 {
                return mark == .fullStop && missesSpace(tokens, index, bytes) ? end : nil
            }
            return begins(bytes, next, mark) ? end : nil
        case .word:
            let end = Int(token.end)
            guard end > 0, bytes[end - 1] == 0x2E else { return nil }
            return abbreviationEnd(tokens, index, bytes)
        default:
            return nil
        }
    }

    private enum Stop { case fullStop, exclamation, ellipsis, ideographic }

    private static func stop(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Stop? {
        let start = Int(token.start)
        switch bytes[start] {
        case 0x2E: return token.end - token.start == 1 ? .fullStop : .ellipsis
        case 0x21, 0x3F: return .exclamation
        case 0xE2 where token.end - token.start == 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xA6:
            return .ellipsis
        case 0xE3 where bytes[start + 1] == 0x80 && bytes[start + 2] == 0x82: return .ideographic
        default: return nil
        }
    }

    /// Whether a token closes what the sentence opened: a mark that hangs on the text before it, or a further stop.
    private static func closes(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
        guard token.kind == .punctuation, !token.isSpaced else { return false }
        let start = Int(token.start)
        switch bytes[start] {
        case 0x22, 0x27, 0x29, 0x5D, 0x2E, 0x21, 0x3F: return true
        case 0xC2: return bytes[start + 1] == 0xBB
        case 0xE2:
            let third = bytes[start + 2]
            return bytes[start + 1] == 0x80 && (third == 0x9D || third == 0x99 || third == 0xBA || third == 0xA6)
        default: return false
        }
    }

    /// A full stop right between a word and a capital: `entirely.He`.
    private static func missesSpace(_ tokens: [Token], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index - 1].kind == .word, tokens[index + 1].kind == .word,
            !tokens[index].isSpaced
        else { return false }
        let before = tokens[index - 1]
        return before.end - before.start > 1 && !ByteScan.isCapital(bytes, Int(before.end) - 1)
            && ByteScan.isCapital(bytes, Int(tokens[index + 1].start))
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ stop: Stop) -> Bool {
        let start = Int(token.start)
        switch token.kind {
        case .word: return ByteScan.isCapital(bytes, start) || !isCased(bytes[start])
        case .number: return stop != .ellipsis
        case .symbol: return true
        case .punctuation:
            switch bytes[start] {
            case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x2E: return false
            default: return true
            }
        }
    }

    /// Whether a letter has capitals, so that a small one says that no sentence begins.
    private static func isCased(_ byte: UInt8) -> Bool { byte < 0x80 || byte >= 0xC3 && byte <= 0xD1 }

    /// An abbreviation ends a sentence only where the block ends, or where a word follows that begins sentences.
    private static func abbreviationEnd(_ tokens: [Token], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let token = tokens[index]
        var end = index + 1
        while end < tokens.count, closes(bytes, tokens[end]) { end += 1 }
        guard end < tokens.count else { return end }
        let (first, last) = (Int(token.start), Int(token.end) - 1)
        if Abbreviations.kind(bytes, first, last) == .title || last - first == 1 { return nil }
        let next = tokens[end]
        guard next.isSpaced, next.kind == .word, ByteScan.isCapital(bytes, Int(next.start)) else { return nil }
        return starters.value(bytes, Int(next.start), Int(next.end)) != 0 ? end : nil
    }
}

extension BlockText {
    /// Cuts a block's decoded text, well-formed UTF-8, into tokens and sentences.
    public init(bytes: [UInt8]) {
        let tokens = Tokenizer.tokens(of: bytes)
        self.init(bytes: bytes, tokens: tokens, sentences: Sentences.ranges(of: tokens, in: bytes))
    }
}
