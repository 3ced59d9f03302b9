import Lexicons
import NewsNames
import NewsSyntax
import NewsText

/// What a phrase says that someone is: `U.S. Special Envoy for Human Rights in North Korea`, `a senior official`.
struct Role {
    /// The phrase without an article.
    var place: PageText.Place
    /// The noun that the rest describes, small.
    var head: String
    /// The words before the head, small, without nations.
    var modifiers: [String] = []
    /// Words behind the head, small, without nations, articles and prepositions.
    var scope: [String] = []
    /// Whose it is: the country before the head, or the one that the words behind it say it is of.
    var nation: String?
    /// Countries that it is for.
    var scopeNations: [String] = []
    /// An organisation or a place whose it is.
    var body: String?
    /// Whether it is an office rather than a description.
    var isOffice = false

    /// Whether the words of the other role are all among this one's.
    func holds(_ other: Role) -> Bool {
        guard other.head == head, other.nation == nil || other.nation == nation else { return false }
        let own = Set(modifiers + scope)
        return (other.modifiers + other.scope).allSatisfy { own.contains($0) || RoleWords.ranks.contains($0) }
            && other.scopeNations.allSatisfy { scopeNations.contains($0) || $0 == nation }
    }

    /// Whether a vaguer description may mean the bearer of this role.
    func mayBe(_ description: Role) -> Bool {
        guard RoleWords.covers(description.head, head) else { return false }
        if let wanted = description.nation {
            if let nation, nation != wanted { return false }
            if nation == nil, !scopeNations.isEmpty { return false }
        }
        // `the minister` may be the foreign minister.
        if description.head == head, modifiers.isEmpty, scope.isEmpty, body == nil { return true }
        let own = modifiers + scope + [body ?? ""]
        return description.modifiers.allSatisfy { word in
            RoleWords.ranks.contains(word) || own.contains { Self.isAkin($0, word) }
        }
    }

    /// `ministry` and `minister`.
    private static func isAkin(_ left: String, _ right: String) -> Bool {
        left == right || left.utf8.count > 4 && right.utf8.count > 4 && left.prefix(5) == right.prefix(5)
    }

    /// The id of the office.
    var identifier: String {
        var parts: [String] = []
        if let nation { parts.append(Countries.shortCodes[nation] ?? nation) }
        if nation == nil, let body { parts.append(String(body.drop { $0 != ":" }.dropFirst())) }
        let kept = modifiers.filter { !RoleWords.ranks.contains($0) }
        parts += kept + [head] + scope
        parts += scopeNations.map { Slug.make(CountryRows.commonNames[$0] ?? $0) }
        return "office:" + parts.map(Slug.make).filter { !$0.isEmpty }.joined(separator: "-")
    }
}

/// Takes phrases of a block apart into roles.
struct RoleReader {
    let page: PageText
    let names: DocumentNames?
    let block: Int
    let words: WordReader

    init(_ page: PageText, _ names: DocumentNames?, _ block: Int) {
        self.page = page
        self.names = names
        self.block = block
        words = WordReader(page.readings[block])
    }

    /// The most words of one title.
    private static let longest = 14

    /// Whether the token heads the title of an office.
    func isOfficeHead(_ index: Int) -> Bool {
        let word = RoleWords.whole(words.lower(index))
        if RoleWords.offices.contains(word) { return true }
        guard RoleWords.dependentOffices.contains(word), index > 0, words.isWord(index - 1) else { return false }
        return RoleWords.dependentOpeners.contains(words.lower(index - 1))
    }

    /// The role that a phrase with this head makes; `end` is the token after its last.
    func role(head: Int, from start: Int, to end: Int) -> Role {
        var role = Role(
            place: PageText.Place(block: block, range: words.bytes(of: start..<end)),
            head: RoleWords.whole(words.lower(head)))
        role.isOffice = isOfficeHead(head)
        var index = start
        while index < head {
            if let nation = words.nation(at: index, limit: head) {
                role.nation = role.nation ?? nation.code
                index += nation.count
                continue
            }
            if words.isWord(index), !words.traits(index).contains(.functionWord) {
                role.modifiers.append(words.lower(index))
            }
            index += 1
        }
        if role.nation == nil, let body = organisation(in: start..<head) {
            role.body = body
            // `New Jersey Gov.`: the body stands for its own words.
            let own = Set(body.drop { $0 != ":" }.dropFirst().split(separator: "-"))
            role.modifiers.removeAll { own.contains(Substring(Slug.make($0))) }
        }
        readScope((head + 1)..<max(head + 1, end), &role)
        return role
    }

    private func readScope(_ tokens: Range<Int>, _ role: inout Role) {
        var index = tokens.lowerBound
        let opener = index < tokens.upperBound ? words.lower(index) : ""
        while index < tokens.upperBound {
            if let nation = words.nation(at: index, limit: tokens.upperBound) {
                let isOwner = opener == "of" && index <= tokens.lowerBound + 2 && role.nation == nil
                if isOwner { role.nation = nation.code } else { role.scopeNations.append(nation.code) }
                index += nation.count
                continue
            }
            if words.isWord(index), !words.traits(index).contains(.functionWord) {
                role.scope.append(words.lower(index))
            }
            index += 1
        }
        if role.nation == nil, role.body == nil, opener == "of" || opener == "for" {
            role.body = organisation(in: tokens)
        }
    }

    /// The organisation or place that is named among the tokens.
    private func organisation(in tokens: Range<Int>) -> String? {
        guard let names, !tokens.isEmpty else { return nil }
        let range = words.bytes(of: tokens)
        for name in names.blocks[block] where name.range.overlaps(range) {
            guard name.kind == .organisation || name.kind == .place else { continue }
            let (text, isBody) = (words.text.text(name.range), name.kind == .organisation)
            let slug = isBody ? BodyNames.slug(text) : Slug.make(text)
            if !slug.isEmpty { return (isBody ? "org:" : "place:") + slug }
        }
        return nil
    }

    /// The role that stands right before a name: `Foreign Minister Ana Reyes`.
    func role(before name: Range<Int>) -> Role? {
        let nameToken = words.firstToken(from: name.lowerBound)
        guard nameToken > 0, words.isWord(nameToken - 1), !words.traits(nameToken - 1).contains(.preposition) else {
            return nil
        }
        if isOfficeHead(nameToken - 1) {
            let start = phraseStart(before: nameToken - 1)
            return isPast(start) ? nil : role(head: nameToken - 1, from: start, to: nameToken)
        }
        // `Special Envoy for Human Rights in North Korea Jay Lefkowitz`: the head has a capital, and a preposition
        // follows it.
        var index = nameToken - 1
        while index > 0, nameToken - index <= Self.longest {
            let traits = words.traits(index)
            guard words.isWord(index), traits.isDisjoint(with: [.determiner, .auxiliary, .pronoun, .subordinator]),
                traits.isDisjoint(with: .anyCue) || words.isCapitalised(index)
            else { return nil }
            if words.isCapitalised(index), isOfficeHead(index), words.traits(index + 1).contains(.preposition) {
                let start = phraseStart(before: index)
                return isPast(start) ? nil : role(head: index, from: start, to: nameToken)
            }
            index -= 1
        }
        return nil
    }

    /// The role behind a name and a comma: `Jan Reus, the town's mayor,`; or before them: `the mayor, Jan Reus,`.
    func role(beside name: Range<Int>) -> Role? {
        let first = words.firstToken(from: name.lowerBound)
        let after = words.firstToken(from: name.upperBound)
        if after + 1 < words.count, words.isComma(after), let role = apposition(from: after + 1) { return role }
        guard first > 1, words.isComma(first - 1), after >= words.count || !words.isWord(after) else { return nil }
        var start = first - 2
        while start > 0, first - start < Self.longest, words.isWord(start - 1),
            !words.traits(start).contains(.determiner), words.traits(start - 1).isDisjoint(with: .anyCue)
        {
            start -= 1
        }
        guard words.isWord(start), words.traits(start).contains(.determiner) || words.isCapitalised(start) else {
            return nil
        }
        return phrase(from: start, to: first - 1)
    }

    private func apposition(from start: Int) -> Role? {
        var start = start
        // `Ana Reyes, 45, the mayor of …`
        if start + 1 < words.count, words.text.tokens[start].kind == .number, words.isComma(start + 1) { start += 2 }
        var end = start
        while end < words.count, end - start < Self.longest, words.isWord(end) {
            let traits = words.traits(end)
            if !traits.isDisjoint(with: [.auxiliary, .subordinator, .pronoun]) { break }
            if !traits.isDisjoint(with: .finiteCue), traits.isDisjoint(with: .nounLike) { break }
            end += 1
        }
        guard end > start else { return nil }
        if let role = phrase(from: start, to: end) { return role }
        // `Ana Reyes, a vet from Faro`: whatever noun it is, she is that.
        return ["a", "an", "the"].contains(words.lower(start)) ? noun(from: start + 1, to: end) : nil
    }

    /// The role of a noun phrase, whose first noun for a person is its head.
    func phrase(from start: Int, to end: Int) -> Role? {
        guard start < end, !words.traits(start).contains(.preposition) else { return nil }
        // `not the president of anything`, `no minister`: nobody's.
        guard !words.traits(start).contains(.negation), !Self.quantified.contains(words.lower(start)) else {
            return nil
        }
        var start = start
        if words.traits(start).contains(.determiner) { start += 1 }
        guard start < end, !isPast(start) else { return nil }
        var head: Int?
        for index in start..<end {
            let traits = words.traits(index)
            if traits.contains(.preposition) { break }
            if !words.isPossessive(index), isOfficeHead(index) || traits.contains(.personNoun) { head = index }
        }
        // Behind a comma it may be the next of a list: `Gov. Ana Reyes`, `and Ana Reyes`.
        guard let head, !words.traits(start).contains(.coordinator), !isPerson(head + 1, before: end) else {
            return nil
        }
        return role(head: head, from: start, to: end)
    }

    /// Whether a person's name begins with a token.
    private func isPerson(_ index: Int, before end: Int) -> Bool {
        guard let names, index < end, words.isCapitalised(index) else { return false }
        let start = Int(words.text.tokens[index].start)
        return names.blocks[block].contains { $0.kind == .person && $0.range.lowerBound == start }
    }

    /// The role that a description as a source names: `a senior U.S. official in Seoul`.
    func description(_ range: Range<Int>, isTitle: Bool = false) -> Role? {
        let tokens = words.tokens(in: range)
        guard !tokens.isEmpty else { return nil }
        var end = tokens.lowerBound
        while end < tokens.upperBound, words.isWord(end),
            end == tokens.lowerBound
                || words.traits(end).isDisjoint(with: [.preposition, .subordinator, .pronoun])
        { end += 1 }
        return phrase(from: tokens.lowerBound, to: end)
    }

    /// The role that `the vet` or `the younger brother` names: any noun behind the article, up to what hangs on it.
    func definiteDescription(_ range: Range<Int>) -> Role? {
        let tokens = words.tokens(in: range)
        guard let first = tokens.first, Self.definite.contains(words.lower(first)) else { return nil }
        return noun(from: first + 1, to: tokens.upperBound)
    }

    private static let quantified: Set<String> = ["no", "any", "every", "each", "neither", "either", "hardly"]

    private static let definite: Set<String> = ["the", "this", "that", "its", "their", "his", "her"]

    /// What a description says that someone is, whatever the noun: `a mediator`, `the vet`, and in a headline `mediator`.
    func anyDescription(_ range: Range<Int>) -> Role? {
        if let role = description(range) { return role }
        let tokens = words.tokens(in: range)
        guard let first = tokens.first else { return nil }
        return noun(from: words.traits(first).contains(.determiner) ? first + 1 : first, to: tokens.upperBound)
    }

    /// The role of a phrase whose last word before a preposition or a clause is its head.
    private func noun(from start: Int, to limit: Int) -> Role? {
        var end = start
        while end < limit, words.isWord(end),
            words.traits(end).isDisjoint(with: [.preposition, .subordinator, .pronoun, .auxiliary, .coordinator])
        { end += 1 }
        guard start < end, end - start <= Self.longestNoun, !isPast(start) else { return nil }
        return role(head: end - 1, from: start, to: end)
    }

    /// `the retired schoolteacher`: more words before a preposition are no plain description.
    private static let longestNoun = 4

    /// Where the words before a head begin that belong to it.
    private func phraseStart(before head: Int) -> Int {
        var start = head
        while start > 0, head - start < 8 {
            let index = start - 1
            guard words.isWord(index), words.isModifier(index),
                words.traits(index).isDisjoint(with: [.determiner, .preposition, .auxiliary])
            else { break }
            // A possessive opens the phrase: `Washington's special envoy`.
            if words.isPossessive(index), words.nation(at: index, limit: index + 1) == nil { break }
            if isFiniteVerb(index) { break }
            start = index
        }
        return start
    }

    /// Whether the tree has a finite verb there: `Lis overtook Justice …`.
    private func isFiniteVerb(_ index: Int) -> Bool {
        guard let syntax = words.reading.syntax,
            let token = syntax.token(atByte: Int(words.text.tokens[index].start))
        else { return false }
        return syntax.tokens[token].tag.isFiniteVerb && syntax.tokens[token].universal == .verb
    }

    /// The role with what `of` or `for` says of it right behind the head; nil where neither stands there.
    func scoped(_ head: Int, from start: Int) -> Role? {
        guard head + 2 < words.count, ["of", "for"].contains(words.lower(head + 1)) else { return nil }
        var end = head + 2
        while end < words.count, end - head <= Self.longestNoun + 1, words.isModifier(end) || words.lower(end) == "the"
        {
            end += 1
        }
        return end > head + 2 ? role(head: head, from: start, to: end) : nil
    }

    /// `former`, `ex-`: who held the office once.
    func isPast(_ start: Int) -> Bool {
        let word = words.lower(start)
        return word == "former" || word == "then" || word == "late" || word.hasPrefix("ex-")
    }
}
