/// The words that tell of journeys. The lists are our own.
enum RouteWords {
    /// Verbs of moving, with the manner that they imply.
    static let moving: [String: String?] = {
        let lines: [(String?, String)] = [
            ("on foot", "walk march hike trek trudge tramp crawl wade limp plod stumble backpack"),
            ("by air", "fly airlift jet parachute"),
            ("by ship", "sail steam yacht voyage"), ("by boat", "paddle"), ("by rowing boat", "row"),
            ("by ferry", "ferry"), ("by car", "drive motor chauffeur"), ("planned", "due"), ("by truck", "truck"),
            ("by bus", "bus"),
            ("by lorry", "lorry"), ("by hitchhiking", "hitchhike"), ("swimming", "swim"),
            ("trafficked", "traffic traffick"), ("escorted", "escort"),
            ("by bicycle", "cycle bike pedal"), ("on horseback", "gallop"),
            ("secretly", "smuggle slip sneak spirit steal"),
            ("forced", "deport repatriate expel extradite return hand banish exile"),
            (
                nil,
                """
                travel flee go leave cross reach head arrive bring take send evacuate carry escape move transfer land come run
                set pass enter board put make get resettle settle relocate migrate emigrate immigrate journey follow transport rescue ship
                shuttle commute embark depart fetch pour stream pull lift row swim ride bind choose continue return call
                lead guide escort ferry whisk drag steer tow herd bundle load pack cram crowd squeeze dock stop anchor moor
                disembark alight drift dash rush hurry race start finish turn surface resurface push press proceed wander
                roam traverse quit abscond bolt hop climb descend ascend shift uproot displace retreat withdraw drop pick
                deliver catch hop strike make chase force hound oust stow wash fan spill straggle trickle flock swarm route convey prefer opt roll file snake speed lure entice traffic traffick abduct kidnap trundle inch edge sneak row tour stage begin end wind circle recall
                dispatch accompany post redeploy deploy stray divert reroute transit decamp order defect summon bolt
                """
            ),
        ]
        var moving: [String: String?] = [:]
        for (manner, text) in lines {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where moving[String(word)] == nil {
                moving[String(word)] = .some(manner)
            }
        }
        return moving
    }()

    /// Verbs that move others.
    static let carrying = set(
        """
        recall deport repatriate expel extradite return bring take send evacuate carry smuggle transfer transport airlift fly put
        hand drive ship move rescue relocate resettle fetch pull lift shuttle land lead guide escort ferry whisk drag tow
        herd bundle load pack cram crowd squeeze truck bus spirit lure entice traffic traffick abduct kidnap drop pick deliver convey banish exile route steer march push force chase turn
        dispatch accompany post redeploy deploy divert reroute chauffeur order summon shift
        """)

    /// Bodies of people who move together.
    static let moved = set(
        """
        family crew group team squad couple pair clan tribe crowd gang community delegation troop battalion brigade
        regiment patrol unit party orchestra choir troupe company expedition platoon class band staff squad contingent
        club side trio duo quartet quintet ensemble delegation mission entourage cast household generation battlegroup
        police army militia coastguard force reinforcement
        """)

    /// Words for people that are as often something else's.
    static let people = set(
        "star idol comic producer driller mason trapper private domestic count triplet body-double evacuees bomber reinforcement caravan"
    )

    /// How long a way is.
    static let lengths = set(
        "kilometre kilometer mile km metre meter league block distance hour day night week month year mile way stretch leg stage"
    )

    /// What is moved without being anybody.
    static let goods = set(
        """
        wheat grain rice maize corn oil gas petrol diesel coal uranium cocaine heroin opium cannabis fentanyl gold silver
        diamonds ivory timber teak weapons arms ammunition missiles cargo goods freight aid medicine vaccines food water
        fuel electricity power cars cattle sheep bananas coffee tea cocoa cotton copper lithium steel charges accusations rumours rumors insults bullets rockets shells
        missiles sparks words ideas emails messages votes ballots jobs businesses funds profits receipts questions doubts
        money cash bitcoin production manufacturing operations investment investments assets plants factories headquarters
        ingredients components documents explosives materials shares prices stocks data letters parcels mail containers oil tomatoes grapes fish tuna salmon horses elephants
        """)

    /// Verbs whose `for` names the end.
    static let heading = set(
        """
        leave head depart sail fly embark set start bind flee quit make board escape abscond decamp exit steer opt swap
        trade desert catch drive ship swim row escort march trek take
        """)

    /// Parts of the land, and what people are taken off.
    static let terrain = set(
        """
        ridge summit peak cliff glacier slope wreck roof rooftop ship vessel boat raft platform rig cave mine gorge reef
        ruin prairie suburb outskirt outskirts slum plain highland hill steppe forest beach field plantation goldfield
        oilfield shipyard outback foothill vineyard orchard front frontline
        """
    )

    /// Names of what nobody travels to: parties, networks, those who are believed in.
    static let nowhere = set(
        """
        democrat democrats democratic republican republicans gop conservatives tories labour liberals congress twitter
        facebook instagram youtube snapchat tiktok telegram whatsapp reddit linkedin google netflix wikipedia christ jesus
        god allah christianity islam judaism buddhism hinduism catholicism communism chancellor
        """)

    /// What moves over land and sea without being anybody: its ways are no journeys.
    static let weather = set("typhoon hurricane cyclone storm tornado thunderstorm blizzard monsoon depression front")

    /// Where people are brought on the way to somewhere with a name: `driven to the airport and put on a plane to …`.
    static let passed = set("airport border frontier port harbour harbor station coast airfield airstrip checkpoint")

    /// Nouns that end the name of a place.
    static let nameEnds = set(
        """
        sound bay island islands city beach springs falls river valley hills heights airport province county harbour
        harbor point peninsula strait pass lake mountains coast town village canyon creek ridge desert port
        """)

    /// Prepositions as they are often misspelt.
    static let misspelt = ["thought": "through", "trough": "through", "thru": "through", "form": "from", "fro": "from"]

    /// Verbs by which a state sends people away.
    static let forcing = set("deport repatriate expel extradite return hand banish exile")
    /// Of these, verbs that tell of force only where somebody is moved: `returned to Lagos` is a way of one's own.
    static let twofold = set("return hand")

    /// Verbs that tell nothing of a way unless a place of it follows at once.
    static let vague = set(
        "catch hop call turn start finish begin end stop drop pick press push stage wind pass put make set get come run take follow"
    )

    /// Verbs of staying on the way: they tell of a journey only beside a verb of moving.
    static let staying = set(
        "wait stay sleep spend rest hide camp shelter pause refuel strand stick intercept change hold detain queue regroup wash"
    )
    /// Nouns behind which `in` names a stop.
    static let stays = set("stop stopover layover halt pause night week month day year hour stay fortnight detour")

    /// Verbs after which people change where they go.
    static let choosing = set("choose prefer opt")

    /// Verbs whose object is a place: of the way's beginning, of its middle, of its end.
    static let leaving = set("leave flee quit depart escape")
    static let crossing = set("cross traverse pass transit")
    static let reaching = set("reach enter choose prefer")

    /// Verbs with which `in` and `at` name the end, or a stop on the way.
    static let arriving = set(
        "arrive land settle resettle hand end finish dock disembark surface resurface turn wind alight anchor moor deliver drop arrival due landing arriving resettlement expected expect"
    )
    static let stopping = set("put call stop")
    /// Verbs with which `in` and `at` name where it begins.
    static let loading = set("board embark put bundle load pack cram crowd herd squeeze pick start set begin")

    /// Verbs that tell where a way begins and wait for where it leads.
    static let starting = set("set depart embark sail start")

    /// What those who move leave without saying where it lies.
    static let homesteads = set("city town village country area region district island camp home house")

    /// What people are picked up from and is no place on a way.
    static let openWater = set("sea water waters surf surface wave waves ocean")

    /// What has the name of a place before it and lies nowhere.
    static let affairs = set(
        """
        stage primary caucus caucuses debate market title race seat throne crown presidency job post team squad club league
        nomination electorate voter economy model style way question issue problem vote ballot delegate poll
        attack bombing shooting killing massacre blast plot case affair scandal crisis war deal accord policy law
        """)

    /// Prepositions of what lies on the way.
    static let between = set("via over past along around round through across")

    static let directions = set("north south east west northward southward eastward westward inland overland")

    /// Nouns of journeys.
    static let journeys = set(
        "journey way route voyage trek passage exodus odyssey escape trip path crossing pilgrimage migration arrival")
    static let sendings = set(
        "deportation repatriation expulsion extradition evacuation transfer relocation return airlift resettlement")

    /// Nouns of moving that stand as an object: `caught a flight to Lima`.
    static let travels = set(
        "flight ride lift tour passage ticket voyage drive train bus boat ferry plane border sea river")

    static let vehicles = set(
        """
        air boat ship train bus road sea plane foot car ferry truck mule lorry dinghy helicopter van rail land bicycle
        motorcycle raft dhow flight icebreaker warship frigate trawler liner lifeboat steamer trolleybus pickup moped rickshaw metro
        subway rowboat carriage wagon lorries trucks buses boats trains planes dinghies helicopters cars vans ambulance coach limousine van jeep tram scooter skis sledge sled hovercraft submarine balloon tractor cart tanker speedboat airliner barge canoe taxi cab motorbike bike airplane aeroplane chopper minibus taxi horse donkey camel canoe yacht freighter jet aircraft
        """)
    /// What people sit or stand on.
    static let ridden = set("foot horseback mule mules horse horses donkey donkeys camel camels skis bicycle crutches")
    static let hidden = set("secretly illegally overland clandestinely covertly quietly furtively undetected legally")

    /// What people go to, and where it is follows.
    static let goals = set(
        """
        asylum exile safety freedom refuge resettlement treatment hospital shelter work study sanctuary captivity prison
        jail school university camp convent clinic relative family home job market port airport
        """)

    static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
