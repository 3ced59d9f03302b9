import NewsParser
import NewsRecord
import Testing

/// Who takes part in an event, where it takes place, and whose word it is, construction by construction.
@Suite(.enabled(if: Reading.shipped != nil, "needs the weights")) struct EventPartTests {
    private func event(_ type: String, _ text: String) throws -> (event: Event, record: Record) {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        return (try #require(record.events.first { $0.type == type }, "\(record.events.map(\.type))"), record)
    }

    struct Row: Sendable {
        var text: String
        var type: String
        var actors: [String]?
        var targets: [String]?

        init(_ text: String, _ type: String, actors: [String]? = nil, targets: [String]? = nil) {
            (self.text, self.type, self.actors, self.targets) = (text, type, actors, targets)
        }
    }

    @Test(arguments: [
        // Who is asked, and does what is asked for.
        Row("The envoy pressed both armies to lay down their arms.", "demand", targets: ["org:both-armies"]),
        Row("The envoy pressed both armies to lay down their arms.", "surrender", actors: ["org:both-armies"]),
        // What is counted.
        Row("Customs officers seized 3.5 tonnes of ivory in Mombasa.", "seizure", targets: ["thing:ivory"]),
        Row("Thousands of bakers marched through Porto.", "protest", actors: ["group:bakers"]),
        Row("Tens of thousands marched through Porto.", "protest", actors: ["group:people"]),
        Row("A bus overturned near Porto, and six were injured.", "injury", targets: ["group:people"]),
        Row("Two people were killed and 17 wounded in the market.", "injury", targets: ["group:people"]),
        Row("None of those sailors were killed.", "killing", targets: ["group:sailors"]),
        // Owners of deeds.
        Row(
            "The judge may overturn the mayor's conviction.", "conviction", actors: [], targets: ["anon:mayor"]),
        Row("The rebels stepped up their attacks on the village.", "attack", actors: ["group:rebels"]),
        Row("Since his rescue from the cave, Piet Mol has slept badly.", "rescue", targets: ["person:piet-mol"]),
        // Owners and what they own, and series of verbs.
        Row("Lindal Inc.'s finance chief, Ida Holm, resigned.", "resignation", actors: ["person:ida-holm"]),
        Row(
            "The king was scheduled to open the fair, talk to traders who stayed and meet with the mayor.", "talks",
            actors: ["anon:king"]),
        Row(
            "Jonas Berg, then a night watchman, shot and wounded two burglars.", "attack", actors: ["person:jonas-berg"]
        ),
        Row("Jonas Berg, then a night watchman, shot and wounded two burglars.", "attack", targets: ["group:burglars"]),
        // Objects and phrases that go with the deed.
        Row("Rioters set fire to a granary.", "attack", targets: ["thing:granary"]),
        Row("Thieves made off with a golden bell.", "theft", targets: ["thing:golden-bell"]),
        Row("The senate voted on the fishing bill.", "vote", targets: ["thing:fishing-bill"]),
        Row("Norway will give Moldova 30 million euros to buy grain.", "aid", targets: ["gov:mda"]),
        Row("The village came under attack from rebels.", "attack", actors: ["group:rebels"]),
        Row("The airline Norvik filed for bankruptcy.", "bankruptcy", targets: []),
        Row("In an interview, Ms. Lund rejected the idea.", "interview", actors: ["person:lund"]),
    ]) func seesWhoTakesPart(_ row: Row) throws {
        let (event, _) = try event(row.type, row.text)
        if let actors = row.actors { #expect(event.actors.map(\.entity) == actors) }
        if let targets = row.targets { #expect(event.targets.map(\.entity) == targets) }
    }

    @Test(arguments: [
        ("Delegations from Jordan and Iraq met in Amman.", "talks", "place:amman"),
        ("Gunmen abducted a nurse from a clinic near Kaduna.", "abduction", "facility:clinic-near-kaduna"),
        ("Farmers protested on the outskirts of Lima.", "protest", "place:lima"),
        ("The two states signed a pact at a ceremony in Kisumu.", "agreement", "place:kisumu"),
        ("Three sailors from Kiribati were rescued by a trawler.", "rescue", nil),
        ("The film recalls the death of Tomas Reyes.", "death", nil),
        ("Two clerks fled Latvia.", "flight", "place:latvia"),
        ("Police in Rabat charged four men over the theft of a lorry.", "theft", nil),
        ("The ministers met in Puno and agreed to dredge the lake.", "agreement", "place:puno"),
        ("A bomb went off at a hotel in Baidoa. Six guards were killed.", "killing", "place:baidoa"),
        ("Hotels were searched after the Orlando shooting.", "attack", "place:orlando"),
        ("Shares in Hanbit Foods rose 11 percent.", "market_move", nil),
    ]) func seesWhereItWas(_ text: String, _ type: String, _ place: String?) throws {
        #expect(try event(type, text).event.place == place)
    }

    /// What somebody judges, asks for or looks into is named by them, not told: it is the report's.
    @Test(arguments: [
        ("The bishops condemned the raids which killed ten pilgrims.", "killing", nil),
        ("The bishops said that gunmen had killed ten pilgrims.", "killing", "group:bishops"),
        ("The league called on the king to pardon women jailed under the law.", "arrest", nil),
        ("Prosecutors accused the clerk of killing a guard.", "killing", "group:prosecutors"),
    ]) func seesWhoseWordItIs(_ text: String, _ type: String, _ speaker: String?) throws {
        let (event, record) = try event(type, text)
        #expect(event.attribution.flatMap { record.attributions[$0].speaker } == speaker)
    }
}
