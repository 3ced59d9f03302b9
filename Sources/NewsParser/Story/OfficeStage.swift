import NewsRecord
import NewsText

/// Finds what persons are called beside their names, joins the wordings of one office, and finds the places that call a
/// holder by the office alone.
struct OfficeStage {
    /// An office with every wording.
    private struct Draft {
        var role: Role
        var holder: Int
        var wordings: [PageText.Place]
    }

    let page: PageText
    private let names: DocumentNames?
    private var drafts: [Draft] = []
    /// What each person is called, by member of the cast.
    private(set) var roles: [Int: [Role]] = [:]
    /// Places that name a holder by the office alone.
    private(set) var titles: [(place: PageText.Place, member: Int)] = []

    /// Names of a block beyond this are not looked at.
    private static let largestNameCount = 400
    private static let largestOfficeCount = 200

    init(_ page: PageText, _ names: DocumentNames?) {
        self.page = page
        self.names = names
    }

    mutating func run(_ cast: inout Cast) {
        for block in page.drafts.indices where Cast.holdsNames(page.drafts[block].kind) {
            let reader = RoleReader(page, names, block)
            for (index, name) in page.readings[block].names.prefix(Self.largestNameCount).enumerated() {
                guard name.country == nil, cast.isPerson(name, in: block) || name.hasTitle && !name.isAcronym else {
                    continue
                }
                let found = [reader.role(before: name.range), reader.role(beside: name.range)].compactMap { $0 }
                guard !found.isEmpty else { continue }
                let member = cast.member(named: index, in: block)
                guard cast.members[member].isPerson else { continue }
                for role in found { add(role, member) }
            }
        }
        findBareTitles()
    }

    private mutating func add(_ role: Role, _ member: Int) {
        roles[member, default: []].append(role)
        guard role.isOffice else { return }
        for index in drafts.indices where drafts[index].holder == member {
            let known = drafts[index].role
            let isSame = known.holds(role) || role.holds(known)
            guard isSame else { continue }
            drafts[index].wordings.append(role.place)
            if page.drafts[known.place.block].kind != .paragraph || role.holds(known) && !known.holds(role) {
                drafts[index].role = role
            }
            return
        }
        guard drafts.count < Self.largestOfficeCount else { return }
        drafts.append(Draft(role: role, holder: member, wordings: [role.place]))
    }

    // MARK: Titles alone

    /// `the special envoy`, and in headlines `U.S. Envoy`: an office of the report without its holder's name.
    private mutating func findBareTitles() {
        guard !drafts.isEmpty else { return }
        let heads = Set(drafts.map(\.role.head))
        let known = Set(drafts.flatMap(\.wordings))
        for block in page.drafts.indices {
            let kind = page.drafts[block].kind
            guard Cast.holdsNames(kind) || kind == .headline || kind == .heading else { continue }
            let reader = RoleReader(page, names, block)
            for index in 0..<reader.words.count where reader.words.isWord(index) {
                guard heads.contains(reader.words.lower(index)), !reader.words.isPossessive(index) else { continue }
                bareTitle(index, reader, isTitle: kind == .headline || kind == .heading, known)
            }
        }
    }

    private mutating func bareTitle(_ head: Int, _ reader: RoleReader, isTitle: Bool, _ known: Set<PageText.Place>) {
        let words = reader.words
        var start = head
        while start > 0, head - start < 6, words.isModifier(start - 1) { start -= 1 }
        let isDefinite = start > 0 && ["the", "this", "that"].contains(words.lower(start - 1))
        guard isDefinite || isTitle else { return }
        var role = reader.role(head: head, from: start, to: head + 1)
        if let whole = reader.scoped(head, from: start) {
            // `the former secretary of state` is not the campaign's press secretary, and holds no office today.
            guard drafts.contains(where: { $0.role.holds(whole) }), !reader.isPast(start) else { return }
            role.scope = whole.scope
        }
        guard !known.contains(where: { $0.block == role.place.block && $0.range.overlaps(role.place.range) }) else {
            return
        }
        let holders = drafts.indices.filter { drafts[$0].role.holds(role) }
        guard holders.count == 1 else { return }
        drafts[holders[0]].wordings.append(role.place)
        titles.append((role.place, drafts[holders[0]].holder))
    }

    /// The holder whom a place that calls somebody by an office means; nil where no place of a title ends there.
    func holder(at place: PageText.Place) -> Int? {
        titles.first {
            $0.place.block == place.block && $0.place.range.lowerBound >= place.range.lowerBound
                && $0.place.range.upperBound <= place.range.upperBound
                && $0.place.range.lowerBound - place.range.lowerBound <= 5
        }?.member
    }

    // MARK: The record's list

    /// The offices in the order of their first wordings.
    func offices(_ cast: Cast, attested: String?) -> [Office] {
        var used: Set<String> = []
        return drafts.compactMap { draft -> (PageText.Place, Office)? in
            let places = draft.wordings.sorted { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
            let holder = cast.members[draft.holder].id
            var id = draft.role.identifier
            // Two persons with one bare title hold two offices that the report does not tell apart by their names.
            if !used.insert(id).inserted { id += "-" + holder.drop { $0 != ":" }.dropFirst() }
            guard used.insert(id).inserted || id == draft.role.identifier else { return nil }
            return (
                places[0],
                Office(
                    id: id, title: page.text(draft.role.place), holder: holder,
                    of: draft.role.nation.map { "gov:" + $0 } ?? draft.role.body,
                    titles: places.map { page.passage($0) },
                    attested: attested.map { [$0] } ?? [])
            )
        }
        .sorted { ($0.0.block, $0.0.range.lowerBound) < ($1.0.block, $1.0.range.lowerBound) }
        .map(\.1)
    }
}
