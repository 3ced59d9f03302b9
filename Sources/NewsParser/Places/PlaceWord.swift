import Lexicons
import NewsSyntax
import NewsText

/// Words that stand for a place without naming it, as far as their sentence shows it.
struct PlaceWord {
    enum Kind: Equatable {
        case there, here, home, kingdom, town, island, region, part
        /// With the codes of those states that a word before leaves; empty where all are left.
        case country(Set<String>)
        /// With the country, where a word before says whose.
        case capital(String?)
        /// The North, rather than the South.
        case half(isNorth: Bool)
    }

    /// States with a king or a queen, by their codes.
    static let kingdoms: Set<String> = [
        "gbr", "nld", "bel", "dnk", "swe", "nor", "esp", "sau", "jor", "mar", "tha", "khm", "btn", "lso", "swz", "ton",
        "bhr", "npl",
    ]

    let kind: Kind
    let tokens: Range<Int>

    var isAdverb: Bool { kind == .there || kind == .here || kind == .home }

    /// Reads the words that begin at a token; nil where they stand for no place.
    init?(_ token: Int, _ sentence: Sentence) {
        let text = sentence.text
        switch text.form(token).count {
        case 3 where Self.isWord(token, "the", sentence):
            guard let (kind, end) = Self.phrase(token, sentence) else { return nil }
            (self.kind, tokens) = (kind, token..<end)
        case 4 where Self.isWord(token, "here", sentence):
            guard text.tokens[token].universal == .adverb, !Self.isShown(token, sentence) else { return nil }
            (kind, tokens) = (.here, token..<(token + 1))
        case 4 where Self.isWord(token, "home", sentence):
            guard Self.isHomeland(token, sentence) else { return nil }
            (kind, tokens) = (.home, token..<(token + 1))
        case 5 where Self.isWord(token, "there", sentence):
            guard Self.isSomewhere(token, sentence) else { return nil }
            (kind, tokens) = (.there, token..<(token + 1))
        default: return nil
        }
    }

    private static func isWord(_ token: Int, _ word: String, _ sentence: Sentence) -> Bool {
        sentence.text.form(token).lazy.map { $0 | 0x20 }.elementsEqual(word.utf8)
    }

    private static func lemma(_ token: Int, _ sentence: Sentence) -> String? {
        sentence.range.contains(token) ? sentence.text.lemma(token).lowercased() : nil
    }

    // MARK: Adverbs

    private static let being: Set<String> = [
        "be", "'s", "exist", "remain", "may", "might", "must", "will", "would", "can", "could", "should", "seem",
        "appear", "have", "'ll", "come", "follow",
    ]

    /// Not the `there` of `there is`.
    private static func isSomewhere(_ token: Int, _ sentence: Sentence) -> Bool {
        if isBehindSubject(token, sentence) || lemma(token - 1, sentence) == "from" { return true }
        guard sentence.tag(token) != .existentialThere else { return false }
        if let before = lemma(token - 1, sentence), ["from", "out", "up", "down", "over"].contains(before) {
            return true
        }
        if let next = lemma(token + 1, sentence), being.contains(next) { return false }
        if let before = lemma(token - 1, sentence), before == "be" || before == "not", token > sentence.range.lowerBound
        {
            return before == "be" && sentence.tag(token) == .adverb
        }
        return true
    }

    /// `water levels there are expected to peak`, but not `in the hills there are`: right behind the subject of the verb
    /// that comes next it is no subject itself.
    private static func isBehindSubject(_ token: Int, _ sentence: Sentence) -> Bool {
        let noun = token - 1
        guard sentence.range.contains(noun), sentence.text.tokens[noun].universal == .noun,
            let next = lemma(token + 1, sentence), being.contains(next), sentence.relation(noun).base == .nsubj
        else { return false }
        return sentence.head(of: noun) == sentence.head(of: token) || sentence.head(of: token) == noun
    }

    /// `Here is how`, `Here's just one example`: what comes next is meant.
    private static func isShown(_ token: Int, _ sentence: Sentence) -> Bool {
        guard let next = lemma(token + 1, sentence) else { return false }
        return sentence.text.form(token).first == 0x48 && (next == "be" || next == "'s" || next == "’s")
    }

    private static let homing: Set<String> = [
        "go", "return", "come", "fly", "bring", "send", "get", "travel", "head", "take", "ship", "drive", "sail",
        "walk",
        "back", "way", "journey", "move", "write", "escort", "airlift", "deport", "repatriate", "fetch", "carry",
        "ferry",
        "route", "make", "journey", "invite", "welcome", "arrive", "flee", "sent", "flown", "brought", "stay",
    ]

    /// `go home`, `were flown home`, `at home`: not `their home`, and not a building.
    private static func isHomeland(_ token: Int, _ sentence: Sentence) -> Bool {
        guard let before = lemma(token - 1, sentence) else { return false }
        if let next = lemma(token + 1, sentence), sentence.text.tokens[token + 1].universal == .noun || next == "of" {
            return false
        }
        if before == "at" { return true }
        if homing.contains(before) { return true }
        var place = token - 1
        while place >= sentence.range.lowerBound, place > token - 6 {
            let word = sentence.text.tokens[place]
            if word.universal == .verb { return homing.contains(sentence.text.lemma(place).lowercased()) }
            if word.universal == .determiner && place == token - 1
                || word.tag == .possessivePronoun && place == token - 1
            {
                return false
            }
            place -= 1
        }
        return false
    }

    // MARK: Phrases with an article

    private static let countries: Set<String> = [
        "country", "nation", "republic", "sultanate", "emirate", "homeland",
    ]
    private static let towns: Set<String> = ["city", "town", "village", "port", "metropolis", "hamlet", "settlement"]
    private static let regions: Set<String> = ["region", "province", "state", "territory", "enclave", "archipelago"]
    private static let elsewhere: Set<String> = [
        "neighbouring", "neighboring", "other", "same", "host", "another", "foreign", "first", "second", "third",
        "only",
        "nearest", "next", "nearby", "different", "old", "new", "last", "fellow", "right", "inner",
    ]

    private static func phrase(_ article: Int, _ sentence: Sentence) -> (Kind, Int)? {
        var token = article + 1
        var nation: String?
        var states: Set<String> = []
        while token < sentence.range.upperBound, token < article + 4 {
            // `the South Korean capital`
            if let pair = Self.nation(at: token, sentence) {
                nation = pair
                token += 2
                continue
            }
            // `the West African country`
            if let region = region(at: token, sentence) {
                states = region.states
                token += region.width
                continue
            }
            guard sentence.text.tokens[token].universal == .adjective else { break }
            if let lemma = lemma(token, sentence), elsewhere.contains(lemma) { return nil }
            if let country = Nationals.country(sentence.text.form(token)) {
                nation = country.code
            } else if isCapital(token, sentence), !isHalf(token, sentence) {
                // `the Islamic State`: a name.
                return nil
            }
            if isHalf(token, sentence) { break }
            token += 1
        }
        // `the island | nation`
        if let next = lemma(token + 1, sentence), countries.contains(next), lemma(token, sentence) == "island" {
            token += 1
        }
        guard let lemma = lemma(token, sentence),
            isEnd(token, sentence) || isCounted(token, sentence) || isPart(before: article, sentence)
        else { return nil }
        if isCapital(token, sentence), lemma == "state" || lemma == "nation" || lemma == "post" { return nil }
        let end = token + 1
        if isHalf(token, sentence), token == article + 1 {
            let isNamed = sentence.text.form(token).first.map { (0x41...0x5A).contains($0) } ?? false
            if isNamed { return lemma == "north" || lemma == "south" ? (.half(isNorth: lemma == "north"), end) : nil }
            let before = Self.lemma(article - 1, sentence)
            return before == "in" || before == "from" ? (.part, end) : nil
        }
        if sentence.tag(token) == .pluralNoun { return nil }
        // `Kigali, the capital of …` only describes the name before it.
        if sentence.relation(token) == .appos { return nil }
        if lemma == "capital" { return (.capital(nation), end) }
        guard nation == nil else { return nil }
        if !states.isEmpty, lemma != "island" {
            return countries.contains(lemma) || lemma == "kingdom" || lemma == "state" ? (.country(states), end) : nil
        }
        if lemma == "kingdom" { return (.kingdom, end) }
        if countries.contains(lemma) { return (.country([]), end) }
        if towns.contains(lemma) { return (.town, end) }
        if lemma == "island" { return (.island, end) }
        return regions.contains(lemma) ? (.region, end) : nil
    }

    /// The part of the world of which one or two words are the adjective: its states, and how many words.
    private static func region(at token: Int, _ sentence: Sentence) -> (states: Set<String>, width: Int)? {
        guard token + 1 < sentence.range.upperBound, isCapital(token, sentence) else { return nil }
        var first = sentence.text.text(token).lowercased()
        if let states = WorldRegions.states[first] { return (states, 1) }
        if first.hasSuffix("ern") { first.removeLast(3) }
        guard isCapital(token + 1, sentence),
            let states = WorldRegions.states[first + " " + sentence.text.text(token + 1).lowercased()]
        else { return nil }
        return (states, 2)
    }

    /// The country of which two words are the adjective.
    private static func nation(at token: Int, _ sentence: Sentence) -> String? {
        guard token + 1 < sentence.range.upperBound, isCapital(token, sentence), isCapital(token + 1, sentence) else {
            return nil
        }
        let tokens = sentence.text.tokens
        let range = tokens[token].range.lowerBound..<tokens[token + 1].range.upperBound
        let pair = sentence.text.bytes[range]
        return pair.last == 0x6E ? Nationals.country(pair)?.code : nil
    }

    private static func isCapital(_ token: Int, _ sentence: Sentence) -> Bool {
        sentence.text.form(token).first.map { (0x41...0x5A).contains($0) } ?? false
    }

    private static func isHalf(_ token: Int, _ sentence: Sentence) -> Bool {
        switch lemma(token, sentence) {
        case "north", "south", "east", "west": true
        default: false
        }
    }

    /// `The country of 3.4 million people`
    private static func isCounted(_ token: Int, _ sentence: Sentence) -> Bool {
        lemma(token + 1, sentence) == "of" && token + 2 < sentence.range.upperBound
            && sentence.text.tokens[token + 2].universal == .numeral
    }

    /// `in the north of | the country`
    private static func isPart(before article: Int, _ sentence: Sentence) -> Bool {
        guard article > sentence.range.lowerBound + 2, lemma(article - 1, sentence) == "of",
            isHalf(article - 2, sentence)
        else { return false }
        return lemma(article + 1, sentence) == "country" && lemma(article + 2, sentence) != "of"
    }

    /// Whether nothing behind a noun goes on with its phrase: `the country music`, `the city of …`.
    private static func isEnd(_ token: Int, _ sentence: Sentence) -> Bool {
        guard token + 1 < sentence.range.upperBound else { return true }
        let next = sentence.text.tokens[token + 1]
        if next.universal == .noun || next.universal == .properNoun { return false }
        if next.universal == .adjective, isHalf(token, sentence) { return false }
        return lemma(token + 1, sentence) != "of" && lemma(token + 1, sentence) != "-"
    }
}
