package import NewsText

/// A stretch between quotation marks. Places are indexes into the block's tokens unless said otherwise.
package struct MarkedStretch: Sendable, Hashable {
    /// The opening mark.
    package var open: Int
    /// What stands between the marks: never empty.
    package var inner: Range<Int>
    /// The closing mark; nil where there is none before the stretch ends.
    package var close: Int?
    /// Single marks, straight or curly.
    package var isSingle: Bool

    /// The marks and what stands between them.
    package var outer: Range<Int> { open..<(close.map { $0 + 1 } ?? inner.upperBound) }
}

/// Finds the outermost pairs of quotation marks of a block, of every kind, mismatched and unclosed ones too. Nothing
/// runs past the block, and the work is linear in the number of tokens.
package enum MarkStage {
    /// A block with more stretches than this is not news; the rest is left alone.
    package static let largestCount = 2000

    /// What stands in marks, with the marks: ranges of bytes, in order and apart.
    package static func ranges(in text: BlockText) -> [Range<Int>] {
        find(in: text).stretches.map { stretch in
            let outer = stretch.outer
            return Int(text.tokens[outer.lowerBound].start)..<Int(text.tokens[outer.upperBound - 1].end)
        }
    }

    package static func find(in text: BlockText) -> (stretches: [MarkedStretch], isCut: Bool) {
        text.bytes.withUnsafeBufferPointer { bytes in
            let marks = MarkReader(bytes: bytes, tokens: text.tokens).marks()
            guard !marks.isEmpty else { return ([], false) }
            var pairing = MarkPairing(bytes: bytes, tokens: text.tokens, marks: marks)
            return pairing.run(limit: largestCount)
        }
    }
}

/// One quotation mark and what its neighbours say of it.
struct QuotationMark {
    /// What the sign by itself is for.
    enum Sign { case opening, closing, low, rightGuillemet, leftGuillemet, straight }

    /// The token.
    var token: Int
    var sign: Sign
    var isSingle: Bool
    /// White space, a bracket or a dash stands before, and text after.
    var canOpen: Bool
    /// Text stands before.
    var canClose: Bool
    /// A stop or a comma stands before, or a mark, space or the end after.
    var closesWell: Bool
}

/// Picks out the quotation marks among the tokens; apostrophes are none.
private struct MarkReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]

    func marks() -> [QuotationMark] {
        var marks: [QuotationMark] = []
        for index in tokens.indices where tokens[index].kind == .punctuation {
            guard let (sign, isSingle) = sign(of: tokens[index]) else { continue }
            marks.append(judge(index, sign, isSingle))
        }
        return marks
    }

    private func sign(of token: Token) -> (QuotationMark.Sign, Bool)? {
        let start = Int(token.start)
        let length = Int(token.end) - start
        switch bytes[start] {
        case 0x22: return (.straight, false)
        case 0x27: return length == 1 ? (.straight, true) : (.closing, false)
        case 0x60: return (.opening, length == 1)
        case 0xC2 where bytes[start + 1] == 0xAB: return (.leftGuillemet, false)
        case 0xC2 where bytes[start + 1] == 0xBB: return (.rightGuillemet, false)
        case 0xE2 where length == 3 && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x98, 0x9B: return (.opening, true)
            case 0x99: return (.closing, true)
            case 0x9A: return (.low, true)
            case 0x9C, 0x9F: return (.opening, false)
            case 0x9D: return (.closing, false)
            case 0x9E: return (.low, false)
            case 0xB9: return (.leftGuillemet, true)
            case 0xBA: return (.rightGuillemet, true)
            default: return nil
            }
        case 0xE3 where length == 3 && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x8C, 0x8E: return (.opening, false)
            case 0x8D, 0x8F: return (.closing, false)
            default: return nil
            }
        case 0xEF where length == 3 && bytes[start + 1] == 0xBC && bytes[start + 2] == 0x82:
            return (.straight, false)
        default: return nil
        }
    }

    private func judge(_ index: Int, _ sign: QuotationMark.Sign, _ isSingle: Bool) -> QuotationMark {
        let token = tokens[index]
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let textAfter = next.map { !$0.isSpaced } ?? false
        let wordAfter = textAfter && next.map { $0.kind != .punctuation } ?? false
        var opensAfter = token.isSpaced
        var stopBefore = false
        if !token.isSpaced, index > 0 {
            switch bytes[Int(tokens[index - 1].end) - 1] {
            case 0x28, 0x5B, 0x2D, 0x2F, 0x3A: opensAfter = true
            case 0x2C, 0x2E, 0x21, 0x3F: stopBefore = true
            default:
                // A dash or another quotation mark.
                let before = tokens[index - 1]
                opensAfter =
                    before.kind == .punctuation && bytes[Int(before.start)] == 0xE2
                    && !(bytes[Int(before.end) - 1] == 0xA6)
            }
        }
        // Hanging signs such as `$` or `#` may follow an opening mark, stops may not; a nested mark may.
        let opensBefore = wordAfter || textAfter && nextOpens(index)
        let canClose = !token.isSpaced && index > 0
        let closesWell = canClose && (stopBefore || next.map { $0.isSpaced || $0.kind == .punctuation } ?? true)
        return QuotationMark(
            token: index, sign: sign, isSingle: isSingle, canOpen: opensAfter && opensBefore, canClose: canClose,
            closesWell: closesWell)
    }

    /// Whether the mark after the one at `index` begins text: another quotation mark, a bracket, an ellipsis, a dash.
    private func nextOpens(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        switch bytes[Int(tokens[index + 1].start)] {
        case 0x22, 0x27, 0x28, 0x5B, 0x60, 0xC2, 0xE2: return true
        case 0x2E: return tokens[index + 1].end - tokens[index + 1].start > 1
        default: return false
        }
    }
}

/// Pairs opening and closing marks.
private struct MarkPairing {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    let marks: [QuotationMark]
    private var stretches: [MarkedStretch] = []
    /// For each mark, the place in `marks` of the next one that may close single marks opened before it.
    private var nextSingleClose: [Int]
    /// How many double marks stand before each mark.
    private var doubleCounts: [Int]

    init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], marks: [QuotationMark]) {
        self.bytes = bytes
        self.tokens = tokens
        self.marks = marks
        nextSingleClose = [Int](repeating: -1, count: marks.count + 1)
        doubleCounts = [Int](repeating: 0, count: marks.count + 1)
        for place in marks.indices { doubleCounts[place + 1] = doubleCounts[place] + (marks[place].isSingle ? 0 : 1) }
        findSingleCloses()
    }

    /// From right to left: a good close before a doubtful one, such as the apostrophe of a plural (`officials' view`).
    private mutating func findSingleCloses() {
        var next = -1
        var nextIsDoubtful = true
        for place in marks.indices.reversed() {
            let mark = marks[place]
            guard mark.isSingle, mark.canClose, mark.sign != .low, mark.closesWell else {
                if mark.isSingle, mark.canOpen, !mark.canClose {
                    nextSingleClose[place] = next
                    // What opened later cannot close what opened before it.
                    if mark.sign == .opening { (next, nextIsDoubtful) = (-1, true) }
                    continue
                }
                nextSingleClose[place] = next
                continue
            }
            nextSingleClose[place] = next
            let isDoubtful = isPluralApostrophe(mark)
            if next < 0 || !isDoubtful || nextIsDoubtful { (next, nextIsDoubtful) = (place, isDoubtful) }
        }
    }

    /// After an s and before a small letter, an apostrophe is likelier than a closing mark.
    private func isPluralApostrophe(_ mark: QuotationMark) -> Bool {
        guard mark.token > 0, mark.token + 1 < tokens.count, tokens[mark.token + 1].kind == .word else { return false }
        let before = Int(tokens[mark.token - 1].end) - 1
        let after = Int(tokens[mark.token + 1].start)
        return bytes[before] | 0x20 == 0x73 && bytes[after] >= 0x61 && bytes[after] <= 0x7A
    }

    mutating func run(limit: Int) -> ([MarkedStretch], Bool) {
        if pair(limit: limit, nests: true) { return (stretches, stretches.count >= limit) }
        stretches.removeAll(keepingCapacity: true)
        _ = pair(limit: limit, nests: false)
        return (stretches, stretches.count >= limit)
    }

    /// One pass from left to right; whether every mark that opened was closed. With `nests`, an opening mark inside
    /// marks opens a quotation within the quotation; without, it says that the one before was never closed.
    private mutating func pair(limit: Int, nests: Bool) -> Bool {
        var place = 0
        while place < marks.count, stretches.count < limit {
            let mark = marks[place]
            guard opens(mark) else {
                place += 1
                continue
            }
            if mark.isSingle {
                guard let close = singleClose(of: place) else {
                    place += 1
                    continue
                }
                add(open: mark.token, innerEnd: marks[close].token, close: marks[close].token, isSingle: true)
                place = close + 1
                continue
            }
            guard let next = closeDouble(openedAt: place, nests: nests) else { return false }
            place = next
        }
        return true
    }

    private func opens(_ mark: QuotationMark) -> Bool {
        switch mark.sign {
        case .opening, .low:
            if mark.isSingle { return mark.canOpen && !isElision(mark) }
            return mark.token + 1 < tokens.count && !isTurnedRound(mark)
        case .leftGuillemet:
            return mark.token + 1 < tokens.count && (mark.canOpen || !mark.canClose || isSpacedOut(mark))
        case .straight: return mark.canOpen && !(mark.isSingle && isElision(mark))
        case .closing, .rightGuillemet: return !mark.isSingle && mark.canOpen && !mark.canClose
        }
    }

    /// An opening mark where only a closing one can stand: `“No,“ he said`.
    private func isTurnedRound(_ mark: QuotationMark) -> Bool {
        mark.sign == .opening && !mark.canOpen && mark.closesWell
    }

    /// French guillemets have a space inside.
    private func isSpacedOut(_ mark: QuotationMark) -> Bool {
        mark.token + 1 < tokens.count && tokens[mark.token].isSpaced && tokens[mark.token + 1].isSpaced
    }

    /// An apostrophe at the head of a word: `'90s`, `'em`, `'n'`.
    private func isElision(_ mark: QuotationMark) -> Bool {
        let next = tokens[mark.token + 1]
        let start = Int(next.start)
        let length = Int(next.end) - start
        if next.kind == .number { return length == 2 || length == 3 && bytes[start + 2] | 0x20 == 0x73 }
        guard next.kind == .word, length <= 5, bytes[start] >= 0x61 else { return false }
        return Self.elisions.value(bytes, start, Int(next.end)) != 0
    }

    private static let elisions = NewsText.WordTable(
        ["em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos"].map { ($0, 1) })

    /// The mark that closes single marks, if the double marks between are balanced.
    private func singleClose(of place: Int) -> Int? {
        let close = nextSingleClose[place]
        guard close > place, marks[close].token > marks[place].token + 1 else { return nil }
        let doubles = doubleCounts[close] - doubleCounts[place]
        return doubles % 2 == 0 ? close : nil
    }

    /// Finds the close of double marks and adds the stretch; gives the place to go on from, or nil where nested marks
    /// were left open.
    private mutating func closeDouble(openedAt place: Int, nests: Bool) -> Int? {
        let opener = marks[place]
        var depth = 0
        var hasNested = false
        var probe = place + 1
        while probe < marks.count {
            let mark = marks[probe]
            if mark.isSingle {
                probe += 1
                continue
            }
            switch role(of: mark, openedBy: opener, remaining: marks.count - probe) {
            case .close where depth > 0:
                depth -= 1
            case .close:
                add(open: opener.token, innerEnd: mark.token, close: mark.token, isSingle: false)
                return probe + 1
            case .open where nests:
                depth += 1
                hasNested = true
            case .open:
                add(open: opener.token, innerEnd: mark.token, close: nil, isSingle: false)
                return probe
            }
            probe += 1
        }
        if nests, hasNested { return nil }
        add(open: opener.token, innerEnd: tokens.count, close: nil, isSingle: false)
        return marks.count
    }

    private enum Role { case open, close }

    private func role(of mark: QuotationMark, openedBy opener: QuotationMark, remaining: Int) -> Role {
        switch mark.sign {
        case .low: return .open
        case .opening:
            if isTurnedRound(mark) { return .close }
            return opener.sign == .low && !(mark.canOpen && !mark.canClose) ? .close : .open
        case .closing, .rightGuillemet: return opener.sign == .rightGuillemet && mark.canOpen ? .open : .close
        case .leftGuillemet: return opener.sign == .rightGuillemet || mark.closesWell ? .close : .open
        case .straight:
            // Straight marks take turns; only one that can do nothing but open says that the one before was left open,
            // if there is an odd number of them or a sentence begins with it.
            if mark.canOpen, !mark.canClose, !isStraightBalanced || beginsSentence(mark) { return .open }
            return .close
        }
    }

    /// A stop before the mark and a capital after it.
    private func beginsSentence(_ mark: QuotationMark) -> Bool {
        guard mark.token > 0, mark.token + 1 < tokens.count else { return false }
        switch bytes[Int(tokens[mark.token - 1].end) - 1] {
        case 0x2E, 0x21, 0x3F: return ByteScan.isCapital(bytes, Int(tokens[mark.token + 1].start))
        default: return false
        }
    }

    private var isStraightBalanced: Bool { doubleCounts[marks.count] % 2 == 0 }

    private mutating func add(open: Int, innerEnd: Int, close: Int?, isSingle: Bool) {
        guard innerEnd > open + 1 else { return }
        stretches.append(
            MarkedStretch(open: open, inner: (open + 1)..<innerEnd, close: close, isSingle: isSingle))
    }
}
