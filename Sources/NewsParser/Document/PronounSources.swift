import NewsAttribution
import NewsRecord
import NewsSyntax
import NewsText

// Who speaks where only a pronoun or the turn says so.
extension SpeakerStage {
    /// Whose words a quotation without a cue is: of whom the last to speak answered, if that one answered; of who spoke
    /// last; or, where nobody has spoken yet, of whom the paragraph before is about.
    mutating func turn(of statement: DocumentStatement) -> Int? {
        if let answered, lastSpeakerBlock == statement.block - 1 { return answered }
        return lastSpeaker ?? cast.latestPerson()
    }

    /// Whom `he` or `she` names.
    mutating func speaker(
        byPronoun statement: DocumentStatement, isFeminine: Bool
    ) -> (Int?, Attribution.SpeakerBasis?) {
        var person = isAnswer(statement) ? addressed(isFeminine: isFeminine) : nil
        if person == nil { person = asked(before: statement, isFeminine: isFeminine) }
        if person == nil, let source = statement.source {
            person = personOfClause(around: source, isFeminine: isFeminine)
        }
        if person == nil { person = personBefore(statement, isFeminine: isFeminine) }
        if let person {
            cast.noteFeminine(isFeminine, of: person)
            return (person, .pronoun)
        }
        guard let source = statement.source else { return (nil, nil) }
        if let person = personAfter(source, isFeminine: isFeminine) {
            cast.noteFeminine(isFeminine, of: person)
            return (person, .forward)
        }
        for topic in topics(before: source) {
            guard let person = describedPerson(topic, isFeminine: isFeminine) else { continue }
            cast.noteFeminine(isFeminine, of: person)
            return (person, .pronoun)
        }
        return (nil, nil)
    }

    /// Whether a source is something that shows or says what was written: `he` and `she` never mean it.
    func isWriting(_ statement: DocumentStatement) -> Bool {
        guard statement.sourceShape == .described, let source = statement.referent ?? statement.source else {
            return false
        }
        return SourcePhrase(page.readings[source.block].text, source.range).kind == .writing
    }

    // MARK: Within quotations

    /// Whether a statement stands within the marks of another one.
    func isInner(_ index: Int) -> Bool {
        let own = statements[index].content[0].place
        guard statements[index].kind == .direct, let cue = statements[index].cue else { return false }
        return statements.indices.suffix(Self.nearest).contains { other in
            other != index
                && statements[other].content.contains {
                    $0.isQuoted && $0.place.block == own.block && $0.place.range.lowerBound <= cue.range.lowerBound
                        && $0.place.range.upperBound >= own.range.upperBound
                }
        }
    }

    private static let nearest = 4

    /// Whom a quotation quotes: by a name or a description alone; whom its pronouns mean the report does not tell.
    mutating func speaker(within statement: DocumentStatement) -> (Int?, Attribution.SpeakerBasis?) {
        switch statement.sourceShape {
        case .named: return speaker(of: statement)
        case .described:
            guard let source = statement.source else { return (nil, nil) }
            return cast.member(described: source, lastPerson: nil, lastBody: nil)
        default: return (nil, nil)
        }
    }

    // MARK: Answers

    /// Whether a cue says that somebody answers.
    func isAnswer(_ statement: DocumentStatement) -> Bool {
        guard let cue = statement.cue else { return false }
        let words = WordReader(page.readings[cue.block])
        return words.tokens(in: cue.range).contains { Self.answering.contains(words.lower($0)) }
    }

    private static let answering: Set<String> = [
        "answered", "answers", "replied", "replies", "retorted", "retorts", "responded", "responds", "countered",
        "counters", "rejoined", "snapped",
    ]

    /// To whom the statement before was made, where it is direct and names a person behind its cue.
    private mutating func addressed(isFeminine: Bool) -> Int? {
        guard statements.count > 1 else { return nil }
        let before = statements[statements.count - 2]
        guard before.kind == .direct, let cue = before.cue, let speaker = before.speaker else { return nil }
        let reading = page.readings[cue.block]
        for (index, name) in reading.names.prefix(Self.largestSearch).enumerated() {
            guard name.range.lowerBound >= cue.range.upperBound, !name.isQuoted,
                cast.isSurelyPerson(name, in: cue.block)
            else { continue }
            let member = cast.member(named: index, in: cue.block)
            if member != speaker, cast.mayBe(member, feminine: isFeminine) { return member }
        }
        return nil
    }

    /// `The senator smiled when a reporter asked whether she would run. “Ask me in spring,” she said.`: behind a question
    /// whom its sentence names beside the asker.
    private mutating func asked(before statement: DocumentStatement, isFeminine: Bool) -> Int? {
        guard statements.count > 1, let own = statement.source else { return nil }
        let question = statements[statements.count - 2]
        guard question.kind == .indirect, let cue = question.cue, cue.block == own.block, let asker = question.source,
            let speaker = question.speaker, !cast.members[speaker].id.hasPrefix("person:"),
            let syntax = page.readings[cue.block].syntax, let token = syntax.token(atByte: cue.range.lowerBound),
            let verb = (token..<syntax.tokens.count).first(where: { syntax.hasLemma($0, "ask") }),
            Int(syntax.tokens[verb].start) < cue.range.upperBound
        else { return nil }
        let sentence = syntax.byteSpan(syntax.sentence(ofToken: verb).range)
        for (index, name) in page.readings[cue.block].names.prefix(Self.largestSearch).enumerated() {
            guard name.range.lowerBound >= sentence.lowerBound, name.range.upperBound <= asker.range.lowerBound,
                !name.isQuoted, cast.isSurelyPerson(name, in: cue.block)
            else { continue }
            let member = cast.member(named: index, in: cue.block)
            if cast.mayBe(member, feminine: isFeminine) { return member }
        }
        return nil
    }

    // MARK: Wishes

    /// `Nurses walked out, organisers said. They want more pay.`: what `they` want, hope or plan is wanted by whom the
    /// statement of the sentence before tells of, rather than by whoever made it.
    mutating func peopleTold(before statement: DocumentStatement) -> Int? {
        guard let cue = statement.cue, let own = statement.source, statement.kind == .indirect,
            let told = statements.dropLast().last, told.block == own.block, told.kind == .indirect,
            let source = told.source, let syntax = page.readings[own.block].syntax,
            let pronoun = syntax.token(atByte: own.range.lowerBound),
            let verb = syntax.token(atByte: cue.range.lowerBound), told.cue != cue,
            (verb..<min(verb + 4, syntax.tokens.count)).contains(where: { token in
                Int(syntax.tokens[token].start) < cue.range.upperBound
                    && Self.wishes.contains { syntax.hasLemma(token, $0) }
            })
        else { return nil }
        let sentence = syntax.sentence(ofToken: pronoun)
        guard let last = syntax.token(atByte: source.range.lowerBound), last < sentence.range.lowerBound,
            syntax.sentence(ofToken: last).range.upperBound == sentence.range.lowerBound
        else { return nil }
        for topic in topics(in: syntax.sentence(ofToken: last), own.block, before: sentence.range.lowerBound)
        where topic.isPlural && topic.name == nil {
            let place = syntax.byteSpan(topic.phrase)
            guard told.content.contains(where: { $0.place.range.contains(place.lowerBound) }),
                place.lowerBound <= told.content[0].place.range.lowerBound + Self.widestOpening,
                PersonWords.isPerson(syntax.lemma(topic.head).lowercased())
            else { continue }
            let people = PageText.Place(block: own.block, range: place)
            let (member, _) = cast.member(described: people, lastPerson: nil, lastBody: nil)
            if let member { cast.note(.described, people, member) }
            return member
        }
        return nil
    }

    /// In bytes: the subject of what was told stands at its beginning.
    private static let widestOpening = 24
    private static let wishes: [StaticString] = [
        "want", "hope", "plan", "intend", "wish", "demand", "seek", "fear", "aim", "need", "prefer", "expect", "vow",
        "threaten", "refuse",
    ]

    // MARK: Members of parties

    /// `the Ohio Republican`, `a Democrat`: one of a party, and not the party.
    func isPartyMember(_ name: Int, in block: Int) -> Bool {
        let own = page.readings[block].names[name]
        guard !own.hasTitle else { return false }
        let last = page.text(PageText.Place(block: block, range: own.lastWord))
        // `the Italian`: somebody of that nation, and no body.
        if own.wordCount == 1, own.hasArticle, !last.hasSuffix("s"),
            page.readings[block].text.bytes.withUnsafeBufferPointer({
                Countries.nation($0, own.range)?.role == .demonym
            })
        {
            return true
        }
        guard Self.members.contains(last) else { return false }
        // `Bob Labour` and the like: a first name makes somebody's name of it.
        return own.wordCount == 1 || own.hasArticle
    }

    /// Who is described so: with `the`, who spoke or was told of last.
    mutating func speaker(
        byParty source: PageText.Place, _ statement: DocumentStatement
    ) -> (Int?, Attribution.SpeakerBasis?) {
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        if phrase.isDefinite, phrase.wordCount <= 4,
            let person = personTopic(before: source) ?? personBefore(statement, isFeminine: nil)
        {
            return (person, .title)
        }
        return cast.member(described: source, lastPerson: nil, lastBody: nil)
    }

    private static let members: Set<String> = [
        "Republican", "Democrat", "Conservative", "Liberal", "Socialist", "Independent", "Tory", "Communist", "Green",
        "Unionist", "Nationalist", "Libertarian", "Centrist", "Labourite", "Christian Democrat", "Social Democrat",
        "Islamist", "Marxist", "Progressive",
    ]

    // MARK: Descriptions

    /// Whom the subject of the sentence describes whose clause holds the pronoun: `the boxer has opened what he calls …`.
    private mutating func personOfClause(around source: PageText.Place, isFeminine: Bool) -> Int? {
        guard let syntax = page.readings[source.block].syntax, let token = syntax.token(atByte: source.range.lowerBound)
        else { return nil }
        let sentence = syntax.sentence(ofToken: token)
        guard let clause = sentence.ancestors(of: token).dropFirst().first(where: { sentence.isClauseHead($0) }),
            let verb = sentence.head(of: clause),
            let topic = topics(in: sentence, source.block, before: token).first(where: {
                sentence.head(of: $0.head) == verb || sentence.head(of: $0.head) == sentence.root
            }), topic.name == nil, let own = page.readings[source.block].syntax
        else { return nil }
        // `The boxer` may be somebody who was named before; `a boxer` is not.
        let phrase = SourcePhrase(page.readings[source.block].text, own.byteSpan(topic.phrase))
        guard !phrase.isDefinite || lastPerson == nil && cast.latestPerson() == nil else { return nil }
        return describedPerson(topic, isFeminine: isFeminine)
    }

    /// The single person whom a description says a sentence is about.
    private mutating func describedPerson(_ topic: Topic, isFeminine: Bool) -> Int? {
        guard topic.name == nil, !topic.isPlural, let syntax = page.readings[topic.block].syntax else { return nil }
        let words = WordReader(page.readings[topic.block])
        let token = words.firstToken(from: Int(syntax.tokens[topic.head].start))
        guard token < words.count, words.isWord(token), isPersonNoun(token, words) else { return nil }
        let place = PageText.Place(block: topic.block, range: syntax.byteSpan(topic.phrase))
        let (member, _) = cast.member(described: place, lastPerson: lastPerson, lastBody: nil)
        guard let member, cast.members[member].isPerson, cast.mayBe(member, feminine: isFeminine) else { return nil }
        cast.note(.described, place, member)
        return member
    }

    /// `barber`, `sailor`, `pianist`: who does something, by the list or by the word's end.
    private func isPersonNoun(_ token: Int, _ words: WordReader) -> Bool {
        if words.traits(token).contains(.personNoun) { return true }
        guard words.traits(token).isDisjoint(with: [.bodyNoun, .groupNoun, .calendar, .placeWord]) else { return false }
        let word = words.lower(token)
        return Self.personEndings.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) }
            && !Self.things.contains(word)
    }

    private static let personEndings = ["er", "or", "ist", "ian", "man", "woman", "ee", "ess", "boy", "girl", "smith"]
    /// What ends as a person's word does and is a thing.
    private static let things: Set<String> = [
        "number", "paper", "letter", "order", "matter", "power", "water", "river", "winter", "summer", "weather",
        "tower",
        "chapter", "corner", "center", "counter", "border", "dinner", "disaster", "quarter", "theater", "computer",
        "container", "trailer", "poster", "error", "factor", "sector", "motor", "tractor", "reactor", "terror", "floor",
        "door", "tree", "fee", "coffee", "degree", "committee", "business", "process", "success", "access", "press",
        "progress", "congress", "address", "fortress", "list", "mist", "fist", "twist", "offer", "answer", "transfer",
        "silver", "fever", "cancer", "danger", "anger", "hunger", "thunder", "gender", "tender", "cover", "master",
        "colour", "harbor", "labor", "humor", "rumor", "behavior", "mirror", "ladder", "shelter", "filter", "meter",
    ]

    // MARK: Forwards

    /// Whom the report names first behind a pronoun that nothing before explains: in the same paragraph or at the start of
    /// the next one.
    private mutating func personAfter(_ source: PageText.Place, isFeminine: Bool) -> Int? {
        for block in source.block..<min(source.block + 2, page.drafts.count) {
            guard page.drafts[block].kind == .paragraph else { return nil }
            let reading = page.readings[block]
            for (index, name) in reading.names.prefix(Self.largestSearch).enumerated() {
                guard block > source.block || name.range.lowerBound >= source.range.upperBound, !name.isQuoted,
                    name.isFullPerson, cast.isSurelyPerson(name, in: block) || WordReader(reading).isAged(name)
                else { continue }
                let member = cast.member(named: index, in: block)
                return cast.mayBe(member, feminine: isFeminine) ? member : nil
            }
        }
        return nil
    }
}
