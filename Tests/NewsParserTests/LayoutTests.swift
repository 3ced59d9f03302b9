import NewsRecord
import Testing

@Suite struct LayoutTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var blocks: [String]
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ blocks: String...) {
            self.name = name
            self.text = text
            self.blocks = blocks
        }
    }

    private static let first = "The mill burned down in the night, and nobody was hurt."
    private static let second = "It had stood by the river for two hundred years."

    @Test(arguments: [
        Case("nothing", ""), Case("white space", " \n\t\n"),
        Case(
            "headline and paragraphs", "Mill Burns Down\n\n\(first)\n\n\(second)\n", "headline: Mill Burns Down",
            "paragraph: \(first)", "paragraph: \(second)"),
        Case("single newlines", "\(first)\n\(second)", "paragraph: \(first)", "paragraph: \(second)"),
        Case(
            "asset, caption, credit", "Mill Burns Down\n\nMill200.png\nThe mill on Sunday. Photo: ANB\n\n\(first)",
            "headline: Mill Burns Down", "asset: Mill200.png", "caption: The mill on Sunday.", "credit: Photo: ANB",
            "paragraph: \(first)"),
        Case(
            "credit in brackets", "Mill Burns Down\n\nThe mill on Sunday. (ANB Photo/Jo Lee)\n\n\(first)",
            "headline: Mill Burns Down", "caption: The mill on Sunday.", "credit: (ANB Photo/Jo Lee)",
            "paragraph: \(first)"),
        Case(
            "byline", "Mill Burns Down\n\nBy Jo Lee and Ann Roe\n\n\(first)", "headline: Mill Burns Down",
            "byline: By Jo Lee and Ann Roe", "paragraph: \(first)"),
        Case(
            "no byline", "Mill Burns Down\n\nBy noon the fire was out, and the street was open.\n\n\(second)",
            "headline: Mill Burns Down", "paragraph: By noon the fire was out, and the street was open.",
            "paragraph: \(second)"),
        Case(
            "trailing dateline and headline", "\(first)\n\(second)\nArlen, Aug. 2 (ANB News)\nMill burns down |",
            "paragraph: \(first)", "paragraph: \(second)", "dateline: Arlen, Aug. 2 (ANB News)",
            "headline: Mill burns down", "residue: |"),
        Case(
            "dateline at the head is no block", "Mill Burns Down\n\nARLEN, Aug. 2 (ANB) -- \(first)",
            "headline: Mill Burns Down", "paragraph: ARLEN, Aug. 2 (ANB) -- \(first)"),
        Case(
            "date line", "Mill Burns Down\nPublished: July 26, 2007\n\(first)\n\(second)", "headline: Mill Burns Down",
            "dateline: Published: July 26, 2007", "paragraph: \(first)", "paragraph: \(second)"),
        Case(
            "heading", "Mill Burns Down\n\n\(first)\n\nA loss for the town\n\n\(second)", "headline: Mill Burns Down",
            "paragraph: \(first)", "heading: A loss for the town", "paragraph: \(second)"),
        Case(
            "a lead-in with a colon is no heading", "\(first)\n\nHolm went on:\n\n“It is gone.”", "paragraph: \(first)",
            "paragraph: Holm went on:", "paragraph: “It is gone.”"),
        Case(
            "a short quotation is no heading", "\(first)\n\n“It is gone”\n\n\(second)", "paragraph: \(first)",
            "paragraph: “It is gone”", "paragraph: \(second)"),
        Case(
            "correction and boilerplate", "\(first)\n\nCorrection: It was Monday.\n\nCopyright 2007 ANB\n\n(END)",
            "paragraph: \(first)", "correction: Correction: It was Monday.", "boilerplate: Copyright 2007 ANB",
            "boilerplate: (END)"),
        Case("rule", "\(first)\n\n* * *\n\n\(second)", "paragraph: \(first)", "residue: * * *", "paragraph: \(second)"),
        Case(
            "title with a stop before a dateline", "Mill burns down in the night.\n\nARLEN, Aug. 2 (ANB) — \(first)",
            "headline: Mill burns down in the night.", "paragraph: ARLEN, Aug. 2 (ANB) — \(first)"),
        Case(
            "pull quote", "“It had stood there for ages,” Holm said.\n\nIt had stood there for ages\n\n\(second)",
            "paragraph: “It had stood there for ages,” Holm said.", "pullquote: It had stood there for ages",
            "paragraph: \(second)"),
    ])
    func blocks(_ example: Case) { #expect(Reading.blocks(example.text) == example.blocks) }

    @Test func wrappedLinesAreOneParagraph() {
        let text = """
            Mill Burns Down

            The mill at Arlen burned down in the night from Saturday to Sunday, and
            nobody was hurt, the fire brigade said. It had stood by the river for
            two hundred years.

            The owner, who had bought it only last spring, said that he would not
            build it up again, since the insurance would not pay for old timber.
            """
        let kinds = Reading.record(text).blocks.map(\.kind)
        #expect(kinds == [.headline, .paragraph, .paragraph])
    }

    /// Short paragraphs that are parted by nothing but an indent.
    @Test func wrappedParagraphsThatAreSetIn() {
        let text = """
            \t   The mill at Arlen burned down in the night from Saturday to
            Sunday, and nobody was hurt, the fire brigade said.
            \t   It had stood there for two hundred years, and had been sold only
            last spring.
            \t   The owner will not build it up again.
            \t   The insurance would not pay for old timber, he said, and the town
            had other plans for the place.
            """
        #expect(Reading.record(text).blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph, .paragraph])
    }

    @Test func paragraphsAreNumberedFromOne() {
        let numbers = Reading.record(SampleReports.page).blocks.filter { $0.kind == .paragraph }.map(\.paragraph)
        #expect(numbers == (1...numbers.count).map { Optional($0) })
        #expect(Reading.record(SampleReports.page).blocks.allSatisfy { $0.kind == .paragraph || $0.paragraph == nil })
    }
}

@Suite struct PageFactTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var facts: [String?]
        var testDescription: String { text }

        /// Place, date, agency, published.
        init(_ text: String, _ place: String?, _ date: String?, _ agency: String?, _ published: String?) {
            self.text = text
            facts = [place, date, agency, published]
        }
    }

    private static let body = "The mill burned down in the night."

    @Test(arguments: [
        Case("WASHINGTON—\(body)", "place:washington", nil, nil, nil),
        Case("LONDON (Reuters) - \(body)", "place:london", nil, "org:reuters", nil),
        Case("SEOUL, Aug. 26 (Yonhap) -- \(body)", "place:seoul", "XXXX-08-26", "org:yonhap", "XXXX-08-26"),
        Case("\(body)\nSeoul, Aug. 26 (Yonhap News)", "place:seoul", "XXXX-08-26", "org:yonhap-news", "XXXX-08-26"),
        Case("NAIROBI, Kenya (AP) _ \(body)", "place:nairobi", nil, "org:ap", nil),
        Case("NEW YORK _ \(body)", "place:new-york", nil, nil, nil),
        Case("A SNAKE_CASE word is no dateline. \(body)", nil, nil, nil, nil),
        Case("PARIS, 3 May 2011 (AFP) – \(body)", "place:paris", "2011-05-03", "org:afp", "2011-05-03"),
        Case("HEMPSTEAD, N.Y., Sept. 26 (UPI) — \(body)", "place:hempstead", "XXXX-09-26", "org:upi", "XXXX-09-26"),
        Case("Mill Burns\n\nJuly 26, 2007\n\n\(body)", nil, nil, nil, "2007-07-26"),
        Case("The mill — the oldest in Arlen — burned down.", nil, nil, nil, nil),
        Case("Holm (64) – the owner – was away.", nil, nil, nil, nil),
        Case(body, nil, nil, nil, nil),
    ])
    func datelines(_ example: Case) {
        let record = Reading.record(example.text)
        let dateline = record.dateline
        #expect([dateline?.place, dateline?.date, dateline?.agency, record.published?.edtf] == example.facts)
    }

    @Test func aGivenDateWins() {
        let record = Reading.record("SEOUL, Aug. 26 (Yonhap) -- \(Self.body)", published: "2006-08-26")
        #expect(record.published?.edtf == "2006-08-26")
        #expect(record.published?.basis == .given)
        #expect(record.published?.reasons.isEmpty == false)
        #expect(record.dateline?.date == "2006-08-26")
    }

    @Test func headlineBylineAndOutlet() {
        let record = Reading.record("Mill Burns Down\n\nBy Jo Lee\n\nARLEN (ANB) - \(Self.body)")
        #expect(record.headline?.text == "Mill Burns Down")
        #expect(record.byline?.text == "Jo Lee")
        #expect(record.outlet?.entity == "org:anb")
        #expect(record.outlet?.basis == .text)
    }

    @Test func aCreditedOutletIsInferredOnlyIfTheReportNamesIt() {
        let record = Reading.record(SampleReports.page)
        #expect(record.outlet?.entity == "org:anb")
        #expect(record.outlet?.basis == .inferred)
        let other = Reading.record("Mill Burns Down\n\nMill2.jpg\nThe mill. Photo: XYZ\n\n\(Self.body)")
        #expect(other.outlet == nil)
    }

    @Test(arguments: [
        ("The mill burned down in the night, and nobody was hurt by it.", "en"),
        ("Die Mühle brannte in der Nacht ab, und niemand wurde dabei verletzt.", nil),
        ("Le moulin a brûlé pendant la nuit, mais personne ne fut blessé.", nil),
    ])
    func language(_ text: String, _ language: String?) {
        let record = Reading.record(text)
        #expect(record.document.language == language)
        #expect(record.diagnostics.contains { $0.message.contains("English") } == (language == nil))
    }
}
