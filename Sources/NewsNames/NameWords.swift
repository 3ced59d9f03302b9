package import NewsText

/// A piece of a text as the tagger sees it: words are parted at hyphens and before a possessive.
package struct NameWord: Sendable {
    package var start: Int32
    package var end: Int32
    package var shape: Shape
    /// White space stands before it.
    package var isSpaced: Bool

    package enum Shape: UInt8, Sendable {
        /// `word`.
        case small
        /// `Word`.
        case capital
        /// `WORD`.
        case capitals
        /// `A`, `A.`: one capital.
        case initial
        /// `U.N.`, `J.R.`: capitals with full stops.
        case dotted
        /// `McDonald`, `eBay`.
        case mixed
        case number
        /// Digits and letters.
        case numbered
        case hyphen, comma, stop, opening, closing, ampersand, apostrophe, quote
        /// `'s`.
        case possessive
        case mark

        /// Whether it holds a capital.
        var isCapitalised: Bool {
            switch self {
            case .capital, .capitals, .initial, .dotted, .mixed: true
            default: false
            }
        }
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
}

package enum NameWords {
    /// The pieces of a range of tokens.
    package static func pieces(
        of tokens: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>, into words: inout [NameWord]
    ) {
        for token in tokens {
            let (start, end) = (Int(token.start), Int(token.end))
            guard token.kind == .word else {
                let shape: NameWord.Shape = token.kind == .number ? number(bytes, start, end) : mark(bytes, start, end)
                words.append(
                    NameWord(start: token.start, end: token.end, shape: shape, isSpaced: token.isSpaced))
                continue
            }
            let stem = stemEnd(bytes, start, end)
            var part = start
            var isSpaced = token.isSpaced
            for index in start..<stem where bytes[index] == 0x2D {
                if index > part {
                    words.append(word(bytes, part, index, isSpaced))
                    isSpaced = false
                }
                words.append(NameWord(start: Int32(index), end: Int32(index + 1), shape: .hyphen, isSpaced: isSpaced))
                isSpaced = false
                part = index + 1
            }
            if part < stem { words.append(word(bytes, part, stem, isSpaced)) }
            if stem < end {
                words.append(NameWord(start: Int32(stem), end: token.end, shape: .possessive, isSpaced: false))
            }
        }
    }

    /// Where a word ends without a possessive.
    private static func stemEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard end - start > 2, bytes[end - 1] | 0x20 == 0x73 else { return end }
        if bytes[end - 2] == 0x27 { return end - 2 }
        guard end - start > 4, bytes[end - 4] == 0xE2, bytes[end - 3] == 0x80, bytes[end - 2] == 0x99 else {
            return end
        }
        return end - 4
    }

    private static func word(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ isSpaced: Bool
    ) -> NameWord {
        NameWord(start: Int32(start), end: Int32(end), shape: shape(bytes, start, end), isSpaced: isSpaced)
    }

    private static func shape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> NameWord.Shape {
        var (capitals, smalls, stops, digits) = (0, 0, 0, 0)
        for index in start..<end {
            switch bytes[index] {
            case 0x41...0x5A: capitals += 1
            case 0x61...0x7A: smalls += 1
            case 0x2E: stops += 1
            case 0x30...0x39: digits += 1
            case 0xC3...0xD1:
                // Two bytes a letter: whichever it is counts once.
                if ByteScan.isCapital(bytes, index) { capitals += 1 } else { smalls += 1 }
            default: break
            }
        }
        if digits > 0 { return .numbered }
        let isFirst = ByteScan.isCapital(bytes, start)
        if capitals == 0 { return .small }
        if smalls == 0 {
            if capitals == 1 { return .initial }
            return stops > 0 ? .dotted : .capitals
        }
        return isFirst && capitals == 1 ? .capital : .mixed
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> NameWord.Shape {
        bytes[end - 1] | 0x20 >= 0x61 && bytes[end - 1] | 0x20 <= 0x7A ? .numbered : .number
    }

    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> NameWord.Shape {
        switch bytes[start] {
        case 0x2D: return end - start == 1 ? .hyphen : .mark
        case 0x2C: return .comma
        case 0x2E, 0x21, 0x3F: return .stop
        case 0x28, 0x5B: return .opening
        case 0x29, 0x5D: return .closing
        case 0x26: return .ampersand
        case 0x27: return end - start == 1 ? .apostrophe : .quote
        case 0x22, 0x60: return .quote
        case 0xE2 where end - start == 3 && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x99: return .apostrophe
            case 0x98, 0x9C, 0x9D: return .quote
            default: return .mark
            }
        default: return .mark
        }
    }
}
