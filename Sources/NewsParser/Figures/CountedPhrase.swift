extension FigureGrammar {
    /// What an amount counts, as it stands: the words after it up to the noun that heads them. Nil where no noun can be
    /// made out by its looks.
    func countedPhrase(at index: Int, amount: FigureAmount, hasUnit: Bool) -> String? {
        var start = index
        // "or so", "or more" stand between the number and what is counted.
        if text[start].key == QualifierWords.orWord, text.isWord(start),
            QualifierWords.tails[text[start + 1].key] != nil
        {
            start += 2
        }
        if text.mark(start) == .plus { start += 1 }
        let isHalved =
            start == index && text[start - 1].key == FigureWords.half && text.isWord(start)
            && Self.determiners[text[start].key] ?? false
        if isHalved { start += 1 }
        let isPartitive = text.isWord(start) && text[start].key == FigureWords.of
        let isWhole = text.isWord(start) && text[start].key == Self.inWord
        if isPartitive {
            start += 1
            if text.isWord(start), Self.determiners[text[start].key] ?? false { start += 1 }
        } else if hasUnit {
            // "$90 million in August" counts no month.
            guard isWhole, !text[start + 1].isCapital else { return nil }
            start += 1
        }
        // "the 53 wounded", "left 12 dead"
        if !hasUnit, text.isWord(start), CountedWords.conditions[text[start].key] ?? false,
            text[index - 2].key == FigureWords.the && !CountedWords.looksPlural(text, start + 1)
                || CountedWords.isFunctionWord(text, start + 1)
                || !text.isWord(start + 1)
        {
            return String(decoding: text.bytes[text.pieces[start].range], as: UTF8.self)
        }
        guard let end = phraseEnd(from: start, isSingular: amount.value == 1 && !isPartitive || hasUnit || isHalved)
        else {
            return nil
        }
        return String(decoding: text.bytes[text.range(start, end)], as: UTF8.self)
    }

    /// The piece after the noun phrase that begins at a piece: at most eight words; nil where it has no head.
    private func phraseEnd(from start: Int, isSingular: Bool, allowsPair: Bool = true) -> Int? {
        var index = start
        var end = start
        var hasPlural = false
        var isNamed = true
        while index < start + 16, let next = wordEnd(index, isFirst: index == start) {
            if hasPlural, !CountedWords.looksPlural(text, next - 1) { break }
            if isSingular, end > start, looksVerbal(index) { break }
            if text.numberWord(index) != nil { break }
            hasPlural = CountedWords.looksPlural(text, next - 1) && !text[next - 1].opensSentence
            isNamed = isNamed && text[index].isCapital
            // "of the city's 38 schools": whose they are says nothing about what is counted.
            if text.mark(next) == .apostrophe, text.isGlued(next), text[next + 1].key == Self.possessive,
                text.isGlued(next + 1)
            {
                return nil
            }
            end = next
            index = next
        }
        guard end > start else { return nil }
        // "Latin American and Caribbean countries": what modifies the plural may be two.
        if !hasPlural, !isSingular, text.isWord(end), text[end].key == FigureWords.and, allowsPair,
            let last = phraseEnd(from: end + 1, isSingular: false, allowsPair: false),
            CountedWords.looksPlural(text, last - 1)
        {
            return last
        }
        return hasPlural || isSingular || isNamed ? end : nil
    }

    /// The piece after one word of a noun phrase, hyphens and an abbreviation's stops included; nil at its end.
    private func wordEnd(_ index: Int, isFirst: Bool) -> Int? {
        guard text.isWord(index), !text.isGlued(index) || isFirst && text.mark(index - 1) == .quote else { return nil }
        var end = index + 1
        // U.S. and the like.
        while text.pieces[end - 1].end - text.pieces[end - 1].start == 1, text[end - 1].isCapital,
            text.mark(end) == .stop,
            text.isGlued(end), end < index + 8
        {
            end += 1
            guard text.isGlued(end), text.isWord(end) else { return end }
            end += 1
        }
        // "U.S." is not the pronoun.
        if end == index + 1, CountedWords.isFunctionWord(text, index) { return nil }
        while text.isJoint(end), text.isWord(end + 1), end < index + 8 { end += 2 }
        // `coal- and gas-fired plants`, `Mr. Lee's advisers`: the words alone do not tell.
        let isSuspended = text.mark(end) == .hyphen && text.isGlued(end) && !text.isGlued(end + 1)
        let isHonorific =
            text.mark(end) == .stop && text[end - 1].isCapital && Self.honorifics[text[end - 1].key] ?? false
        return isSuspended || isHonorific ? nil : end
    }

    private func looksVerbal(_ index: Int) -> Bool {
        let piece = text.pieces[index]
        let end = Int(piece.end)
        guard !piece.isCapital, end - Int(piece.start) > 3 else { return false }
        let isPast = text.bytes[end - 1] == 0x64 && text.bytes[end - 2] == 0x65
        let isThird = text.bytes[end - 1] == 0x73 && text.bytes[end - 2] != 0x73
        return isPast || isThird
    }

    private static let honorifics = KeyedWords<Bool>(
        ["mr", "mrs", "ms", "dr", "sen", "gov", "rep", "gen", "prof", "st"].map { ($0, true) })
    private static let inWord = WordKey("in")
    private static let possessive = WordKey("s")
    static let determiners = KeyedWords<Bool>(
        ["the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "these", "those", "this", "that", "all"]
            .map { ($0, true) })
}
