/// How the bytes of a report on disk spell its text.
public enum SourceEncoding: String, Sendable, Hashable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Microsoft's superset of Latin-1; its five unassigned bytes are read as the C1 controls of the same number, as
    /// the WHATWG Encoding Standard has them.
    case windows1252 = "windows-1252"

    /// IANA's name in lower case.
    public var name: String { rawValue }
}

/// How the lines of a report end.
public enum NewlineStyle: String, Sendable, Hashable {
    case lf, crlf, cr
    /// More than one of the above.
    case mixed
    /// The text has no line end at all.
    case none
}

/// What decoding decided and met, before any byte is rewritten.
struct EncodingChoice {
    var encoding: SourceEncoding
    /// Bytes of a byte order mark, which is no part of the text.
    var markByteCount: Int
    /// Whether the bytes can be taken as UTF-8 as they are.
    var isCleanUTF8: Bool

    /// How many bytes the search for UTF-16 without a mark looks at.
    private static let sampleByteCount = 4096

    /// Decides by these rules, in this order: a byte order mark; NUL bytes in every other place (UTF-16 of a script
    /// in Latin letters); well-formed UTF-8; UTF-8 with damage, where well-formed sequences of several bytes are at
    /// least as many as ill-formed ones; Windows-1252.
    init(_ source: UnsafeBufferPointer<UInt8>) {
        if source.count >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF {
            let survey = UTF8Survey(source, from: 3)
            self.init(encoding: .utf8, markByteCount: 3, isCleanUTF8: survey.illFormedCount == 0)
            return
        }
        if source.count >= 2, source[0] == 0xFF, source[1] == 0xFE {
            self.init(encoding: .utf16LittleEndian, markByteCount: 2, isCleanUTF8: false)
            return
        }
        if source.count >= 2, source[0] == 0xFE, source[1] == 0xFF {
            self.init(encoding: .utf16BigEndian, markByteCount: 2, isCleanUTF8: false)
            return
        }
        if let wide = Self.unmarkedUTF16(source) {
            self.init(encoding: wide, markByteCount: 0, isCleanUTF8: false)
            return
        }
        let survey = UTF8Survey(source, from: 0)
        if survey.illFormedCount == 0 {
            self.init(encoding: .utf8, markByteCount: 0, isCleanUTF8: true)
        } else if survey.multibyteCount >= survey.illFormedCount {
            self.init(encoding: .utf8, markByteCount: 0, isCleanUTF8: false)
        } else {
            self.init(encoding: .windows1252, markByteCount: 0, isCleanUTF8: false)
        }
    }

    private init(encoding: SourceEncoding, markByteCount: Int, isCleanUTF8: Bool) {
        self.encoding = encoding
        self.markByteCount = markByteCount
        self.isCleanUTF8 = isCleanUTF8
    }

    /// UTF-16 without a mark, where at least two in five units have a zero high byte and hardly any a zero low byte.
    private static func unmarkedUTF16(_ source: UnsafeBufferPointer<UInt8>) -> SourceEncoding? {
        let pairCount = min(source.count, sampleByteCount) / 2
        guard pairCount >= 4 else { return nil }
        var evenZeros = 0
        var oddZeros = 0
        for pair in 0..<pairCount {
            if source[pair * 2] == 0 { evenZeros += 1 }
            if source[pair * 2 + 1] == 0 { oddZeros += 1 }
        }
        if oddZeros * 5 >= pairCount * 2, evenZeros * 50 <= pairCount { return .utf16LittleEndian }
        if evenZeros * 5 >= pairCount * 2, oddZeros * 50 <= pairCount { return .utf16BigEndian }
        return nil
    }
}

/// Counts what speaks for and against UTF-8.
struct UTF8Survey {
    /// Well-formed sequences of two to four bytes.
    private(set) var multibyteCount = 0
    /// Ill-formed stretches, each of which reads as one U+FFFD.
    private(set) var illFormedCount = 0

    init(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        let count = source.count
        while index < count {
            index = Self.skipASCII(source, from: index)
            guard index < count else { return }
            let step = UTF8Sequence(source, at: index)
            if step.isWellFormed { multibyteCount += 1 } else { illFormedCount += 1 }
            index += step.byteCount
        }
    }

    /// The first byte at or after `start` that is not ASCII, or the end.
    static func skipASCII(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let count = source.count
        let raw = UnsafeRawBufferPointer(source)
        while index + 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < count, source[index] < 0x80 { index += 1 }
        return index
    }
}

/// One step through UTF-8: a well-formed sequence, or the longest stretch that could have begun one (Unicode 15,
/// section 3.9, "maximal subpart"), which is what reads as one U+FFFD.
struct UTF8Sequence {
    let byteCount: Int
    let isWellFormed: Bool

    init(_ source: UnsafeBufferPointer<UInt8>, at index: Int) {
        let first = source[index]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0x00...0x7F: length = 1
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if first == 0xE0 { low = 0xA0 }
            if first == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if first == 0xF0 { low = 0x90 }
            if first == 0xF4 { high = 0x8F }
        default:
            byteCount = 1
            isWellFormed = false
            return
        }
        var good = 1
        while good < length, index + good < source.count {
            let byte = source[index + good]
            guard byte >= low, byte <= high else { break }
            low = 0x80
            high = 0xBF
            good += 1
        }
        byteCount = good
        isWellFormed = good == length
    }
}
