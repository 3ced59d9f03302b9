import NewsText

/// Turns a word in its sentence into the keys of its features.
///
/// The order and the numbers of the templates are part of the format of the weights.
package struct NameFeatures: Sendable {
    /// The keys of the word that was read last: numbers below `keyCount`.
    package private(set) var keys: [UInt32] = []

    /// So many that two features seldom share one.
    package static let keyCount = 1 << keyBits
    static let keyBits = 20

    package init() { keys.reserveCapacity(64) }

    private mutating func add(_ template: UInt64, _ value: UInt64) {
        let hash = (value ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        keys.append(UInt32(truncatingIfNeeded: hash >> UInt64(64 - Self.keyBits)))
    }

    /// Makes the keys of the candidate at `index`. Without `spelling`, nothing tells which word it is: so training
    /// learns what to do with names that it has never seen.
    package mutating func read(
        _ sentence: NameSentence, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, spelling: Bool = true
    ) {
        keys.removeAll(keepingCapacity: true)
        add(1, 0)
        if spelling {
            addSpelling(sentence, index, bytes)
        }
        addShapes(sentence, index)
        addClasses(sentence, index)
        addRun(sentence, index)
        addNeighbours(sentence, index)
    }

    private mutating func addSpelling(
        _ sentence: NameSentence, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let word = sentence.words[index]
        let (start, end) = (Int(word.start), Int(word.end))
        let hash = sentence.hashes[index]
        add(2, hash)
        add(3, hash ^ UInt64(word.shape.rawValue))
        var affix: UInt64 = 0xCBF2_9CE4_8422_2325
        for length in 1...4 where start + length <= end {
            affix = (affix ^ UInt64(ByteScan.lowered(bytes[end - length]))) &* 0x100_0000_01B3
            if length > 1 { add(4, affix) }
        }
        affix = 0xCBF2_9CE4_8422_2325
        for length in 1...4 where start + length <= end {
            affix = (affix ^ UInt64(ByteScan.lowered(bytes[start + length - 1]))) &* 0x100_0000_01B3
            if length > 1 { add(5, affix) }
        }
    }

    private func shape(_ sentence: NameSentence, _ index: Int) -> UInt64 {
        guard index >= 0 else { return 30 }
        guard index < sentence.words.count else { return 31 }
        return UInt64(sentence.words[index].shape.rawValue)
    }

    private func hash(_ sentence: NameSentence, _ index: Int) -> UInt64 {
        guard index >= 0 else { return 1 }
        return index < sentence.words.count ? sentence.hashes[index] : 2
    }

    private func classes(_ sentence: NameSentence, _ index: Int) -> UInt64 {
        guard index >= 0, index < sentence.words.count else { return 0x1_0000 }
        return UInt64(sentence.classes[index].rawValue)
    }

    private mutating func addShapes(_ sentence: NameSentence, _ index: Int) {
        let own = shape(sentence, index) | (sentence.isShouted ? 32 : 0)
        let (before, after) = (shape(sentence, index - 1), shape(sentence, index + 1))
        let place: UInt64 = index == 0 ? 1 : index == 1 && before == UInt64(NameWord.Shape.quote.rawValue) ? 2 : 0
        add(6, own << 2 | place)
        add(7, own << 16 | before << 8 | after)
        add(8, own << 16 | shape(sentence, index - 2) << 8 | before)
        add(9, own << 16 | after << 8 | shape(sentence, index + 2))
    }

    private mutating func addClasses(_ sentence: NameSentence, _ index: Int) {
        let own = classes(sentence, index)
        let shape = UInt64(sentence.words[index].shape.rawValue)
        let (before, after) = (classes(sentence, index - 1), classes(sentence, index + 1))
        let phrase = sentence.phrases[index]
        add(10, own << 8 | shape)
        add(11, UInt64(phrase.classes.rawValue) << 1 | (phrase.isFirst ? 1 : 0))
        add(12, before << 20 | own)
        add(13, own << 20 | after)
        add(14, before << 40 | own << 20 | after)
        for bit in 0..<16 where own >> UInt64(bit) & 1 != 0 { add(15, UInt64(bit) << 8 | shape) }
        add(16, before << 8 | shape)
        add(17, after << 8 | shape)
        add(18, classes(sentence, index - 2) << 20 | before)
        add(19, after << 20 | classes(sentence, index + 2))
    }

    /// The whole run of capitals tells what its parts are: `First National Bank`.
    private mutating func addRun(_ sentence: NameSentence, _ index: Int) {
        let run = sentence.runs[index]
        guard !run.isEmpty else {
            add(20, 0)
            return
        }
        let (first, last) = (Int(run.lowerBound), Int(run.upperBound) - 1)
        let place = UInt64(min(3, index - first)) << 2 | UInt64(min(3, last - index))
        add(20, place << 8 | UInt64(sentence.words[index].shape.rawValue))
        add(21, classes(sentence, last) << 8 | place)
        add(22, classes(sentence, first) << 8 | place)
        add(23, sentence.hashes[last] ^ place)
        add(24, hash(sentence, first - 1) ^ place)
        add(25, hash(sentence, last + 1) ^ place)
        var together: UInt64 = 0
        for inner in first...min(last, first + 8) { together |= classes(sentence, inner) }
        add(26, together << 8 | place)
        add(27, classes(sentence, first - 1) << 28 | classes(sentence, last + 1) << 8 | place)
        add(28, hash(sentence, first - 1) ^ hash(sentence, first - 2) &* 3 ^ place)
    }

    private mutating func addNeighbours(_ sentence: NameSentence, _ index: Int) {
        let shape = UInt64(sentence.words[index].shape.rawValue)
        add(29, hash(sentence, index - 1))
        add(30, hash(sentence, index + 1))
        add(31, hash(sentence, index - 2) ^ shape)
        add(32, hash(sentence, index + 2) ^ shape)
        add(33, hash(sentence, index - 1) ^ hash(sentence, index + 1) &* 3)
        add(34, hash(sentence, index - 1) ^ shape)
        add(35, hash(sentence, index + 1) ^ shape)
    }
}
