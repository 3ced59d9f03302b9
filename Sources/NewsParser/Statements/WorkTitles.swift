import NewsAttribution
import NewsText

/// Marks around the title of a film, a programme, a book, a song: nobody's words, so they are read as plain text.
///
/// A few words with capitals are a title behind a preposition (`on “This Week”`), a possessive (`NBC's “Meet the Press”`)
/// or a noun for works (`the film “The Long Way Home”`).
enum WorkTitles {
    /// The stretches that may be somebody's words, in their order.
    static func without(_ stretches: [MarkedStretch], in text: BlockText, _ traits: [WordTraits]) -> [MarkedStretch] {
        guard !stretches.isEmpty else { return stretches }
        return text.bytes.withUnsafeBufferPointer { bytes in
            stretches.filter { !isTitle($0, text.tokens, traits, bytes) }
        }
    }

    private static let longestWordCount = 8

    private static func isTitle(
        _ stretch: MarkedStretch, _ tokens: [Token], _ traits: [WordTraits], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let before = stretch.open - 1
        if before > 0, isBetweenCommas(stretch, tokens, bytes), heads[Lexicon.key(bytes, tokens[before - 1])] != nil {
            return true
        }
        guard stretch.close != nil, before >= 0, tokens[before].kind == .word,
            stretch.inner.count <= 2 * longestWordCount,
            tokens[before].end < tokens[stretch.open].start
        else { return false }
        // `chants of “Shame!”`
        if let last = stretch.inner.last, [0x21, 0x3F].contains(bytes[Int(tokens[last].start)]) { return false }
        let words = stretch.inner.filter { tokens[$0].kind == .word }
        guard (1...longestWordCount).contains(words.count), let first = words.first,
            isCapitalised(tokens[first], bytes), words.allSatisfy({ isTitleWord(tokens[$0], traits[$0], bytes) })
        else { return false }
        let word = Lexicon.key(bytes, tokens[before])
        if heads[word] != nil { return true }
        if endsInPossessive(tokens[before], bytes) { return true }
        return traits[before].contains(.preposition) && comparisons[word] == nil
    }

    /// `her first novel, “The Salt Road,” sold …`: a few words with capitals between commas.
    private static func isBetweenCommas(
        _ stretch: MarkedStretch, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        func isComma(_ index: Int) -> Bool { tokens.indices.contains(index) && bytes[Int(tokens[index].start)] == 0x2C }
        guard let close = stretch.close, isComma(stretch.open - 1), let first = stretch.inner.first,
            let last = stretch.inner.last, isComma(last) || isComma(close + 1),
            stretch.inner.count <= longestWordCount
        else { return false }
        return isCapitalised(tokens[first], bytes)
    }

    private static func isCapitalised(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (0x41...0x5A).contains(bytes[Int(token.start)]) || bytes[Int(token.start)] >= 0x80
    }

    /// Short words and those of grammar have small letters in a title.
    private static func isTitleWord(
        _ token: Token, _ traits: WordTraits, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        isCapitalised(token, bytes) || token.end - token.start <= 3 || traits.contains(.preposition)
            || traits.contains(.functionWord)
    }

    private static func endsInPossessive(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = Int(token.end)
        guard end - Int(token.start) > 2, bytes[end - 1] | 0x20 == 0x73 else { return false }
        if bytes[end - 2] == 0x27 { return true }
        return end - Int(token.start) > 4 && bytes[end - 2] == 0x99 && bytes[end - 3] == 0x80 && bytes[end - 4] == 0xE2
    }

    /// Behind these stands what somebody is likened to, which may be a name that somebody gave.
    private static let comparisons = KeyedWords<Bool>(["as", "like"].map { ($0, true) })

    private static let heads = KeyedWords<Bool>(
        [
            "film", "films", "movie", "movies", "documentary", "documentaries", "book", "books", "bestseller", "novel",
            "novels", "memoir", "biography", "autobiography", "thriller", "comedy", "drama", "sitcom", "album",
            "albums",
            "song", "songs", "single", "hit", "ballad", "anthem", "hymn", "show", "shows", "series", "programme",
            "program",
            "podcast", "broadcast", "episode", "play", "musical", "opera", "ballet", "symphony", "magazine",
            "newspaper",
            "journal", "blog", "column", "essay", "poem", "painting", "sculpture", "exhibition", "exhibit", "game",
            "soundtrack", "newsletter", "pamphlet", "titled", "entitled", "starring", "hosts", "hosted", "directed",
            "sang", "sings", "performed", "tune", "trilogy", "franchise", "sequel", "remake", "soap",
        ].map { ($0, true) })
}

extension Lexicon {
    fileprivate static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> WordKey {
        WordKey(bytes, Int(token.start), Int(token.end))
    }
}

/// Titles that only the sentence shows: behind other words, unless a cue makes them what was said.
extension ReadingView {
    /// Whether nearly all longer words of a range have capitals.
    func isTitleCase(_ range: Range<Int>) -> Bool {
        var (longCount, capitalCount) = (0, 0)
        for index in range where isWord(index) && tokens[index].end - tokens[index].start > 3 {
            longCount += 1
            if isCapitalised(index) { capitalCount += 1 }
        }
        return longCount > 0 && capitalCount * 10 >= longCount * 7
    }

    /// `host of “Morning Joe”`: a few words with capitals, right behind a word of the sentence.
    func isTitleOfWork(_ number: Int, floor: Int) -> Bool {
        let stretch = stretches[number]
        guard !isTitle, stretch.open > floor, isOutside(stretch.open - 1), isWord(stretch.open - 1),
            (1...7).contains(wordCount(stretch.inner)), isTitleCase(stretch.inner)
        else { return false }
        // Behind a cue it is what was said.
        return traits[stretch.open - 1].isDisjoint(with: .anyCue)
    }
}
