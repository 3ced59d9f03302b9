import NewsText

/// A run of letters, a number or a single mark. Finer than a token: `mid-2007`, `Monday's`, `US$3.5m` and `14:30` fall
/// into their parts, which is what grammars of dates and figures are written over.
struct Piece: Sendable {
    enum Kind: UInt8, Sendable { case word, number, mark }

    /// The marks that these grammars tell apart.
    enum Mark: UInt8, Sendable {
        // The signs of money come last: a quantity can begin with those alone.
        case none, other, comma, stop, colon, semicolon, hyphen, dash, slash, apostrophe, quote, openParenthesis
        case closeParenthesis, percent, plus, tilde, number
        case dollar, pound, euro, yen, won, rupee, cent
    }

    /// A word's key; `none` for a word that is too long for any table.
    var key = WordKey.none
    /// What a word can be in an expression of time.
    var dateWord = DateWord.none
    /// In bytes of the block's text; the end is exclusive.
    var start: Int32
    var end: Int32
    var kind: Kind
    var mark: Mark = .none
    /// Whether white space or the block's start stands before it.
    var isSpaced: Bool
    /// Whether the first letter is a capital.
    var isCapital = false
    /// Whether every letter is a capital, and there are at least two.
    var isUpper = false
    /// Whether it opens a sentence.
    var opensSentence = false
    /// Whether an expression of time, or a quantity, could begin with it.
    var canBeginDate = false
    var canBeginFigure = false
    /// Digits of a number before its decimal point.
    var digitCount: UInt8 = 0
    /// Digits after it.
    var decimalCount: UInt8 = 0
    /// Whether commas part the thousands.
    var hasGroups = false

    /// The bytes that it takes.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// What stands before the first piece and after the last.
    static let outside = Piece(start: 0, end: 0, kind: .mark, isSpaced: true)
}

/// A block's text in pieces. Reading outside gives `Piece.outside`, so that grammars look ahead and back freely.
struct PieceText: Sendable {
    let bytes: [UInt8]
    let pieces: [Piece]
    /// Whether most words of a block with at least a few have capitals, as in headlines, so that one says nothing.
    let isTitleCase: Bool

    var count: Int { pieces.count }

    init(_ text: BlockText) {
        bytes = text.bytes
        var starts: [Int] = []
        starts.reserveCapacity(text.sentences.count)
        for sentence in text.sentences where text.tokens.indices.contains(sentence.lowerBound) {
            starts.append(text.tokens[sentence.lowerBound].range.lowerBound)
        }
        var cutter = PieceCutter(sentenceStarts: starts)
        pieces = text.bytes.withUnsafeBufferPointer { cutter.cut($0) }
        isTitleCase = cutter.longWordCount > 3 && cutter.capitalCount * 10 >= cutter.longWordCount * 7
    }

    subscript(index: Int) -> Piece { index >= 0 && index < pieces.count ? pieces[index] : .outside }

    func isWord(_ index: Int) -> Bool { index >= 0 && index < pieces.count && pieces[index].kind == .word }

    func isNumber(_ index: Int) -> Bool { index >= 0 && index < pieces.count && pieces[index].kind == .number }

    func mark(_ index: Int) -> Piece.Mark { index >= 0 && index < pieces.count ? pieces[index].mark : .none }

    /// Whether a hyphen stands there with no white space on either side.
    func isJoint(_ index: Int) -> Bool {
        mark(index) == .hyphen && !pieces[index].isSpaced && index + 1 < count && !pieces[index + 1].isSpaced
    }

    /// Whether a piece follows its neighbour without white space.
    func isGlued(_ index: Int) -> Bool { index > 0 && index < count && !pieces[index].isSpaced }

    /// The bytes from one piece to the one before `end`.
    func range(_ start: Int, _ end: Int) -> Range<Int> { Int(pieces[start].start)..<Int(pieces[end - 1].end) }

    /// The digits of a number without its separators, as a whole number; nil where they are more than 15.
    func digits(_ index: Int) -> Int? {
        guard isNumber(index), Int(pieces[index].digitCount) + Int(pieces[index].decimalCount) <= 15 else { return nil }
        var value = 0
        for position in Int(pieces[index].start)..<Int(pieces[index].end) {
            let byte = bytes[position]
            if (0x30...0x39).contains(byte) { value = value * 10 + Int(byte - 0x30) }
        }
        return value
    }

    /// A plain whole number: no separators, no decimals, at most nine digits.
    func plainInteger(_ index: Int) -> Int? {
        guard isNumber(index), pieces[index].decimalCount == 0, !pieces[index].hasGroups, pieces[index].digitCount <= 9
        else { return nil }
        return digits(index)
    }
}

/// Cuts text into pieces, in one pass.
private struct PieceCutter {
    var sentenceStarts: [Int]
    var nextSentence = 0
    /// Words of more than three bytes, and those of them with a capital.
    var longWordCount = 0
    var capitalCount = 0

    init(sentenceStarts: [Int]) { self.sentenceStarts = sentenceStarts }

    mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        pieces.reserveCapacity(bytes.count / 5 + 4)
        let table = PieceWords.table
        var position = 0
        var isSpaced = true
        while position < bytes.count {
            let (mark, length) = Self.classify(bytes, position)
            if length < 0 {
                isSpaced = true
                position -= length
                continue
            }
            var piece: Piece
            if (0x30...0x39).contains(bytes[position]) || isSpaced && Self.isBareDecimal(bytes, position) {
                piece = Self.number(bytes, position)
            } else if let mark {
                piece = Piece(
                    start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: position + length),
                    kind: .mark, mark: mark, isSpaced: false)
                piece.canBeginDate = mark == .apostrophe
                piece.canBeginFigure = mark.rawValue >= Piece.Mark.dollar.rawValue
            } else {
                piece = Self.word(bytes, position)
                note(&piece, table)
            }
            piece.isSpaced = isSpaced
            piece.opensSentence = opensSentence(position)
            isSpaced = false
            position = Int(piece.end)
            pieces.append(piece)
        }
        return pieces
    }

    /// Adds what the tables know of a word.
    private mutating func note(_ piece: inout Piece, _ table: KeyedWords<PieceWords.Use>) {
        if let use = table[piece.key] {
            piece.dateWord = use.dateWord
            piece.canBeginDate = use.canBeginDate
            piece.canBeginFigure = use.canBeginFigure
        }
        if piece.end - piece.start > 3 {
            longWordCount += 1
            if piece.isCapital { capitalCount += 1 }
        }
    }

    /// Whether a sentence has begun at or before `position` that no piece has opened yet.
    private mutating func opensSentence(_ position: Int) -> Bool {
        var opens = false
        while nextSentence < sentenceStarts.count, sentenceStarts[nextSentence] <= position {
            nextSentence += 1
            opens = true
        }
        return opens
    }

    /// The mark that stands here with its length in bytes; a nil mark for a letter or digit; a negative length for
    /// white space.
    private static func classify(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (Piece.Mark?, Int) {
        let byte = bytes[position]
        if byte >= 0x80 { return classifyWide(bytes, position) }
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return (nil, 1)
        case 0x00...0x20, 0x7F: return (.other, -1)
        case 0x2C: return (.comma, 1)
        case 0x2E: return (.stop, 1)
        case 0x3A: return (.colon, 1)
        case 0x3B: return (.semicolon, 1)
        case 0x2D: return (.hyphen, 1)
        case 0x2F: return (.slash, 1)
        case 0x27: return (.apostrophe, 1)
        case 0x22, 0x60: return (.quote, 1)
        case 0x28: return (.openParenthesis, 1)
        case 0x29: return (.closeParenthesis, 1)
        case 0x25: return (.percent, 1)
        case 0x2B: return (.plus, 1)
        case 0x7E: return (.tilde, 1)
        case 0x23: return (.number, 1)
        case 0x24: return (.dollar, 1)
        default: return (.other, 1)
        }
    }

    /// The same beyond ASCII: the punctuation that newsrooms use; everything else counts as a letter.
    private static func classifyWide(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (Piece.Mark?, Int) {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        if bytes[position] == 0xC2 {
            switch second {
            case 0xA0: return (.other, -2)
            case 0xA2: return (.cent, 2)
            case 0xA3: return (.pound, 2)
            case 0xA5: return (.yen, 2)
            // Quarters and halves are words for numbers.
            case 0xBC...0xBE: return (nil, 2)
            case 0x80...0xBF: return (.other, 2)
            default: return (nil, 1)
            }
        }
        guard bytes[position] == 0xE2, position + 2 < bytes.count else { return (nil, 1) }
        switch (second, bytes[position + 2]) {
        case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF), (0x81, 0x9F...0xAF): return (.other, -3)
        case (0x80, 0x90), (0x80, 0x91), (0x88, 0x92): return (.hyphen, 3)
        case (0x80, 0x93): return (.hyphen, 3)
        case (0x80, 0x92), (0x80, 0x94), (0x80, 0x95): return (.dash, 3)
        case (0x80, 0x98), (0x80, 0x99): return (.apostrophe, 3)
        case (0x80, 0x9C...0x9F): return (.quote, 3)
        case (0x82, 0xAC): return (.euro, 3)
        case (0x82, 0xA9): return (.won, 3)
        case (0x82, 0xB9), (0x82, 0xA8): return (.rupee, 3)
        case (0x80, _), (0x81, _), (0x82, _): return (.other, 3)
        default: return (nil, 1)
        }
    }

    /// Whether a decimal without its zero stands there: `.08`.
    private static func isBareDecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        bytes[position] == 0x2E && position + 1 < bytes.count && (0x30...0x39).contains(bytes[position + 1])
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Piece {
        if let (key, count, isSmall) = WordKey.asciiWord(bytes, start) {
            var piece = Piece(
                key: key, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start + count),
                kind: .word, isSpaced: false)
            piece.isCapital = bytes[start] < 0x61
            piece.isUpper = !isSmall && count > 1
            return piece
        }
        var end = start
        var smallLetters: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            let lower = byte | 0x20
            if lower &- 0x61 > 25 {
                guard byte >= 0x80 else { break }
                if end > start {
                    let (mark, length) = classifyWide(bytes, end)
                    if mark != nil || length < 0 { break }
                }
                smallLetters = 0x20
            } else {
                smallLetters |= byte & 0x20
            }
            end += 1
        }
        var piece = Piece(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: .word, isSpaced: false)
        piece.isCapital = bytes[start] &- 0x41 < 26
        piece.isUpper = smallLetters == 0 && end - start > 1
        piece.key = WordKey(bytes, start, end)
        return piece
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Piece {
        var piece = Piece(start: Int32(truncatingIfNeeded: start), end: 0, kind: .number, isSpaced: false)
        piece.canBeginDate = true
        piece.canBeginFigure = true
        var end = start
        func digitRun(_ from: Int) -> Int {
            var count = 0
            while from + count < bytes.count, (0x30...0x39).contains(bytes[from + count]) { count += 1 }
            return count
        }
        var digitCount = digitRun(end)
        end += digitCount
        func pairsLeadToThousands(_ from: Int) -> Bool {
            var next = from
            for _ in 0..<5 where next < bytes.count && bytes[next] == 0x2C && digitRun(next + 1) == 2 { next += 3 }
            return next < bytes.count && bytes[next] == 0x2C && digitRun(next + 1) == 3
        }
        while digitCount <= 3 || piece.hasGroups, end < bytes.count, bytes[end] == 0x2C {
            let run = digitRun(end + 1)
            // India parts off the thousands and then every two digits: 12,34,567.
            guard run == 3 || run == 2 && pairsLeadToThousands(end) else { break }
            piece.hasGroups = true
            digitCount += run
            end += run + 1
        }
        if end + 3 < bytes.count, bytes[end] == 0x20, bytes[end + 2] == 0x20 {
            // Text that was cut into tokens has spaces around the marks inside its numbers.
            if bytes[end + 1] == 0x2C, digitCount <= 3, digitRun(end + 3) == 3 {
                piece.hasGroups = true
                digitCount += 3
                end += 6
            } else if bytes[end + 1] == 0x2E, case let decimals = digitRun(end + 3), decimals > 0 {
                end += 3 + decimals
                piece.decimalCount = UInt8(min(decimals, 200))
            }
        } else if end < bytes.count, bytes[end] == 0x2E {
            let decimals = digitRun(end + 1)
            if decimals > 0 {
                end += 1 + decimals
                piece.decimalCount = UInt8(min(decimals, 200))
            }
        }
        piece.digitCount = UInt8(min(digitCount, 200))
        piece.end = Int32(truncatingIfNeeded: end)
        return piece
    }
}
