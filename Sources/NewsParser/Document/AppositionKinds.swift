import Lexicons
import NewsNames
import NewsSyntax
import NewsText

/// What the noun beside a name says that it names: `the capital, Brenn`, `Marlo Foods, a maker of soups`. It says more
/// than the look of the name, wherever else in the report the name stands.
struct AppositionKinds {
    private var kinds: [UInt64: NameKind] = [:]

    /// Looks at the names of each block, with its trees.
    init(_ page: PageText, _ names: [[NameReading.Name]]) {
        let surnames = Set(names.joined().lazy.filter { $0.kind == .person && $0.wordCount > 1 }.map(\.lastHash))
        for (reading, own) in zip(page.readings, names) {
            for name in own where name.kind == .person && name.wordCount == 1 && !surnames.contains(name.hash) {
                if Self.outlets.contains(reading.text.text(name.range)) { kinds[name.hash] = .organisation }
            }
            guard let syntax = reading.syntax else { continue }
            for name in own where name.wordCount > 1 || !surnames.contains(name.hash) {
                guard let kind = Self.kind(beside: name, in: syntax), kind != name.kind,
                    Self.mayBe(kind, name, reading.text)
                else { continue }
                kinds[name.hash] = kind
            }
        }
    }

    /// The names with what they name.
    func applied(to names: [NameReading.Name]) -> [NameReading.Name] {
        guard !kinds.isEmpty else { return names }
        return names.map { name in
            guard let kind = kinds[name.hash] else { return name }
            var name = name
            name.kind = kind
            return name
        }
    }

    private static func kind(beside name: NameReading.Name, in text: ParsedText) -> NameKind? {
        guard let first = text.token(atByte: name.range.lowerBound),
            let last = text.token(atByte: name.range.upperBound - 1), first <= last
        else { return nil }
        let sentence = text.sentence(ofToken: first)
        let own = first...last
        guard let head = own.first(where: { sentence.head(of: $0).map { !own.contains($0) } ?? true }) else {
            return nil
        }
        // `Jan R. Tamm`: nothing but a person has an initial between two names.
        if own.count == 3, name.wordCount == 3, name.kind == .organisation, isInitial(text.form(first + 1)),
            !Lexicon.isOrganisationWord(text.form(last))
        {
            return .person
        }
        // `Helve Tamm, 78, …`
        if own.count > 1, hasAge(behind: last, sentence) { return .person }
        if sentence.relation(head) == .appos, let noun = sentence.head(of: head), noun < first {
            return kind(of: noun, sentence)
        }
        if let kind = closeApposition(before: first, head, sentence) { return kind }
        // `the daily Gunes`: nothing but an outlet is called so.
        if first > sentence.range.lowerBound,
            papers.contains(where: { text.hasLemma(first - 1, $0) }), text.tokens[first - 1].tag != .properNoun
        {
            return .organisation
        }
        // `the head of Balti Pank`: nobody is the head of a person.
        if first > sentence.range.lowerBound + 1, text.form(first - 1).elementsEqual("of".utf8),
            sentence.tag(first - 2) == .noun, leaders.contains(text.lemma(first - 2))
        {
            return .organisation
        }
        // `Odra, a village`; behind a list's last name the noun may mean them all.
        guard sentence.relation(head) != .conj else { return nil }
        let noun = sentence.children(of: head, label: .appos).first { $0 > last }
        // `Lisbet Arnau, publisher of …`: without an article, what a person does as much as what a firm is.
        if let noun, name.kind == .person, own.count > 1, doers.contains(sentence.text.lemma(noun)),
            sentence.child(of: noun, label: .det) == nil
        {
            return nil
        }
        return noun.flatMap { kind(of: $0, sentence) }
    }

    private static let doers: Set<String> = set(
        "publisher developer contractor builder distributor supplier operator maker manufacturer exporter importer")

    private static func isInitial(_ form: ArraySlice<UInt8>) -> Bool {
        form.count == 2 && form.last == 0x2E && form.first.map { (0x41...0x5A).contains($0) } ?? false
    }

    /// `the newspaper Dagbladet`, `the daily El Faro`; in `the party Anna leads` the name begins a clause.
    private static func closeApposition(before first: Int, _ head: Int, _ sentence: Sentence) -> NameKind? {
        guard first > sentence.range.lowerBound + 1,
            sentence.tag(first - 1) == .noun || sentence.tag(first - 1) == .adjective,
            let start = (max(sentence.range.lowerBound, first - longestDescription)..<(first - 1)).last(where: {
                sentence.relation($0) == .det
            }), ["the", "a", "an"].contains(sentence.text.lemma(start)), !isSubjectOfRelative(head, sentence)
        else { return nil }
        if media.contains(sentence.text.lemma(first - 1)) { return .organisation }
        return kind(of: first - 1, sentence)
    }

    private static func isSubjectOfRelative(_ head: Int, _ sentence: Sentence) -> Bool {
        sentence.matches(head, .nsubj)
            && sentence.head(of: head).map { sentence.relation($0).base == .acl } ?? false
    }

    private static let longestDescription = 5
    private static let media: Set<String> = set(
        "daily weekly newspaper broadcaster agency station channel site network")

    /// Whether an age stands behind a name, between commas.
    private static func hasAge(behind last: Int, _ sentence: Sentence) -> Bool {
        guard last + 3 < sentence.range.upperBound, sentence.tag(last + 1) == .comma, sentence.tag(last + 3) == .comma
        else { return false }
        let digits = sentence.text.form(last + 2)
        return (1...2).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// What a common noun in the singular is a word for.
    private static func kind(of noun: Int, _ sentence: Sentence) -> NameKind? {
        guard sentence.tag(noun) == .noun else { return nil }
        let word = sentence.text.lemma(noun)
        if places.contains(word) { return .place }
        return bodies.contains(word) ? .organisation : nil
    }

    /// Whether nothing in the name itself speaks against it: who has a first name that everybody knows is a person.
    private static func mayBe(_ kind: NameKind, _ name: NameReading.Name, _ text: BlockText) -> Bool {
        guard name.kind == .person else { return kind == .person || kind != .place || name.kind == .other }
        let first = text.text(name.range).prefix { $0 != " " && $0 != "-" }
        return name.wordCount == 1 || GivenNames.isFeminine(first) == nil
    }

    /// Outlets of one word: `Reuters`, `Kyodo`. Where nobody of the report has the name as a surname, it is theirs.
    private static let outlets = Set(Organisations.outlets.phrases.filter { !$0.contains(" ") })

    /// Whether a name of one word is an outlet's.
    static func isOutlet(_ name: LocalName, _ text: BlockText) -> Bool {
        name.wordCount == 1 && !name.hasTitle && outlets.contains(text.text(name.range))
    }

    private static let places = PlaceNouns.towns.union(PlaceNouns.lands).union(PlaceNouns.waters)

    private static let bodies: Set<String> = set(
        """
        company firm corporation conglomerate operator airline carrier bank lender insurer retailer supplier
        manufacturer maker carmaker publisher broadcaster newspaper tabloid magazine website charity foundation union
        federation association agency ministry department party militia faction group organisation organization institute
        university regulator watchdog brewer miner developer contractor
        shipper shipyard builder distributor wholesaler exporter importer cooperative co-operative trust fund utility startup start-up subsidiary consortium club network
        """)

    /// Whether the word right before a name says that it is an outlet's: `the daily Gunes`.
    static func isPaper(_ name: LocalName, _ text: BlockText) -> Bool {
        var start = name.range.lowerBound - 1
        guard start > 0, start < text.bytes.count, text.bytes[start] == 0x20 else { return false }
        while start > 0, (0x61...0x7A).contains(text.bytes[start - 1]), name.range.lowerBound - start < longestPaper {
            start -= 1
        }
        let word = start..<(name.range.lowerBound - 1)
        guard !word.isEmpty, start == 0 || text.bytes[start - 1] == 0x20 else { return false }
        return papers.contains { paper in
            paper.withUTF8Buffer { $0.elementsEqual(text.bytes[word]) }
        }
    }

    private static let longestPaper = 14
    private static let papers: [StaticString] = [
        "daily", "weekly", "newspaper", "tabloid", "broadcaster", "magazine", "broadsheet", "channel", "website",
    ]

    private static let leaders: Set<String> = set(
        """
        head chief boss chairman chairwoman chairperson chair director founder co-founder owner co-owner ceo treasurer
        shareholder employee spokesman spokeswoman spokesperson
        """)

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
