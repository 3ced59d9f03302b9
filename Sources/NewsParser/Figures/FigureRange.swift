/// Ranges of numbers.
extension FigureGrammar {
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
