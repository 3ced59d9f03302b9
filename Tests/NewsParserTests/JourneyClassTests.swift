import NewsParser
import NewsRecord
import Testing

/// Journeys by the class of words and turns that tell them.
@Suite(.enabled(if: Reading.shipped != nil)) struct JourneyClassTests {
    @Test(arguments: [
        ("Her move from Lima to Lagos surprised the family.", ["1o lima, 2d lagos"]),
        ("He has not sung since his move to Berlin.", ["1d berlin"]),
        ("Their flight to Pakistan took two weeks.", ["1d pakistan"]),
        ("The influx of Syrians into Jordan has slowed.", ["1o syria, 2d jordan"]),
        ("The flow of migrants from Tunisia to Italy has halved.", ["1o tunisia, 2d italy"]),
        ("The exodus of Christians from Iraq goes on.", ["1o iraq"]),
        ("The arrival of 300 Cubans in Costa Rica was a surprise.", ["1o cuba, 2d costa-rica"]),
        ("The journey through Mexico cost them everything.", ["1t mexico"]),
        ("The walk from Porto to Santiago takes a fortnight.", ["1o porto, 2d santiago"]),
        // Nobody went, or it was no way of people.
        ("The president cancelled his trip to Jakarta.", []),
        ("The poet faces deportation to Eritrea.", []),
        ("Hundreds of demonstrators marched to the parliament in Yerevan.", []),
        ("The striker, who moved to Lille from Genk, is injured.", []),
        ("The firm's move from Ohio to Texas cost millions.", []),
    ]) func readsNouns(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }

    @Test(arguments: [
        ("Police dispatched two medics from Kampala to Kigali.", ["1o kampala, 2d kigali"]),
        ("A footballer was flown to Paris.", ["1d paris"]),
        ("The family came to Germany as refugees.", ["1d germany"]),
        ("They drove 900 kilometres to Darwin.", ["1d darwin"]),
        ("Aung was headed to New York by way of Jakarta.", ["1t jakarta, 2d new-york"]),
        ("He was seized in Pakistan and taken to Bagram.", ["1o pakistan, 2d bagram"]),
        ("The hostages were freed in Gaza and driven to Israel.", ["1o gaza, 2d israel"]),
        ("Rebels moved hundreds of prisoners out of Goma.", ["1o goma"]),
        ("Families have taken refuge in Chad.", ["1d chad"]),
        ("Thousands sought shelter in Uganda.", ["1d uganda"]),
        ("He went to fight in Syria.", ["1d syria"]),
        ("The girl was sent to live with an aunt in Karachi.", ["1d karachi"]),
        ("The judge ordered that she be deported to Mali.", ["1d mali"]),
        ("Pakistan has forced thousands of Afghans to return to Afghanistan.", ["1o pakistan, 2d afghanistan"]),
        ("The envoy is due in Riyadh on Saturday.", ["1d riyadh"]),
        ("Upon landing in Accra he was detained.", ["1d accra"]),
        ("The Rwandan-born singer moved to Brussels at six.", ["1o rwanda, 2d brussels"]),
    ]) func readsVerbs(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }

    @Test(arguments: [
        ("The king will visit Oslo and then fly to Reykjavik.", ["1t oslo, 2d reykjavik"]),
        (
            "The plane with the freed women made a stop in Cyprus before landing in Tel Aviv.",
            ["1t cyprus, 2d tel-aviv"]
        ),
        ("They tried to reach Crete but were stopped off Gavdos.", ["1t gavdos, 2d crete"]),
        ("A flight from Cairo to Paris was diverted to Heraklion.", ["1o cairo, 2t heraklion, 3d paris"]),
        ("He lived in Damascus before coming to Berlin.", ["1o damascus, 2d berlin"]),
        ("Before moving to Texas, she lived in Monterrey.", ["1o monterrey, 2d texas"]),
        ("After 12 years in Paris, she returned to Tunis.", ["1o paris, 2d tunis"]),
        ("He grew up in Minsk before his family moved to Warsaw.", ["1o minsk, 2d warsaw"]),
        ("Her children are in Dubai, where they flew on Monday.", ["1d dubai"]),
        ("Some headed south to Mombasa, others west to Kisumu.", ["1d mombasa, 1d kisumu"]),
        ("The players flew home from Qatar to Buenos Aires.", ["1o qatar, 2d buenos-aires"]),
        ("They travelled through Ethiopia and Sudan.", ["1t ethiopia, 2t sudan"]),
    ]) func ordersTheWay(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }

    @Test(arguments: [
        (
            "The survivors were taken to Kalamata. On Friday they were moved to Athens.",
            ["1t kalamata, 2d athens"]
        ),
        ("The pastor fled to Nairobi. He has since moved to Toronto.", ["1t nairobi, 2d toronto"]),
        // They turn back: another journey.
        ("The pastor fled to Nairobi. He returned to Goma a year later.", ["1d nairobi", "1d goma"]),
        ("The two men drove to Slovakia or took a train to Hungary.", ["1d slovakia, 1d hungary"]),
        ("The orchestra flew to Tokyo and will go on to Osaka and Seoul.", ["1t tokyo, 2t osaka, 3d seoul"]),
        ("They took the boy to Quito and from Quito to Panama.", ["1t quito, 2d panama"]),
        ("He robbed a bank in Hamburg and fled to Spain.", ["1o hamburg, 2d spain"]),
        ("After the Lima trip, she flew back to Quito.", ["1o lima, 2d quito"]),
        ("The king returned to Madrid after a visit to Avignon.", ["1o avignon, 2d madrid"]),
        ("She was on her way home from Beirut when the airport closed.", ["1o beirut"]),
        ("She is on a plane to Dubai.", ["1d dubai"]),
        ("About 90,000 people have passed through Tapachula on their way north.", ["1t tapachula"]),
        ("The last of the children were brought from Luhansk to Kyiv.", ["1o luhansk, 2d kyiv"]),
        ("Four Danes were among the men taken to Larnaca.", ["1d larnaca"]),
        ("Thousands of Kurds fled to Turkey.", ["1d turkey"]),
    ]) func followsThemOn(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }

    @Test(arguments: [
        "The film takes viewers from Paris to Dakar.",
        "The nurse, who comes from Kerala, works in Leeds.",
        "The case travelled all the way to Strasbourg.",
        "He may move to Cairo if he loses.",
        "The family had planned to go to Canada, but their visas were refused.",
        "The aide passed it along to Ms. Okoye.",
        "The tenor returns to the New York stage this week.",
        "They gave priority to Christians.",
        "The leaks led to the Paris attacks.",
        "The envoy handed over to Kenyan officials a suspect in the Nairobi bombings.",
        "People are going to be looking at his attitude toward Israel.",
    ]) func leavesOutWhatIsNoWay(_ text: String) throws { #expect(try Reading.journeys(text).isEmpty) }
}
