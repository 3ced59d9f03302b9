extension EventWords {
    /// Verbs in frames that settle the type, read before the plain words of ``verbs``: `walked out of a plant` before
    /// `walked out of the talks`, `beaten to death` before `beaten`.
    ///
    /// As ``verbs``; `^in_court` wants these words behind the verb, in this order, whatever the tree makes of them; `^_for` wants it right behind the verb.
    static let framed = """
        agreement: settle~on>%pact settle^out_of_court settle~with^for come^to_term come~to>agreement come~to>understanding
        agreement: enter~into>%pact shake^hand_on patch+up>difference patch+up>quarrel forge>%pact cut>%pact finalise>%pact
        agreement: finalize>%pact declare>ceasefire declare>truce ratify>contract accept>contract accept>truce accept>ceasefire
        agreement: settle>case settle>lawsuit settle>suit settle>claim settle>charge settle>litigation settle>difference
        agreement: work+out>%pact thrash+out>%pact
        talks: speak^by_telephone speak^by_phone speak^on_phone talk^by_telephone talk^on_phone speak~with@%leader talk~with@%leader
        talks: discuss~with<NAME discuss~with<%leader confer~on exchange>view
        visit: end>visit cut+short>trip cut+short>visit cut>trip conclude>visit stop~in@PLACE<TRAVELLER head~to@PLACE<%leader
        visit: land~in@PLACE<%leader go~to@PLACE<%leader
        endorsement: come^out_in_support come^out_in_favour come^out_in_favor voice>support express>support give>backing
        endorsement: give>support offer>backing lend>backing rally^_around rally^_behind get^_behind
        endorsement: support>NAME<NAME support>%candidacy swing^behind line+up~behind
        cooperation: pool>data pool>effort
        cooperation: carry+out^joint_exercise conduct^joint_exercise hold^joint_exercise stage^joint_exercise begin^joint_exercise start^joint_exercise
        cooperation: carry+out^joint_drill conduct^joint_drill hold^joint_drill stage^joint_drill begin^joint_drill start^joint_drill
        cooperation: carry+out^joint_patrol conduct^joint_patrol hold^joint_patrol stage^joint_patrol begin^joint_patrol start^joint_patrol
        cooperation: carry+out^joint_manoeuvre conduct^joint_manoeuvre hold^joint_manoeuvre stage^joint_manoeuvre begin^joint_manoeuvre start^joint_manoeuvre
        cooperation: form>alliance form>coalition form>partnership set+up>venture form>venture
        aid: approve>loan approve>aid approve>bailout approve>grant raise>money~for raise>fund~for arrive<%supplies
        aid: reach<%supplies pledge^in_aid give^in_aid provide^in_aid donate extend>credit extend>loan
        rescue: free>miner free^trapped pull^to_safety bring^to_safety
        release: walk^_free walk^out_of_prison walk^out_of_jail bail<PASSIVE commute>sentence leave>prison leave>jail
        strike: walk+out~of<%worker walk+out<%worker walk+out~of>%workplace
        withdrawal: walk+out~of>%talk walk+out~of>%group walk+out~of>%session end>campaign end>bid suspend>campaign quit>race
        withdrawal: quit>contest leave>race exit>race abandon>race abandon>campaign end>candidacy leave>contest abandon<%army
        surrender: hand+in>weapon hand+in>arm surrender>weapon lay+down>weapon
        resignation: retire<HUMAN! retire~as relinquish>%office leave~as@%officer<HUMAN
        demand: request>%sought seek>%sought push~for! push^_for call^_for call^_again_for set>deadline
        accusation: allege<PERSON allege<%document level>allegation bring>charge file>charge press>charge
        accusation: attribute~to>%deed fault~for
        criticism: come^under_fire come^under_criticism take^swipe mock>ANY poke>fun question>decision question>judgment
        criticism: question>judgement question>motive go^_after scoff~at complain~THAT hit^_back heap>scorn pour>scorn
        condemnation: spark>outrage spark>outcry spark>fury provoke>outrage provoke>fury draw>condemnation
        investigation: hold>hearing<%chamber open>file reopen>investigation reopen>inquiry
        lawsuit: take^to_court go^to_court challenge^in_court fight^in_court contest^in_court appeal^_. appeal^_against
        lawsuit: fight^in_federal_court fight^in_court
        refusal: block>resolution block>merger block>sale block>motion block>request dismiss>call dismiss>ultimatum
        refusal: ignore>call ignore>plea ignore>appeal ignore>demand ignore>deadline ignore>ultimatum defy>order defy>call
        refusal: resist>call resist>demand balk~at baulk~at
        threat: vow>revenge vow>vengeance vow>retaliation swear>revenge
        protest: stage^sit hold^sit gather<%protester rally<%protester pour^into_street pour^onto_street spill^onto_street
        protest: barricade>%road go^on_hunger_strike begin^hunger_strike march<%protester
        riot: break+out<%brawl erupt<%brawl flare<%brawl flare+up<%brawl
        sanction: ban>%athlete ban^for_life hit~with>fine
        sanction: hit~with>sanction hit~with>penalty put^under_sanction place^under_sanction impose>penalty slap>ban
        expulsion: oust<party oust<union oust<league order^to_leave_country tell^to_leave_country
        layoffs: oust<board oust<shareholder oust<club remove<board remove<shareholder lose>job let+go>%worker
        layoffs: make^redundant
        conviction: find^guilty get>sentence get>term give>sentence give>term receive>sentence receive>term draw>sentence
        conviction: get^in_prison get^in_jail give^in_prison give^in_jail order^to_serve
        deployment: take+up>position call+in>%troop call+out>%troop send+in>%troop bring+in>%troop send^troop send^soldier
        missile_test: fire^into_sea launch^into_sea fire^off_coast fire^over_japan
        attack: fire>%missile~at fire>%missile~on launch>%missile~at fire>%missile<%captor launch>%missile<%captor fire>shell
        arrest: capture>HUMAN<%detective capture>%criminal catch>%criminal seize>HUMAN<%detective pick+up>HUMAN<%detective
        arrest: hold^in_custody keep^in_custody remain^in_custody hold^without_trial place^under_house_arrest
        arrest: put^under_house_arrest capture>HUMAN
        abduction: seize>HUMAN<%captor hold^hostage hold^captive take^captive take^hostage hold>HUMAN<%captor
        seizure: fall~to@%army<PLACE fall~to@%army<%town fall^into_hand
        ban: close>border seal>border halt>sale halt>export halt>import suspend>export suspend>import declare>moratorium
        ban: impose>moratorium pull^from_shelf
        cyberattack: infect>%machine steal>data leak>data steal>information<hacker
        attack: roll~into<tank roll~into<column battle<%army battle>%army strike>post strike>barracks strike>checkpoint strike>convoy strike>patrol molest grope
        attack: throw>acid hurl>acid throw>firebomb hurl>firebomb
        bombing: hit>target strike>target hit<warplane strike<warplane hit<jet strike<jet pound<jet pound<warplane
        killing: shoot^to_death stab^to_death beat^to_death hack^to_death club^to_death bludgeon^to_death kick^to_death
        killing: knife^to_death stone^to_death burn^to_death<HUMAN torture^to_death whip^to_death slash^to_death
        flight: go^into_hiding go^into_exile jump^bail go^on_run skip^bail
        crossing: arrive<%migrant land<%migrant enter>country enter^illegally come^ashore<%migrant
        settlement: migrate~to relocate~to@PLACE<SOMEBODY
        defection: switch>party change>party break>rank
        fire: burn<wildfire burn<blaze burn<fire scorch<fire scorch<wildfire
        crash: slam~into<%vehicle slam^into_wall slam^into_tree slam^into_building smash~into plow~into plough~into
        crash: slide^off_runway slide^off_road overshoot>runway
        explosion: rupture<%vessel
        damage: deface>statue deface>wall deface>mosque deface>grave deface>monument deface>church topple>%monument
        damage: burn>%paper
        injury: burn>HUMAN<PASSIVE
        death: kill<%disaster kill<accident kill<disaster kill<stampede trample^to_death
        theft: loot>museum
        election: lose>seat lose>majority sweep^to_power sweep^to_victory sweep>%contest vote^out_of_office vote+out>HUMAN
        election: clinch>nomination win>nomination secure>nomination win>contest win>race prevail~in>%contest become>president
        vote: survive^confidence lose^confidence win^confidence
        award: name^of_year
        appointment: bring+in~as hire>%officer name>%officer become>%officer~in become^chief_executive become>chairman
        appointment: become>chairwoman become>premier become>minister become>archbishop replace>HUMAN~as
        ruling: clear<jury clear<court clear<tribunal award>damage return>verdict reach>verdict deliver>verdict hand+down>verdict
        ruling: declare>mistrial grant>injunction issue>injunction hand+down>ruling issue>ruling dismiss>charge dismiss>lawsuit
        ruling: throw+out>charge throw+out>lawsuit dismiss>suit deliver>judgment deliver>judgement decide<%court
        takeover: make>bid~for>%firm make>offer~for>%firm launch>bid~for
        takeover: spin+off>%firm sell+off>%firm divest>%firm sell>%firm~to acquire>store acquire>outlet make>bid~for@NAME
        bankruptcy: file^for_chapter fail<bank fail<lender declare^insolvent declare^bankrupt go^into_administration
        bankruptcy: go^into_receivership enter>administration enter>receivership
        closure: shut>door shut+down>reactor halt>production suspend>production close+off
        launch: send>%craft introduce>%product release>%product release>version release>album
        launch: open>%works^to_traffic open>%works^to_public go^on_sale put^on_sale
        discovery: strike>oil strike>gas identify>gene identify>virus find<%detective>%contraband
        match: hold^to_draw win>marathon win>race<PERSON rout>NAME advance~to>%match qualify~for>%match
        transfer: sell>%player~to trade>%player trade<PASSIVE~to@NAME
        award: go~to<%prize
        broadcast: show<tv
        asylum_admission: take^_in>%refugee seek>refuge give>status grant>status give^refugee_status grant^refugee_status
        """
}
