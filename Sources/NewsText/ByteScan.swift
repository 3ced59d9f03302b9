/// What kind of character stands at a place, as far as reading needs to know.
public enum CharacterClass: UInt8, Sendable {
    case letter, digit, space, punctuation, symbol
}

/// Looks at the characters of UTF-8 text by their bytes, without making any `Character`.
public enum ByteScan {
    /// The class of the character that begins at `index`, and how many bytes it has. The text is well-formed UTF-8.
    @inlinable @inline(__always)
    public static func character(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CharacterClass, Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (ascii(byte), 1) }
        return wide(bytes, index)
    }

    /// The class of an ASCII byte.
    @inlinable @inline(__always)
    public static func ascii(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x00...0x20, 0x7F: .space
        case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5C, 0x5D, 0x60, 0x7B, 0x7D:
            .punctuation
        default: .symbol
        }
    }

    /// The class and length of a character of two to four bytes.
    @usableFromInline
    static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CharacterClass, Int) {
        let lead = bytes[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return (.symbol, max(1, bytes.count - index)) }
        let second = bytes[index + 1]
        switch lead {
        case 0xC2: return (latin1Sign(second), 2)
        case 0xC3: return (second == 0x97 || second == 0xB7 ? .symbol : .letter, 2)
        case 0xE2: return (generalSign(second, bytes[index + 2]), 3)
        case 0xE3 where second == 0x80: return (ideographicSign(bytes[index + 2]), 3)
        case 0xEF where second == 0xBB && bytes[index + 2] == 0xBF: return (.space, 3)
        case 0xEF where second == 0xBF && bytes[index + 2] >= 0xBC: return (.symbol, 3)
        case 0xEF where second == 0xBC && bytes[index + 2] <= 0x8F: return (.punctuation, 3)
        case 0xF0 where second == 0x9F: return (.symbol, 4)
        default: return (.letter, length)
        }
    }

    /// U+0080 to U+00BF.
    private static func latin1Sign(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x80...0xA0: .space
        case 0xAA, 0xAD, 0xB5, 0xBA: .letter
        case 0xAB, 0xBB, 0xA1, 0xBF, 0xB7, 0xB6, 0xA7: .punctuation
        default: .symbol
        }
    }

    /// U+2000 to U+2FFF.
    private static func generalSign(_ second: UInt8, _ third: UInt8) -> CharacterClass {
        switch (second, third) {
        case (0x80, 0x80...0x8B), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): .space
        // Joiners, hyphens and marks of direction hold a word together.
        case (0x80, 0x8C...0x91), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): .letter
        case (0x80, _), (0x81, 0x80...0x9E): .punctuation
        case (0x84, _), (0x82, 0x90...0x9C): .letter
        case (0xB8, _), (0xB9, _): .punctuation
        case (0xB0...0xB7, _): .letter
        default: .symbol
        }
    }

    /// U+3000 to U+303F.
    private static func ideographicSign(_ third: UInt8) -> CharacterClass {
        switch third {
        case 0x80: .space
        case 0x81...0x83, 0x88...0x91, 0x94...0x9F: .punctuation
        case 0x85...0x87: .letter
        default: .symbol
        }
    }

    /// Past bytes from `index` on that are no ASCII control characters, eight at a time: where it stops before the end,
    /// one stands there, or fewer than eight bytes are left, which are for the caller to look at.
    static func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let lanes: UInt64 = 0x0101_0101_0101_0101
        var index = index
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Each byte is a lane, whose top bit is set if it is below 0x20, or 0x7F. A borrow may set further ones above
            // the first, but never the first.
            let isLow = (word &- lanes &* 0x20) & ~word
            let isDelete = ((word ^ lanes &* 0x7F) &- lanes) & ~(word ^ lanes &* 0x7F)
            let controls = (isLow | isDelete) & (lanes &* 0x80)
            if controls != 0 { return index + UInt64(littleEndian: controls).trailingZeroBitCount >> 3 }
            index += 8
        }
        return index
    }

    /// The first byte from `index` on that may be an ASCII capital, or `end`: it skips bytes that are none eight at a
    /// time, but not all of them.
    public static func skipToCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = index
        while index + 8 <= end {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Capitals have the bit of 0x40 and lack that of 0x20.
            let capitals = word & ~(word << 1) & 0x4040_4040_4040_4040
            if capitals != 0 { return index + UInt64(littleEndian: capitals).trailingZeroBitCount >> 3 }
            index += 8
        }
        return min(index, end)
    }

    /// Where the white space that begins at `index` ends; `index` itself where there is none. White space here has no
    /// line end in it unless `acrossLines`.
    public static func skipSpace(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, acrossLines: Bool = true
    ) -> Int {
        var index = index
        while index < end {
            if !acrossLines, bytes[index] == 0x0A || bytes[index] == 0x0D { break }
            let (kind, length) = character(bytes, index)
            guard kind == .space else { break }
            index += length
        }
        return min(index, end)
    }

    /// Where the white space that ends at `index` begins, not before `start`.
    public static func skipSpaceBack(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Int {
        var index = index
        while index > start {
            var first = index - 1
            while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
            guard character(bytes, first).0 == .space else { break }
            index = first
        }
        return index
    }

    /// Whether the letter that begins at `index` is a capital, for Latin, Greek and Cyrillic letters.
    public static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
        guard index + 1 < bytes.count else { return false }
        let second = bytes[index + 1]
        switch byte {
        case 0xC3: return second >= 0x80 && second <= 0x9E && second != 0x97
        case 0xC4: return second & 1 == (second >= 0xB9 ? 1 : 0)
        case 0xC5:
            return second <= 0x88
                ? second & 1 == 1 : second >= 0xB9 && second <= 0xBE ? second & 1 == 1 : second & 1 == 0
        case 0xCE: return second >= 0x86 && second <= 0xAB
        case 0xD0: return second <= 0xAF
        default: return false
        }
    }

    /// Whether it is an ASCII digit.
    @inlinable @inline(__always)
    public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// An ASCII capital made small; any other byte as it is.
    @inlinable @inline(__always)
    public static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    /// A stretch of well-formed UTF-8 with its ASCII capitals made small.
    public static func lowered(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count) { room in
            for (place, byte) in zip(room.indices, range) { room[place] = lowered(bytes[byte]) }
            return range.count
        }
    }
}
