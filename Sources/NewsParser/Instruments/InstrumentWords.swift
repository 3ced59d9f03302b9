import NewsRecord
import NewsSyntax

/// What the order of the words tells of an instrument, wherever the tree has them.
enum InstrumentWords {
    /// Verbs by which an instrument comes to be.
    static let making: Set<String> = [
        "reach", "sign", "conclude", "adopt", "pass", "strike", "initial", "broker", "agree", "negotiate", "make",
        "seal", "ink", "issue", "enact", "approve", "ratify", "clinch", "draft", "promulgate", "decree", "proclaim",
    ]

    private static let gatherings: Set<String> = [
        "republican", "democratic", "national", "party", "annual", "constitutional", "democrat", "labor", "labour",
        "state", "coalition", "gop", "libertarian", "green", "baptist", "youth", "nominating", "republicans",
        "democrats",
    ]

    /// `the Geneva Conventions`, `a convention on mercury`: what states sign, not where parties meet.
    static func isCovenant(_ token: Int, _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        if token + 1 < range.upperBound, ["on", "against"].contains(scene.lemma(token + 1)) { return true }
        guard isCapital(token, scene), token > range.lowerBound else { return false }
        return isCapital(token - 1, scene) && !gatherings.contains(scene.lemma(token - 1).lowercased())
    }

    /// `military rule`: how a land is governed.
    static func isRule(_ token: Int, _ scene: Scene) -> Bool {
        scene.lemma(token) == "rule" && scene.sentence.tag(token) == .noun && token > scene.sentence.range.lowerBound
            && [
                "military", "civilian", "majority", "minority", "home", "self", "foreign", "colonial", "communist",
                "one-party", "sharia", "islamic", "mob", "direct", "white", "british", "french", "royal", "army",
                "communal",
            ]
            .contains(scene.lemma(token - 1))
    }

    private static let charged: Set<String> = [
        "tax", "power", "electricity", "energy", "gas", "water", "heating", "hospital", "medical", "legal", "phone",
        "fuel",
    ]

    /// `a $14 billion tax bill`: what has to be paid, unless a house of parliament is at work on it.
    static func isToPay(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.lemma(token) == "bill", token > scene.sentence.range.lowerBound,
            charged.contains(scene.lemma(token - 1)),
            !isCapital(token, scene)
        else { return false }
        let verb = scene.sentence.head(of: token).map { scene.lemma($0) } ?? ""
        return !making.contains(verb)
            && !["veto", "debate", "introduce", "sponsor", "oppose", "back", "block"].contains(verb)
    }

    /// Words that name an instrument by its number only: `Proposition 64`, `Title IX`.
    static let numberedAlone: Set<String> = ["proposition", "title", "measure", "order"]

    /// `IX`
    static func isRoman(_ token: Int, _ scene: Scene) -> Bool {
        guard token < scene.sentence.range.upperBound else { return false }
        return scene.text.form(token).allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0) }
    }

    private static let counted: Set<String> = [
        "resolution", "order", "directive", "decree", "regulation", "proposition", "title", "measure", "law",
    ]

    /// Whether four digits are the number of what stands before them, not a year: `Resolution 1701`.
    static func isOwnNumber(_ token: Int, _ scene: Scene) -> Bool {
        token > scene.sentence.range.lowerBound && counted.contains(scene.lemma(token - 1))
    }

    /// Whether what follows says what it makes a duty of: `a bill that would force …`, `an order barring …`, `a bill to ban
    /// …`, `a deal under which …`.
    static func bringsDuty(_ head: Int, _ modalities: [String: Instrument.Duty.Modality], _ scene: Scene) -> Bool {
        let end = min(scene.sentence.range.upperBound, head + 9)
        var token = head + 1
        var isRelative = false
        while token < end {
            let lemma = scene.lemma(token)
            let word = scene.text.tokens[token]
            if lemma == "under", token + 1 < end, scene.lemma(token + 1) == "which" { return true }
            if ["that", "which"].contains(lemma), word.universal != .determiner || token == head + 1 {
                isRelative = true
            }
            // `an order barring …`, where the tagger sees a noun or a preposition.
            if scene.text.form(token).elementsEqual("barring".utf8) { return true }
            if word.universal == .verb {
                if scene.sentence.tag(token) == .gerund || scene.isInfinitive(token) { return modalities[lemma] != nil }
                if modalities[lemma] != nil, isRelative || token <= head + 2 { return true }
                if scene.sentence.isFinite(token), !isRelative { return false }
            }
            if scene.sentence.tag(token).isMark, !isRelative, scene.sentence.tag(token) != .comma { return false }
            token += 1
        }
        return false
    }

    // MARK: Its words

    /// From the first word of the name to the end of its number and date.
    static func extent(_ head: Int, _ scene: Scene) -> Range<Int> { start(head, scene)..<end(head, scene) }

    private static let linking: Set<String> = ["of", "in", "for", "to", "from", "against", "on"]
    private static let titled: Set<String> = ["act", "bill", "law", "code", "convention", "treaty"]

    /// The left end: over what describes it, up to an owner, a mark or another phrase.
    private static func start(_ head: Int, _ scene: Scene) -> Int {
        let first = scene.sentence.range.lowerBound
        var token = head
        while token > first, head - token < 10 {
            let before = token - 1
            switch scene.text.tokens[before].universal {
            case .noun, .properNoun, .adjective, .numeral: token = before
            // `College for | All Act`
            case .determiner
            where before > first && isCapital(before, scene) && scene.text.tokens[before - 1].universal == .adposition
                && isCapital(head, scene):
                token = before
            case .determiner: return before
            case .pronoun where scene.sentence.tag(before) == .possessivePronoun: return before
            // `the Security of Tenure Act`
            case .adposition
            where linking.contains(scene.lemma(before)) && isCapital(before - 1, scene)
                && isCapital(token, scene) && before > first
                && (scene.lemma(before) == "of" || titled.contains(scene.lemma(head)) && isCapital(head, scene)):
                token = before
            // `Clean Air and Water Act`
            case .coordinator
            where titled.contains(scene.lemma(head)) && isCapital(head, scene) && isCapital(before - 1, scene)
                && isCapital(token, scene) && before > first && scene.nameKind(before) != nil:
                token = before
            // `the December 25, 2011 agreement`
            case .punctuation
            where scene.sentence.tag(before) == .comma && isYear(token, scene) && before > first
                && isNumber(before - 1, scene):
                token = before
            // `the military-drafted constitution`
            case .punctuation where scene.sentence.tag(before) == .hyphen && before > first: token = before
            case .verb
            where scene.sentence.tag(before) == .pastParticiple && token == head && !isDone(before, scene):
                token = before
            default: return token
            }
        }
        return token
    }

    /// `has supported legislation`: a participle that says what somebody did.
    private static func isDone(_ participle: Int, _ scene: Scene) -> Bool {
        guard participle > scene.sentence.range.lowerBound else { return false }
        let before = scene.text.tokens[participle - 1].universal
        return before == .auxiliary || before == .pronoun && scene.sentence.tag(participle - 1) != .possessivePronoun
            || before == .properNoun || scene.lemma(participle - 1) == "recently"
            || before == .adverb
                && participle - 1 > scene.sentence.range.lowerBound
                && scene.text.tokens[participle - 2].universal == .auxiliary
    }

    private static func isCapital(_ token: Int, _ scene: Scene) -> Bool {
        guard token >= scene.sentence.range.lowerBound, let first = scene.text.form(token).first else { return false }
        return (0x41...0x5A).contains(first)
    }

    static func isNumber(_ token: Int, _ scene: Scene) -> Bool {
        guard token < scene.sentence.range.upperBound, let first = scene.text.form(token).first else { return false }
        return (0x30...0x39).contains(first)
    }

    private static func isYear(_ token: Int, _ scene: Scene) -> Bool {
        isNumber(token, scene) && scene.text.form(token).count == 4
    }

    /// The right end: `No. 14`, `70/901`, `of 9 May 2016`, `signed in Kigali in 2016`.
    private static func end(_ head: Int, _ scene: Scene) -> Int {
        var end = named(behind: head, scene) ?? number(behind: head, scene)
        if let date = date(behind: end, scene) { return date }
        let limit = scene.sentence.range.upperBound
        guard end < limit, making.contains(scene.lemma(end)) || scene.lemma(end) == "date",
            [.pastParticiple, .pastVerb].contains(scene.sentence.tag(end)) || scene.isVerb(end)
        else { return end }
        // What told of its making ends with its date.
        var token = end + 1
        while token < min(limit, end + 9) {
            if let date = date(behind: token, scene) { return date }
            if scene.sentence.tag(token).isMark || scene.isVerb(token) || scene.sentence.tag(token) == .modal { break }
            token += 1
        }
        if end == head + 1, token > end + 1, scene.sentence.relation(end).base == .acl,
            !scene.sentence.isFinite(end), token < limit, scene.isVerb(token) || scene.sentence.tag(token) == .modal
        {
            end = token
        }
        return end
    }

    private static let ofPlaces: Set<String> = [
        "treaty", "convention", "declaration", "charter", "peace", "statute", "code", "accord", "protocol", "bill",
        "edict",
    ]

    /// `Treaty of Lausanne`, `Bill of Rights`: the end of a name that goes on with `of`.
    static func named(behind head: Int, _ scene: Scene) -> Int? {
        if isOfKind(head, scene) { return head + 3 }
        guard isCapital(head, scene), ofPlaces.contains(scene.lemma(head)), head + 2 < scene.sentence.range.upperBound,
            scene.text.form(head + 1).elementsEqual("of".utf8), isCapital(head + 2, scene),
            !PlaceWords.times.contains(scene.lemma(head + 2))
        else { return nil }
        var end = head + 3
        while end < scene.sentence.range.upperBound, end < head + 6, isCapital(end, scene), scene.isName(end) {
            end += 1
        }
        return end
    }

    private static let kinds: [String: Set<String>] = [
        "code": ["conduct", "practice", "ethics", "honour", "honor"], "memorandum": ["understanding", "agreement"],
        "letter": ["intent"], "statement": ["intent", "principles"], "rules": ["engagement"],
        "declaration": ["intent", "principles", "independence"],
    ]

    /// `code of conduct`, `memorandum of understanding`
    static func isOfKind(_ head: Int, _ scene: Scene) -> Bool {
        guard head + 2 < scene.sentence.range.upperBound, scene.lemma(head + 1) == "of" else { return false }
        return kinds[scene.lemma(head)]?.contains(scene.lemma(head + 2)) ?? false
    }

    private static func number(behind head: Int, _ scene: Scene) -> Int {
        let limit = scene.sentence.range.upperBound
        var end = head + 1
        if scene.lemma(head) == "title", isCapital(head, scene), isRoman(end, scene) { return end + 1 }
        if end + 1 < limit, ["no.", "no", "number", "nr"].contains(scene.text.text(end).lowercased()) {
            if isNumber(end + 1, scene) { end += 2 } else if end + 2 < limit, isNumber(end + 2, scene) { end += 3 }
        } else if isNumber(end, scene), !isYear(end, scene) || isCapital(head, scene) {
            end += 1
        }
        while end + 1 < limit, end > head + 1, ["/", "-"].contains(scene.text.text(end)), isNumber(end + 1, scene) {
            end += 2
        }
        return end
    }

    /// Behind `of`, `in` or `on`: a year, or a day and month with or without a year.
    private static func date(behind token: Int, _ scene: Scene) -> Int? {
        let limit = scene.sentence.range.upperBound
        guard token + 1 < limit, ["of", "in", "on", "from"].contains(scene.lemma(token)) else { return nil }
        func isMonth(_ place: Int) -> Bool {
            place < limit && isCapital(place, scene) && PlaceWords.times.contains(scene.lemma(place))
        }
        var end = token + 1
        var hasMonth = false
        if isMonth(end) {
            hasMonth = true
            end += 1
            if isNumber(end, scene), !isYear(end, scene) { end += 1 }
        } else if isNumber(end, scene), isMonth(end + 1) {
            hasMonth = true
            end += 2
        }
        if end < limit, hasMonth, scene.sentence.tag(end) == .comma, isYear(end + 1, scene) { end += 1 }
        if isYear(end, scene) { return end + 1 }
        return hasMonth ? end : nil
    }

    // MARK: Who makes it

    /// The verb of its making that stands before it: `initialled a power pact`.
    static func maker(before head: Int, _ scene: Scene) -> Int? {
        let first = max(scene.sentence.range.lowerBound, head - 8)
        for token in (first..<head).reversed() {
            if scene.sentence.tag(token).isMark { return nil }
            if scene.isPredicate(token) { return making.contains(scene.lemma(token)) ? token : nil }
        }
        return nil
    }

    /// `which the president signed on 3 March`, `, passed in 2004,`: the verb of its making behind it.
    static func maker(behind phrase: Range<Int>, _ scene: Scene) -> Int? {
        let end = min(scene.sentence.range.upperBound, phrase.upperBound + 8)
        var token = phrase.upperBound
        guard token + 1 < end, scene.sentence.tag(token) == .comma || ["which", "that"].contains(scene.lemma(token))
        else {
            return nil
        }
        token += 1
        while token < end {
            if scene.isPredicate(token) {
                let isOwn =
                    [.pastParticiple, .pastVerb].contains(scene.sentence.tag(token))
                    && (token == phrase.upperBound + 1
                        || [.acl, .aclRelcl, .advcl].contains(scene.sentence.relation(scene.firstConjunct(token))))
                return isOwn && making.contains(scene.lemma(token)) ? token : nil
            }
            if scene.sentence.tag(token).isMark { return nil }
            token += 1
        }
        return nil
    }

    /// From the verb of its making to the next predicate: a date in it is the instrument's.
    static func clause(of verb: Int, _ scene: Scene) -> Range<Int> {
        let limit = scene.sentence.range.upperBound
        var end = verb + 1
        while end < limit, end < verb + 24 {
            if scene.isPredicate(end), scene.sentence.isFinite(end) { break }
            if scene.sentence.tag(end) == .modal { break }
            end += 1
        }
        // `On July 6, 2011, the two countries signed …`
        var first = verb
        while first > scene.sentence.range.lowerBound, verb - first < 16,
            !(scene.isPredicate(first - 1) && scene.sentence.isFinite(first - 1))
        {
            first -= 1
        }
        return scene.text.byteSpan(first..<end)
    }

    // MARK: Duties

    private static let fixed: [String: Instrument.Duty.Modality] = [
        "supposed": .obliges, "required": .obliges, "obliged": .obliges, "bound": .obliges, "obligated": .obliges,
        "forced": .obliges, "compelled": .obliges, "committed": .obliges, "allowed": .permits, "permitted": .permits,
        "entitled": .permits, "free": .permits, "authorised": .permits, "authorized": .permits, "forbidden": .forbids,
        "barred": .forbids, "banned": .forbids, "prohibited": .forbids, "asked": .recommends, "invited": .recommends,
        "urged": .recommends, "encouraged": .recommends, "advised": .recommends,
    ]

    /// `Chad must hand over …`, `are barred by a bylaw from selling …`: the duty that stands with an instrument in its
    /// sentence, by the order of the words.
    ///
    /// - Parameter governs: whether the instrument stands behind `under` or the like, so that what is said anywhere in
    ///   the sentence is said of it; else only what follows it.
    static func duty(_ head: Int, _ phrase: Range<Int>, governs: Bool, _ scene: Scene) -> LocalInstrument.Duty? {
        let range = scene.sentence.range
        for token in range where governs || token >= phrase.upperBound {
            if phrase.contains(token) { continue }
            if let modality = fixed[scene.text.text(token)], let duty = said(token, modality, phrase, scene) {
                return duty
            }
            let frames = DutyFrames(scene: scene, phrase: phrase)
            if let duty = frames.holding(token) { return duty }
            // `Companies that sign the charter promise to …`
            if !governs, token >= phrase.upperBound, token < phrase.upperBound + 3,
                promising.contains(scene.lemma(token)), token + 2 < range.upperBound, scene.lemma(token + 1) == "to",
                let subject = scene.nounHead(from: range.lowerBound), subject < phrase.lowerBound
            {
                return LocalInstrument.Duty(
                    range: scene.text.byteSpan((token + 2)..<end(of: token + 2, phrase, scene)),
                    actor: frames.actor(subject), modality: .obliges)
            }
            guard scene.sentence.tag(token) == .modal || isHaving(token, scene),
                let modality = modality(token, scene) ?? promised(token, phrase, governs, scene),
                governs || scene.lemma(token) != "can" || isUnderWhich(phrase, before: token, scene),
                let subject = VerbMending.noun(before: token, scene) ?? pronoun(before: token, scene),
                !phrase.contains(subject) || subject == head
            else { continue }
            var start = token + 1
            while start < range.upperBound,
                scene.text.tokens[start].universal == .adverb || scene.lemma(start) == "to"
                    || scene.lemma(start) == "not" || scene.text.tokens[start].universal == .particle
            {
                start += 1
            }
            guard start < range.upperBound, !scene.sentence.tag(start).isMark, subject != head else { continue }
            return LocalInstrument.Duty(
                range: scene.text.byteSpan(start..<end(of: start, phrase, scene)), actor: frames.actor(subject),
                modality: modality)
        }
        return nil
    }

    /// `a deal under which troops can stay`: elsewhere, what can be done is seldom what is allowed.
    private static func isUnderWhich(_ phrase: Range<Int>, before token: Int, _ scene: Scene) -> Bool {
        (phrase.upperBound..<max(phrase.upperBound, min(token, phrase.upperBound + 6))).contains {
            scene.lemma($0) == "which" && $0 > phrase.lowerBound
                && ["under", "by", "in"].contains(scene.lemma($0 - 1))
        }
    }

    private static let promising: Set<String> = ["promise", "agree", "pledge", "undertake", "commit", "vow"]

    /// `Under the deal, Google will pay …`, `a deal under which troops will leave`: what is agreed is owed.
    private static func promised(
        _ modal: Int, _ phrase: Range<Int>, _ governs: Bool, _ scene: Scene
    ) -> Instrument.Duty.Modality? {
        guard ["will", "would"].contains(scene.lemma(modal)) else { return nil }
        let behind = phrase.upperBound
        let isUnder =
            behind + 1 < modal && scene.lemma(behind) == "under" && scene.lemma(behind + 1) == "which"
            || governs && phrase.lowerBound > scene.sentence.range.lowerBound
                && scene.lemma(phrase.lowerBound - 1) == "under"
        guard isUnder else { return nil }
        let isNegated =
            modal + 1 < scene.sentence.range.upperBound && ["not", "n't", "never"].contains(scene.lemma(modal + 1))
        return isNegated ? .forbids : .obliges
    }

    /// `are required by an ordinance of 1999 to fit …`
    private static func said(
        _ token: Int, _ modality: Instrument.Duty.Modality, _ phrase: Range<Int>, _ scene: Scene
    ) -> LocalInstrument.Duty? {
        let range = scene.sentence.range
        var copula = token - 1
        while copula > range.lowerBound, scene.text.tokens[copula].universal == .adverb { copula -= 1 }
        guard copula > range.lowerBound, scene.lemma(copula) == "be",
            let subject = VerbMending.subject(of: copula + 1, scene), !phrase.contains(subject)
        else { return nil }
        let isNegated = (copula..<token).contains { ["not", "n't", "never"].contains(scene.lemma($0)) }
        var start = token + 1
        if phrase.lowerBound > token, phrase.lowerBound < token + 4 { start = phrase.upperBound }
        guard start + 1 < range.upperBound, ["to", "from"].contains(scene.lemma(start)) else { return nil }
        return LocalInstrument.Duty(
            range: scene.text.byteSpan((start + 1)..<end(of: start + 1, phrase, scene)),
            actor: scene.argument(subject), modality: isNegated ? opposite(modality) : modality)
    }

    static func opposite(_ modality: Instrument.Duty.Modality) -> Instrument.Duty.Modality {
        switch modality {
        case .permits: .forbids
        case .forbids: .permits
        default: modality
        }
    }

    private static func pronoun(before token: Int, _ scene: Scene) -> Int? {
        guard token > scene.sentence.range.lowerBound else { return nil }
        let before = token - 1
        return ["both", "each", "neither", "either", "all", "none"].contains(scene.lemma(before)) ? before : nil
    }

    private static func isHaving(_ token: Int, _ scene: Scene) -> Bool {
        guard ["have", "be"].contains(scene.lemma(token)), token + 1 < scene.sentence.range.upperBound else {
            return false
        }
        return scene.text.form(token + 1).elementsEqual("to".utf8)
    }

    private static func modality(_ modal: Int, _ scene: Scene) -> Instrument.Duty.Modality? {
        let next = modal + 1 < scene.sentence.range.upperBound ? scene.lemma(modal + 1) : ""
        let before = modal > scene.sentence.range.lowerBound ? scene.lemma(modal - 1) : ""
        let first = max(scene.sentence.range.lowerBound, modal - 4)
        let isNegated =
            ["not", "n't", "never"].contains(next) || ["none", "nobody"].contains(before)
            || (first..<modal).contains { ["no", "neither"].contains(scene.lemma($0)) }
        switch scene.lemma(modal) {
        case "must", "shall", "be", "have": return isNegated ? .forbids : .obliges
        case "may", "can": return isNegated ? .forbids : .permits
        case "should", "ought": return .recommends
        default: return nil
        }
    }

    /// Where what has to be done ends: at a mark, a new clause or the instrument itself.
    private static func end(of start: Int, _ phrase: Range<Int>, _ scene: Scene) -> Int {
        var end = start + 1
        while end < scene.sentence.range.upperBound, end < start + 16 {
            if scene.sentence.tag(end).isMark { break }
            if phrase.lowerBound >= start, end + 1 >= phrase.lowerBound, scene.lemma(end) == "under" { break }
            if end == phrase.lowerBound { break }
            end += 1
        }
        return end
    }
}
