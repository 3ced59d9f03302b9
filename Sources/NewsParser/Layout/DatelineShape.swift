import NewsText

/// The place, date and agency with which a wire report opens or closes: `Seoul, Aug. 26 (Yonhap News)`,
/// `LONDON (Reuters) - `, `WASHINGTON—`. Ranges are bytes of the text that was looked at.
struct DatelineShape: Sendable, Hashable {
    var place: Range<Int>?
    var date: Range<Int>?
    var agency: Range<Int>?
    /// Everything but the dash that parts it from the text.
    var range: Range<Int>
    /// Where the text after the dash begins; nil where the dateline fills the whole text.
    var textStart: Int?

    /// How many bytes of a paragraph are looked at.
    private static let windowByteCount = 160

    /// The dateline at the head of `text`, or all of it.
    init?(_ text: some Collection<UInt8>) {
        let window = Array(text.prefix(Self.windowByteCount))
        guard let first = window.first, first == 0x28 || first >= 0x41 && first <= 0x5A || first >= 0x80 else {
            return nil
        }
        guard Self.mayParse(window, isWhole: text.count == window.count) else { return nil }
        let tokens = Tokenizer.tokens(of: window)
        let shape = window.withUnsafeBufferPointer { bytes -> DatelineShape? in
            var reader = DatelineReader(bytes: bytes, tokens: tokens, isWhole: text.count == window.count)
            return reader.read()
        }
        guard let shape else { return nil }
        self = shape
    }

    /// Whether there is a dash or a bracket at all, without which a long text has no dateline.
    private static func mayParse(_ window: [UInt8], isWhole: Bool) -> Bool {
        for index in window.indices {
            switch window[index] {
            case 0x28: return true
            case 0x2D where index + 1 < window.count && (window[index + 1] == 0x2D || window[index + 1] == 0x20):
                return true
            case 0x5F where index > 0 && window[index - 1] == 0x20: return true
            case 0x93, 0x94: if index >= 2, window[index - 1] == 0x80, window[index - 2] == 0xE2 { return true }
            default: break
            }
        }
        return isWhole && window.count <= 60
    }

    fileprivate init(
        place: Range<Int>?, date: Range<Int>?, agency: Range<Int>?, range: Range<Int>, textStart: Int?
    ) {
        self.place = place
        self.date = date
        self.agency = agency
        self.range = range
        self.textStart = textStart
    }
}

private struct DatelineReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    /// Whether the bytes are all there is.
    let isWhole: Bool
    private var index = 0

    private static let widestPlaceTokenCount = 8
    private static let widestAgencyTokenCount = 6

    init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], isWhole: Bool) {
        self.bytes = bytes
        self.tokens = tokens
        self.isWhole = isWhole
    }

    mutating func read() -> DatelineShape? {
        let place = readPlace()
        // "Friday, July 21, 2017" over a report says when and not where.
        let isDayAlone = place == nil && readWeekday()
        if place != nil || isDayAlone { skipComma() }
        let date = readDate()
        let agency = readAgency()
        guard index > 0, place != nil || agency != nil || isDayAlone && date != nil else { return nil }
        let range = Int(tokens[0].start)..<Int(tokens[index - 1].end)
        if index == tokens.count {
            guard isWhole, place != nil || isDayAlone, date != nil || agency != nil else { return nil }
            return DatelineShape(place: place, date: date, agency: agency, range: range, textStart: nil)
        }
        guard isDash(tokens[index]) else { return nil }
        let isLoud = place.map { isAllCapitals($0) } ?? false
        guard isLoud || date != nil || agency != nil else { return nil }
        index += 1
        let textStart = index < tokens.count ? Int(tokens[index].start) : Int(tokens[index - 1].end)
        return DatelineShape(place: place, date: date, agency: agency, range: range, textStart: textStart)
    }

    /// Capitalised words with commas and strokes between them, up to a month, a bracket or a dash.
    private mutating func readPlace() -> Range<Int>? {
        var end = 0
        var probe = 0
        while probe < tokens.count, probe < Self.widestPlaceTokenCount {
            let token = tokens[probe]
            if token.kind == .word, ByteScan.isCapital(bytes, Int(token.start)), !isMonth(token), !isWeekday(token) {
                probe += 1
                end = probe
            } else if token.kind == .punctuation, isOne(token, 0x2C) || isOne(token, 0x2F), probe > 0 {
                probe += 1
            } else {
                break
            }
        }
        guard end > 0 else { return nil }
        // A number straight after the last word belongs to it, unless that is a month.
        index = end
        return Int(tokens[0].start)..<Int(tokens[end - 1].end)
    }

    private mutating func readWeekday() -> Bool {
        guard let first = tokens.first, isWeekday(first) else { return false }
        index = 1
        return true
    }

    private mutating func skipComma() {
        if index < tokens.count, isOne(tokens[index], 0x2C) { index += 1 }
    }

    /// `Aug. 26`, `26 August`, with a year or without.
    private mutating func readDate() -> Range<Int>? {
        let start = index
        guard index + 1 < tokens.count else { return restore(start) }
        let pair = (tokens[index], tokens[index + 1])
        guard isMonth(pair.0) && isDay(pair.1) || isDay(pair.0) && isMonth(pair.1) else { return restore(start) }
        index += 2
        if index + 1 < tokens.count, isOne(tokens[index], 0x2C), isYear(tokens[index + 1]) {
            index += 2
        } else if index < tokens.count, isYear(tokens[index]) {
            index += 1
        }
        return Int(tokens[start].start)..<Int(tokens[index - 1].end)
    }

    /// Without a date, a comma that was taken for one is given back.
    private mutating func restore(_ start: Int) -> Range<Int>? {
        if start > 0, isOne(tokens[start - 1], 0x2C) { index = start - 1 }
        return nil
    }

    /// A name in brackets.
    private mutating func readAgency() -> Range<Int>? {
        guard index < tokens.count, isOne(tokens[index], 0x28) else { return nil }
        var close = index + 1
        while close < tokens.count, close - index <= Self.widestAgencyTokenCount, !isOne(tokens[close], 0x29) {
            guard tokens[close].kind == .word || tokens[close].kind == .symbol || isOne(tokens[close], 0x2F) else {
                return nil
            }
            close += 1
        }
        guard close < tokens.count, isOne(tokens[close], 0x29), close > index + 1,
            tokens[index + 1].kind == .word, ByteScan.isCapital(bytes, Int(tokens[index + 1].start))
        else { return nil }
        let range = Int(tokens[index + 1].start)..<Int(tokens[close - 1].end)
        index = close + 1
        return range
    }

    private func isOne(_ token: Token, _ byte: UInt8) -> Bool {
        token.end - token.start == 1 && bytes[Int(token.start)] == byte
    }

    /// A hyphen, an en dash, an em dash or two hyphens, or the underscore that wires without dashes had for one; a single
    /// hyphen or an underscore only with space before it.
    private func isDash(_ token: Token) -> Bool {
        let start = Int(token.start)
        if bytes[start] == 0x2D { return token.isSpaced || token.end - token.start > 1 }
        if bytes[start] == 0x5F { return token.isSpaced && token.end - token.start == 1 }
        return bytes[start] == 0xE2 && token.end - token.start == 3 && bytes[start + 1] == 0x80
            && (bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94)
    }

    private func isMonth(_ token: Token) -> Bool {
        token.kind == .word && Calendar.isMonth(bytes, Int(token.start), Int(token.end))
    }

    private func isWeekday(_ token: Token) -> Bool {
        token.kind == .word && Calendar.isWeekday(bytes, Int(token.start), Int(token.end))
    }

    private func isDay(_ token: Token) -> Bool {
        guard token.kind == .number, token.end - token.start <= 2, let value = number(token) else { return false }
        return (1...31).contains(value)
    }

    private func isYear(_ token: Token) -> Bool {
        guard token.kind == .number, token.end - token.start == 4, let value = number(token) else { return false }
        return (1000...2999).contains(value)
    }

    private func number(_ token: Token) -> Int? {
        var value = 0
        for index in token.range {
            guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    private func isAllCapitals(_ range: Range<Int>) -> Bool {
        var letterCount = 0
        for index in range {
            if bytes[index] >= 0x61, bytes[index] <= 0x7A { return false }
            if bytes[index] >= 0x41, bytes[index] <= 0x5A { letterCount += 1 }
        }
        return letterCount >= 2
    }
}

/// The names of months and of the days of the week, as datelines and page lines spell them.
enum Calendar {
    private static let weekdays = NewsText.WordTable(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map { ($0, 1) })

    private static let months = NewsText.WordTable(
        """
        january february march april may june july august september october november december jan. feb. mar. apr. jun. \
        jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), 1) })

    static func isWeekday(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        ByteScan.isCapital(bytes, start) && weekdays.value(bytes, start, end) != 0
    }

    static func isMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        ByteScan.isCapital(bytes, start) && months.value(bytes, start, end) != 0
    }
}
