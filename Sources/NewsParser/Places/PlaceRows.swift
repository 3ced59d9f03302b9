import NewsText

/// Tables of places read from rows: a country's code of three letters and a colon, then names as in ids, parted by commas;
/// `~` marks a name whose largest bearer lies elsewhere.
struct PlaceRows {
    /// The names without a mark, each with the number of the first country that has it.
    let own: WordTable
    /// The names with a mark, each with the numbers of its countries, the first in the highest bits; four at most, eight
    /// bits each.
    let marked: WordTable

    /// - Parameters:
    ///   - text: the rows.
    ///   - numbers: the countries' numbers by their codes; at most 255. Rows of others are left out.
    init(_ text: String, _ numbers: [String: UInt64]) {
        let countries = Dictionary(
            numbers.map { (Self.key(Array($0.utf8)[...]), $1) }, uniquingKeysWith: { first, _ in first })
        var (own, marked): ([WordTable.Word], [WordTable.Word]) = ([], [])
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if let number = countries[Self.key(bytes[start..<min(end, start + 3)])] {
                Self.addNames(bytes, min(end, start + 4)..<end, number, &own, &marked)
            }
            start = end + 1
        }
        self.own = WordTable(own, in: bytes) { first, _ in first }
        self.marked = WordTable(marked, in: bytes) { $0 < 1 << 24 ? $0 << 8 | $1 : $0 }
    }

    /// Adds the names that stand in a row behind its code.
    private static func addNames(
        _ bytes: [UInt8], _ row: Range<Int>, _ number: UInt64, _ own: inout [WordTable.Word],
        _ marked: inout [WordTable.Word]
    ) {
        var start = row.lowerBound
        while start < row.upperBound {
            let end = bytes[start..<row.upperBound].firstIndex(of: 0x2C) ?? row.upperBound
            while start < end, bytes[start] == 0x20 { start += 1 }
            if start < end {
                let isMarked = bytes[start] == 0x7E
                let word = WordTable.Word(range: (isMarked ? start + 1 : start)..<end, value: number)
                if isMarked { marked.append(word) } else { own.append(word) }
            }
            start = end + 1
        }
    }

    private static func key(_ code: ArraySlice<UInt8>) -> UInt32 { code.reduce(0) { $0 << 8 | UInt32($1) } }
}
