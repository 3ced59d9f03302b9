import NewsRecord
import NewsSyntax

/// Finds laws, treaties, agreements and resolutions, with who is party to them and what they make a duty of.
struct InstrumentReader {
    private(set) var instruments: [LocalInstrument] = []

    private static let largestCount = 5_000

    /// Words that name an instrument wherever they head a phrase.
    private static let sure: Set<String> = [
        "treaty", "convention", "accord", "decree", "constitution", "armistice", "protocol", "ordinance", "statute",
        "resolution", "directive", "legislation", "compact", "covenant", "memorandum",
    ]
    /// Words that do if something says which.
    private static let likely: Set<String> = [
        "law", "act", "agreement", "pact", "deal", "bill", "code", "charter", "regulation", "order", "ceasefire",
        "truce",
        "rule", "amendment", "declaration", "edict", "ban",
    ]
    private static let makers: Set<String> = [
        "grain", "peace", "trade", "power", "curfew", "water", "border", "defence", "defense", "executive", "nuclear",
        "climate", "security", "extradition", "fisheries", "fishing", "gas", "presidential", "arms", "tax", "labour",
        "labor",
        "press", "election", "electoral", "penal", "criminal", "civil", "international", "federal", "martial",
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
            instrument.duty = duty(token, scene)
            instrument.parties = parties(token, instrument.duty, scene)
            instruments.append(instrument)
        }
    }

    private func isInstrument(_ token: Int, _ scene: Scene) -> Bool {
        let word = scene.text.tokens[token]
        guard word.universal == .noun || word.universal == .properNoun else { return false }
        let lemma = scene.lemma(token)
        if isNumbered(token, scene), Self.sure.contains(lemma) || Self.likely.contains(lemma) { return true }
        guard Self.sure.contains(lemma) || Self.likely.contains(lemma) else { return false }
        if scene.sentence.relation(token).base == .compound || scene.sentence.relation(token) == .nmodPoss {
            return false
        }
        let children = scene.children(token)
        if children.contains(where: { ["no", "unwritten", "proposed"].contains(scene.lemma($0)) }) { return false }
        if word.tag == .pluralNoun { return children.contains { scene.isName($0) && $0 < token } }
        if isFigurative(token, scene) { return false }
        if word.universal == .properNoun || scene.text.text(token).first?.isUppercase == true {
            return token > scene.sentence.range.lowerBound || hasNumber(token, scene) || isNumbered(token, scene)
        }
        if isIdiom(token, scene) { return false }
        if Self.sure.contains(lemma) { return true }
        return children.contains { child in
            guard child < token else { return isReached(child, scene) }
            let relation = scene.sentence.relation(child).base
            return relation == .nummod || scene.text.tokens[child].universal == .numeral
                || [.compound, .amod].contains(relation)
                    && (Self.makers.contains(scene.lemma(child)) || scene.isName(child))
        } || lemma == "ceasefire"
    }

    /// `reached in Doha`, `signed by`, `with`, `between`, `on`.
    private func isReached(_ child: Int, _ scene: Scene) -> Bool {
        switch scene.sentence.relation(child).base {
        case .acl: ["reach", "sign", "conclude", "adopt", "pass"].contains(scene.lemma(child))
        case .nmod: scene.preposition(child) == "between"
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
        case "law":
            scene.children(token).contains {
                scene.preposition($0) == "of" && ["gravity", "nature", "jungle"].contains(scene.lemma($0))
            }
        case "resolution":
            scene.children(token).contains { ["year", "image", "high", "low", "new"].contains(scene.lemma($0)) }
        default: false
        }
    }

    // MARK: Its words

    private func phrase(_ token: Int, _ scene: Scene) -> Range<Int>? {
        guard let phrase = scene.sentence.nounPhrase(of: token), phrase.head == token else { return nil }
        var end = phrase.core.upperBound
        // What it is about, or against whom, is not its name; a date or a number is.
        for child in scene.children(token) where child > token {
            let part = scene.sentence.subtree(of: child)
            switch scene.sentence.relation(child).base {
            case .nmod where isDated(child, scene), .nummod, .flat, .compound: continue
            case .acl where isReached(child, scene) && !scene.sentence.isFinite(child): end = max(end, part.upperBound)
            case .punct: continue
            default: end = min(end, part.lowerBound)
            }
        }
        end = max(end, token + 1)
        while end > token + 1, scene.sentence.tag(end - 1).isMark { end -= 1 }
        return phrase.core.lowerBound..<end
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
        var end = tokens.upperBound
        for token in tokens where token > head {
            let isPart =
                scene.text.tokens[token].universal == .numeral || ["no.", "no", "/", "-"].contains(scene.lemma(token))
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
        guard let verb = scene.sentence.head(of: token),
            ["sign", "conclude", "initial", "adopt", "reach", "pass"].contains(scene.lemma(verb)),
            scene.undergoer(verb) == token
        else { return nil }
        let next = scene.sentence.children(of: verb, label: .conj).first ?? scene.sentence.subtree(of: verb).upperBound
        return scene.text.byteSpan(verb..<max(verb + 1, next))
    }

    private func year(_ phrase: Range<Int>, _ scene: Scene) -> String? {
        phrase.first { isYear($0, scene) }.map { scene.text.text($0) }
    }

    // MARK: Duties

    private static let modalities: [String: Instrument.Duty.Modality] = [
        "require": .obliges, "oblige": .obliges, "bind": .obliges, "force": .obliges, "compel": .obliges,
        "make": .obliges,
        "commit": .obliges, "order": .obliges, "mandate": .obliges, "bar": .forbids, "ban": .forbids,
        "forbid": .forbids,
        "prohibit": .forbids, "outlaw": .forbids, "allow": .permits, "permit": .permits, "let": .permits,
        "entitle": .permits, "authorise": .permits, "authorize": .permits, "enable": .permits, "call": .recommends,
        "urge": .recommends, "invite": .recommends, "recommend": .recommends, "encourage": .recommends,
    ]

    private func duty(_ token: Int, _ scene: Scene) -> LocalInstrument.Duty? {
        let sentence = scene.sentence
        // Said of the instrument: `the Act allows wardens to board …`.
        for verb in sentence.range where scene.isPredicate(verb) {
            guard let modality = Self.modalities[scene.lemma(verb)] else { continue }
            let isOwn = scene.agent(verb) == token || isRelative(verb, of: token, scene)
            let isUnder = sentence.isPassive(verb) && holdsUnder(token, scene)
            guard isOwn || isUnder else { continue }
            if let duty = duty(of: verb, modality, scene) { return duty }
        }
        // `Under a 1994 agreement, Chad must …`
        for modal in sentence.range where sentence.tag(modal) == .modal || isObliging(modal, scene) {
            guard let verb = sentence.head(of: modal), verb > modal, scene.isPredicate(verb), verb != token else {
                continue
            }
            guard let modality = modality(of: modal, verb, scene), let subject = sentence.subject(of: verb),
                subject != token
            else { continue }
            return LocalInstrument.Duty(
                range: scene.predicateSpan(verb), actor: scene.argument(subject), modality: modality)
        }
        return nil
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

    /// `is to leave`, `have to leave`.
    private func isObliging(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(token).base == .aux, scene.lemma(token) == "be",
            let verb = scene.sentence.head(of: token)
        else {
            return false
        }
        return scene.children(verb).contains { scene.lemma($0) == "to" && $0 > token }
    }

    private func modality(of modal: Int, _ verb: Int, _ scene: Scene) -> Instrument.Duty.Modality? {
        let isNegated = scene.sentence.isNegated(verb) || isRefused(verb, scene)
        switch scene.lemma(modal) {
        case "must", "shall", "be": return isNegated ? .forbids : .obliges
        case "may", "can": return isNegated ? .forbids : .permits
        case "should", "ought": return .recommends
        default: return nil
        }
    }

    private func isRefused(_ verb: Int, _ scene: Scene) -> Bool {
        guard let subject = scene.sentence.subject(of: verb) else { return false }
        return scene.children(subject).contains { ["neither", "no"].contains(scene.lemma($0)) }
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
            let party = scene.children(subject).first {
                scene.sentence.relation($0) == .nmod && scene.preposition($0) == "from" && scene.isName($0)
            }
            add(party ?? subject)
        }
        return parties
    }

    private static let making: Set<String> = [
        "sign", "ratify", "join", "accede", "initial", "conclude", "reach", "agree", "extend", "break", "violate",
        "breach",
        "leave", "quit", "negotiate", "strike", "renew", "invoke", "adopt", "denounce", "honour", "honor",
    ]
}

extension Scene {
    /// A predicate with what follows it, without its auxiliaries and marks.
    func predicateSpan(_ verb: Int) -> Range<Int> {
        let whole = sentence.subtreeSpan(of: verb)
        return min(text.tokens[verb].range.lowerBound, whole.upperBound)..<whole.upperBound
    }
}
