import NewsRecord
import NewsSyntax
import Testing

@testable import NewsParser

/// Verbs and nouns that name an event in one frame and another one, or none, in others.
@Suite(.enabled(if: Reading.shipped != nil, "needs the weights")) struct EventFrameTests {
    private func events(_ text: String) throws -> (text: [UInt8], events: [Event]) {
        let parser = try #require(Reading.shipped)
        let bytes = Array("Notes\n\n\(text)\n".utf8)
        return (bytes, parser.parse(bytes, path: Reading.path).events)
    }

    /// The words in brackets name the event.
    @Test(arguments: [
        ("strike", "Welders [walked out] of a shipyard in Gdynia on Monday."),
        ("withdrawal", "The envoys [walked out] of the talks in Muscat."),
        ("killing", "A clerk was [beaten to death] in the market."),
        ("lawsuit", "Two tenants [took the landlord to court]."),
        ("agreement", "The two brewers [came to terms] on a price."),
        ("agreement", "Under an [accord] signed in May, both sides will leave the valley."),
        ("conviction", "A jury [found her guilty] of arson."),
        ("abduction", "Gunmen [seized] ten pupils near the lake."),
        ("arrest", "Detectives [picked up] two men near the quay."),
        ("attack", "The rebels [fired] rockets at the airport."),
        ("missile_test", "The navy [fired] a missile into the sea."),
        ("crash", "A van [slammed] into a wall."),
        ("criticism", "The minister [came under fire] for the delay."),
        ("endorsement", "The farmers' league [came out in support] of the mayor."),
        ("withdrawal", "The governor [ended his campaign] on Tuesday."),
        ("seizure", "The port [fell] to the rebels."),
        ("sanction", "The sprinter was [banned] for two years."),
        ("protest", "Prisoners [went on hunger strike]."),
        ("layoffs", "Forty weavers [lost their jobs]."),
        ("bankruptcy", "The chain [filed for Chapter 11]."),
        ("release", "She [walked free] on Friday."),
        ("asylum_admission", "Malta [took in] forty refugees."),
        ("resignation", "The [departure] of the finance minister shook the party."),
        ("cyberattack", "A data [breach] alarmed the clinic."),
        ("strike", "A [walkout] by guards crippled the line."),
        ("arrest", "Police [arrested] 14 foreigners near the lake."),
        ("criticism", "His [attacks] on the role of money won him friends."),
        ("agreement", "A [ceasefire] came into force at midnight."),
        ("protest", "The [rally] was peaceful."),
        ("visit", "The minister is on a [visit] to Quito."),
        ("attack", "It is the first time that the rebels have [attacked] the town."),
    ]) func readsInItsFrame(_ type: String, _ marked: String) throws {
        let words = try #require(
            marked.split(separator: "[", omittingEmptySubsequences: false).last?.split(separator: "]").first)
        let text = String(marked.filter { $0 != "[" && $0 != "]" })
        let found = try events(text)
        let named = found.events.filter { event in
            event.type == type
                && (event.passage.text.contains(words.prefix(4)) || words.contains(event.passage.text.prefix(4)))
        }
        #expect(!named.isEmpty, "\(found.events.map { "\($0.type) \($0.passage.text)" })")
    }

    @Test(arguments: [
        ("strike", "The shopper walked out of the shop."), ("bankruptcy", "The bank failed to answer."),
        ("ruling", "The court cleared the way for the road."), ("lawsuit", "The bishop appealed for calm."),
        ("criticism", "The ball hit him in the back."), ("seizure", "The choice fell to the coach."),
        ("asylum_admission", "He took his family to a house in Lund."), ("demand", "China's demand for coal rose."),
        ("resignation", "The departure of the ferry was late."), ("transfer", "The farmer sold his captain's hat."),
        ("death", "Children in the camps are starving."),
        ("release", "In a statement released by the editor, she thanked them."),
        ("refusal", "Revenue declined 8 percent."), ("killing", "He made a killing on bonds."),
        ("attack", "The party spent millions attacking Governor Ana Ruiz on television."),
        ("fire", "The two rivals turned their fire on the mayor."),
        ("visit", "She hosts a show and is president of a club."),
    ]) func isSomethingElse(_ type: String, _ text: String) throws {
        #expect(try !events(text).events.contains { $0.type == type })
    }

    /// Whether it happened, of verbs and nouns in the constructions that reports have them in.
    @Test(arguments: [
        ("The union is due to strike at the port on Friday.", "strike", Event.Realis.planned),
        ("Unless the army shells the village, nothing will change.", "attack", .hypothetical),
        ("The council has yet to vote on the bridge.", "vote", .negated),
        ("The board has not decided whether to close the mill.", "closure", .hypothetical),
        ("The airline is considering buying its rival.", "takeover", .hypothetical),
        ("A walkout would be a disaster.", "strike", .hypothetical),
        ("The runoff is on Sunday.", "election", .planned),
        ("The vote on the budget is due in March.", "vote", .planned),
        ("The tax would lead to a walkout.", "strike", .hypothetical),
        ("Both sides agreed to a ceasefire.", "agreement", .actual),
        ("The directors rejected a merger with the brewer.", "takeover", .negated),
        ("The merger with the brewer fell through.", "takeover", .negated),
        ("The directors discussed a merger with the brewer.", "takeover", .hypothetical),
        ("She was placed under house arrest.", "arrest", .actual),
        ("The hostages have yet to be released.", "release", .negated),
        ("A treaty was to have been signed on Monday.", "agreement", .negated),
        ("The envoy was supposed to be expelled.", "expulsion", .hypothetical),
        ("A court ordered that the banker be released.", "release", .planned),
        ("Officials want the banker arrested.", "arrest", .hypothetical),
        ("Were the banker arrested, there would be trouble.", "arrest", .hypothetical),
        ("The paper said that the bridge had been bombed, but the army denied it.", "bombing", .alleged),
        ("The rule comes after the banker was arrested.", "arrest", .actual),
        ("The union is demanding an inquiry.", "demand", .actual),
        ("It takes forty votes to pass the bill.", "enactment", .hypothetical),
        ("The envoy looked forward to visiting Lima.", "visit", .planned),
    ]) func weighs(_ text: String, _ type: String, _ realis: Event.Realis) throws {
        #expect(try events(text).events.first { $0.type == type }?.realis == realis)
    }
}
