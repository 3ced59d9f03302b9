import NewsRecord

/// The words that tell who is for or against whom. The lists are our own.
///
/// A line is a polarity and its words. A verb is a lemma with what it asks for: `+out` a particle, `~with` a preposition
/// before whoever is meant, `>%ties` an object of the class. Of a verb's patterns the first that fits decides, so that
/// narrow ones stand before wide ones. A noun has the prepositions before whoever is meant.
enum StanceWords {
    static let classes: [String: Set<String>] = [
        "ties": set(
            "tie relation link contact cooperation talk alliance connection partnership pact dialogue contract"),
        "envoy": set(
            "ambassador envoy diplomat consul mission staff troop force soldier adviser contingent police peacekeeper"),
        "fled": set(
            """
            refugee migrant seeker asylum-seeker defector escapee exile evacuee orphan displaced dissident deserter
            newcomer immigrant fugitive survivor
            """),
        "aid": set(
            "aid assistance funding fund support backing help loan subsidy grant money payment shipment delivery supply sale export"
        ),
        "foe": set(
            """
            insurgent rebel militant jihadist guerrilla militia terrorist fighter gang cartel pirate gunman extremist
            separatist poacher smuggler trafficker mafia
            """),
        "debt": set("debt loan arrears"), "blame": set("blame responsibility guilt accusation"),
        "protest": set("protest complaint objection"),
        "weight": set("weight support backing might authority influence sponsorship patronage endorsement funding"),
        "group": set(
            """
            group bloc alliance union coalition federation party club organisation organization pact treaty talk league
            council agreement convention accord mission force organisation conference summit court body association
            community commonwealth forum project programme program deal government cabinet cartel compact eurozone euro
            """),
        "tongue": set("tongue mouth"), "way": set("way company path"), "back": set("back"), "hand": set("hand"),
        "people": set(
            """
            people migrant refugee child woman man family survivor victim passenger hostage prisoner orphan evacuee sailor
            crew patient civilian resident villager life student worker tourist animal seeker displaced person girl boy
            homeless wounded neighbour neighbor exile defector dissident deserter pilgrim miner climber fisherman
            """),
        "trooped": set("army soldier police force officer guard troop pilot recruit commando militia fighter doctor"),
        "deed": set(
            """
            attack bombing killing blast murder death explosion raid ambush shooting strike crash failure delay loss
            shortage fire leak outbreak flood massacre disappearance shelling bombardment poisoning sinking hijacking cyberattack hack assassination rape torture arson unrest defeat abduction kidnapping collapse rise crisis violence
            """),
        "merit": set(
            """
            integrity fairness motive motif judgment judgement honesty health fitness loyalty competence credibility
            legitimacy sincerity wisdom legality validity patriotism commitment sanity intelligence ability impartiality
            neutrality independence character temperament qualification record decision policy strategy handling
            """),
        "patient": set("patient wounded injured sick victim survivor casualty burned"),
        "needs": set("entry visa food water medicine treatment access aid asylum bail care passport permit vote voice"),
        "shared": set(
            """
            data intelligence information expertise technology resource radar water power knowledge equipment database
            know-how experience cost burden image imagery footage picture map sample evidence recording research file
            """),
        "utility": set("electricity power water gas internet supply supplies food heating fuel access signal"),
        "door": set("door gate border hospital home house shelter kitchen camp school port clinic"),
        "market": set("market border"),
        "trouble": set(
            "trouble problem headache difficulty nightmare crisis hardship pain havoc misery mess chaos suffering grief"
        ),
        "bid": set("bid offer proposal nomination application candidacy takeover"),
        "measure": set(
            """
            bill nomination plan proposal deal measure legislation amendment appointment attempt effort bid merger
            takeover move confirmation vote reform resolution initiative nominee law ruling decision order regulation rule tax policy ban lawsuit
            """),
        "passage": set("entrance access road path way exit passage route doorway gate driveway"),
        "accord": set("agreement accord treaty deal pact memorandum contract partnership truce ceasefire compromise"),
        "much": set("lot more much deal everything wonder"),
    ]

    static let verbs = """
        harms: create>%trouble~for cause>%trouble~for make>%trouble~for pose>%trouble~for spell>%trouble~for
        harms: block>%passage~to block>%passage~of blockade>%passage~to bar>%passage~to manipulate humiliate scam stiff
        harms: force~on foist~on inflict~on burden~with saddle~with treat+unfairly treat+badly treat+poorly treat+harshly
        harms: treat+shabbily treat+cruelly treat+brutally hamstring disrespect dehumanise dehumanize bilk gouge
        criticises: fume~at snipe~at seethe~at shoot+back~at take+on>NAME malign slander smear defame
        supports: advocate~for
        withdraws: rescind>%weight revoke>%weight retract>%weight
        criticises: fight>%measure rip>NAME react+angrily~to react+furiously~to respond+angrily~to
        criticises: block>%measure stall>%measure derail>%measure filibuster disapprove~of quibble~with push+back~against
        criticises: push+back~on rip~into light+into pounce~on go+after needle troll diss bad-mouth badmouth lament bemoan
        criticises: bewail take+apart speak+out~about call>foul~on take>shot~at take>swipe~at take>jab~at take>dig~at
        criticises: raise>doubt~about cast+doubt~on cast+doubt~over raise>question~about poke>hole~in score>point~against
        supports: fight~for
        urges: convince
        supports: caucus~for stump~for canvass~for pull~for rally~for volunteer~for fundraise~for crusade~for agitate~for
        praises: cheer+on vouch~for
        cooperates: sign>%accord~with reach>%accord~with strike>%accord~with conclude>%accord~with ink>%accord~with
        cooperates: negotiate>%accord~with broker>%accord~with agree>%accord~with
        helps: reward benefit do>%much~for win>freedom~of
        withdraws: withdraw>%bid~for drop>%bid~for abandon>%bid~for withdraw>%bid~to renege~on
        accuses: open>case~against bring>case~against file>complaint~against
        accuses: file>charge~against bring>charge~against press>charge~against
        helps: pull>%people~from drag>%people~from dig>%people~from pluck>%people~from lift>%people~from
        helps: dig+out>%people pledge~for donate~for allocate~for contribute~for pay+off>%debt
        harms: dissolve>%group
        withdraws: end>%weight~of drop>%weight~of withdraw>%weight~of cancel>%weight~of
        harms: cut+off>%utility~to cut>%utility~to shut+off>%utility~to switch+off>%utility~to block>%aid~to deny>%aid~to
        withdraws: suspend>%aid~to cut>%aid~to freeze>%aid~to stop>%aid~to halt>%aid~to end>%aid~to withhold>%aid~from
        withdraws: withhold>%aid~to slash>%aid~to pull>%aid~from cancel>%aid~to cut+off>%aid~to suspend>%aid~for cut>%aid~for
        withdraws: freeze>%aid~for end>%aid~for withdraw>%aid~from halt>%aid~for stop>%aid~for
        helps: approve>%aid~to approve>%aid~for authorise>%aid~to authorize>%aid~to authorise>%aid~for authorize>%aid~for
        helps: agree>%aid~for channel>%aid~to resume>%aid~to restore>%aid~to unfreeze>%aid~to increase>%aid~to double>%aid~to
        cooperates: share>%shared~with swap>%shared~with exchange>%shared~with pool>%shared~with
        cooperates: share>%shared swap>%shared exchange>%shared pool>%shared
        presses: bombard~with deluge~with besiege~with
        accuses: attribute>%deed~to ascribe>%deed~to lay>%deed~at trace>%deed~to
        criticises: chant>slogan~against protest~to shout>slogan~against hold>protest~against stage>protest~against
        criticises: question>%merit cast>aspersion~on bash rubbish knock veto overrule call+out single+out~for take>exception~to
        criticises: take>umbrage~at take>offence~at take>offense~at cast>doubt~on mock ridicule heckle barrack
        harms: pound storm raze fire>%people lay+off>%people dismiss>%people disqualify outlaw deny>%needs~to
        harms: refuse>%needs~to underpay overwork scam vilify freeze>asset~of cut>wage~of cut>pay~of threaten>life~of
        helps: lift>sanction~on ease>sanction~on waive>fee~for waive>visa~for cut>tax~for lower>tax~for bring>relief~to
        helps: secure>release~of win>release~of negotiate>release~of demine clear>mine~from nurse+back teach>%people
        cooperates: form>%ties~with forge>%ties~with strengthen>%ties~with deepen>%ties~with restore>%ties~with
        cooperates: resume>%ties~with renew>%ties~with boost>%ties~with establish>%ties~with build>%ties~with
        cooperates: form>front~with form>coalition~with form>government~with enter>%ties~with seal>%ties~with
        withdraws: end>%weight~for drop>%weight~for cease>%weight~for withdraw>%weight~to end>%weight~to
        supports: vote~with reiterate>%weight~for pledge>loyalty~to pledge>allegiance~to swear>allegiance~to
        supports: swear>loyalty~to stand~alongside stand~beside throw+in>lot~with campaign~on+behalf~of
        harms: fight~against campaign>%foe~against
        harms: ram detonate~at fire~into shoot+down strike+down slay sabotage hack ambush
        supports: lend>%weight~to give>blessing~to swing~behind swing~to stand+firm~with give>%weight~to offer>%weight~to
        supports: come~to+side close>rank~behind
        praises: take>hat~to tip>hat~to doff>hat~to sing>praise~of give>credit~to raise>glass~to drink~to
        praises: give>ovation~to bestow>honour~on heap>praise~on
        criticises: oppose reject rebuff resist disown rail~against object~to protest~against protest vote~against campaign~against
        criticises: rebel~against revolt~against mutiny~against quarrel~with argue~with clash~with feud~with spar~with bicker~with
        criticises: disagree~with differ~with turn~against hit+back~at strike+back~at fire+back~at hurl>insult~at shout~at
        criticises: yell~at swear~at curse~at laugh~at sniff~at frown~on frown~upon balk~at baulk~at bristle~at chafe~at inveigh~against
        criticises: fulminate~against thunder~against militate~against march~against demonstrate~against rally~against
        criticises: summon>%envoy call+in>%envoy lodge>%protest~with file>%protest~with contradict rebut refute slap+down second-guess
        criticises: begrudge belittle disdain despise spurn shun ostracise ostracize cold-shoulder lecture harangue dress+down tell+off
        criticises: taunt tease lampoon satirise satirize caricature parody discredit disavow
        supports: sympathise~with sympathize~with approve~of bless bolster fortify believe~in trust stick+up~for
        supports: argue~for plead~for side~with cosponsor recognise>NAME recognize>NAME reaffirm 
        condemns: anathematise repudiate damn demonise demonize vituperate
        accuses: sue charge~over pin>%blame~on put>%blame~on lay>%blame~on lay>%blame~at
        accuses: lay>%blame~with place>%blame~on place>%blame~with put>%blame~at level>%blame~at assign>%blame~to 
        presses: instruct direct command tell dictate~to prevail~upon prevail~on strongarm  harry hustle railroad dragoon
        presses: attach>condition~to impose>condition~on set>condition~for haggle~with corner nag hound pester
        helps: take>%fled accept>%fled admit>%fled receive>%fled absorb>%fled welcome>%fled settle>%fled
        helps: write+off>%debt cancel>%debt forgive>%debt waive>%debt reschedule>%debt run>%door~for set+up>%door~for open>%door~for
        helps: cater~to minister~to stand+guard~over mediate~between intercede~for hide>%people smuggle+out>%people
        helps: pluck>%people winch>%people ferry>%people reassure console counsel>%people tutor coach>%people clothe nourish inoculate immunise
        helps: underwrite refinance recapitalise recapitalize insure compensate reimburse indemnify pardon acquit amnesty liberate
        helps: empower enrich uplift resettle rehabilitate fortify reinforce shield guard safeguard cure
        harms: crush squash stifle throttle hound batter pelt stone mow+down ambush gas boot+out turf+out kick+out push+back
        harms: freeze+out shut+out squeeze+out price+out lock+out muzzle gag censor blacklist ban bar expropriate
        harms: dispossess disenfranchise disinherit betray double-cross deceive dupe mislead trick fleece
        harms: overcharge short-change rip+off undermine sabotage subvert destabilise destabilize overthrow topple oust depose
        harms: disfigure mutilate castrate shackle handcuff violate molest grope sodomise traffic
        harms: strangle throttle suffocate smother electrocute crucify dismember scald knife bludgeon kick punch slap headbutt
        harms: manhandle maul corral cordon+off fence+in hem+in encircle surround overrun conquer annex colonise colonize
        harms: partition despoil defile desecrate deface daub scar blight contaminate infect cripple hobble decimate devastate
        harms: victimise victimize discriminate~against exclude segregate stigmatise stigmatize scapegoat spy~on wiretap stalk
        withdraws: drop>%people dump>%people jilt forsake cancel>%ties~with terminate>%ties~with tear+up>%ties~with
        withdraws: scrap>%ties~with annul>%ties~with revoke>%ties~with rescind pull>%envoy disinvest~from divest~from decamp~from
        fears: panic~about panic~over brace~for quail~at quail~before cower~before flinch~from tremble~at
        threatens: vow>revenge~on swear>revenge~on brandish~at point>gun~at aim>missile~at
        cooperates: consult~with confer~with liaise~with coexist~with interact~with fraternise~with conspire~with collude~with
        cooperates: merge~with join+up~with join+in~with join>hand~with link+up~with align~with fight~alongside serve~alongside
        cooperates: work~alongside march~alongside sail~alongside share>pilot~with share>cost~with split>cost~with trade~with
        urges: egg+on coax cajole enjoin adjure request incite plead~for
        praises: applaud~for esteem respect idolise idolize venerate worship glorify eulogize felicitate knight decorate
        praises: fawn~over gush~over warm~to rejoice~over enthuse~over enthuse~about appreciate recommend>NAME
        criticises: pick>hole~in poke>fun~at make>fun~of rap>knuckle give>mark~to turn>fire~on hit>out~at
        fears: lose>sleep~over lie~over have>qualm~about
        presses: twist>arm push~into force~into press~into bully~into talk~into
        accuses: lay~at pin~on blame~on
        helps: build~for dig~for cook~for sew~for knit~for collect~for raise~for buy~for repair rebuild restore mend fix
        helps: pay~for care~for look~after hand+out~to give+away~to
        harms: dump~on dump~into drive~from chase~from throw+out force~from steal~from extort~from rob~of cheat~of seize~from
        harms: take~from shoot+dead beat+up burn+down tear+down cut~off turn>gun~on open>fire~at set~on drain fell chop+down
        harms: smash torment taunt seal+off hunt+down wipe+out drive+out chase+away gun+down hack~to
        withdraws: call+home>%envoy bring+home>%envoy pull+out>%envoy
        withdraws: withdraw>%envoy~from recall>%envoy~from pull>%envoy~from pull>%envoy~out withdraw~from pull~out pull~from
        withdraws: cut>%ties~with sever>%ties~with suspend>%ties~with end>%ties~with freeze>%ties~with break>%ties~with
        withdraws: cut+off>%ties~with break+off>%ties~with halt>%ties~with quit leave>%group leave+out exit walk~out
        withdraws: storm~out walk~away drop~out back~out bow~out opt~out pull+back~from secede~from split~from
        withdraws: split~with break~with break+away~from break~from part>%way~with turn>%back~on wash>%hand~of
        withdraws: distance~from disengage~from desert abandon renounce ditch disown boycott defect~from
        withdraws: withdraw>%weight~from withdraw>%weight~for withdraw>%weight
        threatens: threaten menace intimidate blackmail
        supports: throw>%weight~behind put>%weight~behind come+out~for come+out~behind come+down~on side~with stand~by
        supports: stand~behind stand~with stick~by stick~with rally~behind rally~around rally~to line+up~behind stand+up~for
        supports: speak+up~for speak+out~for vouch~for vote~for campaign~for root~for lobby~for get~behind lean~towards
        supports: back endorse support champion favour favor advocate defend uphold second sympathise~with sympathize~with
        praises: pay>tribute~to pay>homage~to speak+highly~of speak+warmly~of rave~about marvel~at delight~in
        praises: praise thank hail laud commend applaud congratulate salute love adore admire welcome honour honor
        praises: celebrate compliment acclaim extol extoll cheer credit revere treasure toast cherish fete eulogise
        cooperates: cooperate~with collaborate~with work+together~with work~with team+up~with team~with ally~with
        cooperates: partner~with join>force~with coordinate~with train~with exercise~with patrol~with co-operate~with
        cooperates: share>intelligence~with share>data~with pool>resource~with exchange>data exchange>information exchange>intelligence share>information share>water share>power trade~with side+together
        cooperates: cooperate collaborate patrol+together work+together train+together exercise+together co-operate
        cooperates: join>force team+up patrol+jointly train+jointly work+jointly hunt+together build+together run+jointly
        cooperates: build+jointly develop+jointly operate+jointly patrol pool>resource share>intelligence
        urges: call~on call~upon appeal~to plead~with reach+out~to ask>NAME urge exhort implore beseech encourage advise beg ask
        urges: counsel invite petition entreat recommend warn~against lobby
        presses: lean~on bear+down~on put>screw~on turn>screw~on press pressure pressurise pressurize force push
        presses: compel coerce order oblige squeeze strong-arm browbeat nudge prod goad badger demand~of demand~from
        presses: demand insist~on require
        criticises: lash+out~at hit+out~at hit+back~at lash~at rail~against rail~at speak+out~against take>aim~at take>issue~with
        criticises: find>fault~with tear~into lay~into round~on sneer~at scoff~at complain~about grumble~about gripe~about
        criticises: moan~about pour>scorn~on heap>scorn~on criticise criticize fault rebuke chide lambast lambaste berate
        criticises: scold slam mock reproach reprimand upbraid admonish castigate pan savage slate deride ridicule scorn
        criticises: boo heckle jeer hate dislike resent disparage censure reprove pillory chastise roast hammer skewer assail attack+verbally snub rap
        condemns: condemn denounce decry deplore abhor revile vilify excoriate curse loathe detest
        accuses: hold+responsible lay>blame~on pin>blame~on put>blame~on point>finger~at level>accusation~at
        accuses: accuse blame charge~with suspect~of implicate incriminate finger
        fears: worry~about fret~about fret~over agonise~over agonize~over worry~over tremble~before shudder~at
        fears: recoil~from shy~from fear dread mistrust distrust worry suspect
        helps: open>%door~to lend>hand~to give>hand~to bail+out take+in>%people take+in put+up>%people
        helps: give~to send~to donate~to lend~to provide~to supply~to deliver~to ship~to grant~to offer~to pledge~to
        helps: promise~to fly~to dispatch~to hand~to extend~to contribute~to allocate~to earmark~for pay~to truck~to
        helps: airlift~to rush~to distribute~to provide~for provide~with supply~with equip~with arm~with furnish~with
        helps: give send lend offer grant pledge promise donate hand award
        helps: help aid assist rescue save>%people shelter feed>%people house>%people host>%people evacuate airlift
        helps: supply vaccinate treat>%patient protect nurse heal train>%trooped equip arm fund finance subsidise subsidize
        helps: bankroll sponsor free>%people accommodate adopt>%people comfort revive rehouse reunite free rebuild relieve
        harms: crack+down~on fire~on fire~at open>fire~on shoot~at prey~on turn~on cut+off starve~of deprive~of strip~of
        harms: attack beat shell bomb kill murder assassinate torture shoot stab assault flatten raid burn loot persecute
        harms: oppress starve abuse massacre evict jail imprison abduct kidnap humiliate mistreat rob rape
        harms: maim flog whip lynch hang execute behead poison gas besiege blockade bombard strafe invade occupy plunder
        harms: pillage ransack sack>%people cripple punish penalise penalize sanction fine harass exploit enslave swindle
        harms: cheat defraud blackmail gas drown bulldoze torch pollute club pummel slaughter displace terrorise terrorize
        harms: uproot destroy demolish wreck ruin vandalise vandalize confiscate steal ravage seize level ransack bully
        harms: harm ignore neglect alienate isolate sideline marginalise marginalize endanger impede obstruct thwart
        harms: undercut weaken dishonour degrade demean embarrass constrain curb
        criticises: denigrate blast defy dismiss flay impugn insult patronise critique shame trash challenge confront
        criticises: provoke affront
        helps: nurture mentor boost>NAME foster embolden reward resettle>%fled resettle>%people rehire
        supports: embrace legitimise legitimize tolerate prefer abet
        praises: flatter lionise court woo pity
        urges: caution persuade
        presses: grill scrutinise scrutinize interrogate restrain
        harms: silence suppress repress brutalise brutalize wound injure hit strike trample hurt damage
        """

    /// Verbs whose object feels something about their subject.
    static let feelings: [String: Stance.Polarity] = {
        let lines: [(Stance.Polarity, String)] = [
            (.fears, "frighten scare terrify alarm worry spook unnerve unsettle disturb haunt"),
            (
                .criticises,
                """
                anger infuriate irritate disappoint dismay annoy enrage frustrate exasperate offend rile irk rankle gall
                aggravate displease incense
                """
            ),
            (.condemns, "disgust outrage appal appall sicken scandalise scandalize"),
            (
                .praises,
                "impress delight charm enchant please thrill excite inspire energise energize electrify wow dazzle"
            ),
        ]
        return Dictionary(
            lines.flatMap { line in line.1.split { $0 == " " || $0 == "\n" }.map { (String($0), line.0) } },
            uniquingKeysWith: { first, _ in first })
    }()

    /// Verbs that say with a preposition and a noun what somebody thinks of their object.
    static let turns: [String: Stance.Polarity] = [
        "take to task": .criticises, "hold to account": .presses, "put under pressure": .presses,
        "hold in contempt": .condemns,
        "hold in esteem": .praises, "regard with suspicion": .fears, "view with suspicion": .fears,
        "view with alarm": .fears,
        "view with concern": .fears, "look with dread": .fears, "eye with suspicion": .fears,
        "treat with suspicion": .fears,
        "treat with contempt": .condemns, "greet with applause": .praises, "greet with scorn": .criticises,
        "regard as threat": .fears, "see as threat": .fears, "view as threat": .fears, "see as menace": .fears,
        "regard as menace": .fears, "see as danger": .fears, "regard as danger": .fears, "bring to knee": .harms,
        "give until": .presses, "take to court": .accuses, "leave to fate": .withdraws,
    ]

    /// Verbs that only press or urge somebody where they say to do what.
    static let bidding = set(
        "ask order require push invite instruct direct command convince advise recommend counsel caution encourage"
    )
    /// Verbs that press whoever stands behind them: `forced his rival to …`, not `forced the reversal`.
    static let forcing = set("force compel oblige coerce")

    /// What somebody is who helps: `let aid workers in`.
    static let helpers = set(
        "worker agency group convoy shipment package official effort delivery organisation organization truck lorry programme program"
    )
    /// What is done for somebody without an object: `cooked for the firefighters`.
    static let serving = set("cook care sew knit collect dig build look tend")
    /// Force against things, of those who can use it.
    static let assaults = set(
        "attack bomb shell raid storm torch burn loot ransack strafe bombard ambush hit strike target besiege blockade shoot ram sink board hijack"
    )
    /// Things in which people are, or which are somebody's.
    static let attacked = set(
        """
        convoy bus train ship tanker boat vessel plane helicopter truck vehicle patrol checkpoint base outpost barracks
        village town camp market school hospital clinic church mosque temple synagogue embassy consulate hotel airport port
        station office building home house farm mine factory refinery plant pipeline warehouse
        """)

    /// What harms without a will.
    static let forces = set(
        """
        dengue malaria cholera ebola measles covid covid-19 coronavirus flu influenza polio typhoid tuberculosis plague disease
        virus infection cancer epidemic pandemic outbreak fire blaze wildfire flood flooding storm cyclone hurricane typhoon
        tornado earthquake quake tremor tsunami landslide mudslide avalanche drought famine heatwave heat cold frost snow
        blizzard lightning rain wind explosion blast crash collision accident collapse eruption volcano pollution smoke
        sea tide current weather sunshine sun breeze wave monsoon thaw drizzle fog mist ice rainfall winter summer climate
        """)
    /// What is done to whoever `of` names.
    static let suffered = set(
        """
        detention arrest imprisonment expulsion deportation execution jailing dismissal sacking eviction treatment torture abuse
        beating kidnapping abduction trial prosecution conviction persecution removal release capture seizure rescue rape
        sentencing extradition mistreatment handling
        """)
    /// Those who are sent to help.
    static let helpful = set(
        """
        doctor nurse medic paramedic soldier troop peacekeeper engineer expert firefighter rescuer team adviser advisor police
        officer teacher volunteer worker trainer instructor specialist crew technician diver brigade battalion force monitor
        observer mediator scientist surgeon
        """)

    /// What somebody does, and can be found fault with for.
    static let acts = set(
        """
        decision ruling verdict move plan proposal law bill policy statement remark comment strike raid arrest ban sanction
        budget reform deal agreement order refusal delay response handling silence visit tactic measure cut closure
        """)

    /// Verbs of liking, which say nothing of sides where a thing is liked.
    static let personal = set("love like hate adore dislike prefer enjoy detest loathe")

    /// Verbs whose clause finds fault with its subject.
    static let complaining = set("complain grumble moan lament protest gripe bemoan object carp charge question wonder")

    /// Things that are sent to whoever needs them.
    static let goods = set(
        """
        aid assistance help relief support money cash fund funding grant loan credit donation gift dose vaccine medicine drug
        food meal grain wheat rice flour maize corn water fuel oil gas coal diesel electricity power generator blanket tent
        shelter clothes clothing coat shoe toy book computer equipment gear machinery tractor seed fertiliser fertilizer weapon
        arm ammunition missile tank gun rifle jet fighter helicopter plane aircraft ship boat vessel truck lorry bus ambulance
        vehicle pump mask glove kit ventilator oxygen blood milk bread soup parcel package supply consignment shipment convoy
        cargo load tonne ton team reinforcement backup present flower shell drone battery system part tool timber cement
        """)

    /// Things that are no help to be given.
    static let papers = set(
        """
        letter message note speech question lecture answer report signal word look glance time chance opportunity example
        account order instruction warning notice reason statement impression interview deadline copy list vote card mail
        resolution motion birth rise email bill invoice subpoena kiss blow evidence testimony lesson start day shock surprise protest envoy delegation
        ultimatum threat demand complaint retort reply response rebuke rebuttal glimpse contrast alternative apology condolence
        congratulation opinion advice view criticism hint clue reminder lesson explanation excuse denial task challenge burden problem headache dilemma defeat loss setback sentence fine penalty approach vision picture version preview momentum lead edge advantage win
        victory point reading feeling sense taste pleasure smile wave thumb name detail information control right power authority priority attention credit meaning effect shape margin majority room space pause say shot
        """)

    /// Nouns of being for somebody that say the contrary with `no` before them.
    static let credits: Set<String> = ["confidence", "trust", "faith", "sympathy", "respect", "love", "belief"]

    /// What somebody wants of another who is to go: `called for the minister's resignation`.
    static let removals = set(
        "resignation ouster ousting removal dismissal sacking impeachment departure overthrow expulsion firing recall toppling"
    )

    /// Nouns for those who are for or against whoever `of` or an owner names.
    static let partisans: [String: Stance.Polarity] = {
        let lines: [(Stance.Polarity, String)] = [
            (.criticises, "critic opponent detractor adversary foe sceptic skeptic heckler hater"),
            (
                .supports,
                "supporter backer advocate champion defender ally loyalist sympathiser sympathizer proponent booster endorser"
            ),
            (.praises, "admirer fan"), (.helps, "benefactor rescuer saviour savior sponsor financier patron funder"),
            (.accuses, "accuser"),
            (.harms, "persecutor tormentor oppressor"),
        ]
        return Dictionary(
            lines.flatMap { line in line.1.split(separator: " ").map { (String($0), line.0) } },
            uniquingKeysWith: { first, _ in first })
    }()

    /// Writings that speak for whoever wrote them.
    static let writings = set(
        "report study letter editorial survey review inquiry ruling verdict audit statement petition article column book ad advert advertisement commercial tweet op-ed speech memo resolution video"
    )

    /// What is refused without anybody being found fault with.
    static let claims = set(
        "claim allegation accusation charge suggestion notion idea report rumour rumor talk comparison possibility bid offer"
    )

    /// Whether a verb gives its object to somebody.
    static func isGiving(_ lemma: String) -> Bool { givers.contains(lemma) }

    private static let givers = set("give send lend offer grant pledge promise donate hand award supply provide")

    static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
