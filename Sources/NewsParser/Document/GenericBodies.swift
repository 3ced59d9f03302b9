import Lexicons
import NewsRecord
import NewsText

/// What a word for organisations in general may mean: `the agency`, `the company`, `the union`.
struct GenericBody {
    /// What an organisation's name says that it is; nothing where it says nothing.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16

        static let court = Kinds(rawValue: 1 << 0)
        static let ministry = Kinds(rawValue: 1 << 1)
        static let police = Kinds(rawValue: 1 << 2)
        static let party = Kinds(rawValue: 1 << 3)
        static let union = Kinds(rawValue: 1 << 4)
        static let school = Kinds(rawValue: 1 << 5)
        static let hospital = Kinds(rawValue: 1 << 6)
        static let media = Kinds(rawValue: 1 << 7)
        static let bank = Kinds(rawValue: 1 << 8)
        static let council = Kinds(rawValue: 1 << 9)
        static let company = Kinds(rawValue: 1 << 10)
        static let charity = Kinds(rawValue: 1 << 11)
        static let agency = Kinds(rawValue: 1 << 12)
    }

    /// What a name has to say.
    private let kinds: Kinds
    /// Whether a name that says nothing will do: a company may be called anything, a union says so.
    private let takesPlainNames: Bool

    /// - Parameter head: the noun; nil where it names nothing in particular.
    init?(head: String) {
        guard let row = Self.rows.first(where: { $0.heads.contains(head.lowercased()) }) else { return nil }
        (kinds, takesPlainNames) = (row.kinds, row.takesPlainNames)
    }

    /// Whether an organisation of this name may be meant.
    func fits(_ name: String) -> Bool {
        let own = Self.kinds(of: name)
        return own.isEmpty ? takesPlainNames : !own.isDisjoint(with: kinds)
    }

    static func kinds(of name: String) -> Kinds {
        Slug.make(name).split(separator: "-").reduce(into: Kinds()) { kinds, word in
            kinds.formUnion(words[String(word)] ?? [])
        }
    }

    private static let rows: [(heads: Set<String>, kinds: Kinds, takesPlainNames: Bool)] = [
        (
            [
                "company", "firm", "carrier", "airline", "manufacturer", "retailer", "automaker", "carmaker",
                "operator",
                "developer", "startup", "brewer", "utility", "maker", "chain", "supermarket", "shipyard", "publisher",
                "conglomerate", "corporation", "multinational", "giant", "supplier", "insurer", "contractor",
            ], [.company], true
        ),
        (["bank", "lender"], [.bank], false),
        (["agency", "service", "watchdog", "regulator"], [.agency, .charity, .media], true),
        (["group", "body", "network"], [.charity, .company, .union, .agency, .media], true),
        (["organisation", "organization", "charity", "ngo", "nonprofit", "foundation"], [.charity, .agency], true),
        (
            ["newspaper", "paper", "broadcaster", "station", "outlet", "magazine", "tabloid", "daily", "website"],
            [.media], true
        ),
        (["union"], [.union], false),
        (["party"], [.party], false),
        (["ministry", "department"], [.ministry], false),
        (["court", "tribunal"], [.court], false),
        (["police", "force"], [.police], false),
        (["university", "college", "school", "institute"], [.school], false),
        (["hospital", "clinic"], [.hospital], false),
    ]

    private static let words: [String: Kinds] = {
        let rows: [(Kinds, String)] = [
            (.court, "court tribunal"),
            (.ministry, "ministry department treasury"),
            (.police, "police constabulary sheriff"),
            (.party, "party democrats republicans labour conservatives"),
            (.union, "union unions federation workers teamsters brotherhood guild congress"),
            (.school, "university college school institute academy"),
            (.hospital, "hospital clinic infirmary"),
            (.media, "times post journal herald tribune news press broadcasting radio television tv gazette magazine"),
            (.media, "weekly guardian telegraph observer chronicle daily media"),
            (.bank, "bank savings"),
            (.council, "council committee parliament senate assembly cabinet government board"),
            (.company, "inc corp ltd llc plc company group holdings airlines airways motors industries lines energy"),
            (.company, "oil gas steel ag gmbh corporation partners shipping foods pharmaceuticals technologies bank"),
            (.charity, "foundation cross crescent watch aid relief fund children borders amnesty society trust"),
            (.charity, "group association alliance coalition campaign network charity mission rescue international"),
            (.agency, "agency administration service services programme program bureau authority commission office"),
            (.agency, "organisation organization commissioner center centre"),
        ]
        var words: [String: Kinds] = [:]
        for (kind, list) in rows {
            for word in list.split(separator: " ") { words[String(word), default: []].formUnion(kind) }
        }
        return words
    }()
}

extension SpeakerStage {
    /// Which organisation `the agency` means: the one that spoke last, or that the paragraphs before name, and that may be
    /// called so.
    mutating func organisation(describedBy source: PageText.Place) -> Int? {
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        guard phrase.isDefinite, phrase.wordCount <= Self.longestGenericPhrase,
            let body = GenericBody(head: phrase.head)
        else { return nil }
        if let named = organisation(namedIn: source.block, before: source.range.lowerBound, body, opensSentence: true) {
            return named
        }
        for speaker in organisations.reversed() where body.fits(cast.members[speaker].name) { return speaker }
        for block in stride(from: source.block, through: max(0, source.block - Self.furthestBlock), by: -1) {
            let end = block == source.block ? source.range.lowerBound : Int.max
            if let named = organisation(namedIn: block, before: end, body, opensSentence: false) { return named }
        }
        return nil
    }

    /// The organisation that a block names before a place and that may be meant: the last one with which a sentence opens,
    /// or the first of all.
    private mutating func organisation(
        namedIn block: Int, before end: Int, _ body: GenericBody, opensSentence: Bool
    ) -> Int? {
        guard Cast.holdsNames(page.drafts[block].kind) else { return nil }
        let reading = page.readings[block]
        var found: Int?
        for (index, name) in reading.names.prefix(Self.largestSearch).enumerated() {
            guard name.range.upperBound <= end else { break }
            guard !name.isQuoted, cast.isOrganisation(name, in: block), body.fits(reading.text.text(name.range)),
                !opensSentence || opens(name, reading.text)
            else { continue }
            found = index
            if !opensSentence { break }
        }
        guard let found else { return nil }
        let member = cast.member(named: found, in: block)
        return cast.members[member].id.hasPrefix("org:") ? member : nil
    }

    /// Whether a sentence begins with a name, or with `the` and the name.
    private func opens(_ name: LocalName, _ text: BlockText) -> Bool {
        text.sentences.contains { sentence in
            guard let first = sentence.first else { return false }
            let start = Int(text.tokens[first].start)
            return start == name.range.lowerBound
                || name.hasArticle && start < name.range.lowerBound
                    && name.range.lowerBound - start <= Self.articleByteCount
        }
    }

    /// `The `, with its space.
    private static let articleByteCount = 4

    /// `The 44-year-old`: who is spoken of, by an age.
    func isAge(_ source: PageText.Place) -> Bool {
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        return phrase.isDefinite && (phrase.slug.hasSuffix("year-old") || isEpithet(phrase.slug))
    }

    /// `the mother of three`, `the former minister`: says more of somebody who was named.
    private func isEpithet(_ slug: String) -> Bool {
        [
            "mother-of-", "father-of-", "grandmother-of-", "grandfather-of-", "former-", "retired-", "father-to",
            "mother-to",
        ]
        .contains { slug.hasPrefix($0) }
    }

    /// `the aid agency`: the article, and one word or two.
    private static let longestGenericPhrase = 3
    /// How many blocks back an organisation is looked for.
    private static let furthestBlock = 3
}
