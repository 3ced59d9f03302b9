import NewsRecord
import NewsSyntax
import Testing

@testable import NewsParser

/// One verb, several words: each pair has the event and what only looks like it.
@Suite(.enabled(if: Reading.shipped != nil, "needs the weights")) struct EventSenseTests {
    private func types(_ text: String) throws -> [String] {
        let parser = try #require(Reading.shipped)
        return parser.parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path).events.map(\.type)
    }

    static let pairs: [(type: String, event: String, lookalike: String)] = [
        ("layoffs", "The factory dismissed forty workers in May.", "The minister dismissed the rumour in May."),
        ("talks", "The foreign ministers met in Oslo on Tuesday.", "The company met its target on Tuesday."),
        ("agreement", "The two banks agreed to share their branches.", "Most farmers agreed with the mayor."),
        ("attack", "Gunmen attacked the convoy near the bridge.", "The senator attacked the budget plan in a speech."),
        ("demand", "The bishops called for an inquiry.", "Her coach called the race a gift for the rivals."),
        ("aid", "Norway gave medicine to the clinics.", "The thief gave back the medicine."),
        ("endorsement", "The union backed the candidate.", "The union backed off its threats."),
        ("killing", "The colonel was hanged at dawn.", "The team was hung up on small matters."),
        ("withdrawal", "Britain left the union in January.", "The quarrel left the union in disarray."),
        ("protest", "Thousands demonstrated in the capital.", "The nurse demonstrated her skill in the capital."),
        ("killing", "Guards executed the spy.", "The company executed its plan."),
        ("damage", "The storm destroyed the pier.", "The scandal destroyed his credibility."),
        ("flight", "The prisoners escaped from the jail.", "The banker escaped charges."),
        ("protest", "Thousands marched in the capital.", "The governor told a rally in Leeds that he was well."),
        ("vote", "The council voted on the bridge.", "Women won the right to vote."),
        ("attack", "Soldiers attacked the village.", "The senator attacked his rival for his record."),
        ("lawsuit", "The widow filed a lawsuit.", "The mayor came in a suit."),
        ("award", "The city honoured the nurse with a medal.", "The nurse said she is honoured by the vote."),
        ("award", "The nurse was honoured with a medal.", "The nurse was honoured to speak there."),
        ("aid", "The hospital treated 40 people.", "The council spoke of treating people well."),
        ("investigation", "Police are looking into the fire.", "We are looking to help people into work."),
        ("flood", "The river flooded the cellar with mud.", "Readers flooded the office with letters."),
        ("crash", "The crash of the ferry shook the town.", "Everyone expects the crash of the economy."),
        ("flight", "Two prisoners broke out of the jail.", "The captain said that two of the four pumps were broken."),
        ("bombing", "A drone strike hit the convoy.", "A strike closed the harbour."),
        ("storm", "The storm destroyed the pier.", "The plan met a storm of protest."),
        ("damage", "The bridge appears damaged.", "The islanders felt cut off."),
        ("crash", "A bus crashed near Lodz.", "Waves crashed on the rocks."),
        ("deployment", "The army deployed tanks at the border.", "The party mobilised voters in the north."),
        ("takeover", "The brewery bought its rival.", "The brewery bought shares of its own."),
        ("appointment", "The king appointed a judge.", "The clerk asked not to be named."),
        ("attack", "The guard struck a prisoner.", "He died of a heart attack."),
        ("refusal", "The ministry declined the offer.", "The ministry declined to comment."),
        ("collapse", "A landslide buried the chapel.", "He won the race in a landslide."),
        ("damage", "The blaze destroyed the chapel.", "The scandal is destroying this committee."),
        ("killing", "A bomb blast killed ten people.", "A gas blast killed ten people."),
        ("theft", "Thieves stole the safe.", "He held up the sign."),
        ("attack", "Officers charged the strikers with batons.", "Police charged the strikers with theft."),
        ("accusation", "Police charged the skipper of a trawler that ran aground.", "Shoppers were charged a fee."),
        ("collapse", "A levee burst near Kazan.", "A water pipe burst near Kazan."),
        ("death", "Seven dead as storm hits Luzon", "Two dead whales lay on the beach."),
        ("death", "Flu has killed 20 people in Lesotho.", "Gunmen have killed 20 people in Lesotho."),
        ("storm", "Typhoon Lena tore down the pylons.", "The Typhoon jets were sold."),
        ("closure", "The museum closed in May.", "The museum is open from nine to five and closed on Mondays."),
        ("protest", "Thousands marched to the palace.", "The senator marched toward the nomination."),
        ("election", "The senator beat the governor in the primary.", "The boxer beat the champion in Leeds."),
        ("attack", "The rebels attacked a weekly market.", "The senator attacked the stock market."),
        ("investigation", "The coroner held an inquest into the fire.", "The singer held a party at the club."),
        ("withdrawal", "The troops withdrew from the town.", "The family withdrew its request."),
        ("rescue", "Divers pulled two boys out of the river.", "The premier pulled his party out of the cabinet."),
        ("enactment", "The senate approved the reform.", "Shareholders approved the merger."),
        ("strike", "Nurses walked off the job.", "The singer went out and bought a hat."),
        ("flight", "Residents fled.", "Investors fled."),
        ("death", "Six people were killed when a bus plunged into a ravine.", "Six people were killed by gunmen."),
        ("coup", "A coup attempt failed.", "A rescue attempt failed."),
        ("aid", "Britain will send Ukraine 14 tanks.", "Britain will send tanks to the border."),
        ("protest", "He was arrested at a protest in Bari.", "He said at a rally in Ohio that he was well."),
        ("bankruptcy", "The brewery filed for bankruptcy on Friday.", "Fares will go up under the new plan."),
    ]

    @Test(arguments: pairs) func tellsOneFromTheOther(type: String, event: String, lookalike: String) throws {
        #expect(try types(event).contains(type), "\(event)")
        #expect(try !types(lookalike).contains(type), "\(lookalike)")
    }

    /// Whoever remains held has not held anybody.
    @Test func aStateIsDoneToWhoeverIsInIt() throws {
        let parser = try #require(Reading.shipped)
        let text = "Notes\n\nThe vicar Anna Odra remains detained.\n"
        let event = try #require(parser.parse(Array(text.utf8), path: Reading.path).events.first)
        #expect(event.type == "arrest" && event.actors.isEmpty)
        #expect(event.targets.map(\.entity) == ["person:anna-odra"])
    }

    /// `the attacks of 3 March 2004`: when it was is nobody that it was done to.
    @Test func aDateTakesNoPart() throws {
        let parser = try #require(Reading.shipped)
        let text = "Notes\n\nThe widow spoke of the attacks of 3 March 2004.\n"
        let record = parser.parse(Array(text.utf8), path: Reading.path)
        #expect(record.events.flatMap(\.targets).isEmpty)
        #expect(!record.entities.contains { $0.name.contains("2004") })
    }

    /// Words that attack are criticism.
    @Test func anAttackByWordsIsCriticism() throws {
        #expect(try types("The senator attacked the governor, saying he had lied.") == ["criticism"])
    }
}

/// A dateline is no part of the sentence that follows it.
@Suite(.enabled(if: Reading.shipped != nil, "needs the weights")) struct DatelineSentenceTests {
    @Test(arguments: [
        "PORTO, Portugal, 3 May 2011 - ", "PORTO (Reuters) \u{2014} ", "PORTO, May 3 (AP) -- ",
    ])
    func theSentenceBeginsBehindIt(_ dateline: String) throws {
        let parser = try #require(Reading.shipped)
        let sentence = "Dock workers at three harbours voted on Monday to strike."
        let texts = parser.sentences(of: Array("Ships\n\n\(dateline)\(sentence)\n".utf8))
        let last = try #require(texts.last)
        #expect(last.sentenceCount == 2)
        #expect(last.text(last.sentence(1).range) == sentence)
    }
}
