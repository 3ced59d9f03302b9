import NewsParser
import NewsRecord
import Testing

/// Turns of phrase that tell who is for or against whom, and ways that people go, in many words: one sentence each.
@Suite(.enabled(if: Reading.shipped != nil)) struct PhraseTests {
    private func record(_ text: String) throws -> Record {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
    }

    /// A sentence, and the one stance in it.
    static let stances: [(String, String?)] = [
        ("The teachers are at loggerheads with the ministry over pay.", "teachers criticises ministry"),
        ("Tokyo voiced alarm at Pyongyang's new rocket.", "jpn fears prk"),
        ("The archbishop has nothing but contempt for the gamblers.", "archbishop condemns gamblers"),
        ("Farmers are up in arms about the new levy.", "farmers criticises levy"),
        ("The senator sang the praises of the fire brigade.", "senator praises brigade"),
        ("Bolivia has the miners of Potosi to thank for its recovery.", "bol praises miners"),
        ("Bangladesh has taken in a million Rohingya.", "bgd helps rohingya"),
        ("A German charity runs a clinic for the homeless in Cologne.", "charity helps homeless"),
        ("The World Bank wrote off Somalia's debt.", "bank helps som"),
        ("Sweden cancelled Mozambique's debts.", "swe helps moz"),
        ("The coach stood up for his goalkeeper.", "coach supports goalkeeper"),
        ("The unions have thrown their weight behind the bill.", "unions supports bill"),
        ("Prague sided with Vilnius in the dispute.", "cze supports ltu"),
        ("The miners' union came out in favour of the strike.", "union supports strike"),
        ("Lawmakers rallied round the embattled premier.", "lawmakers supports premier"),
        ("The patriarch gave the new president his blessing.", "patriarch supports president"),
        ("The gang has terrorised shopkeepers for years.", "gang harms shopkeepers"),
        ("Security men roughed up two photographers.", "security harms photographers"),
        ("The landlord drove the tenants out.", "landlord harms tenants"),
        ("Settlers uprooted the villagers' olive trees.", "settlers harms villagers"),
        ("The general vowed to crush the rebels.", "general threatens rebels"),
        ("Drug lords have put a price on the prosecutor's head.", "lords threatens prosecutor"),
        ("The union gave the shipyard until Friday to pay up.", "union presses shipyard"),
        ("Creditors are breathing down the airline's neck.", "creditors presses airline"),
        ("Brussels is turning up the heat on Budapest.", "bel presses hun"),
        ("Ankara summoned the Swedish ambassador over the burning of the book.", "tur criticises swe"),
        ("Ministers hit back at the archbishop.", "ministers criticises archbishop"),
        ("The paper's readers took the editor to task.", "readers criticises editor"),
        ("Pensioners booed the finance minister.", "pensioners criticises minister"),
        ("The guild is unhappy with the studios.", "guild criticises studios"),
        ("The mayor had harsh words for the bus company.", "mayor criticises company"),
        ("The film drew the ire of the censors.", "censors criticises film"),
        ("Shareholders slammed the board for the losses.", "shareholders criticises board"),
        ("Human Rights Watch denounced Cambodia's treatment of the monks.", "watch condemns khm"),
        ("Fans turned on the referee.", "fans harms referee"),
        ("India lodged a protest with Pakistan.", "ind criticises pak"),
        ("Spain pinned the blame for the leak on Morocco.", "esp accuses mar"),
        ("The report lays responsibility for the crash on the ferry company.", "report accuses company"),
        ("The coroner held the hospital responsible for her death.", "coroner accuses hospital"),
        ("Prosecutors charged two brokers with fraud.", "prosecutors accuses brokers"),
        ("Beekeepers suspect the mill of poisoning the stream.", "beekeepers accuses mill"),
        ("Villagers live in fear of the militia.", "villagers fears militia"),
        ("Shopkeepers are bracing for the new tax.", "shopkeepers fears tax"),
        ("The neighbours have grown wary of the sect.", "neighbours fears sect"),
        ("Baltic states see Moscow as a threat.", "states fears rus"),
        ("Fishermen fear for the reef.", "fishermen fears reef"),
        ("Denmark pulled its trainers out of Iraq.", "dnk withdraws irq"),
        ("The sponsor dropped the cyclist.", "sponsor withdraws cyclist"),
        ("Nauru broke off relations with Taiwan.", "nru withdraws twn"),
        ("The Greens walked out of the coalition.", "greens withdraws coalition"),
        ("The bank severed its links with the oil trader.", "bank withdraws trader"),
        ("Britain left the European Union.", "gbr withdraws union"),
        ("The star cut ties with his agent.", "star withdraws agent"),
        ("Madrid recalled its ambassador from Buenos Aires.", "esp withdraws arg"),
        ("Chile and Bolivia agreed to cooperate on lithium.", "chl cooperates bol"),
        ("Kenya is working closely with Uganda against the locusts.", "ken cooperates uga"),
        ("Customs officers in Oslo teamed up with Interpol.", "officers cooperates interpol"),
        ("Vietnam joined hands with Laos to build the railway.", "vnm cooperates lao"),
        ("The pope called on the junta to free the nuns.", "pope urges junta"),
        ("Aid groups implored donors not to forget Sudan.", "groups urges donors"),
        ("Nepal asked India for vaccines.", "npl urges ind"),
        ("Colombia's president appealed to the guerrillas for calm.", "president urges guerrillas"),
        ("Doctors advise pregnant women against the trip.", "doctors urges women"),
        ("The regulator told banks to hold more capital.", "regulator presses banks"),
        ("The court ordered Shell to clean up the delta.", "court presses shell"),
        ("The IMF attached strict conditions to Kenya's loan.", "monetary presses ken"),
        ("Residents are grateful to the lifeboat crew.", "residents praises crew"),
        ("The ambassador paid tribute to the dead.", "ambassador praises dead"),
        ("Critics raved about the young cellist.", "critics praises cellist"),
        ("The UN commended Niger for sheltering refugees.", "org:un praises ner"),
        ("The chancellor thanked the volunteers.", "chancellor praises volunteers"),
        ("The jury was full of praise for the violinist.", "jury praises violinist"),
        ("The premier described the strikers as vandals.", "premier condemns strikers"),
        ("The mufti branded the cartoonist an infidel.", "mufti condemns cartoonist"),
        ("Rights groups accuse the army of torture.", "groups accuses army"),
        ("The tour operator left its customers in the lurch.", "operator harms customers"),
        ("A court in Minsk jailed the singer for six years.", "court harms singer"),
        ("Police fired tear gas at the students.", "police harms students"),
        ("Qatar bankrolls the mosque.", "qat helps mosque"),
        ("Neighbours came to the old couple's aid.", "neighbours helps couple"),
        ("The foundation put 40 orphans through school.", "foundation helps orphans"),
        ("The minister did not condemn the raid.", nil),
        ("Nobody thanked the cleaners.", nil),
        ("Did Paris threaten Rabat?", nil),
        ("The storm hit the coast.", nil),
        ("The striker attacked down the left flank.", nil),
        ("Shares hit a record high.", nil),
        ("The bridge supports 40 lorries.", nil),
        ("The bank raised its forecast.", nil),
        ("The team beat Wigan 3-1.", nil),
        ("The mayor rejected criticism of the police.", nil),
        ("China supports Iran's right to enrich uranium, its envoy said.", "chn supports irn"),
        ("Seoul provides Hanoi with fast patrol boats.", "kor helps vnm"),
        ("The Czech premier backs Georgia's hopes of joining NATO.", "premier supports geo"),
        ("Neighbouring states have come out strongly against the dam.", "states criticises dam"),
        ("Opposition to the mine is growing among herders.", "herders criticises mine"),
        ("Most villagers oppose the wind farm.", "villagers criticises farm"),
        ("The clergy resisted the reform.", "clergy criticises reform"),
        ("Fans protested against the owner.", "fans criticises owner"),
        ("The union objected to the new rota.", "union criticises rota"),
        ("Ethiopia rejected Egypt's demand.", "eth criticises egy"),
        ("The senate rebuffed the president.", "senate criticises president"),
        ("Ms. Park endorsed Mr. Lee on Tuesday.", "park supports lee"),
        ("Opposition leaders are calling for the resignation of the prime minister.", "leaders presses minister"),
        ("The former coach, a fierce critic of the federation, was not invited.", "coach criticises federation"),
        ("Pneumonia forced her to leave early.", nil),
        ("The moderators demanded more details.", nil),
    ]

    @Test(arguments: stances) func aStanceIsFoundInItsWords(_ text: String, _ wanted: String?) throws {
        let found = try record(text).stances
        guard let wanted else {
            #expect(found.isEmpty)
            return
        }
        let words = wanted.split(separator: " ").map(String.init)
        let stance = try #require(found.first)
        #expect(found.count == 1 && stance.polarity.rawValue == words[1])
        #expect(stance.actor?.contains(words[0]) ?? false, "\(stance.actor ?? "-")")
        #expect(stance.target?.contains(words[2]) ?? false, "\(stance.target ?? "-")")
    }

    /// A sentence, and the one way in it: o for where it begins, t for what lies on it, d for where it ends, with the step.
    static let routes: [(String, String?)] = [
        ("The orphans were driven from Kharkiv to Lviv and put on a train to Krakow.", "o1:kharkiv t2:lviv d3:krakow"),
        (
            "Two brothers from Herat walked through Iran to Turkey and took a boat to Samos.",
            "o1:herat t2:iran t3:turkey d4:samos"
        ),
        ("The stranded pilgrims were flown home to Nigeria from Jeddah.", "o1:jeddah d2:nigeria"),
        ("After months in Tapachula, the family reached Tijuana by bus.", "t1:tapachula d2:tijuana"),
        (
            "The gang smuggled Vietnamese workers via Moscow, Riga and Warsaw to Berlin.",
            "o1:vietnam t2:moscow t3:riga t4:warsaw d5:berlin"
        ),
        ("He fled Minsk for Vilnius in 2020 and later moved to Prague.", "o1:minsk t2:vilnius d3:prague"),
        ("Australia sent the boat people to Nauru.", "o1:australia d2:nauru"),
        ("The patient was airlifted from Stanley to Montevideo.", "o1:stanley d2:montevideo"),
        ("Migrants set sail from Sfax and came ashore at Lampedusa.", "o1:sfax d2:lampedusa"),
        (
            "From Niamey the convoy rolled north to Agadez, where the men were handed over to smugglers bound for Sabha.",
            "o1:niamey t2:agadez d3:sabha"
        ),
        ("Buses took the evacuees from Mariupol to Zaporizhzhia.", "o1:mariupol d2:zaporizhzhia"),
        (
            "The defector slipped across the Yalu into China, hid in Shenyang for a year and reached Seoul by way of Mongolia.",
            "t1:yalu t2:china t3:shenyang t4:mongolia d5:seoul"
        ),
        ("Germany flew 28 Afghans back to Kabul on Friday.", "o1:germany d2:kabul"),
        ("Tourists fled from Lahaina to Kahului.", "o1:lahaina d2:kahului"),
        ("The freed hostages arrived in Doha on Sunday and continued to Washington.", "t1:doha d2:washington"),
        ("Trains carried 4,000 soldiers from Omsk to Belgorod.", "o1:omsk d2:belgorod"),
        ("Shares fell from London to Tokyo.", nil),
        ("The talks moved from Geneva to Vienna.", nil),
        ("The pipeline runs from Baku to Ceyhan.", nil),
        ("The marathon leads from Windsor to London.", nil),
        ("The senator flew to Paris.", "d1:paris"),
        ("Malaysia deported the preacher to Iran.", "o1:malaysia d2:iran"),
        ("Gaza's injured children were taken through Rafah to El Arish.", "o1:gaza t2:rafah d3:el-arish"),
        (
            "Rohingya families sailed from Cox's Bazar, and after six weeks at sea landed in Aceh.",
            "o1:coxs-bazar d2:aceh"
        ),
        (
            "Convicts were shipped from Portsmouth to Sydney by way of Rio and Cape Town.",
            "o1:portsmouth t2:rio t3:cape-town d4:sydney"
        ),
        ("The family was taken by way of Tripoli and Valletta to Marseille.", "t1:tripoli t2:valletta d3:marseille"),
        ("He flew to Cairo, Egypt, on Sunday.", "d1:cairo"),
        ("A spokesman went to Mr. Ryan about Turkey.", nil),
        ("The girls were lured from Kathmandu to Mumbai with promises of work.", "o1:kathmandu d2:mumbai"),
        ("Seven dissidents got out of Havana through Cancun and on to Miami.", "o1:havana t2:cancun d3:miami"),
    ]

    @Test(arguments: routes) func aWayIsFollowedFromEndToEnd(_ text: String, _ wanted: String?) throws {
        let found = try record(text).routes.map { route in
            route.legs.map { "\($0.role.rawValue.prefix(1))\($0.step):\($0.place.dropFirst(6))" }.joined(separator: " ")
        }
        #expect(found == (wanted.map { [$0] } ?? []))
    }
}
