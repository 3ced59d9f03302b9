import Compression
import TestSupport
import Testing

@Suite struct ZstandardTests {
    @Test(arguments: [11, 12] as [UInt64]) func givesBackWhatItTook(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for count in [0, 1, 2, 100, 4096, 70_000] {
            let noise = random.bytes(count: count)
            #expect(try Zstandard.unpack(Zstandard.pack(noise)) == noise, "seed \(seed), \(count) bytes")
            let text = (0..<count).map { _ in UInt8(0x61 + random.next(below: 4)) }
            for level: Int32 in [1, 3, 9] {
                let frame = Zstandard.pack(text, level: level)
                #expect(try Zstandard.unpack(frame) == text, "seed \(seed), \(count) bytes, level \(level)")
                if count > 1000 { #expect(frame.count < count) }
            }
        }
    }

    static let noFrames: [(name: String, bytes: [UInt8])] = [
        ("nothing", []),
        ("one byte", [0x28]),
        ("the magic number alone", [0x28, 0xB5, 0x2F, 0xFD]),
        ("text", Array("a report".utf8)),
        // A frame header may leave the size out (RFC 8878, 3.1.1.1): none of ours does.
        ("a frame without its size", [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58, 0x01, 0x00, 0x00]),
    ]

    @Test(arguments: noFrames) func refusesWhatIsNoFrame(name: String, bytes: [UInt8]) {
        #expect(throws: CompressionError.damaged("no Zstandard frame with a size"), "\(name)") {
            try Zstandard.unpack(bytes)
        }
    }

    @Test func refusesAFrameThatWasCutShort() {
        let frame = Zstandard.pack(Array("a report of some length, a report of some length".utf8))
        for count in 0..<frame.count {
            #expect(throws: CompressionError.self, "\(count) of \(frame.count) bytes") {
                try Zstandard.unpack(Array(frame[..<count]))
            }
        }
    }

    /// A frame of 64 bytes of noise: one byte for the size of the content, and then a block as it is.
    private static func frame(declaring size: UInt8) -> [UInt8] {
        var random = SplitMix64(seed: 4)
        var frame = Zstandard.pack(random.bytes(count: 64))
        // Behind the magic number stand the descriptor and, for a single segment, the size.
        frame[5] = size
        return frame
    }

    @Test(arguments: [0, 1, 63, 65, 255] as [UInt8]) func refusesAForgedSize(size: UInt8) throws {
        #expect(throws: Never.self) { try Zstandard.unpack(Self.frame(declaring: 64)) }
        #expect(throws: CompressionError.self) { try Zstandard.unpack(Self.frame(declaring: size)) }
    }

    @Test func refusesASizeAboveTheLimit() throws {
        let bytes = [UInt8](repeating: 0x61, count: 1000)
        let frame = Zstandard.pack(bytes)
        #expect(try Zstandard.unpack(frame, limitBytes: 1000) == bytes)
        #expect(throws: CompressionError.tooLarge(limit: 999)) { try Zstandard.unpack(frame, limitBytes: 999) }
        // A frame that claims 2^62 bytes must cost no memory.
        let forged: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0x40, 0x01, 0x00, 0x00]
        #expect(throws: CompressionError.tooLarge(limit: 64 << 20)) { try Zstandard.unpack(forged) }
    }

    @Test(arguments: [21, 22, 23] as [UInt64]) func damageNeverTraps(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = (0..<2000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let frame = Zstandard.pack(bytes)
        for _ in 0..<2000 {
            var damaged = frame
            damaged[random.next(below: frame.count)] = UInt8(truncatingIfNeeded: random.next())
            // Damage inside the content may go unnoticed here; who stores a frame keeps a hash besides.
            if let read = try? Zstandard.unpack(damaged, limitBytes: 1 << 20) { #expect(read.count <= 1 << 20) }
        }
    }
}
