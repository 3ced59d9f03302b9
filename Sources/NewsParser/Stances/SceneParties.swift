import NewsSyntax
import NewsText

/// Who stands behind a phrase.
extension Scene {
    /// Where an argument's phrase ends.
    func argumentEnd(_ token: Int) -> Int {
        max(argument(token)?.range.upperBound ?? 0, text.tokens[token].range.upperBound)
    }

    /// Whether a word stands for somebody who can act.
    func isParty(_ token: Int) -> Bool {
        switch kind(token) {
        case .person, .people, .body, .pronoun: true
        case .place, .thing: Nationals.country(text.form(token)) != nil || lemma(token) == "those"
        }
    }

    private static let agentive: [[UInt8]] = ["ers", "ors", "ists", "ians", "ants", "ents", "ees", "ates", "ards"].map {
        Array($0.utf8)
    }
    private static let deeds: [[UInt8]] = ["ments", "ctors", "eaters"].map { Array($0.utf8) }

    /// Whether a noun that no list has for a person's can be one all the same, or is a writing: `the vintners`, `a study`.
    func canTakeSides(_ token: Int) -> Bool {
        let lemma = lemma(token)
        if StanceWords.writings.contains(lemma) || isName(token) { return true }
        guard sentence.tag(token) == .pluralNoun else { return false }
        let form = text.form(token)
        return Self.agentive.contains { form.count > $0.count + 2 && form.suffix($0.count).elementsEqual($0) }
            && !Self.deeds.contains { form.suffix($0.count).elementsEqual($0) }
    }

    /// `no longer trusts`
    func isNoLonger(_ verb: Int) -> Bool {
        let first = max(sentence.range.lowerBound, verb - 4)
        guard verb > first + 1 else { return false }
        return (first..<(verb - 1)).contains {
            text.form($0).elementsEqual("no".utf8) && lemma($0 + 1).hasPrefix("long")
        }
    }

    /// Whether an infinitive follows a phrase: `asked Cuba to send`.
    func hasInfinitive(after token: Int, within count: Int = 8) -> Bool {
        let end = min(sentence.range.upperBound, token + count)
        var next = token + 1
        while next < end {
            if lemma(next) == "to", next + 1 < end, text.tokens[next + 1].universal == .verb { return true }
            if sentence.tag(next).isMark { return false }
            next += 1
        }
        return false
    }

    /// The party whose doing, people or things a phrase is: `Colombia` of `Colombia's efforts`.
    func party(behind token: Int) -> Int {
        guard kind(token) == .thing || kind(token) == .place else { return token }
        if let owner = sentence.child(of: token, label: .nmodPoss), text.tokens[owner].universal != .pronoun {
            return owner
        }
        let inner = children(token).filter { sentence.relation($0).base == .nmod || sentence.relation($0).base == .obl }
        if let maker = inner.first(where: { preposition($0) == "by" && $0 > token }), kind(maker) != .thing {
            return maker
        }
        if let owner = inner.first(where: { preposition($0) == "of" }), kind(owner) != .thing { return owner }
        // `the verdict staged by the court`
        let maker = children(token).first {
            sentence.relation($0) == .acl && sentence.tag($0) == .pastParticiple
        }.flatMap { agent($0) }
        if let maker, maker != token, kind(maker) != .thing { return maker }
        return token
    }
}
