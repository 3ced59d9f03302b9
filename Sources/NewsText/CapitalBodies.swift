/// Bodies and countries that are spelled as pronouns are, in capitals: `the WHO`, `US troops`.
public enum CapitalBodies {
    private static let names: [[UInt8]] = ["WHO", "US"].map { Array($0.utf8) }

    /// Whether a word is one: in capitals, with small letters in a word beside it, for in a line of capitals all is open.
    ///
    /// - Parameters:
    ///   - word: its bytes.
    ///   - beside: those of the words before and behind it, where there are any.
    public static func contains(
        _ word: Range<Int>, beside: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard (2...3).contains(word.count), names.contains(where: { bytes[word].elementsEqual($0) }) else {
            return false
        }
        return beside.contains { bytes[$0].contains { (0x61...0x7A).contains($0) } }
    }
}
