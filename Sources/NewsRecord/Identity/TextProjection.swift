/// Where the words of an old text stand in a new one: carries a stretch of the old over to the new.
struct TextProjection {
    /// Words that were replaced by as many stand for them one by one, up to this many; of longer stretches nobody can
    /// say which word became which.
    private static let longestSwap = 4

    private let oldWords: [Range<Int>]
    private let newWords: [Range<Int>]
    /// For each old word, the new words that stand in its place: its equal, or those of the gap in which it stood.
    private let targets: [Range<Int>]

    /// Aligns two texts word by word. Bytes that are not ASCII count as letters, so that any encoding will do.
    init(old: ArraySlice<UInt8>, new: ArraySlice<UInt8>) {
        oldWords = Self.words(of: old)
        newWords = Self.words(of: new)
        var interner = Interner()
        func numbers(_ words: [Range<Int>], _ text: ArraySlice<UInt8>) -> [Int] {
            words.map {
                interner.number(of: text[(text.startIndex + $0.lowerBound)..<(text.startIndex + $0.upperBound)])
            }
        }
        let matches = SequenceAlignment.plainMatches(old: numbers(oldWords, old), new: numbers(newWords, new))
        var targets: [Range<Int>] = []
        var gapStart = 0
        for index in 0...matches.count {
            guard let boundary = index == matches.count ? oldWords.count : matches[index] else { continue }
            let replaced = boundary - targets.count
            let replacements = gapStart..<index
            for offset in 0..<replaced {
                let isSwap = replaced == replacements.count && replaced <= Self.longestSwap
                targets.append(isSwap ? (gapStart + offset)..<(gapStart + offset + 1) : replacements)
            }
            if index < matches.count { targets.append(index..<(index + 1)) }
            gapStart = index + 1
        }
        self.targets = targets
    }

    /// The stretch of the new text that stands where `range` stood in the old; nil where nothing is left of it. Both
    /// count bytes from the start of their text.
    func project(_ range: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = oldWords.count
        while low < high {
            let middle = (low + high) / 2
            if oldWords[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var projected: Range<Int>?
        var index = low
        while index < oldWords.count, oldWords[index].lowerBound < range.upperBound {
            defer { index += 1 }
            let words = targets[index]
            guard !words.isEmpty else { continue }
            let here = newWords[words.lowerBound].lowerBound..<newWords[words.upperBound - 1].upperBound
            projected = projected.map { $0.union(with: here) } ?? here
        }
        return projected
    }

    /// Runs of letters and digits, and every other visible byte by itself.
    static func words(of text: ArraySlice<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = text.startIndex
        while index < text.endIndex {
            let start = index
            if isWordByte(text[index]) {
                repeat { index += 1 } while index < text.endIndex && isWordByte(text[index])
            } else {
                index += 1
                if text[start] <= 0x20 { continue }
            }
            words.append((start - text.startIndex)..<(index - text.startIndex))
        }
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        // NUL is half of every ASCII letter in UTF-16.
        case 0x00, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}

extension Range {
    /// The least range that holds both.
    func union(with other: Range) -> Range {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}
