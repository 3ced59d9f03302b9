import NewsRecord
import NewsSyntax

/// What stands behind a verb that carries a duty, by the order of the words: `requires X to …`, `gives X the right to …`,
/// `makes it a crime to …`, `entitles X to damages`, `caps rents at …`.
struct DutyFrames {
    let scene: Scene
    /// The words of the instrument itself, which no duty reaches into.
    let phrase: Range<Int>

    private typealias Modality = Instrument.Duty.Modality

    private var limit: Int { scene.sentence.range.upperBound }

    func duty(of verb: Int, _ frame: DutyWords.Frame, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        guard verb + 1 < limit else { return nil }
        if frame == .saying { return stated(behind: verb, modality) }
        if scene.text.form(verb + 1).elementsEqual("that".utf8), frame != .verdict {
            return clause(behind: verb + 1, modality, wantsModal: false)
        }
        if frame == .verdict { return verdict(behind: verb) }
        if frame == .call, scene.lemma(verb + 1) == "for", let thing = phraseHead(from: verb + 2) {
            return made(thing: thing, verb + 1, modality, isBinding: false)
        }
        let start = frame == .call && ["on", "upon", "to"].contains(scene.lemma(verb + 1)) ? verb + 2 : verb + 1
        guard let bound = phraseHead(from: start) else { return gerund(behind: verb, frame, modality) }
        switch frame {
        case .act:
            return act(behind: bound, modality, isOfGerund: scene.lemma(verb) == "commit")
                ?? thing(behind: bound, verb, modality)
        case .bare: return bare(behind: bound, verb, modality)
        case .call: return act(behind: bound, modality)
        case .gift: return gift(behind: bound, modality)
        case .limit: return capped(behind: bound, verb, modality) ?? object(behind: verb, bound, modality)
        case .burden: return burden(on: bound)
        case .penalty: return deed(behind: bound) ?? object(behind: verb, bound, modality)
        default: return act(behind: bound, modality) ?? object(behind: verb, bound, modality)
        }
    }

    /// `prohibits riding on the quays`
    private func gerund(
        behind verb: Int, _ frame: DutyWords.Frame, _ modality: Modality
    ) -> LocalInstrument.Duty? {
        guard frame == .thing, scene.sentence.tag(verb + 1) == .gerund else { return nil }
        return made(from: verb + 1, nil, modality)
    }

    /// `bans plastic bags from parks`: the thing itself; and of people, who may not be where.
    private func object(behind verb: Int, _ bound: Int, _ modality: Modality) -> LocalInstrument.Duty? {
        if scene.sentence.tag(verb + 1) == .gerund { return made(from: verb + 1, nil, modality) }
        // `protects us`
        if scene.text.tokens[bound].universal == .pronoun { return nil }
        var last = bound
        if bound + 2 < limit, ["from", "in", "on", "against", "of", "for", "at"].contains(scene.lemma(bound + 1)),
            let place = phraseHead(from: bound + 2)
        {
            last = place
        }
        let isOfPeople = last > bound && scene.lemma(bound + 1) == "from" && scene.isParty(bound)
        return LocalInstrument.Duty(
            range: scene.text.byteSpan((verb + 1)..<(last + 1)), actor: isOfPeople ? actor(bound) : nil,
            modality: modality)
    }

    // MARK: What must be done

    /// `requires X to …`, `bars X from …ing`, `lets X …`
    private func act(behind bound: Int, _ modality: Modality, isOfGerund: Bool = false) -> LocalInstrument.Duty? {
        var token = bound + 1
        while token + 1 < min(limit, bound + 9) {
            let lemma = scene.lemma(token)
            if scene.sentence.tag(token).isMark { return nil }
            let next = token + 1
            if lemma == "to", scene.lemma(next) == "not" || token > bound + 1 && scene.lemma(token - 1) == "not" {
                let start = scene.lemma(next) == "not" ? next + 1 : next
                return made(from: start, bound, modality == .obliges ? .forbids : modality)
            }
            if lemma == "to",
                scene.isVerb(next) && (isOfGerund || scene.sentence.tag(next) != .gerund)
                    || scene.text.tokens[next].universal == .auxiliary
            {
                return made(from: next, bound, modality)
            }
            if lemma == "from", scene.sentence.tag(next) == .gerund { return made(from: next, bound, modality) }
            if scene.isVerb(token), scene.sentence.isFinite(token) { return nil }
            token += 1
        }
        return nil
    }

    /// `lets lorries cross without permits`, whatever the tagger sees in the verb.
    private func bare(behind bound: Int, _ verb: Int, _ modality: Modality) -> LocalInstrument.Duty? {
        let isJoined =
            bound - 1 > verb && scene.sentence.tag(bound - 1) == .pluralNoun
            && VerbForms.isLemma(scene.text.form(bound))
        let act = isJoined ? bound : bound + 1
        guard act < limit,
            isJoined || [.baseVerb, .presentVerb].contains(scene.sentence.tag(act))
                || VerbForms.isLemma(scene.text.form(act))
        else { return nil }
        return made(from: act, isJoined ? bound - 1 : bound, modality)
    }

    /// `says that judges may not …`, `says neither army shall …`, `provides for the release of …`
    private func stated(behind verb: Int, _ modality: Modality) -> LocalInstrument.Duty? {
        if scene.lemma(verb + 1) == "for", ["provide", "stipulate"].contains(scene.lemma(verb)),
            let thing = phraseHead(from: verb + 2)
        {
            if DutyWords.penalties.contains(scene.lemma(thing)) { return penalised(behind: thing) }
            return made(thing: thing, verb + 1, modality, isBinding: false)
        }
        let isThat = scene.text.form(verb + 1).elementsEqual("that".utf8)
        return clause(behind: isThat ? verb + 1 : verb, modality, wantsModal: true)
    }

    /// `requires that ships be insured`, `says that judges may not …`
    ///
    /// - Parameter wantsModal: whether only a modal verb makes it a duty; it decides on which in any case.
    private func clause(behind that: Int, _ modality: Modality, wantsModal: Bool) -> LocalInstrument.Duty? {
        guard that + 1 < limit, let subject = phraseHead(from: that + 1) else { return nil }
        var own: Modality? = wantsModal ? nil : modality
        var isNegated = (that + 1..<subject + 1).contains { ["no", "neither", "nobody"].contains(scene.lemma($0)) }
        var token = subject + 1
        while token < min(limit, subject + 14) {
            let lemma = scene.lemma(token)
            if scene.sentence.tag(token).isMark { return nil }
            if ["not", "never", "n't"].contains(lemma) { isNegated = true }
            if scene.sentence.tag(token) == .modal || ["have", "be"].contains(lemma) && isBeforeTo(token) {
                switch lemma {
                case "must", "shall", "have", "be": own = .obliges
                case "may", "can": own = .permits
                case "should", "ought": own = .recommends
                default: break
                }
            } else if let state = DutyWords.states[scene.text.text(token)], token + 1 < limit,
                ["to", "from"].contains(scene.lemma(token + 1)), token + 2 < limit
            {
                return made(from: token + 2, subject, isNegated ? DutyWords.opposite(state) : state)
            } else if scene.isVerb(token) {
                guard let own else { return nil }
                return made(from: token, subject, isNegated && own != .recommends ? .forbids : own)
            }
            token += 1
        }
        return nil
    }

    private func isBeforeTo(_ token: Int) -> Bool {
        token + 1 < limit && scene.text.form(token + 1).elementsEqual("to".utf8)
    }

    // MARK: What is given

    /// `gives inspectors the right to enter`, `gives states until 2027 to ban …`, `gives the coast its own police`
    private func gift(behind bound: Int, _ modality: Modality) -> LocalInstrument.Duty? {
        guard bound + 2 < limit, !scene.sentence.tag(bound + 1).isMark else { return nil }
        if ["until", "till"].contains(scene.lemma(bound + 1)) {
            return act(behind: bound + 1, .obliges).map { duty in
                LocalInstrument.Duty(range: duty.range, actor: actor(bound), modality: .obliges)
            }
        }
        // `enshrines the right to strike`
        if DutyWords.rights.contains(scene.lemma(bound)) {
            return act(behind: bound, .permits).map { duty in
                LocalInstrument.Duty(range: duty.range, actor: nil, modality: .permits)
            } ?? made(thing: bound, bound - 1, .permits, isBinding: false)
        }
        // `gives workers hired abroad the right to …`
        let further = ((bound + 1)..<min(limit, bound + 8)).first {
            DutyWords.rights.contains(scene.lemma($0)) || DutyWords.burdens.contains(scene.lemma($0))
        }
        guard let gift = further ?? phraseHead(from: bound + 1), gift > bound else {
            return act(behind: bound, modality)
        }
        let isRight = DutyWords.rights.contains(scene.lemma(gift))
        if isRight || DutyWords.burdens.contains(scene.lemma(gift)) {
            let modality: Modality = isRight ? .permits : .obliges
            guard let duty = act(behind: gift, modality) else { return made(thing: gift, bound, modality) }
            return LocalInstrument.Duty(range: duty.range, actor: actor(bound), modality: modality)
        }
        return act(behind: bound, modality) ?? made(thing: gift, bound, modality)
    }

    /// `imposes a ban on smoking`, `imposes an obligation on firms to …`
    private func burden(on noun: Int) -> LocalInstrument.Duty? {
        guard noun + 2 < limit, ["on", "upon", "for"].contains(scene.lemma(noun + 1)),
            let bound = phraseHead(from: noun + 2)
        else { return nil }
        if DutyWords.burdens.contains(scene.lemma(noun)) { return act(behind: bound, .obliges) }
        guard DutyWords.bans.contains(scene.lemma(noun)) else { return nil }
        return made(thing: bound, noun + 1, .forbids, isBinding: false)
    }

    /// `entitles passengers to compensation`, `exempts firms from the tax`
    private func thing(behind bound: Int, _ verb: Int, _ modality: Modality) -> LocalInstrument.Duty? {
        guard ["entitle", "exempt", "excuse", "commit", "bind", "bar"].contains(scene.lemma(verb)),
            let marker = ((bound + 1)..<min(limit, bound + 6)).first(where: {
                ["to", "from"].contains(scene.lemma($0))
            }),
            let thing = phraseHead(from: marker + 1)
        else { return nil }
        return made(thing: thing, bound, modality)
    }

    /// `punishes individuals who lie`, `fines drivers for speeding`, `a sentence for anyone convicted of fraud`: what may
    /// not be done.
    private func deed(behind bound: Int) -> LocalInstrument.Duty? {
        for token in (bound + 1)..<max(bound + 1, min(limit - 1, bound + 12)) {
            if scene.sentence.tag(token).isMark { return nil }
            let start = token + 1
            switch scene.lemma(token) {
            case "who" where begins(start), "that" where begins(start):
                return made(from: start, token == bound + 1 ? bound : nil, .forbids)
            case "for" where scene.sentence.tag(start) == .gerund,
                "of" where Self.guilt.contains(scene.lemma(token - 1)):
                let owner = scene.isParty(bound) || scene.text.tokens[bound].universal == .pronoun ? bound : nil
                return made(from: start, owner, .forbids)
            default: continue
            }
        }
        return nil
    }

    /// `provides for a sentence of up to ten years for anyone convicted of …`
    private func penalised(behind penalty: Int) -> LocalInstrument.Duty? {
        for token in (penalty + 1)..<max(penalty + 1, min(limit - 1, penalty + 10)) where scene.lemma(token) == "for" {
            if scene.sentence.tag(token + 1) == .gerund { return made(from: token + 1, nil, .forbids) }
            guard let bound = phraseHead(from: token + 1) else { return nil }
            return deed(behind: bound)
                ?? (scene.isParty(bound) ? nil : made(thing: bound, token, .forbids, isBinding: false))
        }
        return nil
    }

    private func begins(_ token: Int) -> Bool {
        scene.isPredicate(token) || scene.text.tokens[token].universal == .auxiliary
    }

    private static let guilt: Set<String> = ["convict", "guilty", "accuse"]

    /// `caps rents at 3 percent`, `limits each side to 100 missiles`
    private func capped(behind bound: Int, _ verb: Int, _ modality: Modality) -> LocalInstrument.Duty? {
        guard bound + 2 < limit, ["at", "to"].contains(scene.lemma(bound + 1)) else { return nil }
        var last = bound + 2
        while last + 1 < limit, last < bound + 6, !scene.sentence.tag(last + 1).isMark,
            [.numeral, .noun, .symbol, .determiner, .adjective].contains(scene.text.tokens[last + 1].universal)
        {
            last += 1
        }
        return LocalInstrument.Duty(
            range: scene.text.byteSpan((verb + 1)..<(last + 1)),
            actor: scene.isParty(bound) ? actor(bound) : nil, modality: modality)
    }

    // MARK: What is said of it

    /// `makes it illegal for dealers to sell …`, `makes owners liable for spills`, `makes helmets compulsory`
    private func verdict(behind verb: Int) -> LocalInstrument.Duty? {
        let near = (verb + 1)..<min(limit, verb + 9)
        guard let word = near.first(where: { DutyWords.verdicts[scene.lemma($0)] != nil }),
            let modality = DutyWords.verdicts[scene.lemma(word)],
            !(verb..<word).contains(where: { scene.sentence.tag($0).isMark })
        else { return nil }
        if scene.lemma(verb + 1) == "it" {
            var bound: Int?
            if word + 2 < limit, scene.lemma(word + 1) == "for" { bound = phraseHead(from: word + 2) }
            let start = (bound ?? word) + 1
            guard let to = (start..<min(limit, start + 5)).first(where: { scene.lemma($0) == "to" }), to + 1 < limit
            else {
                return nil
            }
            return made(from: to + 1, bound, modality)
        }
        guard let bound = phraseHead(from: verb + 1), bound < word else { return nil }
        // `liable for spills`: what comes behind says for what; else the thing itself is meant.
        if modality == .obliges || modality == .permits, word + 2 < limit,
            ["for", "to"].contains(scene.lemma(word + 1))
        {
            return made(from: word, bound, modality)
        }
        return LocalInstrument.Duty(
            range: scene.text.byteSpan((verb + 1)..<(bound + 1)), actor: nil, modality: modality)
    }

    /// `citizens have the right to see the files`: whose right or duty it is, wherever the instrument stands.
    func holding(_ have: Int) -> LocalInstrument.Duty? {
        guard scene.text.hasLemma(have, "have"), have + 2 < limit, let noun = phraseHead(from: have + 1),
            noun < have + 5
        else { return nil }
        let isRight = DutyWords.rights.contains(scene.lemma(noun))
        guard isRight || DutyWords.burdens.contains(scene.lemma(noun)),
            let subject = VerbMending.noun(before: have, scene)
        else { return nil }
        let isDenied = ((have - 1)..<noun).contains { ["no", "not", "n't"].contains(scene.lemma($0)) }
        let modality: Instrument.Duty.Modality = isRight ? (isDenied ? .forbids : .permits) : .obliges
        guard let duty = act(behind: noun, modality) else {
            guard noun + 2 < limit, scene.lemma(noun + 1) == "to", let thing = phraseHead(from: noun + 2) else {
                return nil
            }
            return made(thing: thing, subject, modality)
        }
        return LocalInstrument.Duty(range: duty.range, actor: actor(subject), modality: modality)
    }

    // MARK: Its parts

    /// The head of the phrase that begins at a token, over `both` and the like and over hyphens: `gas-powered blowers`.
    private func phraseHead(from start: Int) -> Int? {
        guard start < limit else { return nil }
        if ["both", "either", "neither"].contains(scene.lemma(start)),
            scene.text.tokens[start].universal == .coordinator
        {
            return phraseHead(from: start + 1) ?? start
        }
        let head = scene.nounHead(from: start)
        let last = head ?? start
        let hyphen = (last + 1..<max(last + 1, min(limit - 1, last + 3))).first { scene.sentence.tag($0) == .hyphen }
        guard let hyphen, hyphen == last + 1 || head == nil else { return head }
        return phraseHead(from: hyphen + 1) ?? head
    }

    /// Whoever is bound, without what stands before a mark: `Under the law, | doctors must …`
    func actor(_ token: Int) -> LocalArgument? {
        guard var argument = scene.argument(token) else {
            guard scene.text.tokens[token].universal == .noun || scene.isName(token) else { return nil }
            let range = scene.text.tokens[token].range
            return LocalArgument(range: range, head: range, kind: scene.kind(token))
        }
        var first = token
        while first > scene.sentence.range.lowerBound, !scene.sentence.tag(first - 1).isMark,
            !["that", "which"].contains(scene.lemma(first - 1))
        {
            first -= 1
        }
        if first > scene.sentence.range.lowerBound, ["that", "which"].contains(scene.lemma(first - 1)) {
            first = token
        }
        let start = scene.text.tokens[first].range.lowerBound
        if argument.range.lowerBound < start { argument.range = start..<max(start + 1, argument.range.upperBound) }
        return argument
    }

    /// Where what has to be done ends: at a mark, at another clause or at the instrument itself.
    func end(of start: Int) -> Int {
        var end = start + 1
        while end < limit, end < start + 16, end != phrase.lowerBound,
            !scene.sentence.tag(end).isMark || scene.sentence.tag(end) == .hyphen
        {
            // `to ask about pregnancies | under the law`
            if phrase.lowerBound >= start, end + 1 >= phrase.lowerBound,
                ["under", "by"].contains(scene.lemma(end))
            {
                break
            }
            if scene.lemma(end) == "but" { break }
            end += 1
        }
        return end
    }

    private func made(from start: Int, _ bound: Int?, _ modality: Modality) -> LocalInstrument.Duty? {
        LocalInstrument.Duty(
            range: scene.text.byteSpan(start..<end(of: start)), actor: bound.flatMap { actor($0) }, modality: modality)
    }

    /// A thing with its article and what describes it.
    private func made(
        thing: Int, _ bound: Int, _ modality: Modality, isBinding: Bool = true
    ) -> LocalInstrument.Duty? {
        var first = thing
        while first > bound + 1,
            [.determiner, .adjective, .noun, .numeral, .pronoun].contains(scene.text.tokens[first - 1].universal)
        {
            first -= 1
        }
        guard let last = made(from: thing, bound, modality) else { return nil }
        let start = scene.text.tokens[first].range.lowerBound
        return LocalInstrument.Duty(
            range: start..<last.range.upperBound, actor: isBinding ? last.actor : nil, modality: modality)
    }
}
