import NewsParser
import NewsRecord
import Testing

/// Stances, journeys, instruments, places and whether events happened, read from plain sentences by the parser as it ships.
@Suite(.enabled(if: Reading.shipped != nil)) struct HappeningTests {
    private func record(_ text: String) throws -> Record {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
    }

    static let stances: [(String, [String])] = [
        ("India hailed Nepal's decision to reopen the pass.", ["gov:ind praises gov:npl"]),
        ("Greece was accused by Turkey of arming the islands.", ["gov:tur accuses gov:grc"]),
        ("Burundi closed its embassy, accusing Rwanda of theft.", ["gov:bdi accuses gov:rwa"]),
        ("Paris will stand behind Athens, the foreign minister told reporters.", ["gov:fra supports gov:grc"]),
        ("Germany delivered 40 ambulances to Moldova.", ["gov:deu helps gov:mda"]),
        ("Tehran warned Azerbaijan that it would close the border.", ["gov:irn threatens gov:aze"]),
        ("Under pressure from Washington, Panama cancelled the contract.", ["gov:usa presses gov:pan"]),
        ("Morocco expressed concern about Algeria's new missiles.", ["gov:mar fears gov:dza"]),
        ("Denmark recalled its ambassador from Ankara.", ["gov:dnk withdraws gov:tur"]),
        ("Norway and Russia work together on fish stocks.", ["gov:nor cooperates gov:rus"]),
        ("Ankara laid the floods at Tbilisi's door.", ["gov:tur accuses gov:geo"]),
        ("Uruguay spoke up for Paraguay.", ["gov:ury supports gov:pry"]),
        ("Washington suspended military aid to Kyiv.", ["gov:usa withdraws gov:ukr"]),
        ("Paris no longer funds the school.", ["gov:fra withdraws org:school"]),
        ("The rebels took the mayor hostage.", ["group:rebels harms anon:mayor"]),
        ("The rebels took two tourists hostage.", ["group:rebels harms group:tourists"]),
        ("The man took his wife hostage at a bank.", ["anon:man harms anon:his-wife"]),
        ("The regime jailed hundreds of critics.", ["org:regime harms group:critics"]),
        ("Greece called Turkey's claim provocative.", ["gov:grc criticises gov:tur"]),
        ("Rwanda and Uganda will share radar data.", ["gov:rwa cooperates gov:uga"]),
        ("The bank refused to help the company.", []),
        ("The mayor of Recife, Ana Barros, praised Chile.", ["person:ana-barros praises gov:chl"]),
        ("Togo was accused by the environmental group Blue Water.", ["org:blue-water accuses gov:tgo"]),
        ("The miners threatened to strike unless Serbia pays.", ["group:miners threatens gov:srb"]),
        ("Asked whether Chile had criticised Peru, the envoy left.", []),
        ("Kenyans fear that Somalia will attack Kenya.", ["group:kenyans fears gov:som"]),
        ("Malta will share radar images with Libya.", ["gov:mlt cooperates gov:lby"]),
        ("Chad's ministers demanded that Mali release the pilots.", ["group:chads-ministers presses gov:mli"]),
        (
            "Critics of the mayor praised Chile.",
            ["group:critics-of-the-mayor criticises anon:mayor", "group:critics-of-the-mayor praises gov:chl"]
        ),
        ("Miners marched in support of Peru.", ["group:miners supports gov:per"]),
        ("The envoy alleged that Chad had sold the ships.", ["anon:envoy accuses gov:tcd"]),
        ("Soldiers opened fire on Serbia.", ["group:soldiers harms gov:srb"]),
        ("Norway pulled two sailors from the water.", ["gov:nor helps group:sailors"]),
        ("Thailand flew two tourists to Laos.", []),
        ("The navy took 180 people from Tonga to Samoa.", []),
        ("Dengue has killed 58 people.", []),
        ("A jury convicted a nurse of murdering two patients.", []),
        ("Police foiled an attempt to kidnap a banker.", []),
        ("The council rejected a proposal.", []),
        ("The union said it would strike unless Chad paid.", ["org:union threatens gov:tcd"]),
        ("The striker defended himself.", []),
        ("The panel asked how Chad could pay.", []),
        (
            "The owners lost patience with the council, which they blame for the floods.",
            ["group:owners criticises org:council", "group:owners accuses org:council"]
        ),
        ("Did Serbia help Montenegro?", []),
        ("The mayor did not criticise the police.", []),
        ("The clinic is supported by pillars of oak.", []),
        ("The vote gives Serbia a chance to condemn Croatia.", ["gov:srb condemns gov:hrv"]),
        (
            "The mayor persuaded the angry voters now backing Hungary.",
            ["anon:mayor urges group:angry-voters", "group:angry-voters supports gov:hun"]
        ),
        ("Boris Markov attacked Senator Ilie Popa.", ["person:boris-markov criticises person:ilie-popa"]),
        ("Hungary balked at helping Serbia.", []),
        (
            "In the final debate, Democrat Mary Anne Fisher praised Norway.",
            ["person:mary-anne-fisher praises gov:nor"]
        ),
        (
            "Hugo Banzer's supporters condemned Chile.",
            ["group:hugo-banzers-supporters condemns gov:chl"]
        ),
        ("She sent it to the White House.", []),
        ("Thousands hit the streets.", []),
        ("The nurse helped engineer his fall.", []),
        ("He took home a medal in the final.", []),
        ("The winter was described as dangerous.", []),
    ]

    @Test(arguments: stances) func saysWhoTakesWhichSide(_ text: String, _ wanted: [String]) throws {
        let found = try record(text).stances.map { "\($0.actor ?? "-") \($0.polarity.rawValue) \($0.target ?? "-")" }
        #expect(found == wanted)
    }

    static let routes: [(String, [String])] = [
        (
            "Refugees from Aleppo arrived in Sweden after crossing Turkey and the Aegean.",
            ["1 origin aleppo", "2 transit turkey", "3 transit aegean", "4 destination sweden"]
        ),
        (
            "He reached Vienna from Damascus by way of Turkey and Greece.",
            ["1 origin damascus", "2 transit turkey", "3 transit greece", "4 destination vienna"]
        ),
        ("Turkey deported 200 Afghans to Kabul on Monday.", ["1 origin turkey", "2 destination kabul"]),
        (
            "Leaving Odessa, the ship stopped at Varna to pick up refugees and docked at Istanbul.",
            ["1 origin odessa", "2 transit varna", "3 destination istanbul"]
        ),
        (
            "South Korea airlifted about 460 North Koreans out of Vietnam.",
            ["1 origin vietnam", "2 destination south-korea"]
        ),
        ("She commutes from Luton to London every day.", ["1 origin luton", "2 destination london"]),
        (
            "They drove from Tehran to Tabriz. From there they crossed the mountains into Turkey.",
            ["1 origin tehran", "2 transit tabriz", "3 destination turkey"]
        ),
        (
            "The family walked from Homs to the Turkish border, then took a bus to Istanbul.",
            ["1 origin homs", "2 transit turkey", "3 destination istanbul"]
        ),
        ("Haitians who had worked in Chile went north to Peru.", ["1 origin chile", "2 destination peru"]),
        ("Police in Greece pushed the group back to Turkey.", ["1 origin greece", "2 destination turkey"]),
        ("Tourists were flown from Miami to Port-au-Prince.", ["1 origin miami", "2 destination port-au-prince"]),
        ("Nurses were recruited in Manila and sent to Kuwait.", ["1 origin manila", "2 destination kuwait"]),
        (
            "The journey took them from Kandahar to Tehran, Istanbul and finally Malmo.",
            ["1 origin kandahar", "2 transit tehran", "3 transit istanbul", "4 destination malmo"]
        ),
        ("They wanted to go to Germany.", []),
        ("The cargo went from Santos to Hamburg.", []),
        ("Talks moved from Oslo to Havana.", []),
    ]

    @Test(arguments: routes) func ordersTheLegsOfAJourney(_ text: String, _ wanted: [String]) throws {
        let routes = try record(text).routes
        #expect(routes.count <= 1)
        let legs = (routes.first?.legs ?? []).map { "\($0.step) \($0.role.rawValue) \($0.place.dropFirst(6))" }
        #expect(legs == wanted)
    }

    static let instruments: [(String, String?, String?, String?)] = [
        (
            "Under the 1951 Refugee Convention, states may not send people back to danger.", "1951", "forbids",
            "send people"
        ),
        ("A 2008 accord between Peru and Chile obliges both to share the catch.", "2008", "obliges", "share the catch"),
        ("The senator's bill would force banks to report large transfers.", nil, "obliges", "report large transfers"),
        ("The charter says that no member shall use force.", nil, "forbids", "use force"),
        ("The treaty gives inspectors the right to enter any plant.", nil, "permits", "enter any plant"),
        ("The decree makes it a crime to insult the king.", nil, "forbids", "insult the king"),
        ("Under the charter, citizens have a duty to vote.", nil, "obliges", "vote"),
        ("The Air Act, passed in 2004, entitles passengers to compensation.", "2004", "permits", "compensation"),
        (
            "The senate passed a bill in 2011. It bars banks from trading in grain.", "2011", "forbids",
            "trading in grain"
        ),
        ("Peru and Chile signed a treaty in 1999. Under the treaty, boats may cross.", "1999", "permits", "cross"),
        ("The council adopted a bylaw in 2009, and the mayor must now resign.", "2009", nil, nil),
        ("Togo withdrew from the Lima Protocol in 2011.", nil, nil, nil),
        ("The pact between Chile and Peru, signed in 2021, does not cover sugar.", "2021", nil, nil),
        ("In a 2022 memorandum, Mali and Niger undertook to exchange maps.", "2022", "obliges", "exchange maps"),
        ("Passed in 1978, the resolution calls on Chad to pull out.", "1978", "recommends", "pull out"),
        ("Article 5 of the North Sea Treaty commits members to share data.", nil, "obliges", "share data"),
        ("Lebanon's banking secrecy law dates from 1956.", "1956", nil, nil),
        ("The guards may search bags under a 1956 law.", "1956", "permits", "search bags"),
        ("Critics of Canada's lax gun laws spoke in Ottawa.", nil, nil, nil),
        ("Tourists are seldom told of a stop-and-search law.", nil, nil, nil),
        ("The two capitals, Lima and Quito, signed a trade pact that carmakers like.", nil, nil, nil),
        ("Ramblers invoked their Second Charter right to cross the estate.", nil, "permits", "cross the estate"),
        ("A Danish statute punishes anyone who lies to an inspector.", nil, "forbids", "lies to an inspector"),
        ("The Ports Act provides for a fine for skippers convicted of smuggling.", nil, "forbids", "smuggling"),
        ("Judges in Lyon upheld the state's law on 4 May.", nil, nil, nil),
        ("Foresters say the proposed guidelines will cost them a fifth of their income.", nil, nil, nil),
        ("The prefect praised the agreement in a speech on Friday.", nil, nil, nil),
    ]

    @Test(arguments: instruments) func findsLawsAndDuties(
        _ text: String, _ edtf: String?, _ modality: String?, _ duty: String?
    ) throws {
        let found = try record(text).instruments
        try #require(found.count == 1)
        #expect(found[0].edtf == edtf)
        #expect(found[0].duty?.modality.rawValue == modality)
        #expect(found[0].duty?.passage.text.hasPrefix(duty ?? "") ?? (duty == nil))
    }

    @Test(arguments: [
        "By the law of averages the team was bound to win.", "The referee laid down the law.",
        "He made a deal with his brother.", "The armistice line has held.",
        "The club signed the striker to a four-year deal.", "They attended the Republican convention.",
        "The brothers made a gentleman's agreement.", "The firms reached a merger agreement.",
        "Shareholders of Halden Foods fear the new pact will burden the company.",
        "Former Warsaw Pact countries joined later.",
        "Halden Foods Inc. will sell its mills to Border States Corp. for cash. The agreement also gives Border States an option.",
    ])
    func findsNoLawInATurnOfPhrase(_ text: String) throws { #expect(try record(text).instruments.isEmpty) }

    static let places: [(String, [String])] = [
        (
            "He was born in Birmingham, Alabama, and lives in Lagos.",
            ["Birmingham USA birmingham-alabama", "Alabama USA alabama", "Lagos NGA lagos"]
        ),
        ("Iraq's capital was quiet. In the capital, shops opened late.", ["Iraq IRQ iraq", "the capital IRQ baghdad"]),
        ("Nepalese workers were flown home from Doha.", ["home NPL nepal", "Doha QAT doha"]),
        (
            "Families in the two Koreas wait; few from the North have seen the South.",
            ["the North PRK north-korea", "the South KOR south-korea"]
        ),
        ("Crimea was not mentioned.", ["Crimea - crimea"]),
        ("She was born near Bulawayo.", ["Bulawayo ZWE bulawayo"]),
        ("A storm shook northern Chile, the weather office said.", ["Chile CHL chile"]),
        ("The judges met in The Hague.", ["The Hague NLD the-hague"]),
        ("The airport of Sana, the capital of Yemen, is closed.", ["Sana YEM sana-yemen", "Yemen YEM yemen"]),
        ("Smog hides Dhaka's skyline.", ["Dhaka BGD dhaka"]),
        (
            "Rain has fallen on Quito for a week, and streets in the capital are under water.",
            ["Quito ECU quito", "the capital ECU quito"]
        ),
        (
            "Soldiers left Brindisi. Prices there are expected to fall.",
            ["Brindisi ITA brindisi", "there ITA brindisi"]
        ),
        ("The ship rounded the Cape of Good Hope.", ["Cape of Good Hope ZAF cape-of-good-hope"]),
        ("In Bhutan, monks walked to Gungtrang.", ["Bhutan BTN bhutan", "Gungtrang BTN gungtrang"]),
        ("Two divers from Suva were flown home.", ["Suva FJI suva", "home FJI fiji"]),
        ("Benin's cotton is cheap.", ["Benin BEN benin"]),
        ("Uruguayans vote on Sunday. The country of 3 million people is calm.", ["The country URY uruguay"]),
        ("The widow lives in the Republic of Ireland.", ["Republic of Ireland IRL ireland"]),
        (
            "Hail fell in Hebron and in Bethlehem; farmers near Nablus lost goats.",
            ["Hebron PSE hebron", "Bethlehem PSE bethlehem", "Nablus PSE nablus"]
        ),
        ("The Spanish village of Ochagavia has no doctor.", ["Ochagavia - ochagavia"]),
        ("Ferries from Ystad were late, and few Swedes minded.", ["Ystad SWE ystad"]),
        (
            "Rain fell on Tarija and Santa Cruz de la Sierra.",
            ["Tarija BOL tarija", "Santa Cruz de la Sierra BOL santa-cruz-de-la-sierra"]
        ),
        ("Herders on the slopes of the Andes lost llamas.", ["Andes - andes"]),
        ("A fire broke out in Brixton, south London.", ["Brixton GBR brixton", "London GBR london"]),
        (
            "Two nurses were held in Laos after they entered the Southeast Asian country.",
            ["Laos LAO laos", "the Southeast Asian country LAO laos"]
        ),
        (
            "Trucks left Togo for Poland. Snow delayed them in the Central European nation.",
            ["Togo TGO togo", "Poland POL poland", "the Central European nation POL poland"]
        ),
        ("Benin thanked Togo and Ghana, and the country's farmers cheered.", ["the country BEN benin"]),
        ("There is no doubt that there were mistakes.", []),
        ("London rejected the request, and Berlin is thinking about it.", []),
        ("Bogotá rejected the request.", []),
    ]

    @Test(arguments: places) func saysWhichCountryAPlaceLiesIn(_ text: String, _ wanted: [String]) throws {
        let found = try record(text).entities.filter { $0.type == "place" }.flatMap { entity in
            entity.mentions.map { mention in
                let code = entity.attributes["iso3166"] ?? "-"
                return (mention.passage.span.start, "\(mention.passage.text) \(code) \(entity.id.dropFirst(6))")
            }
        }
        #expect(found.sorted { $0.0 < $1.0 }.map(\.1) == wanted)
    }

    @Test func aPhraseForACountryThatActsIsItsState() throws {
        let text = "Soldiers rule Niger. France urged the West African nation to free its president."
        let record = try record(text)
        #expect(record.stances.map(\.target) == ["gov:ner"])
        #expect(!record.entities.contains { $0.id.hasPrefix("org:") })
    }

    @Test(arguments: [
        ("Some 15,000 Armenians fled.", ["Armenians"]),
        ("The ship brought home 12,000 Britons, and 3,500 Danes swam.", ["Britons", "Danes"]),
    ])
    func noSentenceEndsBehindANumberAlone(_ text: String, _ counted: [String]) throws {
        #expect(try record(text).figures.map(\.counted) == counted)
    }

    static let realities: [(String, Event.Realis)] = [
        ("The mine is to close in 2030.", .planned),
        ("Villagers fear that the slope will collapse.", .hypothetical),
        ("The hijackers almost crashed the plane.", .negated),
        ("Pirates used to seize a ship a week.", .habitual),
        ("Rebels attempted to storm the airport.", .attempted),
        ("Police prevented the crowd from storming the embassy.", .negated),
        ("The rebels are believed to have executed the two engineers.", .alleged),
        ("Unless the dam is repaired, the valley will be flooded.", .hypothetical),
        ("The company said it would buy the brewery.", .planned),
        ("The company said it would buy the brewery if its price fell.", .hypothetical),
        ("Will the senators vote on the bridge?", .hypothetical),
        ("The assembly has yet to vote on the bridge.", .negated),
        ("Mediators averted a strike at the mill.", .negated),
        ("Neighbours drew up plans for an evacuation of the valley.", .planned),
        ("The ministry dropped plans to visit Chad.", .negated),
        ("The mill faces the threat of a strike.", .hypothetical),
        ("The minister was forced to resign.", .actual),
        ("Prices will fall in the autumn.", .hypothetical),
        ("The king called an election.", .planned),
        ("Instead of signing the treaty, the envoy flew home.", .negated),
        ("The sailors were unable to escape.", .negated),
        ("The king did not rule out that the mayor had resigned.", .hypothetical),
        ("Burglars tried in vain to rob the museum.", .attempted),
        ("The court may quash the conviction of the mayor.", .actual),
        ("Firefighters managed to stop the fire.", .actual),
        ("The senators will not vote on the bridge until May.", .planned),
        ("The summit has been put off until May.", .planned),
        ("It is unclear whether the mayor resigned.", .hypothetical),
        ("Villagers say that soldiers burned the school.", .alleged),
        ("The minister is under investigation.", .ongoing),
        ("The sale waits until the courts have ruled.", .hypothetical),
        ("The minister did not survive the crash.", .actual),
        ("The rebels never agreed to release the drivers.", .negated),
    ]

    @Test(arguments: realities) func saysWhetherItHappened(_ text: String, _ wanted: Event.Realis) throws {
        #expect(try record(text).events.map(\.realis).contains(wanted))
    }

    /// Whoever speaks of a deed did not do it, nor on the day on which they speak.
    @Test(arguments: [
        ("bombing", "The president condemned the bombing of the embassy.", false),
        ("attack", "Detectives are investigating the attack.", false),
        ("attack", "The army launched an attack on the town.", true),
    ])
    func aDeedIsTheirsWhoPerformIt(_ type: String, _ text: String, _ hasActor: Bool) throws {
        let event = try #require(try record(text).events.first { $0.type == type })
        #expect(event.actors.isEmpty != hasActor)
    }

    /// What stands in the present and has a day to come is not yet.
    @Test func aDayToComeIsPlanned() throws {
        let parser = try #require(Reading.shipped)
        func realis(_ day: String) -> [Event.Realis] {
            let text = "Notes\n\nThe two ministers meet on \(day) in Oslo.\n"
            return parser.parse(Array(text.utf8), path: Reading.path, published: "2024-05-10").events.map(\.realis)
        }
        #expect(realis("17 May 2024") == [.planned])
        #expect(realis("3 May 2024") != [.planned])
    }

    static let parties: [(text: String, actors: [String], targets: [String])] = [
        ("The bishops demanded that Athens pay the clinic.", ["group:bishops"], ["gov:grc"]),
        ("The governor threatened to arrest the strikers.", ["anon:governor"], ["group:strikers"]),
        ("Rebels have kidnapped up to 16 nurses.", ["group:rebels"], ["group:nurses"]),
        ("The lira fell 4 percent.", [], ["thing:lira"]),
        ("Avalanches killed nine skiers.", [], ["group:skiers"]),
    ]

    @Test(arguments: parties) func saysWhoAndWhom(_ text: String, _ actors: [String], _ targets: [String]) throws {
        let event = try #require(try record(text).events.first, "\(text)")
        #expect(event.actors.map(\.entity) == actors)
        #expect(event.targets.map(\.entity) == targets)
    }

    /// Nothing takes place in a person, and words fall where they are spoken.
    @Test(arguments: [
        "Ada Lund called on Howard Dean to leave.", "Ada Lund attacked Ivan Reyes for his support of a war in Iraq.",
    ])
    func aPersonIsNoPlace(_ text: String) throws {
        let events = try record(text).events
        #expect(!events.isEmpty)
        #expect(events.allSatisfy { $0.place == nil }, "\(events.map(\.place))")
    }

    /// Who is meant does not depend on how many there are: an edit of a number is a change of one figure.
    @Test(arguments: [
        "About @,000 people fled to the coast.", "Soldiers killed at least @ of the villagers on Monday.",
        "@ miners attacked the office.", "The army arrested a group of @ rebels.",
        "More than @ protesters said that they would stay.",
    ])
    func anotherNumberIsNobodyElse(_ pattern: String) throws {
        let parser = try #require(Reading.shipped)
        let values = ["5", "9"].map { number in
            let text = "Boats\n\n" + pattern.replacing("@", with: number) + "\n"
            let record = parser.parse(Array(text.utf8), path: Reading.path)
            let parties = record.events.map { ($0.actors + $0.targets).map(\.entity) }
            return ["\(record.entities.map(\.id))", "\(parties)", "\(record.attributions.map(\.speaker))"]
        }
        #expect(values[0] == values[1])
        #expect(!values[0].joined().contains("5"), "\(values[0])")
    }
}
