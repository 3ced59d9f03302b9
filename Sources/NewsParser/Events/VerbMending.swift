import NewsSyntax
import NewsText

/// What the order of the words tells of a verb that the tagger or the tree missed.
enum VerbMending {
    /// The lemma of a verb of the tables that tagger or lemmatiser did not see; nil for anything else.
    static func lemma(_ token: Int, _ sentence: Sentence) -> String? {
        let text = sentence.text
        let word = text.tokens[token]
        switch word.universal {
        case .punctuation, .determiner, .pronoun, .numeral, .coordinator, .auxiliary, .particle, .symbol: return nil
        case .verb:
            if VerbForms.isLemma(text.lemmaForm(token)) { return nil }
            return VerbForms.lemma(of: text.form(token))
        default: break
        }
        if isWayBack(token, sentence) { return nil }
        guard let lemma = VerbForms.lemma(of: text.form(token)),
            isBetweenPhrases(token, sentence) || isJoinedPast(token, sentence) || isNoLonger(token, sentence)
                || isBehindTo(token, sentence) || VerbOrder.isVerb(token, sentence)
        else { return nil }
        return lemma
    }

    /// `sent money back to their families`: no backing.
    private static func isWayBack(_ token: Int, _ sentence: Sentence) -> Bool {
        let next = token + 1
        return sentence.text.form(token).elementsEqual("back".utf8) && next < sentence.range.upperBound
            && sentence.text.tokens[next].universal == .adposition
    }

    /// `would no longer back the cabinet`, where the tagger sees an adverb.
    private static func isNoLonger(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token - 3 > sentence.range.lowerBound, token + 1 < sentence.range.upperBound,
            text.form(token - 1).elementsEqual("longer".utf8), text.form(token - 2).elementsEqual("no".utf8),
            [.modal, .thirdPersonVerb, .presentVerb, .pastVerb].contains(text.tokens[token - 3].tag)
        else { return false }
        return [.determiner, .properNoun, .pronoun].contains(text.tokens[token + 1].universal)
    }

    /// `to free two boys`: no adjective stands before an article or a number.
    private static func isBehindTo(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token > sentence.range.lowerBound, token + 1 < sentence.range.upperBound,
            text.form(token - 1).elementsEqual("to".utf8)
        else { return false }
        if text.tokens[token].tag == .noun { return isDue(token, sentence) }
        guard text.tokens[token].universal == .adjective else { return false }
        return [.determiner, .numeral].contains(text.tokens[token + 1].universal)
            || sentence.tag(token + 1) == .possessivePronoun
    }

    /// `is due to strike at noon`: no delay is due to a strike without an article.
    private static func isDue(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token - 3 >= sentence.range.lowerBound, text.form(token - 2).elementsEqual("due".utf8),
            text.lemmaForm(token - 3).elementsEqual("be".utf8), VerbForms.isLemma(text.form(token))
        else { return false }
        return [.adposition, .determiner, .adverb, .punctuation, .numeral, .pronoun, .properNoun].contains(
            text.tokens[token + 1].universal)
    }

    /// `recorded on Monday and broadcast to the North`, `stormed the hospital and shot two nurses`: a joined past that looks
    /// like a noun.
    private static func isJoinedPast(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token > sentence.range.lowerBound, token + 1 < sentence.range.upperBound,
            text.tokens[token - 1].universal == .coordinator
        else { return false }
        if text.form(token).elementsEqual("broadcast".utf8) { return text.tokens[token + 1].universal == .adposition }
        guard PastForms.lemma(of: text.form(token)) != nil,
            [.numeral, .determiner, .properNoun, .pronoun].contains(text.tokens[token + 1].universal)
        else { return false }
        return (sentence.range.lowerBound..<token).contains { sentence.tag($0) == .pastVerb }
    }

    /// Whether a phrase that can be a subject stands before a word, and one that can be an object behind it.
    private static func isBetweenPhrases(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token > sentence.range.lowerBound, token + 1 < sentence.range.upperBound else { return false }
        let form = text.form(token)
        guard let first = form.first, !(0x41...0x5A).contains(first) else { return false }
        let before = text.tokens[token - 1]
        let next = text.tokens[token + 1]
        if isLackingVerb(token, sentence) || isAsked(token, sentence) { return true }
        let isObject: Bool
        switch next.universal {
        case .determiner, .pronoun, .numeral: isObject = true
        case .properNoun: isObject = true
        // `routinely jails reporters`
        case .noun where before.universal == .adverb && next.tag == .pluralNoun:
            isObject = form.last == 0x73 && text.form(token - 1).suffix(2).elementsEqual("ly".utf8)
        case .adjective, .noun: isObject = isCapital(token + 1, text)
        default: isObject = false
        }
        let isSubject: Bool
        switch before.universal {
        // `TD Ameritrade founder J. Joe Ricketts`: behind one name, a verb has an ending or is past.
        case .properNoun where before.tag == .properNoun && next.universal == .properNoun:
            isSubject =
                isPast(form) || form.last == 0x73 || VerbForms.lemma(of: form) != String(decoding: form, as: UTF8.self)
                || unchanged.contains(String(decoding: form, as: UTF8.self))
        case .properNoun, .pronoun: isSubject = before.tag != .possessivePronoun
        case .noun:
            isSubject =
                before.tag == .pluralNoun || isPast(form) || form.last == 0x73 || isBurst(token, sentence)
        case .adverb: isSubject = isPast(form) || form.last == 0x73
        case .adjective: isSubject = isCapital(token - 1, text)
        default: isSubject = false
        }
        guard isSubject else { return false }
        if isObject { return true }
        // `Nurses in Leeds threaten to walk out`
        if text.form(token + 1).elementsEqual("to".utf8), token + 2 < sentence.range.upperBound,
            text.tokens[token + 2].tag == .baseVerb, intending.contains(String(decoding: form, as: UTF8.self))
        {
            return true
        }
        // `fishermen grumble, are …`, `which France accuses of …`
        let isAside = next.tag == .comma && commaBefore(token, sentence)
        let isRelative = next.universal == .adposition && relative(token, sentence) != nil
        return isAside || isRelative || isOnlyVerb(token, sentence)
    }

    /// Verbs before an infinitive that nothing else is written like.
    private static let intending: Set<String> = [
        "threaten", "threatens", "refuse", "refuses", "agree", "agrees", "decline", "declines", "threatened", "refused",
        "agreed", "vow", "vows",
    ]

    /// Verbs whose past is their base form.
    private static let unchanged: Set<String> = ["beat", "hit", "cut", "put", "shut", "hurt", "bid", "quit", "oust"]

    /// What a sentence without another verb has for its own.
    private static let unchangedAlone: Set<String> = ["burst", "quit", "spread"]

    /// `A tailings dam burst on Friday`, `The coach quit after the game`: a past that is written like the base form.
    private static func isBurst(_ token: Int, _ sentence: Sentence) -> Bool {
        sentence.tag(token) == .noun && sentence.relation(token) == .root
            && [.noun, .properNoun].contains(sentence.tag(token - 1))
            && unchangedAlone.contains(String(decoding: sentence.text.form(token), as: UTF8.self))
    }

    /// `On Sundays pensioners march through the town`: a plural, a base form, a preposition, and no other finite verb.
    private static func isOnlyVerb(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let isPlural = text.tokens[token - 1].tag == .pluralNoun && VerbForms.isLemma(text.form(token))
        let isSingular =
            [.noun, .properNoun].contains(text.tokens[token - 1].tag) && text.form(token).last == 0x73
            && sentence.relation(token) == .root
        guard text.tokens[token + 1].universal == .adposition, isPlural || isSingular || isBurst(token, sentence) else {
            return false
        }
        let near = max(sentence.range.lowerBound, token - 30)..<min(sentence.range.upperBound, token + 30)
        return !near.contains { sentence.tag($0).isFiniteVerb }
    }

    /// `Workers at the plant fear that …`, `The Act of 1964 outlawed discrimination`: no finite verb stands before it, and
    /// none behind it that is not part of what it brings.
    private static func isLackingVerb(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let form = text.form(token)
        let first = max(sentence.range.lowerBound, token - 24)
        let isBeforeThat = text.form(token + 1).elementsEqual("that".utf8)
        guard isPast(form) || VerbForms.isLemma(form), token > first,
            [.noun, .properNoun, .numeral].contains(text.tokens[token - 1].universal)
                || isBeforeThat && text.tokens[token - 1].universal == .adjective,
            !(first..<token).contains(where: { sentence.tag($0).isFiniteVerb || sentence.tag($0) == .modal })
        else { return false }
        let next = token + 1
        if isBeforeThat {
            return VerbForms.isLemma(form) && text.tokens[next].universal == .subordinator
                && text.tokens[token].universal == .noun && (first..<token).contains { sentence.tag($0) == .pluralNoun }
        }
        guard [.noun, .properNoun, .adjective].contains(text.tokens[next].universal) else { return false }
        let near = next..<min(sentence.range.upperBound, token + 30)
        guard !near.contains(where: { sentence.tag($0).isFiniteVerb || sentence.tag($0) == .modal }) else {
            return false
        }
        return isPast(form) || [.pluralNoun, .pluralProperNoun].contains(text.tokens[token - 1].tag)
    }

    /// `Will the airline merge with its rival?`: behind an auxiliary that opens a question, the root that looks like a noun.
    private static func isAsked(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let first = sentence.range.lowerBound
        return sentence.relation(token) == .root && token - 2 > first
            && text.tokens[first].tag == .modal && [.noun, .properNoun].contains(text.tokens[token - 1].universal)
            && VerbForms.isLemma(text.form(token)) && text.form(sentence.range.upperBound - 1).elementsEqual("?".utf8)
    }

    private static func isCapital(_ token: Int, _ text: ParsedText) -> Bool {
        text.form(token).first.map { (0x41...0x5A).contains($0) } ?? false
    }

    private static func isPast(_ form: ArraySlice<UInt8>) -> Bool { form.suffix(2).elementsEqual("ed".utf8) }

    private static func commaBefore(_ token: Int, _ sentence: Sentence) -> Bool {
        (max(sentence.range.lowerBound, token - 5)..<token).contains { sentence.tag($0) == .comma }
    }

    /// `, which France` before a verb: the relative pronoun.
    private static func relative(_ verb: Int, _ sentence: Sentence) -> Int? {
        let first = max(sentence.range.lowerBound, verb - 4)
        return (first..<verb).reversed().first {
            [.whDeterminer, .whPronoun].contains(sentence.tag($0))
        }
    }

    // MARK: Around a verb

    /// The subject by the order of the words: the phrase before a verb, over what only describes it.
    static func subject(of verb: Int, _ scene: Scene) -> Int? {
        var token = verb - 1
        let first = scene.sentence.range.lowerBound
        while token >= first {
            switch scene.text.tokens[token].universal {
            case _ where scene.isName(token): return noun(before: token + 1, scene)
            case .adverb, .auxiliary, .particle: token -= 1
            case .verb where token + 1 == verb && ["have", "be"].contains(scene.lemma(token)): token -= 1
            case .noun where scene.text.form(token).suffix(2).elementsEqual("ly".utf8) && token + 1 == verb: token -= 1
            case .pronoun where [.whDeterminer, .whPronoun].contains(scene.sentence.tag(token)): token -= 1
            case .punctuation where scene.sentence.tag(token) == .comma && isNext(token, verb, scene):
                // `The mayor, a lawyer, blamed …`, `The sheikh, whose sons …, has accused …`
                guard let other = opening(of: token, scene) else { return nil }
                token = other - 1
            default: return noun(before: token + 1, scene)
            }
        }
        return nil
    }

    /// Around "and", whose subject a joined verb has: `capsized off Zanzibar and fishermen rescued 31` has the noun before
    /// it, wherever the tree has that; `buried a chapel near Toliara and killed nine` that of the verb before. nil where the
    /// tree will do.
    static func joinedSubject(of verb: Int, _ scene: Scene) -> Int? {
        let sentence = scene.sentence
        guard sentence.relation(verb) == .conj,
            sentence.tag(verb).isFiniteVerb || sentence.tag(verb) == .pastParticiple,
            verb - 2 > sentence.range.lowerBound, let first = sentence.head(of: verb)
        else { return nil }
        var before = verb - 1
        while before > sentence.range.lowerBound + 1, scene.text.tokens[before].universal == .adverb { before -= 1 }
        let own = sentence.child(of: verb, label: .nsubj)
        // `fell after its owner, Marlo Foods, withdrew …`
        if own == nil, sentence.tag(before) == .comma, sentence.child(of: verb, label: .cc) == nil,
            let noun = subject(of: verb, scene),
            ["after", "when", "as", "since", "because", "while", "before"].contains(
                scene.preposition(noun) ?? "")
        {
            return noun
        }
        if scene.text.tokens[before].universal == .coordinator {
            guard let own, own < before, scene.text.tokens[own].universal != .pronoun else { return nil }
            return scene.isVerb(first) ? scene.agent(first) : nil
        }
        guard own == nil, sentence.isNominalHead(before), sentence.relation(before) == .conj,
            scene.text.tokens[before].tag == .pluralNoun || before - 1 > sentence.range.lowerBound,
            sentence.relation(scene.firstConjunct(before)).base != .nsubj
        else { return nil }
        return before
    }

    /// Whether nothing but auxiliaries and adverbs stands between a mark and a verb.
    private static func isNext(_ mark: Int, _ verb: Int, _ scene: Scene) -> Bool {
        ((mark + 1)..<verb).allSatisfy { [.auxiliary, .adverb, .particle].contains(scene.text.tokens[$0].universal) }
    }

    /// The comma that opens what another one closes: before a relative pronoun if there is one, else the nearest.
    private static func opening(of comma: Int, _ scene: Scene) -> Int? {
        let first = max(scene.sentence.range.lowerBound, comma - 40)
        let commas = (first..<comma).reversed().filter { scene.sentence.tag($0) == .comma }
        let relative = commas.first {
            [.whDeterminer, .whPronoun, .whPossessive].contains(scene.sentence.tag($0 + 1))
        }
        return relative ?? commas.first
    }

    /// The head of the phrase that ends before a token: `fishermen` of `fishermen in Kerala`.
    static func noun(before end: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        var token = end - 1
        guard token >= first, scene.sentence.isNominalHead(token) || scene.isName(token) || isNoun(token, scene) else {
            return nil
        }
        var steps = 0
        while steps < 6 {
            // To the left end of this phrase.
            var start = token
            while start > first, isInner(start - 1, scene) { start -= 1 }
            guard start - 2 >= first, scene.sentence.tag(start - 1) == .preposition,
                ["of", "in", "from", "at", "near", "on", "for", "with"].contains(scene.lemma(start - 1)),
                isNoun(start - 2, scene)
            else { return token }
            (token, steps) = (start - 2, steps + 1)
        }
        return token
    }

    private static func isNoun(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.text.tokens[token].universal {
        case .noun, .properNoun: true
        case .pronoun: ![.possessivePronoun, .whDeterminer, .whPronoun].contains(scene.sentence.tag(token))
        default: scene.isName(token)
        }
    }

    private static func isInner(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.text.tokens[token].universal {
        case .noun, .properNoun, .adjective, .determiner, .numeral: true
        case .particle: scene.sentence.tag(token) == .possessiveEnding
        case .pronoun: scene.sentence.tag(token) == .possessivePronoun
        default: scene.isName(token)
        }
    }

    /// `Chad, which France accuses`: what the pronoun stands for.
    static func relativeObject(of verb: Int, _ scene: Scene) -> Int? {
        guard verb + 1 < scene.sentence.range.upperBound, let pronoun = relative(verb, scene.sentence),
            pronoun + 1 < verb, scene.sentence.relation(verb) != .root || scene.text.tokens[verb].universal != .verb
        else { return nil }
        switch scene.text.tokens[verb + 1].universal {
        case .noun, .properNoun, .determiner, .numeral, .pronoun, .adjective: return nil
        default: break
        }
        var before = pronoun - 1
        while before > scene.sentence.range.lowerBound, scene.sentence.tag(before).isMark { before -= 1 }
        return before >= scene.sentence.range.lowerBound && isNoun(before, scene) ? before : nil
    }

    // MARK: Pronouns

    /// Whom a pronoun of the third person means within its sentence: the first subject before it that agrees.
    static func antecedent(of pronoun: Int, _ scene: Scene) -> Int? {
        guard scene.text.tokens[pronoun].universal == .pronoun,
            let wanted = wanted(by: scene.text.text(pronoun).lowercased())
        else { return nil }
        let own = scene.sentence.head(of: pronoun)
        // `Abel …, accusing him of …`: whoever does it does it to another.
        let doer = own.flatMap { scene.isVerb($0) && $0 < pronoun ? scene.agent($0) : nil }
        // `Brandt said she would vote for him`: nor does she do it to herself.
        let meant = doer.flatMap { $0 < pronoun && $0 != pronoun ? antecedent(of: $0, scene) : nil }
        return (max(scene.sentence.range.lowerBound, pronoun - 60)..<pronoun).first { token in
            guard scene.sentence.relation(token).base == .nsubj, scene.text.tokens[token].universal != .pronoun,
                scene.sentence.head(of: token) != own, token != doer, token != meant
            else { return false }
            return wanted(scene.kind(token), isPlural(token, scene))
        }
    }

    private static func isPlural(_ token: Int, _ scene: Scene) -> Bool {
        [.pluralNoun, .pluralProperNoun].contains(scene.sentence.tag(token)) || scene.lemma(token) == "police"
            || !scene.sentence.children(of: token, label: .conj).isEmpty
    }

    private static func wanted(by pronoun: String) -> ((LocalArgument.Kind, Bool) -> Bool)? {
        switch pronoun {
        case "they", "them": { kind, isPlural in isPlural && kind != .place || kind == .people }
        case "it": { kind, isPlural in !isPlural && kind != .person && kind != .people }
        case "he", "she", "him", "her": { kind, isPlural in !isPlural && (kind == .person || kind == .body) }
        default: nil
        }
    }
}
