/// Which words are used alike: for each known word the path of its class in a tree of classes (Brown et al., 1992), so
/// that what was learned of a frequent word helps with one that no treebank has.
///
/// The section: two numbers of four bytes (the size of the table as a power of two, the number of classes), padded to
/// 64; a table of four bytes a slot (22 bits of the word's key as a check, ten for the number of its class, which
/// counts from one); then the path of each class, four bytes each, its first step in the lowest bit.
package struct WordClasses: Sendable {
    /// More classes than this have no numbers.
    package static let largestClassCount = 1_023
    static let classBits: UInt32 = 10

    private let section: ModelSection
    private let mask: UInt64
    private let classCount: Int
    private nonisolated(unsafe) let slots: UnsafePointer<UInt32>
    private nonisolated(unsafe) let paths: UnsafePointer<UInt32>

    package init(_ section: ModelSection) throws(ModelError) {
        let bytes = section.bytes
        guard bytes.count >= 64, let base = bytes.baseAddress else { throw .malformed(section: section.name) }
        let bits = bytes.load(as: UInt32.self).littleEndian
        classCount = Int(bytes.load(fromByteOffset: 4, as: UInt32.self).littleEndian)
        guard bits <= 24, classCount <= Self.largestClassCount, 64 + (4 << Int(bits)) + 4 * classCount <= bytes.count
        else { throw .malformed(section: section.name) }
        mask = 1 << UInt64(bits) - 1
        slots = (base + 64).assumingMemoryBound(to: UInt32.self)
        paths = (base + 64 + (4 << Int(bits))).assumingMemoryBound(to: UInt32.self)
        self.section = section
        // A search must come to an end, and what it finds must have a path.
        let entries = UnsafeBufferPointer(start: slots, count: 1 << Int(bits))
        let numbers = UInt32(1) << Self.classBits - 1
        guard entries.contains(0), entries.allSatisfy({ $0 & numbers <= UInt32(classCount) }),
            entries.allSatisfy({ $0 == 0 || $0 & numbers > 0 })
        else { throw .malformed(section: section.name) }
    }

    /// The path of a word's class, 0 where the word is not known.
    ///
    /// - Parameter word: the word in small letters, as ``WordTraits`` has it.
    @inline(__always)
    package func path(of word: UInt64) -> UInt32 {
        let check = Self.check(word)
        var slot = word & mask
        while case let entry = slots[Int(slot)], entry != 0 {
            if entry >> Self.classBits == check { return paths[Int(entry & (1 << Self.classBits - 1)) - 1] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    @inline(__always)
    static func check(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word >> 42) }

    /// The bytes of a section.
    ///
    /// - Parameter classes: the path and the words of each class, at most ``largestClassCount``. A word that stands in
    ///   several belongs to the first.
    package static func section(of classes: [(path: UInt32, words: [[UInt8]])]) -> [UInt8] {
        let classes = classes.prefix(largestClassCount)
        let count = classes.reduce(0) { $0 + $1.words.count }
        var bits = 4
        while count * 10 > (1 << bits) * 7 { bits += 1 }
        let mask = UInt64(1) << UInt64(bits) - 1
        var table = [UInt32](repeating: 0, count: 1 << bits)
        for (number, group) in classes.enumerated() {
            for word in group.words { insert(WordTraits.key(of: word), number + 1, &table, mask) }
        }
        var bytes = ModelFile.littleEndian(UInt32(bits)) + ModelFile.littleEndian(UInt32(classes.count))
        bytes += [UInt8](repeating: 0, count: 64 - bytes.count)
        for entry in table { bytes += ModelFile.littleEndian(entry) }
        for group in classes { bytes += ModelFile.littleEndian(group.path) }
        return bytes
    }

    private static func insert(_ key: UInt64, _ number: Int, _ table: inout [UInt32], _ mask: UInt64) {
        var slot = key & mask
        while table[Int(slot)] != 0 {
            if table[Int(slot)] >> classBits == check(key) { return }
            slot = (slot + 1) & mask
        }
        table[Int(slot)] = check(key) << classBits | UInt32(truncatingIfNeeded: number)
    }
}
