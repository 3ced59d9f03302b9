import Lexicons
import NewsAttribution
import NewsText

/// A mistake of the report's own in one block.
struct LocalSlip: Sendable, Hashable {
    /// The bytes of the block's text that are wrong.
    var range: Range<Int>
    /// What they must have been meant to be.
    var readsAs: String
}

/// Finds slips that can be told from the text around them alone: marks that do not fit each other, spaces too many and too
/// few, words written twice, misspellings, and words that only another one would make sense in place of. What might be
/// meant as it stands is left alone. The work is linear in the number of tokens.
struct SlipStage {
    /// A block with more slips than this is not prose.
    private static let largestCount = 200

    private let text: BlockText
    private(set) var slips: [LocalSlip] = []

    /// The slips of a block of prose, in the order of the text and apart.
    static func find(in text: BlockText, _ stretches: [MarkedStretch]) -> [LocalSlip] {
        var stage = SlipStage(text: text)
        for index in text.tokens.indices where stage.slips.count < largestCount { stage.look(at: index) }
        stage.compareMarks(stretches)
        return stage.ordered()
    }

    private init(text: BlockText) { self.text = text }

    private func ordered() -> [LocalSlip] {
        var kept: [LocalSlip] = []
        for slip in slips.sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }) {
            guard let last = kept.last, last.range.upperBound > slip.range.lowerBound else {
                kept.append(slip)
                continue
            }
            // The wrong mark, and no space after it: one slip.
            if last.range.lowerBound == slip.range.lowerBound, last.readsAs.count == 1,
                slip.readsAs.dropFirst().first == " "
            {
                kept[kept.count - 1] = LocalSlip(range: slip.range, readsAs: last.readsAs + slip.readsAs.dropFirst())
            }
        }
        return kept.count <= Self.largestCount ? kept : []
    }

    private mutating func look(at index: Int) {
        let token = text.tokens[index]
        switch token.kind {
        case .punctuation: lookAtMark(index)
        case .word: lookAtWord(index)
        default: break
        }
    }

    // MARK: Spaces

    /// `July 5 .`, `left,but`, `”he`
    private mutating func lookAtMark(_ index: Int) {
        let token = text.tokens[index]
        let mark = byte(token)
        if isClosingCurl(token), let next = following(index), next.kind == .word, !next.isSpaced, word(next) != "s" {
            // After a space it was to open, before a word to close.
            let isOpening = token.isSpaced || index == 0
            let range = isOpening ? token.range : token.range.lowerBound..<next.range.upperBound
            add(range, isOpening ? "\u{201C}" : text.text(token) + " " + text.text(next))
        }
        guard let mark, index > 0 else { return }
        let before = text.tokens[index - 1]
        if token.isSpaced, Self.enders.contains(mark), before.kind == .word || before.kind == .number,
            text.bytes[before.range.upperBound..<token.range.lowerBound].allSatisfy({ $0 == 0x20 }),
            following(index).map({ $0.isSpaced && $0.kind != .punctuation || isClosing($0) }) ?? true
        {
            add(before.range.lowerBound..<token.range.upperBound, text.text(before) + text.text(token))
        } else if mark == 0x2C || mark == 0x3B || mark == 0x2E, !token.isSpaced, isPlainWord(before),
            let next = following(index), !next.isSpaced, isPlainWord(next),
            mark != 0x2E || endsSentence(before, next, index)
        {
            add(
                before.range.lowerBound..<next.range.upperBound,
                text.text(before) + text.text(token) + " " + text.text(next))
        }
    }

    /// `, . ; ? !`
    private static let enders: Set<UInt8> = [0x2C, 0x2E, 0x3B, 0x3F, 0x21]

    /// `left.The`, but no `Example.Com`, `U.S.Army` or `a/left.The`.
    private func endsSentence(_ before: Token, _ next: Token, _ index: Int) -> Bool {
        guard before.range.count > 2, text.bytes[before.range].dropFirst().allSatisfy(isLower),
            isUpper(text.bytes[next.range.lowerBound]), text.bytes[next.range].dropFirst().allSatisfy(isLower),
            !Self.domains.contains(word(next)), index < 2 || before.isSpaced || isClosing(text.tokens[index - 2])
        else { return false }
        return index + 2 >= text.tokens.count || text.tokens[index + 2].isSpaced
            || Self.enders.contains(byte(text.tokens[index + 2]) ?? 0)
    }

    private static let domains: Set<String> = ["com", "org", "net", "gov", "edu", "co", "uk", "tv", "me", "io", "info"]

    // MARK: Words

    private mutating func lookAtWord(_ index: Int) {
        let token = text.tokens[index]
        let entry = text.bytes.withUnsafeBufferPointer {
            SlipWords.table.value($0, token.range.lowerBound, token.range.upperBound)
        }
        guard entry != 0 else { return }
        if let right = SlipWords.right(entry) {
            add(token.range, isUpper(text.bytes[token.range.lowerBound]) ? right.capitalizedFirst : right)
            return
        }
        let word = word(token)
        let before = index > 0 ? text.tokens[index - 1] : nil
        let last = before.map { $0.kind == .word ? self.word($0) : "" } ?? ""
        // A word that is written twice; the line may break between.
        if let before, last == word, SlipWords.neverTwice.contains(word), isLower(text.bytes[token.range.lowerBound]) {
            add(before.range.lowerBound..<token.range.upperBound, text.text(before))
        }
        guard let next = following(index), next.isSpaced else { return }
        if let meant = Confusions.meant(word, after: wordBefore(index), before: next, self.word(next), text) {
            add(token.range, meant)
        }
        if token.range.count == 1, text.bytes[token.range.lowerBound] == 0x61, next.kind == .word,
            Self.wantsAn(self.text.text(next))
        {
            add(token.range.lowerBound..<next.range.upperBound, "an " + text.text(next))
        }
    }

    /// The word before a token in lower case, past one adverb; empty where a mark or nothing is there.
    private func wordBefore(_ index: Int) -> String {
        guard index > 0, text.tokens[index - 1].kind == .word else { return "" }
        let last = word(text.tokens[index - 1])
        guard last.hasSuffix("ly"), index > 1, text.tokens[index - 2].kind == .word else { return last }
        return word(text.tokens[index - 2])
    }

    /// Whether a word in lower case begins with a vowel for the ear, so that it never has `a` before it.
    private static func wantsAn(_ word: String) -> Bool {
        guard word.utf8.count > 3, let first = word.utf8.first, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
        else {
            return false
        }
        guard [0x61, 0x65, 0x69, 0x6F].contains(first) else { return false }
        return !["eu", "ewe", "one", "once", "ouija", "iou"].contains { word.hasPrefix($0) }
    }

    // MARK: Marks

    /// A quotation that opens with one kind of mark and closes with the other: the one that the block has less of is wrong.
    private mutating func compareMarks(_ stretches: [MarkedStretch]) {
        var (straight, curly) = (0, 0)
        for stretch in stretches where !stretch.isSingle {
            for mark in [stretch.open, stretch.close].compactMap(\.self) {
                if byte(text.tokens[mark]) == 0x22 { straight += 1 } else { curly += 1 }
            }
        }
        guard straight > 0, curly > 0 else { return }
        for stretch in stretches where !stretch.isSingle {
            guard let close = stretch.close else { continue }
            let (opens, closes) = (text.tokens[stretch.open], text.tokens[close])
            let (isOpenStraight, isCloseStraight) = (byte(opens) == 0x22, byte(closes) == 0x22)
            guard isOpenStraight != isCloseStraight, isOpenStraight || isCurl(opens), isCloseStraight || isCurl(closes)
            else {
                continue
            }
            let isStraightMeant = straight == curly ? isOpenStraight : straight > curly
            if isStraightMeant {
                add(isOpenStraight ? closes.range : opens.range, "\"")
            } else {
                add(isOpenStraight ? opens.range : closes.range, isOpenStraight ? "\u{201C}" : "\u{201D}")
            }
        }
    }

    // MARK: Small questions

    private mutating func add(_ range: Range<Int>, _ readsAs: String) {
        slips.append(LocalSlip(range: range, readsAs: readsAs))
    }

    private func following(_ index: Int) -> Token? { index + 1 < text.tokens.count ? text.tokens[index + 1] : nil }

    private func word(_ token: Token) -> String { text.text(token).lowercased() }

    /// The byte of a token that has but one.
    private func byte(_ token: Token) -> UInt8? { token.range.count == 1 ? text.bytes[token.range.lowerBound] : nil }

    /// Two letters or more, and nothing else.
    private func isPlainWord(_ token: Token) -> Bool {
        token.kind == .word && token.range.count > 1
            && text.bytes[token.range].allSatisfy { isLower($0) || isUpper($0) || $0 >= 0x80 }
    }

    private func isClosing(_ token: Token) -> Bool {
        token.kind == .punctuation && (isClosingCurl(token) || byte(token) == 0x22 || byte(token) == 0x29)
    }

    private func isClosingCurl(_ token: Token) -> Bool { isMark(token, 0x9D) }

    private func isCurl(_ token: Token) -> Bool {
        isMark(token, 0x9C) || isMark(token, 0x9D)
    }

    /// Whether a token is the mark U+20xx that ends with a byte.
    private func isMark(_ token: Token, _ last: UInt8) -> Bool {
        let start = token.range.lowerBound
        return token.range.count == 3 && text.bytes[start] == 0xE2 && text.bytes[start + 1] == 0x80
            && text.bytes[start + 2] == last
    }

    private func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

/// The words that are looked at more closely.
enum SlipWords {
    static let neverTwice: Set<String> = [
        "the", "a", "an", "of", "to", "and", "for", "with", "by", "from", "at", "was", "were", "are", "be", "as",
        "their",
        "his", "its", "we", "they", "or", "but", "which", "who",
    ]

    private static let pairs = Misspellings.pairs
    /// Words to 1, misspellings to 2 and more.
    static let table = WordTable(
        (neverTwice.sorted() + Confusions.words.filter { !neverTwice.contains($0) }).map { ($0, 1) }
            + pairs.enumerated().map { ($1.wrong, UInt64($0 + 2)) })

    /// What a misspelling stands for.
    static func right(_ entry: UInt64) -> String? { entry >= 2 ? pairs[Int(entry) - 2].right : nil }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
