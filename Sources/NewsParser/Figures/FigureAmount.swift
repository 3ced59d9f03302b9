/// Numbers, definite and not, and ranges of them.
extension FigureGrammar {
    /// The number that begins at a piece: digits, words, `a million`, `half a million`, `dozens`, `several hundred`.
    func amount(at index: Int, hasCurrency: Bool) -> FigureAmount? {
        if text.isWord(index) {
            if let vague = indefinite(at: index) { return vague }
            if let opener = FigureWords.starts[text[index].key] { return opened(opener, at: index) }
        }
        if text.numberWord(index) == .dozen, text.isWord(index - 1), FigureWords.starts[text[index - 1].key] == .article
        {
            return FigureAmount(value: 12, end: index + 1, isDigits: false)
        }
        guard let reading = text.number(at: index) else { return nil }
        var amount = FigureAmount(
            value: reading.value, end: reading.end, hasScale: reading.hasScale, isDigits: reading.isDigits)
        addHalf(to: &amount)
        addFraction(to: &amount)
        if reading.isDigits, !reading.hasScale, let factor = gluedScale(at: reading.end, hasCurrency: hasCurrency) {
            amount.value = reading.value * factor
            amount.end += 1
            amount.hasScale = true
        }
        return amount
    }

    private func opened(_ opener: FigureWords.Opener, at index: Int) -> FigureAmount? {
        switch opener {
        case .article:
            guard let reading = text.articleNumber(at: index + 1) else { return nil }
            // Annotators leave the article of "a dozen" out.
            if text.numberWord(index + 1) == .dozen { return nil }
            return FigureAmount(value: reading.value, end: reading.end, hasScale: reading.hasScale, isDigits: false)
        case .half, .quarter:
            // "half a million", "quarter million": a half alone is no quantity of its own.
            let next = FigureWords.starts[text[index + 1].key] == .article ? index + 2 : index + 1
            guard let reading = text.articleNumber(at: next), reading.hasScale || reading.value == 12 else {
                return nil
            }
            let part = opener == .half ? 0.5 : 0.25
            return FigureAmount(value: reading.value * part, end: reading.end, hasScale: true, isDigits: false)
        case .minus:
            guard let reading = text.number(at: index + 1) else { return nil }
            return FigureAmount(
                value: -reading.value, end: reading.end, hasScale: reading.hasScale, isDigits: reading.isDigits)
        default: return nil
        }
    }

    /// "one and a half million", "two and a half".
    private func addHalf(to amount: inout FigureAmount) {
        let end = amount.end
        guard let value = amount.value, !amount.hasScale, value < 1000, text[end].key == FigureWords.and,
            FigureWords.starts[text[end + 1].key] == .article, FigureWords.starts[text[end + 2].key] == .half
        else { return }
        amount.value = value + 0.5
        amount.end = end + 3
        if case .scale(let factor) = text.numberWord(end + 3) {
            amount.value = (value + 0.5) * factor
            amount.end = end + 4
            amount.hasScale = true
        }
    }

    /// "1 1/2 miles", "2 1/2 million".
    private func addFraction(to amount: inout FigureAmount) {
        let end = amount.end
        guard amount.isDigits, !amount.hasScale, !text.isGlued(end), text.mark(end + 1) == .slash,
            text.isGlued(end + 1),
            text.isGlued(end + 2), let upper = text.plainInteger(end), let lower = text.plainInteger(end + 2),
            upper < lower, lower <= 64, let value = amount.value
        else { return }
        amount.value = value + Double(upper) / Double(lower)
        amount.end = end + 3
        if case .scale(let factor) = text.numberWord(end + 3) {
            amount.value = (amount.value ?? 0) * factor
            amount.end = end + 4
            amount.hasScale = true
        }
    }

    /// `bn`, `k`, and `m` where money stands before it or people after it.
    private func gluedScale(at index: Int, hasCurrency: Bool) -> Double? {
        guard text.isGlued(index), text.isWord(index) else { return nil }
        switch FigureWords.suffixes[text[index].key] {
        case .scale(let factor): return factor
        case .millionOrUnit:
            return hasCurrency || CountedWords.looksPlural(text, index + 1) ? 1e6 : nil
        case .billionIfMoney: return hasCurrency ? 1e9 : nil
        case nil: return nil
        }
    }

    /// Plurals that name no number: `dozens`, `hundreds of thousands`, `several hundred`, `a few thousand`. The least
    /// that they allow is two of the smallest.
    private func indefinite(at index: Int) -> FigureAmount? {
        var next = index
        let first = FigureWords.starts[text[next].key]
        if FigureWords.starts[text[next].key] == .several {
            guard let reading = text.articleNumber(at: next + 1) else {
                guard case .many(let factor) = text.numberWord(next + 1) else { return nil }
                return FigureAmount(value: nil, low: 2 * factor, end: next + 2, isDigits: false)
            }
            return FigureAmount(value: nil, low: 2 * reading.value, end: reading.end, isDigits: false)
        }
        var factor = 0.0
        if first == .tens {
            factor = 10
        } else if case .many(let value) = text.numberWord(index) {
            // Someone scores, and so does a team.
            if value == 20, text[index + 1].key != FigureWords.of { return nil }
            factor = value
        } else {
            return nil
        }
        next = index + 1
        var isPlural = first != .tens
        while next < index + 6, text[next].key == FigureWords.of, case .many(let value) = text.numberWord(next + 1) {
            factor *= value
            next += 2
            isPlural = true
        }
        return isPlural ? FigureAmount(value: nil, low: 2 * factor, end: next, isDigits: false) : nil
    }

    /// "untold numbers", "an unknown number": a quantity without a number.
    func vagueNumbers(at index: Int) -> FigureAmount? {
        let start = FigureWords.starts[text[index].key] == .article ? index + 1 : index
        guard text.isWord(start), FigureWords.vagueAdjectives[text[start].key] ?? false,
            FigureWords.numberNouns[text[start + 1].key] ?? false
        else { return nil }
        return FigureAmount(value: nil, low: nil, end: start + 2, isDigits: false)
    }

    /// Makes a range of an amount if another follows: `5-10 percent`, `$10 to $15 million`, `between A and B`. Scores
    /// and telephone numbers look the same and are refused whole.
    func extend(_ amount: inout FigureAmount, from start: Int, currency: String?) -> FigureMatch {
        guard let low = amount.value else { return .nothing }
        let isJoint = text.isJoint(amount.end)
        var second = amount.end + 1
        if !isJoint {
            let key = text[amount.end].key
            let opener = text[start - (currency == nil ? 1 : 2)].key
            let isBetween =
                key == FigureWords.and && (opener == FigureWords.between || text[start - 1].key == FigureWords.between)
            let isTo = key == FigureWords.to && opener != FigureWords.from && text[start - 1].key != FigureWords.from
            guard text.isWord(amount.end), isBetween || isTo else { return .nothing }
        }
        if let prefix = currencyPrefix(at: second) {
            guard prefix.code == currency else { return .nothing }
            second = prefix.end
        }
        guard text.isNumber(second) || text.numberWord(second) != nil else { return .nothing }
        guard let other = self.amount(at: second, hasCurrency: currency != nil), let high = other.value else {
            return .nothing
        }
        if isJoint, text.isJoint(other.end), text.isNumber(other.end + 1) { return .refused(chainEnd(other.end)) }
        var lowest = low
        if other.hasScale, !amount.hasScale, let base = text.number(at: second), base.value > 0 {
            let scaled = low * (high / unscaled(at: second))
            if scaled < high { lowest = scaled }
        }
        let isClosed =
            currency != nil || other.hasScale || text.mark(other.end) == .percent
            || isJoint && isFollowedByNoun(other.end)
        guard lowest < high, !isJoint || isClosed else { return isJoint ? .refused(other.end) : .nothing }
        amount.value = lowest
        amount.high = high
        amount.end = other.end
        amount.hasScale = other.hasScale
        return .nothing
    }

    /// The number before its "million".
    private func unscaled(at index: Int) -> Double {
        if let digits = text.digits(index) { return Double(digits) / PieceText.power(Int(text[index].decimalCount)) }
        switch text.numberWord(index) {
        case .small(let value), .tens(let value): return Double(max(value, 1))
        default: return 1
        }
    }

    private func isFollowedByNoun(_ index: Int) -> Bool {
        guard text.isWord(index), !text.isGlued(index) else { return false }
        return FigureUnits.isUnit(text, index) || CountedWords.looksPlural(text, index)
            || CountedWords.looksPlural(text, index + 1)
                && !CountedWords.isFunctionWord(text, index)
    }

    /// The piece after a chain of numbers with hyphens.
    func chainEnd(_ index: Int) -> Int {
        var end = index
        while text.isJoint(end), text.isNumber(end + 1) { end += 2 }
        return end
    }
}
