/// The words that name events: which type a verb or a noun stands for, and under which conditions.
///
/// A line is a type, and after the colon its words. A word is a lemma; `+out` wants the particle or adverb, `~with` the
/// preposition, `>%pact` an object of the class, `<%market` a subject of the class, `!` no object. The first line that
/// fits decides.
enum EventWords {
    /// The classes of nouns that conditions name.
    static let classes: [String: Set<String>] = classLines.mapValues { Set($0.split(separator: " ").map(String.init)) }

    private static let classLines: [String: String] = [
        "pact":
            "agreement pact treaty deal accord truce ceasefire armistice contract memorandum convention peace compact protocol",
        "law":
            "law bill act amendment legislation budget constitution resolution measure reform decree ordinance statute code ban tax",
        "missile": "missile rocket bomb warhead weapon satellite",
        "job": "job post position workforce staff work worker employee payroll",
        "market": """
        price share stock index currency dollar euro yen pound peso lira rupee rand real ruble rouble yuan franc krona won
        rate inflation yield oil gold copper export import sale profit revenue unemployment output market bond crude gas
        bitcoin wheat coffee cocoa shilling naira kwacha dinar rial baht ringgit zloty forint krone dong cedi exchange
        """,
        "prize": "prize award medal trophy honour honor oscar grammy title laurel",
        "match": "match game cup final title championship tournament tie series derby race",
        "troop":
            "troop soldier force police warship ship tank army battalion brigade unit officer guard fighter jet marine gendarme regiment",
        "relief": """
        aid food medicine money relief grain rice wheat water blanket tent vaccine assistance doctor nurse medic fund
        supply loan million billion credit generator fuel dose grant
        """,
        "refugee": "refugee asylum-seeker seeker migrant evacuee family child survivor defector people exile escapee",
        "people": """
        people person man woman child passenger tourist survivor resident villager family worker hostage crew student
        soldier civilian prisoner refugee migrant seeker worshipper boy girl fisherman sailor climber miner patient
        castaway citizen national journalist activist defector foreigner stowaway deserter
        """,
        "held":
            "prisoner hostage detainee journalist activist captive inmate crew suspect dissident leader soldier sailor",
        "disaster": """
        earthquake quake flood storm cyclone hurricane typhoon tornado fire blaze wildfire blast explosion crash landslide
        avalanche mudslide disease cholera virus outbreak epidemic heatwave famine eruption collapse wave tsunami tremor
        flu fever poison fog lightning collision derailment
        """,
        "disease":
            "cholera measles ebola disease virus flu influenza plague malaria polio fever epidemic infection covid dengue typhoid bug strain anthrax diphtheria mpox tuberculosis meningitis",
        "building": """
        building house roof bridge wall tower mine crane dam tunnel mosque church school arcade block apartment scaffold
        stand balcony ceiling floor slope hillside hotel factory stadium warehouse market mall pier barn embankment chimney
        """,
        "vehicle": """
        bus train plane aircraft helicopter ferry boat ship lorry truck car airliner jet tanker trawler van minibus tram
        vessel dinghy glider balloon taxi coach cruiser freighter barge yacht drone satellite
        """,
        "firm":
            "company firm bank rival group airline business maker unit stake chain brand newspaper brewery insurer startup subsidiary operator retailer broadcaster",
        "works":
            "school factory plant mine hospital airport bank border newspaper port road bridge office embassy mill shop works line branch station theatre museum consulate college shipyard pit refinery smelter library",
        "hacker": "hacker attacker gang malware ransomware virus worm group",
        "worker":
            "worker teacher nurse doctor driver miner pilot docker union staff employee lecturer postman clerk crew dockworker farmer actor writer porter stevedore",
        "club": "club team side striker player midfielder goalkeeper defender forward winger captain keeper",
        "group":
            "union pact bloc alliance treaty organisation organization force coalition agreement court accord convention council league body forum commission talk group party cartel",
        "army":
            "army troop force soldier rebel militia fighter unit police peacekeeper staff diplomat garrison contingent guard",
        "border":
            "border frontier river pass mountain strait sea desert channel lake country jungle checkpoint line gulf mountains bridge",
        "office": "job post office party presidency cabinet leadership board parliament government premiership seat",
        "verdict": "verdict ruling conviction sentence law decision ban judgment order election tax rule statute",
        "talk": "talk meeting summit call negotiation discussion consultation conference dialogue",
        "road": "road street highway bridge entrance motorway port railway gate access square junction track crossing",
        "find":
            "body skeleton fossil skull grave ruin tomb species remains wreck comet planet treasure coin deposit painting manuscript bone tooth cave mosaic shipwreck mammoth dinosaur reserve virus gas galaxy",
        "leader":
            "president minister leader king queen premier chancellor pope delegation envoy counterpart emperor ambassador prince prime",
    ]

    /// Verbs, type by type.
    static let verbs = """
        missile_test: fire>%missile launch>%missile test>%missile test-fire
        layoffs: cut>%job shed>%job axe>%job lay+off slash>%job dismiss fire>%people sack scrap>%job
        award: win>%prize receive>%prize award collect>%prize honour honor scoop>%prize take>%prize
        match: win>%match beat>NAME defeat>NAME draw~with lose~to thrash edge>NAME hammer>NAME trounce
        agreement: sign>%pact strike>%pact reach>%pact conclude>%pact clinch>%pact initial>%pact ink>%pact seal>%pact agree settle>dispute
        enactment: pass>%law adopt>%law enact repeal approve>%law sign>%law amend>%law scrap>%law ratify vote~through abolish
        transfer: sign>%club sign>NAME loan>%club
        talks: hold>%talk meet negotiate confer open>%talk resume>%talk
        visit: visit>ANY tour>ANY receive>%leader host>%leader pay>visit make>visit
        cooperation: cooperate collaborate share>data share>intelligence join>force team+up patrol+together exercise+together
        asylum_admission: grant>asylum grant>refuge accept>%refugee admit>%refugee take+in>%refugee welcome>%refugee give>asylum offer>asylum
        airlift: airlift fly+out>%people lift+out>%people bring+out>%people fly~out>%people fly>%people
        rescue: rescue save>%people pull+out>%people pull~from>%people pull~out evacuate pluck>%people winch free+from dig+out haul+out>%people bring+out
        aid: donate lend vaccinate feed>%people send>%relief provide>%relief deliver>%relief give>%relief supply>%relief ship>%relief treat>%people inoculate
        airlift: bring+home>%people
        release: release>%held release>%people release>NAME free pardon swap>%held exchange>%held acquit+free let+go
        closure: shut+down>%works close+down close>%works shut>%works shutter wind+up
        cyberattack: shut+down<%hacker bring+down<%hacker cripple<%hacker hack breach
        withdrawal: withdraw pull+out quit>%group leave>%group leave<%army walk+out~of
        surrender: surrender disarm give+up>himself give+up>herself give+up>themselves give+up>itself lay+down>arm turn+in>himself
        resignation: resign step+down quit>%office quit!<ANY stand+down leave>%office
        demand: demand urge call~on call~for appeal beg implore beseech plead exhort petition
        accusation: accuse blame charge~with
        conviction: convict sentence find+guilty jail~for imprison condemn~to
        condemnation: condemn denounce decry deplore anger outrage protest<GOV
        criticism: criticise criticize fault rebuke chide lambast berate lambaste censure
        investigation: investigate probe search>house search>home search>office inquire look~into
        lawsuit: sue file>complaint file>lawsuit file>suit
        refusal: refuse reject turn+down veto rebuff spurn
        threat: threaten
        riot: riot loot torch clash~with
        strike: strike<%worker walk+out down>tool stop>work go~on
        protest: march demonstrate rally!<ANY protest picket block>%road block~road occupy>square
        sanction: sanction fine freeze>asset suspend penalise penalize blacklist impose>sanction impose>fine
        expulsion: expel recall>ambassador recall>envoy throw+out>%people kick+out banish oust+from
        coup: overthrow topple depose oust seize>power grab>power take>power
        repatriation: repatriate deport send+back return>%people~to send+home extradite expel~to
        abduction: abduct kidnap take+hostage snatch>%people seize>%people
        arrest: arrest detain apprehend jail round+up capture>%people hold<PASSIVE nab intern
        seizure: seize confiscate capture impound overrun take+over~town commandeer annex
        ban: ban forbid outlaw prohibit bar~from impose>curfew impose>ban
        deployment: deploy mobilise mobilize send>%troop dispatch>%troop station>%troop rush>%troop mass>%troop move>%troop order+in
        bombing: bomb detonate dynamite blow+up<PERSON
        death: kill<%disaster die drown perish claim>life starve succumb suffocate freeze~to kill<%vehicle lose>life
        killing: kill murder assassinate execute massacre behead slay lynch hang gun+down shoot+dead
        attack: attack shell shoot stab assault ambush storm>ANY raid beat burn>ANY set+fire bombard strafe maul fire~on fire~at open>fire knife club
        flight: flee escape run+away abscond break+out<%people
        defection: defect desert go+over
        crossing: cross>%border cross>NAME cross~into travel~through enter>NAME pass~through cross~to cross~from
        settlement: resettle settle~in make>home settle~on
        flood: flood inundate submerge burst>bank
        outbreak: break+out<%disease spread<%disease
        explosion: explode blow+up erupt<volcano
        crash: crash capsize collide derail sink<%vehicle plunge<%vehicle overturn<%vehicle sink>%vehicle hit<%vehicle run+aground founder go+down<%vehicle ram ditch
        collapse: collapse<%building cave+in fall+down<%building give+way<%building crumble<%building fall<%building topple<%building
        damage: destroy damage sweep+away wash+away level>ANY wreck flatten raze devastate tear+off cut+off bring+down tear+down gut
        injury: injure hurt>%people wound maim hurt<PASSIVE
        theft: steal rob burgle
        election: elect choose>successor choose>leader choose>president choose>pope re-elect vote~for
        vote: hold>vote hold>referendum vote
        appointment: appoint nominate swear+in inaugurate name~as name>NAME install>%leader install~as
        ruling: acquit rule<court rule<judge rule<tribunal strike+down>%verdict overturn>%verdict quash uphold>%verdict strike+down
        takeover: buy>%firm acquire>%firm take+over>%firm merge purchase>%firm buy>NAME acquire>NAME take+over
        bankruptcy: go+under file~for
        market_move: rise<%market fall<%market slide<%market surge<%market drop<%market climb<%market jump<%market plunge<%market gain<%market lose<%market tumble<%market sink<%market soar<%market dip<%market weaken<%market strengthen<%market slip<%market slump<%market rally<%market close+up<%market
        launch: launch lift+off unveil blast+off
        discovery: discover unearth find>%find excavate dig+up uncover>%find spot>%find
        interview: interview give>interview
        broadcast: broadcast air televise
        endorsement: back endorse side~with throw>weight
        """

    /// Nouns, type by type.
    static let nouns = """
        earthquake: earthquake quake tremor aftershock
        flood: flood flooding tsunami deluge
        storm: storm cyclone hurricane typhoon tornado blizzard snowstorm hailstorm sandstorm
        fire: blaze wildfire fire
        explosion: explosion blast
        crash: crash collision derailment shipwreck capsizing
        collapse: landslide mudslide avalanche collapse
        outbreak: outbreak epidemic
        bombing: bombing airstrike bombardment
        killing: murder assassination massacre execution killing
        attack: attack shooting stabbing ambush assault raid shelling
        abduction: abduction kidnapping
        coup: coup putsch
        arrest: arrest detention
        repatriation: repatriation deportation extradition
        expulsion: expulsion
        protest: demonstration protest march rally
        riot: riot
        strike: strike walkout
        election: election poll
        vote: referendum vote
        visit: visit
        talks: talk summit negotiation
        agreement: truce ceasefire
        airlift: airlift
        rescue: rescue evacuation
        withdrawal: withdrawal pullout
        resignation: resignation
        investigation: inquiry investigation probe
        lawsuit: lawsuit
        missile_test: missile-test
        theft: theft robbery burglary heist
        takeover: takeover merger
        bankruptcy: bankruptcy insolvency
        interview: interview
        cyberattack: cyberattack cyber-attack
        sanction: sanction
        ban: curfew
        condemnation: condemnation anger
        deployment: deployment
        """

    /// PLOVER's category of each type that has one.
    static let plover: [String: String] = {
        let lines = [
            "AGREE: agreement", "CONSULT: talks visit", "SUPPORT: endorsement", "COOPERATE: cooperation",
            "AID: aid airlift rescue asylum_admission", "RETREAT: release withdrawal surrender resignation",
            "REQUEST: demand", "ACCUSE: accusation criticism condemnation investigation lawsuit", "REJECT: refusal",
            "THREATEN: threat", "PROTEST: protest strike riot", "SANCTION: sanction expulsion conviction",
            "MOBILIZE: deployment missile_test", "COERCE: arrest repatriation seizure ban cyberattack",
            "ASSAULT: attack bombing killing abduction coup",
        ]
        var categories: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: ":")
            for type in parts[1].split(separator: " ") { categories[String(type)] = String(parts[0]) }
        }
        return categories
    }()

    /// Types whose subject is what it happens to.
    static let undergone: Set<String> = [
        "death", "crash", "collapse", "market_move", "explosion", "outbreak", "award", "bankruptcy", "fire",
    ]

    /// Types whose object is who or what it is done to, however few words the condition has.
    static let keptApart: Set<String> = [
        "release", "rescue", "arrest", "airlift", "asylum_admission", "visit", "closure", "crash", "deployment",
        "transfer",
        "withdrawal", "investigation", "crossing", "missile_test", "layoffs", "match", "award", "aid", "seizure",
        "repatriation", "expulsion", "takeover", "discovery", "injury", "abduction", "appointment", "ruling",
        "enactment",
    ]

    /// Types whose present tense tells of one act, as words do.
    static let verbal: Set<String> = [
        "accusation", "demand", "criticism", "condemnation", "endorsement", "threat", "refusal", "agreement",
        "cooperation", "lawsuit", "investigation", "ruling", "resignation",
    ]
}
