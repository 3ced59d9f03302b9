import NewsAttribution
import NewsSyntax
import NewsText

// What trees tell of cues beside the weights: clauses that they passed over, and where a content ends.
extension LearnedFrame {
    /// A verb of saying or thinking with its clause which the weights passed over: `they were told by the foreman that …`, `it
    /// is understood that …`; and within what another says, where a noun or a name is its subject.
    ///
    /// - Parameter frames: what the weights found.
    static func clauseCues(
        in syntax: ParsedText, _ view: ReadingView, firstToken: Int, besides frames: [LearnedFrame]
    ) -> [LearnedFrame] {
        var owners = [Int32](repeating: -1, count: view.tokens.count)
        for (number, frame) in frames.enumerated() {
            for token in frame.content.joined() where owners[token] < 0 { owners[token] = Int32(number) }
        }
        var isPart = [Bool](repeating: false, count: view.tokens.count)
        for frame in frames {
            for token in frame.cue { isPart[token] = true }
            for token in frame.source ?? 0..<0 { isPart[token] = true }
        }
        var found: [LearnedFrame] = []
        var place = 0
        for verb in syntax.tokens.indices where isCueWord(syntax.tokens[verb].universal) {
            while place < view.tokens.count, view.tokens[place].end <= syntax.tokens[verb].start { place += 1 }
            guard place < view.tokens.count, place >= firstToken, view.isOutside(place), !isPart[place],
                found.count < largestCount,
                let frame = clauseCue(verb, at: place, in: syntax, view) ?? finding(verb, at: place, in: syntax, view)
                    ?? infinitive(verb, at: place, in: syntax, view) ?? speechAct(verb, at: place, in: syntax, view)
                    ?? state(verb, at: place, in: syntax, view)
            else { continue }
            // A participle, and a verb joined to another, share the source of the clause before.
            let isBeside =
                syntax.tokens[verb].tag == .gerund
                || syntax.tokens[verb].relation == .conj && (frame.source.map { $0.upperBound < place - 1 } ?? false)
            let start = isBeside ? place : min(frame.source?.lowerBound ?? place, place, frame.content[0].lowerBound)
            let span = start..<max(frame.content[0].upperBound, place + 1)
            if let outer = span.map({ owners[$0] }).first(where: { $0 >= 0 }) {
                if frame.encloses(frames[Int(outer)]) {
                    found.append(frame)
                } else if let frame = frame.nested(in: frames[Int(outer)], view) {
                    found.append(frame)
                }
            } else if !span.contains(where: { isPart[$0] && !(frame.source?.contains($0) ?? false) }),
                !view.equals(frame.content[0].lowerBound, "to")
                    || SpeechActs.of(syntax.lemmaForm(verb)).takesTo
            {
                found.append(frame)
            }
        }
        return found
    }

    private static let largestCount = 64

    private static func isCueWord(_ tag: UniversalTag) -> Bool { tag == .verb || tag == .adjective }

    /// The frame of one verb with a finite clause behind it.
    private static func clauseCue(
        _ verb: Int, at place: Int, in syntax: ParsedText, _ view: ReadingView
    ) -> LearnedFrame? {
        let sentence = syntax.sentence(ofToken: verb)
        guard !view.traits[place].isDisjoint(with: .anyCue),
            !view.traits[place].isDisjoint(with: [.thatCue, .clauseCue]),
            let clause = sentence.child(of: verb, label: .ccomp), clause > verb, sentence.isFinite(clause),
            !sentence.isNegated(verb),
            sentence.child(of: verb, label: .mark).map({ syntax.hasLemma($0, "that") }) ?? true
        else { return nil }
        var source: Range<Int>?
        if sentence.isPassive(verb) {
            if let agent = agent(of: verb, sentence) {
                source = sentence.nounPhrase(of: agent)?.core
            } else {
                // `It is understood that …`: nobody says who.
                guard
                    let subject = sentence.child(of: verb, label: .nsubjPass) ?? sentence.child(of: verb, label: .expl),
                    syntax.hasLemma(subject, "it")
                else { return nil }
            }
        } else {
            guard let subject = sentence.subject(of: verb), subject < verb,
                let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty,
                sentence.isFinite(verb)
            else { return nil }
            switch syntax.tokens[subject].tag {
            case .whDeterminer: return nil
            default: break
            }
            guard !syntax.hasLemma(subject, "you"), !syntax.hasLemma(subject, "that") else { return nil }
            source = phrase.core
        }
        let content = view.tokens(in: sentence.subtreeSpan(of: clause))
        guard content.lowerBound > place, view.wordCount(content) > 2,
            content.allSatisfy({ view.stretchOf[$0] != ReadingView.mark || view.isOutside(content.lowerBound) })
        else { return nil }
        let tokens = source.map { view.tokens(in: syntax.byteSpan($0)) }
        guard tokens.map({ !$0.overlaps(content) && $0.allSatisfy { view.isOutside($0) } }) ?? true else { return nil }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: tokens,
            referent: source.map { view.tokens(in: syntax.byteSpan(syntax.referent(of: $0))) } ?? tokens,
            content: [content])
    }

    /// `The dam was sound, the report found.`: what a writing or somebody's work shows, before the words that say so at the end
    /// of the sentence.
    private static func finding(
        _ verb: Int, at place: Int, in syntax: ParsedText, _ view: ReadingView
    ) -> LearnedFrame? {
        guard findings.contains(where: { syntax.hasLemma(verb, $0) }) else { return nil }
        let sentence = syntax.sentence(ofToken: verb)
        guard syntax.tokens[verb].tag.isFiniteVerb,
            isOver(behind: verb, sentence),
            let subject = sentence.child(of: verb, label: .nsubj), subject < verb,
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty
        else { return nil }
        let source = view.tokens(in: syntax.byteSpan(phrase.core))
        let first = view.tokens(in: syntax.tokens[sentence.range.lowerBound].range).lowerBound
        let comma = source.lowerBound - 1
        guard comma > first + 3, view.isComma(comma), (first..<comma).allSatisfy({ view.isOutside($0) }),
            view.traits[first].isDisjoint(with: [.subordinator, .preposition]),
            sentence.range.contains(where: { $0 < phrase.core.lowerBound && sentence.isFinite($0) })
        else { return nil }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: source, referent: source, content: [first..<comma])
    }

    /// Whether nothing follows a verb but the end of its sentence, or the writing in which it stands: `…, they write in a letter
    /// to the mayor`.
    private static func isOver(behind verb: Int, _ sentence: Sentence) -> Bool {
        let next = verb + 1
        guard next < sentence.range.upperBound else { return true }
        if sentence[next].tag.isMark { return next + 1 >= sentence.range.upperBound }
        return isVenue(at: next, sentence) || isTime(from: next, sentence)
    }

    /// `…, the organisers explained on Sunday.`: whether nothing but a time follows to the end.
    private static func isTime(from first: Int, _ sentence: Sentence) -> Bool {
        let rest = first..<sentence.range.upperBound
        guard rest.count <= longestTime else { return false }
        return rest.contains { PlaceWords.times.contains(sentence.text.lemma($0).lowercased()) }
            && rest.allSatisfy { token in
                switch sentence[token].universal {
                case .verb, .auxiliary, .pronoun, .coordinator, .subordinator: false
                case .punctuation: token + 1 == rest.upperBound
                default: true
                }
            }
    }

    private static let longestTime = 7

    /// Whether `in` and the name of a writing begin at a token.
    static func isVenue(at token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token + 2 < sentence.range.upperBound, text.hasLemma(token, "in"),
            let noun = (token + 1..<min(sentence.range.upperBound, token + 6)).first(where: {
                text.tokens[$0].universal == .noun
            })
        else { return false }
        return writings.contains(text.lemma(noun).lowercased())
            || noun + 1 < sentence.range.upperBound && writings.contains(text.lemma(noun + 1).lowercased())
    }

    private static let writings: Set<String> = [
        "paper", "study", "report", "article", "letter", "book", "statement", "journal", "editorial", "memo", "filing",
        "email", "e-mail", "post", "blog", "note", "column", "essay", "memoir", "review", "preprint", "brief",
        "document",
        "lawsuit", "interview", "tweet", "message", "diary", "dispatch", "analysis",
    ]

    private static let findings: [StaticString] = [
        "find", "show", "suggest", "indicate", "conclude", "reveal", "rule", "reckon", "estimate", "hear", "learn",
        "report", "record", "state", "confirm", "read", "note", "say", "tell", "announce", "warn", "add", "write",
        "argue", "concede", "complain", "testify", "forecast", "predict", "claim", "insist", "believe", "fear", "think",
        "hope", "acknowledge", "admit", "allege", "assert", "contend", "maintain", "explain", "recall", "disclose",
        "calculate", "suspect", "assume", "observe", "hold",
    ]

    /// `the mayor had promised to pay`: what somebody binds himself to, within what another says.
    private static func infinitive(
        _ verb: Int, at place: Int, in syntax: ParsedText, _ view: ReadingView
    ) -> LearnedFrame? {
        guard committing.contains(where: { syntax.hasLemma(verb, $0) }), verb + 1 < syntax.tokens.count,
            syntax.hasLemma(verb + 1, "to")
        else { return nil }
        let sentence = syntax.sentence(ofToken: verb)
        guard let clause = sentence.child(of: verb, label: .xcomp), clause > verb, !sentence.isPassive(verb),
            let subject = sentence.subject(of: verb), subject < verb,
            let phrase = sentence.nounPhrase(of: subject), !phrase.core.isEmpty
        else { return nil }
        let source = view.tokens(in: syntax.byteSpan(phrase.core))
        let content = view.tokens(in: sentence.subtreeSpan(of: clause))
        guard content.lowerBound > place, !source.overlaps(content) else { return nil }
        return LearnedFrame(
            cue: place..<(place + 1), head: place, source: source, referent: source, content: [content])
    }

    private static let committing: [StaticString] = [
        "promise", "pledge", "vow", "threaten", "swear", "undertake", "demand", "hope", "want", "wish",
    ]

    /// Who does what a passive says: `by the foreman`, whatever the tree calls that.
    static func agent(of verb: Int, _ sentence: Sentence) -> Int? {
        sentence.agent(of: verb)
            ?? sentence.children(of: verb, label: .obl).first { child in
                child > verb && sentence.caseMarker(of: child).map { sentence.text.hasLemma($0, "by") } ?? false
            }
    }

    /// `Rescuers believe that …, the governor said.`: whether all of another frame is what this one says.
    private func encloses(_ inner: LearnedFrame) -> Bool {
        guard content.count == 1, content[0].upperBound < head else { return false }
        return content[0].lowerBound <= (inner.source ?? inner.cue).lowerBound
            && inner.content.allSatisfy {
                $0.lowerBound >= content[0].lowerBound
                    && ($0.upperBound <= content[0].upperBound
                        || $0.lowerBound < content[0].upperBound && inner.cue.upperBound <= content[0].upperBound)
            }
    }

    /// `The town wants the wall raised, | a clerk said on Monday`: what a frame says ends before another that says all of it.
    static func withoutOuter(_ frames: [LearnedFrame], _ view: ReadingView) -> [LearnedFrame] {
        guard frames.count <= largestCount else { return frames }
        return frames.map { inner in
            guard
                let outer = frames.first(where: {
                    $0.head > inner.head && $0.encloses(inner) && $0.source != nil
                }), case let end = outer.content[0].upperBound, inner.content.contains(where: { $0.upperBound > end })
            else { return inner }
            var inner = inner
            inner.end(before: end, view)
            return inner
        }
    }

    /// The frame within what another says: in one of its parts, behind its cue, with a source that is no pronoun.
    private func nested(in outer: LearnedFrame, _ view: ReadingView) -> LearnedFrame? {
        if source == nil, content.count == 2, view.equals(content[1].lowerBound, "to"),
            outer.content.contains(where: {
                $0.lowerBound <= content[0].lowerBound && $0.upperBound >= content[1].upperBound
            })
        {
            // `A woman is thought to have left, rescuers said`: what nobody in particular thinks.
            var frame = self
            frame.content = [content[1]]
            return frame
        }
        guard let source, source.count > 1 || view.traits[source.lowerBound].isDisjoint(with: .pronoun),
            content[0].lowerBound > head,
            outer.content.contains(where: { $0.lowerBound <= source.lowerBound && $0.upperBound > head }),
            let part = outer.content.first(where: { $0.overlaps(content[0]) && $0.upperBound > head + 1 })
        else { return nil }
        var frame = self
        frame.content = [content[0].clamped(to: part)]
        return view.wordCount(frame.content[0]) > 1 ? frame : nil
    }

    // MARK: Where a content ends

    /// Parts a content from the verb whose subject its cue is, `a warning that the dam might burst | was sent by the ministry`,
    /// and from a second cue that is joined to its own, `they blame the rain | and say that …`.
    static func parted(
        _ frame: LearnedFrame, cue: Int, in syntax: ParsedText, _ view: ReadingView
    ) -> [LearnedFrame] {
        let sentence = syntax.sentence(ofToken: cue)
        var frame = frame
        if syntax.tokens[cue].universal == .noun {
            guard let verb = predicate(of: cue, sentence),
                let start = sentence.children(of: verb).first(where: {
                    $0 > cue && (sentence.matches($0, .aux) || sentence.relation($0) == .cop)
                }).map({ min($0, verb) }) ?? Optional(verb)
            else { return [frame] }
            let end = view.tokens(in: syntax.tokens[start].range).lowerBound
            frame.end(before: end, view)
            if frame.source == nil, sentence.isPassive(verb), let agent = agent(of: verb, sentence),
                let phrase = sentence.nounPhrase(of: agent)
            {
                let source = view.tokens(in: syntax.byteSpan(phrase.core))
                if !frame.content.contains(where: { $0.overlaps(source) }) {
                    (frame.source, frame.referent) = (source, source)
                }
            }
            return [frame]
        }
        if let limit = siblingStart(of: cue, sentence) {
            frame.end(before: view.tokens(in: syntax.tokens[limit].range).lowerBound, view)
        }
        guard let (second, index) = secondCue(of: frame, cue, sentence, view) else { return [frame] }
        let (head, start) = (second, second - 1)
        var joined = frame
        guard isSpoken(head, in: syntax, view), head + 1 < frame.content[index].upperBound else {
            // `condemned the attack | and summoned the ambassador`: a deed.
            frame.content = Array(frame.content[...index])
            frame.content[index] = frame.content[index].lowerBound..<(view.isComma(start - 1) ? start - 1 : start)
            return [frame]
        }
        (joined.cue, joined.head) = (head..<(head + 1), head)
        joined.content = [(head + 1)..<frame.content[index].upperBound] + frame.content[(index + 1)...]
        frame.content = Array(frame.content[...index])
        frame.content[index] = frame.content[index].lowerBound..<(view.isComma(start - 1) ? start - 1 : start)
        return [frame, joined]
    }

    /// Where the next thing begins that a speaker does, or another does about it: `said so | but would not elaborate`.
    private static func siblingStart(of cue: Int, _ sentence: Sentence) -> Int? {
        guard let content = sentence.child(of: cue, label: .ccomp), content > cue,
            let sibling = sentence.children(of: cue).first(where: {
                $0 > content && sentence.relation($0) == .conj && sentence[$0].universal == .verb
                    && sentence.text.goesBeyondSaying($0, in: sentence.range)
            }), case let start = Int(sentence[sibling].leftEdge), start > content,
            sentence[start].universal == .coordinator || sentence[start].tag == .comma
        else { return nil }
        return start
    }

    /// A second cue in the same form, behind `and` in one of the parts of a content: where the tree joins it to the cue, where
    /// no verb stands between (`blame the rain and say …`), or where both open a clause with `that`.
    private static func secondCue(
        of frame: LearnedFrame, _ cue: Int, _ sentence: Sentence, _ view: ReadingView
    ) -> (cue: Int, part: Int)? {
        guard sentence[cue].universal == .verb else { return nil }
        for (number, part) in frame.content.enumerated() where part.lowerBound > frame.head {
            var holdsVerb = false
            for token in sentence.range
            where token > cue && Int(sentence[token].start) >= Int(view.tokens[part.lowerBound].start) {
                guard sentence[token].start < view.tokens[part.upperBound - 1].end else { break }
                guard sentence[token].universal == .verb || sentence[token].universal == .auxiliary else { continue }
                let place = view.tokens(in: sentence[token].range).lowerBound
                if isAlike(sentence[token].tag, sentence[cue].tag), place > part.lowerBound + 1,
                    view.equals(place - 1, "and") || view.equals(place - 1, "but"),
                    view.isOutside(place), view.isOutside(place - 1),
                    sentence.child(of: token, label: .nsubj) == nil, view.wordCount((place + 1)..<part.upperBound) > 1
                {
                    let isJoined = sentence.relation(token) == .conj && sentence.head(of: token) == cue
                    let isParallel = view.equals(part.lowerBound, "that") && view.equals(place + 1, "that")
                    if isSpoken(place, in: sentence.text, view) {
                        if isJoined || isParallel || !holdsVerb || isOfCue(token, cue, sentence) {
                            return (place, number)
                        }
                    } else if isJoined, !holdsVerb, sentence[token].tag == sentence[cue].tag {
                        return (place, number)
                    }
                }
                holdsVerb = true
            }
        }
        return nil
    }

    /// Whether a verb reports words, judgement or will.
    private static func isSpoken(_ place: Int, in syntax: ParsedText, _ view: ReadingView) -> Bool {
        if !view.traits[place].isDisjoint(with: .anyCue) { return true }
        guard let token = syntax.token(atByte: Int(view.tokens[place].start)) else { return false }
        return !SpeechActs.of(syntax.lemmaForm(token)).isEmpty
    }

    /// `found that it had lost files and recommended an inquiry`: behind a past, what was done before has `had`, so that a plain
    /// past is of the cue's own subject.
    private static func isOfCue(_ verb: Int, _ cue: Int, _ sentence: Sentence) -> Bool {
        guard sentence[cue].tag == .pastVerb, sentence[verb].tag == .pastVerb, sentence.relation(verb) == .conj,
            let first = sentence.head(of: verb), first > cue
        else { return false }
        return sentence.children(of: first, label: .aux).contains {
            sentence.text.hasLemma($0, "have") && sentence[$0].tag == .pastVerb
        }
    }

    /// Whether two verbs have one form; trees confuse the plain one with the present.
    private static func isAlike(_ left: WordTag, _ right: WordTag) -> Bool {
        left == right || [left, right].allSatisfy { $0 == .baseVerb || $0 == .presentVerb }
    }

    /// The verb, or what a copula ascribes, whose subject a noun is.
    private static func predicate(of noun: Int, _ sentence: Sentence) -> Int? {
        guard sentence.matches(noun, .nsubj), let verb = sentence.head(of: noun), verb > noun else { return nil }
        return verb
    }

    /// Lets no part behind the cue reach a token or beyond it.
    private mutating func end(before limit: Int, _ view: ReadingView) {
        guard limit > head else { return }
        let shorter = content.compactMap { range -> Range<Int>? in
            guard range.lowerBound > head, range.upperBound > limit else { return range }
            guard range.lowerBound < limit else { return nil }
            return range.lowerBound..<(view.isComma(limit - 1) ? limit - 1 : limit)
        }
        if shorter.contains(where: { view.wordCount($0) > 1 }) {
            content = shorter
            contentLimit = limit
        }
    }
}
