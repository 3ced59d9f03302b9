import NewsRecord
import NewsSyntax
import NewsText

/// Names of places of which the second says where the first lies: `Odessa, Texas`, `Sana, the capital of Yemen`.
enum PlaceFrames {
    /// Whether nothing stands between two names of a block but what joins them so: a comma, `in`, and a side or a
    /// description of the first.
    static func join(_ left: Span, _ right: Span, _ page: PageText) -> Bool {
        guard let text = page.readings[left.block].syntax, let first = page.token(at: left.start, left.block),
            let last = page.token(at: right.start, left.block), last < text.tokens.count
        else { return false }
        var token = first
        while token < last, page.span(of: token, left.block).start < left.end { token += 1 }
        if isDescribed(token..<last, text) { return true }
        var between = (token..<last).map { text.lemma($0) }
        if let side = between.last, MissedPlaces.isSide(side), between.count > 1 { between.removeLast() }
        return between == [","] || between == ["in"] || between == [",", "in"]
    }

    /// `Brixton, south London`: whether the first of two names is a part of the town that the second is.
    static func isPart(_ left: Span, of right: Span, _ page: PageText) -> Bool {
        guard let text = page.readings[left.block].syntax, let end = page.token(at: left.end, left.block),
            let last = page.token(at: right.start, left.block), last == end + 2, text.tokens[end].tag == .comma
        else { return false }
        return MissedPlaces.isSide(text.lemma(end + 1))
    }

    /// `, the capital of`, `, a town in northern`
    private static func isDescribed(_ between: Range<Int>, _ text: ParsedText) -> Bool {
        guard let comma = between.first, text.tokens[comma].tag == .comma, between.count <= 9, between.count > 2,
            let noun = between.dropFirst().first(where: { text.tokens[$0].universal == .noun }),
            PlaceNouns.towns.contains(text.lemma(noun)),
            (comma + 1..<noun).allSatisfy({
                [.determiner, .adjective, .adverb].contains(text.tokens[$0].universal)
            })
        else { return false }
        let last = between.upperBound - 1
        let link = MissedPlaces.isSide(text.lemma(last)) ? last - 1 : last
        return link == noun + 1 && ["of", "in"].contains(text.lemma(link))
    }

    /// `the fishing port of Bermeo`, `on both banks of the Mekong`: whether the noun before a name says that it is a
    /// place's.
    ///
    /// - Parameter start: the token that the name begins with.
    static func isNamed(behindNoun start: Int, _ text: ParsedText) -> Bool {
        var link = start - 1
        let hasArticle = link > 0 && text.form(link).elementsEqual("the".utf8)
        if hasArticle { link -= 1 }
        guard link > 0, text.form(link).elementsEqual("of".utf8), text.tokens[link - 1].universal == .noun else {
            return false
        }
        let noun = text.lemma(link - 1)
        if hasArticle { return PlaceNouns.edges.contains(noun) }
        return [PlaceNouns.towns, PlaceNouns.lands, PlaceNouns.divisions].contains { $0.contains(noun) }
    }
}
