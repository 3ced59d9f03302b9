import NewsAttribution
import NewsSyntax
import NewsText

// Verbs that nearly always report somebody's words, judgement or will, with the complement that they take.
extension LearnedFrame {
    /// The frame of a verb of `SpeechActs` in the active, with its subject and its complement by the tree; or of a passive
    /// that says what is believed of its subject.
    static func speechAct(_ verb: Int, at place: Int, in syntax: ParsedText, _ view: ReadingView) -> LearnedFrame? {
        let acts = SpeechActs.of(syntax.lemmaForm(verb))
        guard !acts.isEmpty else { return nil }
        let sentence = syntax.sentence(ofToken: verb)
        guard sentence.isFinite(verb), !sentence.isNegated(verb), !isModal(verb, sentence) else { return nil }
        if sentence.isPassive(verb) { return acts.contains(.hearsay) ? hearsay(verb, at: place, sentence, view) : nil }
        guard let subject = sentence.subject(of: verb), subject < verb, isSomebody(subject, sentence),
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty,
            let content = complement(of: verb, acts, sentence)
        else { return nil }
        let source = view.tokens(in: syntax.byteSpan(phrase.core))
        let tokens = view.tokens(in: content)
        guard tokens.lowerBound > place, !source.overlaps(tokens), source.allSatisfy({ view.isOutside($0) }),
            view.wordCount(tokens) > 0
        else { return nil }
        return LearnedFrame(
            cue: place..<tokens.lowerBound, head: place, source: source,
            referent: view.tokens(in: syntax.byteSpan(syntax.referent(of: phrase.core))), content: [tokens])
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
            return !nobody.contains { sentence.text.hasLemma(subject, $0) }
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
                taken = acts.contains(.othersInfinitive) ? [object ?? clause, clause] : []
            } else if acts.contains(.infinitive) {
                taken = [clause]
            }
        } else if let clause, sentence.isFinite(clause) ? acts.contains(.clause) : takesGerund(acts, clause, sentence) {
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
