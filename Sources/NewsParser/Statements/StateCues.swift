import NewsAttribution
import NewsSyntax
import NewsText

/// What adjectives that tell somebody's thought, will or feeling take as their content.
enum StateCues {
    /// `certain that`, `unsure whether`.
    static let clause = set(
        """
        sure certain confident convinced positive unsure uncertain doubtful unconvinced hopeful optimistic pessimistic
        sceptical skeptical worried afraid fearful concerned adamant aware unaware insistent mindful wary apprehensive
        surprised shocked astonished amazed dismayed alarmed disappointed delighted relieved saddened outraged furious
        thankful grateful glad proud sorry ashamed resentful undecided clear satisfied thrilled anxious nervous pleased happy
        """)
    /// `sure it will fall`.
    static let bare = set("sure certain confident convinced afraid glad worried sorry positive adamant hopeful")
    /// `eager to help`.
    static let infinitive = set("determined eager keen unwilling reluctant anxious loath loth desperate hesitant")
    /// Prepositions, each with the adjectives that it stands behind.
    private static let prepositions: [(marker: StaticString, words: Set<String>)] = [
        (
            "of",
            set(
                """
                sceptical skeptical wary afraid proud critical supportive dismissive scornful contemptuous suspicious
                mistrustful distrustful fearful certain sure convinced ashamed envious jealous resentful mindful
                appreciative disdainful intolerant tolerant fond
                """)
        ),
        (
            "about",
            set(
                """
                worried concerned anxious optimistic pessimistic enthusiastic sceptical skeptical unsure uncertain angry
                upset happy unhappy nervous confident hopeful excited furious ambivalent apprehensive uneasy cautious
                bitter doubtful realistic undecided passionate adamant
                """)
        ),
        (
            "with",
            set("unhappy dissatisfied pleased satisfied furious angry disappointed impressed unimpressed content")
        ),
        ("at", set("angry furious outraged dismayed alarmed appalled aghast indignant shocked surprised")),
        ("over", set("angry furious upset worried concerned divided dismayed")),
        (
            "by",
            set(
                "dismayed alarmed appalled shocked saddened outraged surprised heartened encouraged unconvinced unimpressed"
            )
        ),
        ("to", set("opposed hostile resistant receptive sympathetic averse committed")),
        ("for", set("grateful thankful sorry")),
    ]

    static func takes(_ word: String, _ isMarker: (StaticString) -> Bool) -> Bool {
        prepositions.contains { $0.words.contains(word) && isMarker($0.marker) }
    }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

extension LearnedFrame {
    /// `Nurses are unsure whether …`, `was critical of the plan`: what somebody is said to be of a mind about.
    static func state(_ word: Int, at place: Int, in syntax: ParsedText, _ view: ReadingView) -> LearnedFrame? {
        let sentence = syntax.sentence(ofToken: word)
        guard let copula = sentence.child(of: word, label: .cop) ?? sentence.child(of: word, label: .auxPass),
            copula < word, let subject = sentence.subject(of: word), subject < copula,
            !sentence.children(of: word, label: .aux).contains(where: { syntax.tokens[$0].tag == .modal }),
            sentence[subject].universal != .pronoun || isSpeaking(subject, syntax),
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty,
            let content = mind(of: word, sentence)
        else { return nil }
        let source = view.tokens(in: syntax.byteSpan(phrase.core))
        let tokens = view.tokens(in: content)
        guard tokens.lowerBound > place, !source.overlaps(tokens), source.allSatisfy({ view.isOutside($0) }),
            tokens.allSatisfy({ view.isOutside($0) }), view.wordCount(tokens) > 1, isMinded(subject, sentence)
        else { return nil }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: source,
            referent: view.tokens(in: syntax.byteSpan(syntax.referent(of: phrase.core))), content: [tokens])
    }

    private static func isSpeaking(_ subject: Int, _ syntax: ParsedText) -> Bool {
        ["he", "she", "they", "who", "many", "some", "most", "others"].contains(syntax.lemma(subject).lowercased())
    }

    /// Whether a subject may be of a mind: a name or a word for people or a body.
    private static func isMinded(_ subject: Int, _ sentence: Sentence) -> Bool {
        switch sentence[subject].universal {
        case .properNoun, .pronoun: return true
        case .noun:
            let lemma = sentence.text.lemma(subject).lowercased()
            return PersonWords.isPerson(lemma) || PersonWords.bodies.contains(lemma)
        default: return false
        }
    }

    /// The bytes of the clause or phrase that an adjective takes.
    private static func mind(of word: Int, _ sentence: Sentence) -> Range<Int>? {
        let lemma = sentence.text.lemma(word).lowercased()
        let form = sentence.text.text(word).lowercased()
        let children = sentence.children(of: word).filter { $0 > word }
        for child in children {
            let first = sentence.subtree(of: child).lowerBound
            switch sentence.relation(child).base {
            case .ccomp, .advcl, .xcomp:
                guard let marker = sentence.children(of: child).first else { continue }
                let isThat = ["that", "whether", "if", "how", "what", "why"].contains {
                    sentence.text.hasLemma(marker, $0)
                }
                if isThat, first == marker, first == word + 1,
                    StateCues.clause.contains(lemma) || StateCues.clause.contains(form)
                {
                    return sentence.subtreeSpan(of: child)
                }
                // `is sure it will fall`.
                if sentence.relation(child) == .ccomp, first == word + 1, StateCues.bare.contains(lemma),
                    sentence.isFinite(child),
                    sentence.child(of: child, label: .nsubj) == marker
                        || sentence.relation(marker) == .nsubj
                {
                    return sentence.subtreeSpan(of: child)
                }
                if sentence.text.hasLemma(marker, "to"), first == marker, first == word + 1,
                    StateCues.infinitive.contains(lemma) || StateCues.infinitive.contains(form)
                {
                    return sentence.subtreeSpan(of: child)
                }
            case .obl:
                guard let marker = sentence.caseMarker(of: child), marker == word + 1,
                    StateCues.takes(lemma, { sentence.text.hasLemma(marker, $0) })
                        || StateCues.takes(form, { sentence.text.hasLemma(marker, $0) })
                else { continue }
                let span = sentence.subtreeSpan(of: child)
                return Int(sentence[marker].start)..<max(span.upperBound, Int(sentence[marker].end))
            default: continue
            }
        }
        return nil
    }
}
