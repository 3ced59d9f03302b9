/// Numbers that are no quantities.
extension FigureGrammar {
    /// The piece to go on at, if the number at a piece is none that counts or measures.
    func refusal(at index: Int) -> Int? {
        if text.isWord(index), text.numberWord(index) != nil, fraction(at: index) != nil || isWithHalf(index) {
            return nil
        }
        if isSuspendedAge(index) { return index + 1 }
        if let reading = text.number(at: index), isSuspendedTime(reading.end) || isAgo(reading.end) {
            return reading.end
        }
        if text.isWord(index), text[index].key == FigureWords.naught, text.isWord(index - 1),
            text[index - 1].key == FigureWords.forWord
        {
            return index + 1
        }
        if text.isNumber(index) { return digitRefusal(at: index) }
        guard text.isWord(index), text.numberWord(index) != nil else { return nil }
        if text.isJoint(index - 1), text.isWord(index - 2) { return index + 1 }
        if text[index].key == FigureWords.one, isPronounOne(index) { return index + 1 }
        if isNameOfNumber(index) { return index + 1 }
        guard let reading = text.number(at: index) else { return nil }
        return ageEnd(reading.end) ?? ageOf(index, reading) ?? multiple(reading.end) ?? hour(index, reading)
            ?? numberedEnd(index, reading)
    }

    /// `one and a half`
    private func isWithHalf(_ index: Int) -> Bool {
        guard let reading = text.number(at: index) else { return false }
        var amount = FigureAmount(value: reading.value, end: reading.end, hasScale: reading.hasScale, isDigits: false)
        addWordFraction(to: &amount, from: index)
        return amount.end > reading.end
    }

    /// `18- to 24-year-old`, `40 - 50 years old`: the first of two ages.
    private func isSuspendedAge(_ index: Int) -> Bool {
        guard let lower = text.number(at: index), text.mark(lower.end) == .hyphen || text.mark(lower.end) == .dash
        else { return false }
        let isSuspended =
            text.isGlued(lower.end) && !text.isGlued(lower.end + 1) && text.isWord(lower.end + 1)
            && text.numberWord(lower.end + 1) == nil
        return text.number(at: lower.end + (isSuspended ? 2 : 1)).flatMap { ageEnd($0.end) } != nil
    }

    private func digitRefusal(at index: Int) -> Int? {
        let piece = text.pieces[index]
        guard piece.digitCount + min(piece.decimalCount, 16) <= 15 else { return index + 1 }
        if text.isGlued(index) {
            if text.isWord(index - 1) { return chainEnd(index + 1) }
            switch text.mark(index - 1) {
            case .apostrophe, .number, .slash, .stop: return chainEnd(index + 1)
            case .plus: if text.isGlued(index - 1) { return chainEnd(index + 1) }
            case .colon: if text.isNumber(index - 2) { return index + 1 }
            case .percent: return index + 1
            // `timestamp="1449075600"`
            case .quote: if text.isGlued(index - 1), isAddressMark(index - 2) { return chainEnd(index + 1) }
            case .other: if isAddressMark(index - 1) { return index + 1 }
            case .hyphen:
                // "42%-32.7%" sets two shares against each other.
                if index >= 2, text.isGlued(index - 1), text.mark(index - 2) != .percent { return chainEnd(index + 1) }
            default: break
            }
        }
        if piece.digitCount > 1, piece.decimalCount == 0, text.bytes[Int(piece.start)] == 0x30 {
            return chainEnd(index + 1)
        }
        if let end = tailRefusal(at: index + 1) { return end }
        if let end = telephoneEnd(index) { return end }
        if let reading = text.number(at: index), let end = ageOf(index, reading) ?? multiple(reading.end) {
            return end
        }
        return listEnd(index) ?? labelEnd(index) ?? agePhraseEnd(index) ?? ageEnd(index + 1)
    }

    /// Marks that stand before numbers in addresses of pages, not in prose.
    private func isAddressMark(_ index: Int) -> Bool {
        switch text.bytes[Int(text.pieces[index].start)] {
        case 0x3D, 0x26, 0x3F, 0x5F, 0x40, 0x5E: true
        default: false
        }
    }

    /// The 20 of "20 and 50 years ago", which is a time like the other.
    private func isSuspendedTime(_ end: Int) -> Bool {
        guard text.isWord(end), text[end].key == FigureWords.and || text[end].key == QualifierWords.orWord,
            let other = text.number(at: end + 1), text.isWord(other.end), text.isWord(other.end + 1)
        else { return false }
        return FigureWords.ageUnits[text[other.end].key] ?? false && text[other.end + 1].key == FigureWords.ago
    }

    /// `two seasons ago`, `three governments ago`: when it was.
    private func isAgo(_ end: Int) -> Bool {
        text.isWord(end) && text.isWord(end + 1) && text[end + 1].key == FigureWords.ago && !text.isGlued(end)
    }

    /// A code of post or of a short message: `NY 10032`, "text WORK to 82623".
    private func isCode(_ index: Int) -> Bool {
        guard text[index].digitCount >= 5 else { return false }
        let before = text.mark(index - 1) == .comma ? index - 2 : index - 1
        if text[index].digitCount == 5, text[before].isUpper, text[before].end - text[before].start == 2 { return true }
        guard text[index - 1].key == FigureWords.to, text.isWord(index - 1) else { return false }
        return (2...5).contains { text.isWord(index - $0) && text[index - $0].key == FigureWords.textWord }
    }

    /// What is glued to the digits: `17th`, `90s`, `3:1`, `9/11`, `1.2.3`.
    private func tailRefusal(at index: Int) -> Int? {
        guard text.isGlued(index), power(of: 1, at: index) == nil else { return nil }
        if text.isWord(index) {
            let key = text[index].key
            // `24703m212`: a name.
            if text.isNumber(index + 1), text.isGlued(index + 1) { return index + 2 }
            if FigureWords.vulgar[key] != nil || FigureWords.suffixes[key] != nil || FigureUnits.measures[key] != nil
                || FigureUnits.glued[key] != nil || NumberWords.table[key] != nil
            {
                return nil
            }
            if text[index].isUpper, FigureUnits.codeTable[key] != nil { return nil }
            return index + 1
        }
        switch text.mark(index) {
        case .slash, .colon, .stop:
            guard text.isNumber(index + 1), text.isGlued(index + 1) else { return nil }
            if text.mark(index) == .slash, fraction(at: index - 1) != nil { return nil }
            var end = index
            while text.isGlued(end), text.isGlued(end + 1), text.isNumber(end + 1), text.mark(end) == text.mark(index) {
                end += 2
            }
            return end
        default: return nil
        }
    }

    /// `1.` or `2)` that opens an item, and `(3)`.
    private func listEnd(_ index: Int) -> Int? {
        guard text.plainInteger(index) != nil, text[index].digitCount <= 2 else { return nil }
        let next = text.mark(index + 1)
        if index == 0, next == .stop || next == .closeParenthesis { return index + 2 }
        // `1. Wash the rice.` on a line of its own
        if text[index].opensSentence, next == .stop, text.isGlued(index + 1), !text.isGlued(index + 2),
            text[index + 2].isCapital
        {
            return index + 2
        }
        if next == .closeParenthesis, text.isGlued(index + 1),
            !text.isGlued(index) || text.mark(index - 1) == .openParenthesis
        {
            return index + 2
        }
        return nil
    }

    /// The number after a word that numbers things: `Resolution 1718`, `No. 5`.
    private func labelEnd(_ index: Int) -> Int? {
        let last = text.mark(index - 1) == .stop ? index - 2 : index - 1
        guard text.isWord(last),
            FigureWords.labels[text[last].key] ?? FigureWords.bareLabels[text[last].key] ?? false
        else { return nil }
        // "No 5 people" says none; a list of labels is small and their capitals tell.
        // "estimated to number 45 lorries": a verb.
        if text[last].key == FigureWords.numberWord, text[last - 1].key == FigureWords.to, text.isWord(last - 1) {
            return nil
        }
        let isBare = FigureWords.bareLabels[text[last].key] ?? false && !CountedWords.looksPlural(text, index + 1)
        let isNumbering =
            text[last].isCapital || last != index - 1 || isBare || FigureWords.ageLabels[text[last].key] ?? false
        return isNumbering && !(text[last].opensSentence && CountedWords.looksPlural(text, index + 1))
            ? chainEnd(index + 1) : nil
    }

    /// An age in apposition: `Kim, 45, said`.
    private func agePhraseEnd(_ index: Int) -> Int? {
        guard let age = text.plainInteger(index), (1...120).contains(age), text.mark(index - 1) == .comma else {
            return nil
        }
        switch text.mark(index + 1) {
        case .comma, .stop, .semicolon, .closeParenthesis: break
        default: return nil
        }
        guard text.isWord(index - 2) else { return nil }
        if text[index - 2].isCapital { return index + 1 }
        let isSpaced = !text.isGlued(index) && !text.isGlued(index - 2)
        guard isSpaced, text.mark(index + 1) == .comma else { return nil }
        let noun = String(decoding: text.bytes[text.pieces[index - 2].range], as: UTF8.self)
        return PersonWords.isPerson(noun) ? index + 1 : nil
    }

    /// Three and more runs of digits with nothing between them but spaces: a telephone number, unless they are groups of
    /// one number.
    private func telephoneEnd(_ index: Int) -> Int? {
        var end = index + 1
        while text.isNumber(end), !text.isGlued(end), end < index + 8 { end += 1 }
        guard end >= index + 3, text.number(at: index)?.end != end else { return nil }
        return end
    }

    /// The age of someone: `the age of seventy`, `who is 61`, `she was 45 and`, where nothing that could be counted
    /// follows.
    private func ageOf(_ index: Int, _ reading: NumberReading) -> Int? {
        guard let age = reading.smallInteger, (1...120).contains(age), text.isWord(index - 1) else { return nil }
        if text[index - 1].key == FigureWords.of, text[index - 2].key == FigureWords.age { return reading.end }
        let isEnd =
            !text.isWord(reading.end) && text.mark(reading.end) != .percent
            || CountedWords.isFunctionWord(text, reading.end)
        guard isEnd, isAgeOpener(index) else { return nil }
        return reading.end
    }

    /// Whether what stands before a number that counts nothing makes it an age: "who is", "turned", "a man of",
    /// "children under", "aged between", and "At" as the first word.
    private func isAgeOpener(_ index: Int) -> Bool {
        let (last, before) = (text[index - 1].key, text.isWord(index - 2) ? text[index - 2].key : .none)
        if FigureWords.turning[last] ?? false { return true }
        if FigureWords.being[last] ?? false { return FigureWords.whoever[before] ?? false }
        if text[index - 1].opensSentence, last == FigureWords.at { return text.mark(index + 1) == .comma }
        let isPerson = FigureWords.persons[before] ?? false
        if last == FigureWords.of || FigureWords.limits[last] ?? false { return isPerson }
        return FigureWords.ageLabels[before] ?? false && (last == FigureWords.between || last == FigureWords.from)
    }

    /// "ten times that", "three times as many": a multiple counts nothing.
    private func multiple(_ end: Int) -> Int? {
        guard text.isWord(end), text[end].key == FigureWords.times, text.isWord(end + 1) else { return nil }
        let next = text.pieces[end + 1]
        let length = Int(next.end - next.start)
        let isComparative = length > 4 && text.bytes[Int(next.end) - 1] == 0x72 && text.bytes[Int(next.end) - 2] == 0x65
        return isComparative || FigureWords.compared[next.key] ?? false ? end + 1 : nil
    }

    /// "at nine", "until six", "five o'clock": an hour in words, where it counts nothing.
    private func hour(_ index: Int, _ reading: NumberReading) -> Int? {
        guard let hour = reading.smallInteger, (1...12).contains(hour) else { return nil }
        if text.isWord(reading.end), text[reading.end].key == FigureWords.letterO,
            text.mark(reading.end + 1) == .apostrophe
        {
            return reading.end + 3
        }
        guard text.isWord(index - 1), text[index - 1].key == FigureWords.at || text[index - 1].key == FigureWords.past,
            !text.isWord(reading.end) || CountedWords.isFunctionWord(text, reading.end)
        else { return nil }
        return text[reading.end].key == FigureWords.of && text.isWord(reading.end) ? nil : reading.end
    }

    /// "number two", "chapter seven": numbered, not counted.
    private func numberedEnd(_ index: Int, _ reading: NumberReading) -> Int? {
        // "grades three through eight"
        let isRange = text.isWord(index - 1) && FigureWords.ranging[text[index - 1].key] ?? false
        let label = isRange ? index - 3 : index - 1
        guard text.isWord(label), FigureWords.ageLabels[text[label].key] ?? false,
            !CountedWords.looksPlural(text, reading.end)
        else { return nil }
        return reading.end
    }

    /// `45-year-old`, `45 years old`, `45 years of age`.
    private func ageEnd(_ index: Int) -> Int? {
        // Text that was cut into tokens has spaces around the hyphens of `28 - year - old` and `30 - year bonds`.
        let isCut = text.mark(index) == .hyphen && !text.isGlued(index) && !text.isGlued(index + 1)
        let next = text.isJoint(index) || isCut ? index + 1 : index
        guard text.isWord(next), FigureWords.ageUnits[text[next].key] ?? false else { return nil }
        let last = text.isJoint(next + 1) || isCut && text.mark(next + 1) == .hyphen ? next + 2 : next + 1
        if text.isWord(last), text[last].key == FigureWords.old { return last + 1 }
        return isCut && !CountedWords.looksPlural(text, next) ? next + 1 : nil
    }

    /// A compound with a hyphen that is no measure: `six-party`, `16-team`, `twenty-first`.
    func isBrokenCompound(_ index: Int) -> Bool { text.isJoint(index) && text.isWord(index + 1) }

    /// "no one", "one of", "one another", "this one".
    private func isPronounOne(_ index: Int) -> Bool {
        if text.isJoint(index + 1) { return false }
        if text.numberWord(index + 1) != nil || FigureUnits.isUnit(text, index + 1) { return false }
        if isOneOrAnother(index) || text[index + 1].key == FigureWords.thing || isSetPhrase(index) { return true }
        // "one important thing"
        if text[index + 2].key == FigureWords.thing, text.isWord(index + 1), text.isWord(index + 2),
            !CountedWords.isFunctionWord(text, index + 1)
        {
            return true
        }
        if isSomeoneOfSeveral(index) { return false }
        let isOnly = text[index - 1].key == FigureWords.only && text[index - 2].key != FigureWords.the
        if text.isWord(index - 1), !isOnly, FigureWords.pronounOpeners[text[index - 1].key] ?? false { return true }
        guard text.isWord(index + 1), !text.isGlued(index + 1) else { return true }
        if text[index + 1].key == FigureWords.of { return !isOneOfCounted(index + 2) }
        return CountedWords.isFunctionWord(text, index + 1)
    }

    /// "at one point", "on one hand", "in one sense", "one by one": nothing is counted.
    private func isSetPhrase(_ index: Int) -> Bool {
        guard text.isWord(index - 1), text.isWord(index + 1) else { return false }
        if text[index + 2].key == FigureWords.one, text[index + 1].key == FigureWords.by { return true }
        return FigureWords.onePhrases[text[index - 1].key]?.contains(text[index + 1].key) ?? false
    }

    /// "one side or another", "from one town to the other": whichever.
    private func isOneOrAnother(_ index: Int) -> Bool {
        guard text.isWord(index + 1), text.isWord(index + 2), FigureWords.alternations[text[index + 2].key] ?? false,
            text.isWord(index + 3)
        else { return false }
        return text[index + 3].key == FigureWords.another
            || text[index + 3].key == FigureWords.the && text[index + 4].key == FigureWords.other
    }

    /// "One was sentenced", "and one died": one of those whom the text spoke of.
    private func isSomeoneOfSeveral(_ index: Int) -> Bool {
        guard text.isWord(index + 1), FigureWords.fates[text[index + 1].key] ?? false else { return false }
        return !text.isWord(index - 1) && !text.isGlued(index) || FigureWords.oneOpeners[text[index - 1].key] ?? false
    }

    /// Whether "one of" counts: of those, of 11 men, of the candidates. "One of the few", "of the largest" praises.
    private func isOneOfCounted(_ index: Int) -> Bool {
        guard text.isWord(index) || text.isNumber(index) else { return false }
        for next in index..<index + 5 where text.isWord(next) {
            if text[next].key == FigureWords.only, text.isNumber(next + 1) || text.numberWord(next + 1) != nil {
                return true
            }
            if FigureWords.superlatives[text[next].key] ?? false { return false }
            let piece = text.pieces[next]
            let end = Int(piece.end)
            if end - Int(piece.start) > 4, !piece.isCapital, text.bytes[end - 3] == 0x65, text.bytes[end - 2] == 0x73,
                text.bytes[end - 1] == 0x74
            {
                return false
            }
        }
        return true
    }

    /// A compound that counts: `16-team`, `32-game`. Numbers in words are part of set phrases ("six-party").
    func countingCompound(_ index: Int, _ amount: FigureAmount) -> (counted: String, end: Int)? {
        guard amount.isDigits, let value = amount.value, value >= 2, value == value.rounded(), text.isJoint(index),
            text.isWord(index + 1), !text[index + 1].isCapital, !text.isJoint(index + 2),
            text.pieces[index + 1].end - text.pieces[index + 1].start > 2,
            FigureWords.ageUnits[text[index + 1].key] == nil, FigureWords.compoundTraps[text[index + 1].key] == nil,
            text.isWord(index + 2) || text.mark(index + 2) == .comma && text.isNumber(index + 3)
        else { return nil }
        return (String(decoding: text.bytes[text.pieces[index + 1].range], as: UTF8.self), index + 2)
    }

    /// A number word with a capital inside a sentence is part of a name: the Group of Eight.
    private func isNameOfNumber(_ index: Int) -> Bool {
        let piece = text[index]
        guard piece.isCapital, !piece.opensSentence, index > 0, !isTitleCase else { return false }
        switch text.mark(index - 1) {
        case .quote, .dash, .colon: return false
        default: return true
        }
    }

    /// `12 Harbor Rd.`
    private func isHouseNumber(_ index: Int) -> Bool {
        guard text.isWord(index + 1), text[index + 1].isCapital else { return false }
        return (2...3).contains {
            text.isWord(index + $0) && text[index + $0].isCapital && FigureWords.streets[text[index + $0].key] ?? false
        }
    }

    /// "Leopard 2 tanks", "Fortune 500 companies": the number of a name, unless the name is where it happened.
    private func isModel(_ index: Int) -> Bool {
        let last = text[index - 1]
        guard text.isWord(index - 1), last.isCapital, !last.opensSentence, !isTitleCase, !text.isGlued(index),
            text[index].digitCount <= 3, !CountedWords.isFunctionWord(text, index - 1)
        else { return false }
        return !(text.isWord(index - 2) && FigureWords.settings[text[index - 2].key] ?? false)
    }

    /// Whether bare digits are a name's number or a year that the dates' rules left open.
    func isNameOrYear(at index: Int, amount: FigureAmount, counted: String?, isQualified: Bool) -> Bool {
        guard amount.high == nil, !isQualified, let value = text.plainInteger(index), amount.end == index + 1 else {
            return false
        }
        if text[index].digitCount == 4 {
            // "its 1988 sales": counts of that size have a comma, or people after them.
            if (1900...2035).contains(value) { return !(CountedWords.people[text[index + 1].key] ?? false) }
            if counted == nil, (1000...2100).contains(value) { return true }
        }
        if isHouseNumber(index) || isModel(index) || counted == nil && isCode(index) { return true }
        // A code of post: "10115 Berlin".
        if text[index].digitCount == 5, text.isWord(index + 1), text[index + 1].isCapital,
            !CountedWords.looksPlural(text, index + 1), !CountedWords.looksPlural(text, index + 2)
        {
            return true
        }
        guard counted == nil else { return false }
        let last = text[index - 1]
        guard text.isWord(index - 1), last.isCapital, !last.opensSentence, !isTitleCase else { return false }
        return !CountedWords.isFunctionWord(text, index - 1)
    }
}
