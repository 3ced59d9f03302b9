import Lexicons
import NewsSyntax
import NewsText

/// Finds words that judge, outside quotation marks. Whose voice they are in, the attributions tell.
struct LoadedReader {
    private(set) var words: [LocalLoadedWord] = []

    private static let largestCount = 5_000

    private static let classes = LoadedWords.classes.map(\.class.rawValue)
    private static let table = WordTable(
        LoadedWords.classes.enumerated().flatMap { number, row in row.words.map { ($0, UInt64(1) << UInt64(number)) } })

    mutating func read(_ scene: Scene) {
        var isQuoted = false
        for token in scene.sentence.range where words.count < Self.largestCount {
            switch scene.sentence.tag(token) {
            case .openingQuote: isQuoted = true
            case .closingQuote: isQuoted = false
            default:
                guard !isQuoted, let found = found(token, scene) else { continue }
                words.append(found)
            }
        }
    }

    private func found(_ token: Int, _ scene: Scene) -> LocalLoadedWord? {
        let range = joined(token, scene)
        var value = 0 as UInt64
        if range.count > 1 {
            value = Self.value(scene.text.bytes[scene.text.byteSpan(range)])
        } else {
            switch scene.text.tokens[token].universal {
            case .noun: value = Self.value(scene.text.lemmaForm(token))
            case .adjective: value = Self.value(scene.text.form(token))
            case .properNoun where scene.nameKind(token) == nil || isBeforeNoun(token, scene):
                value = Self.value(scene.text.form(token))
            case .adverb: value = Self.adverb(scene.text.form(token))
            default: return nil
            }
        }
        guard value != 0, !isName(token, scene), !isOfAnotherKind(token, scene) else { return nil }
        return LocalLoadedWord(
            range: scene.text.byteSpan(range), wordClass: Self.classes[value.trailingZeroBitCount])
    }

    /// A word with those that hyphens join to it: `so-called`; a single one where the first stands before it.
    private func joined(_ token: Int, _ scene: Scene) -> Range<Int> {
        guard token + 2 < scene.sentence.range.upperBound, scene.sentence.tag(token + 1) == .hyphen,
            scene.text.tokens[token].range.upperBound == scene.text.tokens[token + 1].range.lowerBound,
            scene.text.tokens[token + 1].range.upperBound == scene.text.tokens[token + 2].range.lowerBound
        else { return token..<(token + 1) }
        return token..<(token + 3)
    }

    private static func value(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBufferPointer { table.value($0, 0, $0.count) }
    }

    /// `the Stalinist regime`: before a noun with a small letter, a capital is an adjective's.
    private func isBeforeNoun(_ token: Int, _ scene: Scene) -> Bool {
        let next = token + 1
        guard next < scene.sentence.range.upperBound, scene.text.tokens[next].universal == .noun else { return false }
        return scene.text.form(next).first.map { (0x61...0x7A).contains($0) } ?? false
    }

    /// `brutally`
    private static func adverb(_ form: ArraySlice<UInt8>) -> UInt64 {
        form.suffix(2).elementsEqual("ly".utf8) ? value(form.dropLast(2)) : 0
    }

    /// `the Fake News Act`: with a capital within a sentence, it is part of a name.
    private func isName(_ token: Int, _ scene: Scene) -> Bool {
        guard token > scene.sentence.range.lowerBound, let first = scene.text.form(token).first,
            (0x41...0x5A).contains(first)
        else { return false }
        return !isBeforeNoun(token, scene) || !scene.text.form(token).elementsEqual("Stalinist".utf8)
    }

    private static let orders: Set<String> = [
        "sanction", "tax", "visa", "inspection", "training", "treatment", "trade", "monetary", "regulatory", "exercise",
        "tariff", "safety", "drug", "dose", "fitness", "licensing", "testing", "nonproliferation", "verification",
        "exchange", "rate", "legal", "pension", "patent", "subsidy", "workout", "health", "skincare",
    ]

    /// `the sanctions regime`: an order of things.
    private func isOfAnotherKind(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.hasLemma(token, "regime"), token > scene.sentence.range.lowerBound else { return false }
        return Self.orders.contains(scene.lemma(token - 1).lowercased())
    }
}
