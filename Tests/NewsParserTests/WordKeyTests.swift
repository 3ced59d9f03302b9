import Testing

@testable import NewsParser

@Suite struct WordKeyTests {
    /// The key of eight bytes at a time is that of one byte after the other, wherever the word stands and whatever
    /// follows it.
    @Test(arguments: [31, 32, 33] as [UInt64]) func aKeyIsTheSameHoweverItIsRead(seed: UInt64) {
        var random = SoupRandom(state: seed)
        let alphabet = Array("aAzZmM@[`{ .'-09".utf8) + [0x80, 0xC3, 0xE2, 0xFF, 0x00, 0x7F]
        var readCount = 0
        for round in 0..<4000 {
            let letters = Int(random.next() % 20)
            var bytes = (0..<letters).map { _ in Array("abyzABYZ".utf8)[Int(random.next() % 8)] }
            bytes += (0..<20).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            var count = 0
            while count < bytes.count, (bytes[count] | 0x20) &- 0x61 < 26 { count += 1 }
            bytes.withUnsafeBufferPointer { buffer in
                guard let read = WordKey.asciiWord(buffer, 0) else {
                    #expect(
                        count == 0 || count >= WordKey.byteLimit || bytes[count] >= 0x80, "seed \(seed), round \(round)"
                    )
                    return
                }
                readCount += 1
                #expect(read.byteCount == count, "seed \(seed), round \(round)")
                #expect(read.key == WordKey(buffer, 0, count), "seed \(seed), round \(round)")
                #expect(read.hasSmall == bytes[..<count].contains { $0 >= 0x61 }, "seed \(seed), round \(round)")
            }
        }
        #expect(readCount > 1000, "seed \(seed)")
    }
}
