import NewsSyntax

/// Reads from the tree whether an expression is of what was or of what will be: by the verb that governs it.
struct DateTree {
    let syntax: ParsedText

    /// The tense of what happens at the time that the bytes name; `unknown` where the tree does not say.
    func tense(of range: Range<Int>) -> DateTense {
        guard let token = syntax.token(atByte: range.lowerBound) else { return .unknown }
        let sentence = syntax.sentence(ofToken: token)
        guard sentence.range.contains(token) else { return .unknown }
        if isHeldOut(token, sentence) || isDeadline(range, token, sentence) { return .future }
        if isOfSuddenNoun(range, token, sentence) { return .past }
        if token > sentence.range.lowerBound, syntax.hasLemma(token - 1, "since") { return .past }
        if followsPastVerb(token, sentence) { return .past }
        var (current, steps) = (token, 0)
        while let head = sentence.head(of: current), steps < sentence.range.count {
            steps += 1
            if sentence[head].tag.isVerb || sentence.isClauseHead(head) {
                // "offered promises Monday that they hoped to hear": what stands before the "to" is not the infinitive's.
                let opener = sentence.child(of: head, label: .mark) ?? token
                let isBehind = opener > token && sentence.tag(opener) == .to && !isPending(head, sentence)
                let tense = isBehind ? .unknown : self.tense(ofPredicate: head, sentence, at: token)
                if tense != .unknown { return tense }
            } else if isPlan(head), sentence.relation(current).base == .nmod {
                return .future
            }
            current = head
        }
        return .unknown
    }

    /// "reported Saturday", "arrested on Monday": the verb right before says it better than a long sentence's tree.
    private func followsPastVerb(_ token: Int, _ sentence: Sentence) -> Bool {
        var before = token - 1
        if before >= sentence.range.lowerBound, syntax.hasLemma(before, "on") { before -= 1 }
        guard before >= sentence.range.lowerBound, !isPlan(before) else { return false }
        switch sentence.tag(before) {
        case .pastVerb: return true
        case .pastParticiple:
            return before == sentence.range.lowerBound || !syntax.hasLemma(before - 1, "be")
                || sentence.tag(before - 1) == .pastVerb
        default: return false
        }
    }

    /// Whether the sentence that opens with the bytes tells how things are: "Today, many worship them".
    func tellsOfPresent(_ range: Range<Int>) -> Bool {
        guard let token = syntax.token(atByte: range.lowerBound) else { return false }
        let sentence = syntax.sentence(ofToken: token)
        guard sentence.range.lowerBound == token, let root = sentence.root, !isSpeech(root) else { return false }
        let tag = sentence.tag(root)
        if tag == .presentVerb || tag == .thirdPersonVerb { return true }
        // `Today, many worship them`: what has an object is a verb, whatever its tag.
        if tag.isNoun, sentence.child(of: root, label: .obj) != nil, sentence.child(of: root, label: .nsubj) != nil,
            !sentence.children(of: root).contains(where: { sentence.matches($0, .aux) })
        {
            return true
        }
        guard let copula = sentence.child(of: root, label: .cop) else { return false }
        return sentence.tag(copula) == .presentVerb || sentence.tag(copula) == .thirdPersonVerb
    }

    /// "gave them until Friday to leave", "put the vote off until May": a time that somebody was given.
    private func isDeadline(_ range: Range<Int>, _ token: Int, _ sentence: Sentence) -> Bool {
        guard token > sentence.range.lowerBound,
            syntax.hasLemma(token - 1, "until") || syntax.hasLemma(token - 1, "till"),
            let last = syntax.token(atByte: range.upperBound - 1)
        else { return false }
        if last + 2 < sentence.range.upperBound, sentence.tag(last + 1) == .to, sentence.tag(last + 2).isVerb {
            return true
        }
        var (current, steps) = (token, 0)
        while let head = sentence.head(of: current), steps < 8 {
            if sentence[head].tag.isVerb {
                if Self.delays.contains(where: { syntax.lemmaForm(head).elementsEqual($0) }) { return true }
                guard let particle = sentence.child(of: head, label: .compoundPrt) else { return false }
                return syntax.hasLemma(particle, "off") || syntax.hasLemma(particle, "back")
            }
            (current, steps) = (head, steps + 1)
        }
        return false
    }

    /// "Tuesday's ruling", "a June agreement", whatever is to be done about it: such things are dated when they are over.
    private func isOfSuddenNoun(_ range: Range<Int>, _ token: Int, _ sentence: Sentence) -> Bool {
        guard let head = sentence.head(of: token), head > token,
            [.compound, .nmodPoss].contains(sentence.relation(token))
        else { return false }
        return Self.suddenNouns.contains { syntax.lemmaForm(head).elementsEqual($0) }
    }

    /// "could not be reached on Monday", "neither could be found".
    private func couldNot(_ modal: Int, _ sentence: Sentence) -> Bool {
        guard syntax.hasLemma(modal, "could") || syntax.text(modal).lowercased() == "could" else { return false }
        if modal + 1 < sentence.range.upperBound, syntax.hasLemma(modal + 1, "not") || syntax.hasLemma(modal + 1, "n't")
        {
            return true
        }
        return syntax.hasLemma(sentence.range.lowerBound, "neither")
    }

    /// "as early as Tuesday", "as soon as May".
    private func isHeldOut(_ token: Int, _ sentence: Sentence) -> Bool {
        guard token - 3 >= sentence.range.lowerBound else { return false }
        return syntax.hasLemma(token - 1, "as") && syntax.hasLemma(token - 3, "as")
            && (syntax.hasLemma(token - 2, "early") || syntax.hasLemma(token - 2, "soon"))
    }

    private func tense(ofPredicate predicate: Int, _ sentence: Sentence, at token: Int) -> DateTense {
        let helpers = sentence.children(of: predicate).filter {
            sentence.matches($0, .aux) || sentence.matches($0, .cop)
        }
        for helper in helpers where sentence.tag(helper) == .modal {
            return Self.isPastModal(syntax, helper) || couldNot(helper, sentence) ? .unknown : .future
        }
        if let marker = sentence.child(of: predicate, label: .mark), sentence.tag(marker) == .to {
            return infinitive(predicate, sentence)
        }
        let first = helpers.first
        if isDue(predicate, sentence) { return .future }
        if isAsPlanned(predicate, sentence) { return .unknown }
        // `Exports shrank in May`, which the tagger may take for the present.
        if first == nil, PastForms.lemma(of: syntax.form(predicate)) != nil { return .past }
        switch sentence.tag(predicate) {
        case .pastVerb: return isPlan(predicate, for: token) ? .future : .past
        case .presentVerb, .thirdPersonVerb:
            return isSpeech(predicate) ? .past : .future
        case .pastParticiple:
            if isPlan(predicate, for: token) { return .future }
            // "will stay closed through Friday": the verb above says when.
            guard let first else { return isState(predicate, sentence) ? .unknown : .past }
            return sentence.tag(first) == .pastVerb || syntax.hasLemma(first, "have") ? .past : .future
        case .gerund:
            guard let first else { return .unknown }
            return sentence.tag(first) == .pastVerb || syntax.hasLemma(first, "have") ? .past : .future
        default:
            guard let first else { return .unknown }
            return sentence.tag(first) == .pastVerb ? .past : .unknown
        }
    }

    /// Whether a participle tells in what state somebody is, stays or leaves something.
    private func isState(_ participle: Int, _ sentence: Sentence) -> Bool {
        if sentence.relation(participle) == .xcomp { return true }
        guard let verb = sentence.head(of: participle), verb < participle else { return false }
        return Self.staying.contains { syntax.lemmaForm(verb).elementsEqual($0) }
    }

    /// "began, as planned, on Monday": the verb above says when.
    private func isAsPlanned(_ predicate: Int, _ sentence: Sentence) -> Bool {
        guard isPlan(predicate) else { return false }
        return (1...2).contains {
            predicate - $0 >= sentence.range.lowerBound && syntax.hasLemma(predicate - $0, "as")
        }
    }

    /// "is due to meet", "is to meet", "is set to meet", wherever the tree has it.
    private func isDue(_ predicate: Int, _ sentence: Sentence) -> Bool {
        let planning = predicate - 2
        guard planning >= sentence.range.lowerBound, syntax.hasLemma(predicate - 1, "to") else { return false }
        return isPlan(planning) || syntax.hasLemma(planning, "be") && sentence.tag(planning).isFiniteVerb
    }

    /// "they are to meet": not what they once were to do.
    private func isPending(_ predicate: Int, _ sentence: Sentence) -> Bool {
        isDue(predicate, sentence)
            && (syntax.form(predicate - 2).elementsEqual("is".utf8)
                || syntax.form(predicate - 2).elementsEqual("are".utf8))
    }

    /// "to meet" is to come, unless the verb above says that it was done, or it is what something was done for.
    private func infinitive(_ predicate: Int, _ sentence: Sentence) -> DateTense {
        guard let governor = sentence.head(of: predicate) else { return .future }
        // "set a goal for the vote to take place in July"
        if sentence.relation(predicate).base == .advcl { return isPlan(governor) ? .future : .unknown }
        for lemma in Self.done where syntax.lemmaForm(governor).elementsEqual(lemma) { return .unknown }
        return .future
    }

    /// "would have met", "could have": what did not come.
    private static func isPastModal(_ syntax: ParsedText, _ modal: Int) -> Bool {
        modal + 1 < syntax.tokens.count && syntax.hasLemma(modal + 1, "have")
    }

    /// Whether a word speaks of what is set for a time to come.
    private func isPlan(_ token: Int) -> Bool { Self.plans.contains { syntax.lemmaForm(token).elementsEqual($0) } }

    /// Whether it sets this very time: of "set", which did much else, only what is "set for Friday" or "set to meet".
    private func isPlan(_ predicate: Int, for token: Int) -> Bool {
        guard isPlan(predicate) else { return false }
        guard syntax.hasLemma(predicate, "set") else { return true }
        let next = predicate + 1
        return token > 0 && syntax.hasLemma(token - 1, "for")
            || next < syntax.tokens.count && next < token
                && syntax.hasLemma(next, "to")
    }

    private func isSpeech(_ token: Int) -> Bool { Self.speech.contains { syntax.lemmaForm(token).elementsEqual($0) } }

    private static func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

    private static let plans = words(
        "schedule plan expect set due postpone deadline upcoming slate poise intend aim tip reschedule")
    private static let staying = words("stay remain keep leave")
    private static let delays = words("extend delay defer adjourn suspend postpone prolong remand shelve")
    /// What is dated by a day or a month before it only once it has happened.
    private static let suddenNouns = words(
        """
        ruling decision verdict judgment judgement attack bombing blast explosion shooting killing murder massacre assault \
        raid crash accident collision quake earthquake tremor flood storm fire blaze announcement statement declaration \
        remark comment incident violence clash riot unrest arrest defeat loss win victory result resignation death \
        disaster tragedy rampage stabbing outage eruption derailment coup ambush airstrike strike shelling kidnapping \
        revelation disclosure outburst agreement accord sinking capsizing landslide mudslide avalanche incursion \
        abduction sell-off plunge
        """)
    private static let done = words("fail manage begin start continue refuse happen seem appear go come try force")
    private static let speech = words("say tell report write add announce know remain stand show mean have be")
}
