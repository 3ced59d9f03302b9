import NewsRecord
import NewsText

/// What the page says of itself: headline, byline, dateline, outlet and date of publication.
struct PageFacts {
    var headline: Passage?
    var byline: Passage?
    var dateline: Dateline?
    var outlet: Outlet?
    var published: Published?
    /// Where the dateline's place and agency are named, for the list of entities.
    var placeMention: PageText.Place?
    var agencyMention: PageText.Place?
    var outletMention: PageText.Place?

    /// The day, in EDTF, from which "yesterday" and "Friday" count: that at the head of the report, where it has one
    /// within a week of its publication, for its words were written on it; else that of publication.
    var writtenEDTF: String? {
        guard let head = PublishedDay(edtf: dateline?.date)?.civil,
            let published = PublishedDay(edtf: published?.edtf)?.civil,
            abs(head.daysSince1970 - published.daysSince1970) <= 7
        else { return published?.edtf }
        return dateline?.date
    }
}

enum PageStage {
    /// A dateline opens one of the first paragraphs, or none.
    private static let openingParagraphCount = 2
    /// A page with more photographs than this has other outlets' among them.
    private static let largestCreditCount = 4

    static func run(_ page: PageText, givenEDTF: String?) -> PageFacts {
        var facts = PageFacts()
        if let block = page.drafts.firstIndex(where: { $0.kind == .headline }) {
            facts.headline = page.passage(page.whole(block))
        }
        if let block = page.drafts.firstIndex(where: { $0.kind == .byline }) { facts.byline = byline(page, block) }
        findDateline(page, givenEDTF, &facts)
        findPublished(page, givenEDTF, &facts)
        findOutlet(page, &facts)
        return facts
    }

    private static func byline(_ page: PageText, _ block: Int) -> Passage {
        let name = page.readings[block].text.bytes.withUnsafeBufferPointer { bytes in
            PageLines.bylineName(UnitShape(bytes, 0..<bytes.count))
        }
        return page.passage(PageText.Place(block: block, range: name))
    }

    // MARK: Dateline

    private static func findDateline(_ page: PageText, _ givenEDTF: String?, _ facts: inout PageFacts) {
        for block in page.drafts.indices where page.drafts[block].kind == .dateline {
            if let shape = DatelineShape(page.readings[block].text.bytes) {
                return setDateline(page, block, shape, givenEDTF, &facts)
            }
        }
        let paragraphs = page.drafts.indices.filter { page.drafts[$0].kind == .paragraph }
        for block in paragraphs.prefix(openingParagraphCount) {
            if let shape = page.readings[block].opening {
                return setDateline(page, block, shape, givenEDTF, &facts)
            }
        }
    }

    private static func setDateline(
        _ page: PageText, _ block: Int, _ shape: DatelineShape, _ givenEDTF: String?, _ facts: inout PageFacts
    ) {
        func place(_ range: Range<Int>?) -> PageText.Place? { range.map { PageText.Place(block: block, range: $0) } }
        facts.placeMention = place(shape.place)
        facts.agencyMention = place(shape.agency)
        let placeText = facts.placeMention.map { page.text($0) }
        let agencyText = facts.agencyMention.map { page.text($0) }
        facts.dateline = Dateline(
            span: page.span(PageText.Place(block: block, range: shape.range)),
            place: placeText.flatMap { placeIdentifier($0) }, placeText: placeText,
            date: shape.date.flatMap { edtf(page, block, $0, givenEDTF) },
            agency: agencyText.map { "org:" + BodyNames.slug($0) }, agencyText: agencyText)
    }

    /// The town names the place; what stands behind its comma says which one it is.
    private static func placeIdentifier(_ text: String) -> String? {
        let town = text.prefix { $0 != "," && $0 != "/" }
        let slug = Slug.make(String(town))
        return slug.isEmpty ? nil : "place:" + slug
    }

    /// The date that stands in a range of a block, as EDTF.
    private static func edtf(_ page: PageText, _ block: Int, _ range: Range<Int>, _ givenEDTF: String?) -> String? {
        let dates = page.readings[block].dates.filter { $0.range.overlaps(range) }
        return DateResolution.resolve(dates, publishedEDTF: givenEDTF).first { $0.kind == .date }?.edtf
    }

    // MARK: Publication

    private static func findPublished(_ page: PageText, _ givenEDTF: String?, _ facts: inout PageFacts) {
        if let givenEDTF {
            facts.published = Published(
                edtf: givenEDTF, span: nil, basis: .given, reasons: ["given from outside the report"])
            return
        }
        for block in page.drafts.indices where page.drafts[block].kind == .dateline {
            let dates = page.readings[block].dates
            let resolved = DateResolution.resolve(dates, publishedEDTF: nil)
            for (date, value) in zip(dates, resolved) where value.kind == .date {
                guard let edtf = value.edtf else { continue }
                let isFull = edtf.utf8.count == 10 && !edtf.utf8.contains(UInt8(ascii: "X"))
                guard isFull || facts.published == nil else { continue }
                facts.published = Published(
                    edtf: edtf, span: page.span(PageText.Place(block: block, range: date.range)), basis: .text)
                if isFull { return }
            }
        }
        guard facts.published == nil, let dateline = facts.dateline, let date = dateline.date else { return }
        facts.published = Published(edtf: date, span: dateline.span, basis: .text)
    }

    // MARK: Outlet

    private static func findOutlet(_ page: PageText, _ facts: inout PageFacts) {
        if let agency = facts.agencyMention, let dateline = facts.dateline {
            facts.outlet = Outlet(
                entity: dateline.agency, name: page.text(agency), span: page.span(agency), basis: .text)
            facts.outletMention = agency
            return
        }
        let credits = page.drafts.indices.filter { page.drafts[$0].kind == .credit }
        for block in credits.prefix(largestCreditCount) {
            guard let place = creditedName(page, block) else { continue }
            let name = page.text(place)
            guard isNamedInBody(page, name) else { continue }
            facts.outlet = Outlet(
                entity: "org:" + BodyNames.slug(name), name: name, span: page.span(place), basis: .inferred,
                reasons: ["the photo credit names it", "the report names it too", "no masthead names another"])
            facts.outletMention = place
            return
        }
    }

    /// What stands behind the colon of a credit.
    private static func creditedName(_ page: PageText, _ block: Int) -> PageText.Place? {
        let text = page.readings[block].text
        guard let colon = text.tokens.firstIndex(where: { text.bytes[Int($0.start)] == 0x3A }),
            colon + 1 < text.tokens.count,
            text.tokens.count - colon <= 4
        else { return nil }
        let words = text.tokens[(colon + 1)...].prefix { $0.kind == .word }
        guard let first = words.first, let last = words.last else { return nil }
        return PageText.Place(block: block, range: Int(first.start)..<Int(last.end))
    }

    private static func isNamedInBody(_ page: PageText, _ name: String) -> Bool {
        let wanted = Array(name.utf8)
        for block in page.drafts.indices where page.drafts[block].kind == .paragraph {
            let reading = page.readings[block]
            for candidate in reading.names where candidate.range.count >= wanted.count {
                if reading.text.bytes[candidate.range].starts(with: wanted) { return true }
            }
        }
        return false
    }
}
