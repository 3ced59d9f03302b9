import NewsSyntax
import NewsText

extension LearnedFrame {
    /// `The claim by the union that …`, `fears among growers that …`, `voiced hope that …`: a noun of saying or thinking with its
    /// clause, by the order of the words, as trees take many of these clauses for relative ones.
    ///
    /// - Parameter isTaken: whether a token is a word of what the weights surely found.
    static func nounCues(
        in syntax: ParsedText, _ view: ReadingView, firstToken: Int, isTaken: (Range<Int>) -> Bool
    ) -> [LearnedFrame] {
        var found: [LearnedFrame] = []
        for noun in syntax.tokens.indices where syntax.tokens[noun].universal == .noun {
            guard isCue(noun, syntax) else { continue }
            let sentence = syntax.sentence(ofToken: noun)
            guard let clause = NounClause(noun, sentence) else { continue }
            let content = view.tokens(in: syntax.byteSpan(clause.content))
            let cue = view.tokens(in: syntax.tokens[noun].range)
            let source = clause.owner.map { view.tokens(in: syntax.byteSpan($0)) }
            guard let head = cue.first, head >= firstToken, content.lowerBound > head, view.wordCount(content) > 2,
                view.isOutside(head), source.map({ !$0.isEmpty && $0.lowerBound >= firstToken }) ?? true,
                source.map({ !$0.overlaps(content) && $0.allSatisfy { view.isOutside($0) } }) ?? true
            else { continue }
            guard !isTaken(min(head, source?.lowerBound ?? head)..<content.upperBound) else { continue }
            found.append(LearnedFrame(cue: cue, head: head, source: source, referent: source, content: [content]))
        }
        return found
    }

    static func isCue(_ noun: Int, _ syntax: ParsedText) -> Bool {
        NounClause.nouns.value(ofLemma: syntax.lemmaForm(noun)) != 0
    }
}

/// A noun with a clause of content behind it: where the clause stands, and whose it is. Indexes are of syntax.
struct NounClause {
    /// With its `that`.
    var content: Range<Int>
    var owner: Range<Int>?
    /// Whether the verb behind the clause has the noun as its subject.
    var isSubject: Bool

    init?(_ noun: Int, _ sentence: Sentence) {
        guard let that = Self.that(behind: noun, sentence), Self.isClause(behind: that.token, sentence) else {
            return nil
        }
        let opensSentence = Self.opens(noun, sentence)
        let end = Self.end(of: that.token, isSubject: opensSentence, sentence)
        guard end > that.token + 2 else { return nil }
        content = that.token..<end
        isSubject = opensSentence && end + 1 < sentence.range.upperBound
        owner = that.owner ?? Self.owner(before: noun, sentence)
        // `the fact that`, `the idea that`: nobody's, unless the noun says how it came about.
        if owner == nil, !Self.isLoose(noun, sentence) { return nil }
    }

    /// `the promise that he made`: whether the clause right behind a noun of saying only tells which one is meant.
    static func isRelative(_ noun: Int, _ syntax: ParsedText) -> Bool {
        guard syntax.tokens[noun].universal == .noun, LearnedFrame.isCue(noun, syntax) else { return false }
        let sentence = syntax.sentence(ofToken: noun)
        guard noun + 2 < sentence.range.upperBound, syntax.hasLemma(noun + 1, "that") else { return false }
        return isMade(behind: noun + 1, sentence)
    }

    /// The `that` behind a noun, or behind whom it is of: `by the union`, `among growers`.
    private static func that(behind noun: Int, _ sentence: Sentence) -> (token: Int, owner: Range<Int>?)? {
        let limit = sentence.range.upperBound
        guard noun + 3 < limit else { return nil }
        if sentence.text.hasLemma(noun + 1, "that") { return (noun + 1, nil) }
        guard owning.contains(where: { sentence.text.hasLemma(noun + 1, $0) }) else { return nil }
        let reach = (noun + 2)..<min(limit - 1, noun + 2 + widestOwner)
        guard !reach.isEmpty,
            let that = reach.first(where: {
                sentence.text.hasLemma($0, "that") || sentence[$0].tag.isMark || sentence[$0].universal == .verb
                    || sentence[$0].universal == .auxiliary
            }), that > noun + 2, sentence.text.hasLemma(that, "that")
        else { return nil }
        let owner = (noun + 2)..<that
        guard let last = owner.last,
            sentence[last].universal == .noun || sentence[last].universal == .properNoun
                || sentence[last].universal == .pronoun
        else { return nil }
        return (that, owner)
    }

    private static let owning: [StaticString] = ["by", "from", "of", "among", "within", "amongst"]
    private static let widestOwner = 9

    /// Whether a subject follows, and not a verb: `the claim that angered them` tells nothing of what was claimed; nor does
    /// `the promise that he made`.
    private static func isClause(behind that: Int, _ sentence: Sentence) -> Bool {
        let next = that + 1
        guard next + 1 < sentence.range.upperBound else { return false }
        switch sentence[next].universal {
        case .verb, .auxiliary, .punctuation, .adposition: return false
        default: break
        }
        guard let verb = finite(behind: next, sentence), verb - next <= longestSubject else { return false }
        return !isMade(behind: that, sentence)
    }

    private static func finite(behind token: Int, _ sentence: Sentence) -> Int? {
        (token + 1..<max(token + 1, sentence.range.upperBound)).first { sentence[$0].tag.isFiniteVerb }
    }

    /// `the report that it had commissioned`: a verb of making with nothing that it makes.
    private static func isMade(behind that: Int, _ sentence: Sentence) -> Bool {
        guard let verb = finite(behind: that + 1, sentence) else { return false }
        let last = (verb + 1..<max(verb + 1, sentence.range.upperBound)).first { sentence[$0].universal == .verb }
        for made in [verb, last].compactMap({ $0 })
        where sentence[made].universal == .verb && makings.value(ofLemma: sentence.text.lemmaForm(made)) != 0 {
            let behind = made + 1
            if behind >= sentence.range.upperBound || sentence[behind].tag.isMark { return true }
            switch sentence[behind].universal {
            case .adposition, .verb, .auxiliary, .adverb: return true
            default: break
            }
        }
        return false
    }

    private static let longestSubject = 12
    private static let makings = WordTable(
        "make issue give receive raise face voice express publish release commission sign write file have hold bring"
            .split(separator: " ").map { (String($0), 1) })

    /// Whether no finite verb of its clause stands before a noun, so that one comes behind it.
    private static func opens(_ noun: Int, _ sentence: Sentence) -> Bool {
        for token in (sentence.range.lowerBound..<noun).reversed() {
            if sentence[token].tag.isFiniteVerb || sentence[token].tag == .modal { return false }
            switch sentence[token].universal {
            case .adposition: if token + 4 > noun, !sentence.text.hasLemma(token, "of") { return false }
            case .coordinator, .subordinator: if token + 3 > noun { return true }
            default: break
            }
        }
        return true
    }

    /// Where a clause ends: with its sentence, at a comma before what goes on, or before the verb whose subject its noun is.
    private static func end(of that: Int, isSubject: Bool, _ sentence: Sentence) -> Int {
        var (verbs, isInVerb, isClosed) = (0, false, false)
        var token = that + 1
        let limit = sentence.range.upperBound
        while token < limit {
            let tag = sentence[token].tag
            if tag.isMark {
                let form = sentence.text.form(token)
                if form.elementsEqual([0x3B]) || form.elementsEqual([0x3A]) { break }
                if form.elementsEqual([0x2C]), token + 1 < limit, verbs > 0 {
                    if isSubject, sentence[token + 1].tag.isFiniteVerb { break }
                    let next = sentence[token + 1]
                    if next.tag == .gerund || next.universal == .coordinator || next.tag == .whPronoun
                        || next.tag == .whDeterminer
                    {
                        break
                    }
                }
                isInVerb = false
            } else if tag.isFiniteVerb || tag == .modal {
                if isSubject, verbs > 0, !isInVerb, !isClosed { break }
                if !isInVerb { verbs += 1 }
                (isInVerb, isClosed) = (true, false)
            } else if sentence[token].universal == .subordinator || tag == .whPronoun || tag == .whDeterminer
                || tag == .whAdverb || sentence.text.hasLemma(token, "that") && verbs > 0
            {
                // A clause within it has a verb of its own.
                (isInVerb, isClosed) = (false, true)
            } else if sentence[token].universal != .adverb, sentence[token].universal != .verb,
                sentence[token].universal != .auxiliary
            {
                isInVerb = false
            }
            token += 1
        }
        while token > that + 1, sentence[token - 1].tag.isMark { token -= 1 }
        return token
    }

    /// Whose a noun is by what stands before it: `the union's claim`, `his hope`; or who voices it: `the bank expressed the
    /// hope that …`.
    private static func owner(before noun: Int, _ sentence: Sentence) -> Range<Int>? {
        var token = noun - 1
        while token >= sentence.range.lowerBound, noun - token <= 3, sentence[token].universal == .adjective {
            token -= 1
        }
        guard token >= sentence.range.lowerBound else { return nil }
        if sentence[token].tag == .possessiveEnding || isMark(token, sentence) {
            let last = token - 1
            guard last >= sentence.range.lowerBound else { return nil }
            if let phrase = sentence.nounPhrase(of: last), !phrase.core.isEmpty, phrase.core.upperBound <= noun,
                phrase.core.contains(last)
            {
                let core = phrase.core.lowerBound..<min(phrase.core.upperBound, token)
                return core.isEmpty ? last..<token : core
            }
            return last..<token
        }
        if sentence[token].tag == .possessivePronoun { return token..<(token + 1) }
        if sentence[token].universal == .determiner { token -= 1 }
        guard token > sentence.range.lowerBound, voicing.value(ofLemma: sentence.text.lemmaForm(token)) != 0,
            let subject = sentence.subject(of: token), subject < token,
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty, phrase.core.upperBound <= token
        else {
            return reached(before: token, sentence)
        }
        return phrase.core
    }

    private static func isMark(_ token: Int, _ sentence: Sentence) -> Bool {
        let form = sentence.text.form(token)
        return form.elementsEqual("'".utf8) || form.elementsEqual("’".utf8) || form.elementsEqual("'s".utf8)
            || form.elementsEqual("’s".utf8)
    }

    /// `came to the conclusion that`.
    private static func reached(before token: Int, _ sentence: Sentence) -> Range<Int>? {
        guard token - 1 > sentence.range.lowerBound, sentence.text.hasLemma(token, "to"),
            sentence.text.hasLemma(token - 1, "come"), let subject = sentence.subject(of: token - 1), subject < token,
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty, phrase.core.upperBound < token
        else { return nil }
        return phrase.core
    }

    private static let voicing = WordTable(
        """
        make issue give voice express raise repeat hold take have reach convey send offer share leave reiterate renew air
        harbour harbor entertain level
        """.split(whereSeparator: \.isWhitespace).map { (String($0), 1) })

    /// `amid fears that`, `there are reports that`, `Reports that`: said or felt by nobody in particular.
    private static func isLoose(_ noun: Int, _ sentence: Sentence) -> Bool {
        var token = noun - 1
        while token >= sentence.range.lowerBound, noun - token <= 2, sentence[token].universal == .adjective {
            token -= 1
        }
        let isPlural = sentence[noun].tag == .pluralNoun
        guard token >= sentence.range.lowerBound else { return isPlural }
        if sentence.text.hasLemma(token, "amid") || sentence.text.hasLemma(token, "amidst") { return true }
        return isPlural && sentence.text.hasLemma(token, "be") && token > sentence.range.lowerBound
            && sentence.text.hasLemma(token - 1, "there")
    }

    static let nouns = WordTable(
        """
        claim allegation accusation assertion suggestion warning promise pledge denial belief fear hope view opinion complaint
        argument prediction assurance announcement concern insistence statement admission confession conviction suspicion
        demand contention estimate forecast finding conclusion theory assessment projection speculation rumour rumor doubt
        expectation threat vow testimony calculation guess worry verdict ruling report declaration comment remark
        observation acknowledgement acknowledgment revelation recommendation proposal plea insinuation hint boast notion
        idea feeling recognition realisation realization position stance charge reassurance confidence optimism anxiety
        message notice hunch intuition assumption presumption certainty prophecy lament protestation guarantee disclosure intimation
        """.split(whereSeparator: \.isWhitespace).map { (String($0), 1) })
}

extension WordTable {
    fileprivate func value(ofLemma lemma: ArraySlice<UInt8>) -> UInt64 {
        lemma.withUnsafeBufferPointer { value($0, 0, $0.count) }
    }
}
