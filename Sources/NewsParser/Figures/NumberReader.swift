/// What a word adds to a number.
enum NumberWord: Sendable, Equatable {
    /// Zero to nineteen.
    case small(Int)
    /// Twenty to ninety.
    case tens(Int)
    case hundred
    /// A thousand and up: what it multiplies by.
    case scale(Double)
    case dozen
    /// Plurals that say no number: the least that they allow is two of them.
    case many(Double)
}

/// The words of numbers.
enum NumberWords {
    static let table = KeyedWords<NumberWord>(entries)

    static let entries: [(String, NumberWord)] = [
        ("zero", .small(0)), ("nought", .small(0)), ("naught", .small(0)), ("one", .small(1)), ("two", .small(2)),
        ("three", .small(3)), ("four", .small(4)),
        ("five", .small(5)), ("six", .small(6)), ("seven", .small(7)), ("eight", .small(8)), ("nine", .small(9)),
        ("ten", .small(10)), ("eleven", .small(11)), ("twelve", .small(12)), ("thirteen", .small(13)),
        ("fourteen", .small(14)), ("fifteen", .small(15)), ("sixteen", .small(16)), ("seventeen", .small(17)),
        ("eighteen", .small(18)), ("nineteen", .small(19)), ("twenty", .tens(20)), ("thirty", .tens(30)),
        ("forty", .tens(40)), ("fifty", .tens(50)), ("sixty", .tens(60)), ("seventy", .tens(70)), ("eighty", .tens(80)),
        ("ninety", .tens(90)), ("hundred", .hundred), ("thousand", .scale(1e3)), ("million", .scale(1e6)),
        ("billion", .scale(1e9)), ("trillion", .scale(1e12)), ("mln", .scale(1e6)), ("bln", .scale(1e9)),
        ("bn", .scale(1e9)), ("tln", .scale(1e12)), ("trn", .scale(1e12)), ("lakh", .scale(1e5)),
        ("crore", .scale(1e7)), ("dozen", .dozen), ("doz", .dozen), ("dozs", .dozen), ("dz", .dozen), ("dzs", .dozen),
        ("dozens", .many(12)), ("scores", .many(20)), ("hundreds", .many(100)), ("thousands", .many(1e3)),
        ("millions", .many(1e6)), ("billions", .many(1e9)), ("trillions", .many(1e12)),
    ]
}

/// A number as it stands in the text, in digits or words.
struct NumberReading: Sendable, Equatable {
    var value: Double
    /// The piece after the last.
    var end: Int
    /// Whether "million" or the like was part of it.
    var hasScale = false
    /// Whether it is written in digits.
    var isDigits: Bool

    /// As a whole number of a size that dates can use; nil otherwise.
    var smallInteger: Int? {
        guard value.magnitude < 1e7 else { return nil }
        let whole = Int(value)
        return Double(whole) == value ? whole : nil
    }
}

extension PieceText {
    /// The number word at an index.
    func numberWord(_ index: Int) -> NumberWord? { isWord(index) ? NumberWords.table[pieces[index].key] : nil }

    /// Reads the longest number that begins at a piece: `3.5 million`, `twenty-one`, `one hundred and three`, `two
    /// dozen`, `nought point two`, `hundred thousand`. Articles ("a million") are the caller's.
    func number(at index: Int) -> NumberReading? {
        if isNumber(index) { return digitNumber(at: index) }
        guard let first = numberWord(index) else { return nil }
        switch first {
        case .small, .tens:
            guard let whole = wordNumber(at: index) else { return nil }
            return pointed(whole) ?? whole
        case .hundred:
            // Without an article only before a larger one.
            guard case .scale(let factor) = numberWord(index + 1) else { return nil }
            return NumberReading(value: 100 * factor, end: index + 2, hasScale: true, isDigits: false)
        default: return nil
        }
    }

    /// "point" and digits in words after a number in words, with a scale behind: `two point five million`.
    private func pointed(_ whole: NumberReading) -> NumberReading? {
        guard isWord(whole.end), self[whole.end].key == Self.point, !whole.hasScale else { return nil }
        var (value, factor, end) = (whole.value, 0.1, whole.end + 1)
        while end < whole.end + 13, case .small(let digit) = numberWord(end), digit < 10 {
            value += Double(digit) * factor
            factor /= 10
            end += 1
        }
        if end == whole.end + 1, let rest = wordNumber(at: end), rest.value >= 10, rest.value < 100, !rest.hasScale {
            // "point eleven"
            var reading = NumberReading(value: whole.value + rest.value / 100, end: rest.end, isDigits: false)
            scale(&reading)
            return reading
        }
        guard end > whole.end + 1 else { return nil }
        // Rounded to the digits that were spoken.
        let power = Self.power(end - whole.end - 1)
        var reading = NumberReading(value: (value * power).rounded() / power, end: end, isDigits: false)
        scale(&reading)
        return reading
    }

    /// The number that an article opens: `a hundred`, `a million`, `a dozen`; the index is that of the word after it.
    func articleNumber(at index: Int) -> NumberReading? {
        switch numberWord(index) {
        case .hundred:
            var reading = NumberReading(value: 100, end: index + 1, isDigits: false)
            // `a hundred and one`, `a hundred and fifty thousand`
            if isConnective(reading.end), !opensFraction(reading.end + 1) { addRest(to: &reading) }
            scale(&reading)
            return reading
        case .scale(let factor): return NumberReading(value: factor, end: index + 1, hasScale: true, isDigits: false)
        case .dozen: return NumberReading(value: 12, end: index + 1, isDigits: false)
        default: return nil
        }
    }

    /// Adds what stands behind "and" and is below a hundred.
    private func addRest(to reading: inout NumberReading) {
        let next = reading.end + 1
        switch numberWord(next) {
        case .small(let value): (reading.value, reading.end) = (reading.value + Double(value), next + 1)
        case .tens(let value):
            (reading.value, reading.end) = (reading.value + Double(value), next + 1)
            let last = isJoint(next + 1) ? next + 2 : next + 1
            if case .small(let digit) = numberWord(last), digit < 10 {
                (reading.value, reading.end) = (reading.value + Double(digit), last + 1)
            }
        default: break
        }
    }

    private func digitNumber(at index: Int) -> NumberReading? {
        guard let digits = digits(index) else { return nil }
        var reading = NumberReading(value: Double(digits), end: index + 1, isDigits: true)
        joinGroups(&reading)
        var factor = 1.0
        var last: NumberWord?
        // A joint counts as a space: "8.5-million".
        while reading.end < index + 10 {
            let next = isJoint(reading.end) ? reading.end + 1 : reading.end
            guard let word = numberWord(next) else { break }
            if case .scale(let scale) = word {
                factor *= scale
            } else if word == .hundred, factor == 1 {
                factor = 100
            } else if word == .dozen || word == .many(12), factor == 1 {
                factor = 12
            } else {
                break
            }
            last = word
            reading.hasScale = true
            reading.end = next + 1
        }
        // Multiplied before it is divided, so that 48.2 million is exactly that.
        reading.value = reading.value * factor / Self.power(Int(pieces[index].decimalCount))
        if last == .hundred || last == .scale(1000) { addSmaller(to: &reading, below: factor) }
        return reading
    }

    /// Groups of three digits with spaces between: `40 000 people`, `1 234 567`. One group alone needs a noun in the
    /// plural behind it: digits that merely follow digits are two numbers.
    private func joinGroups(_ reading: inout NumberReading) {
        let first = reading.end - 1
        guard pieces[first].decimalCount == 0, !pieces[first].hasGroups, pieces[first].digitCount <= 3,
            reading.value > 0
        else { return }
        var (value, end) = (reading.value, reading.end)
        var isCertain = false
        while end < first + 5, isNumber(end), pieces[end].digitCount == 3, !pieces[end].hasGroups,
            isOneSpace(end) || isUnbroken(end), let group = digits(end)
        {
            let decimals = Int(pieces[end].decimalCount)
            // A narrow space joins, and no number of its own begins with 0.
            isCertain = isCertain || isUnbroken(end) || bytes[Int(pieces[end].start)] == 0x30
            value = value * 1000 + Double(group) / Self.power(decimals)
            end += 1
            if decimals > 0 { break }
        }
        guard end > reading.end,
            isCertain || end > reading.end + 1 || CountedWords.looksPlural(self, end) || numberWord(end) != nil
        else { return }
        (reading.value, reading.end) = (value, end)
    }

    /// Whether nothing but a space that does not break stands before a piece: U+00A0, U+2009 or U+202F.
    private func isUnbroken(_ index: Int) -> Bool {
        let (start, end) = (Int(pieces[index - 1].end), Int(pieces[index].start))
        guard end > start, end - start <= 3 else { return false }
        let space = bytes[start..<end]
        return space.elementsEqual([0xC2, 0xA0]) || space.elementsEqual([0xE2, 0x80, 0xAF])
            || space.elementsEqual([0xE2, 0x80, 0x89])
    }

    private func isOneSpace(_ index: Int) -> Bool {
        Int(pieces[index].start) == Int(pieces[index - 1].end) + 1 && bytes[Int(pieces[index].start) - 1] == 0x20
    }

    /// The rest of `3 hundred and 21`, `4 thousand 3 hundred`.
    private func addSmaller(to reading: inout NumberReading, below limit: Double) {
        let next = isConnective(reading.end) ? reading.end + 1 : reading.end
        guard isNumber(next) || numberWord(next) != nil, let rest = number(at: next), rest.value < limit,
            rest.value >= 0, rest.value == rest.value.rounded(), numberWord(rest.end) == nil
        else { return }
        reading.value += rest.value
        reading.end = rest.end
    }

    private func wordNumber(at index: Int) -> NumberReading? {
        var total = 0.0
        var group = 0.0
        var position = index
        var last: NumberWord?
        var lastScale = Double.infinity
        var reading = NumberReading(value: 0, end: index, isDigits: false)
        while position < index + 24 {
            var next = position
            if last != nil, isJoint(next) || isCutJoint(next, after: last) { next += 1 }
            if last != nil, isConnective(next), follows(last, next + 1) { next += 1 }
            guard let word = numberWord(next), !(last != nil && opensFraction(next)) else { break }
            if last == .scale(lastScale), case .scale(let factor) = word {
                // "three lakh crore".
                total *= factor
                position = next + 1
                reading.end = position
                continue
            }
            switch (last, word) {
            case (.tens, .small(let value)) where value >= 10: return finish()
            case (nil, .small(let value)), (nil, .tens(let value)), (.tens, .small(let value)),
                (.hundred, .small(let value)),
                (.hundred, .tens(let value)):
                group += Double(value)
            case (.scale, .small(let value)), (.scale, .tens(let value)): group = Double(value)
            case (.small, .hundred), (.tens, .hundred): group *= 100
            case (.small, .dozen), (.tens, .dozen), (.small, .many(12)), (.tens, .many(12)): group *= 12
            case (.small, .scale(let factor)), (.tens, .scale(let factor)), (.hundred, .scale(let factor)),
                (.dozen, .scale(let factor)):
                guard factor < lastScale else { return finish() }
                total += group * factor
                group = 0
                lastScale = factor
                reading.hasScale = true
            default: return finish()
            }
            last = word
            position = next + 1
            reading.end = position
        }
        return finish()

        func finish() -> NumberReading? {
            reading.value = total + group
            return reading.end > index ? reading : nil
        }
    }

    /// The hyphen of `fifty - two`, in text that was cut into tokens.
    private func isCutJoint(_ index: Int, after last: NumberWord?) -> Bool {
        guard case .tens = last, mark(index) == .hyphen, !isGlued(index), !isGlued(index + 1),
            case .small(let digit) = numberWord(index + 1)
        else { return false }
        return (1...9).contains(digit)
    }

    /// Whether a number behind "and" is the upper one of a fraction: `two million and three fifths`.
    private func opensFraction(_ index: Int) -> Bool {
        guard isConnective(index - 1) else { return false }
        let next = isJoint(index + 1) ? index + 2 : index + 1
        guard isWord(next), FigureWords.fractions[self[next].key] != nil else { return false }
        return bytes[Int(pieces[next].end) - 1] | 0x20 == 0x73 || numberWord(index) == .small(1)
    }

    private func scale(_ reading: inout NumberReading) {
        if case .scale(let factor) = numberWord(reading.end) {
            reading.value *= factor
            reading.end += 1
            reading.hasScale = true
        }
    }

    private func isConnective(_ index: Int) -> Bool { self[index].key == Self.and && self[index].kind == .word }

    /// Whether "and" can go on inside a number after this word: after a hundred, and after a thousand and up where what
    /// follows is in words too and nothing is counted in between.
    private func follows(_ last: NumberWord?, _ next: Int) -> Bool {
        switch (last, numberWord(next)) {
        case (.hundred, _), (.scale, .small), (.scale, .tens): true
        default: false
        }
    }

    private static let and = WordKey("and")
    private static let point = WordKey("point")

    static func power(_ count: Int) -> Double {
        var value = 1.0
        for _ in 0..<min(count, 22) { value *= 10 }
        return value
    }
}
