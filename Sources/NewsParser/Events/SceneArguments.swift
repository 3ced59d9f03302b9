import NewsSyntax

/// The phrases of a sentence as whoever and whatever takes part.
extension Scene {
    /// The phrase that a token heads.
    func argument(_ pronoun: Int) -> LocalArgument? {
        let token = titled(VerbMending.antecedent(of: pronoun, self) ?? pronoun)
        // `his support for the mayor`
        if sentence.tag(token) == .possessivePronoun {
            return LocalArgument(range: text.tokens[token].range, head: text.tokens[token].range, kind: .pronoun)
        }
        guard
            sentence.isNominalHead(token) || isName(token) || whoever(token) != nil || isNamedDeed(token)
                || isPortion(token) || isBeforeHidden(token),
            !isTime(token)
        else { return nil }
        if let whole = whoever(token) {
            return LocalArgument(range: text.byteSpan(whole), head: text.tokens[token].range, kind: .people)
        }
        if let name = namesake(of: token) ?? described(by: token) { return argument(name) }
        let phrase = sentence.nounPhrase(of: token)
        let whole = phrase.map { $0.head == token ? $0.core : token..<(token + 1) } ?? token..<(token + 1)
        // `some | of Marr’s allies`, where the tree has the preposition on a word within the phrase.
        let first = whole.first { $0 >= token || text.tokens[$0].universal != .adposition } ?? whole.lowerBound
        let tokens = first..<max(phraseEnd(behind: token, whole), afterGeneral(token))
        return LocalArgument(range: text.byteSpan(tokens), head: text.tokens[token].range, kind: kind(token))
    }

    /// `demanded that the regulator | fine the bank`: a noun that the tree has for the half of a compound with the verb.
    private func isBeforeHidden(_ token: Int) -> Bool {
        let next = token + 1
        return next < sentence.range.upperBound && sentence.relation(token).base == .compound
            && sentence.head(of: token) == next && isVerb(next) && text.tokens[next].universal != .verb
    }

    /// `Ola Berg, the sailor who drowned`: of a description behind a person's name, the name.
    private func described(by noun: Int) -> Int? {
        guard sentence.relation(noun) == .appos, let name = sentence.head(of: noun), name < noun,
            text.tokens[noun].universal == .noun, kind(noun) == .person, nameKind(name) == .person
        else { return nil }
        return name
    }

    /// `the attorney general`, `the secretary general`: where the tree ends with the noun.
    private func afterGeneral(_ token: Int) -> Int {
        let next = token + 1
        guard next < sentence.range.upperBound, lemma(next).lowercased() == "general",
            ["attorney", "secretary", "governor", "solicitor", "director", "inspector", "surgeon", "comptroller"]
                .contains(
                    lemma(token).lowercased())
        else { return token + 1 }
        return next + 1
    }

    /// `denounced the killing`, where the tagger sees a verb.
    private func isNamedDeed(_ token: Int) -> Bool {
        sentence.tag(token) == .gerund && token > sentence.range.lowerBound
            && text.tokens[token - 1].universal == .determiner
    }

    private static let honorifics: Set<String> = [
        "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "miss", "sir", "rev.", "sen.", "gov.", "rep.", "gen.",
        "prof.", "col.", "lt.", "sgt.", "st.",
    ]

    /// `Mr.`, `Sen.`
    func isHonorific(_ token: Int) -> Bool { Self.honorifics.contains(lemma(token).lowercased()) }

    /// Of `Mr. Lee`, the name, whichever word the tree takes for the head.
    func titled(_ token: Int) -> Int {
        if let name = behindOffice(token) { return name }
        guard Self.honorifics.contains(lemma(token).lowercased()) || isTitle(token) || isFirstOfTitle(token) else {
            return token
        }
        var last = token
        while last + 1 < sentence.range.upperBound, last < token + 4, isName(last + 1) { last += 1 }
        return last
    }

    /// `Secretary of State Ilse Brandt`: the last word of the name behind an office of two words.
    private func behindOffice(_ token: Int) -> Int? {
        guard token + 3 < sentence.range.upperBound, text.form(token + 1).elementsEqual("of".utf8),
            text.form(token).first.map({ (0x41...0x5A).contains($0) }) ?? false, nameKind(token + 2) != .person,
            nameKind(token + 3) == .person, text.form(token + 2).first.map({ (0x41...0x5A).contains($0) }) ?? false
        else { return nil }
        var last = token + 3
        while last + 1 < sentence.range.upperBound, last < token + 6, nameKind(last + 1) == .person { last += 1 }
        return last
    }

    /// `Deputy Minister Ilse Brandt`: the first of two words with capitals before a person's name.
    private func isFirstOfTitle(_ token: Int) -> Bool {
        guard token + 2 < sentence.range.upperBound, nameKind(token) == nil, token > sentence.range.lowerBound,
            !isTime(token), !PlaceWords.times.contains(lemma(token).lowercased()),
            text.form(token).first.map({ (0x41...0x5A).contains($0) }) ?? false,
            [.noun, .properNoun].contains(text.tokens[token].universal)
        else { return false }
        return isTitle(token + 1)
    }

    /// `Professor Ilse Brandt`: a word with a capital before a person's name, and none of it.
    private func isTitle(_ token: Int) -> Bool {
        let next = token + 1
        guard next < sentence.range.upperBound, nameKind(next) == .person, nameKind(token) == nil,
            text.tokens[token].universal == .properNoun, text.tokens[next].universal == .properNoun
        else { return false }
        return true
    }

    /// Where a phrase ends that the tree lets run on: `the new president | his blessing`, `the town | at dawn`.
    private func phraseEnd(behind head: Int, _ whole: Range<Int>) -> Int {
        var token = head + 1
        while token < whole.upperBound {
            let isFresh = text.tokens[token - 1].universal != .adposition
            switch text.tokens[token].universal {
            case .determiner where isFresh: return token
            case .pronoun where isFresh && sentence.tag(token) == .possessivePronoun: return token
            case .adposition where token + 1 < whole.upperBound && isTimeAhead(token + 1, whole.upperBound):
                return token
            case .adposition where isFresh && endsPhrase(token, head, whole.upperBound): return token
            case .adposition, .particle:
                if text.form(token).elementsEqual("to".utf8) { return token }
            // `the junta | routinely jails reporters`
            case .adverb where isFresh && text.form(token).suffix(2).elementsEqual("ly".utf8): return token
            // `helps orphans in Nepal find homes`
            case .verb where isFresh && sentence.tag(token) == .baseVerb: return token
            default: break
            }
            token += 1
        }
        return max(whole.upperBound, head + 1)
    }

    /// `in late November`
    private func isTimeAhead(_ token: Int, _ end: Int) -> Bool {
        if isTime(token) { return true }
        return token + 1 < end && text.tokens[token].universal == .adjective && isTime(token + 1)
    }

    private static let loose: Set<String> = [
        "over", "by", "about", "against", "as", "after", "before", "because", "despite", "during", "since", "until",
    ]

    /// Verbs whose object is followed by `of` what: `accused the mayor | of fraud`.
    private static let ridding: Set<String> = [
        "accuse", "suspect", "convict", "acquit", "clear", "strip", "rob", "deprive", "cheat", "warn", "inform",
        "remind",
        "relieve", "assure", "rid", "absolve",
    ]

    /// Whether what a preposition brings tells of what happens rather than of who the phrase means: `both armies | of
    /// shelling markets`, `the mine | for the dead fish`; not `a spokesman for the ministry`.
    private func endsPhrase(_ token: Int, _ head: Int, _ end: Int) -> Bool {
        let lemma = lemma(token)
        if Self.loose.contains(lemma) { return true }
        guard token + 1 < end else { return false }
        // `the secretary | of state`
        if lemma == "of", self.lemma(head).lowercased() == "secretary",
            ["state", "defense", "defence", "labor", "commerce", "education", "energy", "treasury", "agriculture"]
                .contains(
                    self.lemma(token + 1).lowercased())
        {
            return false
        }
        let next = sentence.tag(token + 1)
        if lemma == "of", let verb = sentence.head(of: head), verb < head, Self.ridding.contains(self.lemma(verb)) {
            return true
        }
        if lemma == "of" || lemma == "from" || lemma == "with" { return next == .gerund }
        guard lemma == "for" else { return false }
        return next == .gerund || next == .possessivePronoun || [.thing, .place].contains(kind(head)) || isName(head)
    }

    /// `those who talk to the rebels`, `anyone who crosses`: with what says who they are.
    private func whoever(_ token: Int) -> Range<Int>? {
        let end = sentence.range.upperBound
        guard token + 1 < end else { return nil }
        let isThose = text.form(token).count == 5 && lemma(token) == "that"
        guard isThose || ["those", "anyone", "anybody", "everyone", "all", "whoever"].contains(lemma(token)) else {
            return nil
        }
        guard lemma(token) == "whoever" || ["who", "that", "whose"].contains(lemma(token + 1)) else { return nil }
        var last = token
        while last + 1 < end, last < token + 10, !sentence.tag(last + 1).isMark { last += 1 }
        return token..<(last + 1)
    }

    private static let indexes: Set<String> = [
        "dow", "nikkei", "nasdaq", "ftse", "dax", "topix", "sensex", "bovespa", "ibovespa", "kospi", "s&p", "stoxx",
        "average", "composite", "index", "cac",
    ]

    /// `The Dow Jones Industrial Average`
    func isIndex(_ token: Int) -> Bool {
        text.tokens[token].universal == .properNoun
            && sentence.subtree(of: token).prefix(8).contains { Self.indexes.contains(text.text($0).lowercased()) }
    }

    /// `ramming their dinghy before it sank`: whether a noun of a class stands before a pronoun of the sentence.
    func isOfClass(_ words: Set<String>, pronoun token: Int) -> Bool {
        guard text.tokens[token].universal == .pronoun, ["it", "they", "which", "that"].contains(lemma(token)) else {
            return false
        }
        return (max(sentence.range.lowerBound, token - 20)..<token).contains {
            text.tokens[$0].universal == .noun && words.contains(lemma($0))
        }
    }

    /// A noun of time is nobody and nowhere.
    func isTime(_ token: Int) -> Bool {
        let lemma = lemma(token)
        if text.tokens[token].universal == .properNoun { return PlaceWords.days.contains(lemma) }
        guard text.tokens[token].universal == .noun else { return false }
        return PlaceWords.times.contains(lemma)
            || lemma.hasSuffix("s") && PlaceWords.times.contains(String(lemma.dropLast()))
    }

    /// The phrase and those joined to it.
    func arguments(_ token: Int) -> [LocalArgument] {
        let joined = sentence.children(of: token, label: .conj).prefix { !isMended($0) && !isPredicate($0) }
        return ([token] + joined).compactMap { argument($0) }
    }

    /// `none of those sailors`, `some of the boats`
    private func isPortion(_ token: Int) -> Bool {
        token + 1 < sentence.range.upperBound && text.form(token + 1).elementsEqual("of".utf8)
            && PersonWords.collectives.contains(lemma(token).lowercased())
    }

    /// `“People are …`: the first word behind a quotation mark.
    private func isOpening(_ token: Int) -> Bool {
        token == sentence.range.lowerBound + 1 && sentence.tag(token - 1).isMark
    }

    func kind(_ token: Int) -> LocalArgument.Kind {
        let word = text.tokens[token]
        if whoever(token) != nil { return .people }
        if word.universal == .pronoun, !isPortion(token) { return .pronoun }
        if isName(token) { return .body }
        let lemma = lemma(token)
        // `untold numbers have fled`
        if lemma == "number" || lemma == "side", word.tag == .pluralNoun { return .people }
        if word.universal == .noun, token > sentence.range.lowerBound, !isOpening(token),
            let first = text.form(token).first, (0x41...0x5A).contains(first), !PlaceWords.nouns.contains(lemma),
            !PersonWords.collectives.contains(lemma)
        {
            return .body
        }
        if word.tag == .pluralNoun, token == sentence.range.lowerBound, Nationals.country(text.form(token)) != nil {
            return .people
        }
        if PlaceWords.nouns.contains(lemma) { return .place }
        if PersonWords.bodies.contains(lemma) { return .body }
        if PersonWords.isPerson(lemma) { return word.tag == .pluralNoun ? .people : .person }
        if word.universal == .numeral || PersonWords.collectives.contains(lemma) || isPortion(token) {
            // `many of their tax havens`
            guard token + 2 < sentence.range.upperBound, text.form(token + 1).elementsEqual("of".utf8),
                let counted = nounHead(from: token + 2), counted > token
            else { return .people }
            // `hundreds of millions of dollars`
            if PersonWords.collectives.contains(self.lemma(counted)), counted - token < 8 { return kind(counted) }
            return kind(counted) == .thing ? .thing : .people
        }
        return .thing
    }
}
