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

    /// What needs two: whoever is bound by it is party to it.
    static func isMutual(_ lemma: String) -> Bool { kind(of: lemma) == .pact }

    /// What kind of instrument a word names, so that one of a kind can be meant by another: `the deal` for a treaty.
    enum Kind { case law, pact }

    private static let pacts = StanceWords.set(
        "agreement treaty pact accord deal armistice truce ceasefire cease-fire compact memorandum covenant convention")
    private static let laws = StanceWords.set(
        "law act bill legislation statute ordinance code regulation rule decree by-law bylaw edict directive measure order"
    )

    static func kind(of lemma: String) -> Kind? {
        pacts.contains(lemma) ? .pact : laws.contains(lemma) ? .law : nil
    }

    /// `Regulation No. 14`, `Resolution 70/901`
    static func isNumbered(_ token: Int, _ scene: Scene) -> Bool {
        guard token + 1 < scene.sentence.range.upperBound, let first = scene.text.form(token + 1).first else {
            return false
        }
        let lemma = scene.lemma(token)
        let isCapital = isCapital(token, scene) || scene.text.tokens[token].universal == .properNoun
        // `order 12 pizzas`, `title 3`: no more than a number without a capital.
        if numberedAlone.contains(lemma), !isCapital { return false }
        if isRoman(token + 1, scene), isCapital, lemma == "title" { return true }
        return (0x30...0x39).contains(first) || ["no.", "no"].contains(scene.lemma(token + 1))
    }

    /// Words that name an instrument by its number only: `Proposition 64`, `Title IX`.
    private static let numberedAlone: Set<String> = ["proposition", "title", "measure", "order"]

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
            // `a $1.1 billion | funding bill`
            case .numeral where before > first && scene.text.tokens[before - 1].universal == .symbol: return token
            case .numeral where ["million", "billion", "trillion"].contains(scene.lemma(before)): return token
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

    static func isCapital(_ token: Int, _ scene: Scene) -> Bool {
        guard token >= scene.sentence.range.lowerBound, let first = scene.text.form(token).first else { return false }
        return (0x41...0x5A).contains(first)
    }

    static func isNumber(_ token: Int, _ scene: Scene) -> Bool {
        guard token < scene.sentence.range.upperBound, let first = scene.text.form(token).first else { return false }
        return (0x30...0x39).contains(first)
    }

    static func isYear(_ token: Int, _ scene: Scene) -> Bool {
        isNumber(token, scene) && scene.text.form(token).count == 4
    }

    /// The right end: `No. 14`, `70/901`, `of 9 May 2016`, `signed in Kigali in 2016`.
    private static func end(_ head: Int, _ scene: Scene) -> Int {
        var end = named(behind: head, scene) ?? number(behind: head, scene)
        if let date = date(behind: end, scene, ["of", "from"]) { return date }
        let limit = scene.sentence.range.upperBound
        // `a decree dated 14 February`
        if end + 1 < limit, scene.lemma(end) == "date", scene.text.form(end).elementsEqual("dated".utf8),
            let date = date(from: end + 1, scene)
        {
            return date
        }
        guard end < limit, making.contains(scene.lemma(end)) || scene.lemma(end) == "date",
            [.pastParticiple, .pastVerb].contains(scene.sentence.tag(end)) || scene.isVerb(end)
        else { return end }
        // What told of its making ends with its date.
        var token = end + 1
        while token < min(limit, end + 9) {
            if let date = date(behind: token, scene, ["of", "in", "on", "from"]) { return date }
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

    /// Behind one of the prepositions: a year, or a day and month with or without a year.
    private static func date(behind token: Int, _ scene: Scene, _ prepositions: [String]) -> Int? {
        let limit = scene.sentence.range.upperBound
        guard token + 1 < limit, prepositions.contains(scene.lemma(token)) else { return nil }
        return date(from: token + 1, scene)
    }

    private static func date(from start: Int, _ scene: Scene) -> Int? {
        let limit = scene.sentence.range.upperBound
        func isMonth(_ place: Int) -> Bool {
            place < limit && isCapital(place, scene) && PlaceWords.times.contains(scene.lemma(place))
        }
        var end = start
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

    // MARK: Its name

    /// The name without its article and its date.
    static func name(_ head: Int, _ phrase: Range<Int>, _ scene: Scene) -> String {
        var tokens = phrase
        while let first = tokens.first, first < head,
            scene.sentence.relation(first).base == .det
                || scene.sentence.relation(first) == .nmodPoss
                    && scene.text.tokens[first].universal == .pronoun
                || isPlainYear(first, scene) && scene.isName(head) || isBeforeTitle(first, head, scene)
        {
            tokens = (first + 1)..<tokens.upperBound
        }
        if let end = named(behind: head, scene), end <= tokens.upperBound, tokens.lowerBound < end {
            return scene.text.text(tokens.lowerBound..<end)
        }
        var end = tokens.upperBound
        for token in tokens where token > head {
            let isPart =
                scene.text.tokens[token].universal == .numeral || isRoman(token, scene)
                || ["no.", "no", "/", "-"].contains(scene.lemma(token))
            if !isPart || scene.lemma(token) == "of" {
                end = token
                break
            }
        }
        guard tokens.lowerBound < end else { return "" }
        return scene.text.text(tokens.lowerBound..<end)
    }

    /// `the recent | Clean Rivers Act`
    private static func isBeforeTitle(_ token: Int, _ head: Int, _ scene: Scene) -> Bool {
        isCapital(head, scene) && isCapital(head - 1, scene) && token < head - 1 && !isCapital(token, scene)
            && scene.text.tokens[token].universal == .adjective
    }

    private static func isPlainYear(_ token: Int, _ scene: Scene) -> Bool {
        isYearForm(scene.text.form(token))
    }

    private static func isYearForm(_ form: ArraySlice<UInt8>) -> Bool {
        form.count == 4 && form.allSatisfy { (0x30...0x39).contains($0) } && [0x31, 0x32].contains(form.first)
    }

    /// The year that its words give: `the 2018 Mining Act`, `Directive 2019/77`.
    static func year(_ phrase: Range<Int>, _ scene: Scene) -> String? {
        for token in phrase {
            let form = scene.text.form(token)
            // `2019/77`, in one token or in three
            let isOfYear =
                form.dropFirst(4).first == 0x2F
                || token + 1 < phrase.upperBound && scene.text.form(token + 1).elementsEqual("/".utf8)
            if isYearForm(form.prefix(4)), isOfYear || form.count == 4 && !isOwnNumber(token, scene) {
                return String(decoding: form.prefix(4), as: UTF8.self)
            }
        }
        return nil
    }

    // MARK: Who makes it

    /// The verb of its making that stands before it: `initialled a power pact`.
    static func maker(before head: Int, _ scene: Scene) -> Int? {
        if let participle = opening(before: head, scene) { return participle }
        let first = max(scene.sentence.range.lowerBound, head - 8)
        for token in (first..<head).reversed() {
            if scene.sentence.tag(token).isMark { return nil }
            if scene.isPredicate(token) { return making.contains(scene.lemma(token)) ? token : nil }
        }
        return nil
    }

    /// `Passed in 1978, the resolution calls on …`
    private static func opening(before head: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        guard making.contains(scene.lemma(first)), scene.sentence.tag(first) == .pastParticiple else { return nil }
        let start = start(head, scene)
        let comma = start - 1 > first && scene.text.tokens[start - 1].universal == .determiner ? start - 2 : start - 1
        return comma > first && scene.sentence.tag(comma) == .comma ? first : nil
    }

    /// `which the president signed on 3 March`, `, passed in 2004,`: the verb of its making behind it.
    static func maker(behind phrase: Range<Int>, _ scene: Scene) -> Int? {
        var token = phrase.upperBound
        let limit = scene.sentence.range.upperBound
        // `the pact between Chile and Peru, signed in 2021,`
        while token < min(limit, phrase.upperBound + 12), !scene.sentence.tag(token).isMark,
            !["which", "that"].contains(scene.lemma(token))
        {
            if scene.isPredicate(token) {
                let isOwn = scene.sentence.tag(token) == .pastParticiple && !scene.sentence.isFinite(token)
                return isOwn && making.contains(scene.lemma(token)) ? token : nil
            }
            if scene.sentence.tag(token) == .modal { return nil }
            token += 1
        }
        guard token + 1 < limit, scene.sentence.tag(token) == .comma || ["which", "that"].contains(scene.lemma(token))
        else { return nil }
        let end = min(limit, token + 9)
        let opening = token
        token += 1
        while token < end {
            if scene.isPredicate(token) {
                let isOwn =
                    [.pastParticiple, .pastVerb].contains(scene.sentence.tag(token))
                    && (token == opening + 1
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
}
