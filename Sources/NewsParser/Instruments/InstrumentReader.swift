import NewsRecord
import NewsSyntax

/// Finds laws, treaties, agreements and resolutions, with who is party to them and what they make a duty of.
struct InstrumentReader {
    private(set) var instruments: [LocalInstrument] = []

    private static let largestCount = 5_000

    /// Words that name an instrument wherever they head a phrase.
    private static let sure: Set<String> = [
        "treaty", "accord", "decree", "constitution", "armistice", "protocol", "ordinance", "statute",
        "directive", "legislation", "compact", "covenant", "memorandum", "by-law", "bylaw", "statute",
        "edict", "guideline",
        "entente", "concordat", "charter", "decree-law", "moratorium",
    ]
    /// Words that do if something says which.
    private static let likely: Set<String> = [
        "law", "act", "agreement", "pact", "deal", "bill", "code", "charter", "regulation", "order", "ceasefire",
        "truce",
        "resolution", "rule", "amendment", "declaration", "ban", "code", "sanction", "warrant", "injunction",
        "proclamation",
        "concession", "convention", "proposition", "title", "measure", "ultimatum",
    ]
    private static let makers: Set<String> = [
        "grain", "peace", "trade", "power", "curfew", "water", "border", "defence", "defense", "executive", "nuclear",
        "climate", "security", "extradition", "fisheries", "fishing", "gas", "presidential", "arms", "tax", "labour",
        "labor",
        "press", "election", "electoral", "penal", "criminal", "civil", "international", "federal", "martial",
        "emergency", "housing", "land", "mining", "media", "budget", "banking", "family", "copyright", "privacy",
        "data",
        "police", "anti-terror", "anti-terrorism", "anti-corruption", "terrorism", "marriage", "divorce", "blasphemy",
        "sedition",
        "citizenship", "nationality", "asylum", "environmental", "electricity", "energy", "oil", "pension", "education",
        "health", "military", "non-aggression", "friendship", "ceasefire", "armistice", "customs", "tariff",
        "investment",
        "aviation", "shipping", "royal", "ministerial", "imperial", "municipal", "constitutional", "commercial",
        "highway",
        "building", "planning", "child", "animal", "gun", "drug", "alcohol", "smoking", "noise", "quarantine",
        "lockdown",
        "new", "draft", "state", "national", "local", "islamic", "sharia", "canon", "common", "public", "secret",
        "written",
        "cross-border", "fish", "rail", "air", "voting", "conscription", "strike", "lese-majeste", "defamation",
        "libel",
        "readmission", "free", "bilateral", "interim", "maritime", "immigration", "transit", "refugee", "migration",
    ]

    mutating func read(_ scene: Scene) {
        var found: Set<String> = []
        for token in scene.sentence.range where instruments.count < Self.largestCount {
            guard isInstrument(token, scene), let phrase = phrase(token, scene) else { continue }
            let name = name(token, phrase, scene)
            guard !name.isEmpty, found.insert(name).inserted else { continue }
            var instrument = LocalInstrument(range: scene.text.byteSpan(phrase), name: name)
            instrument.year = year(phrase, scene)
            instrument.making = making(token, scene)
            instrument.duty = duty(token, phrase, scene)
            instrument.parties = parties(token, instrument.duty, scene)
            if isLawAtLarge(token, instrument, scene) { continue }
            instruments.append(instrument)
        }
    }

    private static let keeping: Set<String> = [
        "break", "violate", "obey", "follow", "uphold", "respect", "enforce", "know",
    ]

    /// `broke the law`, `within the law`: none in particular.
    private func isLawAtLarge(_ token: Int, _ instrument: LocalInstrument, _ scene: Scene) -> Bool {
        guard instrument.name == "law", instrument.duty == nil, instrument.year == nil,
            scene.children(token).allSatisfy({ $0 < token })
        else { return false }
        if scene.sentence.head(of: token).map({ Self.keeping.contains(scene.lemma($0)) }) ?? false { return true }
        return instrument.parties.isEmpty
            && ["under", "above", "within", "against", "by", "in", "outside"].contains(scene.preposition(token) ?? "")
    }

    private func isInstrument(_ token: Int, _ scene: Scene) -> Bool {
        let word = scene.text.tokens[token]
        guard word.universal == .noun || word.universal == .properNoun || isTitle(token, scene) else { return false }
        let lemma = scene.lemma(token)
        if isNumbered(token, scene), Self.sure.contains(lemma) || Self.likely.contains(lemma) { return true }
        guard Self.sure.contains(lemma) || Self.likely.contains(lemma) else { return false }
        if goesOn(token, scene) { return false }
        if InstrumentWords.isOfKind(token, scene) { return true }
        if isElsewhere(token, lemma, scene) { return false }
        let children = scene.children(token)
        if children.contains(where: { ["no", "unwritten", "proposed"].contains(scene.lemma($0)) }) { return false }
        if word.tag == .pluralNoun, !isCapital(token, scene) || lemma == "act" {
            return children.contains { scene.isName($0) && $0 < token }
                || ["law", "rule", "regulation", "guideline"].contains(lemma)
                    && InstrumentWords.bringsDuty(token, InstrumentReader.modalities, scene)
        }
        if lemma == "convention", !InstrumentWords.isCovenant(token, scene), !isReachedOrDated(token, scene),
            !InstrumentWords.bringsDuty(token, Self.modalities, scene)
        {
            return false
        }
        if isFigurative(token, scene) || InstrumentWords.isRule(token, scene) || InstrumentWords.isToPay(token, scene)
            || isPrivate(token, scene)
        {
            return false
        }
        if isCapital(token, scene) {
            // `not me, not Bill, nobody`
            if lemma == "bill", !isNumbered(token, scene), !isExplained(token, scene) { return false }
            return token > scene.sentence.range.lowerBound || hasNumber(token, scene) || isNumbered(token, scene)
        }
        if isIdiom(token, scene) { return false }
        if Self.sure.contains(lemma) { return true }
        if children.contains(where: { isDistinguishing($0, token, scene) }) || lemma == "ceasefire" { return true }
        if InstrumentWords.bringsDuty(token, InstrumentReader.modalities, scene) || isStates(token, scene) {
            return true
        }
        // `A convention concluded at Minamata`
        if !Self.vague.contains(lemma), token + 2 < scene.sentence.range.upperBound,
            InstrumentWords.making.contains(scene.lemma(token + 1)), scene.lemma(token + 1) != "make",
            scene.text.tokens[token + 2].universal == .adposition
        {
            return true
        }
        return !Self.vague.contains(lemma) && isAtWork(token, scene)
    }

    /// What only shares its word with an instrument: `College of Law`, `law and order`, `national conventions`, an `order` to
    /// stand down.
    private func isElsewhere(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        switch lemma {
        case "law":
            if token + 2 < range.upperBound, ["and", "&", "’n’"].contains(scene.lemma(token + 1)),
                scene.lemma(token + 2).lowercased() == "order"
            {
                return true
            }
            return token > range.lowerBound + 1 && scene.lemma(token - 1) == "of"
                && Self.schools.contains(scene.lemma(token - 2).lowercased())
        case "convention":
            return scene.text.tokens[token].tag == .pluralNoun || scene.text.tokens[token].tag == .pluralProperNoun
                ? !InstrumentWords.isCovenant(token, scene) : false
        case "order":
            // `whether there was a “stand down” order`
            return token > range.lowerBound && scene.sentence.tag(token - 1) == .closingQuote
        case "warrant":
            // `which would warrant moving the boy`
            return token + 1 < range.upperBound && scene.sentence.tag(token + 1) == .gerund
        default: return false
        }
    }

    private static let schools: Set<String> = [
        "college", "school", "university", "faculty", "institute", "doctor", "bachelor", "master", "professor", "rule",
        "court", "letter", "officer", "officers", "practice", "matter", "point", "question",
    ]

    /// Whether an article or another word with a capital stands before: `the Bill`, `Senate Bill`.
    private func isExplained(_ token: Int, _ scene: Scene) -> Bool {
        guard token > scene.sentence.range.lowerBound else { return false }
        return scene.text.tokens[token - 1].universal == .determiner || isCapital(token - 1, scene)
    }

    /// `the Blue Economy Act`, whatever the tagger sees in its last word.
    private func isTitle(_ token: Int, _ scene: Scene) -> Bool {
        let name = scene.text.text(token)
        if ["Directive", "Regulation", "Resolution", "Decree", "Order"].contains(name), isNumbered(token, scene) {
            return true
        }
        guard ["Act", "Bill", "Law", "Code", "Treaty", "Pact"].contains(name),
            token > scene.sentence.range.lowerBound + 1
        else { return false }
        return scene.text.form(token - 1).first.map { (0x41...0x5A).contains($0) } ?? false
    }

    private func isReachedOrDated(_ token: Int, _ scene: Scene) -> Bool {
        let first = token + 1 < scene.sentence.range.upperBound ? scene.lemma(token + 1) : ""
        return InstrumentWords.making.contains(first) || scene.children(token).contains { isDated($0, scene) }
            || InstrumentWords.maker(before: token, scene) != nil
    }

    private static let contracts: Set<String> = ["deal", "agreement", "pact", "accord"]

    /// `the Acme deal`: a contract of firms, by the name that it bears.
    private func isPrivate(_ token: Int, _ scene: Scene) -> Bool {
        guard Self.contracts.contains(scene.lemma(token)), !isCapital(token, scene),
            token > scene.sentence.range.lowerBound
        else { return false }
        let before = token - 1
        if scene.sentence.child(of: token, label: .nmodPoss).map({ scene.nameKind($0) == .person }) ?? false {
            return true
        }
        guard scene.isName(before), !Countries.isName(before, scene) else { return false }
        // `the Columbia deal`, but `the Minsk agreement`
        if scene.nameKind(before) == .place { return scene.lemma(token) == "deal" }
        return [.organisation, .person].contains(scene.nameKind(before))
    }

    /// `Saudi Arabia and Iran reached an agreement`: what states come to.
    private func isStates(_ token: Int, _ scene: Scene) -> Bool {
        guard Self.mutual.contains(scene.lemma(token)) else { return false }
        // `the Union’s deal with Turkey`
        if let other = ["with", "between"].lazy.compactMap({ scene.companion(of: token, $0) }).first,
            other < token + 5, Countries.isName(other, scene)
        {
            return true
        }
        guard let verb = InstrumentWords.maker(before: token, scene), let subject = scene.agent(verb) else {
            return false
        }
        return Countries.isName(subject, scene)
    }

    /// Words that mean other things, too, and need one that says which.
    private static let vague: Set<String> = [
        "deal", "order", "rule", "declaration", "ban", "concession", "sanction", "warrant", "amendment", "act",
        "proposition", "title", "measure", "ultimatum",
    ]

    private func isCapital(_ token: Int, _ scene: Scene) -> Bool {
        scene.text.tokens[token].universal == .properNoun
            || scene.text.form(token).first.map { (0x41...0x5A).contains($0) } ?? false
    }

    /// Whether another noun follows that it only describes: `the armistice line`.
    private func goesOn(_ token: Int, _ scene: Scene) -> Bool {
        guard token + 1 < scene.sentence.range.upperBound else { return false }
        let next = scene.text.tokens[token + 1]
        guard next.universal == .noun || next.universal == .properNoun else { return false }
        // `The decree caps rents`, where the tagger sees a noun.
        if next.tag == .pluralNoun, token + 2 < scene.sentence.range.upperBound,
            let verb = VerbForms.lemma(of: scene.text.form(token + 1)), Self.modalities[verb] != nil,
            [.noun, .determiner, .adposition, .adjective, .properNoun].contains(scene.text.tokens[token + 2].universal)
        {
            return false
        }
        return isCapital(token, scene) == isCapital(token + 1, scene) && scene.lemma(token + 1) != "no."
    }

    private func isDistinguishing(_ child: Int, _ token: Int, _ scene: Scene) -> Bool {
        guard child < token else { return isReached(child, scene) || isDated(child, scene) }
        let relation = scene.sentence.relation(child).base
        if relation == .nummod || scene.text.tokens[child].universal == .numeral { return true }
        return [.compound, .amod].contains(relation)
            && (Self.makers.contains(scene.lemma(child)) || scene.isName(child))
    }

    private static let working: Set<String> = [
        "allow", "permit", "forbid", "ban", "bar", "require", "oblige", "bind", "entitle", "say", "let", "give", "ask",
        "tell", "govern", "pass", "adopt", "sign", "ratify", "repeal", "amend", "enact", "violate", "break", "breach",
        "honour", "honor", "prohibit", "make", "guarantee", "stipulate", "provide", "protect", "approve", "draft",
        "scrap",
        "apply", "expire", "force", "compel", "veto", "uphold", "suspend", "promulgate", "tighten", "relax", "revoke",
        "flout", "invoke", "enforce", "obey", "hold", "commit", "denounce", "annul", "negotiate", "renew", "extend",
    ]

    /// Whether it makes, allows or forbids something, or is passed, broken or followed here.
    private func isAtWork(_ token: Int, _ scene: Scene) -> Bool {
        if ["under", "with", "by", "against"].contains(scene.preposition(token) ?? "") {
            return scene.preposition(token) == "under"
        }
        guard let head = scene.sentence.head(of: token), [.nsubj, .obj].contains(scene.sentence.relation(token).base)
        else {
            return false
        }
        return Self.working.contains(scene.lemma(head))
    }

    /// `reached in Doha`, `signed by`, `with`, `between`, `on`.
    private func isReached(_ child: Int, _ scene: Scene) -> Bool {
        switch scene.sentence.relation(child).base {
        case .acl: InstrumentWords.making.contains(scene.lemma(child))
        case .nmod: ["between", "among"].contains(scene.preposition(child) ?? "")
        default: false
        }
    }

    private func hasNumber(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains {
            [.nummod, .compound, .flat, .nmod].contains(scene.sentence.relation($0).base)
        }
    }

    /// `Regulation No. 14`, `Resolution 70/901`
    private func isNumbered(_ token: Int, _ scene: Scene) -> Bool {
        guard token + 1 < scene.sentence.range.upperBound, let first = scene.text.form(token + 1).first else {
            return false
        }
        let lemma = scene.lemma(token)
        let isCapital = isCapital(token, scene)
        // `order 12 pizzas`, `title 3`: no more than a number without a capital.
        if InstrumentWords.numberedAlone.contains(lemma), !isCapital { return false }
        if InstrumentWords.isRoman(token + 1, scene), isCapital, lemma == "title" { return true }
        return (0x30...0x39).contains(first) || ["no.", "no"].contains(scene.lemma(token + 1))
    }

    private func isFigurative(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains { child in
            scene.preposition(child) == "with"
                && ["devil", "death", "referee", "fate", "fan", "himself", "herself", "god"].contains(
                    scene.lemma(child))
        }
    }

    private func isIdiom(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.lemma(token) {
        case "order": token > scene.sentence.range.lowerBound && scene.lemma(token - 1) == "in"
        case "convention": scene.children(token).contains { ["party", "annual"].contains(scene.lemma($0)) }
        case "law" where Self.isLaidDown(token, scene): true
        case "law":
            scene.children(token).contains {
                scene.preposition($0) == "of"
                    && [
                        "gravity", "nature", "jungle", "average", "averages", "physics", "land", "market", "motion",
                        "return", "thermodynamics",
                    ].contains(scene.lemma($0))
            }
        case "resolution":
            scene.children(token).contains { ["year", "image", "high", "low", "new"].contains(scene.lemma($0)) }
        default: false
        }
    }

    /// `laid down the law`
    private static func isLaidDown(_ token: Int, _ scene: Scene) -> Bool {
        scene.sentence.head(of: token).map {
            ["lay", "take", "study", "practise", "practice", "read"].contains(scene.lemma($0))
        } ?? false
    }

    // MARK: Its words

    private func phrase(_ token: Int, _ scene: Scene) -> Range<Int>? {
        let extent = InstrumentWords.extent(token, scene)
        return extent.lowerBound < extent.upperBound ? extent : nil
    }

    private func isDated(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.preposition(token) == "of" else { return false }
        return scene.text.tokens[token].universal == .numeral || PlaceWords.times.contains(scene.lemma(token))
    }

    private func name(_ head: Int, _ phrase: Range<Int>, _ scene: Scene) -> String {
        var tokens = phrase
        while let first = tokens.first, first < head,
            scene.sentence.relation(first).base == .det
                || scene.sentence.relation(first) == .nmodPoss
                    && scene.text.tokens[first].universal == .pronoun
                || isYear(first, scene) && scene.isName(head)
        {
            tokens = (first + 1)..<tokens.upperBound
        }
        if let end = InstrumentWords.named(behind: head, scene), end <= tokens.upperBound, tokens.lowerBound < end {
            return scene.text.text(tokens.lowerBound..<end)
        }
        var end = tokens.upperBound
        for token in tokens where token > head {
            let isPart =
                scene.text.tokens[token].universal == .numeral || InstrumentWords.isRoman(token, scene)
                || ["no.", "no", "/", "-"].contains(scene.lemma(token))
            if !isPart || scene.lemma(token) == "of" {
                end = token
                break
            }
        }
        guard tokens.lowerBound < end else { return "" }
        return scene.text.text(tokens.lowerBound..<end)
    }

    private func isYear(_ token: Int, _ scene: Scene) -> Bool {
        let form = scene.text.form(token)
        return form.count == 4 && form.allSatisfy { (0x30...0x39).contains($0) } && [0x31, 0x32].contains(form.first)
    }

    /// The clause that tells of its making, in which a date is its own.
    private func making(_ token: Int, _ scene: Scene) -> Range<Int>? {
        (InstrumentWords.maker(before: token, scene)
            ?? InstrumentWords.maker(behind: InstrumentWords.extent(token, scene), scene)).map {
                InstrumentWords.clause(of: $0, scene)
            }
    }

    private func year(_ phrase: Range<Int>, _ scene: Scene) -> String? {
        phrase.first { isYear($0, scene) && !InstrumentWords.isOwnNumber($0, scene) }.map { scene.text.text($0) }
    }

    // MARK: Parties

    private func parties(_ token: Int, _ duty: LocalInstrument.Duty?, _ scene: Scene) -> [LocalArgument] {
        var parties: [LocalArgument] = []
        func add(_ token: Int) {
            for argument in scene.arguments(token) where argument.kind != .thing && !parties.contains(argument) {
                parties.append(argument)
            }
        }
        for child in scene.children(token) {
            if scene.sentence.relation(child).base == .nmod,
                ["between", "with", "among"].contains(scene.preposition(child) ?? "")
            {
                add(child)
            }
        }
        if let verb = scene.sentence.head(of: token), scene.isVerb(verb),
            scene.sentence.relation(token).base == .obj || scene.sentence.relation(token).base == .obl,
            Self.making.contains(scene.lemma(verb)), let subject = scene.agent(verb)
        {
            add(sent(subject, scene) ?? subject)
        }
        if parties.isEmpty, let verb = InstrumentWords.maker(before: token, scene), let subject = scene.agent(verb) {
            add(sent(subject, scene) ?? subject)
        }
        // `the pact, which Egypt concluded with Sudan`
        if let verb = InstrumentWords.maker(behind: InstrumentWords.extent(token, scene), scene) {
            if parties.isEmpty, !scene.isPassive(verb), let subject = scene.agent(verb), subject != token {
                add(subject)
            }
            if let other = scene.companion(of: verb, "with"), other < verb + 4 { add(other) }
        }
        // `signatories of the convention`, `the protocol, to which nine states are party`
        if let head = scene.sentence.head(of: token),
            scene.preposition(token) == "of" || scene.preposition(token) == "to",
            ["signatory", "party", "member", "adherent"].contains(scene.lemma(head)), head < token,
            scene.sentence.tag(head) == .pluralNoun
        {
            add(head)
        }
        // `adopted by the Security Council`
        if parties.isEmpty,
            let verb = (token + 1..<min(token + 4, scene.sentence.range.upperBound)).first(where: {
                InstrumentWords.making.contains(scene.lemma($0)) && scene.isVerb($0)
            }), let maker = scene.companion(of: verb, "by")
        {
            add(maker)
        }
        if parties.isEmpty, Self.mutual.contains(scene.lemma(token)) { parties = bound(by: duty, scene) }
        return parties
    }

    /// What needs two: whoever is bound by it is party to it.
    private static let mutual: Set<String> = [
        "agreement", "treaty", "pact", "accord", "deal", "armistice", "truce", "ceasefire", "compact", "memorandum",
    ]

    private func bound(by duty: LocalInstrument.Duty?, _ scene: Scene) -> [LocalArgument] {
        guard let duty, let actor = duty.actor, actor.kind == .body else { return [] }
        let first = scene.text.bytes[actor.range].prefix(7)
        // `either side`, `both armies`: only those whom something else has named.
        if Self.quantified.contains(where: { first.starts(with: $0) }) { return [] }
        // `Chad must hand over fugitives to Cameroon`: states that it has to do with.
        let others = scene.sentence.range.filter {
            duty.range.contains(scene.text.tokens[$0].range.lowerBound) && Countries.isName($0, scene)
        }
        return [actor] + others.prefix(3).compactMap { scene.argument($0) }
    }

    private static let quantified: [[UInt8]] = ["both", "each", "either", "neither", "all ", "no ", "every"].map {
        Array($0.utf8)
    }

    /// `Ministers from Laos and Thailand`: those who sent them.
    private func sent(_ subject: Int, _ scene: Scene) -> Int? {
        scene.children(subject).first {
            scene.sentence.relation($0) == .nmod && ["from", "of"].contains(scene.preposition($0) ?? "")
                && scene.isName($0)
        }
    }

    private static let making: Set<String> = [
        "sign", "ratify", "join", "accede", "initial", "conclude", "reach", "agree", "extend", "break", "violate",
        "breach",
        "leave", "quit", "negotiate", "strike", "renew", "invoke", "adopt", "denounce", "honour", "honor",
    ]
}
