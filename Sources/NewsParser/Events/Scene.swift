import NewsSyntax
import NewsText

/// A sentence with what rules ask of it: words by lemma, phrases as arguments, places.
struct Scene {
    let sentence: Sentence
    var text: ParsedText { sentence.text }
    /// Verbs that tagger or lemmatiser did not see, with their lemmas.
    private let mended: [Int: String]
    /// The lemmas of the sentence's tokens: rules ask for each of them dozens of times.
    private let lemmas: [String]
    /// What the sentence's tokens are part of the name of; empty where it has no name.
    private let nameKinds: [NameSpan.Kind?]

    init(sentence: Sentence) {
        self.sentence = sentence
        let text = sentence.text
        var mended: [Int: String] = [:]
        var lemmas: [String] = []
        lemmas.reserveCapacity(sentence.range.count)
        for token in sentence.range {
            if let lemma = VerbMending.lemma(token, sentence) {
                mended[token] = lemma
                lemmas.append(lemma)
            } else {
                lemmas.append(Self.plainLemma(token, text))
            }
        }
        self.mended = mended
        self.lemmas = lemmas
        nameKinds = Self.nameKinds(sentence)
    }

    private static func nameKinds(_ sentence: Sentence) -> [NameSpan.Kind?] {
        let names = sentence.text.names
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].tokens.upperBound <= sentence.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < names.count, names[low].tokens.lowerBound < sentence.range.upperBound else { return [] }
        var kinds = [NameSpan.Kind?](repeating: nil, count: sentence.range.count)
        while low < names.count, names[low].tokens.lowerBound < sentence.range.upperBound {
            for token in names[low].tokens where sentence.range.contains(token) {
                kinds[token - sentence.range.lowerBound] = names[low].kind
            }
            low += 1
        }
        return kinds
    }

    func lemma(_ token: Int) -> String {
        let index = token - sentence.range.lowerBound
        return lemmas.indices.contains(index) ? lemmas[index] : Self.plainLemma(token, text)
    }

    private static func plainLemma(_ token: Int, _ text: ParsedText) -> String {
        // `lent`, whose lemma the lemmatiser has wrong
        if text.tokens[token].universal == .verb, let past = PastForms.lemma(of: text.form(token)) { return past }
        let form = text.lemmaForm(token)
        if let better = PastForms.lemma(of: form) { return better }
        let isPlain = form.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        let lemma = String(decoding: form, as: UTF8.self)
        return isPlain ? lemma : lemma.lowercased()
    }

    /// The bytes of a token's lemma.
    func lemmaForm(_ token: Int) -> ArraySlice<UInt8> {
        if let better = mended[token] { return Array(better.utf8)[...] }
        let form = text.lemmaForm(token)
        guard let better = PastForms.lemma(of: form) else { return form }
        return Array(better.utf8)[...]
    }

    /// Whether a token is a verb: by its tag, or by a form that nothing else has, where a predicate is wanted.
    func isPredicate(_ token: Int) -> Bool {
        let word = text.tokens[token]
        if word.universal == .verb || word.tag == .pastParticiple || mended[token] != nil { return true }
        // `prompting Japan to protest`
        if word.universal == .noun, token > sentence.range.lowerBound, text.form(token - 1).elementsEqual("to".utf8),
            word.tag == .noun, sentence.relation(token).base == .obl
        {
            return true
        }
        switch sentence.relation(token).base {
        case .root, .conj, .parataxis, .ccomp, .acl, .advcl, .case: break
        default: return false
        }
        return token > sentence.range.lowerBound && PastForms.lemma(of: text.form(token)) != nil
    }

    /// What a token is part of the name of, as the tagger of names sees it.
    func nameKind(_ token: Int) -> NameSpan.Kind? {
        let index = token - sentence.range.lowerBound
        return nameKinds.indices.contains(index) ? nameKinds[index] : nil
    }

    /// Whether a token is a name: by its tag, or since it is a country's or the tagger of names has it in one.
    func isName(_ token: Int) -> Bool {
        if text.tokens[token].universal == .properNoun || text.tokens[token].tag == .properNoun { return true }
        guard let first = text.form(token).first, (0x41...0x5A).contains(first) else { return false }
        if let kind = nameKind(token), kind != .other { return true }
        return text.bytes.withUnsafeBufferPointer { Countries.country($0, text.tokens[token].range) } != nil
    }

    /// The tokens that depend on this one.
    func children(_ token: Int) -> [Int] { sentence.children(of: token) }

    /// The preposition of a phrase: `out of` has the first word's.
    func preposition(_ token: Int) -> String? {
        sentence.children(of: token, label: .case).first { $0 < token }.map { lemma($0) }
    }

    /// All prepositions of a phrase, as they stand.
    func prepositions(_ token: Int) -> [String] {
        children(token).filter { $0 < token && sentence.relation($0).base == .case }.flatMap { marker in
            [lemma(marker)] + children(marker).filter { sentence.relation($0) == .fixed }.map { lemma($0) }
        }
    }

    /// The particles, adverbs and reflexive pronouns that belong to a verb, and where they stand.
    func particles(_ verb: Int) -> [(word: String, token: Int)] {
        children(verb).flatMap { child -> [(word: String, token: Int)] in
            switch sentence.relation(child).base {
            case .obl, .nmod, .advcl, .iobj:
                // `brought them out of …`, `sent them back to …`
                return [(lemma(child), child)]
                    + children(child).filter { [.case, .advmod].contains(sentence.relation($0).base) && $0 < child }
                    .filter { !["under", "across"].contains(lemma($0)) }
                    .map { (lemma($0), $0) }
            case .compound, .advmod, .obj, .xcomp, .case: return [(lemma(child), child)]
            default: return []
            }
        }
    }

    /// The phrases with a preposition that belong to a verb, those of its object and particle too.
    func obliques(_ verb: Int) -> [(preposition: String, head: Int)] {
        var found: [(String, Int)] = []
        func collect(_ parent: Int, _ depth: Int) {
            for child in children(parent) {
                switch sentence.relation(child).base {
                case .obl, .nmod:
                    if sentence.relation(child) == .nmodPoss { continue }
                    if let preposition = preposition(child) { found.append((preposition, child)) }
                    if depth < 2, parent != verb || sentence.relation(child).base == .obl { collect(child, depth + 1) }
                case .obj where depth == 0, .nsubj where depth == 0, .xcomp where depth == 0 && !isVerb(child),
                    .advmod where depth == 0:
                    collect(child, depth + 1)
                default: break
                }
            }
        }
        collect(verb, 0)
        return found
    }

    func isVerb(_ token: Int) -> Bool { text.tokens[token].universal == .verb || mended[token] != nil }

    /// The direct object, for a passive its subject.
    func undergoer(_ verb: Int) -> Int? {
        if isPassive(verb) {
            let subject = sentence.child(of: verb, label: .nsubjPass) ?? sentence.child(of: verb, label: .nsubj)
            // `the consulate had been taken over and looted`
            let first = firstConjunct(verb)
            if subject == nil, first != verb { return isPassive(first) ? undergoer(first) : agent(first) }
            // `The mayor, opposed by the union, …`
            if subject == nil, sentence.tag(verb) == .pastParticiple, sentence.relation(verb) == .acl,
                let noun = sentence.head(of: verb), noun < verb || opensSentence(verb, before: noun)
            {
                // `the parents of a soldier killed by …`
                let near = verb - 1
                return near > noun && sentence.isNominalHead(near) && [.person, .people].contains(kind(near))
                    ? near : noun
            }
            // `Hours after being arrested, …`: no hour was.
            if let subject, PlaceWords.times.contains(lemma(subject)), sentence.tag(subject) == .pluralNoun {
                return nil
            }
            return subject.map { antecedent($0, verb) } ?? subordinateSubject(of: verb) ?? controller(verb)
                ?? (hasFiniteAuxiliary(verb) ? VerbMending.subject(of: verb, self) : nil)
        }
        if let object = sentence.object(of: verb), !isBehindComma(object, verb) {
            // `the first time that the rebels have shelled the town`, where the tree has `that` for what is shelled, too.
            if isRelativePronoun(object), let other = sentence.children(of: verb, label: .obj).last, other > verb {
                return other
            }
            return antecedent(object, verb)
        }
        if let object = bareObject(verb) { return object }
        if let receiver = loneReceiver(verb) { return receiver }
        if let relative = relativeHead(verb), sentence.child(of: verb, label: .nsubj) != nil,
            !children(verb).contains(where: { isRelativePronoun($0) && sentence.relation($0).base == .nsubj })
        {
            return relative
        }
        if sharesPassive(verb), sentence.child(of: verb, label: .nsubj) == nil { return undergoer(firstConjunct(verb)) }
        // `the prisoners held in …`: a participle after its noun.
        if sentence.tag(verb) == .pastParticiple, sentence.relation(verb) == .acl { return sentence.head(of: verb) }
        // `Backed by Russia, Serbia refused.`
        if sentence.tag(verb) == .pastParticiple, sentence.relation(verb).base == .advcl, byPhrase(verb) != nil,
            let head = sentence.head(of: verb)
        {
            return sentence.subject(of: head)
        }
        return VerbMending.relativeObject(of: verb, self) ?? objectBehind(verb) ?? measured(verb)
            ?? sharedObject(of: verb)
    }

    private static let linking: Set<String> = [
        "become", "remain", "seem", "appear", "turn", "look", "feel", "stay", "prove", "sound", "be", "keep", "go",
        "fall", "grow", "get", "rank", "stand", "serve",
    ]

    /// `struck a prisoner`, where the tree has what the subject becomes: the bare noun behind a verb that links nothing.
    private func bareObject(_ verb: Int) -> Int? {
        guard sentence.tag(verb) != .pastParticiple, let noun = sentence.child(of: verb, label: .xcomp), noun > verb,
            noun - verb < 6,
            [.noun, .properNoun].contains(text.tokens[noun].universal), !Self.linking.contains(lemma(verb)),
            preposition(noun) == nil,
            !children(noun).contains(where: { [.mark, .cop].contains(sentence.relation($0).base) })
        else { return nil }
        return noun
    }

    /// `kidnapped up to 16 advisers`, where the tree has a phrase of place for the number's qualifier.
    private func measured(_ verb: Int) -> Int? {
        let next = verb + 1
        guard next + 1 < sentence.range.upperBound, ["up", "over", "about", "around"].contains(lemma(next)) else {
            return nil
        }
        // `up | to 16`, where the tree gives `up` to the verb.
        let isSplit = lemma(next) == "up" && text.form(next + 1).elementsEqual("to".utf8)
        return children(verb).first { child in
            guard sentence.relation(child).base == .obl, let number = sentence.child(of: child, label: .nummod) else {
                return false
            }
            let cases = sentence.children(of: child, label: .case)
            return cases.contains(next) || isSplit && number == next + 2 && cases.contains(next + 1)
        }
    }

    /// `lent Nepal $90 million`, where the tagger has a noun for the verb: the name or phrase right behind it.
    private func objectBehind(_ verb: Int) -> Int? {
        let next = verb + 1
        guard mended[verb] != nil, !isVerbTagged(verb), next < sentence.range.upperBound else { return nil }
        switch text.tokens[next].universal {
        case .properNoun, .determiner, .noun, .numeral, .pronoun: return nounHead(from: next)
        default: return nil
        }
    }

    /// Whether a predicate is in the passive; a subject alone does not make it one where there is an object.
    func isPassive(_ verb: Int) -> Bool {
        // `Backed by Russia, Serbia …`
        if sentence.tag(verb) == .pastParticiple, sentence.child(of: verb, label: .oblAgent) != nil,
            sentence.child(of: verb, label: .nsubj) == nil || isAside(verb), !hasFiniteAuxiliary(verb)
        {
            return true
        }
        if let linking = linkingVerb(over: verb) { return lemma(linking) != "get" || sentence.object(of: verb) == nil }
        if isGapped(verb) || isCausative(verb) { return true }
        guard sentence.isPassive(verb), !isPerfect(verb) else { return false }
        if let auxiliary = sentence.child(of: verb, label: .auxPass) {
            return ["be", "get", "'s"].contains(lemma(auxiliary))
        }
        return sentence.object(of: verb) == nil
    }

    /// `remains detained`, `appears damaged`, `felt cut off`: the verb by which a participle is somebody's state.
    func linkingVerb(over participle: Int) -> Int? {
        guard sentence.tag(participle) == .pastParticiple, sentence.relation(participle) == .xcomp,
            let head = sentence.head(of: participle), head < participle, Self.linking.contains(lemma(head)),
            sentence.object(of: head) == nil
        else { return nil }
        return head
    }

    /// `Teachers, backed by the opposition, went …`: between commas, behind what it is said of.
    private func isAside(_ verb: Int) -> Bool {
        verb > sentence.range.lowerBound && sentence.tag(verb - 1) == .comma && sentence.relation(verb).base == .advcl
    }

    /// `have criticised Seoul`: without a form of `be`, whatever the tree calls its subject.
    private func isPerfect(_ verb: Int) -> Bool {
        let auxiliaries = children(verb).filter { sentence.relation($0).base == .aux }
        return auxiliaries.contains { lemma($0) == "have" }
            && !auxiliaries.contains { ["be", "get", "'s"].contains(lemma($0)) }
    }

    /// `were put on a plane and handed over`, `had been taken over and looted`: a joined participle of a passive, which the
    /// tagger may take for a past.
    private func sharesPassive(_ verb: Int) -> Bool {
        let first = firstConjunct(verb)
        guard first != verb, sentence.isPassive(first) else { return false }
        if sentence.tag(verb) == .pastParticiple { return true }
        return sentence.tag(verb) == .pastVerb && sentence.object(of: verb) == nil && verb - first < 8
            && sentence.child(of: verb, label: .nsubj) == nil && text.tokens[verb - 1].universal == .coordinator
            && text.form(verb).suffix(2).elementsEqual("ed".utf8)
    }

    /// The noun that a relative clause hangs on.
    func relativeHead(_ verb: Int) -> Int? {
        let clause = firstConjunct(verb)
        return sentence.relation(clause) == .aclRelcl ? sentence.head(of: clause) : nil
    }

    /// The first of the predicates that this one is joined to.
    func firstConjunct(_ token: Int) -> Int {
        var (current, steps) = (token, 0)
        while sentence.relation(current) == .conj, let head = sentence.head(of: current), steps < 20 {
            (current, steps) = (head, steps + 1)
        }
        return current
    }

    func isRelativePronoun(_ token: Int) -> Bool {
        switch sentence.tag(token) {
        case .whPronoun, .whDeterminer: true
        default: false
        }
    }

    private func antecedent(_ token: Int, _ verb: Int) -> Int {
        guard isRelativePronoun(token) else { return token }
        if let somebody = whoAntecedent(token, relativeHead(verb)) { return somebody }
        if let head = relativeHead(verb) { return head }
        // The tree may join the clause to another: the noun before it then.
        var before = token - 1
        while before > sentence.range.lowerBound, sentence.tag(before).isMark { before -= 1 }
        return before >= sentence.range.lowerBound && sentence.isNominalHead(before) ? before : token
    }

    /// Who a predicate is said of: its subject, the noun before a participle, or whoever controls an infinitive.
    func agent(_ verb: Int) -> Int? {
        if isPassive(verb) { return (sentence.agent(of: verb) ?? byPhrase(verb)).map(firstOfTwoPhrases) }
        if mended[verb] != nil, !isVerbTagged(verb) {
            // `is due to strike`
            if sentence.child(of: verb, label: .cop) != nil, let subject = sentence.child(of: verb, label: .nsubj) {
                return subject
            }
            return sharedSubject(of: verb) ?? VerbMending.subject(of: verb, self)
        }
        if let joined = VerbMending.joinedSubject(of: verb, self) { return joined }
        if let subject = sentence.subject(of: verb) {
            // `The Vatican sharply rebuked …`
            if text.tokens[subject].universal == .noun, text.form(subject).suffix(2).elementsEqual("ly".utf8),
                subject + 1 == verb, !Self.nounsInLy.contains(lemma(subject))
            {
                return VerbMending.subject(of: verb, self)
            }
            if sharesPassive(verb) { return nil }
            // `The next step is to sue the airline`
            if sentence.relation(subject) == .nsubjOuter, isUndertaking(subject) { return nil }
            // `the doctors whom Cuba sent`
            if text.form(subject).elementsEqual("whom".utf8) { return VerbMending.subject(of: verb, self) }
            return antecedent(subject, verb)
        }
        if sentence.tag(verb) == .pastParticiple, sentence.relation(verb) == .acl {
            // `The chancellor thanked Poland`: with an object, it is no passive.
            return sentence.object(of: verb) == nil ? byPhrase(verb) : sentence.head(of: verb)
        }
        if sentence.tag(verb) == .pastParticiple, sentence.relation(verb).base == .advcl,
            sentence.object(of: verb) == nil,
            let agent = byPhrase(verb)
        {
            return agent
        }
        if let holder = letterWriter(verb) ?? participleHolder(verb) { return holder }
        if sentence.relation(verb) == .acl, sentence.tag(verb) == .gerund, !isBehindPreposition(verb) {
            return sentence.head(of: verb)
        }
        // `officers … kicked and beat a boy`, where the first looks like a participle
        let first = firstConjunct(verb)
        if first != verb, sentence.relation(first) == .acl, sentence.tag(first) == .pastParticiple,
            sentence.object(of: verb) != nil
        {
            return sentence.head(of: first)
        }
        return subordinateSubject(of: verb) ?? controller(verb)
            ?? rootSubject(of: verb) ?? (isActiveAlone(verb) ? VerbMending.subject(of: verb, self) : nil)
    }

    /// Nouns that end as adverbs do: `the family fled`.
    private static let nounsInLy: Set<String> = [
        "family", "ally", "assembly", "rally", "bully", "monopoly", "supply", "anomaly", "reply", "butterfly", "fly",
        "jelly", "belly", "lily", "folly", "elderly", "weekly", "daily", "monthly", "quarterly", "duopoly", "subfamily",
    ]

    /// Whether a token is a verb that the tagger took for another word.
    func isMended(_ token: Int) -> Bool { mended[token] != nil }

    private func hasFiniteAuxiliary(_ verb: Int) -> Bool {
        sentence.children(of: verb).contains {
            sentence.relation($0).base == .aux && sentence.tag($0).isFiniteVerb
        }
    }

    private func isVerbTagged(_ token: Int) -> Bool { text.tokens[token].universal == .verb }

    /// A finite form, or a participle with an object, that no subject depends on.
    private func isActiveAlone(_ verb: Int) -> Bool {
        switch sentence.tag(verb) {
        case .pastVerb, .presentVerb, .thirdPersonVerb: true
        case .pastParticiple: sentence.object(of: verb) != nil || hasFiniteAuxiliary(verb)
        case .baseVerb, .gerund: hasFiniteAuxiliary(verb)
        default: false
        }
    }

    /// `to` stands before it.
    func isInfinitive(_ verb: Int) -> Bool { infinitiveMarker(of: verb) != nil }

    /// The `to` before a verb: `to visit`, `to either address`, `to formally sign`.
    func infinitiveMarker(of verb: Int) -> Int? {
        var token = verb - 1
        while token > max(sentence.range.lowerBound, verb - 3), isBetweenParts(token) { token -= 1 }
        return token >= sentence.range.lowerBound && text.form(token).elementsEqual("to".utf8) ? token : nil
    }

    private func isBetweenParts(_ token: Int) -> Bool {
        let form = text.form(token)
        return form.suffix(2).elementsEqual("ly".utf8) || form.elementsEqual("either".utf8)
    }

    private func byPhrase(_ verb: Int) -> Int? {
        if let agent = children(verb).first(where: { sentence.relation($0).base == .obl && preposition($0) == "by" }) {
            return agent
        }
        // `accused of fraud by the council`, wherever the tree has it.
        guard let agent = companion(of: verb, "by"), [.person, .people, .body].contains(kind(agent)) else { return nil }
        return agent
    }

    private static let objectControl: Set<String> = [
        "urge", "force", "order", "ask", "call", "tell", "allow", "persuade", "press", "beg", "invite", "let", "help",
        "require", "oblige", "accuse", "prompt", "lead", "expect", "permit", "warn", "suspect", "blame", "convict",
        "make", "see", "stop", "prevent", "demand", "appeal", "encourage", "advise", "charge", "want",
    ]

    /// Whoever an infinitive or a participle without a subject is about.
    func controller(_ verb: Int) -> Int? {
        let clause = firstConjunct(verb)
        guard let head = sentence.head(of: clause) else { return nil }
        if let subject = subjectBehindFor(clause) ?? holderBehindWith(verb) ?? tellerAbove(clause) { return subject }
        switch sentence.relation(clause).base {
        case .xcomp, .advcl, .ccomp, .obl,
            .csubj where hasPlainSubject(head):
            let isInto = clause > sentence.range.lowerBound && lemma(clause - 1) == "into"
            if sentence.relation(clause).base != .advcl || isInfinitive(clause) || isInto,
                Self.objectControl.contains(lemma(head))
            {
                if isPassive(head) { return sentence.subject(of: head) }
                if let object = sentence.object(of: head) ?? loneReceiver(head) { return object }
                if let oblique = obliques(head).first(where: { $0.preposition == "on" || $0.preposition == "to" }) {
                    return oblique.head
                }
            }
            // `bombs exploded, killing dozens, witnesses said`: what is told, not who tells it.
            if sentence.tag(clause) == .gerund, sentence.relation(clause).base == .advcl,
                let told = sentence.child(of: head, label: .ccomp), told < clause, clause < head
            {
                return agent(told)
            }
            if isVerb(head) || sentence.child(of: head, label: .nsubj) != nil {
                return sentence.subject(of: head).map { antecedent($0, head) } ?? (head == verb ? nil : agent(head))
            }
            // `are due to elect`
            return isInfinitive(clause)
                ? sentence.ancestors(of: clause).prefix(4).lazy.compactMap(sentence.subject).first : nil
        case .acl:
            if accuser(of: clause, head) != nil { return head }
            // `a bid to seize …`, `the decision to expel …`: whoever has it.
            if let owner = sentence.child(of: head, label: .nmodPoss) { return boundOwner(owner) ?? owner }
            // `expect the krona to slide`
            if isInfinitive(clause), sentence.relation(head).base == .obj, let verb = sentence.head(of: head),
                isVerb(verb), Self.objectControl.contains(lemma(verb))
            {
                return head
            }
            if let receiver = receiver(of: head, clause) { return receiver }
            // `risked arrest at home to travel …`: an infinitive may hang on a noun further down.
            let reach = isInfinitive(clause) ? 3 : 1
            guard let verb = sentence.ancestors(of: head).prefix(reach).first(where: isVerb) else {
                return isBehindPreposition(clause) ? clauseHolder(above: head) : nil
            }
            return sentence.subject(of: verb)
        default: return nil
        }
    }
}
