import NewsAttribution
import NewsSyntax
import NewsText

/// An attribution that the weights found, in the block's own tokens.
struct LearnedFrame {
    var cue: Range<Int>
    /// The token that heads the cue.
    var head: Int
    var source: Range<Int>?
    /// Whom a relative `who` or `which` stands for; else the same as `source`.
    var referent: Range<Int>?
    /// Never empty.
    var content: [Range<Int>]
    /// Where a clause that describes the source begins: names in it are not the source's.
    var clauseStart: Int?
    /// The token at which the words after the content begin, where the tree says so.
    var contentLimit: Int?

    /// What the weights find in a block.
    ///
    /// - Parameters:
    ///   - firstToken: before it stands a dateline, which is nobody's words.
    static func find(
        _ model: AttributionModel, in syntax: ParsedText, _ view: ReadingView, firstToken: Int
    ) -> LearnedReading {
        let marks = view.stretches.map { view.byteRange($0.outer) }
        let (attributions, sources) = model.readAll(syntax, marks: marks)
        var frames = attributions.flatMap { found -> [LearnedFrame] in
            let content = found.content.compactMap { range -> Range<Int>? in
                let range = view.tokens(in: syntax.byteSpan(range))
                let clipped = max(range.lowerBound, firstToken)..<max(range.upperBound, firstToken)
                return view.wordCount(clipped) > 0 ? clipped : nil
            }
            guard !content.isEmpty, isWhole(found, syntax, view), !isDeed(found, content, syntax, view),
                !isOfWriting(found, syntax), !NounClause.isRelative(found.cueHead, syntax),
                let cue = found.cue.first(where: { $0.contains(found.cueHead) }).map({ syntax.withoutPlace($0) })
            else { return [] }
            func clip(_ range: Range<Int>) -> Range<Int>? {
                let range = view.tokens(in: syntax.byteSpan(range))
                let clipped = max(range.lowerBound, firstToken)..<max(range.upperBound, firstToken)
                return clipped.isEmpty ? nil : clipped
            }
            let source = whole(found.source, besides: found.cue + found.content).map {
                syntax.withOthers(syntax.withoutOpening(syntax.withoutRelative($0)), before: found.cueHead)
            }
            let frame = LearnedFrame(
                cue: view.tokens(in: syntax.byteSpan(cue)),
                head: view.tokens(in: syntax.tokens[found.cueHead].range).lowerBound, source: source.flatMap(clip),
                referent: source.flatMap { clip(syntax.referent(of: $0)) }, content: content,
                clauseStart: source.flatMap { syntax.clauseStart(in: syntax.referent(of: $0)) }.map {
                    view.tokens(in: syntax.tokens[$0].range).lowerBound
                })
            return parted(
                frame.withObject(in: syntax, found.cueHead, view).withSubject(found.cueHead, in: syntax, view)
                    .withoutReceiver(found.cueHead, in: syntax, view),
                cue: found.cueHead, in: syntax, view)
        }
        frames += clauseCues(in: syntax, view, firstToken: firstToken, besides: frames)
        frames.sort { $0.head < $1.head }
        frames = withoutOuter(frames, view)
        let (nouns, rest) = withNouns(frames, in: syntax, view, firstToken: firstToken)
        frames = rest
        return LearnedReading(
            frames: nouns.isEmpty ? frames : (frames + nouns).sorted { $0.head < $1.head },
            sources: sources.map { LearnedSource($0, syntax, view, firstToken: firstToken) })
    }
}

extension LearnedFrame {
    /// The nouns with a clause, and what of the other frames does not stand against them: a verb that is no cue, with such a
    /// noun for its content (`the claim that it was rigged | angered voters`), gives way.
    private static func withNouns(
        _ frames: [LearnedFrame], in syntax: ParsedText, _ view: ReadingView, firstToken: Int
    ) -> (nouns: [LearnedFrame], rest: [LearnedFrame]) {
        var isTaken = [Bool](repeating: false, count: view.tokens.count)
        var isWeak = [Bool](repeating: false, count: frames.count)
        for (number, frame) in frames.enumerated() {
            isWeak[number] = frame.isWeak(in: syntax, view)
            guard !isWeak[number] else { continue }
            for token in frame.content.joined() { isTaken[token] = true }
            for token in frame.cue { isTaken[token] = true }
        }
        let nouns = nounCues(in: syntax, view, firstToken: firstToken) { range in range.contains { isTaken[$0] } }
        guard !nouns.isEmpty else { return ([], frames) }
        let rest = frames.enumerated().filter { number, frame in
            !isWeak[number]
                || !nouns.contains { noun in
                    noun.head == frame.head || frame.content.contains { $0.overlaps(noun.content[0]) }
                }
        }
        return (nouns, rest.map(\.element))
    }

    /// Whether a frame has a noun with a clause as its cue, or a verb that no list knows as one.
    private func isWeak(in syntax: ParsedText, _ view: ReadingView) -> Bool {
        guard content.joined().allSatisfy({ view.isOutside($0) }),
            let token = syntax.token(atByte: Int(view.tokens[head].start))
        else { return false }
        if syntax.tokens[token].universal == .noun {
            var isWhole = source != nil && content.count == 1 && view.equals(content[0].lowerBound, "that")
            if isWhole, let clause = NounClause(token, syntax.sentence(ofToken: token)) {
                // `amid fears that`: nobody's; `his hope that it held | was repeated`: up to the verb of the noun.
                let end = view.tokens(in: syntax.byteSpan(clause.content)).upperBound
                isWhole = clause.owner != nil && (!clause.isSubject || content[0].upperBound == end)
            }
            return !isWhole && Self.isCue(token, syntax)
        }
        guard source == nil else { return false }
        // `His claim that it was rigged was repeated`: what a passive says of the noun.
        if content.count == 1, content[0].upperBound <= cue.lowerBound { return true }
        return view.traits[head].isDisjoint(with: .anyCue) && SpeechActs.of(syntax.lemmaForm(token)).isEmpty
    }

    /// `praised the attack on | the convoy`, `voiced doubts about | the plan`: an object among the words of a cue, or the
    /// preposition of a noun of saying, is of what is said.
    fileprivate func withObject(in syntax: ParsedText, _ verb: Int, _ view: ReadingView) -> LearnedFrame {
        guard cue.upperBound - head > 2, let first = content.first, first.lowerBound == cue.upperBound,
            syntax.tokens[verb].universal == .verb, view.traits[cue.upperBound - 1].contains(.preposition),
            (head..<first.upperBound).allSatisfy({ view.isOutside($0) })
        else { return self }
        var frame = self
        if Self.voices.contains(where: { syntax.hasLemma(verb, $0) }) {
            guard view.wordCount(first) > 1 else { return self }
            (frame.content[0], frame.cue) = (
                (cue.upperBound - 1)..<first.upperBound, cue.lowerBound..<(cue.upperBound - 1)
            )
        } else if view.traits[head + 1].contains(.determiner), view.traits[head + 1].isDisjoint(with: .pronoun),
            SpeechActs.of(syntax.lemmaForm(verb)).contains(.object)
        {
            (frame.content[0], frame.cue) = ((head + 1)..<first.upperBound, cue.lowerBound..<(head + 1))
        }
        return frame
    }

    /// `promised | the families | compensation`: to whom it is promised is none of the promise.
    fileprivate func withoutReceiver(_ verb: Int, in syntax: ParsedText, _ view: ReadingView) -> LearnedFrame {
        guard content.count == 1, content[0].lowerBound == head + 1,
            Self.givers.contains(where: { syntax.hasLemma(verb, $0) })
        else { return self }
        let sentence = syntax.sentence(ofToken: verb)
        guard let thing = sentence.child(of: verb, label: .obj), thing > verb,
            let receiver = sentence.child(of: verb, label: .iobj) ?? sentence.child(of: thing, label: .nsubj),
            receiver > verb, receiver < thing, case let after = Int(sentence[receiver].rightEdge),
            after <= thing
        else { return self }
        let start = view.tokens(in: sentence[after - 1].range).upperBound
        guard start < content[0].upperBound, (content[0].lowerBound..<start).allSatisfy({ view.isOutside($0) }) else {
            return self
        }
        var frame = self
        frame.content[0] = start..<content[0].upperBound
        return frame
    }

    private static let givers: [StaticString] = ["promise", "pledge", "guarantee", "offer"]

    private static let voices: [StaticString] = [
        "express", "voice", "raise", "issue", "make", "offer", "give", "repeat", "pledge", "reiterate", "renew",
        "share",
    ]

    /// `The guild apologised for …` with the guild among what is said: who stands before a verb that nearly always tells
    /// somebody's words is its source.
    fileprivate func withSubject(_ verb: Int, in syntax: ParsedText, _ view: ReadingView) -> LearnedFrame {
        guard source == nil, content.count == 2, content[0].upperBound == cue.lowerBound, content[1].lowerBound > head,
            content[0].allSatisfy({ view.isOutside($0) }), syntax.tokens[verb].tag.isFiniteVerb,
            !SpeechActs.of(syntax.lemmaForm(verb)).isEmpty
        else { return self }
        let sentence = syntax.sentence(ofToken: verb)
        guard !sentence.isPassive(verb), let subject = sentence.subject(of: verb),
            content[0].contains(view.tokens(in: syntax.tokens[subject].range).lowerBound),
            sentence[subject].universal == .noun || sentence[subject].universal == .properNoun
        else { return self }
        var frame = self
        (frame.source, frame.referent) = (content[0], content[0])
        frame.content.removeFirst()
        return frame
    }
}

extension ParsedText {
    /// `officials there fear …`: where somebody is belongs to no cue.
    fileprivate func withoutPlace(_ cue: Range<Int>) -> Range<Int> {
        guard cue.count > 1, hasLemma(cue.lowerBound, "there") || hasLemma(cue.lowerBound, "here") else { return cue }
        return (cue.lowerBound + 1)..<cue.upperBound
    }
}

extension LearnedFrame {
    /// Whether a verb of thinking has what is thought: a clause or words in marks. `Think` and `believe` take no plain
    /// noun, so one behind them is a slip or a mistaken tree.
    private static func isWhole(_ found: FoundAttribution, _ syntax: ParsedText, _ view: ReadingView) -> Bool {
        guard syntax.hasLemma(found.cueHead, "think") || syntax.hasLemma(found.cueHead, "believe") else { return true }
        return found.content.joined().contains { token in
            switch syntax.tokens[token].universal {
            case .verb, .auxiliary, .adverb: true
            default: view.tokens(in: syntax.tokens[token].range).contains { !view.isOutside($0) }
            }
        }
    }

    /// `has amused the city`, `shaking her head`: what is done to something, with nothing said or thought.
    private static func isDeed(
        _ found: FoundAttribution, _ content: [Range<Int>], _ syntax: ParsedText, _ view: ReadingView
    ) -> Bool {
        guard syntax.tokens[found.cueHead].universal == .verb,
            deeds.contains(where: { syntax.hasLemma(found.cueHead, $0) })
                || bareDeeds.contains(where: { syntax.hasLemma(found.cueHead, $0) })
                    && found.cue.contains(where: { $0.upperBound == found.cueHead + 1 })
        else { return false }
        return content.joined().allSatisfy { view.isOutside($0) && !view.equals($0, "that") }
            && !found.content.joined().contains { syntax.tokens[$0].tag.isFiniteVerb }
    }

    /// `…, they suggest in a paper out this month`: where the words stand is none of them.
    private static func isOfWriting(_ found: FoundAttribution, _ syntax: ParsedText) -> Bool {
        let sentence = syntax.sentence(ofToken: found.cueHead)
        guard syntax.tokens[found.cueHead].universal == .verb, let first = found.content.first?.lowerBound,
            found.content.count == 1, first > found.cueHead, first <= found.cueHead + 2,
            found.content[0].allSatisfy({ !syntax.tokens[$0].tag.isFiniteVerb })
        else { return false }
        return isVenue(at: found.cueHead + 1, sentence)
    }

    private static let deeds: [StaticString] = [
        "amuse", "delight", "shock", "surprise", "anger", "please", "embarrass", "frighten", "scare", "alarm", "upset",
        "annoy", "baffle", "puzzle", "bewilder", "infuriate", "enrage", "sadden", "thrill", "stun", "horrify",
        "entertain",
        "shake", "nod", "wave", "shrug", "rub", "scratch", "wipe", "clap", "run", "carry", "wear", "drive", "walk",
        "unleash",
        "impose", "establish", "nominate", "enact", "launch", "adopt", "install", "appoint",
    ]
    /// Deeds, unless a noun of saying is of the cue (`issued a warning that`).
    private static let bareDeeds: [StaticString] = [
        "sack", "fire", "sign", "ratify", "block", "lay", "whack", "slap", "push", "publish", "enjoy", "empty",
        "subpoena",
        "list", "name", "file", "issue", "send", "deliver", "strike", "buy", "sell", "close", "open", "arrest",
    ]

    /// The source as one range: all of it where nothing else of the attribution stands between, else its longest part.
    private static func whole(_ source: [Range<Int>], besides others: [Range<Int>]) -> Range<Int>? {
        guard let first = source.first, let last = source.last else { return nil }
        let hull = first.lowerBound..<last.upperBound
        if hull.count <= longestSource, !others.contains(where: { $0.overlaps(hull) }) { return hull }
        return source.max { $0.count < $1.count }
    }

    private static let longestSource = 40
}

extension ParsedText {
    /// A phrase without the relative pronoun behind it: `Jane Doe, who`.
    fileprivate func withoutRelative(_ phrase: Range<Int>) -> Range<Int> {
        var end = phrase.upperBound
        while end - phrase.lowerBound > 1 {
            switch tokens[end - 1].tag {
            case .whPronoun, .whDeterminer: break
            case let tag where tag.isMark: break
            default: return phrase.lowerBound..<end
            }
            end -= 1
        }
        return phrase.lowerBound..<end
    }

    /// `Sceptical of the route, pilots`: without the words before a comma that no word behind it belongs to.
    fileprivate func withoutOpening(_ phrase: Range<Int>) -> Range<Int> {
        guard let comma = phrase.last(where: { form($0).elementsEqual([0x2C]) }), comma > phrase.lowerBound,
            comma + 1 < phrase.upperBound
        else { return phrase }
        let (before, after) = (phrase.lowerBound..<comma, (comma + 1)..<phrase.upperBound)
        let isApart =
            before.allSatisfy { !after.contains(Int(tokens[$0].head)) }
            && after.allSatisfy { !before.contains(Int(tokens[$0].head)) }
        // `Prime Minister Ida Marr, a sailor herself`: a name before the comma is who that is.
        guard isApart, tokens[comma - 1].universal != .properNoun else { return phrase }
        return [phrase.lowerBound, phrase.lowerBound + 1].contains { tokens[$0].universal == .adposition }
            ? after : phrase
    }

    /// `Doctors, nurses and | patients say`: with all who stand before the last of the list.
    fileprivate func withOthers(_ phrase: Range<Int>, before cue: Int) -> Range<Int> {
        guard phrase.upperBound <= cue,
            var first = phrase.first(where: { !phrase.contains(Int(tokens[$0].head)) && !tokens[$0].tag.isMark }),
            tokens[first].relation == .conj
        else { return phrase }
        var steps = 0
        while tokens[first].relation == .conj, steps < 8 {
            let above = Int(tokens[first].head)
            guard above >= 0, above < first, tokens[above].universal == .noun || tokens[above].universal == .properNoun
            else { return phrase }
            (first, steps) = (above, steps + 1)
        }
        guard tokens[first].relation.base == .nsubj, Int(tokens[first].head) == cue,
            case let start = Int(tokens[first].leftEdge), start < phrase.lowerBound, cue - start <= Self.longestList
        else { return phrase }
        return start..<phrase.upperBound
    }

    private static var longestList: Int { 20 }

    /// Where the clause begins that describes the head of a phrase: `who …`, `backing …`.
    fileprivate func clauseStart(in phrase: Range<Int>) -> Int? {
        guard let top = phrase.first(where: { !phrase.contains(Int(tokens[$0].head)) && !tokens[$0].tag.isMark }) else {
            return nil
        }
        return phrase.first {
            $0 > top && Int(tokens[$0].head) == top && tokens[$0].relation.base == .acl
        }.map { max(top + 1, Int(tokens[$0].leftEdge)) }
    }

    /// Whom a source names: itself, but for a relative pronoun what that stands for.
    func referent(of source: Range<Int>) -> Range<Int> {
        if let owner = owner(ofWriting: source) { return owner }
        guard source.count == 1, let pronoun = source.first else { return source }
        switch tokens[pronoun].tag {
        case .whPronoun, .whDeterminer: break
        default: return source
        }
        let sentence = sentence(ofToken: pronoun)
        for ancestor in sentence.ancestors(of: pronoun) where sentence.relation(ancestor) == .aclRelcl {
            if let near = nameBefore(pronoun, besides: sentence.head(of: ancestor), sentence) { return near }
            guard let noun = sentence.head(of: ancestor), let phrase = sentence.nounPhrase(of: named(noun, sentence)),
                !phrase.core.isEmpty, !phrase.core.contains(pronoun)
            else { return source }
            return phrase.core
        }
        return source
    }

    /// `the account of Ida Marr, who said`: where the tree has the clause describe a thing or a verb, the name right before
    /// the pronoun is who speaks.
    private func nameBefore(_ pronoun: Int, besides noun: Int?, _ sentence: Sentence) -> Range<Int>? {
        guard hasLemma(pronoun, "who") || form(pronoun).elementsEqual("who".utf8), let noun else { return nil }
        var last = pronoun - 1
        if last > sentence.range.lowerBound, tokens[last].tag.isMark { last -= 1 }
        guard last > noun, sentence.range.contains(last), tokens[last].universal == .properNoun else { return nil }
        let isPerson =
            tokens[noun].universal == .properNoun
            || tokens[noun].universal == .noun && PersonWords.isPerson(lemma(noun).lowercased())
        guard !isPerson else { return nil }
        var first = last
        while first - 1 > noun, tokens[first - 1].universal == .properNoun { first -= 1 }
        return first..<(last + 1)
    }

    /// `Ida Marr, a teacher of forty years, who`: the name to which a description is added.
    private func named(_ noun: Int, _ sentence: Sentence) -> Int {
        guard sentence.relation(noun).base == .appos, let head = sentence.head(of: noun), head < noun,
            tokens[head].universal == .properNoun
        else { return noun }
        return head
    }

    /// `the auditor, whose report calls …`: whose words a writing tells.
    private func owner(ofWriting source: Range<Int>) -> Range<Int>? {
        guard source.count <= 2, let writing = source.last,
            Self.writings.contains(where: { hasLemma(writing, $0) })
        else { return nil }
        let sentence = sentence(ofToken: writing)
        guard let pronoun = sentence.children(of: writing).first(where: { hasLemma($0, "whose") }),
            let clause = sentence.ancestors(of: pronoun).first(where: { sentence.relation($0) == .aclRelcl }),
            let noun = sentence.head(of: clause), let phrase = sentence.nounPhrase(of: named(noun, sentence)),
            !phrase.core.isEmpty, !phrase.core.overlaps(source)
        else { return nil }
        return phrase.core
    }

    private static let writings: [StaticString] = [
        "report", "book", "memoir", "study", "statement", "letter", "blog", "column", "article", "testimony", "diary",
        "account", "speech", "essay", "novel", "paper", "survey", "poem", "song", "post", "review", "message",
    ]
}

extension ReadingView {
    /// The tokens that share a byte with a range of bytes.
    func tokens(in range: Range<Int>) -> Range<Int> {
        func place(_ isBefore: (Token) -> Bool) -> Int {
            var (low, high) = (0, tokens.count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(tokens[middle]) { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = place { Int($0.end) <= range.lowerBound }
        let end = place { Int($0.start) < range.upperBound }
        return start..<max(start, end)
    }
}
