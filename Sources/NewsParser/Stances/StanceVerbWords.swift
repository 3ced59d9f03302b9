/// Further verbs that tell who is for or against whom, read before those of `verbs`. The lists are our own.
extension StanceWords {
    static let furtherVerbs = """
        withdraws: pull>%envoy~from pull>%envoy~out recall>%envoy~to recall>%envoy~in withdraw>%envoy~to pull+back>%envoy~from
        withdraws: revoke>recognition~of withdraw>recognition~of rescind>recognition~of close>%mission~in shut>%mission~in
        withdraws: stop>%ties~with cease>%ties~with discontinue>%ties~with call+off>%ties~with cancel>%accord~with
        withdraws: scrap>%accord~with terminate>%accord~with end>%accord~with tear+up>%accord~with quit>%accord~with
        withdraws: call+off>%accord~with suspend>%accord~with cancel>order~with end>sponsorship~of drop>sponsorship~of
        withdraws: discontinue>%aid~to reduce>%aid~to scale+back>%aid~to wind+down>%aid~to phase+out>%aid~to ban>%aid~to
        withdraws: slash>%aid~for reduce>%aid~for discontinue>%aid~for withhold>%aid~for pull>%aid~for dissociate~from
        withdraws: disassociate~from cut>%aid~from
        supports: give>%assent~to lend>%assent~to cast>vote~for cast+in>lot~with throw>lot~with campaign~alongside
        supports: recognise>%state recognize>%state give>%weight~to lend>%weight~for show>%weight~for
        praises: award>%prize~to give>%prize~to present>%prize~to bestow>%prize~on confer>%prize~on hand>%prize~to
        praises: acknowledge>%virtue recognise>%virtue recognize>%virtue value>%virtue appreciate>%virtue
        helps: save>%firm rescue>%firm train>%trained prop+up shore+up treat>%patient release>%captive pick+up>%adrift
        helps: hold>%benefit~for stage>%benefit~for organise>%benefit~for organize>%benefit~for put+on>%benefit~for
        helps: launch>%benefit~for start>%benefit~for run>%benefit~for set+up>%benefit~for establish>%benefit~for
        helps: create>%benefit~for open>%benefit~for rebuild~for repair~for fix~for restore~for set+aside~for tend~to
        helps: ease>%burden~on lighten>%burden~on relieve>%burden~on lift>%curb~against ease>%curb~against lift>%curb~on
        helps: ease>%curb~on relax>%curb~on drop>charge~against lift>siege~of lift>blockade~of end>siege~of
        helps: give+out~to deal+out~to dole+out~to serve+up~to drop+off~to dish+out~to
        cooperates: exchange>%swapped~with swap>%swapped~with reconcile~with coordinate restore>%ties~with
        cooperates: normalise>%ties~with normalize>%ties~with mend>%ties~with repair>%ties~with rebuild>%ties~with
        cooperates: open>%ties~with begin>%ties~with hold>%ties~with intensify>%ties~with expand>%ties~with
        urges: request>%relief~from seek>%relief~from send>petition~to submit>petition~to hand>petition~to
        urges: deliver>petition~to present>petition~to remind enlist
        presses: seek>%answer~from request>%answer~from want>%answer~from seek>%answer~of require>%answer~of
        presses: summon dare hector subpoena
        criticises: dispute>%account contest>%account question>%account hiss picket whistle~at hoot~at slow-clap
        criticises: throw>%tomato~at hurl>%tomato~at criticise+sharply
        threatens: threaten>%blow~against threaten>%blow~on threaten>%blow~at threaten>life~of vow>%blow~against
        threatens: vow>%blow~on promise>%blow~against promise>%blow~on swear>%blow~against swear>%blow~on
        threatens: announce>%blow~against mull>%blow~against mass>%envoy~near
        harms: impose>%penalty~on slap>%penalty~on levy>%penalty~on impose>%penalty~against place>%penalty~on clap>%penalty~on
        harms: use>%gas~on use>%gas~against turn>%gas~on turn>%gas~against deploy>%gas~against fire>%gas~at fire>%gas~into
        harms: drop>%missile~on launch>%missile~at launch>%missile~against fire>%missile~into fire>%missile~on
        harms: rain>%missile~on lob>%missile~at lob>%missile~into hurl>%stone~at throw>%stone~at fling>%stone~at toss>%stone~at
        harms: throw>%stone~into spit~at set>dog~on loose>dog~on set>fire~to steal>%asset~from seize>%asset~from
        harms: take>%asset~from extort>%asset~from confiscate>%asset~from withhold>%pay~from dock>%pay~of cut>%pay~of
        harms: slash>%pay~of halve>%pay~of freeze>%pay~of cut+off>%utility cut>%pay slash>%pay halve>%pay dock>%pay
        harms: withhold>%pay freeze>%asset block>%asset deny>%needs refuse>%needs turn+back>%people push+out force+out
        harms: crack+down~on clamp+down~on ill-treat mug run+over>%people lock+up>%people close>%door~to shut>%door~to
        harms: seal>%door~to break>promise~to break>pledge~to break>word~to drag>%people beat+to muscle+out herd>%people
        harms: retaliate~against hit+back~against strike+back~against strand sell+out rough+up knife round+up>%people pin+down
        """

    static let furtherClasses: [String: Set<String>] = [
        "state": set("region republic government state territory independence council authority"),
        "mission": set("embassy consulate mission office"),
        "assent": set("approval blessing consent assent nod go-ahead vote voice imprimatur"),
        "prize": set("prize medal honour honor award decoration knighthood citizenship trophy"),
        "virtue": set(
            """
            courage bravery effort contribution sacrifice service achievement patience dedication heroism resilience
            generosity leadership talent skill hard-work professionalism restraint
            """),
        "firm": set(
            """
            company firm bank club school hospital airline newspaper plant factory mill carmaker retailer charity theatre
            theater museum orchestra farm business lender insurer shipyard steelmaker library clinic shop pub brewery
            """),
        "trained": set(
            """
            army soldier police force officer guard troop pilot recruit commando militia fighter doctor nurse teacher farmer
            midwife engineer technician official worker sailor firefighter rescuer mechanic fisherman herder villager miner
            volunteer journalist judge prosecutor officer-cadet ranger diver medic paramedic beekeeper
            """),
        "captive": set("hostage prisoner captive detainee journalist activist sailor crew"),
        "adrift": set("survivor migrant refugee castaway sailor crew swimmer passenger"),
        "benefit": set(
            """
            concert fundraiser gala auction raffle collection appeal campaign fund scheme hotline shelter kitchen camp clinic
            school scholarship helpline hostel refuge
            """),
        "burden": set("burden load pressure plight suffering hardship"),
        "curb": set("sanction ban restriction embargo blockade curb tariff duty curfew"),
        "swapped": set("prisoner captive hostage body spy soldier ambassador"),
        "relief": set(
            """
            help assistance aid support loan money cash funding troop reinforcement protection advice cooperation backing
            credit fund
            """),
        "answer": set(
            """
            explanation answer apology clarification guarantee assurance compensation damages concession reparation
            commitment undertaking
            """),
        "account": set("account version figure finding allegation assertion"),
        "tomato": set("tomato egg cream-pie shoe"),
        "blow": set(
            """
            sanction tariff retaliation action reprisal strike attack war invasion boycott embargo blockade revenge vengeance
            punishment response offensive measure duty lawsuit suit force consequence
            """),
        "penalty": set(
            """
            tariff duty fine blockade sanction restriction curb ban levy embargo penalty quota siege curfew tax lockdown
            punishment
            """),
        "gas": set("gas cannon canister bullet pellet grenade spray teargas baton truncheon"),
        "missile": set("missile rocket shell drone bomb mortar torpedo grenade"),
        "stone": set("stone brick bottle rock firebomb cocktail grenade chair flare firecracker"),
        "asset": set(
            "asset account fund land cattle money property territory house home herd livestock cow phone passport weapon"
        ),
        "pay": set("pay wage salary pension benefit allowance bonus stipend"),
    ]
}
