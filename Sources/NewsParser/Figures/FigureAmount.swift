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
        if let fraction = fraction(at: index) { return fraction }
        guard let reading = text.number(at: index) else { return nil }
        var amount = FigureAmount(
            value: reading.value, end: reading.end, hasScale: reading.hasScale, isDigits: reading.isDigits)
        if reading.isDigits, !reading.hasScale, let (value, end) = power(of: reading.value, at: reading.end) {
            return FigureAmount(value: value, end: end)
        }
        addFraction(to: &amount)
        if amount.end == reading.end { addWordFraction(to: &amount, from: index) }
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
            guard let reading = text.articleNumber(at: index + 1) else {
                return articleFraction(at: index) ?? articleMeasure(at: index)
            }
            if let (lower, end) = denominator(at: reading.end) {
                return FigureAmount(value: reading.value / lower, end: end, isDigits: false)
            }
            // Annotators leave the article of "a dozen" out.
            if text.numberWord(index + 1) == .dozen { return nil }
            return FigureAmount(value: reading.value, end: reading.end, hasScale: reading.hasScale, isDigits: false)
        case .half, .quarter:
            // "half a million", "quarter million"
            let next = FigureWords.starts[text[index + 1].key] == .article ? index + 2 : index + 1
            guard let reading = text.articleNumber(at: next), reading.hasScale || reading.value == 12 else {
                return opener == .half ? half(at: index) : nil
            }
            let part = opener == .half ? 0.5 : 0.25
            return FigureAmount(value: reading.value * part, end: reading.end, hasScale: true, isDigits: false)
        case .minus:
            guard var amount = self.amount(at: index + 1, hasCurrency: false), let value = amount.value else {
                return nil
            }
            amount.value = -value
            return amount
        case .fraction:
            guard let value = FigureWords.vulgar[text[index].key] else { return nil }
            var amount = FigureAmount(value: value, end: index + 1)
            if case .scale(let factor) = text.numberWord(index + 1) { amount.scale(by: factor, end: index + 2) }
            return amount
        default: return nil
        }
    }

    /// "1 1/2 miles", "2 1/2 million".
    private func addFraction(to amount: inout FigureAmount) {
        let end = amount.end
        // "2½"
        if amount.isDigits, !amount.hasScale, text.isGlued(end), text.isWord(end), let value = amount.value,
            let part = FigureWords.vulgar[text[end].key]
        {
            amount.value = value + part
            amount.end = end + 1
            if case .scale(let factor) = text.numberWord(end + 1) { amount.scale(by: factor, end: end + 2) }
            return
        }
        guard amount.isDigits, !amount.hasScale, !text.isGlued(end), text.mark(end + 1) == .slash,
            text.isGlued(end + 1) == text.isGlued(end + 2), let upper = text.plainInteger(end),
            let lower = text.plainInteger(end + 2),
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

    /// `more than a mile`, `about a cup`: one of a measure, where a qualifier says that it was measured.
    private func articleMeasure(at index: Int) -> FigureAmount? {
        guard text.isWord(index + 1), let measure = FigureUnits.measures[text[index + 1].key], measure != "bit",
            measure != "degree", !text.isJoint(index + 2), text.isWord(index - 1),
            !(FigureWords.limits[text[index - 1].key] ?? false),
            qualifier(before: index, after: index + 1).range != nil
        else { return nil }
        return FigureAmount(value: 1, end: index + 1, isDigits: false)
    }

    /// `bn`, `k`, and `m` where money stands before it or people after it.
    private func gluedScale(at index: Int, hasCurrency: Bool) -> Double? {
        guard text.isWord(index) else { return nil }
        if !text.isGlued(index) { return text[index].key == FigureWords.letterK && !text[index].isCapital ? 1e3 : nil }
        switch FigureWords.suffixes[text[index].key] {
        case .scale(let factor): return factor
        case .millionOrUnit:
            let isMoney = text.isWord(index + 1) && FigureUnits.currencies[text[index + 1].key] != nil
            return hasCurrency || isMoney || text[index].isCapital || CountedWords.looksPlural(text, index + 1)
                ? 1e6 : nil
        case .millionIfMoney: return hasCurrency ? 1e6 : nil
        case nil: return nil
        }
    }

    /// Plurals that name no number: `dozens`, `hundreds of thousands`, `several hundred`, `a few thousand`. The least
    /// that they allow is two of the smallest.
    private func indefinite(at index: Int) -> FigureAmount? {
        var next = index
        let first = FigureWords.starts[text[next].key]
        if FigureWords.starts[text[next].key] == .several {
            if text.isWord(next + 1), let measure = FigureUnits.measures[text[next + 1].key], measure != "percent" {
                return FigureAmount(value: nil, low: 2, end: next + 1, isDigits: false)
            }
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
        // `countless families`
        if text.isWord(index), FigureWords.countless[text[index].key] ?? false,
            CountedWords.looksPlural(text, index + 1) || CountedWords.looksPlural(text, index + 2)
        {
            return FigureAmount(value: nil, low: nil, end: index + 1, isDigits: false)
        }
        guard text.isWord(start), FigureWords.vagueAdjectives[text[start].key] ?? false,
            FigureWords.numberNouns[text[start + 1].key] ?? false
        else { return nil }
        return FigureAmount(value: nil, low: nil, end: start + 2, isDigits: false)
    }
}
