internal import NewsText

/// What the models see of a word: values for its form, its ends and its shape. Curly marks count as straight ones and
/// all digits as one, so that a text's typography changes little.
package struct WordTraits: Sendable {
    /// The form in small letters.
    package var lower: UInt64 = 0
    /// Capitals, small letters, digits and marks, runs shortened.
    package var shape: UInt64 = 0
    /// The last two, three and four characters (bytes of an ASCII word), 0 where the word is not longer.
    package var suffix2: UInt64 = 0
    package var suffix3: UInt64 = 0
    package var suffix4: UInt64 = 0
    /// The first two and three.
    package var prefix2: UInt64 = 0
    package var prefix3: UInt64 = 0
    /// Whether it begins with a capital, is all capitals, or has a digit or a hyphen.
    package var isCapitalised = false
    package var isAllCapitals = false
    package var hasLetter = false
    package var isSpaced = true
    /// The path of its class in the tree of ``WordClasses``, 0 where that is not known.
    package var family: UInt32 = 0
    /// Whether it is a form of an auxiliary, or of the verb of saying, that is hardly ever anything but a finite verb.
    package var isSurelyFinite = false

    /// The class, and whether the word begins with a capital.
    @inline(__always)
    var writtenFamily: UInt64 { UInt64(family) | (isCapitalised ? 1 << 40 : 0) }
    @inline(__always)
    var isFullStop: Bool { lower == Self.fullStop }

    /// What stands before the first word and after the last.
    package static let before = WordTraits(outside: 1)
    package static let after = WordTraits(outside: 2)

    private init(outside value: UInt64) {
        lower = value
        shape = value
    }

    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ token: SyntaxToken) {
        let (start, end) = (Int(token.start), Int(token.end))
        isSpaced = token.isSpaced
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var form: UInt64 = 0xCBF2_9CE4_8422_2325
        var (lastClass, run): (UInt8, Int) = (0, 0)
        var (capitals, smalls, count) = (0, 0, 0)
        // The last four characters, the newest in the lowest byte.
        var tail: UInt32 = 0
        var place = start
        while place < end {
            let (byte, length) = Self.folded(bytes, place, end)
            let kind = Self.shapeClass(bytes, place, byte)
            if kind == 0x58 { capitals += 1 } else if kind == 0x78 { smalls += 1 }
            let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte >= 0x30 && byte <= 0x39 ? 0x30 : byte
            hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
            tail = tail << 8 | UInt32(small)
            count += 1
            if count == 2 { prefix2 = FeatureKey.mix(hash &+ 2) }
            if count == 3 { prefix3 = FeatureKey.mix(hash &+ 3) }
            run = kind == lastClass ? run + 1 : 0
            if run < 2 { form = (form ^ UInt64(kind)) &* 0x100_0000_01B3 }
            lastClass = kind
            place += length
        }
        lower = FeatureKey.mix(hash)
        shape = FeatureKey.mix(form)
        isCapitalised = start < end && Self.shapeClass(bytes, start, bytes[start]) == 0x58
        isAllCapitals = capitals > 1 && smalls == 0
        hasLetter = capitals + smalls > 0
        if count > 2 { suffix2 = FeatureKey.mix(UInt64(tail & 0xFFFF) &+ 0x2_0000_0000) }
        if count > 3 { suffix3 = FeatureKey.mix(UInt64(tail & 0xFF_FFFF) &+ 0x3_0000_0000) }
        if count > 4 { suffix4 = FeatureKey.mix(UInt64(tail) &+ 0x4_0000_0000) }
    }

    /// As above, with the word's class.
    @inline(__always)
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ token: SyntaxToken, _ classes: WordClasses) {
        self.init(bytes, token)
        family = classes.path(of: lower)
        isSurelyFinite = Self.sureVerbs.contains(lower)
    }

    private static let fullStop = key(of: Array(".".utf8))
    private static let sureVerbs = Set(
        [
            "am", "is", "are", "was", "were", "has", "had", "does", "did", "will", "would", "can", "could", "may",
            "might", "must", "shall", "should", "said", "says", "'m", "'re", "'ve", "'ll", "'d", "ca", "wo",
        ].map { key(of: Array($0.utf8)) })

    /// The value that ``lower`` has for a word.
    static func key(of word: [UInt8]) -> UInt64 {
        word.withUnsafeBufferPointer { WordTraits($0, SyntaxToken(start: 0, end: $0.count, isSpaced: true)).lower }
    }

    /// A byte that stands for the character at `place`, and the character's length: curly marks become straight ones,
    /// dashes a hyphen; soft hyphens are as good as nothing but keep their place.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> (UInt8, Int) {
        let byte = bytes[place]
        guard byte == 0xE2, place + 2 < end, bytes[place + 1] == 0x80 else { return (byte, 1) }
        switch bytes[place + 2] {
        case 0x98, 0x99, 0x9B: return (0x27, 3)
        case 0x9C, 0x9D, 0x9E, 0x9F: return (0x22, 3)
        case 0x90, 0x91: return (0x2D, 3)
        default: return (byte, 1)
        }
    }

    private static func shapeClass(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x41...0x5A: return 0x58
        case 0x61...0x7A: return 0x78
        case 0x30...0x39: return 0x64
        case 0xC3 where bytes[place] == 0xC3: return ByteScan.isCapital(bytes, place) ? 0x58 : 0x78
        case 0x80...: return 0x78
        default: return byte
        }
    }
}
