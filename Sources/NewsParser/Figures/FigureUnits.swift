import Lexicons

/// Units of measure and currencies, keyed for look-ups: the facts stand in `Currencies` and `Measures`.
enum FigureUnits {
    /// What newsrooms write besides ISO 4217 codes, before or after a number.
    private static let shorthands: [(String, String)] = [
        ("dlrs", "USD"), ("dlr", "USD"), ("rm", "MYR"), ("rs", "rupee"), ("rmb", "CNY"), ("dm", "DEM"),
    ]

    /// Codes of currencies, and what newsrooms write for them.
    static let codes: [(String, String)] =
        Currencies.rows.map(\.code).filter { !Currencies.wordlikeCodes.contains($0) }.map { ($0.lowercased(), $0) }
        + shorthands

    static let codeTable = KeyedWords<String>(codes)

    /// Millions of a currency in one word: `MUSD`, `MEUR`.
    static let millionCodes = KeyedWords<String>(codes.filter { $0.0.utf8.count == 3 }.map { ("m" + $0.0, $0.1) })

    /// Units that are one letter, glued to the digits.
    static let glued = KeyedWords<String>([("m", "meter"), ("t", "tonne")])

    /// Codes that are no other word in small letters.
    static let plainCodes = KeyedWords<Bool>(
        ["usd", "eur", "gbp", "jpy", "chf", "cny", "krw", "hkd", "rub", "rmb", "dlrs", "dlr"].map { ($0, true) })

    /// Currencies by the noun alone. A noun that several countries share stays a word, unless it has a usual meaning.
    static let currencies = KeyedWords<String>(
        nounMeanings.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
            + [
                ("cent", "cent"), ("cents", "cent"), ("pence", "pence"), ("deutschmark", "DEM"),
                ("deutschmarks", "DEM"),
            ])

    private static let nounMeanings: [String: String] = {
        var meanings: [String: String] = [:]
        var usual: Set<String> = []
        for row in Currencies.rows where row.use != .bound {
            for noun in row.nouns where !usual.contains(noun) {
                meanings[noun] = row.use == .usual || meanings[noun] == nil ? row.code : row.nouns[0]
                if row.use == .usual { usual.insert(noun) }
            }
        }
        return meanings
    }()

    /// Behind a country's word: the code of each currency by the words before its noun and the noun.
    static let nationalities: [Nationality: String] = {
        var places: [Substring: [Substring]] = [:]
        for line in CountryRows.text.split(separator: "\n") {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count == 5 else { continue }
            places[fields[0]] = (fields[2].split(separator: ",") + fields[3].split(separator: ","))
        }
        var codes: [Nationality: String] = [:]
        for row in Currencies.rows {
            let words = row.countries.flatMap { places[Substring($0)] ?? [] } + row.words.map { Substring($0) }
            for word in words {
                let parts = word.split(separator: " ").map(String.init)
                let isKeyed = parts.allSatisfy { part in
                    part.utf8.count <= WordKey.byteLimit
                        && part.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
                }
                guard (1...2).contains(parts.count), isKeyed else { continue }
                let second = parts.count == 2 ? WordKey(parts[1]) : .none
                for noun in row.nouns {
                    let key = Nationality(first: WordKey(parts[0]), second: second, noun: WordKey(noun))
                    if codes[key] == nil { codes[key] = row.code }
                }
            }
        }
        return codes
    }()

    /// `Hong Kong dollars`: one word or two, and the noun.
    struct Nationality: Hashable, Sendable {
        var first: WordKey
        var second: WordKey
        var noun: WordKey
    }

    /// Nouns of money behind a country's word.
    static let moneyNouns = KeyedWords<Bool>(Set(Currencies.rows.flatMap(\.nouns)).sorted().map { ($0, true) })

    /// Measures by every form that newsrooms use.
    static let measures = KeyedWords<String>(Measures.forms.map { ($0.form, $0.unit) })

    /// Scales of temperature, behind "degrees".
    static let temperatures = KeyedWords<String>([
        ("celsius", "Celsius"), ("centigrade", "Celsius"), ("fahrenheit", "Fahrenheit"),
    ])

    /// Before a measure: area, volume and the like.
    static let prefixes = KeyedWords<String>([
        ("square", "square"), ("sq", "square"), ("cubic", "cubic"), ("nautical", "nautical"), ("metric", "metric"),
    ])

    /// What a speed or a rate is per.
    static let periods = KeyedWords<String>([
        ("hour", "hour"), ("second", "second"), ("minute", "minute"), ("day", "day"), ("week", "week"),
        ("month", "month"),
        ("year", "year"),
    ])

    /// What stands for a period behind a stroke: `km/h`.
    static let shortPeriods = KeyedWords<String>([
        ("h", "hour"), ("hr", "hour"), ("hour", "hour"), ("s", "second"), ("sec", "second"), ("day", "day"),
    ])

    static let per = WordKey("per")
    static let inch = WordKey("in")
    static let cent = WordKey("cent")
    static let percent = WordKey("percent")
    static let percentage = WordKey("percentage")
    static let basis = WordKey("basis")
    static let pounds = WordKey("pounds")
    static let sterling = WordKey("sterling")

    /// Whether a speed or a flow is given by so short a time.
    static func isBrief(_ period: WordKey) -> Bool {
        switch periods[period] {
        case "second", "minute", "hour": true
        default: false
        }
    }

    static func isUnit(_ text: PieceText, _ index: Int) -> Bool {
        text.isWord(index)
            && (measures[text[index].key] != nil || currencies[text[index].key] != nil || text[index].key == percentage)
    }
}

extension FigureGrammar {
    /// A sign or code of currency before a number: `$`, `US$`, `U.S. $`, `HK$`, `RM`, `EUR`.
    func currencyPrefix(at index: Int) -> (code: String, end: Int)? {
        if let code = Self.sign(text.mark(index)) { return text.isNumber(index + 1) ? (code, index + 1) : nil }
        guard text.isWord(index), FigureWords.starts[text[index].key] == .currency,
            text[index].isCapital || FigureUnits.plainCodes[text[index].key] ?? isSpacedSign(index + 1)
        else { return nil }
        if text.mark(index + 1) == .dollar, text.isNumber(index + 2),
            text.isGlued(index + 1) || isSpacedSign(index + 1),
            let code = Self.dollarCodes[text[index].key]
        {
            return (code, index + 2)
        }
        let isCode =
            text[index].isUpper || text[index].key == Self.rupees || FigureUnits.plainCodes[text[index].key] ?? false
        if isCode, let code = FigureUnits.codeTable[text[index].key], text.isNumber(index + 1) {
            return (code, index + 1)
        }
        return nil
    }

    private static func sign(_ mark: Piece.Mark) -> String? {
        switch mark {
        case .dollar: "USD"
        case .euro: "EUR"
        case .pound: "GBP"
        case .yen: "JPY"
        case .won: "KRW"
        case .rupee: "INR"
        default: nil
        }
    }

    /// A sign with spaces on both sides, as in text that was cut into tokens.
    private func isSpacedSign(_ index: Int) -> Bool {
        text.mark(index) == .dollar && !text.isGlued(index) && text.isNumber(index + 1) && !text.isGlued(index + 1)
    }

    private static let dollarCodes = KeyedWords<String>([
        ("us", "USD"), ("hk", "HKD"), ("nz", "NZD"), ("nt", "TWD"), ("s", "SGD"), ("c", "CAD"), ("a", "AUD"),
        ("r", "BRL"),
    ])

    /// The unit after an amount, with the piece after it. An indefinite plural has its unit after "of".
    func unit(at index: Int, amount: inout FigureAmount) -> (name: String, end: Int)? {
        if text.mark(index) == .percent { return ("percent", index + 1) }
        if let code = Self.sign(text.mark(index)), !text.isNumber(index + 1) { return (code, index + 1) }
        if text.mark(index) == .cent { return ("cent", index + 1) }
        if let degrees = degreeSign(at: index) { return degrees }
        var next = text.isJoint(index) ? index + 1 : index
        if amount.value == nil, text[next].key == FigureWords.of, text.isWord(next) { next += 1 }
        guard text.isWord(next) else { return nil }
        if text.isGlued(next), next == index, !amount.isDigits { return nil }
        // `3 USD50 cards`: the code is the next number's.
        if text.isNumber(next + 1), text.isGlued(next + 1) { return nil }
        if text[next].isUpper, !amount.hasScale, amount.value != nil,
            let code = FigureUnits.millionCodes[text[next].key]
        {
            amount.scale(by: 1e6, end: next + 1)
            return (code, next + 1)
        }
        if let percent = percentage(at: next) { return percent }
        return currency(at: next, amount: amount) ?? measure(at: next)
    }

    private func percentage(at index: Int) -> (name: String, end: Int)? {
        let key = text[index].key
        if key == FigureUnits.per {
            let next = text.isJoint(index + 1) ? index + 2 : index + 1
            return text[next].key == FigureUnits.cent ? ("percent", next + 1) : nil
        }
        guard key == FigureUnits.percentage || key == FigureUnits.basis || key == FigureUnits.percent else {
            return nil
        }
        let isPoint = text[index + 1].key == Self.point || text[index + 1].key == Self.points
        if !isPoint, key == FigureUnits.percentage { return ("percent", index + 1) }
        return isPoint ? (key == FigureUnits.basis ? "basis point" : "percentage point", index + 2) : nil
    }

    private static let point = WordKey("point")
    private static let points = WordKey("points")

    private func currency(at index: Int, amount: FigureAmount) -> (name: String, end: Int)? {
        let key = text[index].key
        let isCode = text[index].isUpper || FigureUnits.plainCodes[key] ?? false
        if isCode, key != Self.rupees, let code = FigureUnits.codeTable[key] { return (code, index + 1) }
        if key == FigureUnits.pounds, amount.hasScale || text[index + 1].key == FigureUnits.sterling {
            return ("GBP", text[index + 1].key == FigureUnits.sterling ? index + 2 : index + 1)
        }
        if let code = FigureUnits.currencies[key] {
            // "won" is a verb unless a large sum stands before it.
            if key == Self.won, !(amount.hasScale || (amount.value ?? 0) >= 1000) { return nil }
            return (code, index + 1)
        }
        // "U.S. dollars" in pieces.
        if text[index].key == Self.letterU, text.mark(index + 1) == .stop, text[index + 2].key == Self.letterS {
            let noun = text.mark(index + 3) == .stop ? index + 4 : index + 3
            return Self.isDollar(text[noun].key) ? ("USD", noun + 1) : nil
        }
        guard text[index].isCapital || text[index].key == Self.convertible else { return nil }
        for second in [WordKey.none, text[index + 1].key] {
            let noun = second == .none ? index + 1 : index + 2
            guard text.isWord(noun), FigureUnits.moneyNouns[text[noun].key] != nil else { continue }
            let nationality = FigureUnits.Nationality(first: key, second: second, noun: text[noun].key)
            if let code = FigureUnits.nationalities[nationality] { return (code, noun + 1) }
        }
        return nil
    }

    private static func isDollar(_ key: WordKey) -> Bool { FigureUnits.currencies[key] == "USD" && key != usd }

    private static let usd = WordKey("usd")
    private static let convertible = WordKey("convertible")
    private static let won = WordKey("won")
    private static let rupees = WordKey("rs")
    private static let letterU = WordKey("u")
    private static let letterS = WordKey("s")

    private func measure(at index: Int) -> (name: String, end: Int)? {
        var next = index
        var name = ""
        if let prefix = FigureUnits.prefixes[text[next].key] {
            name = prefix + " "
            next += 1
            if text.mark(next) == .stop, text.isGlued(next) || text.isJoint(next) {
                next += 1
            } else if text.isJoint(next) {
                next += 1
            }
        }
        guard text.isWord(next), let measure = FigureUnits.measures[text[next].key] else {
            guard text.isGlued(index), !text[index].isCapital, let unit = FigureUnits.glued[text[index].key] else {
                return nil
            }
            return (unit, index + 1)
        }
        name += measure
        next += 1
        if measure == "degree", text.isWord(next), let scale = FigureUnits.temperatures[text[next].key] {
            return ("degree " + scale, next + 1)
        }
        if measure == "percent" || text.isJoint(next) { return (name, next) }
        if text.mark(next) == .slash, text.isGlued(next), text.isGlued(next + 1), text.isWord(next + 1),
            let period = FigureUnits.shortPeriods[text[next + 1].key]
        {
            return ("\(name) per \(period)", next + 2)
        }
        let isArticle =
            text[next].key == QualifierWords.article
            || FigureWords.starts[text[next].key] == .article && FigureUnits.isBrief(text[next + 1].key)
        let isPer = text[next].key == FigureUnits.per || isArticle
        if text.isWord(next), isPer, let period = FigureUnits.periods[text[next + 1].key] {
            return ("\(name) per \(period)", next + 2)
        }
        return (name, next)
    }

    /// The cents of "13 dollars and 45 cents", the inches of "5 feet 2 inches": added to the amount; the piece after them.
    func addLesserUnit(to amount: inout FigureAmount, unit: String?, at index: Int) -> Int? {
        guard let unit, let value = amount.value, amount.high == nil, value == value.rounded(), text.isWord(index - 1)
        else { return nil }
        let next = text.isWord(index) && text[index].key == FigureWords.and ? index + 1 : index
        guard text.isNumber(next) || text.numberWord(next) != nil, let rest = text.number(at: next), !rest.hasScale
        else { return nil }
        if isBareCents(rest), unit.utf8.count == 3 {
            amount.value = value + rest.value / 100
            return rest.end
        }
        guard text.isWord(rest.end) else { return nil }
        let key = text[rest.end].key
        if unit == "foot", FigureUnits.measures[key] == "inch" || next == index && key == FigureUnits.inch,
            rest.value < 12
        {
            amount.value = value + rest.value / 12
            return rest.end + 1
        }
        let isCents = FigureUnits.currencies[key] == "cent" || unit == "GBP" && FigureUnits.currencies[key] == "pence"
        guard isCents, unit.utf8.count == 3, rest.value < 100 else { return nil }
        amount.value = value + rest.value / 100
        return rest.end + 1
    }

    /// The 50 of "15 dollars 50", where nothing that it could count or measure follows.
    private func isBareCents(_ rest: NumberReading) -> Bool {
        guard rest.value >= 10, rest.value < 100, rest.value == rest.value.rounded(), !text.isWord(rest.end) else {
            return false
        }
        switch text.mark(rest.end) {
        case .none, .stop, .comma, .semicolon, .closeParenthesis, .quote: return !text.isNumber(rest.end)
        default: return false
        }
    }

    /// `°`, `° Celsius`, `°C`.
    private func degreeSign(at index: Int) -> (name: String, end: Int)? {
        guard text.mark(index) == .other, text.bytes[Int(text.pieces[index].start)] == 0xC2,
            [0xB0, 0xBA].contains(text.bytes[Int(text.pieces[index].start) + 1])
        else { return nil }
        guard text.isWord(index + 1) else { return ("degree", index + 1) }
        let key = text[index + 1].key
        if let scale = FigureUnits.temperatures[key] { return ("degree " + scale, index + 2) }
        if key == Self.letterC, text[index + 1].isCapital { return ("degree Celsius", index + 2) }
        return key == Self.letterF && text[index + 1].isCapital
            ? ("degree Fahrenheit", index + 2) : ("degree", index + 1)
    }

    private static let letterC = WordKey("c")
    private static let letterF = WordKey("f")
}
