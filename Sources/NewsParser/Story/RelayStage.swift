import NewsAttribution
import NewsRecord
import NewsText

/// Someone through whom words came, where the text names it.
struct Relay {
    var source: PageText.Place?
    /// An index into the cast.
    var member: Int?
    var cue: PageText.Place?
    /// An expression of time beside the cue.
    var said: PageText.Place?
}

/// Finds through whom an utterance came: `the agency quoted X as saying`, `the paper reported, citing X`, and statements
/// within statements.
struct RelayStage {
    let page: PageText
    private let byBlock: [Int: [Int]]

    /// More statements of a block than this, and more relays in one, are not looked at.
    private static let largestCount = 100
    private static let longestPhrase = 14

    static func run(_ page: PageText, _ cast: inout Cast, _ statements: inout [DocumentStatement]) {
        var byBlock: [Int: [Int]] = [:]
        for index in statements.indices where statements[index].echo == nil {
            byBlock[statements[index].block, default: []].append(index)
        }
        let stage = RelayStage(page: page, byBlock: byBlock)
        for block in page.drafts.indices where page.drafts[block].kind == .paragraph {
            stage.read(block, &cast, &statements)
        }
    }

    private func read(_ block: Int, _ cast: inout Cast, _ statements: inout [DocumentStatement]) {
        let words = WordReader(page.readings[block])
        var count = 0
        for index in 0..<words.count where words.isWord(index) {
            let first = words.text.bytes[Int(words.text.tokens[index].start)] | 0x20
            guard first == 0x61 || first == 0x63 || first == 0x71, count < Self.largestCount else { continue }
            switch words.lower(index) {
            case "according":
                count += 1
                readAccording(index, words, block, &cast, &statements)
            case "quoting", "citing":
                count += 1
                readCiting(index, words, block, &cast, &statements)
            case "quoted", "quotes", "cited", "cites":
                count += 1
                readQuoted(index, words, block, &cast, &statements)
            default: continue
            }
        }
    }

    /// The statements of a block, as far as they are looked at.
    func ownStatements(_ block: Int) -> ArraySlice<Int> { (byBlock[block] ?? []).prefix(Self.largestCount) }

    // MARK: Citing

    /// `…, the paper reported, quoting a diplomat`, and `the paper, citing the site X, which quoted an officer, said …`.
    private func readCiting(
        _ citing: Int, _ words: WordReader, _ block: Int, _ cast: inout Cast, _ statements: inout [DocumentStatement]
    ) {
        guard var phrase = phrase(from: citing + 1, words) else { return }
        let citingPlace = place(citing..<(citing + 1), words, block)
        let before = statement(in: sentence(of: citing, words), block, statements, words, isBefore: true, citing)
        let after =
            before == nil
            ? statement(in: sentence(of: citing, words), block, statements, words, isBefore: false, citing) : nil
        guard let index = before ?? after else { return }
        var subject: PageText.Place?
        if before != nil {
            let old = statements[index]
            // Who cites is a medium or a body: a person who cites somebody speaks for themselves.
            guard !isPerson(old.speaker, cast), ![.he, .she, .first].contains(old.sourceShape) else { return }
        } else {
            guard let found = self.subject(before: citing, words).map({ place($0, words, block) }),
                isSource(found, words)
            else { return }
            subject = found
        }
        var handedOn: [(source: PageText.Place, verb: Int)] = []
        while handedOn.count < 5, let (next, verb) = relative(after: phrase, words) {
            handedOn.append((place(phrase, words, block), verb))
            phrase = next
        }
        let source = place(phrase, words, block)
        guard isSource(source, words) else { return }
        var outer = Relay(
            source: statements[index].source, member: statements[index].speaker, cue: statements[index].cue,
            said: date(statements[index].cue))
        if let subject {
            outer = Relay(source: subject, member: member(subject, &cast).member, cue: citingPlace)
            guard !isPerson(outer.member, cast) else { return }
        }
        var cue = before == nil ? statements[index].cue : citingPlace
        var chain = [outer]
        for (source, verb) in handedOn {
            let verbPlace = place(verb..<(verb + 1), words, block)
            chain.append(Relay(source: source, member: member(source, &cast).member, cue: verbPlace))
            if before != nil { cue = verbPlace }
        }
        statements[index].via = chain
        statements[index].cue = cue
        assign(source, to: index, &cast, &statements)
    }

    /// `, which quoted a customs officer`.
    private func relative(after phrase: Range<Int>, _ words: WordReader) -> (Range<Int>, verb: Int)? {
        var index = phrase.upperBound
        if index < words.count, words.isComma(index) { index += 1 }
        guard index + 2 < words.count, ["which", "who", "that"].contains(words.lower(index)) else { return nil }
        index += 1
        if words.traits(index).contains(.auxiliary) { index += 1 }
        guard index + 1 < words.count, ["quoted", "cited", "quotes", "cites"].contains(words.lower(index)),
            let next = self.phrase(from: index + 1, words)
        else { return nil }
        return (next, index)
    }

    // MARK: Quoted as saying

    /// `the agency quoted the general as saying that …`, `the general was quoted by the agency as saying …`.
    private func readQuoted(
        _ verb: Int, _ words: WordReader, _ block: Int, _ cast: inout Cast, _ statements: inout [DocumentStatement]
    ) {
        let sentence = sentence(of: verb, words)
        guard
            let asToken = (verb..<min(sentence.upperBound, verb + Self.longestPhrase)).first(where: {
                words.lower($0) == "as"
            }), asToken + 2 < sentence.upperBound,
            words.traits(asToken + 1).contains(.gerundCue) || words.lower(asToken + 1) == "having"
        else {
            readQuotedSource(verb, words, block, &cast, &statements)
            return
        }
        // `were cited as having heard two bangs`: what they have done is what they are cited for.
        let isDeed = words.lower(asToken + 1) == "having"
        let saying = isDeed ? asToken : asToken + 1
        var (relay, speaker): (Range<Int>?, Range<Int>?)
        if verb > 0, words.traits(verb - 1).contains(.copula) {
            speaker = subject(before: verb - 1, words)
            if words.lower(verb + 1) == "by" { relay = phrase(from: verb + 2, words, end: asToken) }
        } else {
            relay = subject(before: verb, words)
            speaker = phrase(from: verb + 1, words, end: asToken).map { withName($0, end: asToken, words, block) }
        }
        guard let speaker else { return }
        let relayPlace = relay.map { place($0, words, block) }
        let verbPlace = place(verb..<(verb + 1), words, block)
        let chain = relayPlace.map {
            [Relay(source: $0, member: member($0, &cast).member, cue: verbPlace, said: date(verbPlace))]
        }
        let content = (saying + 1)..<sentence.upperBound
        if let index = told(before: verb, content, words, block, statements) {
            statements[index].via = chain ?? []
            if statements[index].cue == nil { statements[index].cue = place(saying..<(saying + 1), words, block) }
            let source = place(speaker, words, block)
            let isKnown = statements[index].source.map { $0.block == block && $0.range.overlaps(source.range) } ?? false
            if !isKnown || statements[index].speaker == nil { assign(source, to: index, &cast, &statements) }
            return
        }
        guard let index = target(content, saying, words, block, &statements) else { return }
        statements[index].via = chain ?? []
        statements[index].cue = isDeed ? verbPlace : place(saying..<(saying + 1), words, block)
        assign(place(speaker, words, block), to: index, &cast, &statements)
    }

    /// `“…,” the general was quoted as saying on Monday`: the quotation before a cue that nothing but a time follows.
    private func told(
        before verb: Int, _ content: Range<Int>, _ words: WordReader, _ block: Int, _ statements: [DocumentStatement]
    ) -> Int? {
        let isOver = content.allSatisfy {
            words.text.tokens[$0].kind != .word || !words.traits($0).isDisjoint(with: [.calendar, .preposition])
        }
        guard isOver else { return nil }
        let end = Int(words.text.tokens[verb].start)
        return (byBlock[block] ?? []).prefix(Self.largestCount).last {
            let own = statements[$0].content[0]
            return own.isQuoted && own.place.range.upperBound <= end
                && (statements[$0].cue.map { words.tokens(in: $0.range).contains(verb) }
                    ?? statements[$0].source.map { $0.range.upperBound <= end && end - $0.range.upperBound < 12 }
                    ?? false)
        }
    }

    /// `General Marr, quoted by the agency, said …`, and `according to the agency, which quoted the general`.
    private func readQuotedSource(
        _ verb: Int, _ words: WordReader, _ block: Int, _ cast: inout Cast, _ statements: inout [DocumentStatement]
    ) {
        let at = Int(words.text.tokens[verb].start)
        let near = (byBlock[block] ?? []).prefix(Self.largestCount).first {
            statements[$0].via.isEmpty
                && statements[$0].source.map { $0.block == block && $0.range.contains(at) } ?? false
        }
        guard let index = near, let own = statements[index].source, verb > 1, verb + 2 < words.count else { return }
        let cue = place(verb..<(verb + 1), words, block)
        if words.isComma(verb - 1), words.lower(verb + 1) == "by", let relay = phrase(from: verb + 2, words) {
            let source = place(relay, words, block)
            let outlet = member(source, &cast).member
            guard !isPerson(outlet, cast) else { return }
            statements[index].via = [Relay(source: source, member: outlet, cue: cue, said: date(cue))]
        } else if words.lower(verb - 1) == "which", let phrase = phrase(from: verb + 1, words) {
            let source = place(phrase, words, block)
            guard isSource(source, words), !isPerson(statements[index].speaker, cast) else { return }
            let end = Int(words.text.tokens[verb - 2].start)
            let outlet = PageText.Place(block: block, range: own.range.lowerBound..<max(own.range.lowerBound + 1, end))
            statements[index].via = [
                Relay(source: outlet, member: statements[index].speaker, cue: statements[index].cue)
            ]
            statements[index].cue = cue
            assign(source, to: index, &cast, &statements)
        }
    }

    /// The statement whose content stands behind the cue: one that was found already, or a new one.
    private func target(
        _ content: Range<Int>, _ saying: Int, _ words: WordReader, _ block: Int, _ statements: inout [DocumentStatement]
    ) -> Int? {
        guard !content.isEmpty else { return nil }
        var end = content.upperBound
        while end > content.lowerBound, words.text.tokens[end - 1].kind == .punctuation { end -= 1 }
        guard end > content.lowerBound else { return nil }
        let start = Int(words.text.tokens[saying].end)
        let range = Int(words.text.tokens[content.lowerBound].start)..<Int(words.text.tokens[end - 1].end)
        for index in (byBlock[block] ?? []).prefix(Self.largestCount) {
            let own = statements[index].content[0].place.range
            if own.lowerBound >= start, own.lowerBound < range.upperBound { return index }
        }
        guard
            !page.readings[block].stretches.contains(where: { stretch in
                range.contains(Int(words.text.tokens[stretch.open].start))
            })
        else { return nil }
        statements.append(
            DocumentStatement(
                kind: .indirect, content: [(PageText.Place(block: block, range: range), false)], source: nil,
                sourceShape: .described, sourceName: nil, cue: nil,
                cueClass: CueVerbs.classes.firstIndex(of: "said") ?? 0, isFloating: false,
                region: .body))
        return statements.count - 1
    }

    // MARK: Phrases

    func place(_ tokens: Range<Int>, _ words: WordReader, _ block: Int) -> PageText.Place {
        PageText.Place(
            block: block,
            range: Int(words.text.tokens[tokens.lowerBound].start)..<Int(words.text.tokens[tokens.upperBound - 1].end))
    }

    func sentence(of token: Int, _ words: WordReader) -> Range<Int> {
        let sentences = words.text.sentences
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count ? sentences[low] : token..<token
    }

    /// The noun phrase that begins at a token, up to a comma, a clause or another verb.
    func phrase(from start: Int, _ words: WordReader, end limit: Int? = nil) -> Range<Int>? {
        var end = start
        while end < limit ?? words.count, end - start < Self.longestPhrase, words.isWord(end) {
            let traits = words.traits(end)
            if !traits.isDisjoint(with: [.subordinator, .auxiliary]) || words.lower(end) == "as"
                || words.lower(end) == "who"
            {
                break
            }
            if !traits.isDisjoint(with: .finiteCue), traits.isDisjoint(with: .nounLike) { break }
            end += 1
        }
        return end > start ? start..<end : nil
    }

    /// `quoted the interior minister, Ida Marr, as saying`: with the name between commas that the phrase describes.
    private func withName(_ phrase: Range<Int>, end: Int, _ words: WordReader, _ block: Int) -> Range<Int> {
        let last = words.isComma(end - 1) ? end - 1 : end
        guard phrase.upperBound + 1 < last, words.isComma(phrase.upperBound),
            name(in: place(phrase, words, block)) == nil
        else { return phrase }
        let name = place((phrase.upperBound + 1)..<last, words, block)
        let isName = page.readings[name.block].names.contains { $0.range == name.range && $0.isFullPerson }
        return isName ? phrase.lowerBound..<last : phrase
    }

    /// The noun phrase that ends before a token, back to the start of its clause.
    private func subject(before token: Int, _ words: WordReader) -> Range<Int>? {
        var end = token
        if end > 0, words.isComma(end - 1) { end -= 1 }
        while end > 0, words.traits(end - 1).contains(.adverb) { end -= 1 }
        let sentence = sentence(of: token, words)
        var start = end
        while start > sentence.lowerBound, end - start < Self.longestPhrase, words.isWord(start - 1),
            words.traits(start - 1).isDisjoint(with: [.subordinator, .auxiliary, .coordinator])
        { start -= 1 }
        return start < end ? start..<end : nil
    }

    private func statement(
        in sentence: Range<Int>, _ block: Int, _ statements: [DocumentStatement], _ words: WordReader, isBefore: Bool,
        _ citing: Int
    ) -> Int? {
        guard !sentence.isEmpty else { return nil }
        let at = Int(words.text.tokens[citing].start)
        let bytes =
            Int(words.text.tokens[sentence.lowerBound].start)..<Int(words.text.tokens[sentence.upperBound - 1].end)
        let near = (byBlock[block] ?? []).prefix(Self.largestCount).filter { index in
            guard let cue = statements[index].cue, cue.block == block, statements[index].via.isEmpty else {
                return false
            }
            return bytes.contains(cue.range.lowerBound)
        }
        return isBefore
            ? near.last {
                statements[$0].cue.map { $0.range.upperBound <= at && at - $0.range.upperBound < 60 } ?? false
            }
            : near.first { statements[$0].cue.map { $0.range.lowerBound > at } ?? false }
    }

    private func isPerson(_ member: Int?, _ cast: Cast) -> Bool { member.map { cast.members[$0].isPerson } ?? false }

    /// Whether a phrase can speak: a name, or a noun for people or a body, before any preposition: `data from the ministry`
    /// says nothing that a relay would hand on.
    private func isSource(_ place: PageText.Place, _ words: WordReader) -> Bool {
        if name(in: place) != nil { return true }
        return words.tokens(in: place.range).prefix { !words.traits($0).contains(.preposition) }.contains {
            !words.traits($0).isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun])
        }
    }

    /// The name that a phrase is, or that its title and descriptions lead up to: before any preposition.
    private func name(in place: PageText.Place) -> Int? {
        let words = WordReader(page.readings[place.block])
        let tokens = words.tokens(in: place.range)
        let preposition = tokens.first { words.traits($0).contains(.preposition) } ?? tokens.upperBound
        guard preposition > tokens.lowerBound else { return nil }
        let end = Int(words.text.tokens[preposition - 1].end)
        let names = page.readings[place.block].names
        return names.indices.first {
            names[$0].range.lowerBound >= place.range.lowerBound && names[$0].range.upperBound == end
        }
    }

    func member(
        _ place: PageText.Place, _ cast: inout Cast
    ) -> (member: Int?, basis: Attribution.SpeakerBasis?, name: Int?) {
        if let name = name(in: place) {
            // `Radio Kivu` is nobody, whatever it looks like.
            let text = page.text(
                PageText.Place(block: place.block, range: page.readings[place.block].names[name].range))
            let isMedium = GenericBody.kinds(of: text).contains(.media)
            let body = isMedium ? cast.member(body: name, in: place.block) : nil
            return (body ?? cast.member(named: name, in: place.block), .named, name)
        }
        let (member, basis) = cast.member(described: place, lastPerson: nil, lastBody: nil)
        if let member { cast.note(.described, place, member) }
        return (member, basis, nil)
    }

    private func assign(
        _ source: PageText.Place, to index: Int, _ cast: inout Cast, _ statements: inout [DocumentStatement]
    ) {
        let (member, basis, name) = member(source, &cast)
        statements[index].source = source
        statements[index].sourceShape = name == nil ? .described : .named
        statements[index].sourceName = name
        statements[index].speaker = member
        statements[index].basis = basis
        statements[index].isFloating = false
    }

    /// The date right behind a cue.
    private func date(_ cue: PageText.Place?) -> PageText.Place? {
        guard let cue else { return nil }
        let end = cue.range.upperBound
        return page.readings[cue.block].dates.first { $0.range.lowerBound >= end && $0.range.lowerBound - end < 6 }.map
        {
            PageText.Place(block: cue.block, range: $0.range)
        }
    }

    // MARK: Statements within statements

    /// Finds which statement encloses each, and hands on what the outer ones came through. Takes statements in the order
    /// of the text.
    static func nest(_ statements: inout [DocumentStatement]) {
        var open: [(statement: Int, place: PageText.Place)] = []
        for index in statements.indices where statements[index].echo == nil {
            let own = statements[index].content[0].place
            open.removeAll { $0.place.block != own.block || $0.place.range.upperBound <= own.range.lowerBound }
            let inner = statements[index].cue?.range ?? own.range
            if let outer = open.last(where: { candidate in
                candidate.place.range.lowerBound <= min(inner.lowerBound, own.range.lowerBound)
                    && candidate.place.range.upperBound >= max(inner.upperBound, own.range.upperBound)
                    && candidate.place.range.count > own.range.count
            }) {
                statements[index].within = outer.statement
                let around = statements[outer.statement]
                if around.speaker != nil, around.speaker != statements[index].speaker, around.cue != nil {
                    statements[index].via =
                        around.via
                        + [
                            Relay(
                                source: around.source, member: around.speaker, cue: around.cue,
                                said: around.occasion.said)
                        ]
                        + statements[index].via
                }
            }
            if open.count < 16 { for part in statements[index].content { open.append((index, part.place)) } }
        }
    }
}
