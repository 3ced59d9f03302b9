/// The words that name events: which type a verb or a noun stands for, and under which conditions.
///
/// A line is a type, and after the colon its words. A word is a lemma; `+out` wants the particle or adverb, `~with` the
/// preposition, `>%pact` an object of the class, `<%market` a subject of the class, `!` no object. The first line that
/// fits decides.
enum EventWords {
    /// The classes of nouns that conditions name.
    static let classes: [String: Set<String>] = classLines.mapValues { line in
        Set(line.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

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
        "storm": "storm cyclone hurricane typhoon tornado blizzard gale snowstorm hail wind",
        "bank": "bank levee dyke dike embankment",
        "vessel": "tank pipe pipeline boiler dam reactor",
        "police": "police policeman officer soldier guard",
        "weapon": "weapon arm tank missile drone ammunition",
        "wreck": "wreck wreckage crash scene site",
        "court": "court judge tribunal bench magistrate justice jury",
        "broadcaster": "channel broadcaster television station radio network",
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
        flu fever poison fog lightning collision derailment drought heat cold snow frost hunger lava gas smoke
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
        "settler":
            "people refugee migrant seeker family exile immigrant emigrant settler herder nomad child defector escapee colonist veteran number",
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
        "verdict":
            "verdict ruling conviction sentence law decision ban judgment order election tax rule statute result vote",
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
        award: win>%prize receive>%prize award>%prize collect>%prize honour honor scoop>%prize take>%prize
        match: win>%match beat>NAME defeat>NAME draw~with lose~to thrash edge>NAME hammer>NAME trounce
        agreement: sign>%pact strike>%pact reach>%pact conclude>%pact clinch>%pact initial>%pact ink>%pact seal>%pact agree settle>dispute
        enactment: pass>%law adopt>%law enact repeal approve>%law sign>%law amend>%law scrap>%law ratify vote~through abolish
        transfer: sign>%club sign>NAME loan>%club
        talks: hold>%talk meet negotiate confer open>%talk resume>%talk
        visit: visit>ANY tour>ANY receive>%leader host>%leader pay>visit make>visit
        cooperation: cooperate collaborate share>data share>intelligence share>information share>evidence share>expertise join>force team+up patrol+together exercise+together
        asylum_admission: grant>asylum grant>refuge accept>%refugee admit>%refugee take+in>%refugee welcome>%refugee give>asylum offer>asylum
        airlift: airlift fly+out>PERSON lift+out>%people bring+out>%people fly~out>PERSON fly>%people
        rescue: rescue save>%people pull+out>%people pull~from>%people pull~out evacuate pluck>%people winch free+from dig+out haul+out>%people
        aid: donate lend vaccinate feed>%people send>%relief provide>%relief deliver>%relief give>%relief supply>%relief ship>%relief treat>%people inoculate
        airlift: bring+home>%people
        release: release>%held release>%people release>NAME free pardon swap>%held exchange>%held acquit+free let+go
        closure: shut+down>%works close+down close>%works shut>%works shutter wind+up>%works wind+up>%firm
        cyberattack: shut+down<%hacker bring+down<%hacker cripple<%hacker hack breach
        withdrawal: withdraw pull+out quit>%group leave>%group leave<%army walk+out~of
        surrender: surrender disarm give+up>himself give+up>herself give+up>themselves give+up>itself lay+down>arm turn+in>himself
        resignation: resign step+down quit>%office quit!<ANY stand+down leave>%office
        demand: demand urge call~on! call~for! appeal~for appeal~to beg implore beseech plead exhort petition
        accusation: accuse blame charge~with
        conviction: convict sentence find+guilty jail~for imprison condemn~to
        condemnation: condemn denounce decry deplore anger outrage protest<GOV
        criticism: criticise criticize fault rebuke chide lambast berate lambaste censure
        investigation: investigate probe search>house search>home search>office inquire look~into
        lawsuit: sue file>complaint file>lawsuit file>suit
        refusal: refuse reject turn+down veto rebuff spurn
        threat: threaten
        riot: riot loot torch clash~with
        strike: strike<%worker strike~over! walk+out down>tool stop>work go~on>strike
        protest: march demonstrate! rally!<ANY protest picket block>%road block~road occupy>square
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
        defection: defect desert go+over~to
        crossing: cross>%border cross>NAME cross~into travel~through enter>NAME pass~through>%border pass~through>NAME cross~to cross~from
        settlement: resettle settle~in make>home settle~on settle<PERSON! settle<%settler!
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
        bankruptcy: go+under<%firm file~for>bankruptcy file~for>protection file~for>administration
        market_move: rise<%market fall<%market slide<%market surge<%market drop<%market climb<%market jump<%market plunge<%market gain<%market lose<%market tumble<%market sink<%market soar<%market dip<%market weaken<%market strengthen<%market slip<%market slump<%market rally<%market close+up<%market
        launch: launch lift+off unveil blast+off
        discovery: discover unearth find>%find excavate dig+up uncover>%find spot>%find
        interview: interview give>interview
        broadcast: broadcast air televise
        endorsement: back endorse side~with throw>weight
        agreement: come~to+terms make>peace hammer+out>%pact broker>%pact renew>%pact extend>%pact bury>hatchet
        agreement: strike>bargain sign+up~to settle>strike cut>deal do>deal ratify>%pact accede~to end>war
        talks: consult sit+down~with phone telephone confer~with meet~with hold>conversation host>%talk attend>%talk
        talks: begin>%talk convene>%talk renew>%talk undertake>mediation launch>mediation
        visit: drop+in pay>call fly~to<%leader travel~to<%leader arrive~in<%leader arrive~at<%leader tour
        visit: welcome>%leader greet>%leader give>welcome
        endorsement: come+out~for rally~behind champion come+out~in>favour come+out~in>favor
        cooperation: work+together train+together hold>exercise conduct>exercise exchange>intelligence exchange>data
        cooperation: pool>resource exercise+jointly patrol+jointly train+jointly co-operate build+together
        cooperation: partner~with ally~with hunt+together develop+jointly launch+jointly
        aid: grant>%relief offer>%relief extend>%relief pledge>%relief dispatch>%relief fly>%relief rush>%relief
        aid: airdrop>%relief hand+out>%relief distribute>%relief bail+out immunise immunize truck>%relief drop>%relief
        aid: nurse shelter>%people house>%people give>%weapon send>%weapon supply>%weapon provide>%weapon hand+over>%relief cancel>debt write+off>debt forgive>debt
        rescue: bring+ashore dig~from hoist lift~from cut~from reach>%people retrieve>%people fish~from
        rescue: pick+up>%people~from lead~to>%people
        release: let+out set+free parole grant>amnesty grant>pardon grant>bail grant>parole amnesty hand+over>%held
        release: return>%held
        withdrawal: pull+back exit>%group secede~from retreat drop+out withdraw~from walk+away back+out recall>%troop
        withdrawal: bring+home>%troop
        surrender: capitulate lay+down>weapon hand+over>weapon give+up>weapon raise>flag yield!<%army
        resignation: bow+out give+up>%office vacate>%office relinquish>%office abdicate stand+aside
        resignation: hand+in>resignation tender>resignation submit>resignation hand+in>notice step+aside
        resignation: renounce>throne leave~as
        demand: ask~for! ask>PERSON~for press~for insist~on press~to lobby~for clamour~for clamor~for issue>appeal make>appeal
        accusation: charge~with point>finger~at hold+responsible lay>blame suspect~of implicate level>accusation
        criticism: hit+out lash+out slam take>issue~with find>fault take>aim tear~into scold deride ridicule pan round~on
        criticism: rail~against attack+verbally
        condemnation: voice>outrage lodge>protest protest~to summon>ambassador summon>envoy express>outrage vilify
        condemnation: react~with>anger hand>note
        investigation: open>inquiry open>probe open>investigation launch>inquiry launch>probe launch>investigation
        investigation: order>inquiry begin>inquiry begin>investigation question>%people~over comb examine>%wreck
        investigation: look+into reopen>case inspect
        lawsuit: bring>case bring>suit bring>action launch>suit file>claim lodge>complaint
        refusal: decline say+no vote+down turn+away dismiss>appeal dismiss>offer boycott dismiss>demand dismiss>request dismiss>proposal
        refusal: brush+aside shun block>bid
        threat: issue>threat issue>ultimatum deliver>ultimatum make>threat
        protest: stage>protest stage>rally stage>sit-in stage>vigil stage>demonstration stage>march hold>protest
        protest: hold>rally hold>vigil hold>march take~to>street gather~against chain>themselves camp~outside
        protest: parade~against block>%road occupy>building occupy>office block>entrance blockade>%road boo
        protest: go~onto>street
        strike: down>tools stage>walkout stage>strike go+out stay~off refuse~to>work stay+away<%worker
        riot: ransack smash>window smash>shop rampage pelt stone>%police clash brawl set~to>car torch hurl>stone
        riot: throw>stone
        sanction: halt>aid freeze>aid freeze>account slap>sanction slap>fine order>pay suspend>aid cut+off>aid suspend>licence
        sanction: revoke>licence withdraw>licence dock strip~of punish discipline disqualify
        expulsion: eject evict drive+out>%people order+out declare>grata throw~out strike+off recall>diplomat
        conviction: hand>sentence convict~of jail~for condemn~to send~to>prison hand>term
        deployment: reinforce amass>%troop redeploy fly>%troop put~on>alert place~on>alert pour>%troop despatch>%troop
        deployment: march>%troop call+up>reservist scramble>jet scramble>fighter garrison
        arrest: pick+up>suspect take~into>custody place~under>arrest put~under>arrest handcuff remand take+away>%held
        arrest: seize>suspect catch>thief catch>suspect lock+up incarcerate
        repatriation: fly+home>%people ship+back bring+back>%people return>%people deport put~on>plane
        repatriation: drive+back>%people turn+back>%people force+back>%people
        seizure: recapture retake occupy conquer nationalise nationalize expropriate storm~into wrest take>town
        seizure: take>city take>port take>hill take>base take>village hijack take+control confiscate
        ban: suspend>flight close>border block>website block>access declare>curfew impose>embargo prohibit
        ban: bar criminalise criminalize proscribe order>closed
        cyberattack: hack~into break~into>computer break~into>system break~into>server break~into>network
        cyberattack: knock+offline deface steal>data leak>data take+offline disable<%hacker disrupt<%hacker
        cyberattack: paralyse<%hacker paralyze<%hacker
        attack: set~to>fire open>fire set+alight set+ablaze rape mug assail pelt torture whip lash>%people strike>base
        attack: hit>base hit>hospital hit>village strike>village strike>hospital throw~at>grenade hurl~at>bomb shell
        attack: punch kick slash hack spray pepper rocket set~on>fire clash~with<%army fight<%army raid ram fell+upon
        attack: overrun
        bombing: go+off<bomb explode<bomb blow+up detonate<PERSON drop>bomb plant>bomb set+off>bomb explode>bomb
        bombing: carpet-bomb mine>road
        killing: shoot~to>death stab~to>death beat~to>death put~to>death hack~to>death burn~to>death bludgeon strangle
        killing: poison decapitate butcher slaughter cut+down hang electrocute
        abduction: hold+hostage take+captive carry+off>%people hijack lure~away bundle~into snatch spirit+away
        coup: remove~from>power drive~from>power grab>power unseat declare>himself mutiny
        flight: slip+away get+away break+out bolt! take>flight take+off~with jump>bail desert>village
        flight: make>escape
        crossing: sneak~into slip~into wade~across walk~into sneak~across swim~across slip~across travel~across
        crossing: swim>river swim>%border row~across sail~across drive~into make>crossing reach>NAME
        settlement: put+down>root settle~near settle~along set+up>home build>home
        defection: switch>side change>side cross>floor jump>ship
        flood: swamp overflow deluge burst burst>%bank break>bank spill~over
        storm: lash<%storm batter<%storm make>landfall hit<%storm sweep<%storm strike<%storm pound<%storm
        fire: burn+down<%building go+up<%building catch>fire burn!<%building sweep~through<fire gut<fire engulf
        outbreak: sweep~through<%disease infect hit<%disease strike<%disease sicken fall+ill reach<%disease spread
        explosion: go+off blow+up burst<%vessel rock<explosion
        crash: skid plough~into plow~into slam~into smash~into veer~off come+down<%vehicle run~into crash~into
        crash: jump>track leave>track leave>rail roll+over<%vehicle go~into<%vehicle flip+over<%vehicle
        crash: strike<%vehicle hit>%vehicle disappear<%vehicle capsize
        collapse: subside tumble+down come+down<%building buckle<%building topple+over slide~into crash+down
        damage: knock+out ruin smash blow+off uproot bury>house carry+away bury>village bury>road rip+off wipe+out
        damage: demolish reduce~to>rubble tear~through crack>wall shatter>window blow+out scorch blacken
        death: pass+away bleed~to>death be+dead drown burn~to<%people claim>victim die+of electrocute<%disaster crush
        death: bury>%people~alive leave+dead kill<PASSIVE
        injury: break>leg break>arm break>ankle burn>%people scald hospitalise hospitalize leave+injured twist>knee
        injury: tear>ligament
        theft: break~into make+off~with snatch>bag shoplift pocket hold+up empty>safe embezzle pilfer
        election: go~to>poll win>election win>vote pick>successor pick>leader win>presidency win>seat win>mandate
        election: return~to>power lose>election vote+in choose>parliament choose>mayor choose>chairman choose~as
        election: vote~into
        vote: cast>ballot cast>vote go~to>vote hold>ballot put~to>vote approve>motion reject>motion
        appointment: promote~to hire~as pick~as take>office assume>office succeed~as take+over~as tap~as choose~as
        appointment: swear~in reappoint make>%leader ordain enthrone crown anoint take>oath promote
        enactment: legalise legalize pass>%law approve push+through>%law lift>ban lower>tax raise>tax scrap>tax
        enactment: lift>curfew lift>restriction lift>embargo lift>sanction introduce>law introduce>ban introduce>tax introduce>reform decree vote~for>%law
        ruling: clear~of dismiss>case dismiss>appeal<%court throw+out>case order<court find<court overrule uphold order<judge
        ruling: annul void award>damages reject>appeal allow<court halt<court block<court block<judge halt<judge
        takeover: snap+up>%firm swallow>%firm swallow merge~with agree~to>buy gobble+up buy+out buy>control buy>club
        takeover: sell~to>%firm
        layoffs: lay+off cut>%job shed>%job axe>%job dismiss>%worker fire>%worker sack>%worker sack make+redundant
        layoffs: let+go>%worker eliminate>%job slash>%job
        bankruptcy: go+bust go+bankrupt collapse<%firm fold<%firm declare>bankruptcy seek>protection call+in>receiver
        bankruptcy: default
        market_move: double<%market halve<%market recover<%market rebound<%market crash<%market ease<%market
        market_move: edge<%market hit<%market shed<%market add<%market decline<%market advance<%market retreat<%market
        market_move: spike<%market rocket<%market shrink<%market grow<%market swell<%market increase<%market
        market_move: reach<%market depreciate appreciate devalue
        closure: cease>operation cease>publication suspend>operation stop>production close>door end>production
        closure: mothball close!<%works shut!<%works shut+down<%works board+up
        launch: roll+out put~into>orbit take+off<rocket send~into>orbit send~into>space release>album bring~to>market
        launch: set+off<rocket introduce>model introduce>product present>model soar<rocket reach>orbit
        launch: carry~into>orbit open!<%works inaugurate>%works
        discovery: stumble~on stumble~upon come~across>%find detect identify>species turn+up find>%find bring~to>light
        discovery: locate>%find
        interview: speak~to>reporter talk~to>reporter sit+down~for
        broadcast: stream show<%broadcaster screen relay transmit beam>ANY
        award: take+home>%prize name+laureate knight decorate bestow confer honour~with present~with>%prize
        award: pick+up>%prize scoop>%prize
        match: edge>NAME knock+out>NAME see+off>NAME overcome>NAME win~against crush>NAME hold~to>draw outplay>NAME
        match: down>NAME win>%match lose>%match draw>%match go+down~to
        transfer: join<%club move~to<%club leave~for<%club swap>club switch~to<%club
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
        election: election
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
        earthquake: foreshock
        flood: floodwater inundation
        storm: squall cyclone thunderstorm gale
        fire: inferno bushfire conflagration
        explosion: detonation
        crash: pile-up sinking wreck
        collapse: rockfall cave-in subsidence
        outbreak: pandemic
        bombing: car-bombing air-strike missile-strike
        killing: lynching slaying beheading slaughter
        attack: offensive onslaught incursion arson rape beating
        abduction: hostage-taking hijacking
        coup: mutiny
        arrest: round-up
        expulsion: eviction ouster
        protest: sit-in vigil picket
        riot: rioting looting unrest
        strike: stoppage
        election: ballot by-election primary
        vote: plebiscite
        talks: meeting dialogue mediation
        agreement: armistice
        withdrawal: pull-out
        resignation: abdication
        investigation: enquiry
        lawsuit: suit
        theft: hold-up break-in
        takeover: acquisition buyout buy-out
        cyberattack: hack hacking
        sanction: fine
        ban: prohibition
        condemnation: outcry
        deployment: mobilisation mobilization
        release: release pardon amnesty
        surrender: surrender capitulation
        closure: closure shutdown
        launch: launch lift-off
        appointment: appointment inauguration nomination
        ruling: ruling acquittal
        conviction: conviction
        discovery: discovery
        layoffs: layoff redundancy
        refusal: refusal rejection veto
        demand: ultimatum
        death: death drowning
        injury: injury
        settlement: resettlement
        flight: escape jailbreak
        defection: defection
        match: derby
        aid: airdrop
        missile_test: missile-launch
        damage: destruction
        seizure: seizure annexation
        enactment: repeal
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

    /// Types of what can be done to people and bodies of people alone.
    static let doneToPeople: Set<String> = [
        "abduction", "arrest", "layoffs", "release", "repatriation", "expulsion", "conviction", "appointment",
        "sanction",
    ]

    /// Verbs whose object is somebody: `met the target` is no meeting, `honoured the request` no honour.
    static let doneToPeopleVerbs: Set<String> = ["meet", "honour", "honor", "infect", "hang", "decorate"]

    /// Types of what people and bodies of people do, in so many words.
    static let doneByPeople: Set<String> = [
        "demand", "withdrawal", "refusal", "resignation", "accusation", "endorsement", "agreement", "talks", "visit",
        "abduction", "theft", "protest", "vote", "defection", "interview", "lawsuit", "surrender", "cooperation",
    ]

    /// What speaks for those who wrote it.
    static let documents: Set<String> = [
        "report", "letter", "statement", "petition", "lawsuit", "suit", "complaint", "indictment", "resolution",
        "document",
        "article", "motion", "editorial", "study", "memo", "note", "communique", "declaration", "filing", "column",
        "tweet",
        "post", "message", "ruling", "verdict", "judgment", "judgement", "order", "paper", "survey", "poll", "audit",
        "email",
    ]

    /// Types whose present tense tells of one act, as words do.
    static let verbal: Set<String> = [
        "accusation", "demand", "criticism", "condemnation", "endorsement", "threat", "refusal", "agreement",
        "cooperation", "lawsuit", "investigation", "ruling", "resignation",
    ]
}
