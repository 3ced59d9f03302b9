import Testing

/// An edit of a report and what becomes of its items.
struct IdentityCase: Sendable, CustomTestStringConvertible {
    var name: String
    var before: String
    var after: String
    /// `old > new`: the item with the text `old` before has the text `new` after, and its id. Of several items with one
    /// text, `12#2` is the second. Every item of `after` that is not named here has a new id.
    var kept: [String]

    var testDescription: String { name }

    init(_ name: String, _ before: String, _ after: String, _ kept: [String]) {
        self.name = name
        self.before = before
        self.after = after
        self.kept = kept
    }
}

private let flood = "The ministry said that 12 people had died in the flood and 30 were missing."
private let army = "The army sent boats. “We will reach every village by tonight,” the colonel said."
private let roads = "Roads were cut in 4 provinces. Trains stood still for 9 hours."

enum IdentityCases {
    static let figures = [
        IdentityCase(
            "a number is changed in place", flood,
            "The ministry said that 14 people had died in the flood and 30 were missing.",
            ["12 > 14", "30 > 30"]),
        IdentityCase("nothing is changed", flood, flood, ["12 > 12", "30 > 30"]),
        IdentityCase(
            "the words around are changed", flood,
            "On Sunday the ministry said at least 12 people had died in the flood and up to 30 were still missing.",
            ["12 > 12", "30 > 30"]),
        IdentityCase(
            "the number and the word beside it are changed", flood,
            "The ministry said that 14 villagers had died in the flood and 30 were missing.", ["12 > 14", "30 > 30"]),
        IdentityCase(
            "a number and the words that qualify it are changed", "Some 15 people had fled the town by Monday.",
            "At least 20 people had fled the town by Monday.", ["15 > 20"]),
        IdentityCase(
            "a number gives way to two, and nobody can say which", "Some 15 people had fled the town by Monday.",
            "From 20 up to 30 people had fled the town by Monday.", []),
        IdentityCase(
            "one of two is taken out", flood, "The ministry said that 30 were missing.", ["30 > 30"]),
        IdentityCase(
            "one is added before", "The ministry said that 30 were missing after the flood.",
            "The ministry said that 12 had died and 30 were missing after the flood.", ["30 > 30"]),
        IdentityCase(
            "of two that read alike one is taken out, and nobody can say which",
            "There were 12 killed and 12 injured.", "There were 12 injured.", []),
        IdentityCase(
            "of two that read alike the sentence of the first is taken out",
            "Some 12 people died. Some 12 people were hurt.", "Some 12 people were hurt.", ["12#2 > 12"]),
        IdentityCase(
            "of two that read alike the sentence of the second is taken out",
            "Some 12 people died. Some 12 people were hurt.", "Some 12 people died.", ["12#1 > 12"]),
        IdentityCase(
            "of two that read alike one is corrected", "There were 12 killed, 12 injured.",
            "There were 14 killed, 12 injured.", ["12#1 > 14", "12#2 > 12"]),
        IdentityCase(
            "a sentence is rewritten wholly", "Rescuers spoke of 12 victims by noon.",
            "According to officials, the toll has climbed to 14.", []),
        IdentityCase(
            "a sentence among others is rewritten wholly",
            roads + " Rescuers spoke of 12 victims by noon. Schools stay closed.",
            roads + " According to officials, the toll has climbed to 14. Schools stay closed.", ["4 > 4", "9 > 9"]),
        IdentityCase(
            "a sentence among others is much edited",
            roads + " Rescuers spoke of 12 victims by noon. Schools stay closed.",
            roads + " By noon rescuers had counted 14 victims. Schools stay closed.", ["4 > 4", "9 > 9"]),
    ]

    static let paragraphs = [
        IdentityCase(
            "a paragraph is inserted above", "\(flood)\n\n\(roads)", "It rained for 3 days.\n\n\(flood)\n\n\(roads)",
            ["12 > 12", "30 > 30", "4 > 4", "9 > 9"]),
        IdentityCase(
            "a paragraph is deleted", "\(flood)\n\n\(army)\n\n\(roads)", "\(flood)\n\n\(roads)",
            ["12 > 12", "30 > 30", "4 > 4", "9 > 9"]),
        IdentityCase(
            "a paragraph is moved", "\(flood)\n\n\(army)\n\n\(roads)", "\(army)\n\n\(roads)\n\n\(flood)",
            [
                "12 > 12", "30 > 30", "4 > 4", "9 > 9",
                "We will reach every village by tonight, > We will reach every village by tonight,",
            ]),
        IdentityCase(
            "two paragraphs are exchanged", "\(flood)\n\n\(roads)", "\(roads)\n\n\(flood)",
            ["12 > 12", "30 > 30", "4 > 4", "9 > 9"]),
        IdentityCase(
            "a paragraph is moved up past one that is edited", "\(flood)\n\n\(army)\n\n\(roads)",
            "\(roads)\n\nThe ministry said that 14 people had died in the flood and 30 were missing.\n\n\(army)",
            [
                "12 > 14", "30 > 30", "4 > 4", "9 > 9",
                "We will reach every village by tonight, > We will reach every village by tonight,",
            ]),
        IdentityCase(
            "a paragraph is split", "\(flood) \(roads)", "\(flood)\n\n\(roads)",
            ["12 > 12", "30 > 30", "4 > 4", "9 > 9"]),
        IdentityCase(
            "two paragraphs are merged", "\(flood)\n\n\(roads)", "\(flood) \(roads)",
            ["12 > 12", "30 > 30", "4 > 4", "9 > 9"]),
        IdentityCase(
            "a sentence is moved to another paragraph", "\(roads)\n\n\(army)",
            "Trains stood still for 9 hours.\n\nRoads were cut in 4 provinces. \(army)",
            ["4 > 4", "9 > 9", "We will reach every village by tonight, > We will reach every village by tonight,"]),
        IdentityCase(
            "of two equal paragraphs the first is deleted",
            "It fell in 5.\n\n\(flood)\n\n\(army)\n\n\(flood)\n\nIt rose in 6.",
            "It fell in 5.\n\n\(army)\n\n\(flood)\n\nIt rose in 6.",
            [
                "5 > 5", "6 > 6", "12#2 > 12", "30#2 > 30",
                "We will reach every village by tonight, > We will reach every village by tonight,",
            ]),
        IdentityCase(
            "of two equal paragraphs the second is deleted",
            "It fell in 5.\n\n\(flood)\n\n\(army)\n\n\(flood)\n\nIt rose in 6.",
            "It fell in 5.\n\n\(flood)\n\n\(army)\n\nIt rose in 6.",
            [
                "5 > 5", "6 > 6", "12#1 > 12", "30#1 > 30",
                "We will reach every village by tonight, > We will reach every village by tonight,",
            ]),
        IdentityCase(
            "of two equal paragraphs one is left, and nobody can say which", "\(flood)\n\n\(roads)\n\n\(flood)", flood,
            []),
        IdentityCase(
            "of two equal paragraphs one is left between others", "\(flood)\n\n\(roads)\n\n\(flood)",
            "Nobody was hurt in 1999.\n\n\(flood)\n\nThe rain went on until 7.", []),
        IdentityCase(
            "of two that are nearly equal one is left, edited",
            "In Kar 12 people died in the flood on Monday.\n\nIn Bel 12 people died in the flood on Monday.",
            "In Dun 12 people died in the flood on Monday.", []),
        IdentityCase(
            "a paragraph becomes the headline", "\(flood)\n\n\(roads)", "# A flood\n\n\(roads)", ["4 > 4", "9 > 9"]),
        IdentityCase("everything is deleted", "\(flood)\n\n\(roads)", "", []),
        IdentityCase(
            "everything is replaced", flood, "Voters chose 3 deputies yesterday without any trouble at all.", []),
        IdentityCase("from nothing", "", flood, []),
    ]

    static let quotations = [
        IdentityCase(
            "a quotation is edited", "“We will reach every village by tonight,” he said.",
            "“We will reach each village by tomorrow night,” he said.",
            ["We will reach every village by tonight, > We will reach each village by tomorrow night,"]),
        IdentityCase(
            "a short quotation is edited", "The colonel said it was “a hard night” for all.",
            "The colonel said it was “a bad night” for all.", ["a hard night > a bad night"]),
        IdentityCase(
            "another quotation stands in its place", "“I never said any such thing,” he told reporters.",
            "“Our party won this vote,” he told reporters.", []),
        IdentityCase(
            "the reporting words are changed", "“We will reach every village by tonight,” he said.",
            "“We will reach every village by tonight,” the colonel told reporters in Kar.",
            ["We will reach every village by tonight, > We will reach every village by tonight,"]),
        IdentityCase(
            "a pull quote is deleted",
            "> “We will reach every village”\n\n\(army)\n\n“We will reach every village” was his word.",
            "\(army)\n\n“We will reach every village” was his word.",
            [
                "We will reach every village by tonight, > We will reach every village by tonight,",
                "We will reach every village#2 > We will reach every village",
            ]),
        IdentityCase(
            "what a pull quote repeats is deleted",
            "> “We will reach every village”\n\n\(flood)\n\n“We will reach every village” was his word.",
            "> “We will reach every village”\n\n\(flood)",
            ["12 > 12", "30 > 30", "We will reach every village#1 > We will reach every village"]),
        IdentityCase(
            "a pull quote is deleted while the quotation moves",
            "> “We will reach every village”\n\n\(flood)\n\nHe said: “We will reach every village”",
            "“We will reach every village” were his words.\n\n\(flood)", ["12 > 12", "30 > 30"]),
        IdentityCase(
            "a long quotation is moved to another paragraph",
            "\(flood)\n\nThe colonel spoke last: “We will reach every village by tonight”",
            "\(flood) And the army? “We will reach every village by tonight”",
            ["12 > 12", "30 > 30", "We will reach every village by tonight > We will reach every village by tonight"]),
        IdentityCase(
            "a short quotation is moved to another paragraph",
            "\(flood)\n\nThe colonel called it “hell on earth” again",
            "“hell on earth” was how the colonel put it.\n\n\(flood)", ["12 > 12", "30 > 30"]),
        IdentityCase(
            "two sentences are joined, the second shortened",
            "\(flood)\n\nThe colonel called it “hell on earth” again.",
            "\(flood) Called it “hell on earth”.", ["12 > 12", "30 > 30", "hell on earth > hell on earth"]),
        IdentityCase(
            "a quotation loses its closing mark and another gets it back",
            "“One of us, he said.\n\n\(flood)\n\n“All of us,” she said.",
            "“One of us,” he said.\n\n\(flood)\n\n“All of us, she said.", ["12 > 12", "30 > 30"]),
    ]
}
