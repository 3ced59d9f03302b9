import Lexicons
import NewsSyntax
import NewsText

/// Names of places by the tables, where a run of capitals is nothing but such a name.
enum MissedPlaces {
    private static let before: Set<String> = [
        "in", "near", "from", "to", "at", "outside", "around", "across", "via", "into", "off", "along", "through",
    ]

    private static let regions = Set(Places.regions.phrases.map { Slug.make($0) })
        .union(RegionRows.shared.split { $0 == "," || $0 == "\n" || $0 == " " }.map(String.init))

    /// Whether a name is one of the world's parts, seas and rivers that lie in no country.
    static func isOfTheWorld(_ slug: String) -> Bool { regions.contains(slug) }

    private static let sides: Set<String> = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "downtown", "upper",
        "lower", "nearby", "rural", "inner", "greater",
    ]

    /// Whether a word in small letters names a part of what follows: `southern`, `rural`.
    static func isSide(_ word: String) -> Bool { sides.contains(word) }

    /// The word before a name, over an article and a side: `in | the West Bank`, `near | central London`.
    static func marker(before start: Int, _ text: ParsedText) -> String? {
        var token = start - 1
        if token >= 0, sides.contains(text.lemma(token).lowercased()) { token -= 1 }
        if token >= 0, text.tokens[token].universal == .determiner { token -= 1 }
        return token >= 0 ? text.lemma(token).lowercased() : nil
    }

    /// The names of a text with the second half of their ids.
    static func find(in text: ParsedText) -> [(range: Range<Int>, slug: String)] {
        var found: [(range: Range<Int>, slug: String)] = []
        var token = 0
        while token < text.tokens.count {
            guard isName(token, text) else {
                token += 1
                continue
            }
            let start = token
            while token < text.tokens.count, isName(token, text) || isHyphen(token, text) { token += 1 }
            token = endOfParticles(start, token, text)
            if token == start + 1, let end = endOfShape(start, text) {
                token = end
                let range = text.byteSpan(start..<end)
                found.append((range, Slug.make(String(decoding: text.bytes[range], as: UTF8.self))))
                continue
            }
            guard token - start <= 4, !isPartOfMore(start, token, text) else { continue }
            let range = text.byteSpan(start..<token)
            let slug = Slug.make(String(decoding: text.bytes[range], as: UTF8.self))
            let marker = marker(before: start, text)
            if let code = PlaceCodes.country(slug), let name = CountryRows.commonNames[code] {
                if !isPerson(before: start, text) { found.append((range, Slug.make(name))) }
            } else if PlaceFrames.isNamed(behindNoun: start, text) {
                found.append((range, slug))
            } else if let marker, PlaceCodes.isTown(slug) || PlaceCodes.isRegion(slug) || regions.contains(slug),
                before.contains(marker) || marker == "and" && isBehindPlace(start - 1, text)
            {
                found.append((range, slug))
            }
        }
        return found
    }

    private static let particles: Set<String> = [
        "de", "del", "do", "da", "dos", "das", "di", "la", "las", "los", "el", "al",
    ]

    /// `Viña del Mar`: the end of a name that goes on behind small words, where a table has it so.
    private static func endOfParticles(_ start: Int, _ end: Int, _ text: ParsedText) -> Int {
        var last = end
        while last < text.tokens.count, last < end + 2, text.tokens[last].range.count < 4,
            particles.contains(text.text(last))
        {
            last += 1
        }
        guard last > end, last < text.tokens.count, isName(last, text) else { return end }
        let slug = Slug.make(String(decoding: text.bytes[text.byteSpan(start..<(last + 1))], as: UTF8.self))
        return PlaceCodes.isTown(slug) || PlaceCodes.isRegion(slug) ? last + 1 : end
    }

    /// `Valparaíso | and …`: whether a name that the tables have stands right before a token.
    private static func isBehindPlace(_ token: Int, _ text: ParsedText) -> Bool {
        guard token > 0, isName(token - 1, text) else { return false }
        return PlaceCodes.isTown(Slug.make(text.text(token - 1)))
    }

    private static func isName(_ token: Int, _ text: ParsedText) -> Bool {
        guard let first = text.form(token).first else { return false }
        return (0x41...0x5A).contains(first) && text.tokens[token].tag.isNoun
    }

    /// What coasts and waters are called by their shape: `Cape of Good Hope`, `Bay of Bengal`.
    private static let shapes: Set<String> = [
        "Bay", "Gulf", "Strait", "Straits", "Sea", "Cape", "Horn", "Isle", "Isles", "Bight", "Firth", "Mouth", "Lake",
    ]

    /// Whether a name begins with such a word.
    static func hasShape(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return words.count > 2 && words[1] == "of" && shapes.contains(String(words[0]))
    }

    /// The token after `Cape of Good Hope`, of which the first is given; nil where it is no such name.
    private static func endOfShape(_ start: Int, _ text: ParsedText) -> Int? {
        guard start + 2 < text.tokens.count, shapes.contains(text.text(start)),
            text.form(start + 1).elementsEqual("of".utf8)
        else { return nil }
        var end = start + 2
        while end < min(start + 5, text.tokens.count), isCapital(end, text) { end += 1 }
        return end > start + 2 ? end : nil
    }

    private static func isCapital(_ token: Int, _ text: ParsedText) -> Bool {
        text.form(token).first.map { (0x41...0x5A).contains($0) } ?? false
    }

    private static func isHyphen(_ token: Int, _ text: ParsedText) -> Bool {
        text.tokens[token].tag == .hyphen && token > 0 && token + 1 < text.tokens.count && isName(token + 1, text)
            && !text.tokens[token].isSpaced
    }

    /// `Kenya Airways`, `Peru Street bakery`: a noun goes on with the name.
    private static func isPartOfMore(_ start: Int, _ end: Int, _ text: ParsedText) -> Bool {
        if end < text.tokens.count, text.tokens[end].universal == .noun || text.tokens[end].universal == .properNoun {
            return true
        }
        return start > 0 && text.tokens[start - 1].universal == .properNoun
    }

    private static func isPerson(before start: Int, _ text: ParsedText) -> Bool {
        start > 0
            && ["mr.", "mrs.", "ms.", "dr.", "miss", "sir", "lady", "lord", "mr", "mrs", "ms", "dr"]
                .contains(text.text(start - 1).lowercased())
    }
}
