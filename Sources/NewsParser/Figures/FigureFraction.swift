/// Fractions, alone and behind a whole number.
extension FigureGrammar {
    /// A fraction without a whole: `two-thirds`, `three quarters`, `3/4`, `one over twenty`, `nine out of 10`.
    func fraction(at index: Int) -> FigureAmount? {
        if text.isNumber(index), let value = slashed(at: index) {
            return FigureAmount(value: value, end: index + 3, isDigits: true)
        }
        if let share = share(at: index) { return share }
        guard let upper = text.number(at: index), upper.value >= 0, !upper.hasScale else { return nil }
        if let (lower, end) = denominator(at: upper.end), upper.value > 0 {
            // "the two fourth graders" has an ordinal: a denominator of several stands in the plural.
            return ofScale(FigureAmount(value: upper.value / lower, end: end, isDigits: false))
        }
        if let lower = ratio(at: upper.end), lower.value > upper.value {
            return FigureAmount(value: upper.value / lower.value, end: lower.end, isDigits: false)
        }
        return nil
    }

    /// `a third of`, `by a third`, `a third were`: with anything else it is an ordinal.
    func articleFraction(at index: Int) -> FigureAmount? {
        guard text.isWord(index + 1), let lower = FigureWords.fractions[text[index + 1].key], lower > 2 else {
            return nil
        }
        let isWhole = text.isWord(index + 2) && text[index + 2].key == FigureWords.of
        let isChange = text.isWord(index - 1) && text[index - 1].key == Self.by && !isNoun(index + 2)
        let isSubject = text.isWord(index + 2) && Self.predicates[text[index + 2].key] ?? false
        // Nobody comes in as the thousandth; so much is a part.
        let isTiny = lower >= 1000 && !text.isWord(index + 2)
        guard isWhole || isChange || isSubject || isTiny else { return nil }
        return ofScale(FigureAmount(value: 1 / Double(lower), end: index + 2, isDigits: false))
    }

    /// `half of the voters`, `half the thickness`, `half an inch`, `nearly half voted`; not one of two halves, as in "the
    /// first half of the year".
    func half(at index: Int) -> FigureAmount? {
        let next = index + 1
        let isNamed = text.isWord(index - 1) && FigureWords.halfNamers[text[index - 1].key] ?? false
        guard !isNamed, !text.isJoint(index - 1), !text.isJoint(next),
            !(text.isWord(next) && FigureWords.halfTraps[text[next].key] ?? false)
        else { return nil }
        let share = FigureAmount(value: 0.5, end: next, isDigits: false)
        if text.isWord(next) {
            let key = text[next].key
            if FigureWords.starts[key] == .article {
                return FigureUnits.isUnit(text, next + 1)
                    ? FigureAmount(value: 0.5, end: next + 1, isDigits: false) : nil
            }
            let isIdiom = text.isWord(next + 1) && FigureWords.halfTraps[text[next + 1].key] ?? false
            if Self.determiners[key] ?? false { return isIdiom ? nil : share }
            if key == FigureWords.of || Self.predicates[key] ?? false { return share }
        }
        let isChange = text.isWord(index - 1) && text[index - 1].key == Self.by && !isNoun(next)
        return isChange || qualifier(before: index, after: next).range != nil ? share : nil
    }

    private func isNoun(_ index: Int) -> Bool { text.isWord(index) && !CountedWords.isFunctionWord(text, index) }

    /// `three quarters of a million`, `three quarters billion`
    private func ofScale(_ fraction: FigureAmount) -> FigureAmount {
        let end = fraction.end
        if case .scale(let factor) = text.numberWord(end) {
            var scaled = fraction
            scaled.scale(by: factor, end: end + 1)
            return scaled
        }
        guard text.isWord(end), text[end].key == FigureWords.of, FigureWords.starts[text[end + 1].key] == .article,
            let whole = text.articleNumber(at: end + 2), whole.hasScale
        else { return fraction }
        var scaled = fraction
        scaled.scale(by: whole.value, end: whole.end)
        return scaled
    }

    /// `one in five children`, `three in 10`: a share, where what follows is no stretch of time and no sum.
    private func share(at index: Int) -> FigureAmount? {
        guard let upper = text.number(at: index), !upper.hasScale, upper.value >= 1, text.isWord(upper.end),
            text[upper.end].key == Self.inWord, let lower = text.number(at: upper.end + 1), lower.value > upper.value,
            lower.value == lower.value.rounded(), lower.value > 2, lower.value <= 10_000,
            (text.plainInteger(upper.end + 1) ?? 0) < 1000
        else { return nil }
        guard upper.value == 1 || lower.value == 10 || lower.value == 100 else { return nil }
        let next = lower.end
        guard !text.isJoint(next), text.mark(next) != .percent, text.mark(next) != .colon else { return nil }
        if text.isWord(next) {
            if FigureWords.ageUnits[text[next].key] != nil || FigureUnits.isUnit(text, next) { return nil }
            let isShared =
                CountedWords.looksPlural(text, next) || CountedWords.looksPlural(text, next + 1)
                || CountedWords.isFunctionWord(text, next)
            if !isShared { return nil }
        }
        return FigureAmount(value: upper.value / lower.value, end: next, isDigits: false)
    }

    private static let by = WordKey("by")
    private static let inWord = WordKey("in")

    /// What is said of a share.
    private static let predicates = KeyedWords<Bool>(
        [
            "is", "are", "was", "were", "has", "have", "had", "may", "might", "will", "would", "could", "can", "said",
            "say", "did", "do", "died", "voted", "live", "remain",
        ].map { ($0, true) })

    /// "and a half", "and two thirds" behind a number, with a scale that it shares: `two and a half million`, `3 million
    /// and a half`.
    func addWordFraction(to amount: inout FigureAmount, from start: Int) {
        let end = amount.end
        guard let value = amount.value, text.isWord(end), text[end].key == FigureWords.and, value >= 1 else { return }
        var part = 0.0
        var next = end + 1
        if FigureWords.starts[text[next].key] == .article, text.isWord(next),
            let lower = FigureWords.fractions[text[next + 1].key], text.isWord(next + 1)
        {
            part = 1 / Double(lower)
            next += 2
        } else if let upper = text.number(at: next), !upper.isDigits, let (lower, last) = denominator(at: upper.end),
            upper.value < lower
        {
            part = upper.value / lower
            next = last
        } else {
            return
        }
        if amount.hasScale {
            // The half is of the last scale: "3 million and a half".
            guard let scale = lastScale(end - 1) else { return }
            // Unless it has its own: "one billion and a half million".
            if case .scale(let factor) = text.numberWord(next), factor < scale {
                amount.value = value + part * factor
                amount.end = next + 1
                return
            }
            amount.value = value + part * scale
            amount.end = next
            return
        }
        amount.value = value + part
        amount.end = next
        if case .scale(let factor) = text.numberWord(next) {
            amount.value = (value + part) * factor
            amount.end = next + 1
            amount.hasScale = true
        }
    }

    private func lastScale(_ index: Int) -> Double? {
        if case .scale(let factor) = text.numberWord(index) { return factor }
        return nil
    }

    /// What a fraction is divided by: `thirds`, `-fifths`, `half`, and ` - fifths` where text was cut into tokens.
    func denominator(at index: Int) -> (Double, Int)? {
        let next = text.mark(index) == .hyphen && text.isGlued(index) == text.isGlued(index + 1) ? index + 1 : index
        if let compound = compoundDenominator(at: next) { return compound }
        guard text.isWord(next), let lower = FigureWords.fractions[text[next].key], next > index || !text.isGlued(index)
        else { return nil }
        let isPlural = text.bytes[Int(text.pieces[next].end) - 1] | 0x20 == 0x73
        // "one third", but "two third-year students"; "one quarter" may be three months, and so may "two quarters".
        let isOne = text[index - 1].key == FigureWords.one
        if !isPlural, !isOne { return nil }
        if lower == 4, text.isWord(next), text[next].key == Self.quarters || text[next].key == Self.quarter,
            next == index, text[next + 1].key != FigureWords.of, !isOfThree(index - 1)
        {
            return nil
        }
        if text.isJoint(next + 1), !FigureUnits.isUnit(text, next + 2) { return nil }
        return (Double(lower), next + 1)
    }

    /// `twenty-fifths`, `twenty-first` behind "one" where no noun follows.
    private func compoundDenominator(at index: Int) -> (Double, Int)? {
        guard case .tens(let tens) = text.numberWord(index), text.isJoint(index + 1), text.isWord(index + 2),
            let last = FigureWords.lesserFractions[text[index + 2].key], !text.isJoint(index + 3)
        else { return nil }
        let isPlural = text.bytes[Int(text.pieces[index + 2].end) - 1] | 0x20 == 0x73
        guard isPlural || text[index - 1].key == FigureWords.one && !isNoun(index + 3) else { return nil }
        return (Double(tens + last), index + 3)
    }

    private func isOfThree(_ index: Int) -> Bool { text.numberWord(index) == .small(3) }

    /// `3/4` where nothing else is glued to it and the upper is smaller; dates and rates are written alike, so that the
    /// lower is one that people divide by.
    private func slashed(at index: Int) -> Double? {
        let isSigned = text.mark(index - 1) == .hyphen && !text.isGlued(index - 1)
        guard !text.isGlued(index) || isSigned, text.mark(index + 1) == .slash,
            text.isGlued(index + 1) == text.isGlued(index + 2),
            let upper = text.plainInteger(index), let lower = text.plainInteger(index + 2), upper < lower,
            [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100].contains(lower), upper > 0,
            !text.isGlued(index + 3) || !text.isWord(index + 3) && text.mark(index + 3) != .slash
        else { return nil }
        return Double(upper) / Double(lower)
    }

    /// `over twenty`, `out of 10`.
    private func ratio(at index: Int) -> NumberReading? {
        guard text.isWord(index) else { return nil }
        if text[index].key == Self.out, text[index + 1].key == FigureWords.of, text.isWord(index + 1) {
            guard text.isNumber(index + 2) || text.numberWord(index + 2) != nil else { return nil }
            return text.number(at: index + 2)
        }
        guard text[index].key == Self.over, text.numberWord(index - 1) != nil || text.plainInteger(index - 1) == 1,
            let lower = text.number(at: index + 1), lower.end == text.count || !text.isWord(lower.end)
        else { return nil }
        return lower
    }

    private static let out = WordKey("out")
    private static let over = WordKey("over")
    private static let quarter = WordKey("quarter")
    private static let quarters = WordKey("quarters")
}
