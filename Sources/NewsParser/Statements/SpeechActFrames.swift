import NewsAttribution
import NewsSyntax
import NewsText

// Verbs that nearly always report somebody's words, judgement or will, with the complement that they take.
extension LearnedFrame {
    /// The frame of a verb of `SpeechActs` in the active, with its subject and its complement by the tree; of a participle
    /// behind a comma, with the subject of its clause; or of a passive with what is said of its subject.
    static func speechAct(_ verb: Int, at place: Int, in syntax: ParsedText, _ view: ReadingView) -> LearnedFrame? {
        let acts = SpeechActs.of(syntax.lemmaForm(verb))
        guard !acts.isEmpty else { return nil }
        let sentence = syntax.sentence(ofToken: verb)
        if syntax.tokens[verb].tag == .gerund, sentence.child(of: verb, label: .aux) == nil {
            return beside(verb, acts, at: place, sentence, view)
        }
        if let noun = sleeper(before: verb, sentence) { return spoken(verb, acts, by: noun, at: place, sentence, view) }
        guard sentence.isFinite(verb), !sentence.isNegated(verb) || acts.contains(.denied), !isModal(verb, sentence)
        else { return nil }
        if isPassive(verb, sentence) {
            return told(verb, acts, at: place, sentence, view) ?? judged(verb, acts, at: place, sentence, view)
                ?? (acts.contains(.hearsay) ? hearsay(verb, at: place, sentence, view) : nil)
        }
        guard let subject = sentence.subject(of: verb) ?? sentence.child(of: verb, label: .nsubjPass), subject < verb
        else { return nil }
        return spoken(verb, acts, by: subject, at: place, sentence, view)
    }

    /// `In a statement, the airline apologised for …`: where a tree takes the only verb of a sentence for a participle, the
    /// noun before it is its subject.
    private static func sleeper(before verb: Int, _ sentence: Sentence) -> Int? {
        let text = sentence.text
        guard sentence[verb].tag == .pastParticiple, sentence.relation(verb).base == .acl,
            verb > sentence.range.lowerBound,
            let noun = sentence.head(of: verb), noun < verb, noun + 2 >= verb,
            sentence[noun].universal == .noun || sentence[noun].universal == .properNoun,
            let last = sentence.range.last, text.form(last).elementsEqual([0x2E]),
            sentence.range.count <= longestSleep, !sentence.range.contains(where: { sentence[$0].tag.isFiniteVerb }),
            !(verb + 1 < sentence.range.upperBound && text.hasLemma(verb + 1, "by"))
        else { return nil }
        return noun
    }

    private static let longestSleep = 60

    /// Whether a participle is in the passive: a tree may call the subject of `had promised` that of a passive.
    private static func isPassive(_ verb: Int, _ sentence: Sentence) -> Bool {
        guard sentence.isPassive(verb) else { return false }
        return sentence.child(of: verb, label: .auxPass) != nil
            || !sentence.children(of: verb, label: .aux).contains { sentence.text.hasLemma($0, "have") }
    }

    private static func spoken(
        _ verb: Int, _ acts: SpeechActs, by subject: Int, at place: Int, _ sentence: Sentence, _ view: ReadingView
    ) -> LearnedFrame? {
        guard isSomebody(subject, sentence) || acts.contains(.infinitive) && sentence.text.hasLemma(subject, "it"),
            !showing.contains(where: { sentence.text.hasLemma(verb, $0) })
                || sentence[subject].universal != .noun || isPerson(subject, sentence),
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty,
            let content = complement(of: verb, acts, sentence)
        else { return nil }
        let syntax = sentence.text
        let source = view.tokens(in: syntax.byteSpan(phrase.core))
        let tokens = view.tokens(in: content)
        guard tokens.lowerBound > place, !source.overlaps(tokens), source.allSatisfy({ view.isOutside($0) }),
            view.wordCount(tokens) > 0
        else { return nil }
        return LearnedFrame(
            cue: place..<tokens.lowerBound, head: place, source: source,
            referent: view.tokens(in: syntax.byteSpan(syntax.referent(of: phrase.core))), content: [tokens])
    }

    /// What a deed may do as well: `the raid underlines the danger`.
    private static let showing: [StaticString] = [
        "underline", "underscore", "highlight", "stress", "emphasise", "emphasize", "suggest", "reflect", "signal",
        "establish", "indicate", "imply", "outline", "trumpet",
    ]

    /// `…, accusing the bank of hiding losses`: what the subject of the clause says while it acts.
    private static func beside(
        _ verb: Int, _ acts: SpeechActs, at place: Int, _ sentence: Sentence, _ view: ReadingView
    ) -> LearnedFrame? {
        guard place > 1, view.isComma(place - 1),
            sentence.relation(verb).base == .advcl || sentence.relation(verb) == .conj,
            let main = sentence.head(of: verb), main < verb, sentence.isFinite(main),
            let subject = sentence.subject(of: main) ?? sentence.child(of: main, label: .nsubjPass), subject < main
        else { return nil }
        return spoken(verb, acts, by: subject, at: place, sentence, view)
    }

    /// `Residents were told by the brigade to leave`: what others are to do, and by whom they are told, if that is said.
    private static func told(
        _ verb: Int, _ acts: SpeechActs, at place: Int, _ sentence: Sentence, _ view: ReadingView
    ) -> LearnedFrame? {
        guard acts.contains(.addressing),
            let clause = sentence.child(of: verb, label: .xcomp) ?? sentence.child(of: verb, label: .ccomp)
                ?? sentence.child(of: verb, label: .advcl),
            clause > verb, isInfinitive(clause, sentence)
        else { return nil }
        let content = view.tokens(in: sentence.subtreeSpan(of: clause))
        let source = agent(behind: verb, sentence, view, isAnyone: true)
        guard content.lowerBound > place, view.wordCount(content) > 1, source.map({ !$0.overlaps(content) }) ?? true
        else { return nil }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: source, referent: source, content: [content])
    }

    /// `The plan was criticised by two ministers`: what somebody judges or tells, with who does so behind it.
    private static func judged(
        _ verb: Int, _ acts: SpeechActs, at place: Int, _ sentence: Sentence, _ view: ReadingView
    ) -> LearnedFrame? {
        guard acts.contains(.object), let source = agent(behind: verb, sentence, view), source.lowerBound > place,
            let subject = sentence.child(of: verb, label: .nsubjPass) ?? sentence.child(of: verb, label: .nsubj),
            subject < verb, sentence[subject].universal != .pronoun,
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty
        else { return nil }
        let about = view.tokens(in: sentence.text.byteSpan(phrase.core))
        guard about.upperBound <= place, about.allSatisfy({ view.isOutside($0) }) else { return nil }
        let more = sentence.children(of: verb).first {
            $0 > verb && belongs($0, sentence) && !view.tokens(in: sentence.subtreeSpan(of: $0)).overlaps(source)
        }
        var content = [about] + (more.map { [view.tokens(in: sentence.subtreeSpan(of: $0))] } ?? [])
        // `was described by neighbours as a quiet man`
        if content.count == 1, source.upperBound + 1 < view.tokens.count, view.equals(source.upperBound, "as") {
            let all = view.tokens(in: sentence.text.byteSpan(sentence.range))
            guard source.upperBound + 1 < all.upperBound else { return nil }
            let end = (source.upperBound + 1..<max(source.upperBound + 1, all.upperBound)).first { index in
                !view.isOutside(index) || view.isComma(index) || view.isStop(index)
            }
            content.append(source.upperBound..<(end ?? all.upperBound))
        }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: source, referent: source, content: content)
    }

    /// Who does what a passive says: a name or a noun behind `by`.
    ///
    /// - Parameter isAnyone: whether any noun may do it; else one for people or a body.
    private static func agent(
        behind verb: Int, _ sentence: Sentence, _ view: ReadingView, isAnyone: Bool = false
    ) -> Range<Int>? {
        guard let agent = agent(of: verb, sentence),
            sentence[agent].universal == .properNoun
                || sentence[agent].universal == .noun && (isAnyone || isPerson(agent, sentence)),
            let phrase = sentence.nounPhrase(of: agent), !phrase.core.isEmpty
        else { return nil }
        var tokens = view.tokens(in: sentence.text.byteSpan(phrase.core))
        // `by neighbours | as a quiet man`
        if let role = tokens.dropFirst().first(where: { view.equals($0, "as") }) { tokens = tokens.lowerBound..<role }
        return tokens.allSatisfy { view.isOutside($0) } ? tokens : nil
    }

    private static func isPerson(_ noun: Int, _ sentence: Sentence) -> Bool {
        let lemma = sentence.text.lemma(noun).lowercased()
        return PersonWords.isPerson(lemma) || PersonWords.bodies.contains(lemma)
    }

    /// `is believed to have fled`: the subject and what is believed of it; nobody says by whom.
    private static func hearsay(
        _ verb: Int, at place: Int, _ sentence: Sentence, _ view: ReadingView
    ) -> LearnedFrame? {
        guard verb + 1 < sentence.range.upperBound, sentence.text.hasLemma(verb + 1, "to"),
            let clause = sentence.child(of: verb, label: .xcomp) ?? sentence.child(of: verb, label: .ccomp),
            clause > verb,
            let subject = sentence.child(of: verb, label: .nsubjPass) ?? sentence.child(of: verb, label: .nsubj),
            subject < verb, let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty,
            sentence.agent(of: verb) == nil
        else { return nil }
        let about = view.tokens(in: sentence.text.byteSpan(phrase.core))
        let content = view.tokens(in: sentence.subtreeSpan(of: clause))
        guard content.lowerBound > place, about.upperBound <= place, about.allSatisfy({ view.isOutside($0) }) else {
            return nil
        }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: nil, referent: nil, content: [about, content])
    }

    /// What may or ought to be said is not said.
    private static func isModal(_ verb: Int, _ sentence: Sentence) -> Bool {
        sentence.children(of: verb, label: .aux).contains { sentence.text.tokens[$0].tag == .modal }
    }

    private static func isSomebody(_ subject: Int, _ sentence: Sentence) -> Bool {
        switch sentence[subject].universal {
        case .noun, .properNoun: return true
        case .pronoun:
            return sentence[subject].tag != .whDeterminer && !nobody.contains { sentence.text.hasLemma(subject, $0) }
        default: return false
        }
    }

    private static let nobody: [StaticString] = [
        "it", "that", "which", "this", "what", "you", "there", "these", "those",
    ]

    /// The bytes of what the verb takes as its content: from the first of its complements to the end of the last.
    private static func complement(of verb: Int, _ acts: SpeechActs, _ sentence: Sentence) -> Range<Int>? {
        let children = sentence.children(of: verb).filter { $0 > verb }
        let object = children.first { sentence.relation($0) == .obj }
        let clause = children.first { sentence.relation($0) == .xcomp || sentence.relation($0) == .ccomp }
        var taken: [Int] = []
        if let clause, isInfinitive(clause, sentence) {
            if object != nil || hasSubject(clause, sentence) {
                taken =
                    acts.contains(.othersInfinitive)
                    ? [acts.contains(.willing) ? object ?? clause : clause, clause] : []
            } else if acts.contains(.infinitive) {
                taken = [clause]
            }
        } else if let clause,
            sentence.isFinite(clause)
                ? acts.contains(.clause) || acts.contains(.thatClause) && isIntroduced(clause, sentence)
                : takesGerund(acts, clause, sentence)
        {
            taken = [clause]
        }
        if taken.isEmpty, let object, acts.contains(.object) {
            taken = [object] + children.filter { $0 > object && belongs($0, sentence) }
        }
        if taken.isEmpty { taken = children.filter { takes($0, acts, sentence) }.prefix(1).map { $0 } }
        guard let first = taken.first else { return nil }
        return taken.dropFirst().reduce(sentence.subtreeSpan(of: first)) { span, child in
            let part = sentence.subtreeSpan(of: child)
            return min(span.lowerBound, part.lowerBound)..<max(span.upperBound, part.upperBound)
        }
    }

    /// `admitted taking the money`, `reported seeing smoke`.
    private static func takesGerund(_ acts: SpeechActs, _ clause: Int, _ sentence: Sentence) -> Bool {
        acts.contains(.object) && sentence[clause].tag == .gerund
    }

    /// `that`, `whether`, `how`.
    private static func isIntroduced(_ clause: Int, _ sentence: Sentence) -> Bool {
        sentence.children(of: clause).first.map { marker in
            sentence.text.hasLemma(marker, "that") || sentence.text.hasLemma(marker, "whether")
        } ?? false
    }

    private static func isInfinitive(_ clause: Int, _ sentence: Sentence) -> Bool {
        sentence.children(of: clause).contains { $0 < clause && sentence.text.hasLemma($0, "to") }
    }

    /// `called for calm`: a phrase behind a preposition that the verb takes.
    private static func takes(_ oblique: Int, _ acts: SpeechActs, _ sentence: Sentence) -> Bool {
        guard sentence.relation(oblique).base == .obl, let marker = sentence.caseMarker(of: oblique) else {
            return false
        }
        return acts.takes { sentence.text.hasLemma(marker, $0) }
    }

    private static func hasSubject(_ clause: Int, _ sentence: Sentence) -> Bool {
        sentence.child(of: clause, label: .nsubj) != nil
    }

    /// `blamed the crash on fog`, `thanked them for their help`, `described it as a gift`.
    private static func belongs(_ oblique: Int, _ sentence: Sentence) -> Bool {
        guard sentence.relation(oblique).base == .obl, let marker = sentence.caseMarker(of: oblique) else {
            return false
        }
        return (["for", "of", "on", "as", "over"] as [StaticString]).contains { sentence.text.hasLemma(marker, $0) }
    }
}
