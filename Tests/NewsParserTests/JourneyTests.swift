import NewsParser
import NewsRecord
import Testing

/// Which places a journey leads through, and whose it is.
@Suite(.enabled(if: Reading.shipped != nil)) struct JourneyTests {
    private func journeys(_ text: String) throws -> [String] {
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        return record.routes.map { route in
            route.legs.map { "\($0.step)\($0.role.rawValue.prefix(1)) \($0.place.dropFirst(6))" }.joined(
                separator: ", ")
        }
    }

    @Test(arguments: [
        ("She moved to Jamaica Estates, Queens, in 1999.", ["1d jamaica-estates"]),
        (
            "About 200 Americans left Pakistan today. The diplomats were flown to Brussels.",
            ["1o pakistan, 2d brussels"]
        ),
        ("The couple immigrated to the United States in 1979.", ["1d united-states"]),
        ("Her arrival in Havana on Monday was not announced.", ["1d havana"]),
        ("The minister left Kitwe for Johannesburg.", ["1o kitwe, 2d johannesburg"]),
        ("The plane is too heavy to land at Teterboro.", []),
        ("Ms. Lee belongs to a group called the International Group on Afghan Women.", []),
        (
            "He was met on arriving in Washington by Craig Brown, who went to Havana with him.",
            ["1d washington", "1d havana"]
        ),
        ("Two hostages were driven from Gaza to Egypt.", ["1o gaza, 2d egypt"]),
        ("Hundreds marched through Santiago against the law.", []),
        ("Their boat had left Nouadhibou in Mauritania.", []),
        ("The Iranian foreign minister will travel to Moscow.", ["1d moscow"]),
        (
            "People cross from Zimbabwe into South Africa at Beitbridge.",
            ["1o zimbabwe, 2t beitbridge, 3d south-africa"]
        ),
        ("The family fled the fighting in Sudan for Chad.", ["1o sudan, 2d chad"]),
        ("The ferry will sail from Split to Ancona, calling at Vis.", ["1o split, 2t vis, 3d ancona"]),
        ("He was asked whether he would go back to Minsk.", []),
        ("Commuters from Malmö to Copenhagen face delays.", ["1o malmo, 2d copenhagen"]),
        ("Born in Kandy, the painter moved to Chennai and settled in Oslo.", ["1o kandy, 2t chennai, 3d oslo"]),
        ("A man was arrested in Kenya and was brought to the United States for trial.", ["1o kenya, 2d united-states"]),
    ]) func followsTheWay(_ text: String, _ wanted: [String]) throws { #expect(try journeys(text) == wanted) }
}
