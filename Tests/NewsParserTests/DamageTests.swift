import NewsParser
import NewsRecord
import NewsText
import Testing

@Suite struct DamageTests {
    private static func decode(_ encoding: String) -> ([UInt8]) -> String {
        { bytes in
            switch encoding {
            case "utf-16le", "utf-16be":
                var units: [UInt16] = []
                for index in stride(from: 0, to: bytes.count - 1, by: 2) {
                    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                    units.append(encoding == "utf-16be" ? first << 8 | second : second << 8 | first)
                }
                return String(decoding: units, as: UTF16.self) + (bytes.count % 2 == 1 ? "\u{FFFD}" : "")
            case "windows-1252":
                return bytes.reduce(into: "") { $0.unicodeScalars.append(scalar(ofWindows1252: $1)) }
            default: return String(decoding: bytes, as: UTF8.self)
            }
        }
    }

    /// The 32 characters from 0x80 on, by the WHATWG's index; the rest is Latin-1.
    private static let windowsSigns = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? windowsSigns[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func windows1252(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x2019: 0x92
            case 0x201C: 0x93
            case 0x201D: 0x94
            case 0x2014: 0x97
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
    }

    @Test(arguments: [SampleReports.page, SampleReports.wire])
    func encodingsDifferInOffsetsAlone(_ text: String) {
        let plain = Parser().parse(Array(text.utf8), path: Reading.path)
        // The wire item has so few marks that Windows-1252 is told from UTF-8 only where there are any.
        for bytes in [Self.utf16(text), Self.windows1252(text)] {
            let record = Parser().parse(bytes, path: Reading.path)
            #expect(record.document.encoding != "utf-8")
            #expect(Reading.faults(of: record, in: bytes, decode: Self.decode(record.document.encoding)).isEmpty)
            #expect(record.blocks.map(\.kind) == plain.blocks.map(\.kind))
            #expect(record.attributions.map { Reading.line($0) } == plain.attributions.map { Reading.line($0) })
            #expect(record.entities.map(\.id) == plain.entities.map(\.id))
            #expect(record.dates.map(\.edtf) == plain.dates.map(\.edtf))
            #expect(record.figures.map(\.value) == plain.figures.map(\.value))
        }
        let marked = Parser().parse([0xEF, 0xBB, 0xBF] + Array(text.utf8), path: Reading.path)
        #expect(marked.blocks.map { $0.start - 3 } == plain.blocks.map(\.start))
        #expect(marked.attributions == plain.attributions)
    }

    @Test(arguments: UInt64(1)...24)
    func whateverTheBytes(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let base = seed % 2 == 0 ? SampleReports.page : SampleReports.wire
        let signs = Array("“”‘’\"'«»„—–.,:;!?()|\r\n\n\n \0\u{A0}\u{FEFF}😀é日".unicodeScalars).map {
            Array(String($0).utf8)
        }
        for step in 0..<40 {
            var bytes = [Array(base.utf8), Self.utf16(base), Self.windows1252(base)][
                Int.random(in: 0..<3, using: &random)]
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes.insert(contentsOf: signs.randomElement(using: &random) ?? [], at: place)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...40, using: &random)))
                case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
                case 3: bytes.removeLast(Int.random(in: 0...min(9, bytes.count), using: &random))
                default: bytes.append(contentsOf: bytes[place...].prefix(60))
                }
            }
            let record = Parser().parse(bytes, path: Reading.path)
            let faults = Reading.faults(of: record, in: bytes, decode: Self.decode(record.document.encoding))
            #expect(faults.isEmpty, "seed \(seed), step \(step)")
            #expect(record == Parser().parse(bytes, path: Reading.path), "seed \(seed), step \(step)")
        }
    }

    @Test(arguments: UInt64(1)...6)
    func noise(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for count in [0, 1, 2, 3, 5, 17, 300, 5000] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let record = Parser().parse(bytes, path: Reading.path)
            let faults = Reading.faults(of: record, in: bytes, decode: Self.decode(record.document.encoding))
            #expect(faults.isEmpty, "seed \(seed), \(count) bytes")
        }
    }
}
