import Lexicons
import NewsSyntax

// What a speaker does beside what is said: `said the talks had gone well | and urged both sides to go on`. Trees join the second
// verb to the nearest one, so that the talks would urge.
extension ParsedText {
    /// Joins verbs behind a content to the verb of saying where form, sense or subject show that they are of the speaker.
    mutating func mendSpokenSeries() {
        // What has no end for so long is no sentence, and every verb looks through all of it.
        for range in sentenceRanges where range.count <= 512 {
            for verb in range where tokens[verb].relation == .conj {
                guard let series = spokenSeries(verb, in: range), isOfSpeaker(verb, series, in: range) else { continue }
                rejoin(verb, to: series.cue, in: range)
            }
        }
    }

    /// A verb behind a conjunction, what it is joined to within a content, and the verb of saying before that.
    private struct SpokenSeries {
        var cue: Int
        var said: Int
        var subject: Int?
    }

    private func spokenSeries(_ verb: Int, in range: Range<Int>) -> SpokenSeries? {
        guard tokens[verb].universal == .verb, case var said = Int(tokens[verb].head), said >= range.lowerBound,
            said < verb, has(.cc, below: verb, in: range)
        else { return nil }
        while tokens[said].relation == .conj, Int(tokens[said].head) >= range.lowerBound {
            said = Int(tokens[said].head)
        }
        guard tokens[said].relation == .ccomp, case let cue = Int(tokens[said].head), cue >= range.lowerBound,
            cue < said,
            tokens[cue].universal == .verb, tokens[cue].tag.isFiniteVerb, Self.sayings.contains(lemma(cue)),
            Int(tokens[said].leftEdge) > cue
        else { return nil }
        return SpokenSeries(cue: cue, said: said, subject: child(of: verb, .nsubj, in: range))
    }

    private func isOfSpeaker(_ verb: Int, _ series: SpokenSeries, in range: Range<Int>) -> Bool {
        let act = lemma(verb)
        if let subject = series.subject {
            // `…, but the judge disagreed`
            let first = Int(tokens[verb].leftEdge)
            return subject > series.said && tokens[first].tag == .comma && Self.answers.contains(act)
                && tokens[verb].tag.isFiniteVerb
        }
        guard let own = finite(of: verb, in: range) else { return false }
        if isSilence(verb, own, in: range) { return true }
        guard let other = finite(of: series.said, in: range) else { return false }
        // `says the walls are unsafe and recommends …`: the form of the first verb, and none that the second can have.
        guard own == verb, Self.acts.contains(act) else { return false }
        if tokens[own].tag == .thirdPersonVerb, tokens[series.cue].tag == .thirdPersonVerb {
            return tokens[other].tag != .thirdPersonVerb
                || child(of: series.said, .nsubj, in: range).map { isThing($0) } ?? false
        }
        guard tokens[own].tag == .pastVerb, tokens[series.cue].tag == .pastVerb else { return false }
        // `would be searched and warned`: a passive has no object.
        if has(.auxPass, below: series.said, in: range) {
            let isActive = has(.obj, below: verb, in: range) && !Self.giving.contains(act) || act == "call"
            guard isActive else { return false }
            if tokens[other].tag == .modal { return true }
        } else if tokens[other].tag == .modal {
            return true
        }
        return child(of: series.said, .nsubj, in: range).map { isThing($0) } ?? false
    }

    /// Whether a verb that is joined to one of saying is what a speaker does as well, or what another does about it.
    func goesBeyondSaying(_ verb: Int, in range: Range<Int>) -> Bool {
        let act = lemma(verb)
        if child(of: verb, .nsubj, in: range) != nil {
            return Self.answers.contains(act) && tokens[Int(tokens[verb].leftEdge)].tag == .comma
        }
        guard let own = finite(of: verb, in: range) else { return false }
        return own == verb && Self.acts.contains(act) || isSilence(verb, own, in: range)
    }

    /// `but declined to say`, `but gave no details`, `but did not elaborate`: what is told of nobody but speakers.
    private func isSilence(_ verb: Int, _ own: Int, in range: Range<Int>) -> Bool {
        let act = lemma(verb)
        guard tokens[own].tag == .pastVerb || tokens[own].tag == .thirdPersonVerb || tokens[own].tag == .modal else {
            return false
        }
        if own == verb, act == "decline" || act == "refuse" {
            guard let infinitive = child(of: verb, .xcomp, in: range) else { return act == "decline" }
            return act == "decline" || Self.telling.contains(lemma(infinitive))
        }
        guard Self.telling.contains(act) else { return false }
        if own == verb {
            return child(of: verb, .obj, in: range).map { noun in
                range.contains { Int(tokens[$0].head) == noun && hasLemma($0, "no") }
            } ?? false
        }
        return range.contains { Int(tokens[$0].head) == verb && (hasLemma($0, "not") || hasLemma($0, "n't")) }
    }

    /// The word that bears the tense of a predicate.
    private func finite(of predicate: Int, in range: Range<Int>) -> Int? {
        let first = range.first {
            Int(tokens[$0].head) == predicate && [.aux, .auxPass, .cop].contains(tokens[$0].relation)
        }
        if let first { return first }
        return tokens[predicate].tag.isFiniteVerb ? predicate : nil
    }

    /// Nobody who could speak.
    private func isThing(_ noun: Int) -> Bool {
        guard tokens[noun].universal == .noun else { return false }
        let word = lemma(noun).lowercased()
        return !PersonWords.isPerson(word) && !Self.bodies.contains(word)
    }

    private func child(of head: Int, _ relation: Relation, in range: Range<Int>) -> Int? {
        range.first { Int(tokens[$0].head) == head && tokens[$0].relation.base == relation }
    }

    private func has(_ relation: Relation, below head: Int, in range: Range<Int>) -> Bool {
        range.contains { Int(tokens[$0].head) == head && tokens[$0].relation == relation }
    }

    private static let sayings = StanceWords.set(
        """
        say tell argue claim report announce insist believe think warn note confirm allege maintain stress write explain
        state declare add acknowledge admit concede contend assert suggest predict estimate find conclude observe point
        complain deny repeat testify recall reveal disclose reply respond
        """)
    /// What speakers do with words, to somebody else or to a matter.
    private static let acts = StanceWords.set(
        """
        urge call warn promise vow pledge deny reject accuse blame thank apologise apologize criticise criticize praise condemn
        denounce ask demand insist stress add describe recommend propose suggest order appeal welcome express reiterate
        acknowledge admit predict dismiss defend cite note voice offer challenge advise invite compare
        """)
    /// What may have an object in the passive, too: `was denied entry`.
    private static let giving: Set<String> = ["deny", "promise", "offer", "ask", "pledge", "order"]
    private static let answers = StanceWords.set(
        "disagree agree concur deny reject dispute dismiss insist respond reply counter refuse demur differ object refute rebut"
    )
    private static let telling = StanceWords.set(
        """
        say give provide name elaborate comment specify identify disclose reveal explain discuss confirm answer offer mention
        release speculate detail describe tell divulge respond cite share
        """)
    /// What acts with one will without being a person.
    private static let bodies = StanceWords.set(
        """
        government ministry company firm union party court police army council committee group agency bank team club school
        hospital board parliament state country nation commission court office department bureau navy force crew staff family
        crowd public opposition coalition alliance association organisation organization church university airline carrier
        maker manufacturer regulator watchdog side
        """)
}
