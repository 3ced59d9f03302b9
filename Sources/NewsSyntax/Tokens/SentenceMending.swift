internal import NewsText

/// Where sentences end otherwise than the weights say, in a construction that news is full of and treebanks of the web are
/// not. This is for readers of reports; training sees the sentences as the weights cut them.
enum SentenceMending {
    /// `entering the U.S. | The proposal`, `closes at 7 p.m. | He`: no name and no clause goes on so behind an abbreviation.
    static func ends(
        _ bytes: UnsafeBufferPointer<UInt8>, _ left: SyntaxToken, before right: SyntaxToken
    ) -> Bool {
        let (start, stop) = (Int(left.start), Int(left.end) - 1)
        guard stop > start, bytes[stop] == 0x2E, right.start > left.end,
            starters.value(bytes, Int(right.start), Int(right.end)) != 0,
            // In a line of capitals every word may stand anywhere.
            ByteScan.isCapital(bytes, Int(right.start)), right.end - right.start > 1,
            (0x61...0x7A).contains(bytes[Int(right.start) + 1])
        else { return false }
        if forms.value(bytes, start, stop) != 0 { return true }
        return bytes[start..<stop].contains(0x2E) && clippings.value(bytes, start, stop) == 0
    }

    /// `Some 15,000 | Armenians fled`: on one line, no sentence ends with such a number and without a mark. One without a
    /// comma may be a heading's or a year.
    static func goesOn(
        _ bytes: UnsafeBufferPointer<UInt8>, _ left: SyntaxToken, before right: SyntaxToken
    ) -> Bool {
        let (start, end) = (Int(left.start), Int(left.end))
        guard start < end, (0x30...0x39).contains(bytes[start]), (0x30...0x39).contains(bytes[end - 1]),
            ByteScan.isCapital(bytes, Int(right.start)), bytes[start..<end].contains(0x2C)
        else { return false }
        return bytes[end..<Int(right.start)].allSatisfy { $0 == 0x20 }
    }

    private static func table(_ words: String) -> WordTable {
        WordTable(words.split(separator: " ").map { (String($0), 1) })
    }

    private static let starters = table("the he she it they we there this these those his her its their but")
    /// What stands at the end of a firm's or a man's name.
    private static let forms = table("inc corp co ltd llc plc bros jr sr")
    /// Not at the end of anything.
    private static let clippings = table("i.e e.g")
}
