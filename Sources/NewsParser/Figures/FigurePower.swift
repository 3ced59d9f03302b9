/// Powers, as science writes them: `1.3e6`, `6.23x10^-4`, `2.5^-1`.
extension FigureGrammar {
    /// What a number becomes by the power that begins at a piece, with the piece after it; nil where none does.
    func power(of value: Double, at index: Int) -> (value: Double, end: Int)? {
        if isCaret(index), let (exponent, end) = exponent(at: index + 1) {
            return checked(Self.power(value, exponent), end)
        }
        guard text.isWord(index) else { return nil }
        let key = text[index].key
        if key == Self.letterE, text.isGlued(index), let (exponent, end) = exponent(at: index + 1) {
            return checked(Self.scaled(value, exponent), end)
        }
        guard key == Self.letterX || key == Self.timesSign, text.plainInteger(index + 1) == 10, isCaret(index + 2),
            let (exponent, end) = exponent(at: index + 3)
        else { return nil }
        return checked(Self.scaled(value, exponent), end)
    }

    /// A whole number with its signs, all glued to what stands before: `-4`, `+23`.
    private func exponent(at index: Int) -> (Int, Int)? {
        var next = index
        var isNegative = false
        while next < index + 2, text.isGlued(next), text.mark(next) == .hyphen || text.mark(next) == .plus {
            if text.mark(next) == .hyphen { isNegative.toggle() }
            next += 1
        }
        guard text.isGlued(next), let digits = text.plainInteger(next), digits <= 300 else { return nil }
        return (isNegative ? -digits : digits, next + 1)
    }

    private func isCaret(_ index: Int) -> Bool {
        text.mark(index) == .other && text.isGlued(index) && text.bytes[Int(text.pieces[index].start)] == 0x5E
    }

    private func checked(_ value: Double, _ end: Int) -> (value: Double, end: Int)? {
        value.isFinite ? (value, end) : nil
    }

    /// Divided rather than multiplied by a part, so that 6.23 with -4 is exactly 0.000623.
    private static func scaled(_ value: Double, _ exponent: Int) -> Double {
        let factor = power(10, abs(exponent))
        return exponent < 0 ? value / factor : value * factor
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var value = 1.0
        for _ in 0..<exponent.magnitude { value *= base }
        return exponent < 0 ? 1 / value : value
    }

    private static let letterE = WordKey("e")
    private static let letterX = WordKey("x")
    private static let timesSign = WordKey("×")
}
