import NewsRecord
import NewsSyntax

/// Who makes an instrument and when: by frames of verbs (`A and B signed`, `signed by`, `acceded to`) and of prepositions
/// (`between A and B`, `with A`).
struct InstrumentMaking {
    let scene: Scene
    let head: Int
    let phrase: Range<Int>

    private var verbBehind: Int? { InstrumentWords.maker(behind: phrase, scene) }

    /// The clause that tells of its making, in which a date is its own.
    var clause: Range<Int>? {
        dating
            ?? (InstrumentWords.maker(before: head, scene) ?? verbBehind).map { InstrumentWords.clause(of: $0, scene) }
    }

    /// `the law, which dates from 2015`
    private var dating: Range<Int>? {
        let end = scene.sentence.range.upperBound
        let verb = (phrase.upperBound..<max(phrase.upperBound, min(end - 2, phrase.upperBound + 5))).first {
            scene.lemma($0) == "date" && ["from", "back"].contains(scene.lemma($0 + 1))
        }
        return verb.map { scene.text.byteSpan($0..<min(end, $0 + 7)) }
    }

    /// Verbs whose subject is a party to their object.
    private static let joining = StanceWords.set(
        """
        sign ratify join accede initial conclude reach agree extend break violate breach leave quit negotiate strike renew
        invoke adopt denounce honour honor
        """)

    func parties(_ duty: LocalInstrument.Duty?) -> [LocalArgument] {
        var parties: [LocalArgument] = []
        func add(_ token: Int?) {
            guard let token else { return }
            for argument in scene.arguments(token) where argument.kind != .thing && !parties.contains(argument) {
                parties.append(argument)
            }
        }
        for child in scene.children(head)
        where scene.sentence.relation(child).base == .nmod
            && ["between", "with", "among"].contains(scene.preposition(child) ?? "")
        {
            add(child)
        }
        if let verb = scene.sentence.head(of: head), scene.isVerb(verb),
            [.obj, .obl].contains(scene.sentence.relation(head).base), Self.joining.contains(scene.lemma(verb))
        {
            add(maker(of: verb))
        }
        if parties.isEmpty, let verb = InstrumentWords.maker(before: head, scene) { add(maker(of: verb)) }
        // `the pact, which Egypt concluded with Sudan`
        if let verb = verbBehind {
            if parties.isEmpty {
                let isParticiple =
                    scene.sentence.tag(verb) == .pastParticiple && !scene.sentence.isFinite(verb)
                    || verb + 1 < scene.sentence.range.upperBound && scene.lemma(verb + 1) == "by"
                add(
                    isParticiple || scene.isPassive(verb)
                        ? scene.companion(of: verb, "by") : scene.agent(verb).flatMap { $0 == head ? nil : $0 })
            }
            if let other = scene.companion(of: verb, "with"), other < verb + 4 { add(other) }
        }
        add(adherent)
        // `adopted by the Security Council`
        if parties.isEmpty,
            let verb = (head + 1..<min(head + 4, scene.sentence.range.upperBound)).first(where: {
                InstrumentWords.making.contains(scene.lemma($0)) && scene.isVerb($0)
            })
        {
            add(scene.companion(of: verb, "by"))
        }
        if parties.isEmpty, InstrumentWords.isMutual(scene.lemma(head)) { return bound(by: duty) }
        return parties
    }

    private func maker(of verb: Int) -> Int? { scene.agent(verb).map { sent($0) ?? $0 } }

    /// `signatories of the convention`, `the protocol, to which nine states are party`, `Kenya is a party to the convention`
    private var adherent: Int? {
        guard ["of", "to"].contains(scene.preposition(head) ?? ""), let noun = scene.sentence.head(of: head),
            ["signatory", "party", "member", "adherent"].contains(scene.lemma(noun)), noun < head
        else { return nil }
        if let subject = scene.sentence.child(of: noun, label: .nsubj), !scene.isRelativePronoun(subject) {
            return subject
        }
        return scene.sentence.tag(noun) == .pluralNoun ? noun : nil
    }

    /// Of what needs two, whoever is bound by it is party to it.
    private func bound(by duty: LocalInstrument.Duty?) -> [LocalArgument] {
        guard let duty, let actor = duty.actor, actor.kind == .body else { return [] }
        let first = scene.text.bytes[actor.range].prefix(7)
        // `either side`, `both armies`: only those whom something else has named.
        if Self.quantified.contains(where: { first.starts(with: $0) }) { return [] }
        var parties = scene.text.token(atByte: actor.head.lowerBound).map { scene.arguments($0) } ?? [actor]
        // `Chad must hand over fugitives to Cameroon`: states that it has to do with.
        let others = scene.sentence.range.filter {
            duty.range.contains(scene.text.tokens[$0].range.lowerBound) && Countries.isName($0, scene)
        }
        for other in others.prefix(3).compactMap({ scene.argument($0) }) where !parties.contains(other) {
            parties.append(other)
        }
        return parties
    }

    private static let quantified: [[UInt8]] = ["both", "each", "either", "neither", "all ", "no ", "every"].map {
        Array($0.utf8)
    }

    /// `Ministers from Laos and Thailand`: those who sent them.
    private func sent(_ subject: Int) -> Int? {
        scene.children(subject).first {
            scene.sentence.relation($0) == .nmod && ["from", "of"].contains(scene.preposition($0) ?? "")
                && scene.isName($0)
        }
    }
}
