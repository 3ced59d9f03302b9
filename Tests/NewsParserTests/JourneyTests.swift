import NewsParser
import NewsRecord
import Testing

/// Which places a journey leads through, and whose it is.
@Suite(.enabled(if: Reading.shipped != nil)) struct JourneyTests {
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
        // What only shares its verb with journeys.
        ("The senator took to Twitter to thank the firemen.", []),
        ("Thousands flocked to Carmody after the debate.", []),
        ("Reyes finished second in Ohio, party officials said.", []),
        ("The firm will set up a training centre in Ghana.", []),
        ("Typhoon Odette weakened after moving from Luzon into the South China Sea.", []),
        ("They opened a Path to Peace in the old chapel.", []),
        ("The state wants new trade routes to Europe.", []),
        ("Voters arrived at 40 polling stations in Nevada.", []),
        // What nobody has done: barred, thought of, under a condition.
        ("He wants a ban on Danes entering the United States.", []),
        ("She had always dreamed of emigrating to Canada.", []),
        ("Most deputies agree that the girl should go back to Peru.", []),
        ("Campaigners joined the campaign to return him to Chile.", []),
        ("If the girl is sent back to Peru, the lawyer will resign.", []),
        ("The pilgrims may travel only to Mecca.", ["1d mecca"]),
        ("They will free him once the mother comes to Norway.", ["1d norway"]),
        // A day, a title or an office is no end of a way.
        (
            "Her lawyer announced that she would be travelling to the United States Thursday with her son.",
            ["1d united-states"]
        ),
        ("The suspect was brought to Norway for trial.", ["1d norway"]),
        ("The painter met Olsen, the forger who went to Syria.", ["1d syria"]),
        ("About 40 people a day now walk to Panama.", ["1d panama"]),
        ("The dean was cycling to work in central Leeds.", ["1d leeds"]),
        ("Singer Faith Mutua withdrew from the show and flew home to Eldoret.", ["1d eldoret"]),
        ("Nepalis bound for jobs in Qatar usually fly from Kathmandu via Dubai.", ["1o kathmandu, 2t dubai, 3d qatar"]),
        // Whose way it is.
        ("The Syrian officer travelled through Beirut to Sweden.", ["1t beirut, 2d sweden"]),
        ("The Syrian refugee came to Europe through Greece.", ["1o syria, 2t greece, 3d europe"]),
        ("Ireland's players flew into Auckland on Thursday.", ["1d auckland"]),
        ("Rahman was born in Dhaka but moved to Oslo as a child.", ["1o dhaka, 2d oslo"]),
        ("The Miami relatives went back to Haiti for the wedding.", ["1o miami, 2d haiti"]),
        (
            "Pakistan has sent back 5,000 Afghans through Torkham this week.",
            ["1o pakistan, 2t torkham, 3d afghanistan"]
        ),
        ("She has lived here since arriving in Norway from her posting in Cairo.", ["1o cairo, 2d norway"]),
        (
            "Some have fled Cuba for Miami, but Manuel Ortiz believes the boys went to Spain.",
            ["1o cuba, 2d miami", "1d spain"]
        ),
        // Only one end, or the way between.
        ("Ten people fleeing Eritrea drowned.", ["1o eritrea"]),
        ("He said his aunt drove to the fair from Omaha.", ["1o omaha"]),
        ("The mayor travels around Bavaria in a bus.", ["1t bavaria"]),
        ("The court delayed his repatriation to Togo.", ["1d togo"]),
        ("The boat sank during a crossing from Cuba to the United States.", ["1o cuba, 2d united-states"]),
    ]) func followsTheWay(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }

    private func manners(_ text: String) throws -> [String?] {
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        return record.routes.map { $0.legs.last?.manner }
    }

    @Test(arguments: [
        ("The nurse will fly to Lima on Monday.", "planned, by air"),
        ("They were evacuated from Aden to Jeddah aboard a naval vessel.", "aboard naval vessel"),
        ("The heiress was taken to Muscat by private jet.", "by private jet"),
        ("The tourists were driven to Arusha.", "by car"),
        ("He hitchhiked from Brno to Vienna.", "by hitchhiking"),
        ("The detainees were transferred from Evin to Karaj.", "forced"),
        ("Two brothers travelled to Sweden on a forged passport.", "on forged passport"),
        ("The poet went into exile in Lusaka.", "into exile"),
        ("The villagers were rowed to Puno.", "by rowing boat"),
        ("They walked to Chile on foot.", "on foot"),
    ]) func tellsTheManner(_ text: String, _ wanted: String) throws { #expect(try manners(text) == [wanted]) }
}
