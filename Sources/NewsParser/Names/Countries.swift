import Lexicons
import NewsText

/// Countries, their inhabitants' names and their capitals, as far as reading names needs them: to part `North Korea`
/// from the person after it, and to know a government from a person.
enum Countries {
    /// What a phrase of the table is to its country.
    enum Role: UInt64 { case name = 1, demonym = 2, capital = 3 }

    private static let codes: [String] = rows.map(\.code)

    private static let table = NewsText.WordTable(
        rows.enumerated().flatMap { index, row in
            let number = UInt64(index) << 8
            return row.names.map { ($0, number | Role.name.rawValue) }
                + row.demonyms.map { ($0, number | Role.demonym.rawValue) }
                + row.capitals.map { ($0, number | Role.capital.rawValue) }
        })

    /// ISO 3166-1 alpha-2, in small letters, by alpha-3.
    static let shortCodes: [String: String] = Dictionary(
        rows.map { ($0.code, $0.shortCode) }, uniquingKeysWith: { first, _ in first })

    private struct Row {
        let code: String
        let shortCode: String
        let names: [String]
        let demonyms: [String]
        let capitals: [String]
    }

    private static let rows: [Row] = CountryRows.text.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: ";", omittingEmptySubsequences: false)
        guard fields.count == 5 else { return nil }
        func phrases(_ field: Substring) -> [String] { field.split(separator: ",").map { $0.lowercased() } }
        let accented = accentedCapitals[String(fields[0])].map { [$0] } ?? []
        return Row(
            code: String(fields[0]), shortCode: String(fields[1]), names: phrases(fields[2]),
            demonyms: phrases(fields[3]),
            capitals: phrases(fields[4]) + accented)
    }

    /// Capitals as those write them who keep the accents.
    private static let accentedCapitals = [
        "bra": "brasília", "col": "bogotá", "pry": "asunción", "isl": "reykjavík", "cmr": "yaoundé", "tgo": "lomé",
        "mdv": "malé", "mda": "chișinău", "ncl": "nouméa",
    ]

    /// The longest phrase of the table, in words.
    private static let longestWordCount = 3

    /// The country or nationality with which a range of tokens begins; capitals are none here, since people are named
    /// after them.
    static func prefix(_ range: Range<Int>, _ view: ReadingView) -> Range<Int>? {
        for length in stride(from: min(longestWordCount, range.count), through: 1, by: -1) {
            let candidate = range.lowerBound..<(range.lowerBound + length)
            let value = value(of: candidate, view)
            if value != 0, value & 0xFF != Role.capital.rawValue { return candidate }
        }
        return nil
    }

    /// ISO 3166-1 alpha-3, in small letters, of the country that a range of tokens names by its name or its capital.
    static func code(of range: Range<Int>, _ view: ReadingView) -> String? {
        guard range.count <= longestWordCount else { return nil }
        let value = value(of: range, view)
        guard value != 0, value & 0xFF != Role.demonym.rawValue else { return nil }
        return codes[Int(value >> 8)]
    }

    /// What a stretch of text says of a country: its code in small letters, and whether it is the country's name, or
    /// else its capital's. Nil for anything else.
    static func country(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (code: String, isName: Bool)? {
        let value = table.value(bytes, range.lowerBound, range.upperBound)
        guard value != 0, value & 0xFF != Role.demonym.rawValue else { return nil }
        return (codes[Int(value >> 8)], value & 0xFF == Role.name.rawValue)
    }

    /// The country that a stretch of text names, and what the words are to it. Nil for anything else.
    static func nation(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (code: String, role: Role)? {
        let value = table.value(bytes, range.lowerBound, range.upperBound)
        guard value != 0, let role = Role(rawValue: value & 0xFF) else { return nil }
        return (codes[Int(value >> 8)], role)
    }

    private static func value(of range: Range<Int>, _ view: ReadingView) -> UInt64 {
        let last = view.tokens[range.upperBound - 1]
        return table.value(view.bytes, Int(view.tokens[range.lowerBound].start), ReadingView.stemEnd(view.bytes, last))
    }

    /// Whether an organisation's name holds more than titles.
    static func isProper(_ range: Range<Int>, _ view: ReadingView) -> Bool {
        range.contains { view.traits[$0].isDisjoint(with: .title) }
    }
}
