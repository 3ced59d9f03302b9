/// Units of measure and currencies.
enum FigureUnits {
    /// ISO 4217 codes and what newsrooms write for them, before or after a number.
    static let codes: [(String, String)] = [
        ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP"), ("jpy", "JPY"), ("chf", "CHF"), ("cny", "CNY"), ("krw", "KRW"),
        ("hkd", "HKD"), ("aud", "AUD"), ("cad", "CAD"), ("inr", "INR"), ("rub", "RUB"), ("dlrs", "USD"), ("dlr", "USD"),
        ("rm", "MYR"), ("rs", "INR"), ("rmb", "CNY"), ("dm", "DEM"),
    ]

    static let codeTable = KeyedWords<String>(codes)

    /// Codes that are no other word in small letters.
    static let plainCodes = KeyedWords<Bool>(
        ["usd", "eur", "gbp", "jpy", "chf", "cny", "krw", "hkd", "rub", "rmb", "dlrs", "dlr"].map { ($0, true) })

    /// Currencies by the noun alone. A dollar is the United States' unless the words say otherwise; nouns that several
    /// countries share stay words.
    static let currencies = KeyedWords<String>([
        ("dollar", "USD"), ("dollars", "USD"), ("euro", "EUR"), ("euros", "EUR"), ("yen", "JPY"), ("won", "KRW"),
        ("yuan", "CNY"), ("renminbi", "CNY"), ("ruble", "RUB"), ("rubles", "RUB"), ("rouble", "RUB"),
        ("roubles", "RUB"),
        ("rupee", "INR"), ("rupees", "INR"), ("ringgit", "MYR"), ("rupiah", "IDR"), ("baht", "THB"), ("dong", "VND"),
        ("shekel", "ILS"), ("shekels", "ILS"), ("zloty", "PLN"), ("zlotys", "PLN"), ("rand", "ZAR"), ("lira", "TRY"),
        ("liras", "TRY"), ("lire", "ITL"), ("franc", "franc"), ("francs", "franc"), ("peso", "peso"), ("pesos", "peso"),
        ("krone", "krone"), ("kroner", "krone"), ("krona", "krona"), ("kronor", "krona"), ("dinar", "dinar"),
        ("dinars", "dinar"), ("riyal", "riyal"), ("riyals", "riyal"), ("dirham", "dirham"), ("dirhams", "dirham"),
        ("cent", "cent"), ("cents", "cent"), ("pence", "pence"), ("bitcoin", "BTC"), ("bitcoins", "BTC"),
        ("deutschmarks", "DEM"), ("guilder", "NLG"), ("guilders", "NLG"), ("peseta", "ESP"), ("pesetas", "ESP"),
        ("drachma", "GRD"), ("drachmas", "GRD"), ("escudos", "PTE"), ("forint", "HUF"), ("forints", "HUF"),
        ("hryvnia", "UAH"), ("hryvnias", "UAH"), ("naira", "NGN"), ("taka", "BDT"), ("kyat", "MMK"), ("riel", "KHR"),
        ("tenge", "KZT"), ("birr", "ETB"), ("kwacha", "kwacha"), ("cedi", "GHS"), ("cedis", "GHS"), ("koruna", "CZK"),
        ("korunas", "CZK"), ("shilling", "shilling"), ("shillings", "shilling"), ("rial", "rial"), ("rials", "rial"),
        ("reais", "BRL"), ("afghanis", "AFN"), ("leva", "BGN"), ("bolivars", "VES"), ("manat", "manat"),
    ])

    /// A country's word before a shared noun, with the first letters of the code that it makes.
    static let nationalities: [(first: WordKey, second: WordKey, noun: WordKey, code: String)] = [
        ("canadian", "", "dollar", "CAD"), ("australian", "", "dollar", "AUD"), ("singapore", "", "dollar", "SGD"),
        ("taiwan", "", "dollar", "TWD"), ("hong", "kong", "dollar", "HKD"), ("new", "zealand", "dollar", "NZD"),
        ("us", "", "dollar", "USD"), ("american", "", "dollar", "USD"), ("swiss", "", "franc", "CHF"),
        ("french", "", "franc", "FRF"), ("belgian", "", "franc", "BEF"), ("mexican", "", "peso", "MXN"),
        ("philippine", "", "peso", "PHP"), ("british", "", "pound", "GBP"), ("egyptian", "", "pound", "EGP"),
        ("japanese", "", "yen", "JPY"), ("chinese", "", "yuan", "CNY"), ("korean", "", "won", "KRW"),
        ("indian", "", "rupee", "INR"), ("pakistani", "", "rupee", "PKR"), ("turkish", "", "lira", "TRY"),
        ("german", "", "mark", "DEM"), ("deutsche", "", "mark", "DEM"), ("danish", "", "krone", "DKK"),
        ("norwegian", "", "krone", "NOK"), ("swedish", "", "krona", "SEK"), ("iraqi", "", "dinar", "IQD"),
        ("kuwaiti", "", "dinar", "KWD"), ("saudi", "", "riyal", "SAR"), ("dutch", "", "guilder", "NLG"),
        ("kenyan", "", "shilling", "KES"),
        ("ugandan", "", "shilling", "UGX"), ("tanzanian", "", "shilling", "TZS"), ("iranian", "", "rial", "IRR"),
        ("czech", "", "koruna", "CZK"), ("italian", "", "lira", "ITL"), ("spanish", "", "peseta", "ESP"),
        ("jamaican", "", "dollar", "JMD"), ("brazilian", "", "real", "BRL"), ("thai", "", "baht", "THB"),
    ].map { (WordKey($0.0), $0.1.isEmpty ? WordKey.none : WordKey($0.1), WordKey($0.2), $0.3) }

    /// Nouns as the table above names them.
    static let nounForms = KeyedWords<WordKey>(
        [
            "dollar", "franc", "peso", "pound", "rupee", "mark", "dinar", "riyal", "guilder", "shilling", "rial",
            "koruna", "peseta",
        ].flatMap {
            [($0, WordKey($0)), ($0 + "s", WordKey($0))]
        }
            + [
                ("yen", "yen"), ("yuan", "yuan"), ("won", "won"), ("lira", "lira"), ("krone", "krone"),
                ("kroner", "krone"),
                ("krona", "krona"), ("kronor", "krona"), ("lire", "lira"), ("reais", "real"), ("baht", "baht"),
            ].map { ($0.0, WordKey($0.1)) })

    /// Measures by every form that newsrooms use.
    static let measures = KeyedWords<String>([
        ("percent", "percent"), ("pct", "percent"), ("percents", "percent"),
        ("mile", "mile"), ("miles", "mile"), ("kilometer", "kilometer"), ("kilometers", "kilometer"),
        ("kilometre", "kilometer"), ("kilometres", "kilometer"), ("km", "kilometer"), ("meter", "meter"),
        ("meters", "meter"), ("metre", "meter"), ("metres", "meter"), ("centimeter", "centimeter"),
        ("centimeters", "centimeter"), ("centimetres", "centimeter"), ("cm", "centimeter"),
        ("millimeter", "millimeter"),
        ("millimeters", "millimeter"), ("mm", "millimeter"), ("foot", "foot"), ("feet", "foot"), ("ft", "foot"),
        ("inch", "inch"), ("inches", "inch"), ("yard", "yard"), ("yards", "yard"), ("acre", "acre"), ("acres", "acre"),
        ("hectare", "hectare"), ("hectares", "hectare"), ("ton", "ton"), ("tons", "ton"), ("tonne", "tonne"),
        ("tonnes", "tonne"), ("kiloton", "kiloton"), ("kilotons", "kiloton"), ("kilogram", "kilogram"),
        ("kilograms", "kilogram"), ("kilogrammes", "kilogram"), ("kg", "kilogram"), ("kilo", "kilogram"),
        ("kilos", "kilogram"), ("gram", "gram"), ("grams", "gram"), ("pound", "pound"), ("pounds", "pound"),
        ("lb", "pound"), ("lbs", "pound"), ("ounce", "ounce"), ("ounces", "ounce"), ("liter", "liter"),
        ("liters", "liter"), ("litre", "liter"), ("litres", "liter"), ("gallon", "gallon"), ("gallons", "gallon"),
        ("barrel", "barrel"), ("barrels", "barrel"), ("bushel", "bushel"), ("bushels", "bushel"), ("knots", "knot"),
        ("mph", "mile per hour"), ("kph", "kilometer per hour"), ("watt", "watt"), ("watts", "watt"),
        ("kilowatt", "kilowatt"), ("kilowatts", "kilowatt"), ("megawatt", "megawatt"), ("megawatts", "megawatt"),
        ("gigawatt", "gigawatt"), ("gigawatts", "gigawatt"), ("volts", "volt"), ("degree", "degree"),
        ("degrees", "degree"), ("megabyte", "megabyte"), ("megabytes", "megabyte"), ("gigabyte", "gigabyte"),
        ("gigabytes", "gigabyte"), ("carat", "carat"), ("carats", "carat"),
        ("micron", "micron"), ("microns", "micron"), ("teaspoon", "teaspoon"), ("teaspoons", "teaspoon"),
        ("tablespoon", "tablespoon"), ("tablespoons", "tablespoon"), ("cup", "cup"), ("cups", "cup"), ("pint", "pint"),
        ("pints", "pint"), ("quart", "quart"), ("quarts", "quart"), ("milligram", "milligram"),
        ("milligrams", "milligram"), ("microgram", "microgram"), ("micrograms", "microgram"),
        ("megahertz", "megahertz"), ("milliliter", "milliliter"), ("milliliters", "milliliter"),
        ("millilitre", "milliliter"), ("millilitres", "milliliter"), ("ml", "milliliter"), ("gramme", "gram"),
        ("grammes", "gram"), ("microgrammes", "microgram"), ("mcg", "microgram"), ("mg", "milligram"),
        ("kmph", "kilometer per hour"), ("bit", "bit"), ("bits", "bit"), ("radians", "radian"), ("rad", "radian"),
        ("horsepower", "horsepower"),
        ("watts", "watt"), ("kw", "kilowatt"), ("mw", "megawatt"), ("gw", "gigawatt"), ("kwh", "kilowatt-hour"),
    ])

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

    static let per = WordKey("per")
    static let inch = WordKey("in")
    static let cent = WordKey("cent")
    static let percent = WordKey("percent")
    static let percentage = WordKey("percentage")
    static let basis = WordKey("basis")
    static let pounds = WordKey("pounds")
    static let sterling = WordKey("sterling")

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
        if let code = FigureUnits.codeTable[text[index].key], text.isNumber(index + 1) { return (code, index + 1) }
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
        var next = text.isJoint(index) ? index + 1 : index
        if amount.value == nil, text[next].key == FigureWords.of, text.isWord(next) { next += 1 }
        guard text.isWord(next) else { return nil }
        if text.isGlued(next), next == index, !amount.isDigits { return nil }
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
        var noun = index + 1
        // "U.S. dollars" in pieces.
        if text[index].key == Self.letterU, text.mark(index + 1) == .stop, text[index + 2].key == Self.letterS {
            noun = text.mark(index + 3) == .stop ? index + 4 : index + 3
            return FigureUnits.nounForms[text[noun].key] == Self.dollar ? ("USD", noun + 1) : nil
        }
        for entry in FigureUnits.nationalities where entry.first == key {
            noun = entry.second == .none ? index + 1 : index + 2
            if entry.second != .none, text[index + 1].key != entry.second { continue }
            if FigureUnits.nounForms[text[noun].key] == entry.noun { return (entry.code, noun + 1) }
        }
        return nil
    }

    private static let won = WordKey("won")
    private static let rupees = WordKey("rs")
    private static let letterU = WordKey("u")
    private static let letterS = WordKey("s")
    private static let dollar = WordKey("dollar")

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
            return isGluedMeter(index) ? ("meter", index + 1) : nil
        }
        name += measure
        next += 1
        if measure == "degree", text.isWord(next), let scale = FigureUnits.temperatures[text[next].key] {
            return ("degree " + scale, next + 1)
        }
        if measure == "percent" || text.isJoint(next) { return (name, next) }
        let isPer = text[next].key == FigureUnits.per || text[next].key == QualifierWords.article
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
        guard text.isNumber(next) || text.numberWord(next) != nil, let rest = text.number(at: next), !rest.hasScale,
            text.isWord(rest.end)
        else { return nil }
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

    private func isGluedMeter(_ index: Int) -> Bool { text.isGlued(index) && text[index].key == Self.meter }

    private static let meter = WordKey("m")
}
