import NewsRecord
import NewsSyntax

/// What instruments make a duty of, forbid, permit or recommend, and to whom.
extension InstrumentReader {
    static let modalities: [String: Instrument.Duty.Modality] = [
        "ask": .recommends, "advise": .recommends, "tell": .obliges, "give": .permits, "grant": .permits,
        "guarantee": .permits,
        "protect": .permits, "demand": .obliges, "instruct": .obliges, "empower": .permits, "exempt": .permits,
        "prevent": .forbids, "criminalize": .forbids, "restrict": .forbids, "impose": .obliges,
        "stipulate": .obliges, "prescribe": .obliges, "appeal": .recommends, "license": .permits, "legalise": .permits,
        "suppose": .obliges, "obligate": .obliges, "ensure": .obliges, "disallow": .forbids, "veto": .forbids,
        "criminalise": .forbids, "penalise": .forbids, "penalize": .forbids, "rule": .obliges,
        "legalize": .permits, "limit": .forbids, "cap": .forbids, "stop": .forbids, "proscribe": .forbids,
        "expect": .obliges,
        "require": .obliges, "oblige": .obliges, "bind": .obliges, "force": .obliges, "compel": .obliges,
        "make": .obliges,
        "commit": .obliges, "order": .obliges, "mandate": .obliges, "bar": .forbids, "ban": .forbids,
        "forbid": .forbids,
        "prohibit": .forbids, "outlaw": .forbids, "block": .forbids, "halt": .forbids, "allow": .permits,
        "permit": .permits, "let": .permits,
        "entitle": .permits, "authorise": .permits, "authorize": .permits, "enable": .permits, "call": .recommends,
        "urge": .recommends, "invite": .recommends, "recommend": .recommends, "encourage": .recommends,
    ]

    func duty(_ token: Int, _ phrase: Range<Int>, _ scene: Scene) -> LocalInstrument.Duty? {
        let sentence = scene.sentence
        // Said of the instrument: `the Act allows wardens to board …`.
        for verb in sentence.range where scene.isPredicate(verb) {
            guard let modality = Self.modalities[scene.lemma(verb)] else { continue }
            let isOwn = verb > token && (scene.agent(verb) == token || isRelative(verb, of: token, scene))
            let isUnder = sentence.isPassive(verb) && holdsUnder(token, scene)
            guard isOwn || isUnder else { continue }
            let isNegated = scene.sentence.isNegated(verb)
            // `bind no one`
            if verb + 1 < sentence.range.upperBound,
                ["no", "nobody", "nothing", "none"].contains(scene.lemma(verb + 1)), modality == .obliges
            {
                continue
            }
            // `doesn't require witnesses to come`: no duty.
            if isNegated, modality == .obliges { return nil }
            let own = isNegated ? InstrumentWords.opposite(modality) : modality
            let frames = DutyFrames(scene: scene, phrase: phrase)
            if !sentence.isPassive(verb), let duty = frames.duty(of: verb, own) { return duty }
            if let duty = duty(of: verb, own, scene) { return duty }
        }
        if let duty = deniedDuty(phrase, scene) { return duty }
        if let duty = nearDuty(token, phrase, scene) { return duty }
        // `Under a 1994 agreement, Chad must …`
        return InstrumentWords.duty(token, phrase, governs: governs(phrase, scene), scene)
    }

    /// `Nothing in the treaty, she said, entitles a state to …`
    private func deniedDuty(_ phrase: Range<Int>, _ scene: Scene) -> LocalInstrument.Duty? {
        let range = scene.sentence.range
        guard phrase.lowerBound > range.lowerBound + 1, ["in", "of"].contains(scene.lemma(phrase.lowerBound - 1)),
            ["nothing", "none", "nowhere"].contains(scene.lemma(phrase.lowerBound - 2).lowercased())
        else { return nil }
        for verb in phrase.upperBound..<max(phrase.upperBound, min(range.upperBound, phrase.upperBound + 20)) {
            guard let modality = Self.modalities[scene.lemma(verb)], scene.isPredicate(verb) else { continue }
            return DutyFrames(scene: scene, phrase: phrase).duty(of: verb, InstrumentWords.opposite(modality))
        }
        return nil
    }

    /// `under`, `by` or `with` before it, so that what its sentence says must be done is said of it.
    private func governs(_ phrase: Range<Int>, _ scene: Scene) -> Bool {
        guard phrase.lowerBound > scene.sentence.range.lowerBound else { return false }
        let before = scene.lemma(phrase.lowerBound - 1)
        let isFirst = phrase.lowerBound == scene.sentence.range.lowerBound + 1
        // `that right under the Constitution`: said of a noun.
        if !isFirst, let head = phrase.last(where: { scene.sentence.relation($0).base == .nmod }),
            let noun = scene.sentence.head(of: head), noun < phrase.lowerBound,
            scene.text.tokens[noun].universal == .noun
        {
            return false
        }
        return before == "under" || before == "by" || isFirst && ["in", "with", "since"].contains(before)
    }

    /// By the order of the words, where the tree has the verb elsewhere: the first such verb behind the name, before
    /// another clause begins.
    private func nearDuty(_ token: Int, _ phrase: Range<Int>, _ scene: Scene) -> LocalInstrument.Duty? {
        let range = scene.sentence.range
        guard scene.preposition(token) == nil || scene.preposition(token) == "of" else { return nil }
        // `a Freedom of Information Act lawsuit`: another thing.
        if phrase.upperBound < range.upperBound, scene.text.tokens[phrase.upperBound].universal == .noun,
            scene.sentence.tag(phrase.upperBound) == .noun
        {
            return nil
        }
        var verb = max(token + 1, phrase.upperBound)
        // `A decree of 12 March bars foreigners from …`, where the tagger sees a noun.
        if verb > token + 1, verb < range.upperBound, !scene.isPredicate(verb), scene.text.form(verb).last == 0x73,
            let lemma = VerbForms.lemma(of: scene.text.form(verb)), let modality = Self.modalities[lemma]
        {
            return nearDuty(of: verb, modality, phrase, scene)
        }
        while verb < min(range.upperBound, token + 12) {
            if scene.text.form(verb).elementsEqual("barring".utf8) {
                return nearDuty(of: verb, .forbids, phrase, scene)
            }
            // `a directive that forces platforms to …`, where the tagger sees a noun.
            if verb > phrase.upperBound, ["that", "which"].contains(scene.lemma(verb - 1)), !scene.isPredicate(verb),
                let lemma = VerbForms.lemma(of: scene.text.form(verb)), let modality = Self.modalities[lemma]
            {
                return nearDuty(of: verb, modality, phrase, scene)
            }
            let lemma = scene.lemma(verb)
            if let modality = Self.modalities[lemma], scene.isPredicate(verb), !scene.isPassive(verb) {
                return nearDuty(
                    of: verb, scene.sentence.isNegated(verb) ? InstrumentWords.opposite(modality) : modality, phrase,
                    scene)
            }
            // `A code agreed by the airports asks …`
            let isMaking = verb <= phrase.upperBound + 1 && InstrumentWords.making.contains(lemma)
            if scene.isPredicate(verb), scene.sentence.isFinite(verb), scene.sentence.relation(verb) != .aclRelcl,
                scene.sentence.tag(verb) != .pastParticiple, !isMaking
            {
                return nil
            }
            verb += 1
        }
        return nil
    }

    /// What stands behind the verb: who is bound, and `to` or `from` what.
    private func nearDuty(
        of verb: Int, _ modality: Instrument.Duty.Modality, _ phrase: Range<Int>, _ scene: Scene
    ) -> LocalInstrument.Duty? {
        if let duty = DutyFrames(scene: scene, phrase: phrase).duty(of: verb, modality) { return duty }
        // `makes a dollar worth more`, `calling it a matter of …`
        if ["make", "call"].contains(scene.lemma(verb)) { return nil }
        let end = scene.sentence.range.upperBound
        let bound = scene.nounHead(from: verb + 1)
        let start = (bound ?? verb) + 1
        // `protects us`
        if let bound, scene.text.tokens[bound].universal == .pronoun, start < end, scene.sentence.tag(start).isMark {
            return nil
        }
        let act = (start..<max(start, min(end, start + 5))).prefix { !scene.sentence.tag($0).isMark }.first { token in
            scene.lemma(token) == "to" && token + 1 < end && scene.text.tokens[token + 1].universal == .verb
                || ["from", "until"].contains(scene.lemma(token)) && token + 1 < end
                    && scene.sentence.tag(token + 1) == .gerund
                || scene.isPredicate(token)
        }
        guard let act, act + 1 < end else {
            guard let bound else { return nil }
            // `barring lorries from the old bridge`: who may not, with where to.
            var last = bound
            if bound + 2 < end, ["from", "in", "on", "against"].contains(scene.lemma(bound + 1)),
                let place = scene.nounHead(from: bound + 2)
            {
                last = place
            }
            let actor = modality == .forbids && last > bound && scene.isParty(bound) ? scene.argument(bound) : nil
            return LocalInstrument.Duty(
                range: scene.text.byteSpan((verb + 1)..<(last + 1)), actor: actor, modality: modality)
        }
        let first = scene.isPredicate(act) ? act : act + 1
        var last = first
        while last + 1 < end, !scene.sentence.tag(last + 1).isMark, last < first + 16 { last += 1 }
        return LocalInstrument.Duty(
            range: scene.text.byteSpan(first..<(last + 1)), actor: bound.flatMap { scene.argument($0) },
            modality: modality)
    }

    private func isRelative(_ verb: Int, of token: Int, _ scene: Scene) -> Bool {
        scene.relativeHead(verb) == token
            || scene.sentence.relation(verb).base == .acl && scene.sentence.head(of: verb) == token
    }

    private func holdsUnder(_ token: Int, _ scene: Scene) -> Bool {
        scene.sentence.ancestors(of: token).contains {
            ["under", "since", "in", "by"].contains(scene.preposition($0) ?? "")
                || scene.sentence.relation($0).base == .advcl
        }
    }

    private func duty(
        of verb: Int, _ modality: Instrument.Duty.Modality, _ scene: Scene
    ) -> LocalInstrument.Duty? {
        let sentence = scene.sentence
        let actor = scene.undergoer(verb) ?? scene.obliques(verb).first { $0.preposition == "on" }?.head
        let clause =
            scene.children(verb).first { child in
                child > verb && [.xcomp, .ccomp, .advcl, .acl].contains(sentence.relation(child).base)
            }
            ?? actor.flatMap { actor in
                scene.children(actor).first { $0 > actor && sentence.relation($0).base == .acl }
            }
        if let clause {
            let inner = sentence.relation(clause) == .ccomp ? sentence.subject(of: clause) : nil
            return LocalInstrument.Duty(
                range: scene.predicateSpan(clause), actor: (inner ?? actor).flatMap { scene.argument($0) },
                modality: modality)
        }
        guard let actor else { return nil }
        // `bars foreigners from farmland`, `bans plastic bags`: the thing itself.
        let range = sentence.subtreeSpan(of: actor)
        return LocalInstrument.Duty(range: range, actor: nil, modality: modality)
    }
}

extension Scene {
    /// A predicate with what follows it, without its auxiliaries and marks.
    func predicateSpan(_ verb: Int) -> Range<Int> {
        let whole = sentence.subtreeSpan(of: verb)
        return min(text.tokens[verb].range.lowerBound, whole.upperBound)..<whole.upperBound
    }
}
