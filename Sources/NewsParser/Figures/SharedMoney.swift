import Lexicons
import NewsRecord
import NewsSyntax

/// Which money a noun means that several countries have: `2 billion kroner` where only Denmark is spoken of, `120 rupees`
/// in Delhi. Where two of them are named, it stays a noun.
struct SharedMoney {
    private let page: PageText
    /// The countries of each block, by their codes in small letters: of its places, governments and words for peoples.
    private var countries: [Set<String>]

    /// By the noun as figures have it: the code of the currency of each country that calls its money so.
    private static let currencies: [String: [String: String]] = {
        var currencies: [String: [String: String]] = [:]
        for row in Currencies.rows where row.use == .plain {
            for country in row.countries { currencies[row.nouns[0], default: [:]][country] = row.code }
        }
        return currencies.filter { Set($0.value.values).count > 1 }
    }()

    static func run(_ page: PageText, _ record: inout Record) {
        let shared = record.figures.indices.filter { index in
            record.figures[index].unit.map { currencies[$0] != nil } ?? false
        }
        guard !shared.isEmpty else { return }
        let money = SharedMoney(page, record.entities)
        let everywhere = money.countries.reduce(into: Set<String>()) { $0.formUnion($1) }
        for index in shared {
            let figure = record.figures[index]
            guard let unit = figure.unit else { continue }
            let block = figure.passage.span.block
            record.figures[index].unit =
                code(of: unit, among: money.countries[block]) ?? code(of: unit, among: everywhere) ?? unit
        }
    }

    private static func code(of noun: String, among countries: Set<String>) -> String? {
        let codes = Set(countries.compactMap { currencies[noun]?[$0] })
        return codes.count == 1 ? codes.first : nil
    }

    private init(_ page: PageText, _ entities: [Entity]) {
        self.page = page
        countries = page.drafts.map { _ in [] }
        for entity in entities {
            let isState = entity.type == "gov"
            guard let code = isState ? String(entity.id.dropFirst(4)) : entity.attributes["iso3166"]?.lowercased()
            else { continue }
            for mention in entity.mentions { countries[mention.passage.span.block].insert(code) }
        }
        for (block, reading) in page.readings.enumerated() {
            guard let text = reading.syntax else { continue }
            for token in text.tokens.indices where text.form(token).first.map({ $0 &- 0x41 < 26 }) ?? false {
                if let nation = Nationals.country(text.form(token)) { countries[block].insert(nation.code) }
            }
        }
    }
}
