import NewsRecord
import NewsSyntax

/// Finds what an instrument makes a duty of: in what is said of it (`the Act allows wardens to …`), or in a clause that it
/// governs (`under the Act, wardens may …`). What another clause tells is none of its.
struct DutyGrammar {
    typealias Duty = LocalInstrument.Duty

    let scene: Scene
    /// The word that names the instrument, or stands for it: `it`.
    let head: Int
    /// Its phrase, which no duty reaches into.
    let phrase: Range<Int>

    private var range: Range<Int> { scene.sentence.range }
    private var frames: DutyFrames { DutyFrames(scene: scene, phrase: phrase) }

    func duty() -> Duty? { denied() ?? right() ?? said() ?? governed() ?? shared() }

    /// Whether what stands behind says what it makes a duty of: `a bill that would force …`, `an order barring …`.
    var isCarrying: Bool { said() != nil }

    // MARK: Said of the instrument

    private func said() -> Duty? {
        var found: Set<Int> = []
        var isOpen = true
        for verb in phrase.upperBound..<max(phrase.upperBound, min(range.upperBound, phrase.upperBound + 48)) {
            guard isVerb(verb) else { continue }
            guard isSaid(verb, found) || isOpen && isNear(verb) else {
                // Another clause begins: from here on, only the tree can tell.
                if scene.sentence.isFinite(verb), !isMaking(verb) { isOpen = false }
                continue
            }
            found.insert(verb)
            if let duty = carried(by: verb) { return duty }
        }
        return nil
    }

    private func carried(by verb: Int) -> Duty? {
        guard let carrier = DutyWords.carrier(lemma(verb)), !scene.isPassive(verb) else { return nil }
        if verb + 1 < range.upperBound, ["no", "nobody", "nothing", "none"].contains(scene.lemma(verb + 1)),
            carrier.modality == .obliges, carrier.frame != .saying
        {
            return nil
        }
        var modality = carrier.modality
        if isNegated(verb) {
            // `doesn't require witnesses to come`: no duty.
            guard modality == .permits || modality == .forbids else { return nil }
            modality = DutyWords.opposite(modality)
        }
        return frames.duty(of: verb, carrier.frame, modality)
    }

    /// The lemma of a verb, also where the tagger sees a noun: `a decree of 12 March bars …`.
    private func lemma(_ verb: Int) -> String {
        if scene.isPredicate(verb) { return scene.lemma(verb) }
        return VerbForms.lemma(of: scene.text.form(verb)) ?? scene.lemma(verb)
    }

    private func isVerb(_ token: Int) -> Bool {
        if scene.isPredicate(token) || scene.text.form(token).elementsEqual("barring".utf8) { return true }
        guard token == phrase.upperBound || ["that", "which"].contains(scene.lemma(token - 1)),
            scene.text.tokens[token].universal == .noun,
            token + 1 < range.upperBound, !scene.sentence.tag(token + 1).isMark,
            let lemma = VerbForms.lemma(of: scene.text.form(token))
        else { return false }
        return DutyWords.carrier(lemma) != nil && scene.text.form(token).last == 0x73
    }

    /// By the tree: the instrument is its subject, or it describes the instrument; or it is joined to what does.
    private func isSaid(_ verb: Int, _ found: Set<Int>) -> Bool {
        let sentence = scene.sentence
        if scene.agent(verb) == head { return true }
        if let subject = sentence.child(of: verb, label: .nsubj), isOwn(subject) { return true }
        if let noun = scene.relativeHead(verb), noun == head || phrase.contains(noun) { return isOfRelative(verb) }
        let relation = sentence.relation(verb)
        if relation.base == .acl, let noun = sentence.head(of: verb), noun == head || phrase.contains(noun) {
            return true
        }
        guard sentence.child(of: verb, label: .nsubj) == nil, let above = sentence.head(of: verb) else { return false }
        if relation == .conj { return found.contains(above) }
        // `seeks to ban`
        return relation.base == .xcomp && found.contains(above) && Self.seeking.contains(scene.lemma(above))
    }

    /// The instrument, what it is joined to, or a part of it: `Article 5 of the treaty`.
    private func isOwn(_ subject: Int) -> Bool {
        if subject == head || phrase.contains(subject) || scene.firstConjunct(head) == subject { return true }
        return scene.preposition(head) == "of" && subject < head && scene.sentence.isWithin(head, subject)
            && Self.parts.contains(scene.lemma(subject))
    }

    private static let seeking: Set<String> = [
        "seek", "aim", "intend", "propose", "serve", "purport", "attempt", "try", "go", "continue", "plan",
    ]

    /// `the law that he proposed` is said of him.
    private func isOfRelative(_ verb: Int) -> Bool {
        guard let subject = scene.sentence.child(of: verb, label: .nsubj) else { return true }
        return scene.isRelativePronoun(subject) || scene.lemma(subject) == "that"
    }

    /// By the order of the words: nothing but dates, places and what tells of its making stands between.
    private func isNear(_ verb: Int) -> Bool {
        if let subject = scene.sentence.child(of: verb, label: .nsubj), !isOwn(subject) {
            guard scene.isRelativePronoun(subject) || scene.lemma(subject) == "that", subject > phrase.lowerBound else {
                return false
            }
        }
        // `a Freedom of Information Act lawsuit`: another thing.
        if phrase.upperBound < verb, scene.sentence.tag(phrase.upperBound) == .noun { return false }
        let isObject = scene.preposition(head) != nil && scene.preposition(head) != "of"
        if isObject, scene.sentence.isFinite(verb), !hasRelative(before: verb) { return false }
        if isMaking(verb) { return false }
        return verb - phrase.upperBound < 14
    }

    private func hasRelative(before verb: Int) -> Bool {
        (phrase.upperBound..<verb).contains {
            ["that", "which"].contains(scene.lemma($0)) && scene.text.tokens[$0].universal != .determiner
        }
    }

    /// `A code agreed by the airports asks …`
    private func isMaking(_ verb: Int) -> Bool {
        InstrumentWords.making.contains(scene.lemma(verb))
            && (verb <= phrase.upperBound + 2 || scene.sentence.tag(verb) == .pastParticiple)
    }

    private func isNegated(_ verb: Int) -> Bool {
        if scene.sentence.isNegated(verb) { return true }
        return (max(range.lowerBound, verb - 3)..<verb).contains { ["n't", "not", "never"].contains(scene.lemma($0)) }
    }

    /// `their First Amendment right to assemble`, `the Article 9 rights of prisoners`
    private func right() -> Duty? {
        let noun = phrase.upperBound
        guard noun + 2 < range.upperBound, scene.lemma(noun) == "right", InstrumentWords.isCapital(head, scene),
            ["to", "of"].contains(scene.lemma(noun + 1))
        else { return nil }
        let owner = scene.children(noun).first { scene.sentence.relation($0) == .nmodPoss && $0 < noun }
        return Duty(
            range: scene.text.byteSpan((noun + 2)..<frames.end(of: noun + 2)),
            actor: owner.flatMap { frames.actor($0) },
            modality: .permits)
    }

    /// `Nothing in the treaty, she said, entitles a state to …`
    private func denied() -> Duty? {
        guard phrase.lowerBound > range.lowerBound + 1, ["in", "of"].contains(scene.lemma(phrase.lowerBound - 1)),
            ["nothing", "none", "nowhere"].contains(scene.lemma(phrase.lowerBound - 2).lowercased())
        else { return nil }
        for verb in phrase.upperBound..<max(phrase.upperBound, min(range.upperBound, phrase.upperBound + 20)) {
            guard scene.isPredicate(verb), let carrier = DutyWords.carrier(scene.lemma(verb)),
                carrier.frame != .saying
            else { continue }
            return frames.duty(of: verb, carrier.frame, DutyWords.opposite(carrier.modality))
        }
        return nil
    }

    // MARK: Governed by it

    private static let strong: Set<String> = ["under", "pursuant", "accordance", "part", "per"]
    private static let parts: Set<String> = [
        "term", "provision", "rule", "clause", "article", "section", "paragraph", "condition", "framework", "version",
        "draft", "part",
    ]

    /// The preposition by which it governs its clause: `under`, `as part of`, `by`.
    private func governor() -> (first: Int, word: String)? {
        var start = phrase.lowerBound
        while start - 2 >= range.lowerBound, scene.lemma(start - 1) == "of" {
            var noun = start - 2
            if InstrumentWords.isNumber(noun, scene), noun > range.lowerBound { noun -= 1 }
            guard Self.parts.contains(scene.lemma(noun)), noun > range.lowerBound else { break }
            if scene.lemma(noun) == "part" { return (max(range.lowerBound, noun - 1), "part") }
            start = scene.text.tokens[noun - 1].universal == .determiner ? noun - 1 : noun
        }
        // `Under Hokkaido’s building code`
        if start - 2 >= range.lowerBound, scene.sentence.tag(start - 1) == .possessiveEnding {
            start -= 2
            while start > range.lowerBound,
                [.noun, .properNoun, .determiner, .adjective].contains(scene.text.tokens[start - 1].universal)
            {
                start -= 1
            }
        }
        guard start > range.lowerBound else { return nil }
        let word = scene.lemma(start - 1).lowercased()
        let before = start - 2 >= range.lowerBound ? scene.lemma(start - 2).lowercased() : ""
        if ["with", "to"].contains(word), ["accordance", "line", "keeping", "pursuant", "accord"].contains(before) {
            return (start - 2, "accordance")
        }
        guard ["under", "by", "in", "with", "since", "per"].contains(word) else { return nil }
        return (start - 1, word)
    }

    /// `that right under the Constitution`: said of a noun.
    private static let held: Set<String> = [
        "right", "obligation", "duty", "commitment", "responsibility", "power", "requirement", "charge", "offence",
        "offense", "case", "crime", "immunity", "protection", "violation", "breach", "claim", "lawsuit",
    ]

    private func governed() -> Duty? {
        guard let governor = governor() else { return nil }
        let first = governor.first
        let isInitial =
            first == range.lowerBound || scene.sentence.tag(first - 1).isMark
            || ["that", "and", "but"].contains(scene.lemma(first - 1))
        if !isInitial {
            guard Self.strong.contains(governor.word) || governor.word == "by",
                !Self.held.contains(scene.lemma(first - 1))
            else { return nil }
        }
        let isStrong = Self.strong.contains(governor.word)
        if isStrong, !isInitial, let duty = verdict(before: first) { return duty }
        // `are required by an ordinance of 1999 to fit …`
        for token in (max(range.lowerBound, first - 6)..<first).reversed() where !isInitial {
            if let duty = state(token, from: phrase.upperBound) { return duty }
        }
        guard governor.word != "by" || isInitial else { return passive(before: first) }
        if isInitial {
            for token in phrase.upperBound..<range.upperBound {
                if scene.text.form(token).elementsEqual(";".utf8) { return nil }
                if let duty = clause(token, isStrong) { return duty }
                // `In a decree, the pope allowed parishes to merge`
                if ["in", "with", "by"].contains(governor.word), scene.isPredicate(token),
                    scene.sentence.isFinite(token),
                    let duty = carried(by: token)
                {
                    return duty
                }
            }
            return nil
        }
        for token in (range.lowerBound..<first).reversed() {
            if scene.text.form(token).elementsEqual(";".utf8) { return nil }
            if let duty = clause(token, isStrong) { return duty }
        }
        return nil
    }

    /// `It is illegal under the Act to feed the dolphins`, `Smoking has been banned under the Act`
    private func verdict(before first: Int) -> Duty? {
        for token in (max(range.lowerBound + 1, first - 8)..<first).reversed() {
            let lemma = scene.lemma(token)
            if let modality = DutyWords.verdicts[lemma], scene.lemma(token - 1) == "be" {
                let act = phrase.upperBound
                guard act + 1 < range.upperBound, scene.text.form(act).elementsEqual("to".utf8) else { continue }
                return Duty(
                    range: scene.text.byteSpan((act + 1)..<frames.end(of: act + 1)), actor: nil, modality: modality)
            }
            guard let carrier = DutyWords.carrier(lemma), carrier.frame == .thing, carrier.modality != .obliges,
                scene.isPassive(token), let thing = scene.undergoer(token), thing < token, !phrase.contains(thing),
                token + 1 >= range.upperBound || !["to", "from"].contains(scene.lemma(token + 1))
            else { continue }
            return Duty(
                range: scene.text.tokens[thing].range, actor: nil,
                modality: isNegated(token) ? DutyWords.opposite(carrier.modality) : carrier.modality)
        }
        return nil
    }

    /// `Shopkeepers are barred by a bylaw from selling …`, where what they are barred from stands before it.
    private func passive(before first: Int) -> Duty? {
        (max(range.lowerBound, first - 12)..<first).reversed().lazy.compactMap { state($0, from: nil) }.first
    }

    /// What a clause says that somebody must, may or will do.
    private func clause(_ token: Int, _ isStrong: Bool) -> Duty? {
        if let duty = state(token, from: nil) ?? frames.holding(token) ?? promise(token) { return duty }
        guard let modality = modality(token, isStrong),
            let subject = VerbMending.noun(before: adverbs(before: token), scene) ?? pronoun(before: token),
            !phrase.contains(subject)
        else { return nil }
        var start = token + 1
        while start < range.upperBound,
            [.adverb, .particle].contains(scene.text.tokens[start].universal)
                || ["to", "not"].contains(scene.lemma(start))
        {
            start += 1
        }
        guard start < range.upperBound, !scene.sentence.tag(start).isMark else { return nil }
        if ["will", "would"].contains(scene.lemma(token)), DutyWords.happening.contains(scene.lemma(start)) {
            return nil
        }
        return Duty(
            range: scene.text.byteSpan(start..<frames.end(of: start)), actor: frames.actor(subject), modality: modality)
    }

    private func adverbs(before token: Int) -> Int {
        var end = token
        while end - 1 > range.lowerBound, scene.text.tokens[end - 1].universal == .adverb { end -= 1 }
        return end
    }

    private func pronoun(before token: Int) -> Int? {
        guard token > range.lowerBound else { return nil }
        return ["both", "each", "neither", "either", "all", "none"].contains(scene.lemma(token - 1)) ? token - 1 : nil
    }

    /// `must`, `is to`, `will not`, `needs to`
    private func modality(_ token: Int, _ isStrong: Bool) -> DutyWords.Modality? {
        guard token + 1 < range.upperBound else { return nil }
        let lemma = scene.lemma(token)
        let next = scene.lemma(token + 1)
        let isModal = scene.sentence.tag(token) == .modal
        let first = max(range.lowerBound, token - 4)
        let isNegated =
            ["not", "n't", "never"].contains(next)
            || (first..<token).contains { ["no", "neither", "none", "nobody"].contains(scene.lemma($0).lowercased()) }
        if ["be", "have", "need"].contains(lemma) {
            guard scene.text.form(token + 1).elementsEqual("to".utf8) else { return nil }
            return isNegated ? .forbids : .obliges
        }
        guard isModal else { return nil }
        switch lemma {
        case "must", "shall": return isNegated ? .forbids : .obliges
        case "may", "can": return isNegated ? .forbids : .permits
        case "should", "ought": return .recommends
        case "will", "would": return isStrong ? (isNegated ? .forbids : .obliges) : nil
        default: return nil
        }
    }

    /// `are barred from selling …`, `is free to …`
    ///
    /// - Parameter from: where what is barred or free stands, if it isn't right behind.
    private func state(_ token: Int, from other: Int?) -> Duty? {
        guard let modality = DutyWords.states[scene.text.text(token)] else { return nil }
        var copula = token - 1
        while copula > range.lowerBound, scene.text.tokens[copula].universal == .adverb { copula -= 1 }
        guard copula > range.lowerBound, scene.lemma(copula) == "be",
            let subject = VerbMending.subject(of: copula + 1, scene), !phrase.contains(subject)
        else { return nil }
        let isNegated = (copula..<token).contains { ["not", "n't", "never"].contains(scene.lemma($0)) }
        let start = other ?? token + 1
        guard start + 1 < range.upperBound, ["to", "from"].contains(scene.lemma(start)) else { return nil }
        return Duty(
            range: scene.text.byteSpan((start + 1)..<frames.end(of: start + 1)), actor: scene.argument(subject),
            modality: isNegated ? DutyWords.opposite(modality) : modality)
    }

    /// `the two sides agreed to exchange maps`
    private func promise(_ verb: Int) -> Duty? {
        guard DutyWords.promising.contains(scene.lemma(verb)), scene.isPredicate(verb), verb + 2 < range.upperBound,
            scene.text.form(verb + 1).elementsEqual("to".utf8),
            scene.isVerb(verb + 2) || VerbForms.isLemma(scene.text.form(verb + 2)),
            !scene.sentence.isNegated(verb),
            let subject = scene.agent(verb) ?? VerbMending.noun(before: verb, scene), !phrase.contains(subject)
        else { return nil }
        return Duty(
            range: scene.text.byteSpan((verb + 2)..<frames.end(of: verb + 2)), actor: frames.actor(subject),
            modality: .obliges)
    }

    // MARK: Said beside it

    /// Where another clause tells it: `, and each must now …`, `so that zoos may …`, `a deal to share the water`.
    private func shared() -> Duty? {
        // `Companies that sign the charter promise to …`
        for verb in phrase.upperBound..<max(phrase.upperBound, min(range.upperBound - 1, phrase.upperBound + 3)) {
            guard DutyWords.promising.contains(scene.lemma(verb)), scene.lemma(verb + 1) == "to",
                verb + 2 < range.upperBound, let subject = scene.nounHead(from: range.lowerBound),
                subject < phrase.lowerBound, ["that", "who", "which"].contains(scene.lemma(subject + 1))
            else { continue }
            return Duty(
                range: scene.text.byteSpan((verb + 2)..<frames.end(of: verb + 2)), actor: frames.actor(subject),
                modality: .obliges)
        }
        if let duty = agreed() ?? signed() { return duty }
        var token = phrase.upperBound
        var isWhich = false
        var isPurpose = false
        while token + 1 < range.upperBound {
            let lemma = scene.lemma(token)
            if lemma == "which", ["under", "by"].contains(scene.lemma(token - 1)), token < phrase.upperBound + 14 {
                isWhich = true
            }
            if lemma == "so", scene.text.form(token + 1).elementsEqual("that".utf8) { isPurpose = true }
            if ["it", "them"].contains(lemma), scene.lemma(token - 1) == "under" {
                let own = DutyGrammar(scene: scene, head: token, phrase: token..<(token + 1))
                if let duty = own.governed() { return duty }
            }
            let isOfEach =
                token > range.lowerBound && pronoun(before: token) != nil && token - 1 >= phrase.upperBound
            if isWhich || isPurpose || isOfEach, let duty = clause(token, isWhich) { return duty }
            token += 1
        }
        return nil
    }

    /// `Countries that signed the treaty must destroy their stockpiles`
    private func signed() -> Duty? {
        let modal = phrase.upperBound
        guard modal + 1 < range.upperBound, let modality = modality(modal, false),
            let marker =
                (max(range.lowerBound + 1, phrase.lowerBound - 6)..<max(range.lowerBound + 1, phrase.lowerBound)).last(
                    where: { ["that", "who", "which"].contains(scene.lemma($0)) }),
            scene.sentence.isNominalHead(marker - 1)
        else { return nil }
        return Duty(
            range: scene.text.byteSpan((modal + 1)..<frames.end(of: modal + 1)), actor: frames.actor(marker - 1),
            modality: modality)
    }

    /// `signed an agreement in Puno to clean up the lake`: what those who make it bind themselves to.
    private func agreed() -> Duty? {
        guard InstrumentWords.isMutual(scene.lemma(head)), let maker = InstrumentWords.maker(before: head, scene),
            !scene.isPassive(maker), let subject = scene.agent(maker)
        else { return nil }
        for token in phrase.upperBound..<max(phrase.upperBound, min(range.upperBound - 1, phrase.upperBound + 12)) {
            // `an agreement pledging to combine efforts`
            if scene.sentence.tag(token) == .gerund, DutyWords.promising.contains(scene.lemma(token)) { continue }
            if scene.sentence.tag(token).isMark || scene.isVerb(token) { return nil }
            guard scene.text.form(token).elementsEqual("to".utf8), scene.sentence.tag(token + 1) == .baseVerb else {
                continue
            }
            guard !DutyWords.purposes.contains(scene.lemma(token + 1)) else { return nil }
            return Duty(
                range: scene.text.byteSpan((token + 1)..<frames.end(of: token + 1)), actor: frames.actor(subject),
                modality: .obliges)
        }
        return nil
    }
}
