import NewsRecord
import NewsText

/// Finds whom the sentence after a description introduces: `“We will be back,” the winning captain promised. Jo Marsh, 29, has
/// led the side for six years.`
struct Introduction {
    let page: PageText
    let names: DocumentNames?

    /// The words behind the name within which a sentence has to tell what that person is.
    private static let reach = 14

    /// The person whom the first sentence after that of a description names first, where nobody has been named so before and
    /// the sentence tells what that person does for a living, or that it was that person who spoke.
    func person(after source: PageText.Place, _ cast: inout Cast) -> Int? {
        let text = page.readings[source.block].text
        if let next = text.sentences.first(where: {
            guard let first = $0.first else { return false }
            return Int(text.tokens[first].start) > source.range.upperBound
        }) {
            return person(openingWith: next, source.block, &cast)
        }
        guard page.drafts.indices.contains(source.block + 1), page.drafts[source.block + 1].kind == .paragraph,
            let next = page.readings[source.block + 1].text.sentences.first
        else { return nil }
        return person(openingWith: next, source.block + 1, &cast)
    }

    private func person(openingWith sentence: Range<Int>, _ block: Int, _ cast: inout Cast) -> Int? {
        let reading = page.readings[block]
        let words = WordReader(reading)
        guard let first = sentence.first else { return nil }
        let isLabelled =
            ["his", "her", "their"].contains(words.lower(first)) && first + 2 < sentence.upperBound
            && words.lower(first + 1) == "name" && ["is", "was"].contains(words.lower(first + 2))
        let start = Int(words.text.tokens[isLabelled ? min(first + 3, sentence.upperBound - 1) : first].start)
        guard let name = reading.names.firstIndex(where: { $0.range.lowerBound == start }),
            reading.names[name].isFullPerson,
            cast.isSurelyPerson(reading.names[name], in: block) || words.isAged(reading.names[name]),
            isNew(reading.names[name], in: block)
        else { return nil }
        let member = cast.member(named: name, in: block)
        guard cast.members[member].isPerson else { return nil }
        if isLabelled { return member }
        let next = words.firstToken(from: reading.names[name].range.upperBound)
        let tail = next..<min(sentence.upperBound, next + Self.reach)
        guard tail.contains(where: { Self.doing.contains(words.lower($0)) }) else { return nil }
        return member
    }

    /// Whether no paragraph before names anybody so.
    private func isNew(_ name: LocalName, in block: Int) -> Bool {
        for earlier in 0...block where Cast.holdsNames(page.drafts[earlier].kind) {
            for other in page.readings[earlier].names where other.lastHash == name.lastHash {
                return earlier == block && other.range == name.range
            }
        }
        return true
    }

    /// Verbs for what somebody is, and for having spoken.
    private static let doing: Set<String> = [
        "led", "leads", "ran", "runs", "run", "head", "heads", "headed", "chair", "chairs", "chaired", "coaches",
        "coached",
        "owns", "owned", "manages", "managed", "founded", "edits", "edited", "teaches", "taught", "plays", "played",
        "represents", "represented", "directs", "directed", "commands", "commanded", "serves", "served", "holds",
        "held",
        "speaking", "spoke", "works", "worked", "governs", "governed", "captains", "captained", "retired", "resigned",
        "conducts", "conducted", "keeps", "kept", "farms", "farmed", "studies", "studied", "trains", "trained",
    ]
}

extension WordReader {
    /// `Ida Marr, 52, lost her bakery`: an age between commas stands behind a person's name alone.
    func isAged(_ name: LocalName) -> Bool {
        let comma = firstToken(from: name.range.upperBound)
        guard comma + 2 < count, isComma(comma), isComma(comma + 2) else { return false }
        let number = text.tokens[comma + 1]
        return number.kind == .number && number.end - number.start == 2
    }
}
