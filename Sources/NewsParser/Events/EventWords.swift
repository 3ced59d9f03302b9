/// The words that name events: which type a verb or a noun stands for, and under which conditions.
///
/// A line is a type, and after the colon its words. A word is a lemma; `+out` wants the particle or adverb, `~with` the
/// preposition, `~to@PLACE` one before the name of a place, `>%pact` an object of the class, `<%market` a subject of the class, `!` no object. The first line that
/// fits decides.
enum EventWords {
    /// The classes of nouns that conditions name.
    static let classes: [String: Set<String>] = classLines.mapValues { line in
        Set(line.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Verbs, type by type.
    static let verbs = """
        vote: reject<voter approve<voter
        election: win>PLACE<SOMEBODY win>%contest carry>PLACE<SOMEBODY clinch>%contest lose>%contest win>state<SOMEBODY
        sanction: revoke>%permit withdraw>%permit strip~of>%permit
        investigation: want~for>question seek~for>question seek~for>interview question<%detective
        criticism: complain~about assail<PERSON blast<SOMEBODY>PERSON blast<SOMEBODY>%stance bash>HUMAN rip>HUMAN skewer>HUMAN attack+verbally pounce~on
        accusation: place>blame put>blame pin>blame lay>blame
        market_move: skid<%market
        takeover: acquire~by@NAME buy>stake sell>stake acquire>stake purchase>stake acquire>business mount>bid
        enactment: become>law
        repatriation: return>HUMAN~to return>PERSON~to@PLACE return<PASSIVE~to@PLACE return<PASSIVE~to@HUMAN send+back>HUMAN
        asylum_admission: seek>asylum apply~for>asylum request>asylum
        cyberattack: compromise>%machine
        layoffs: trim>%job fire>PERSON
        arrest: take+away>PERSON
        appointment: succeed>HUMAN nominate<PASSIVE confirm<%chamber confirm>pick confirm>nominee
        endorsement: support>NAME<SOMEBODY issue>support
        ruling: invalidate>%law
        agreement: accede~to>%pact sign>intent
        bombing: explode<%bomb go+off<%bomb detonate<%bomb blow+up<bomber blow+up>himself blow+up>herself blow+up>themselves
        bombing: hit<%projectile strike<%projectile
        withdrawal: pull+out>%forces
        cyberattack: steal<%hacker
        missile_test: fire>%missile launch>%missile test>%missile test-fire
        layoffs: cut>%job shed>%job axe>%job lay+off slash>%job fire>%people sack scrap>%job
        award: win>%prize receive>%prize award>%prize collect>%prize honour honor scoop>%prize take>%prize
        match: win>%match beat>NAME defeat>NAME draw~with lose~to thrash edge>NAME hammer>NAME trounce
        agreement: sign>%pact strike>%pact reach>%pact conclude>%pact clinch>%pact initial>%pact ink>%pact seal>%pact agree>%pact agree settle>dispute
        enactment: pass>%law adopt>%law enact repeal approve>%law sign>%law amend>%law scrap>%law ratify vote~through abolish
        transfer: sign>%club sign>NAME loan>%club
        talks: hold>%talk hold>call join>call meet negotiate confer open>%talk resume>%talk
        visit: visit>ANY tour>ANY receive>%leader host>%leader pay>visit make>visit
        cooperation: cooperate collaborate share>data share>intelligence share>information share>evidence share>expertise join>force team+up patrol+together exercise+together
        asylum_admission: grant>asylum grant>refuge accept>%refugee admit>%refugee take+in>%refugee welcome>%refugee give>asylum offer>asylum
        airlift: airlift lift>PERSON<%aircraft carry>PERSON<%aircraft fly+out>PERSON lift+out>%people bring+out>%people fly~out>PERSON fly>%people
        rescue: rescue free>%beast release>%beast save>%beast save>%people pull+out>%people pull~from>%people pull~out>%people evacuate pluck>%people winch free~from>%trap dig+out haul+out>%people
        aid: donate lend>%relief lend>PERSON lend>NAME vaccinate feed>%people send>%relief provide>%relief deliver>%relief give>%relief supply>%relief ship>%relief treat>%patient treat<%medic treat>%people~for treat>%people~at inoculate
        airlift: bring+home>%people
        release: release>%held release>%people release>NAME release>HUMAN reprieve free pardon swap>%held exchange>%held acquit+free let+go
        closure: shut+down>%works close+down close>%works shut>%works shutter wind+up>%works wind+up>%firm
        cyberattack: shut+down<%hacker bring+down<%hacker cripple<%hacker hack breach
        withdrawal: withdraw pull+out quit>%group leave>%group leave<%army
        surrender: surrender disarm give+up>himself give+up>herself give+up>themselves give+up>itself lay+down>arm turn+in>himself
        resignation: resign step+down quit>%office quit!<ANY stand+down leave>%office
        demand: ask>PERSON~TO ask~THAT start>petition launch>petition sign>petition file>petition circulate>petition advocate~for demand urge call~on! call~for! appeal~for appeal~to beg implore beseech plead~for plead~with exhort petition
        attack: charge~with>%baton
        accusation: accuse blame indict charge~with charge!<PASSIVE charge>PERSON<%detective
        conviction: convict sentence find+guilty jail~for imprison condemn~to
        condemnation: condemn denounce decry deplore protest<GOV
        criticism: criticise criticize fault rebuke chide lambast berate lambaste censure castigate chastise excoriate upbraid admonish reprimand disparage denigrate belittle
        investigation: raid<%detective investigate probe search>house search>home search>office inquire look~into
        lawsuit: sue file>complaint file>lawsuit file>suit
        refusal: refuse reject turn+down veto rebuff spurn
        threat: threaten
        riot: riot loot! loot>%works loot>%building torch clash~with
        strike: strike<%worker! strike~over! walk+out down>tool stop>work go~on>strike
        protest: march demonstrate! rally!<ANY protest picket block>%road block~road occupy>square
        sanction: sanction fine freeze>asset suspend penalise penalize blacklist impose>sanction impose>fine
        expulsion: expel recall>ambassador recall>envoy throw+out>%people kick+out banish oust+from
        coup: overthrow>PERSON topple>PERSON depose>PERSON oust>PERSON seize>power grab>power take>power
        repatriation: repatriate deport send+back return>%people~to send+home extradite expel~to
        abduction: make+off~with>PERSON run+off~with>PERSON abduct kidnap take+hostage take>hostage snatch>%people seize>%people
        arrest: arrest detain apprehend jail round+up capture>%people hold<PASSIVE nab intern
        seizure: seize confiscate capture impound overrun take+over~town commandeer annex
        ban: ban forbid outlaw prohibit bar~from impose>curfew impose>ban
        deployment: deploy>%troop deploy<%troop mobilise! mobilise>%troop mobilize! mobilize>%troop send>%troop dispatch>%troop station>%troop rush>%troop mass>%troop move>%troop order+in
        bombing: bomb detonate dynamite blow+up<PERSON
        death: kill<%disaster kill<%vehicle die drown perish claim>life starve succumb suffocate freeze~to lose>life
        killing: kill murder assassinate execute massacre behead slay lynch hang gun+down shoot+dead
        attack: attack invade shell shoot shoot~at stab assault ambush storm>ANY raid beat burn>ANY set+fire bombard strafe maul fire~on fire~at open>fire knife club
        flight: flee escape run+away abscond break+out<%people
        defection: defect desert go+over~to
        crossing: cross>%border cross>NAME cross~into travel~through enter>NAME pass~through>%border pass~through>NAME cross~to cross~from
        settlement: move~to@PLACE<SOMEBODY emigrate immigrate resettle settle~in make>home settle~on settle<PERSON! settle<%settler!
        flood: flood inundate submerge burst>bank
        outbreak: break+out<%disease spread<%disease
        explosion: explode blow+up erupt<volcano
        crash: crash<%vehicle crash>%vehicle crash!<NAME crash!<PERSON capsize collide derail sink<%vehicle plunge<%vehicle overturn<%vehicle sink>%vehicle hit<%vehicle run+aground founder go+down<%vehicle ram ditch
        collapse: collapse<%building cave+in fall+down<%building give+way<%building crumble<%building fall<%building topple<%building
        damage: burn>%paper cut<%disaster>%link sever<%disaster>%link destroy damage sweep+away wash+away level>ANY wreck flatten raze devastate tear+off cut+off bring+down tear+down gut
        injury: injure hurt>%people wound maim hurt<PASSIVE
        theft: steal rob burgle
        election: elect choose>successor choose>leader choose>president choose>pope re-elect vote~for>PERSON
        vote: hold>vote hold>referendum vote
        appointment: replace>HUMAN~with replace>HUMAN~by take+over!<HUMAN appoint nominate>PERSON swear+in inaugurate name~as name>NAME install>%leader install~as
        ruling: acquit rule<%court rule~THAT rule~against rule~in>favour rule~in>favor uphold<%court overturn<%court reverse<%court affirm<%court strike+down>%verdict overturn>%verdict quash>%verdict uphold>%verdict strike+down
        takeover: buy>%firm acquire>%firm take+over>%firm merge purchase>%firm buy>NAME acquire>NAME take+over>%firm take+over>NAME
        bankruptcy: go+under<%firm file~for>bankruptcy file~for>protection file~for>administration
        market_move: rise<%market fall<%market slide<%market surge<%market drop<%market climb<%market jump<%market plunge<%market gain<%market lose<%market tumble<%market sink<%market soar<%market dip<%market weaken<%market strengthen<%market slip<%market slump<%market rally<%market close+up<%market
        launch: launch>%product launch!<%product lift+off unveil>%product blast+off
        discovery: discover unearth find>%find excavate dig+up uncover>%find spot>%find
        interview: interview give>interview
        broadcast: broadcast air televise
        endorsement: back endorse side~with throw>weight announce>support declare>support pledge>support throw>support lend>support
        agreement: come~to+terms make>peace hammer+out>%pact broker>%pact renew>%pact extend>%pact bury>hatchet
        agreement: strike>bargain sign+up~to settle>strike cut>deal do>deal ratify>%pact end>war
        talks: speak~by>phone talk~by>phone consult sit+down~with phone telephone confer~with meet~with hold>conversation host>%talk attend>%talk
        talks: begin>%talk convene>%talk renew>%talk undertake>mediation launch>mediation
        visit: drop+in~on pay>call fly~to<%leader travel~to@PLACE<TRAVELLER arrive~in<%leader fly~to@PLACE<TRAVELLER arrive~at<%leader tour
        visit: welcome>%leader greet>%leader give>welcome
        endorsement: come+out~for rally~behind champion come+out~in>favour come+out~in>favor
        cooperation: work+together train+together hold>exercise conduct>exercise exchange>intelligence exchange>data
        cooperation: pool>resource exercise+jointly patrol+jointly train+jointly co-operate build+together
        cooperation: partner~with ally~with hunt+together develop+jointly launch+jointly
        aid: grant>%relief offer>%relief extend>%relief pledge>%relief dispatch>%relief fly>%relief rush>%relief
        aid: airdrop>%relief hand+out>%relief distribute>%relief bail+out immunise immunize truck>%relief drop>%relief
        aid: nurse shelter>%people house>%people give>%weapon send>%weapon supply>%weapon provide>%weapon hand+over>%relief cancel>debt write+off>debt forgive>debt
        rescue: bring+ashore dig~from>%people hoist>%people lift~from>%people cut~from>%people reach>%people retrieve>%people fish~from>%people
        rescue: pick+up>%people~from pick+up>%people<%rescuer pick+up>crew pick+up>survivor pick+up>migrant lead~to>%people save>HUMAN
        release: let+out set+free parole grant>amnesty grant>pardon grant>bail grant>parole amnesty hand+over>%held
        release: return>%held
        withdrawal: cut>%troop reduce>%troop pull+back exit>%group secede~from retreat drop+out withdraw~from walk+away~from back+out recall>%troop
        withdrawal: bring+home>%troop
        surrender: capitulate lay+down>weapon hand+over>weapon give+up>weapon raise>flag yield!<%army
        resignation: bow+out give+up>%office vacate>%office relinquish>%office abdicate stand+aside
        resignation: hand+in>resignation tender>resignation submit>resignation hand+in>notice step+aside
        resignation: renounce>throne leave~as@%officer
        demand: ask~for! ask>PERSON~for press~for insist~on press>PERSON~TO lobby~for clamour~for clamor~for issue>appeal make>appeal
        accusation: charge~with point>finger~at hold+responsible lay>blame suspect~of implicate level>accusation
        criticism: hit+out lash+out slam take>issue~with find>fault take>aim tear~into scold deride ridicule pan>ANY round~on
        criticism: rail~against attack+verbally
        condemnation: voice>outrage lodge>protest protest~to summon>ambassador summon>envoy express>outrage vilify
        condemnation: react~with>anger hand>note
        investigation: open>inquiry open>probe open>investigation launch>inquiry launch>probe launch>investigation
        investigation: order>inquiry begin>inquiry begin>investigation question>%people~over comb examine>%wreck
        investigation: look+into reopen>case inspect
        lawsuit: appeal>%decision hear>case hear>appeal take~to>court bring>case bring>suit bring>action launch>suit file>claim lodge>complaint
        refusal: decline say+no vote+down turn+away dismiss>appeal dismiss>offer boycott dismiss>demand dismiss>request dismiss>proposal
        refusal: deny>%plea snub brush+aside shun block>bid
        threat: issue>threat issue>ultimatum deliver>ultimatum make>threat
        protest: stage>protest stage>rally stage>sit-in stage>vigil stage>demonstration stage>march hold>protest
        protest: hold>rally hold>vigil hold>march take~to>street gather~against chain>themselves camp~outside
        protest: parade~against block>%road occupy>building occupy>office block>entrance blockade>%road boo
        protest: go~onto>street
        strike: down>tools walk~off>%job walk+off>%job stage>walkout stage>strike go+out<%worker stay~off refuse~to>work stay+away<%worker
        riot: ransack smash>window smash>shop rampage pelt stone>%police clash brawl set~to>car torch hurl>stone
        riot: throw>stone
        sanction: halt>aid freeze>aid freeze>account slap>sanction slap>fine impose>%levy slap>%levy order>pay suspend>aid cut+off>aid suspend>licence
        sanction: revoke>licence withdraw>licence dock strip~of punish discipline disqualify
        expulsion: eject evict drive+out>%people order+out declare>grata throw~out strike+off<PASSIVE recall>diplomat
        conviction: hand>sentence convict~of jail~for condemn~to send~to>prison hand>term
        deployment: reinforce>%troop amass>%troop redeploy fly>%troop put~on>alert place~on>alert pour>%troop despatch>%troop
        deployment: march>%troop call+up>reservist scramble>jet scramble>fighter garrison
        arrest: pick+up>suspect take~into>custody place~under>arrest put~under>arrest handcuff remand take+away>%held
        arrest: nab>PERSON seize>suspect catch>thief catch>suspect lock+up incarcerate
        repatriation: fly+home>%people ship+back bring+back>%people return>%people deport put~on>plane
        repatriation: drive+back>%people turn+back>%people force+back>%people
        seizure: grab>land grab>territory take+over>%works recapture retake occupy conquer nationalise nationalize expropriate storm~into wrest take>town
        seizure: take>city take>port take>hill take>base take>village hijack take+control confiscate
        ban: suspend>flight close>border block>website block>access declare>curfew impose>embargo prohibit
        ban: bar criminalise criminalize proscribe order>closed
        cyberattack: hack~into break~into>computer break~into>system break~into>server break~into>network
        cyberattack: knock+offline steal>data leak>data take+offline disable<%hacker disrupt<%hacker
        cyberattack: paralyse<%hacker paralyze<%hacker
        attack: use>force throw>%grenade hurl>%grenade lob>%grenade toss>%grenade fire>shot fire>bullet fire>gas set~to>fire open>fire set+alight set+ablaze rape mug pelt torture whip lash>%people strike>base
        attack: hit>base hit>hospital hit>village strike>village strike>hospital throw~at>grenade hurl~at>bomb shell
        attack: strike>HUMAN<HUMAN hit>HUMAN<HUMAN headbutt slap>HUMAN bite>HUMAN bayonet gas>HUMAN punch kick slash>HUMAN hack spray pepper set~on>fire clash~with<%army fight<%army raid ram fell+upon
        attack: overrun
        bombing: go+off<bomb explode<bomb blow+up detonate<PERSON drop>bomb plant>bomb set+off>bomb explode>bomb
        bombing: carpet-bomb mine>road
        killing: shoot~to>death stab~to>death beat~to>death put~to>death hack~to>death burn~to>death bludgeon strangle
        killing: garrotte exterminate poison decapitate butcher slaughter cut+down hang electrocute
        abduction: hold+hostage take+captive carry+off>%people hijack lure~away bundle~into snatch spirit+away
        coup: remove~from>power drive~from>power grab>power unseat declare>himself mutiny
        cyberattack: deface
        flight: leave>home displace>%people force~from>home drive~from>home slip+away get+away~from>%police bolt! take>flight take+off~with jump>bail desert>village
        flight: make>escape
        crossing: sneak~into slip~into wade~across walk~into sneak~across swim~across slip~across travel~across
        crossing: ford>river swim>river swim>%border row~across sail~across drive~into make>crossing reach>NAME
        settlement: put+down>root settle~near settle~along set+up>home build>home
        defection: switch>side change>side cross>floor jump>ship
        flood: rise<%river swell<%river overtop breach>%bank swamp overflow deluge burst<%river burst>%bank break>bank spill~over<%river
        storm: lash<%storm batter<%storm make>landfall hit<%storm sweep<%storm strike<%storm pound<%storm
        fire: burn+down<%building go+up<%building catch>fire burn!<%building sweep~through<fire gut<fire engulf
        outbreak: sweep~through<%disease infect hit<%disease strike<%disease sicken fall+ill reach<%disease 
        explosion: go+off<%explosive blow+up burst<%vessel rock<explosion
        crash: skid plough~into plow~into slam~into smash~into veer~off come+down<%vehicle run~into<%vehicle crash~into
        crash: jump>track leave>track leave>rail roll+over<%vehicle go~into<%vehicle flip+over<%vehicle
        crash: strike<%vehicle hit>%vehicle disappear<%vehicle capsize
        collapse: burst<%dam breach>%dam subside tumble+down come+down<%building buckle<%building topple+over slide~into crash+down
        damage: obliterate pulverise pulverize vandalise vandalize knock+out ruin smash blow+off uproot bury>house carry+away bury>village bury>road rip+off wipe+out
        damage: topple>%building demolish reduce~to>rubble tear~through crack>wall shatter>window blow+out scorch blacken
        death: fear+dead find+dead perish expire<%people pass+away bleed~to>death be+dead drown burn~to<%people claim>victim die+of electrocute<%disaster crush
        death: bury>%people~alive leave+dead kill<PASSIVE
        injury: break>leg break>arm break>ankle burn>%people scald hospitalise hospitalize leave+injured twist>knee
        injury: tear>ligament
        theft: break~into make+off~with snatch>bag shoplift hold+up>bank hold+up>shop hold+up>store hold+up>%vehicle hold+up>%people hold+up>station hold+up>cashier empty>safe pilfer
        election: go~to>poll win>election win>vote pick>successor pick>leader win>presidency win>seat win>mandate
        election: return~to>power lose>election vote+in choose>parliament choose>mayor choose>chairman choose~as
        election: vote~into
        vote: cast>ballot cast>vote go~to>vote hold>ballot put~to>vote approve>motion reject>motion
        appointment: promote~to>PERSON hire~as pick~as take>office assume>office succeed~as take+over~as tap~as choose~as
        appointment: approve>HUMAN<%chamber confirm>HUMAN swear~in reappoint make>%leader ordain enthrone crown anoint take>oath promote>HUMAN
        enactment: legalise legalize pass>%law approve push+through>%law lift>ban lower>tax raise>tax scrap>tax
        enactment: lift>curfew lift>restriction lift>embargo lift>sanction introduce>law introduce>ban introduce>tax introduce>reform decree vote~for>%law
        ruling: clear~of dismiss>case dismiss>appeal<%court throw+out>case order<court find<court~THAT overrule uphold>%verdict order<judge
        ruling: annul void award>damages reject>appeal allow<court halt<court block<court block<judge halt<judge
        takeover: snap+up>%firm swallow>%firm merge~with agree~to>buy gobble+up buy+out buy>control buy>club
        takeover: sell>company sell>business sell>unit sell>division sell>subsidiary
        layoffs: lay+off cut>%job shed>%job axe>%job dismiss>%worker fire>%worker sack>%worker sack make+redundant
        layoffs: dismiss>PERSON sack>PERSON let+go>%worker eliminate>%job slash>%job
        bankruptcy: go+bust go+bankrupt collapse<%firm fold<%firm declare>bankruptcy seek>protection call+in>receiver
        bankruptcy: default
        market_move: close+up<%market close+down<%market close+high<%market close+low<%market end+up<%market end+down<%market end+high<%market end+low<%market finish+up<%market finish+down<%market finish+high<%market finish+low<%market settle+high<%market settle+low<%market double<%market halve<%market recover<%market rebound<%market crash<%market ease<%market
        market_move: edge<%market hit<%market shed<%market add<%market decline<%market advance<%market retreat<%market
        market_move: plummet<%market nosedive<%market skyrocket<%market tick<%market inch<%market creep<%market balloon<%market firm<%market slacken<%market dwindle<%market contract<%market falter<%market spike<%market rocket<%market shrink<%market grow<%market swell<%market increase<%market
        market_move: raise>rate cut>rate lower>rate hike>rate slow<%market accelerate<%market narrow<%market widen<%market reach<%market depreciate<%market appreciate<%market devalue
        closure: dismantle>%works shutter>%works cease>operation cease>publication suspend>operation stop>production close>door end>production
        closure: mothball close!<%works shut!<%works shut+down<%works board+up
        launch: roll+out>%product put~into>orbit take+off<rocket send~into>orbit send~into>space release>album bring~to>market
        launch: set+off<rocket introduce>model introduce>product present>model soar<rocket reach>orbit
        launch: carry~into>orbit open!<%works inaugurate>%works
        discovery: stumble~on stumble~upon come~across>%find detect identify>species turn+up>%find find>%find bring~to>light
        discovery: locate>%find
        interview: speak~to>reporter talk~to>reporter sit+down~for
        broadcast: stream show<%broadcaster screen relay transmit beam>ANY
        award: take+home>%prize name+laureate knight decorate bestow confer honour~with present~with>%prize
        award: pick+up>%prize scoop>%prize
        match: edge>NAME knock+out>NAME see+off>NAME overcome>NAME win~against crush>NAME hold~to>draw outplay>NAME
        match: down>NAME win>%match lose>%match draw>%match go+down~to
        transfer: join<%club move~to<%club leave~for<%club swap>club switch~to<%club
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
        "enactment", "damage",
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
        "match", "election",
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
