import NewsSyntax
import NewsText

/// The words of one block, for the rules that look across the document. Indexes count the block's tokens.
struct WordReader {
    let reading: LocalReading

    init(_ reading: LocalReading) { self.reading = reading }

    var text: BlockText { reading.text }
    var count: Int { reading.text.tokens.count }

    /// The first token that starts at a byte or after it.
    func firstToken(from byte: Int) -> Int {
        let tokens = reading.text.tokens
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The tokens that begin within a range of bytes.
    func tokens(in range: Range<Int>) -> Range<Int> {
        let first = firstToken(from: range.lowerBound)
        return first..<max(first, firstToken(from: range.upperBound))
    }

    /// The bytes from the first to the last of the tokens, without a possessive behind.
    func bytes(of tokens: Range<Int>) -> Range<Int> {
        Int(text.tokens[tokens.lowerBound].start)..<stemEnd(tokens.upperBound - 1)
    }

    private func stemEnd(_ index: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { ReadingView.stemEnd($0, text.tokens[index]) }
    }

    /// A word in small letters, without a possessive.
    func lower(_ index: Int) -> String {
        ByteScan.lowered(text.bytes, Int(text.tokens[index].start)..<stemEnd(index))
    }

    func isPossessive(_ index: Int) -> Bool { stemEnd(index) < Int(text.tokens[index].end) }

    func isWord(_ index: Int) -> Bool { text.tokens[index].kind == .word }

    func isCapitalised(_ index: Int) -> Bool {
        isWord(index) && text.bytes.withUnsafeBufferPointer { ByteScan.isCapital($0, Int(text.tokens[index].start)) }
    }

    /// Whether the token is the one ASCII mark `byte`.
    func isMark(_ index: Int, _ byte: UInt8) -> Bool {
        let token = text.tokens[index]
        return token.end - token.start == 1 && text.bytes[Int(token.start)] == byte
    }

    func isComma(_ index: Int) -> Bool { isMark(index, 0x2C) }

    func traits(_ index: Int) -> WordTraits {
        guard isWord(index) else { return [] }
        return text.bytes.withUnsafeBufferPointer {
            Lexicon.traits($0, Int(text.tokens[index].start), stemEnd(index))
        }
    }

    /// The part of speech that the tree's reader gives the word; nil without weights.
    func tag(_ index: Int) -> UniversalTag? {
        guard let syntax = reading.syntax, let token = syntax.token(atByte: Int(text.tokens[index].start)),
            Int(syntax.tokens[token].start) == Int(text.tokens[index].start)
        else { return nil }
        return syntax.tokens[token].universal
    }

    /// Whether the word may stand before a noun in its phrase: a name, a noun, an adjective.
    func isModifier(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let traits = traits(index)
        if traits.contains(.functionWord) { return false }
        if let tag = tag(index) { return [.noun, .properNoun, .adjective].contains(tag) || isCapitalised(index) }
        return isCapitalised(index) || traits.contains(.title)
    }

    /// The country that words from `index` on name by its name, its people or its capital: its code and how many words.
    func nation(at index: Int, limit: Int) -> (code: String, role: Countries.Role, count: Int)? {
        for length in stride(from: min(3, limit - index), through: 1, by: -1) {
            let range = bytes(of: index..<(index + length))
            let found = text.bytes.withUnsafeBufferPointer { Countries.nation($0, range) }
            // `New Jersey` is none of Jersey's.
            let isNew = index > 0 && isCapitalised(index) && lower(index - 1) == "new" && isCapitalised(index - 1)
            if let found { return isNew ? nil : (found.code, found.role, length) }
        }
        return nil
    }
}
