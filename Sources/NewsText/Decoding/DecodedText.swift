/// The text of a report in UTF-8, with the way back to the bytes on disk.
public struct DecodedText: Sendable {
    /// Well-formed UTF-8, without a byte order mark.
    public let bytes: [UInt8]
    /// What the bytes on disk are written in.
    public let encoding: SourceEncoding
    /// How its lines end.
    public let newline: NewlineStyle
    /// Leads from places in `bytes` to places on disk.
    public let map: SourceMap
    /// How many ill-formed stretches were read as U+FFFD.
    public let replacedCount: Int
    /// Whether there are control characters other than white space and escape, as text has none.
    public let hasControlCharacters: Bool
    /// Whether the file is larger than `largestByteCount` and only its beginning was read.
    public let isCut: Bool

    /// More than this is not read: places in a block are kept in 32 bits, and decoding may make three bytes of one.
    public static let largestByteCount = 1 << 28

    /// Decodes whatever it is given; nothing is refused.
    public init(decoding source: [UInt8]) {
        guard source.count <= Self.largestByteCount else {
            let text = DecodedText(decoding: Array(source[..<Self.largestByteCount]))
            self.init(
                bytes: text.bytes, encoding: text.encoding, map: text.map, replacedCount: text.replacedCount,
                isCut: true)
            return
        }
        let choice = source.withUnsafeBufferPointer { EncodingChoice($0) }
        switch choice.encoding {
        case .utf8 where choice.isCleanUTF8:
            let map = SourceMap.shifted(choice.markByteCount, sourceByteCount: source.count)
            let bytes = choice.markByteCount == 0 ? source : Array(source[choice.markByteCount...])
            self.init(bytes: bytes, encoding: .utf8, map: map, replacedCount: 0)
        case .utf8:
            self = Self.repairing(source, from: choice.markByteCount)
        case .utf16LittleEndian, .utf16BigEndian:
            self = Self.decodingUTF16(source, choice)
        case .windows1252:
            self = Self.decodingWindows1252(source)
        }
    }

    private init(
        bytes: [UInt8], encoding: SourceEncoding, map: SourceMap, replacedCount: Int, isCut: Bool = false
    ) {
        self.bytes = bytes
        self.encoding = encoding
        self.map = map
        self.replacedCount = replacedCount
        self.isCut = isCut
        (newline, hasControlCharacters) = Self.controls(of: bytes)
    }

    /// UTF-8 with ill-formed stretches, each of which becomes U+FFFD.
    private static func repairing(_ source: [UInt8], from start: Int) -> DecodedText {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count + 64)
        var decodedEnds: [Int] = []
        var distances: [Int] = []
        source.withUnsafeBufferPointer { source in
            var index = start
            while index < source.count {
                let plainEnd = UTF8Survey.skipASCII(source, from: index)
                bytes.append(contentsOf: source[index..<plainEnd])
                index = plainEnd
                guard index < source.count else { break }
                let step = UTF8Sequence(source, at: index)
                if step.isWellFormed {
                    bytes.append(contentsOf: source[index..<(index + step.byteCount)])
                } else {
                    bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    decodedEnds.append(bytes.count)
                    distances.append(index + step.byteCount - bytes.count)
                }
                index += step.byteCount
            }
        }
        let map = SourceMap.patched(
            shift: start, decodedEnds: decodedEnds, distances: distances, sourceByteCount: source.count)
        return DecodedText(bytes: bytes, encoding: .utf8, map: map, replacedCount: decodedEnds.count)
    }

    private static func decodingUTF16(_ source: [UInt8], _ choice: EncodingChoice) -> DecodedText {
        var writer = CheckpointedWriter(capacity: source.count / 2 + source.count / 8)
        let isBig = choice.encoding == .utf16BigEndian
        var replacedCount = 0
        source.withUnsafeBufferPointer { source in
            func unit(_ index: Int) -> UInt32 {
                let (first, second) = (UInt32(source[index]), UInt32(source[index + 1]))
                return isBig ? first << 8 | second : second << 8 | first
            }
            var index = choice.markByteCount
            while index + 1 < source.count {
                let first = unit(index)
                if first & 0xFC00 == 0xD800, index + 3 < source.count, unit(index + 2) & 0xFC00 == 0xDC00 {
                    writer.append(0x10000 + (first & 0x3FF) << 10 + unit(index + 2) & 0x3FF, from: index)
                    index += 4
                } else {
                    let isLone = first & 0xF800 == 0xD800
                    if isLone { replacedCount += 1 }
                    writer.append(isLone ? 0xFFFD : first, from: index)
                    index += 2
                }
            }
            if index < source.count {
                writer.append(0xFFFD, from: index)
                replacedCount += 1
            }
        }
        let map = SourceMap.perCharacter(
            unit: 2, checkpoints: writer.checkpoints, decoded: writer.bytes, sourceByteCount: source.count)
        return DecodedText(bytes: writer.bytes, encoding: choice.encoding, map: map, replacedCount: replacedCount)
    }

    private static func decodingWindows1252(_ source: [UInt8]) -> DecodedText {
        var writer = CheckpointedWriter(capacity: source.count + source.count / 8)
        source.withUnsafeBufferPointer { source in
            for index in source.indices { writer.append(windows1252(source[index]), from: index) }
        }
        let map = SourceMap.perCharacter(
            unit: 1, checkpoints: writer.checkpoints, decoded: writer.bytes, sourceByteCount: source.count)
        return DecodedText(bytes: writer.bytes, encoding: .windows1252, map: map, replacedCount: 0)
    }

    /// The Unicode scalar of a byte, by the WHATWG index of windows-1252.
    private static func windows1252(_ byte: UInt8) -> UInt32 {
        switch byte {
        case 0x80: 0x20AC
        case 0x82: 0x201A
        case 0x83: 0x0192
        case 0x84: 0x201E
        case 0x85: 0x2026
        case 0x86: 0x2020
        case 0x87: 0x2021
        case 0x88: 0x02C6
        case 0x89: 0x2030
        case 0x8A: 0x0160
        case 0x8B: 0x2039
        case 0x8C: 0x0152
        case 0x8E: 0x017D
        case 0x91: 0x2018
        case 0x92: 0x2019
        case 0x93: 0x201C
        case 0x94: 0x201D
        case 0x95: 0x2022
        case 0x96: 0x2013
        case 0x97: 0x2014
        case 0x98: 0x02DC
        case 0x99: 0x2122
        case 0x9A: 0x0161
        case 0x9B: 0x203A
        case 0x9C: 0x0153
        case 0x9E: 0x017E
        case 0x9F: 0x0178
        default: UInt32(byte)
        }
    }

    /// How lines end, and whether there are strange controls.
    private static func controls(of bytes: [UInt8]) -> (NewlineStyle, Bool) {
        var (lf, crlf, cr, hasControl) = (false, false, false, false)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                index = ByteScan.skipPlain(bytes, index)
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte < 0x20 {
                    if byte == 0x0A {
                        lf = true
                    } else if byte == 0x0D {
                        if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                            crlf = true
                            index += 1
                        } else {
                            cr = true
                        }
                    } else if byte < 0x09 || byte > 0x0D && byte != 0x1B {
                        hasControl = true
                    }
                } else if byte == 0x7F {
                    hasControl = true
                }
                index += 1
            }
        }
        return (style(lf, crlf, cr), hasControl)
    }

    private static func style(_ lf: Bool, _ crlf: Bool, _ cr: Bool) -> NewlineStyle {
        switch (lf, crlf, cr) {
        case (false, false, false): return .none
        case (true, false, false): return .lf
        case (false, true, false): return .crlf
        case (false, false, true): return .cr
        default: return .mixed
        }
    }
}

/// Writes UTF-8 and notes, every `SourceMap.stride` bytes, which byte on disk it has come to.
private struct CheckpointedWriter {
    private(set) var bytes: [UInt8] = []
    private(set) var checkpoints: [Int] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ scalar: UInt32, from place: Int) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            bytes.append(tail(scalar))
        } else if scalar < 0x10000 {
            bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            bytes.append(tail(scalar >> 6))
            bytes.append(tail(scalar))
        } else {
            bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            bytes.append(tail(scalar >> 12))
            bytes.append(tail(scalar >> 6))
            bytes.append(tail(scalar))
        }
        while checkpoints.count * SourceMap.stride < bytes.count { checkpoints.append(place) }
    }

    private func tail(_ scalar: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F) }
}
