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
