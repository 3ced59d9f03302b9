import NewsText

/// Joins lines that were wrapped by hand into units, each of which becomes one block or a few.
enum UnitStage {
    /// Longer lines than this were not wrapped by hand.
    private static let widestColumn = 100
    /// Shorter ones neither: what is wrapped there is verse, or a list.
    private static let narrowestColumn = 40

    static func units(of lines: [TextLine], in bytes: [UInt8]) -> [TextUnit] {
        bytes.withUnsafeBufferPointer { bytes in
            let isWrapped = isWrapped(lines, bytes)
            let widest = lines.reduce(0) { max($0, $1.end - $1.start + $1.indent) }
            var units: [TextUnit] = []
            var followsBlank = true
            var previous: TextLine?
            for line in lines {
                if line.isBlank {
                    followsBlank = true
                    previous = nil
                    continue
                }
                if isWrapped, !followsBlank, let above = previous,
                    line.indent <= above.indent + 1
                        || units.last?.lineCount ?? 0 > 1 && line.indent <= above.indent + 1,
                    runsOn(above, line, widest, bytes), let last = units.indices.last
                {
                    units[last].end = line.end
                    units[last].lineCount += 1
                } else {
                    units.append(
                        TextUnit(start: line.start, end: line.end, lineCount: 1, followsBlank: followsBlank))
                }
                followsBlank = false
                previous = line
            }
            return units
        }
    }

    /// Whether `below` goes on where `above` had no room for one more word.
    private static func runsOn(
        _ above: TextLine, _ below: TextLine, _ widest: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var word = below.start
        while word < below.end, bytes[word] > 0x20 { word += 1 }
        let needed = above.end - above.start + above.indent + 1 + (word - below.start)
        // Editors differ in whether the space counts, and marks of several bytes are one column wide.
        return needed + 3 > widest * 4 / 5
    }

    /// Whether the text as a whole was wrapped: no line is long, most lines that another follows had no room for its
    /// first word, and many of them stop in the middle of a sentence. A line that is set in opens a paragraph, and says
    /// nothing of the one above.
    private static func isWrapped(_ lines: [TextLine], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let widest = lines.reduce(0) { max($0, $1.end - $1.start + $1.indent) }
        guard widest <= widestColumn, widest >= narrowestColumn else { return false }
        var pairCount = 0
        var fullCount = 0
        var openCount = 0
        for (above, below) in zip(lines, lines.dropFirst()) where !above.isBlank && !below.isBlank {
            guard below.indent <= above.indent + 1 else { continue }
            pairCount += 1
            if runsOn(above, below, widest, bytes) { fullCount += 1 }
            if !endsSentence(bytes, above.start, above.end) { openCount += 1 }
        }
        return pairCount >= 2 && fullCount * 4 >= pairCount * 3 && openCount * 2 >= pairCount
    }

    /// Whether the text before `end` closes a sentence: a stop, with closing marks and brackets after it.
    static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = end
        while index > start {
            let byte = bytes[index - 1]
            switch byte {
            case 0x2E, 0x21, 0x3F: return true
            case 0x22, 0x27, 0x29, 0x5D: index -= 1
            case 0x80...0xBF:
                let mark = closingMarkLength(bytes, start, index)
                if mark == 0 { return isWideStop(bytes, start, index) }
                index -= mark
            default: return false
            }
        }
        return false
    }

    /// How many bytes the closing quotation mark before `end` has, or 0.
    static func closingMarkLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        if end - start >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
            switch bytes[end - 1] {
            case 0x98...0x9F, 0xBA: return 3
            default: return 0
            }
        }
        return end - start >= 2 && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xBB ? 2 : 0
    }

    /// An ellipsis or an ideographic full stop before `end`.
    private static func isWideStop(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 3 else { return false }
        if bytes[end - 3] == 0xE2 { return bytes[end - 2] == 0x80 && bytes[end - 1] == 0xA6 }
        return bytes[end - 3] == 0xE3 && bytes[end - 2] == 0x80 && bytes[end - 1] == 0x82
    }
}
