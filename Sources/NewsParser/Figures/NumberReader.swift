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
        ("zero", .small(0)), ("one", .small(1)), ("two", .small(2)), ("three", .small(3)), ("four", .small(4)),
        ("five", .small(5)), ("six", .small(6)), ("seven", .small(7)), ("eight", .small(8)), ("nine", .small(9)),
        ("ten", .small(10)), ("eleven", .small(11)), ("twelve", .small(12)), ("thirteen", .small(13)),
        ("fourteen", .small(14)), ("fifteen", .small(15)), ("sixteen", .small(16)), ("seventeen", .small(17)),
        ("eighteen", .small(18)), ("nineteen", .small(19)), ("twenty", .tens(20)), ("thirty", .tens(30)),
        ("forty", .tens(40)), ("fifty", .tens(50)), ("sixty", .tens(60)), ("seventy", .tens(70)), ("eighty", .tens(80)),
        ("ninety", .tens(90)), ("hundred", .hundred), ("thousand", .scale(1e3)), ("million", .scale(1e6)),
        ("billion", .scale(1e9)), ("trillion", .scale(1e12)), ("mln", .scale(1e6)), ("bln", .scale(1e9)),
        ("bn", .scale(1e9)), ("lakh", .scale(1e5)), ("crore", .scale(1e7)), ("dozen", .dozen),
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
    /// dozen`. Articles ("a million") are the caller's.
    func number(at index: Int) -> NumberReading? {
        if isNumber(index) { return digitNumber(at: index) }
        guard let first = numberWord(index) else { return nil }
        switch first {
        case .small, .tens: return wordNumber(at: index)
        default: return nil
        }
    }

    /// The number that an article opens: `a hundred`, `a million`, `a dozen`; the index is that of the word after it.
    func articleNumber(at index: Int) -> NumberReading? {
        switch numberWord(index) {
        case .hundred:
            var reading = NumberReading(value: 100, end: index + 1, isDigits: false)
            scale(&reading)
            return reading
        case .scale(let factor): return NumberReading(value: factor, end: index + 1, hasScale: true, isDigits: false)
        case .dozen: return NumberReading(value: 12, end: index + 1, isDigits: false)
        default: return nil
        }
    }

    private func digitNumber(at index: Int) -> NumberReading? {
        guard let digits = digits(index) else { return nil }
        var reading = NumberReading(value: 0, end: index + 1, isDigits: true)
        var factor = 1.0
        // A joint counts as a space: "8.5-million".
        while reading.end < index + 6 {
            let next = isJoint(reading.end) ? reading.end + 1 : reading.end
            guard let word = numberWord(next) else { break }
            if case .scale(let scale) = word {
                factor *= scale
            } else if word == .hundred, factor == 1 {
                factor = 100
            } else if word == .dozen, factor == 1 {
                factor = 12
            } else {
                break
            }
            reading.hasScale = true
            reading.end = next + 1
        }
        // Multiplied before it is divided, so that 48.2 million is exactly that.
        reading.value = Double(digits) * factor / Self.power(Int(pieces[index].decimalCount))
        return reading
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
            if last != nil, isJoint(next) { next += 1 }
            if last != nil, isConnective(next), follows(last) { next += 1 }
            guard let word = numberWord(next) else { break }
            switch (last, word) {
            case (.tens, .small(let value)) where value >= 10: return finish()
            case (nil, .small(let value)), (nil, .tens(let value)), (.tens, .small(let value)),
                (.hundred, .small(let value)),
                (.hundred, .tens(let value)):
                group += Double(value)
            case (.scale, .small(let value)), (.scale, .tens(let value)): group = Double(value)
            case (.small, .hundred), (.tens, .hundred): group *= 100
            case (.small, .dozen), (.tens, .dozen): group *= 12
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

    private func scale(_ reading: inout NumberReading) {
        if case .scale(let factor) = numberWord(reading.end) {
            reading.value *= factor
            reading.end += 1
            reading.hasScale = true
        }
    }

    private func isConnective(_ index: Int) -> Bool { self[index].key == Self.and && self[index].kind == .word }

    /// Whether "and" can go on inside a number after this word: after a hundred and up.
    private func follows(_ last: NumberWord?) -> Bool {
        switch last {
        case .hundred: true
        default: false
        }
    }

    private static let and = WordKey("and")

    static func power(_ count: Int) -> Double {
        var value = 1.0
        for _ in 0..<min(count, 22) { value *= 10 }
        return value
    }
}
