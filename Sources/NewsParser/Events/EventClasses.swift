/// The classes of nouns that the conditions of `EventWords` name.
extension EventWords {
    static let classLines: [String: String] = [
        "party":
            "side party government union country state company leader minister delegation group rebel neighbour neighbor negotiator envoy faction army club lawmaker president premier coalition employer bank firm",
        "litigant": "union employer plaintiff defendant insurer company firm bank airline railway litigant couple",
        "gear": """
        ambulance ventilator mask bed helicopter truck radar vehicle machine equipment kit medicine tent blanket generator boat
        bus tractor computer dose drone jet tank missile ammunition
        """,
        "board": "panel committee commission inquiry board coroner watchdog regulator court jury council",
        "crowd":
            "crowd hundred thousand people protester resident farmer student supporter worker demonstrator activist fan dozen",
        "march": "protest march rally demonstration vigil",
        "returned": "citizen national migrant refugee people seeker compatriot deportee man woman family",
        "house": "flat block house home shed hall hangar building roof wall bridge church temple stand",
        "bone":
            "leg arm ankle hip rib neck nose wrist collarbone jaw foot hand finger shoulder thumb toe skull pelvis elbow knee cheekbone vertebra bone",
        "muscle": "muscle ligament hamstring tendon calf groin achilles cartilage",
        "hurt": "burn injury fracture wound concussion bruise cut laceration stroke",
        "valuable":
            "purse bag phone necklace painting wallet jewel jewellery jewelry cash money watch ring gold handbag laptop bicycle diamond silver",
        "book": "novel book album single memoir biography edition record film",
        "film": "film movie album single record trailer",
        "animal": "frog fish bird species spider beetle moth orchid plant dinosaur snake lizard virus",
        "line": "line train tram ferry bus service metro",
        "pact":
            "agreement pact treaty deal accord truce ceasefire armistice contract memorandum convention peace compact protocol compromise settlement understanding consensus cease-fire",
        "law":
            "law bill act amendment legislation budget constitution resolution measure reform decree ordinance statute code ban tax regulation",
        "missile": "missile rocket bomb warhead weapon",
        "job": "job post position workforce staff work worker employee payroll",
        "supplies": "aid food medicine vaccine relief",
        "candidacy": "candidate nominee candidacy nomination re-election reelection presidency",
        "sought": """
        sentence raise pay information damage damages compensation extension delay document permission inquiry investigation
        apology help injunction answer clarification explanation meeting autonomy redress protection refund waiver
        """,
        "deed": "attack bombing killing murder blast explosion hack shooting massacre raid ambush",
        "protester": "protester protestor demonstrator activist marcher",
        "brawl": "violence brawl melee scuffle fistfight unrest",
        "athlete":
            "player athlete striker runner sprinter swimmer coach boxer footballer jockey cyclist batsman bowler goalkeeper",
        "player": "player striker midfielder goalkeeper defender forward winger captain keeper pitcher quarterback",
        "criminal":
            "thief suspect smuggler fugitive robber burglar killer murderer gunman hijacker kidnapper poacher trafficker",
        "captor": """
        gunman rebel militant kidnapper pirate bandit insurgent militia guerrilla terrorist extremist gang attacker fighter
        jihadist hijacker
        """,
        "town": "city town village capital base port airport fortress stronghold",
        "migrant": "migrant refugee asylum-seeker seeker immigrant",
        "session": "parliament chamber session hearing assembly courtroom conference",
        "monument": "statue monument obelisk memorial",
        "officer": """
        premier chief executive director manager chairman chairwoman chairperson coach minister editor secretary treasurer
        commissioner ambassador bishop archbishop governor spokesman spokeswoman president
        """,
        "workplace": "factory plant mill mine shipyard refinery depot pit works foundry brewery smelter sawmill",
        "craft": "probe satellite rocket spacecraft shuttle rover orbiter telescope",
        "contraband": "weapon arm drug cocaine heroin explosive bomb ammunition cache gun rifle",
        "market": """
        price share stock index currency dollar euro yen pound peso lira rupee rand real ruble rouble yuan franc krona won
        rate inflation yield oil gold copper unemployment market bond crude gas sterling greenback
        bitcoin wheat coffee cocoa shilling naira kwacha dinar rial baht ringgit zloty forint krone dong cedi exchange
        wage salary rent premium treasury dow nasdaq ftse nikkei
        aluminium aluminum silver nickel platinum tin zinc soybean cotton rubber equity
        benchmark gdp
        """,
        "prize": "prize award medal trophy honour honor oscar grammy title laurel",
        "match":
            "match game cup final title championship tournament tie series derby race semi-final semifinal playoff",
        "troop": """
        troop troops soldier force police warship ship tank army battalion brigade unit officer guard fighter jet marine gendarme
        regiment peacekeeper missile carrier drone aircraft helicopter weapon radar battery observer monitor bomber destroyer
        frigate submarine policeman sniper reservist paratrooper commando squadron division team
        """,
        "storm": "storm cyclone hurricane typhoon tornado blizzard gale snowstorm hail wind",
        "bank": "bank levee dyke dike embankment",
        "vessel": """
        tank pipe pipeline boiler reactor cylinder balloon canister
        """,
        "dam": "dam levee dyke dike embankment",
        "bomb": "bomb device grenade",
        "projectile": "drone missile rocket shell mortar airstrike",
        "forces": "soldier troop troops force army staff diplomat peacekeeper marine contingent party ambassador",
        "rescuer": "frigate ship helicopter boat trawler vessel coastguard lifeboat navy freighter tanker rescuer",
        "grenade": "grenade bomb explosive firebomb petrol-bomb",
        "levy": "tariff surtax",
        "baton": "baton truncheon stick horse bayonet shield cannon machete gas",
        "trap": """
        well rubble wreckage debris wreck car vehicle van lorry truck mine cave lift elevator shaft mud ice ledge hole pit
        tunnel net floodwater water river snow avalanche trench silo drain ruin crevasse
        """,
        "police": "police policeman officer soldier guard",
        "weapon": "weapon arm tank missile drone ammunition",
        "wreck": "wreck wreckage crash scene site",
        "court": "court judge tribunal bench magistrate justice jury",
        "river": "river lake stream creek water reservoir floodwater tide",
        "link":
            "road railway line link route supply power electricity cable pipeline bridge access water traffic track",
        "aircraft": "helicopter plane aircraft jet chopper airliner seaplane hercules",
        "detective": "police policeman detective investigator agent fbi customs inspector prosecutor taxman",
        "explosive": "bomb device grenade mine charge firework gas shell dynamite explosive detonator",
        "product": """
        product model car phone smartphone device aircraft drone system service app game console ship train rocket satellite
        submarine spacecraft probe shuttle website network channel magazine newspaper brand album film airline vehicle tablet
        browser software jet boat ferry locomotive telescope range collection pickup sedan suv minivan truck card chip printer
        processor camera laptop computer toy
        """,
        "volcano": "volcano mount crater",
        "beast": """
        herd cattle cow sheep goat pig hog chicken poultry bird livestock animal whale dolphin dog cat horse elephant fish
        deer bear wolf lion tiger rhino turtle seal camel flock duck goose turkey pony donkey calf lamb monkey ape
        """,
        "paper":
            "book flag effigy document letter ballot poster banner bible koran qur'an portrait photograph picture tyre tire",
        "plea": "entry visa permission access request appeal application bail parole asylum",
        "broadcaster": "channel broadcaster television station radio network tv",
        "relief": """
        aid food medicine money relief grain rice wheat water blanket tent vaccine assistance doctor nurse medic fund
        supply loan million billion euro dollar pound generator fuel dose grant
        """,
        "medic": "doctor medic nurse hospital clinic paramedic surgeon physician medicine volunteer charity",
        "patient": "patient wounded injured casualty victim survivor sick",
        "refugee": "refugee asylum-seeker seeker migrant evacuee family child survivor defector people exile escapee",
        "people": """
        people person man woman child passenger tourist survivor resident villager family worker hostage crew student
        soldier civilian prisoner refugee migrant seeker worshipper boy girl fisherman sailor climber miner patient
        castaway citizen national journalist activist defector foreigner stowaway deserter inmate guest pupil tenant hiker swimmer captive
        """,
        "held":
            "prisoner hostage detainee journalist activist captive inmate crew suspect dissident leader soldier sailor",
        "disaster": """
        earthquake quake flood storm cyclone hurricane typhoon tornado fire blaze wildfire blast explosion crash landslide
        avalanche mudslide disease cholera virus outbreak epidemic heatwave famine eruption collapse wave tsunami tremor
        flu fever poison fog lightning collision derailment drought heat cold snow frost hunger lava gas smoke
        mud rock boulder rain rainfall downpour monsoon rockfall surge swell current aftershock rubble debris fumes
        chlorine pneumonia aids hiv covid measles ebola malaria plague sandstorm windstorm mine-collapse cave-in heat-wave
        wildfire bushfire inferno rainstorm thunderstorm snowstorm hailstorm carbon-monoxide overdose drug dengue typhoid meningitis influenza diphtheria anthrax tuberculosis mpox sepsis
        """,
        "disease":
            "cholera measles ebola disease virus flu influenza plague malaria polio fever epidemic infection covid dengue typhoid bug strain anthrax diphtheria mpox tuberculosis meningitis",
        "building": """
        flat block-of-flats shed hangar building house roof bridge wall tower mine crane dam tunnel mosque church school arcade block apartment scaffold
        stand balcony ceiling floor slope hillside hotel factory stadium warehouse market mall pier barn embankment chimney
        """,
        "vehicle": """
        bus train plane aircraft helicopter ferry boat ship lorry truck car airliner jet tanker trawler van minibus tram
        vessel car vehicle convoy motorcade dinghy glider balloon taxi coach cruiser freighter barge yacht drone satellite
        """,
        "settler":
            "people refugee migrant seeker family exile immigrant emigrant settler herder nomad child defector escapee colonist veteran number",
        "firm":
            """
        company firm bank rival group airline business maker unit stake chain brand newspaper brewery insurer
        startup subsidiary operator retailer broadcaster manufacturer maker producer supplier insurer developer
        distributor studio publisher hotel lender broker brokerage carrier shipyard carmaker drugmaker division
        operation plant refinery club competitor brewer miner refiner grocer publisher printer builder contractor utility
        railroad railway automaker steelmaker chipmaker conglomerate start-up bookseller
        """,
        "works":
            """
        school factory plant mine hospital airport bank border newspaper port road bridge office embassy mill shop
        works line branch station theatre museum consulate college shipyard pit refinery smelter library ward clinic
        department lane airspace runway lock harbour harbor terminal nursery kindergarten surgery pub restaurant
        cinema outlet depot warehouse paper pool bakery crossing checkpoint casino bar nightclub canal metro subway division store facility reactor pipeline oilfield furnace smelter motorway highway street tunnel market pass beach park church zoo stadium
        """,
        "hacker": "hacker attacker gang malware ransomware virus worm group",
        "worker":
            """
        worker teacher nurse doctor driver miner pilot docker union staff employee lecturer postman clerk crew
        dockworker farmer actor writer porter stevedore handler controller attendant engineer guard janitor cleaner
        union trade-union busman railwayman metalworker autoworker steelworker stagehand screenwriter musician builder mechanic sailor
        tanner weaver judge lawyer official servant flight-attendant farmworker employee personnel labourer laborer technician
        operator professor faculty firefighter trucker member trainee ranger warden collector conductor physician resident
        """,
        "contest":
            "election primary caucus runoff run-off by-election presidency delegate referendum reelection re-election electorate constituency",
        "stance":
            "plan proposal policy call decision idea comment remark handling response record bill law deal move speech",
        "chamber": "senate parliament congress assembly duma bundestag knesset legislature lawmaker senator committee",
        "machine": "server workstation computer network system account laptop database website mailbox inbox",
        "wrong":
            "abuse fraud murder corruption assault theft rape spying treason racism bias discrimination misconduct conspiracy perjury bribery genocide harassment terrorism torture cheating collusion hypocrisy negligence manslaughter espionage embezzlement treachery sexism favouritism favoritism cronyism plagiarism",
        "permit": "licence license permit visa clearance passport citizenship accreditation credential privilege",
        "decision": "verdict ruling conviction sentence judgment judgement decision",
        "seat":
            "court bench board panel post office cabinet committee commission circuit judgeship council ambassadorship",
        "club": "club team side striker player midfielder goalkeeper defender forward winger captain keeper",
        "group":
            "union pact bloc alliance treaty organisation organization force coalition agreement court accord convention council league body forum commission talk group party cartel",
        "army":
            "army troop troops force soldier rebel militia fighter unit police peacekeeper staff diplomat garrison contingent guard",
        "border":
            "border frontier river pass mountain strait sea desert channel lake country jungle checkpoint line gulf mountains bridge",
        "office": "job post office party presidency cabinet leadership board parliament government premiership seat",
        "verdict":
            "verdict ruling conviction sentence law decision ban judgment order election tax rule statute result vote",
        "talk": "talk meeting summit negotiation discussion consultation conference dialogue",
        "road": """
        road intersection freeway street highway bridge entrance motorway port railway gate access square junction track crossing
        """,
        "find":
            "body skeleton fossil skull grave ruin tomb species remains wreck comet planet treasure coin deposit painting manuscript bone tooth cave mosaic shipwreck mammoth dinosaur reserve virus gas galaxy",
        "leader":
            "president minister leader king queen premier chancellor pope delegation envoy counterpart emperor ambassador prince prime",
    ]
}
