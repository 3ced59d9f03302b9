import NewsText

/// What is known of a word from its spelling alone: a set of traits, and the class of cue if it is one.
struct WordTraits: OptionSet, Sendable, Hashable {
    var rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// `he`, `they`, `who`: stands alone as a subject.
    static let pronoun = WordTraits(rawValue: 1 << 0)
    /// `the`, `a`, `his`, `some`: opens a noun phrase.
    static let determiner = WordTraits(rawValue: 1 << 1)
    static let preposition = WordTraits(rawValue: 1 << 2)
    /// `that`, `which`, `when`: opens a clause.
    static let subordinator = WordTraits(rawValue: 1 << 3)
    /// `and`, `or`, `but`.
    static let coordinator = WordTraits(rawValue: 1 << 4)
    /// `has`, `was`, `would`.
    static let auxiliary = WordTraits(rawValue: 1 << 5)
    /// A form of `be`: before a participle it makes a passive.
    static let copula = WordTraits(rawValue: 1 << 6)
    static let adverb = WordTraits(rawValue: 1 << 7)
    /// Stands before a name with a capital: `President`, `Sen.`.
    static let title = WordTraits(rawValue: 1 << 8)
    /// `Mr.`, `Dr.`: a title that is no office.
    static let honorific = WordTraits(rawValue: 1 << 9)
    /// With a capital, part of the name of an organisation: `Ministry`, `Inc.`.
    static let organisationWord = WordTraits(rawValue: 1 << 10)
    /// `official`, `spokesman`: one person.
    static let personNoun = WordTraits(rawValue: 1 << 11)
    /// `officials`, `activists`: several.
    static let groupNoun = WordTraits(rawValue: 1 << 12)
    /// `ministry`, `government`, `police`.
    static let bodyNoun = WordTraits(rawValue: 1 << 13)
    /// Weekdays, months, `yesterday`.
    static let calendar = WordTraits(rawValue: 1 << 14)
    /// `de`, `van`, `al`: small inside a name.
    static let nameParticle = WordTraits(rawValue: 1 << 15)
    /// `not`, `never`.
    static let negation = WordTraits(rawValue: 1 << 16)
    /// Never a name, whatever its case.
    static let functionWord = WordTraits(rawValue: 1 << 17)
    /// Part of the name of a place (`North`, `River`).
    static let placeWord = WordTraits(rawValue: 1 << 18)
    /// Objects that are one word: `him`, `reporters`.
    static let addressee = WordTraits(rawValue: 1 << 19)
    static let masculine = WordTraits(rawValue: 1 << 20)
    static let feminine = WordTraits(rawValue: 1 << 21)
    static let plural = WordTraits(rawValue: 1 << 22)

    /// A form that reports by itself: past or third person (`said`, `says`), or plain (`say`).
    static let finiteCue = WordTraits(rawValue: 1 << 32)
    /// `saying`, `adding`.
    static let gerundCue = WordTraits(rawValue: 1 << 33)
    /// `say`: a cue, but not after `to` or an auxiliary of possibility.
    static let plainCue = WordTraits(rawValue: 1 << 34)
    /// Takes a clause without `that` and without marks.
    static let clauseCue = WordTraits(rawValue: 1 << 35)
    /// Takes a clause with `that`.
    static let thatCue = WordTraits(rawValue: 1 << 36)
    /// Stands beside words in marks.
    static let markCue = WordTraits(rawValue: 1 << 37)
    /// An object comes before the clause: `told reporters that`.
    static let addressedCue = WordTraits(rawValue: 1 << 38)
    /// The same letters are a noun as well: `states`, `claims`.
    static let nounLike = WordTraits(rawValue: 1 << 39)
    /// Thinking and feeling rather than speech.
    static let attitudeCue = WordTraits(rawValue: 1 << 40)

    static let anyCue: WordTraits = [.finiteCue, .gerundCue, .plainCue]

    /// The number of the cue's class in `CueVerbs.classes`.
    var cueClass: Int { Int(rawValue >> 56) }

    static func cueClass(_ number: Int) -> WordTraits { WordTraits(rawValue: UInt64(number) << 56) }
}

/// All words that the parser knows, in one table.
enum Lexicon {
    static let table = WordTable(
        Words.entries.map { ($0.0, $0.1.rawValue) } + CueVerbs.entries.map { ($0.0, $0.1.rawValue) })

    /// What is known of the word in `bytes[start..<end]`; nothing where it is unknown.
    static func traits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordTraits {
        WordTraits(rawValue: table.value(bytes, start, end))
    }

    /// Whether only organisations have a word in their names: `Inc.`, `Ministry`.
    static func isOrganisationWord(_ form: ArraySlice<UInt8>) -> Bool {
        form.withUnsafeBufferPointer { traits($0, 0, $0.count).contains(.organisationWord) }
    }
}
