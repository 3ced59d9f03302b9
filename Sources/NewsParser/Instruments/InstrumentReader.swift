import NewsRecord
import NewsSyntax

/// Finds laws, treaties, agreements and resolutions, with who is party to them and what they make a duty of. What a block
/// says of one further on (`It bans …`, `Under the deal, …`) is told of the first mention.
struct InstrumentReader {
    private(set) var instruments: [LocalInstrument] = []
    /// The word that heads each of them.
    private var heads: [String] = []
    private var indexes: [String: Int] = [:]
    /// The one that the sentence before this one spoke of last.
    private var latest: Int?
    private var spoken: Int?
    /// The three sentences before.
    private var before: [Scene] = []

    private static let largestCount = 5_000

    mutating func read(_ scene: Scene) {
        let former = before
        before = former.suffix(2) + [scene]
        let nouns = InstrumentNouns(
            scene: scene, followsFirms: { former.contains { InstrumentNouns(scene: $0).isAmongFirms } })
        let earlier = instruments.count
        (latest, spoken) = (spoken, nil)
        for token in scene.sentence.range where instruments.count < Self.largestCount {
            if let index = again(token, scene, earlier) {
                let isNoun = scene.text.tokens[token].universal == .noun
                complete(index, token, (isNoun ? token - 1 : token)..<(token + 1), scene)
                spoken = index
                continue
            }
            guard nouns.isInstrument(token) else { continue }
            let phrase = InstrumentWords.extent(token, scene)
            let name = InstrumentWords.name(token, phrase, scene)
            guard !phrase.isEmpty, !name.isEmpty else { continue }
            if let index = indexes[name] {
                complete(index, token, phrase, scene)
                spoken = index
                continue
            }
            let making = InstrumentMaking(scene: scene, head: token, phrase: phrase)
            var instrument = LocalInstrument(range: scene.text.byteSpan(phrase), name: name)
            instrument.year = InstrumentWords.year(phrase, scene)
            instrument.making = making.clause
            instrument.duty = DutyGrammar(scene: scene, head: token, phrase: phrase).duty()
            instrument.parties = making.parties(instrument.duty)
            if isLawAtLarge(token, instrument, scene) { continue }
            indexes[name] = instruments.count
            spoken = instruments.count
            heads.append(scene.lemma(token))
            instruments.append(instrument)
        }
    }

    // MARK: Mentioned again

    /// The instrument that a word means which names none itself: `it`, `the deal`, `the text`.
    private func again(_ token: Int, _ scene: Scene, _ earlier: Int) -> Int? {
        guard !instruments.isEmpty else { return nil }
        let lemma = scene.lemma(token)
        let first = scene.sentence.range.lowerBound
        if scene.text.tokens[token].universal == .pronoun {
            // `It obliges …`: in the sentence behind the one that names it, and what is said must be of a law.
            guard ["it", "they"].contains(lemma), earlier == instruments.count,
                token == first || token == first + 1 && scene.lemma(first).lowercased() == "under"
            else { return nil }
            return latest
        }
        guard scene.text.tokens[token].universal == .noun, token > first,
            ["the", "this", "that", "these", "such"].contains(scene.lemma(token - 1).lowercased()), isBare(token, scene)
        else { return nil }
        if let index = heads.lastIndex(of: lemma) { return index }
        if ["text", "document", "measure", "legislation"].contains(lemma), earlier > 0 { return earlier - 1 }
        guard let kind = InstrumentWords.kind(of: lemma) else { return nil }
        return heads.prefix(earlier).lastIndex { InstrumentWords.kind(of: $0) == kind }
    }

    /// Nothing but its article says which: `the law`, not `the law of 1951` or `the law on cartels`.
    private func isBare(_ token: Int, _ scene: Scene) -> Bool {
        guard token + 1 < scene.sentence.range.upperBound else { return true }
        if ["on", "of", "between", "with"].contains(scene.lemma(token + 1)) { return false }
        switch scene.text.tokens[token + 1].universal {
        case .noun, .properNoun, .numeral: return false
        default: return true
        }
    }

    private mutating func complete(_ index: Int, _ token: Int, _ phrase: Range<Int>, _ scene: Scene) {
        let making = InstrumentMaking(scene: scene, head: token, phrase: phrase)
        if instruments[index].duty == nil {
            instruments[index].duty = DutyGrammar(scene: scene, head: token, phrase: phrase).duty()
        }
        guard scene.text.tokens[token].universal != .pronoun else { return }
        if instruments[index].making == nil { instruments[index].making = making.clause }
        if instruments[index].parties.isEmpty {
            instruments[index].parties = making.parties(instruments[index].duty)
        }
    }

    // MARK: No law in particular

    private static let keeping: Set<String> = [
        "break", "violate", "obey", "follow", "uphold", "respect", "enforce", "know",
    ]

    /// `broke the law`, `within the law`: none in particular.
    private func isLawAtLarge(_ token: Int, _ instrument: LocalInstrument, _ scene: Scene) -> Bool {
        guard instrument.name == "law", instrument.duty == nil, instrument.year == nil,
            scene.children(token).allSatisfy({ $0 < token && scene.sentence.relation($0) != .nmodPoss })
        else { return false }
        if scene.sentence.head(of: token).map({ Self.keeping.contains(scene.lemma($0)) }) ?? false { return true }
        return instrument.parties.isEmpty
            && ["under", "above", "within", "against", "by", "in", "outside", "with"].contains(
                scene.preposition(token) ?? "")
    }
}
