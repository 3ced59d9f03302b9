import Lexicons
import NewsText

/// Words for the people and things of a country: `Cubans`, `Nepali`.
enum Nationals {
    private static let rows: [(code: String, name: String, words: [String])] = CountryRows.text
        .split(separator: "\n").compactMap { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count == 5, let name = fields[2].split(separator: ",").first else { return nil }
            let words = fields[3].split(separator: ",").map { $0.lowercased() }
            return (
                String(fields[0]), String(name),
                words
                    + words.filter { !$0.hasSuffix("s") && !$0.hasSuffix("sh") && !$0.hasSuffix("ese") }.map {
                        $0 + "s"
                    }
            )
        }
    private static let table = WordTable(
        rows.enumerated().flatMap { index, row in Set(row.words).map { ($0, UInt64(index + 1)) } })

    /// The country, by its code in small letters and its commonest name, whose people or things a word is for.
    static func country(_ word: some Sequence<UInt8>) -> (code: String, name: String)? {
        let bytes = Array(word)
        let value = bytes.withUnsafeBufferPointer { table.value($0, 0, $0.count) }
        guard value > 0, Int(value) <= rows.count else { return nil }
        return (rows[Int(value) - 1].code, rows[Int(value) - 1].name)
    }
}
