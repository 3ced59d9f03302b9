import NewsSyntax

/// Which words name an instrument, and which only share its word: `law and order`, `a tax bill`, `military rule`.
struct InstrumentNouns {
    let scene: Scene
    /// Whether the sentence before spoke of firms and of no state, asked for only where a contract may be meant.
    var followsFirms: () -> Bool = { false }

    /// How much a noun needs beside it.
    private enum Strength {
        /// Nothing, wherever it heads a phrase.
        case sure
        /// Something that says which, or that it is at work: `law`.
        case firm
        /// Something that says which or what it makes a duty of: `order`.
        case vague
    }

    private static let strengths: [String: Strength] = {
        let lines: [(Strength, String)] = [
            (
                .sure,
                """
                treaty accord decree constitution armistice protocol ordinance statute directive legislation compact covenant
                by-law bylaw edict guideline entente concordat charter decree-law moratorium
                """
            ),
            (
                .firm,
                "law agreement pact bill code regulation ceasefire truce resolution convention cease-fire memorandum"
            ),
            (
                .vague,
                """
                act deal order rule amendment declaration ban sanction warrant injunction proclamation concession proposition
                title measure ultimatum
                """
            ),
        ]
        return Dictionary(
            lines.flatMap { line in line.1.split { $0 == " " || $0 == "\n" }.map { (String($0), line.0) } },
            uniquingKeysWith: { first, _ in first })
    }()

    /// What stands before a word and says which one is meant.
    static let makers = StanceWords.set(
        """
        grain peace trade power curfew water border defence defense executive nuclear climate security extradition fisheries
        fishing gas presidential arms tax labour labor press election electoral penal criminal civil international federal
        martial emergency housing land mining media budget banking family copyright privacy data police anti-terror
        anti-terrorism anti-corruption terrorism marriage divorce blasphemy sedition citizenship nationality asylum
        environmental electricity energy oil pension education health military non-aggression friendship ceasefire armistice
        customs tariff investment aviation shipping royal ministerial imperial municipal constitutional commercial highway
        building planning child animal gun drug alcohol smoking noise quarantine lockdown draft state national local
        islamic sharia canon common public secret written cross-border fish rail air voting conscription strike lese-majeste
        defamation libel readmission free bilateral interim maritime immigration transit refugee migration abortion spending
        tentative multilateral trilateral regional collective labor-management prisoner hostage employment safety consumer
        competition antitrust corporate company bankruptcy insurance welfare inheritance property zoning planning traffic
        internet cyber cybercrime broadcasting film school university language religious agrarian forest forestry wildlife
        plastics pesticide food farm agricultural fishing hunting mining minerals foreign-agent whistleblower surveillance
        intelligence amnesty reparations equality discrimination disability domestic violence
        """)

    func isInstrument(_ token: Int) -> Bool {
        let word = scene.text.tokens[token]
        if isMistaken(token) { return true }
        guard word.universal == .noun || word.universal == .properNoun || isTitle(token),
            let strength = Self.strengths[scene.lemma(token)]
        else { return false }
        if InstrumentWords.isNumbered(token, scene) { return true }
        if goesOn(token) { return false }
        if InstrumentWords.isOfKind(token, scene) { return true }
        if isElsewhere(token) || isPrivate(token) || isDenied(token) { return false }
        if word.tag == .pluralNoun, !isCapital(token) || scene.lemma(token) == "act" { return isPlural(token) }
        if isCapital(token) { return isNamed(token) }
        switch strength {
        case .sure: return true
        case .firm: return isDistinguished(token) || isCarrying(token) || isOfStates(token) || isAtWork(token)
        case .vague: return isDistinguished(token) || isCarrying(token) || isOfStates(token)
        }
    }

    /// `a city bylaw`, `the foreign agents bill,`, where the tagger sees a verb.
    private func isMistaken(_ token: Int) -> Bool {
        let form = scene.text.text(token)
        guard form == "bylaw" || form == "bill", scene.text.tokens[token].universal == .verb,
            token > scene.sentence.range.lowerBound,
            [.noun, .adjective, .determiner].contains(scene.text.tokens[token - 1].universal)
        else { return false }
        guard form == "bill", token + 1 < scene.sentence.range.upperBound else { return true }
        switch scene.text.tokens[token + 1].universal {
        case .determiner, .noun, .properNoun, .pronoun, .numeral, .adjective: return false
        default: return true
        }
    }

    // MARK: What says that it is one

    private func isCarrying(_ token: Int) -> Bool {
        DutyGrammar(scene: scene, head: token, phrase: InstrumentWords.extent(token, scene)).isCarrying
    }

    /// `the new rules ban …`, `Geneva Conventions`: of many, a name or what they make a duty of.
    private func isPlural(_ token: Int) -> Bool {
        let isOfName = scene.children(token).contains {
            scene.isName($0) && $0 < token && scene.sentence.relation($0) != .nmodPoss
        }
        if isOfName, !["warrant", "deal", "order", "title", "bill", "measure", "sanction"].contains(scene.lemma(token))
        {
            return true
        }
        if scene.lemma(token) == "law" || scene.lemma(token) == "statute", isOfPlaceOrSubject(token) { return true }
        guard
            ["law", "rule", "regulation", "guideline", "ordinance", "directive", "decree", "statute"].contains(
                scene.lemma(token))
        else { return false }
        if scene.lemma(token) != "rule", scene.children(token).contains(where: { isWhich($0, token) }) { return true }
        // `regulations adopted in 2008`
        let next = token + 1
        return isCarrying(token)
            || next < scene.sentence.range.upperBound && scene.sentence.tag(next) == .pastParticiple
                && scene.lemma(next) != "make" && InstrumentWords.making.contains(scene.lemma(next))
    }

    /// `the existing guidelines`, `regulations required by the law`
    private func isWhich(_ child: Int, _ token: Int) -> Bool {
        switch scene.sentence.relation(child).base {
        case .amod: Self.which.contains(scene.lemma(child)) && child < token
        case .acl:
            ["mandate", "require", "propose", "impose", "introduce"].contains(scene.lemma(child)) && child == token + 1
        default: false
        }
    }

    /// `gun laws`, `American laws`: what many laws are about, or where they hold.
    private func isOfPlaceOrSubject(_ token: Int) -> Bool {
        scene.children(token).contains { child in
            guard child < token else { return false }
            switch scene.sentence.relation(child) {
            case .compound: return isOfSubject(child, token)
            case .amod:
                return Self.makers.contains(scene.lemma(child)) || Nationals.country(scene.text.form(child)) != nil
            case .nmodPoss: return Countries.isName(child, scene) || scene.nameKind(child) == .place
            default: return false
            }
        }
    }

    private func isNamed(_ token: Int) -> Bool {
        let lemma = scene.lemma(token)
        // `not me, not Bill, nobody`
        if lemma == "bill", !isExplained(token) { return false }
        if scene.nameKind(token) == .person { return false }
        if lemma == "convention", !InstrumentWords.isCovenant(token, scene) { return false }
        return token > scene.sentence.range.lowerBound
            || scene.children(token).contains {
                [.nummod, .compound, .flat, .nmod].contains(scene.sentence.relation($0).base)
            }
    }

    private func isDistinguished(_ token: Int) -> Bool {
        if ["ceasefire", "cease-fire"].contains(scene.lemma(token)) { return true }
        return scene.children(token).contains { child in
            let relation = scene.sentence.relation(child).base
            if child > token {
                if relation == .acl, InstrumentWords.making.contains(scene.lemma(child)) { return true }
                guard relation == .nmod else { return false }
                let preposition = scene.preposition(child) ?? ""
                if ["between", "among"].contains(preposition) { return true }
                // `a deal on plastics`
                let isBinding = Self.strengths[scene.lemma(token)] != .vague || scene.lemma(token) == "deal"
                if preposition == "on", isBinding, scene.lemma(child) != "table" { return true }
                return preposition == "of"
                    && (scene.text.tokens[child].universal == .numeral
                        || PlaceWords.times.contains(scene.lemma(child)))
            }
            if relation == .nummod || scene.text.tokens[child].universal == .numeral {
                return !Self.contracts.contains(scene.lemma(token)) || InstrumentWords.isYear(child, scene)
            }
            // `the state's law`
            if scene.sentence.relation(child) == .nmodPoss {
                return InstrumentWords.kind(of: scene.lemma(token)) == .law && Self.owners.contains(scene.lemma(child))
            }
            guard [.compound, .amod].contains(relation) else { return false }
            if scene.lemma(child) == "new" { return InstrumentWords.kind(of: scene.lemma(token)) == .law }
            return Self.makers.contains(scene.lemma(child)) || scene.isName(child)
                || relation == .compound && isOfSubject(child, token)
        }
    }

    /// Whose law it can be, besides names.
    private static let owners = StanceWords.set(
        """
        state city country county nation government parliament union kingdom province town territory republic canton bloc
        district municipality legislature council congress senate
        """)

    /// Which of several laws are meant: `existing guidelines`.
    private static let which = StanceWords.set(
        """
        federal proposed propose existing exist prevail revise current draft european international national revised stricter tougher strict prevailing
        applicable interim final
        """)

    private static let unlike: [String: Set<String>] = [
        "law": StanceWords.set("case brother sister father mother son daughter sod murphy moore martial"),
        "bill": StanceWords.set("dinner restaurant bar dollar pound euro hotel grocery food repair"),
        "code": StanceWords.set(
            "zip dress area source bar postal post country morse qr computer access entry colour color"),
    ]

    /// `a banking secrecy law`, `the foreign agents bill`, `the building code`: what it is about.
    private func isOfSubject(_ child: Int, _ token: Int) -> Bool {
        let isHyphened = child > 0 && scene.sentence.tag(child - 1) == .hyphen
        guard let others = Self.unlike[scene.lemma(token)],
            scene.text.tokens[child].universal == .noun || isHyphened && scene.text.tokens[child].universal == .verb
        else { return false }
        return !others.contains(scene.lemma(child)) && !others.contains(scene.lemma(token - 1))
    }

    /// What instruments do.
    private static let doing = StanceWords.set(
        """
        allow permit forbid ban bar require oblige bind entitle say let give ask tell govern prohibit guarantee stipulate
        provide protect apply expire force compel commit empower authorise authorize outlaw cover regulate define exempt
        """)
    /// What is done to them.
    private static let undergoing = StanceWords.set(
        """
        pass adopt sign ratify repeal amend enact violate break breach honour honor approve draft scrap veto uphold suspend
        promulgate tighten relax revoke flout invoke enforce obey denounce annul negotiate renew extend debate introduce
        propose sponsor reject defeat shelve table unveil overturn implement put submit present criticise criticize praise
        hail welcome support oppose back defend condemn challenge invalidate nullify overrule rescind call blast decry slam
        applaud block interpret rewrite comply strike contest question attack abolish rework reauthorise reauthorize
        """)

    /// Whether it makes, allows or forbids something, or is passed, broken or followed here: `debated a bill to lower …`.
    private func isAtWork(_ token: Int) -> Bool {
        let next = token + 1
        // `a convention concluded at Minamata`
        if next + 1 < scene.sentence.range.upperBound, InstrumentWords.making.contains(scene.lemma(next)),
            scene.lemma(next) != "make", scene.text.tokens[next + 1].universal == .adposition
        {
            return true
        }
        // `a bill to lower the voting age`
        if scene.lemma(token) == "bill", next + 1 < scene.sentence.range.upperBound,
            scene.text.form(next).elementsEqual("to".utf8), scene.sentence.tag(next + 1) == .baseVerb,
            scene.lemma(next + 1) != "pay"
        {
            return true
        }
        if let preposition = scene.preposition(token), ["under", "with", "by", "against"].contains(preposition) {
            return preposition == "under"
        }
        // `As part of the agreement, the company will pay …`
        if scene.preposition(token) == "of", let part = scene.sentence.head(of: token), scene.lemma(part) == "part" {
            return true
        }
        guard let head = scene.sentence.head(of: token) else { return false }
        let lemma = scene.lemma(head)
        switch scene.sentence.relation(token) {
        case .nsubj: return Self.doing.contains(lemma) || Self.undergoing.contains(lemma)
        case .obj, .nsubjPass: return Self.undergoing.contains(lemma)
        default: return false
        }
    }

    /// `Saudi Arabia and Iran reached an agreement`: what states come to.
    private func isOfStates(_ token: Int) -> Bool {
        guard InstrumentWords.isMutual(scene.lemma(token)) else { return false }
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

    // MARK: Titles

    func isCapital(_ token: Int) -> Bool {
        scene.text.tokens[token].universal == .properNoun || InstrumentWords.isCapital(token, scene)
    }

    /// `the Blue Economy Act`, whatever the tagger sees in its last word.
    private func isTitle(_ token: Int) -> Bool {
        let name = scene.text.text(token)
        if ["Directive", "Regulation", "Resolution", "Decree", "Order"].contains(name),
            InstrumentWords.isNumbered(token, scene)
        {
            return true
        }
        guard ["Act", "Bill", "Law", "Code", "Treaty", "Pact"].contains(name),
            token > scene.sentence.range.lowerBound + 1
        else { return false }
        return InstrumentWords.isCapital(token - 1, scene)
    }

    /// Whether an article or another word with a capital stands before: `the Bill`, `Senate Bill`.
    private func isExplained(_ token: Int) -> Bool {
        guard token > scene.sentence.range.lowerBound else { return false }
        return scene.text.tokens[token - 1].universal == .determiner || isCapital(token - 1)
    }

    // MARK: What is none

    /// Whether another noun follows that it only describes: `the armistice line`.
    private func goesOn(_ token: Int) -> Bool {
        guard token + 1 < scene.sentence.range.upperBound else { return false }
        let next = scene.text.tokens[token + 1]
        guard next.universal == .noun || next.universal == .properNoun else { return false }
        // `the Warsaw Pact countries`: an alliance.
        if scene.lemma(token).lowercased() == "pact", Self.allies.contains(scene.lemma(token + 1)) { return true }
        // `The decree caps rents`, `The law dates from 1956`, where the tagger sees a noun.
        if next.tag == .pluralNoun, token + 2 < scene.sentence.range.upperBound,
            scene.lemma(token + 1) == "date"
                || VerbForms.lemma(of: scene.text.form(token + 1)).flatMap({ DutyWords.carrier($0) }) != nil,
            [.noun, .determiner, .adposition, .adjective, .properNoun].contains(scene.text.tokens[token + 2].universal)
        {
            return false
        }
        return isCapital(token) == isCapital(token + 1) && scene.lemma(token + 1) != "no."
    }

    private static let allies: Set<String> = [
        "country", "nation", "state", "member", "ally", "troop", "army", "force", "power", "government", "bloc",
    ]

    private func isDenied(_ token: Int) -> Bool {
        scene.children(token).contains {
            ["no", "unwritten", "gentleman", "gentlemen", "oral", "verbal"].contains(scene.lemma($0))
        }
    }

    private static let schools = StanceWords.set(
        """
        college school university faculty institute doctor bachelor master professor rule court letter officer officers
        practice matter point question
        """)
    private static let natural = StanceWords.set(
        "gravity nature jungle average averages physics land market motion return thermodynamics supply")
    private static let partners: Set<String> = [
        "devil", "death", "referee", "fate", "fan", "himself", "herself", "god",
    ]

    /// What only shares its word with an instrument: `College of Law`, `law and order`, `a pact with the devil`, an order to
    /// stand down.
    private func isElsewhere(_ token: Int) -> Bool {
        let range = scene.sentence.range
        let before = token > range.lowerBound ? scene.lemma(token - 1).lowercased() : ""
        if scene.children(token).contains(where: {
            scene.preposition($0) == "with" && Self.partners.contains(scene.lemma($0))
        }) {
            return true
        }
        if isTitleOfWork(token) { return true }
        switch scene.lemma(token) {
        // `signed the goaltender to a deal`
        case "deal", "agreement":
            return scene.preposition(token) == "to"
                && scene.sentence.head(of: token).map {
                    ["sign", "tie", "re-sign", "ink"].contains(scene.lemma($0))
                } ?? false
        case "law":
            if token + 2 < range.upperBound, ["and", "&", "’n’"].contains(scene.lemma(token + 1)),
                scene.lemma(token + 2).lowercased() == "order"
            {
                return true
            }
            // `signed a measure into law`, `laid down the law`
            if before == "into" { return true }
            if before == "of", token - 2 >= range.lowerBound,
                Self.schools.contains(scene.lemma(token - 2).lowercased())
            {
                return true
            }
            if scene.sentence.head(of: token).map({
                ["lay", "take", "study", "practise", "practice", "read"].contains(scene.lemma($0))
            }) ?? false {
                return true
            }
            return scene.companion(of: token, "of").map { $0 < token + 4 && Self.natural.contains(scene.lemma($0)) }
                ?? false
        case "convention":
            if scene.children(token).contains(where: { ["party", "annual"].contains(scene.lemma($0)) }) { return true }
            guard !InstrumentWords.isCovenant(token, scene) else { return false }
            return scene.text.tokens[token].tag == .pluralNoun || scene.text.tokens[token].tag == .pluralProperNoun
                || !isCapital(token) && !isAtWork(token) && !isCarrying(token)
        // `whether there was a “stand down” order`, `in order`
        case "order":
            return before == "in" || token > range.lowerBound && scene.sentence.tag(token - 1) == .closingQuote
        // `which would warrant moving the boy`
        case "warrant": return token + 1 < range.upperBound && scene.sentence.tag(token + 1) == .gerund
        case "resolution":
            return !isCapital(token)
                && scene.children(token).contains { ["year", "image", "high", "low", "new"].contains(scene.lemma($0)) }
        case "rule": return InstrumentWords.isRule(token, scene)
        case "bill": return InstrumentWords.isToPay(token, scene)
        default: return false
        }
    }

    private static let works = StanceWords.set(
        "series film movie book novel song album play show drama documentary game musical single hit sitcom thriller episode"
    )

    /// `the series “Martial Law,”`
    private func isTitleOfWork(_ token: Int) -> Bool {
        let range = scene.sentence.range
        guard
            let quote = (max(range.lowerBound, token - 6)..<token).last(where: {
                scene.sentence.tag($0) == .openingQuote
            }), quote - 1 >= range.lowerBound
        else { return false }
        let before = scene.sentence.tag(quote - 1) == .comma ? quote - 2 : quote - 1
        return before >= range.lowerBound && Self.works.contains(scene.lemma(before))
    }
}
