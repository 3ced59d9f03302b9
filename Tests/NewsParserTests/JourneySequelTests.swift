import NewsParser
import NewsRecord
import Testing

/// Journeys that two sentences or two clauses tell together, and what names their places.
@Suite(.enabled(if: Reading.shipped != nil)) struct JourneySequelTests {
    @Test(arguments: [
        // Where they were held, or had lived, is where they are taken from, or leave.
        ("He was arrested at the airport in Dubai. On Friday he was flown to Delhi.", ["1o dubai, 2d delhi"]),
        ("Police arrested the banker in Nice on Monday. He was extradited to Brazil.", ["1o nice, 2d brazil"]),
        ("The sisters grew up in Asmara. In 2014 they fled to Khartoum.", ["1o asmara, 2d khartoum"]),
        ("A smith was detained in Lima. The smith's lawyer flew to Quito.", ["1d quito"]),
        // Where the next sentence finds them is where the way led.
        ("Farida Noori fled Herat in 2021. She now lives in Hamburg.", ["1o herat, 2d hamburg"]),
        ("Farida Noori fled Herat in 2021. Her brother is a judge in Kabul.", ["1o herat"]),
        ("Nurses are leaving Harare. Most go to Leeds.", ["1o harare, 2d leeds"]),
        ("Thousands of Peruvians live in Boa Vista. Many walked there from Lethem.", ["1o lethem, 2d boa-vista"]),
    ]) func joinsTwoSentences(_ text: String, _ wanted: [String]) throws {
        #expect(try Reading.journeys(text) == wanted)
    }

    @Test(arguments: [
        ("She was granted asylum in Norway after fleeing Riyadh.", ["1o riyadh, 2d norway"]),
        ("The clerk had left Turin by train and was arrested in Lyon.", ["1o turin, 2d lyon"]),
        (
            "Ana Ruiz, who walked from Porto to Santiago last year, leaves Lisbon for Istanbul on Sunday.",
            ["1o porto, 2d santiago", "1o lisbon, 2d istanbul"]
        ),
        ("He drove through Austria and took a flight from Munich to Lima.", ["1t austria, 2t munich, 3d lima"]),
        ("Two were flown to Kabul, while the others were driven to Ghazni.", ["1d kabul", "1d ghazni"]),
        (
            "The men were brought to Tripoli, the coast guard said, and from there bused to a cell in Gharyan.",
            ["1t tripoli, 2d gharyan"]
        ),
        ("The queen will travel to Jakarta and stop in Perth on the way.", ["1t perth, 2d jakarta"]),
        ("On her way back from Lagos the minister stopped over in Accra.", ["1o lagos, 2t accra"]),
        ("The war in Sudan has driven thousands of people into Chad.", ["1o sudan, 2d chad"]),
        ("After rebels took the town of Minova, its residents streamed into Goma.", ["1o minova, 2d goma"]),
        ("Nepal said it would fly 70 dancers home from Lima.", ["1o lima, 2d nepal"]),
        ("Kenya sent 300 Ugandans home.", ["1o kenya, 2d uganda"]),
        ("After the concert in Leeds the singer left for London.", ["1o leeds, 2d london"]),
        ("They are housed in Doha, from where they are bused to Lusail.", ["1o doha, 2d lusail"]),
        ("She grew up in Oslo and was returning after spending two years in Lagos.", ["1o lagos, 2d oslo"]),
        ("Firemen from Slovenia and Croatia are on their way to Greece.", ["1o slovenia, 1o croatia, 2d greece"]),
        ("The ship docked at Jeddah after a voyage from Port Sudan.", ["1o port-sudan, 2d jeddah"]),
        ("The minister flew to Lagos, not to Abuja.", ["1d lagos"]),
        // Nobody goes.
        ("The pilot had been due to fly to Lima but stayed in Quito.", []),
        ("Parliament stopped the president from flying to Davos.", []),
        ("She joked about moving to Canada.", []),
        ("The senator heads to Ohio, where the primary is held on Tuesday.", []),
        ("The firm plans to shift production to Mexico.", []),
        ("The message, sent to Lima, was short.", []),
        ("The doctors advised the jockey against flying back to Sydney.", []),
        ("The town lies on the way from Nairobi to Mombasa.", []),
        ("The men were turned back at Calais.", []),
        ("The ship, laden with grain, sailed from Odesa to Sfax.", []),
    ]) func joinsClauses(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }

    @Test(arguments: [
        ("Tourists were evacuated from Gili Meno to Lombok.", ["1o gili-meno, 2d lombok"]),
        ("They flew from Ben Gurion airport to Rome.", ["1o ben-gurion-airport, 2d rome"]),
        ("The women walked through the Darién jungle to Panama.", ["1t darien-jungle, 2d panama"]),
        ("He was moved to Evin prison.", ["1d evin-prison"]),
        ("She was flown to a Houston hospital.", ["1d houston"]),
        ("The sailors were landed at Trabzon in Turkey.", ["1d trabzon"]),
        ("They walked to Adré, across the border in Chad.", ["1d adre"]),
        ("Fans poured into Rosario from all over Argentina.", ["1o argentina, 2d rosario"]),
        ("Relatives travelled to Halifax from as far away as Beirut.", ["1o beirut, 2d halifax"]),
        ("Hong Kong residents are pouring into Shenzhen.", ["1o hong-kong, 2d shenzhen"]),
        ("Her uncle took her across the border to Brazzaville.", ["1d brazzaville"]),
        ("The miners were flown to a burns unit in Johannesburg.", ["1d johannesburg"]),
        ("Men picked up at sea were taken to a camp on Lesbos.", ["1d lesbos"]),
    ]) func namesThePlaces(_ text: String, _ wanted: [String]) throws { #expect(try Reading.journeys(text) == wanted) }
}
