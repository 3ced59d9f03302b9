import NewsRecord
import NewsSyntax
import NewsText

/// A quantity as its own words give it.
struct LocalFigure: Sendable, Hashable {
    /// The number with its sign of currency and unit, in bytes of the block's decoded text: `10,000`, `$3.5 million`,
    /// `20 square miles`, `between 5 and 10 percent` from the 5 on.
    ///
    /// Neither the qualifier nor what is counted is inside: both corpora that mark quantities in news draw it so.
    var range: Range<Int>
    /// The words that qualify the number, such as `about` or `or more`; they touch `range` but for white space.
    var qualifierRange: Range<Int>?
    /// The number that is named; nil for a range and where none is.
    var value: Double?
    /// The least that the words allow; nil without a bound. The bound itself is excluded if the qualifier is
    /// `moreThan`, and allowed otherwise.
    var low: Double?
    /// The most that the words allow; nil without a bound. The bound itself is excluded if the qualifier is `lessThan`
    /// or `nearly`, and allowed otherwise.
    var high: Double?
    var qualifier: Figure.Qualifier
    var isExact: Bool
    /// What is counted, as it stands: `Norwegian sailors`.
    var counted: String?
    /// `percent`, an ISO 4217 code, a unit of measure in the singular; nil for a plain count.
    var unit: String?
    /// The verb that the figure is claimed with, as it stands: `have settled`.
    var predicate: String?
    /// The words that name where it holds.
    var placeRange: Range<Int>?
    /// The expression of time that says when it holds: an index into the block's dates.
    var date: Int?
    /// Whether it holds since then.
    var isSinceDate = false
    /// Whether it adds up over a stretch of time.
    var isCumulative = false
    /// The words that weaken the claim: `believed to`, `may`.
    var hedgeRange: Range<Int>?

    /// The range with the qualifier.
    var fullRange: Range<Int> {
        guard let qualifierRange else { return range }
        return min(range.lowerBound, qualifierRange.lowerBound)..<max(range.upperBound, qualifierRange.upperBound)
    }
}

/// Finds quantities that one block claims of something. Dates, ordinals, ages, scores, telephone numbers, names and
/// enumerations are not quantities.
enum FigureStage {
    /// The quantities of a block in the order of the text; they overlap neither one another nor `dates`, which are what
    /// `DateStage` found in the same block. The time taken grows with the text's length alone.
    static func find(in text: BlockText, dates: [LocalDate]) -> [LocalFigure] {
        find(in: PieceText(text), dates: dates)
    }

    /// The same for a block that is in pieces already. With the trees of its sentences each figure has what it is claimed
    /// of beyond its own words.
    static func find(in text: PieceText, dates: [LocalDate], _ syntax: ParsedText? = nil) -> [LocalFigure] {
        var found = quantities(in: text, dates: dates)
        if let syntax, !found.isEmpty { FigureLinks(syntax: syntax).link(&found, dates) }
        return found
    }

    private static func quantities(in text: PieceText, dates: [LocalDate]) -> [LocalFigure] {
        let grammar = FigureGrammar(text)
        var found: [LocalFigure] = []
        var index = 0
        var date = 0
        while index < text.count {
            // Most words and marks are skipped by this alone.
            if !text.pieces[index].canBeginFigure {
                index += 1
                continue
            }
            let start = Int(text.pieces[index].start)
            while date < dates.count, dates[date].range.upperBound <= start { date += 1 }
            if date < dates.count, dates[date].range.lowerBound <= start {
                index += 1
                continue
            }
            let limit = date < dates.count ? dates[date].range.lowerBound : Int.max
            switch grammar.match(at: index) {
            case .figure(let figure, let end) where figure.range.upperBound <= limit:
                found.append(figure)
                index = end
            case .refused(let end): index = end
            case .figure, .nothing: index += 1
            }
        }
        return found
    }
}

/// What a rule says about a piece.
enum FigureMatch {
    case nothing
    /// A number that is no figure: go on at this piece.
    case refused(Int)
    /// A figure, and the piece after it.
    case figure(LocalFigure, Int)
}

/// A number or the lack of one, as an amount of something.
struct FigureAmount {
    /// nil where the words are indefinite.
    var value: Double?
    /// The least that an indefinite plural allows.
    var low: Double?
    /// The upper end, in a range of which `value` is the lower.
    var high: Double?
    /// The piece after the last.
    var end: Int
    var hasScale = false
    var isDigits = true

    /// Takes in a "million" that stands up to `end`.
    mutating func scale(by factor: Double, end: Int) {
        value = value.map { $0 * factor }
        self.end = end
        hasScale = true
    }
}

/// The rules for quantities, over pieces. Each looks ahead and back a bounded number of pieces.
struct FigureGrammar {
    let text: PieceText
    /// Whether a capital says nothing.
    var isTitleCase: Bool { text.isTitleCase }

    init(_ text: PieceText) { self.text = text }

    /// Reads the quantity that begins at a piece.
    func match(at index: Int) -> FigureMatch {
        if let end = refusal(at: index) { return .refused(end) }
        var unit: String?
        var start = index
        if let prefix = currencyPrefix(at: index) {
            unit = prefix.code
            start = prefix.end
        }
        guard var amount = amount(at: start, hasCurrency: unit != nil) ?? vagueNumbers(at: start) else {
            return .nothing
        }
        switch extend(&amount, from: start, currency: unit) {
        case .refused(let end): return .refused(end)
        default: break
        }
        var end = amount.end
        if unit == nil, let found = self.unit(at: end, amount: &amount) {
            unit = found.name
            end = found.end
            // "75 USD million"
            if amount.isDigits, !amount.hasScale, found.name.utf8.count == 3,
                case .scale(let factor) = text.numberWord(end)
            {
                amount.scale(by: factor, end: end + 1)
                end += 1
            }
        } else if unit == nil, sharesPercent(end, amount) {
            unit = "percent"
        } else if unit == nil, let compound = countingCompound(end, amount) {
            let qualifier = self.qualifier(before: index, after: compound.end)
            return .figure(
                figure(text.range(index, compound.end), amount, qualifier, compound.counted, nil), compound.end)
        } else if unit == nil, isBrokenCompound(end) {
            return .refused(end)
        }
        end = addLesserUnit(to: &amount, unit: unit, at: end) ?? end
        var first = index
        if isNegative(index) {
            first -= 1
            amount.value = amount.value.map { -$0 }
        }
        let counted = countedPhrase(at: end, amount: amount, hasUnit: unit != nil)
        let qualifier = self.qualifier(before: first, after: end)
        if unit == nil, isNameOrYear(at: start, amount: amount, counted: counted, isQualified: qualifier.range != nil) {
            return .refused(end)
        }
        return .figure(figure(text.range(first, end), amount, qualifier, counted, unit), end)
    }

    /// The 46 of "46 to 40 percent": no range, for it falls, but two shares that are set against each other.
    private func sharesPercent(_ end: Int, _ amount: FigureAmount) -> Bool {
        guard text.isWord(end), text[end].key == FigureWords.to, amount.high == nil, let value = amount.value,
            let other = text.number(at: end + 1), other.value < value, value <= 100
        else { return false }
        return text.mark(other.end) == .percent
            || text.isWord(other.end) && FigureUnits.measures[text[other.end].key] == "percent"
    }

    /// Whether the hyphen before a number is its sign: `-5 degrees`, where neither a number nor a word that it could be
    /// joined to stands before the hyphen.
    private func isNegative(_ index: Int) -> Bool {
        guard text.isNumber(index) || text.mark(index).rawValue >= Piece.Mark.dollar.rawValue, index > 0,
            text.mark(index - 1) == .hyphen, text.isGlued(index), !text.isGlued(index - 1)
        else { return false }
        return !text.isNumber(index - 2)
    }

    private func figure(
        _ range: Range<Int>, _ amount: FigureAmount, _ qualifier: FoundQualifier, _ counted: String?, _ unit: String?
    ) -> LocalFigure {
        var figure = LocalFigure(
            range: range, qualifierRange: qualifier.range, value: amount.value, qualifier: qualifier.kind,
            isExact: false,
            counted: counted, unit: unit)
        guard let value = amount.value else {
            figure.qualifier = .indefinite
            figure.low = amount.low
            return figure
        }
        if let high = amount.high {
            figure.value = nil
            figure.qualifier = .range
            (figure.low, figure.high) = (value, high)
            return figure
        }
        switch qualifier.kind {
        case .exact:
            (figure.low, figure.high) = (value, value)
            figure.isExact = true
        case .moreThan, .atLeast: figure.low = value
        case .lessThan, .atMost, .nearly: figure.high = value
        case .about, .range, .indefinite: break
        }
        return figure
    }
}
