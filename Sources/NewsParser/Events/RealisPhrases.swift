import NewsRecord
import NewsSyntax

/// Turns of phrase that say what becomes of an infinitive or a gerund, by the order of the words: `backed out of selling`,
/// `is on course to win`, `pleaded guilty to stealing`. A tree has the preposition or the noun in them for the word above,
/// which says nothing.
enum RealisPhrases {
    /// A phrase without its last word; `*` is any one word, `~` a stretch of them.
    struct Row: Sendable {
        var words: [String]
        var force: RealisForce
    }

    /// What stands right before `to`.
    static let infinitive = table([
        (
            .carries,
            """
            go on; go so far as; go as far as; no choice but; no option but; no alternative but; little choice but;
            little option but; see fit; the nerve; the gall; the audacity; take it on himself; take it on herself;
            take it on themselves; take it upon itself; take it upon himself; take it upon herself; take it upon themselves
            """
        ),
        (
            .plans,
            """
            on course; on track; on schedule; make up * mind; gear up; line up; in line; under order; under instruction;
            on standby; on * way; stand by; sign up; stand ready; make ready; brace; gear * up; rev up; limber up
            """
        ),
        (
            .wishes,
            """
            in a position; at liberty; under pressure; in talk; at risk; have what it take; within * right; have it in mind;
            leave it to * *; in * interest; have until *; be up to *; think fit
            """
        ),
        (
            .averts,
            """
            in no position; no position; in no mood; in no hurry; in no rush; in no state; in no shape; know better than;
            not about; not go; no longer able; at a loss
            """
        ),
        (
            .attempts,
            "do * best; do * utmost; go all out; make effort; in an effort; do everything; pull out all the stop"
        ),
    ])

    /// What stands right before a gerund, or before `being` or `having` and a participle.
    static let gerund = table([
        (
            .averts,
            """
            decide against; back away from; shy away from; walk away from; turn away from; step back from; pull back from;
            draw back from; steer clear of; shrink from; recoil from; hold back from; hold off from; hold off; hold off on;
            back out of; pull out of; talk ~ out of; bow out of; think better of; acquit ~ of; clear ~ of; exonerate ~ of;
            absolve ~ of; exculpate ~ of; dissuade ~ from; dissuad ~ from; deter ~ from; incapable of; no intention of; no plan of;
            no plan for; no hope of; no question of; no chance of; no prospect of; no way of; no desire of; no thought of;
            innocent of; come close to; come near to; come close to ever; fall short of; give up on; despair of;
            miss out on; spare ~ from; save ~ from; back down from; rule ~ out of; baulk at; balk at; stop at; draw the line at;
            lose the chance of; without ever; without actually; without even; in lieu of; as opposed to; as an alternative to
            """
        ),
        (.denies, "not guilty of; not guilty to; deny ever; innocence of"),
        (
            .carries,
            """
            plead guilty to; guilty of; guilty to; convict ~ of; convict ~ for; confess to; admit to; own up to; no time in; no time;
            succeed in; get away with; end up; finish up; wind up; credit ~ with; set about; make history by; the act of;
            the honour of; the honor of; remorse for; regret for; regret at; responsibility for; praise ~ for; thank ~ for;
            reward ~ for; punish ~ for; fine ~ for; jail ~ for; imprison ~ for; criticise ~ for; criticize ~ for; fault ~ for;
            sanction ~ for; discipline ~ for; the distinction of; apologise ~ for; apologize ~ for; sack ~ for; dismiss ~ for
            """
        ),
        (
            .continues,
            "the process of; the middle of; the midst of; the throes of; busy; persist in; hard at work"
        ),
        (
            .recurs,
            """
            habit of; practice of; tradition of; history of; routine of; a point of; specialise in; specialize in;
            known for; notorious for; reputation for; given to; accustomed to; fond of; never tire of
            """
        ),
        (
            .alleges,
            """
            claim responsibility for; suspicion of; suspicion for; accusation of; allegation of; count of; charge of; trial for; on trial over; indict ~ for;
            prosecute ~ for; try ~ for; want for; blame ~ for; sue ~ for; investigate ~ for; investigate ~ over; probe ~ for;
            question ~ over; question ~ about; investigation for; arrest ~ for; detain ~ for; accuse ~ of; suspect ~ of;
            charge ~ with; suspect in; implicate ~ in; guilt in
            """
        ),
        (
            .wishes,
            """
            think about; think of; dream of; dream about; talk of; talk about; idea of; prospect of; possibility of; option of;
            danger of; interested in; intent on; bent on; keen on; set on; in favour of; in favor of; speak of; look at; look into;
            chance of; capable of; afraid of; scared of; wary of; fear of; worried about; concerned about; object to;
            opposition to; objection to; aim at; a view to; insist on; warn against; warn ~ against; advise against; advise ~ against;
            argue for; argue against; argue in favour of; campaign for; campaign against; opposed to; hesitant about;
            cautious about; serious about; moot; float the idea of; weigh up; vote on; means of; hint at; threat of; risk of;
            hope of; brink of; verge of; point of; at risk of; contemplate; consider; mull; weigh; discuss
            """
        ),
        (
            .plans,
            """
            committed to; commit ~ to; commit to; plan on; intention of; look forward to; date for; task ~ with; entrust ~ with;
            gear up for; prepare for; agree on; work towards; work toward; move towards; move toward; timetable for; plan for;
            deadline for; start date for; agreement on; put ~ in charge of
            """
        ),
    ])

    private static func table(_ lines: [(RealisForce, String)]) -> [String: [Row]] {
        var table: [String: [Row]] = [:]
        for (force, text) in lines {
            for phrase in text.split(separator: ";") {
                var words = phrase.split { $0 == " " || $0 == "\n" }.map(String.init)
                guard let last = words.popLast() else { continue }
                table[last, default: []].append(Row(words: words, force: force))
            }
        }
        // The longest first: `not guilty of` before `guilty of`.
        return table.mapValues {
            $0.enumerated().sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }.map(
                \.element)
        }
    }

    /// The phrase that ends with a token, its force and the word that it begins with.
    static func match(
        _ table: [String: [Row]], endingAt token: Int, _ scene: Scene
    ) -> (token: Int, force: RealisForce)? {
        guard token >= scene.sentence.range.lowerBound, let rows = table[scene.lemma(token)] else { return nil }
        for row in rows {
            if let start = start(of: row, before: token, scene) { return (start, row.force) }
        }
        return nil
    }

    private static func start(of row: Row, before token: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        var (at, isStretch) = (token, false)
        for word in row.words.reversed() {
            if word == "~" {
                isStretch = true
                continue
            }
            at -= 1
            if isStretch {
                let lowest = max(first, at - 8)
                while at >= lowest, scene.lemma(at) != word { at -= 1 }
                guard at >= lowest else { return nil }
                isStretch = false
            } else {
                guard at >= first, word == "*" || scene.lemma(at) == word else { return nil }
            }
        }
        return at
    }
}

extension RealisReader {
    /// What a turn of phrase before a verb makes of it.
    static func phrased(_ verb: Int, marker: Int?, _ type: String, _ scene: Scene) -> RealisLink? {
        let first = scene.sentence.range.lowerBound
        if let marker, scene.sentence.tag(verb) != .gerund {
            guard marker > first,
                let found = RealisPhrases.match(RealisPhrases.infinitive, endingAt: marker - 1, scene)
            else { return nil }
            return ruled(by: found, verb, scene)
        }
        guard verb > first else { return nil }
        var before = verb - 1
        let isPeriphrastic = ["being", "having", "been"].contains(scene.text.text(before))
        guard
            isPeriphrastic || scene.sentence.tag(verb) == .gerund
                || scene.text.form(verb).suffix(3).elementsEqual("ing".utf8)
        else { return nil }
        while before > first, ["being", "having", "been"].contains(scene.text.text(before)) { before -= 1 }
        guard let found = RealisPhrases.match(RealisPhrases.gerund, endingAt: before, scene), found.token < verb,
            scene.lemma(verb) != "question",
            // `arrested for protesting`: lawful, and told.
            found.force != .alleges || crimes.contains(type) || !holding.contains(scene.lemma(found.token))
        else { return nil }
        return ruled(by: found, verb, scene)
    }

    private static let holding: Set<String> = ["arrest", "detain", "hold", "question", "want"]

    /// What whoever is held for it need not have done.
    private static let crimes: Set<String> = [
        "killing", "attack", "theft", "bombing", "abduction", "cyberattack", "coup", "damage", "injury", "riot",
        "seizure",
        "threat", "flight", "crossing",
    ]

    private static func ruled(
        by found: (token: Int, force: RealisForce), _ verb: Int, _ scene: Scene
    ) -> RealisLink {
        let isDenied =
            scene.sentence.isNegated(found.token)
            || scene.children(found.token).contains { ["never", "n't", "nobody"].contains(scene.lemma($0)) }
        // `will stop at nothing`, `did not back out of …`: as it would be without.
        if found.force == .averts, isDenied { return RealisLink(realis: .hypothetical, next: nil) }
        return .force(found.force, at: found.token, isDenied: isDenied)
    }

    // MARK: What is false

    private static let falsehoods: Set<String> = [
        "false", "untrue", "unfounded", "baseless", "wrong", "fake", "fabricated", "lie", "hoax", "myth", "rumour",
        "rumor",
        "incorrect", "mistaken", "invented", "nonsense", "fiction", "groundless", "erroneous", "inaccurate", "rubbish",
        "fabrication",
    ]

    /// `It is not true that …`, `Reports that … are false`, `no evidence that …`: what is made of what "that" brings.
    static func refuted(_ verb: Int, _ clause: Int, _ scene: Scene) -> Event.Realis? {
        let range = scene.sentence.range
        let start = scene.sentence.subtree(of: clause).lowerBound
        guard
            let that = (max(range.lowerBound + 1, start - 1)...max(range.lowerBound + 1, min(start + 1, verb))).first(
                where: {
                    $0 < range.upperBound && scene.text.form($0).elementsEqual("that".utf8)
                }), that > range.lowerBound
        else { return nil }
        // `found no evidence that she …, and acquitted her`: the second is told.
        guard verb == clause else { return nil }
        let holder = that - 1
        let lemma = scene.lemma(holder)
        let isDenied = (max(range.lowerBound, holder - 4)..<holder).contains {
            ["not", "n't", "no", "never", "hardly"].contains(scene.lemma($0))
        }
        if ["true", "case", "right", "correct"].contains(lemma), isDenied { return .negated }
        if falsehoods.contains(lemma), !["rumour", "rumor", "wrong", "mistaken"].contains(lemma), !isDenied {
            return .negated
        }
        if ["evidence", "proof", "sign", "indication", "suggestion", "confirmation"].contains(lemma), isDenied {
            // `The court found no evidence that …`
            return (max(range.lowerBound, holder - 4)..<holder).contains { scene.lemma($0) == "find" }
                ? .negated : .hypothetical
        }
        // `faces accusations that it burned …`, where the tree has the clause on the verb
        if scene.sentence.relation(clause).base == .ccomp, scene.text.tokens[holder].universal == .noun,
            RealisWords.nouns[lemma] == .alleges
        {
            return .alleged
        }
        guard
            ["report", "claim", "rumour", "rumor", "allegation", "story", "accusation", "suggestion", "assertion"]
                .contains(lemma)
        else { return nil }
        let end = min(range.upperBound, verb + 14)
        guard
            let copula = (verb + 1..<max(verb + 1, end)).first(where: {
                ["be", "prove", "turn"].contains(scene.lemma($0)) && scene.text.tokens[$0].universal != .noun
            })
        else { return nil }
        let isOff = (copula + 1..<max(copula + 1, min(range.upperBound, copula + 6))).contains {
            falsehoods.contains(scene.lemma($0))
        }
        return isOff ? .negated : nil
    }

    // MARK: Conditions by the order of the words

    /// `in case the army shells the town`, `provided that they leave`, `Were he to resign`: a clause that is supposed.
    static func isSupposition(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard verb > first, scene.sentence.tag(verb) != .pastVerb else { return false }
        var token = verb - 1
        while token >= first, verb - token < 12 {
            if scene.sentence.tag(token).isMark { return false }
            switch scene.text.text(token).lowercased() {
            case "lest": return true
            // `weapons provided by the army were seized`: only a clause, or an opening.
            case "provided", "providing", "supposing", "suppose", "assuming":
                return token == first || scene.text.form(token + 1).elementsEqual("that".utf8)
                    || scene.sentence.tag(token - 1) == .comma && scene.lemma(token + 1) != "by"
            case "case": return token > first && scene.lemma(token - 1) == "in" && scene.lemma(token + 1) != "of"
            case "event":
                return token - 1 > first && scene.lemma(token - 1) == "the" && scene.lemma(token - 2) == "in"
                    && scene.lemma(token + 1) != "of"
            case "long":
                return token > first && ["as", "so"].contains(scene.lemma(token - 1)) && scene.lemma(token + 1) == "as"
            // `on condition of anonymity`
            case "condition":
                return token > first && ["on", "the"].contains(scene.lemma(token - 1))
                    && scene.text.form(token + 1).elementsEqual("that".utf8)
            case "were":
                return (token == first || scene.sentence.tag(token - 1) == .comma)
                    && infinitiveMarker(of: verb, scene) != nil
            default: break
            }
            token -= 1
        }
        return false
    }

    /// `Had the pilot landed, nobody would have died`: what was not, whatever the tree has.
    static func isUnmetInverted(_ verb: Int, _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        guard [.pastVerb, .pastParticiple].contains(scene.sentence.tag(verb)) else { return false }
        var token = verb - 1
        while token >= range.lowerBound, verb - token < 10 {
            if scene.sentence.tag(token).isMark { return false }
            if scene.text.text(token).lowercased() == "had" {
                guard token == range.lowerBound || scene.sentence.tag(token - 1) == .comma, verb - token > 1 else {
                    return false
                }
                return range.contains {
                    ["would", "could", "might"].contains(scene.lemma($0)) && $0 + 1 < range.upperBound
                        && ($0 + 1..<min(range.upperBound, $0 + 4)).contains { scene.lemma($0) == "have" }
                }
            }
            token -= 1
        }
        return false
    }

    private static let subjects: Set<String> = ["it", "they", "he", "she", "we", "there", "the", "a", "any"]

    /// `… should it show signs of erupting`: behind a verb, a condition that an auxiliary opens.
    static func isConditionBehind(_ verb: Int, _ scene: Scene) -> Bool {
        let end = min(scene.sentence.range.upperBound - 1, verb + 20)
        guard verb + 2 < end else { return false }
        for token in (verb + 2)..<end where scene.sentence.tag(token) == .modal {
            return scene.text.form(token).elementsEqual("should".utf8) && subjects.contains(scene.lemma(token + 1))
                && [.noun, .properNoun, .numeral].contains(scene.text.tokens[token - 1].universal)
        }
        return false
    }
}
