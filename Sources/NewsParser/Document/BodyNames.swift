import Lexicons
import NewsNames
import NewsText

/// The one id of an organisation by whatever of its names a report calls it, so that it is the same in every report.
enum BodyNames {
    /// The part of an organisation's id behind `org:`; empty where the name has no letter.
    ///
    /// A ministry is called by its portfolio first: `Department of Justice` is `justice-department`.
    static func slug(_ name: String) -> String { identity(Slug.make(name)) }

    /// The same of a name that is a slug already.
    static func identity(_ slug: String) -> String {
        let bare = withoutForm(slug.hasPrefix("the-") ? String(slug.dropFirst(4)) : slug)
        return known[bare] ?? known[portfolio(bare)] ?? portfolio(bare)
    }

    /// Forms of firms in law, which a report gives once and then leaves out: `Halden Minerals plc`.
    private static let forms: Set<Substring> = [
        "inc", "corp", "corporation", "ltd", "limited", "plc", "llc", "gmbh", "sa", "ag", "nv", "spa", "co", "cos",
        "incorporated",
        "llp", "ab", "asa", "oyj", "bhd", "pty",
    ]

    /// A slug without the form at its end; a single word keeps `co`, and one letter keeps any.
    private static func withoutForm(_ slug: String) -> String {
        guard let hyphen = slug.lastIndex(of: "-"), case let form = slug[slug.index(after: hyphen)...],
            forms.contains(form), case let rest = slug[..<hyphen], rest.utf8.count > 1,
            form != "co" || rest.contains("-")
        else { return slug }
        return String(rest)
    }

    /// The names of a block, with those that the table has for what they are, to the last part behind a hyphen.
    static func applied(to names: [NameReading.Name], _ text: BlockText) -> [NameReading.Name] {
        names.map { name in
            guard name.kind != .organisation, name.wordCount > 1 else { return name }
            if name.kind == .person,
                ends.contains(text.text(name.lastStart..<name.range.upperBound).lowercased())
                    || hasInitials(text.text(name.range))
            {
                var name = name
                name.kind = .organisation
                return name
            }
            if name.kind == .place, isPersonal(text.text(name.range)) {
                var name = name
                name.kind = .person
                return name
            }
            let range = name.range.lowerBound..<end(ofHyphenated: name.range.upperBound, text.bytes)
            guard known[Slug.make(text.text(range))] != nil else { return name }
            var name = name
            (name.kind, name.range) = (.organisation, range)
            return name
        }
    }

    /// `Tara Setmar`: whether a name that was taken for a place's begins as a person's and is in no table of places.
    private static func isPersonal(_ name: String) -> Bool {
        guard Honorific.ofName(name) != nil, !name.contains(" of ") else { return false }
        let slug = Slug.make(name)
        return !PlaceCodes.isKnown(slug) && PlaceNames.mayBeTown(slug) && LesserTowns.countries(with: slug).isEmpty
    }

    /// `LTV Steel`: whether a name begins with capitals that are nobody's first name, and goes on in small letters.
    private static func hasInitials(_ name: String) -> Bool {
        let words = name.utf8.split(separator: 0x20)
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        let isCapital: (UInt8) -> Bool = { (0x41...0x5A).contains($0) }
        return (3...5).contains(first.count) && first.allSatisfy(isCapital) && !last.allSatisfy(isCapital)
            && GivenNames.isFeminine(String(decoding: first, as: UTF8.self)) == nil
    }

    /// Last words that nobody has for a surname.
    private static let ends: Set<String> = Set(
        """
        group holdings inc inc. corp corp. cos. corporation ltd ltd. llc plc company foundation institute association ministry
        department committee commission council union federation confederation university college hospital agency authority
        airlines airways party alliance coalition movement network organization organisation society trust fund
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// `Agence France|-Presse`: where the part behind the hyphen ends, if it begins with a capital.
    private static func end(ofHyphenated end: Int, _ bytes: [UInt8]) -> Int {
        guard end + 1 < bytes.count, bytes[end] == 0x2D, (0x41...0x5A).contains(bytes[end + 1]) else { return end }
        return bytes[(end + 1)...].firstIndex { !(0x41...0x5A).contains($0 & 0xDF) } ?? bytes.count
    }

    private static let known: [String: String] = {
        var known: [String: String] = [:]
        for row in Bodies.rows {
            let slug = Slug.make(row.name)
            for name in [row.name] + row.others { known[Slug.make(name)] = slug }
        }
        return known
    }()

    private static func portfolio(_ slug: String) -> String {
        for (head, end) in heads where slug.hasPrefix(head) {
            let rest = slug.dropFirst(head.utf8.count)
            let wordCount = rest.split(separator: "-").count
            guard (1...largestPortfolio).contains(wordCount) else { return slug }
            return rest + end
        }
        return slug
    }

    /// Words of a portfolio: `Ministry of Health and Family Welfare`. More are a clause.
    private static let largestPortfolio = 5
    private static let heads = [
        ("department-of-", "-department"), ("department-for-", "-department"), ("ministry-of-", "-ministry"),
        ("ministry-for-", "-ministry"),
    ]
}
