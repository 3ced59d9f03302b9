import NewsSyntax
import NewsText

/// Finds expressions of time in one block and says what their own words give. It sees nothing but the block: what
/// depends on the day of publication is `DateResolution`'s.
///
/// Spans follow TIMEX3: articles of definite expressions and limits of lengths are inside ("the past two years",
/// "nearly two years"), prepositions are not ("in 2004" gives "2004").
enum DateStage {
    /// The expressions of a block in the order of the text; they do not overlap. The time taken grows with the text's
    /// length alone.
    static func find(in text: BlockText) -> [LocalDate] { find(in: PieceText(text)) }

    /// The same for a block that is in pieces already; the trees of its sentences say which way a weekday lies.
    static func find(in text: PieceText, _ syntax: ParsedText? = nil) -> [LocalDate] {
        let grammar = DateGrammar(text)
        let tree = syntax.map(DateTree.init)
        var found: [LocalDate] = []
        var index = 0
        while index < text.count {
            // Most words and marks are skipped by this alone.
            if !text.pieces[index].canBeginDate {
                index += 1
                continue
            }
            guard let match = grammar.match(at: index) ?? grammar.continuation(at: index, of: found.last) else {
                index += 1
                continue
            }
            var date = LocalDate(range: text.range(index, match.end), base: match.base)
            date.part = match.part
            date.clock = match.clock
            date.dayPart = match.dayPart
            date.limit = match.limit
            date.weekday = match.weekday
            if date.leansOnTense {
                let seen = tree?.tense(of: date.range) ?? .unknown
                date.tense = seen == .unknown ? grammar.tense(from: index, to: match.end) : seen
            }
            // "Today, many worship them" means these days.
            if case .dayOffset(0) = date.base, match.end == index + 1, text[index].opensSentence,
                text.mark(match.end) == .comma, tree?.tellsOfPresent(date.range) ?? false
            {
                date.base = .vague(.present)
            }
            if date.base == .vague(.future), match.end == index + 1, tree?.tense(of: date.range) == .past {
                // `She was soon released`: of what is over.
                index = match.end
                continue
            }
            if let tree { date.readings = tree.readings(of: date.range) }
            found.append(date)
            index = match.end
        }
        return found
    }
}

extension LocalDate {
    /// Whether the verbs around decide which day, month or season is meant.
    fileprivate var leansOnTense: Bool {
        switch base {
        case .day(.unknown, _, _), .month(.unknown, _, .plain), .weekday(_, .plain), .weekend(.plain),
            .season(.unknown, _, .plain), .quarter(.unknown, _), .holiday(_, .unknown, .plain):
            true
        default: false
        }
    }
}

/// What a rule found: everything from the piece that it was asked about to the one before `end`.
struct DateMatch {
    var base: DateBase
    var end: Int
    var part: DatePart?
    var clock: DateClock?
    var dayPart: DayPart?
    var limit: DateLimit?
    /// The weekday that a day is said to be: 1 is Monday.
    var weekday: Int?

    init(_ base: DateBase, end: Int) {
        self.base = base
        self.end = end
    }
}

/// The rules for expressions of time, over pieces. Each takes the piece where an expression would begin; each looks
/// ahead a bounded number of pieces.
struct DateGrammar {
    let text: PieceText

    init(_ text: PieceText) { self.text = text }

    /// What a piece can be; `none` for numbers, marks and other words.
    func word(_ index: Int) -> DateWord { index >= 0 && index < text.count ? text.pieces[index].dateWord : .none }

    /// The longest expression that begins at a piece, nil where none does.
    func match(at index: Int) -> DateMatch? {
        let piece = text[index]
        switch piece.kind {
        case .number: return numeric(at: index)
        case .mark: return piece.mark == .apostrophe ? shortDecade(at: index) : nil
        case .word: break
        }
        // Inside a word with a hyphen before it ("pro-March") only a number's own rules may begin.
        if text.isGlued(index), text.mark(index - 1) == .hyphen, isNameBefore(index - 1) { return nil }
        switch word(index) {
        case .none: return nil
        case .number where isDayWithin(index): return nil
        case .number:
            return someDay(at: index) ?? length(at: index)
                ?? wordYear(at: index).map { DateMatch(.year($0.0), end: $0.1) }
        case .some, .couple, .another, .half: return length(at: index)
        case .a: return length(at: index) ?? modifiedSeason(at: index) ?? yearBefore(at: index + 1, hasArticle: true)
        case .that, .same, .following, .previous: return neighbour(at: index)
        case .these: return theseDays(at: index)
        case .soon: return soon(at: index)
        case .letterQ: return shortQuarter(at: index)
        case .seasons(let season): return DateMatch(.repeatedSeason(season), end: index + 1)
        case .weekends: return DateMatch(.repeatedWeekend, end: index + 1)
        case .holiday: return holiday(at: index, .plain)
        case .limit, .more, .less, .at, .up, .no, .not: return limited(at: index)
        case .the: return definite(at: index)
        case .part(let part): return smallHours(at: index) ?? parted(part, at: index)
        case .partOf(let part): return endOf(part, at: index)
        case .earlier: return relativeTo(.start, at: index)
        case .later: return relativeTo(.end, at: index)
        case .every, .each: return repeated(at: index)
        case .adverb(let unit):
            return isPlainWord(index) && !isPaper(index) ? DateMatch(.repeated(1, unit), end: index + 1) : nil
        case .vague(let tense): return vague(tense, at: index)
        case .units(let unit): return bareUnits(unit, at: index)
        case .noon, .midnight: return clockMatch(at: index)
        case .unit(.year): return yearEnd(at: index) ?? yearBefore(at: index, hasArticle: false)
        default: return point(at: index).map(attach)
        }
    }

    /// A point in time that begins with its own word: no articles, no modifiers.
    func point(at index: Int) -> DateMatch? {
        switch word(index) {
        case .month(let month): return monthFirst(month, isShort: false, at: index)
        case .shortMonth(let month): return monthFirst(month, isShort: true, at: index)
        case .weekday(let day): return weekday(day, isShort: false, at: index)
        case .shortWeekday(let day): return weekday(day, isShort: true, at: index)
        case .weekdays(let day): return text[index].isCapital ? DateMatch(.repeatedWeekday(day), end: index + 1) : nil
        // `USA TODAY` is a name, unless everything around is in capitals.
        case .day
        where text[index].isUpper && text[index - 1].isUpper && text[index - 1].kind == .word && !text.isTitleCase:
            return nil
        case .day where isProgramme(index): return nil
        case .day(let offset): return DateMatch(.dayOffset(offset), end: index + 1)
        case .tonight:
            var match = DateMatch(.dayOffset(0), end: index + 1)
            match.dayPart = .night
            return match
        case .last, .this, .next, .past, .recent, .current: return relative(at: index)
        case .ordinal(let number): return ordinal(number, at: index)
        case .season(let season): return self.season(season, at: index)
        case .fiscal: return fiscal(at: index)
        default: return nil
        }
    }

    /// Adds the time of day that follows a day: "Monday morning", "July 26 at 10 a.m.".
    func attach(_ match: DateMatch) -> DateMatch {
        guard match.clock == nil, match.dayPart == nil else { return match }
        switch match.base {
        case .day, .weekday, .dayOffset, .holiday: break
        default: return match
        }
        var match = match
        if case .dayPart(let part) = word(match.end), !text.isGlued(match.end) {
            match.dayPart = part
            match.end += 1
            return match
        }
        var next = match.end
        if text.mark(next) == .comma { next += 1 }
        if word(next) == .at { next += 1 }
        if next < match.end + 3, let (clock, end) = clock(at: next) {
            match.clock = clock
            match.end = end
        }
        return match
    }

    /// What only the expression before it makes one: the second year of "in 1996 and 1998", the second day of "July 26
    /// and 27".
    func continuation(at index: Int, of last: LocalDate?) -> DateMatch? {
        guard let last, text.isNumber(index), index >= 2 else { return nil }
        var joiner = index - 1
        if [.and, .or, .to].contains(word(joiner)), text.mark(joiner - 1) == .comma { joiner -= 1 }
        guard joiner >= 1, Int(text[joiner - 1].end) == last.range.upperBound, isJoiner(joiner), !hasTail(index) else {
            return nil
        }
        switch last.base {
        case .year(let first):
            guard let value = text.plainInteger(index) else { return nil }
            let digits = text[index].digitCount
            if digits == 4, (1000...2100).contains(value), !isCounted(index + 1) {
                return DateMatch(.year(value), end: index + 1)
            }
            guard digits == 2, text.isGlued(joiner), text.isGlued(index), value > first % 100 else { return nil }
            return DateMatch(.year(first / 100 * 100 + value), end: index + 1)
        case .day(let year, let month, _):
            guard let day = text.plainInteger(index), (1...31).contains(day), last.clock == nil else { return nil }
            let isClosed = !text.isWord(index + 1) || word(index + 1) != .none || text[index + 1].isCapital
            guard text.isGlued(index) || isClosed, !isQuantity(index + 1) else { return nil }
            if text.mark(index + 1) == .comma, let (known, end) = fourDigitYear(at: index + 2) {
                return DateMatch(.day(.known(known), month: month, day: day), end: end)
            }
            return DateMatch(.day(year, month: month, day: day), end: index + 1)
        default: return nil
        }
    }

    private func isJoiner(_ index: Int) -> Bool {
        switch text.mark(index) {
        case .hyphen, .dash, .comma: true
        default: [.and, .or, .to].contains(word(index))
        }
    }

    /// Whether a word is written as an ordinary one here: in small letters, or with a capital only because a sentence
    /// begins.
    func isPlainWord(_ index: Int) -> Bool { !text[index].isCapital || text[index].opensSentence || index == 0 }

    /// NBC's `“Today”`, the `Today show`: a name.
    private func isProgramme(_ index: Int) -> Bool {
        guard text[index].isCapital, !text.isTitleCase else { return false }
        if text.mark(index - 1) == .quote, text.mark(index + 1) == .quote, !text[index].opensSentence { return true }
        return text.isWord(index + 1) && Self.programmes.contains(text[index + 1].key)
    }

    private static let programmes = ["show", "programme", "program"].map { WordKey($0) }

    /// `the daily Granma`, `told the weekly that`: a newspaper.
    private func isPaper(_ index: Int) -> Bool {
        if text.isWord(index + 1), text[index + 1].isCapital, !text[index + 1].opensSentence { return true }
        let isNamed = [.the, .a].contains(word(index - 1)) || text.isWord(index - 1) && text[index - 1].isCapital
        return isNamed && (!text.isWord(index + 1) || CountedWords.isFunctionWord(text, index + 1))
    }

    /// Whether the piece before a hyphen belongs to a name or compound, rather than to a modifier such as "mid".
    private func isNameBefore(_ index: Int) -> Bool {
        guard text.isGlued(index), text.isWord(index - 1) else { return false }
        switch word(index - 1) {
        case .part, .month, .shortMonth, .weekday: return false
        default: return true
        }
    }
}
