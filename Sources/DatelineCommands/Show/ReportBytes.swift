import NewsRecord

/// The bytes of a report as they are on disk, decoded a stretch at a time by the encoding that the record names.
///
/// Spans of a record are borders of characters, so each stretch between two of them decodes by itself.
struct ReportBytes {
    private let bytes: [UInt8]
    private let encoding: String

    init(_ bytes: [UInt8], encoding: String) {
        self.bytes = bytes
        self.encoding = encoding
    }

    var count: Int { bytes.count }

    /// What stands in a range of bytes; what lies outside the file is left out.
    func text(_ range: Range<Int>) -> String {
        let piece = bytes[range.clamped(to: 0..<bytes.count)]
        switch encoding {
        case "utf-16le": return String(decoding: Self.units(piece, low: 0), as: UTF16.self)
        case "utf-16be": return String(decoding: Self.units(piece, low: 1), as: UTF16.self)
        case "windows-1252":
            var text = String.UnicodeScalarView()
            text.append(contentsOf: piece.map(Self.windows1252))
            return String(text)
        default: return String(decoding: piece, as: UTF8.self)
        }
    }

    private static func units(_ piece: ArraySlice<UInt8>, low: Int) -> [UInt16] {
        stride(from: piece.startIndex, to: piece.endIndex - 1, by: 2).map { index in
            UInt16(piece[index + low]) | UInt16(piece[index + 1 - low]) << 8
        }
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    /// What Windows-1252 has at 0x80 to 0x9F; the five that it leaves open are U+FFFD.
    private static let upperHalf: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
