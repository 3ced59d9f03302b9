import NewsRecord
import NewsSyntax

/// How a verb carries a duty, by the order of the words behind it: `requires X to …`, `gives X the right to …`, `makes it
/// a crime to …`, `entitles X to damages`, `caps rents at …`.
struct DutyFrames {
    let scene: Scene
    /// The words of the instrument itself, which no duty reaches into.
    let phrase: Range<Int>

    private typealias Modality = Instrument.Duty.Modality

    private static let rights: Set<String> = [
        "right", "power", "freedom", "permission", "authority", "liberty", "option", "chance", "leave", "opportunity",
        "privilege", "mandate", "license", "licence",
    ]
    private static let burdens: Set<String> = ["duty", "obligation", "responsibility", "requirement"]
    private static let giving: Set<String> = [
        "give", "grant", "guarantee", "accord", "assure", "promise", "afford", "allow",
    ]

    /// Words by which something is made a duty of, forbidden or permitted.
    private static let verdicts: [String: Instrument.Duty.Modality] = [
        "illegal": .forbids, "unlawful": .forbids, "crime": .forbids, "offence": .forbids, "offense": .forbids,
        "felony": .forbids, "misdemeanor": .forbids, "misdemeanour": .forbids, "criminal": .forbids,
        "impossible": .forbids, "punishable": .forbids, "unconstitutional": .forbids,
        "compulsory": .obliges, "mandatory": .obliges, "obligatory": .obliges, "liable": .obliges,
        "responsible": .obliges, "accountable": .obliges, "legal": .permits, "lawful": .permits, "easier": .permits,
        "possible": .permits, "harder": .forbids, "optional": .permits, "eligible": .permits, "exempt": .permits,
    ]

    private var end: Int { scene.sentence.range.upperBound }

    func duty(of verb: Int, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        let lemma = scene.lemma(verb)
        guard verb + 1 < end else { return nil }
        if scene.text.form(verb + 1).elementsEqual("that".utf8) { return clause(behind: verb + 1, modality) }
        if ["make", "render", "declare", "leave", "deem"].contains(lemma) { return verdict(behind: verb) }
        // `calls for the release of all prisoners`
        if ["call", "ask", "press"].contains(lemma), scene.lemma(verb + 1) == "for",
            let thing = scene.nounHead(from: verb + 2)
        {
            return made(thing: thing, verb + 1, modality, isBinding: false)
        }
        guard let bound = scene.nounHead(from: verb + 1) else { return nil }
        if Self.giving.contains(lemma), let duty = gift(behind: bound, modality) { return duty }
        if ["entitle", "exempt", "excuse", "free"].contains(lemma), let duty = thing(behind: bound, modality) {
            return duty
        }
        if ["cap", "limit", "restrict"].contains(lemma), let duty = limit(behind: bound, verb, modality) {
            return duty
        }
        return act(behind: bound, modality, isBare: lemma == "let" || lemma == "help")
    }

    // MARK: What must be done

    /// `requires X to …`, `bars X from …ing`, `lets X …`
    private func act(behind bound: Int, _ modality: Instrument.Duty.Modality, isBare: Bool) -> LocalInstrument.Duty? {
        var token = bound + 1
        var isNegated = false
        while token + 1 < min(end, bound + 9) {
            let lemma = scene.lemma(token)
            if scene.sentence.tag(token).isMark { return nil }
            if lemma == "not" { isNegated = true }
            if lemma == "to", scene.isVerb(token + 1) || scene.text.tokens[token + 1].universal == .auxiliary {
                return made(from: token + 1, bound, isNegated && modality == .obliges ? .forbids : modality)
            }
            if lemma == "to", scene.lemma(token + 1) == "not", modality == .obliges {
                return made(from: token + 2, bound, .forbids)
            }
            if lemma == "from", scene.sentence.tag(token + 1) == .gerund {
                return made(from: token + 1, bound, modality)
            }
            if isBare, token <= bound + 1,
                scene.sentence.tag(token) == .baseVerb || scene.sentence.tag(token) == .presentVerb
            {
                return made(from: token, bound, modality)
            }
            if scene.isVerb(token), scene.sentence.isFinite(token) { return nil }
            token += 1
        }
        return nil
    }

    /// `requires that ships be insured`, `says that judges may not …`
    private func clause(behind that: Int, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        guard that + 1 < end, let subject = scene.nounHead(from: that + 1) else { return nil }
        var token = subject + 1
        var isNegated = false
        while token < min(end, subject + 8) {
            if scene.sentence.tag(token).isMark { return nil }
            if ["not", "never"].contains(scene.lemma(token)) { isNegated = true }
            if scene.isVerb(token) {
                return made(from: token, subject, isNegated && modality != .permits ? .forbids : modality)
            }
            token += 1
        }
        return nil
    }

    // MARK: What is given

    /// `gives inspectors the right to enter`, `gives states until 2027 to ban …`, `gives the coast its own police`
    private func gift(behind bound: Int, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        guard bound + 2 < end, !scene.sentence.tag(bound + 1).isMark else { return nil }
        if ["until", "till"].contains(scene.lemma(bound + 1)) {
            return act(behind: bound + 1, .obliges, isBare: false).map { duty in
                LocalInstrument.Duty(range: duty.range, actor: actor(bound), modality: .obliges)
            }
        }
        guard let gift = scene.nounHead(from: bound + 1), gift > bound else { return nil }
        let isRight = Self.rights.contains(scene.lemma(gift))
        if isRight || Self.burdens.contains(scene.lemma(gift)) {
            guard let duty = act(behind: gift, isRight ? .permits : .obliges, isBare: false) else {
                return made(thing: gift, bound, isRight ? .permits : .obliges)
            }
            return LocalInstrument.Duty(range: duty.range, actor: actor(bound), modality: isRight ? .permits : .obliges)
        }
        if let own = act(behind: bound, modality, isBare: false) { return own }
        return made(thing: gift, bound, modality)
    }

    /// `entitles passengers to compensation`, `exempts firms from the tax`
    private func thing(behind bound: Int, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        if let act = act(behind: bound, modality, isBare: false) { return act }
        guard
            let marker = ((bound + 1)..<min(end, bound + 6)).first(where: { ["to", "from"].contains(scene.lemma($0)) }),
            let thing = scene.nounHead(from: marker + 1)
        else { return nil }
        return made(thing: thing, bound, modality)
    }

    /// `caps rents at 3 percent`, `limits each side to 100 missiles`
    private func limit(behind bound: Int, _ verb: Int, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        guard bound + 2 < end, ["at", "to"].contains(scene.lemma(bound + 1)) else { return nil }
        var last = bound + 2
        while last + 1 < end, last < bound + 6, !scene.sentence.tag(last + 1).isMark,
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
        let near = (verb + 1)..<min(end, verb + 9)
        guard let word = near.first(where: { Self.verdicts[scene.lemma($0)] != nil }),
            let modality = Self.verdicts[scene.lemma(word)],
            !(verb..<word).contains(where: { scene.sentence.tag($0).isMark })
        else { return nil }
        if scene.lemma(verb + 1) == "it" {
            var bound: Int?
            if word + 2 < end, scene.lemma(word + 1) == "for" { bound = scene.nounHead(from: word + 2) }
            let start = (bound ?? word) + 1
            guard let to = (start..<min(end, start + 5)).first(where: { scene.lemma($0) == "to" }), to + 1 < end else {
                return nil
            }
            return made(from: to + 1, bound, modality)
        }
        guard let bound = scene.nounHead(from: verb + 1), bound < word else { return nil }
        // `liable for spills`: what comes behind says for what; else the thing itself is meant.
        if modality == .obliges || modality == .permits, word + 2 < end, ["for", "to"].contains(scene.lemma(word + 1)) {
            return made(from: word, bound, modality)
        }
        return LocalInstrument.Duty(
            range: scene.text.byteSpan((verb + 1)..<(bound + 1)), actor: nil, modality: modality)
    }

    /// `citizens have the right to see the files`: whose right or duty it is, wherever the instrument stands.
    func holding(_ have: Int) -> LocalInstrument.Duty? {
        guard scene.text.hasLemma(have, "have"), have + 2 < end, let noun = scene.nounHead(from: have + 1),
            noun < have + 5
        else { return nil }
        let isRight = Self.rights.contains(scene.lemma(noun))
        guard isRight || Self.burdens.contains(scene.lemma(noun)), let subject = VerbMending.noun(before: have, scene)
        else { return nil }
        let isDenied = ((have - 1)..<noun).contains { ["no", "not", "n't"].contains(scene.lemma($0)) }
        let modality: Instrument.Duty.Modality = isRight ? (isDenied ? .forbids : .permits) : .obliges
        guard let duty = act(behind: noun, modality, isBare: false) else {
            guard noun + 2 < end, scene.lemma(noun + 1) == "to", let thing = scene.nounHead(from: noun + 2) else {
                return nil
            }
            return made(thing: thing, subject, modality)
        }
        return LocalInstrument.Duty(range: duty.range, actor: actor(subject), modality: modality)
    }

    // MARK: Its parts

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

    private func made(from start: Int, _ bound: Int?, _ modality: Instrument.Duty.Modality) -> LocalInstrument.Duty? {
        var last = start
        while last + 1 < end, last < start + 16, !scene.sentence.tag(last + 1).isMark, last + 1 != phrase.lowerBound {
            // `to ask about pregnancies | under the law`
            if phrase.lowerBound == last + 2, scene.lemma(last + 1) == "under" { break }
            if scene.lemma(last + 1) == "but" { break }
            last += 1
        }
        return LocalInstrument.Duty(
            range: scene.text.byteSpan(start..<(last + 1)), actor: bound.flatMap { actor($0) }, modality: modality)
    }

    /// A thing with its article and what describes it.
    private func made(
        thing: Int, _ bound: Int, _ modality: Instrument.Duty.Modality, isBinding: Bool = true
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
