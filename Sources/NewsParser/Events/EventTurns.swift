extension EventWords {
    /// Further verbs in frames, read after ``framed`` and before ``verbs``: how news says the same in other words.
    static let turns = """
        agreement: sign!<%party sign^_just_before sign^by_midnight put^name_to put^pen_to settle!<%litigant iron+out>difference
        agreement: resolve>dispute settle>row settle>quarrel mend>fence bury^hatchet reach^out_of_court_settlement
        agreement: come^to_agreement come^to_arrangement reach>%pact bring+about>%pact clinch>%pact make>truce make>%pact
        talks: sit+down!<%party sit^down_in sit^down_at return^to_negotiating_table come^to_negotiating_table
        talks: reconvene! huddle!<%leader hold^telephone_conversation hold^video_conference meet^behind_closed_door
        talks: open^negotiation enter^negotiation enter^into_talk begin^negotiation resume^negotiation
        visit: make^trip_to make^stop_in make^stopover take^tour_of
        endorsement: lend>voice lend>weight put^weight_behind stand~by@HUMAN stand^_firmly_behind stand^_behind vouch~for@HUMAN
        endorsement: throw^weight_behind come^out_behind rally^to_side take^side_of
        cooperation: drill+together exercise+together sail+together fly+together team+up join>hand pool>intelligence work^hand_in_hand
        aid: lend>$ lend>€ lend>£ give>%gear<GOV hand>%gear<GOV donate>%gear bring>%relief~to carry>%relief~to
        aid: release^tranche_of supply~with@%weapon provide~with@%relief send>firefighter send>rescuer send^team_of
        aid: give^in_aid write^off_debt wipe+out>debt pay+out>%relief step+in~with@%relief open>kitchen prop+up>%firm
        aid: approve^loan agree^to_lend extend^loan disburse
        asylum_admission: resettle>%refugee give^refuge grant^refuge offer^refuge give^shelter_to give>sanctuary grant>sanctuary
        asylum_admission: open>door~to@%refugee find^refuge win>asylum receive>asylum obtain>asylum get>asylum
        airlift: ferry>%people~to ferry>HUMAN~to ferry>%patient pluck>%people<%aircraft lift>%people<%aircraft medevac
        airlift: fly>%patient~to fly^to_hospital winch>%people
        rescue: get^out_of_building get^out_of_house dig~for@survivor search~for@survivor look~for@survivor
        rescue: hunt~for@survivor comb^for_survivor drag~from@%trap drag^to_safety carry^to_safety lead^to_safety help^to_safety
        rescue: usher^to_safety move^to_safety move^to_high_ground take^to_safety haul^to_safety guide^to_safety escort^to_safety
        rescue: drag>%people~from pull>%people~from come^to_aid_of come^to_rescue pick^up_survivor pick^up_crew bring^to_shore
        rescue: lower^to_safety tow^to_port tow^to_safety
        release: give+back>%people get^out_of_jail get^out_of_prison come^out_of_prison come^out_of_jail emerge^from_prison
        release: leave>custody reunite~with@family
        withdrawal: quit>market leave>market exit>market quit>country<%firm abandon>venture abandon>project
        withdrawal: pull+back>%troop pull+out>%troop bow^out_of stand+down>%troop
        surrender: hand^in_weapon hand^in_arm hand^in_gun throw^down_gun throw^down_weapon throw^down_arm throw+down>weapon
        surrender: throw+down>gun turn^in_weapon turn^in_gun give^up_weapon give^up_arm hand^over_weapon hand^over_arm
        surrender: wave>flag raise^white_flag
        resignation: hand^in_notice hand^in_resignation give^notice leave^by_mutual_consent call^it_day clear>desk
        resignation: stand^down_as take^early_retirement
        demand: ask>%court~TO want>raise want>rise<%worker want>apology issue^call_for order>%firm~TO instruct>%firm~TO
        demand: tell>%firm~TO call^on_government recommend~THAT<%board
        accusation: face>charge face>accusation face>allegation face>indictment
        investigation: search>flat search>apartment search>building search>%vehicle search>premise search>headquarters
        investigation: hunt>HUMAN<%detective hunt~for@HUMAN<%detective interrogate try^to_find_out
        investigation: try^to_determine try^to_work_out hunt<%detective seek>%criminal<%detective
        investigation: search~for@%criminal<%detective carry^out_autopsy conduct^autopsy perform^autopsy
        lawsuit: file^class_action bring^class_action take^legal_action launch^legal_action threaten^to_sue seek>injunction
        lawsuit: start>proceeding begin>proceeding open>proceeding
        refusal: throw+out>proposal throw+out>plan throw+out>request throw+out>motion throw+out>bill throw+out>offer throw+out>bid
        refusal: throw+out>amendment vote+down>%stance vote+down>%law vote+down>proposal turn>deaf rule^out_talk shoot+down>proposal
        refusal: shoot+down>plan shoot+down>idea knock+back wave+away shrug+off>call strike+down>proposal
        threat: give>ultimatum serve>ultimatum vow^to_blow_up vow^to_kill vow^to_destroy vow^to_attack vow^to_bomb
        threat: warn^would_kill warn^would_attack warn^of_retaliation
        protest: gather~outside<%crowd assemble~outside<%crowd rally~outside<%crowd turn^_out_against join>rally join>march
        protest: join>demonstration join>protest glue>themselves glue>himself glue>herself sound>horn<%worker bang>pot
        protest: lay^siege_to_parliament burn>effigy throng>street pack>square flood>street<%crowd
        protest: converge~on<%crowd
        strike: walk^off_job walk^off_set refuse^to_work down^tool
        riot: turn^violent<%march turn^ugly<%march set^barricade erect>barricade take+over>wing run^riot go^on_rampage
        riot: throw>bottle throw>firebomb<%protester throw^stone_at hurl^stone_at throw^petrol_bomb
        sanction: order^to_pay hand>ban blacklist send+off<PASSIVE show^red_card lose>licence lose>license bar^from_competition
        sanction: slap^fine_on levy>fine impose^fine issue>fine ban^from_driving debar censure
        expulsion: throw+out>PERSON throw^out_of_party throw^out_of_club order^to_leave exclude^from_school drive^off_land
        expulsion: drive^from_land turf+out boot+out ask^to_leave_country send^packing
        conviction: get^year_in get^month_in give^year_in give^month_in hand^term hand^sentence
        conviction: send^to_prison send^to_jail
        deployment: pour<%troop~into draft+in<PASSIVE draft+in>%troop step+up>patrol move+in<%troop fan^out_across<%troop
        deployment: take^to_street<%troop cordon+off surround<%troop call+up>%troop bolster>%troop put^on_standby
        missile_test: test>another fire>another launch>another
        arrest: hold>HUMAN<%detective hold>%people<%detective lead^away_in pick^up_at<PASSIVE pick^up_in<PASSIVE
        arrest: keep^behind_bar put^behind_bar take^in_for_questioning bring^in_for_questioning swoop^on clap^in_iron
        repatriation: take+back>%returned put^on_plane_to put^on_plane_home send^back_to
        repatriation: escort^out_of_country turn^back_at
        seizure: repossess board<%captor board<pirate gain^control_of gain>control~of wrest>control
        seizure: take^control_of_town take^control_of_city win^back requisition
        ban: block>PERSON~from bar>PERSON~from
        attack: set^_upon rain^down_on rain~on<%projectile pepper<bullet riddle<bullet spray>bullet bite<dog maul savage
        attack: mow+down run+over>HUMAN<attacker drive~into@crowd ransack>%building
        attack: fire^into_crowd throttle choke>HUMAN pistol-whip rough+up manhandle
        attack: burn>market burn>village burn>shop burn>church burn>mosque burn>farm burn>%works
        abduction: take~from<%captor take~by@%captor carry+off<PASSIVE carry+off<%captor drag^away march^away bundle^into_car
        abduction: bundle^into_van force^into_car
        coup: take^control_of_country remove^from_power drive^from_office
        flight: break^out_of_jail break^out_of_prison break^out_of_camp get+away<%criminal get^_away_in get^_away_on
        flight: slip^out_of_country pour~out~of@PLACE run^for_life run^for_cover
        flight: seek^shelter_in make^off_in make^off_on abandon>village abandon>home slip^past_guard
        flight: stream^out_of pack^up_and_leave leave^for_safety tunnel^out_of
        crossing: pass~into@PLACE cross~over drive^across_border walk^across_border slip^across_border trek~through trek~across
        crossing: make^way_across
        settlement: move~to@PLACE<%settler move~to@PLACE<couple put^down_root start^new_life_in make^home_in buy>house~in@PLACE
        earthquake: shake<ground rock<tremor shake<tremor shake<building rattle<tremor
        flood: sweep~through<water sweep~into<water pour~into<water gush~into<water surge~through<water come+up<water
        fire: burn+down<%works burn^to_ground go^up_in_flame burst^into_flame catch^alight go^up_in_smoke
        fire: tear~through<flame rip~through<flame spread~to<flame engulf<flame rip~through<fire tear~through<fire break+out<flame
        crash: turn+over<%vehicle run+over>HUMAN knock+down<PASSIVE knock+down>HUMAN<%vehicle knock+over>HUMAN mow+down>HUMAN hit^tree hit^lamp_post
        crash: come^off_road come^off_rail careen~into careen^off_road run^off_road break+up<%vehicle go^missing<%vehicle
        crash: fall^from_sky
        collapse: fall+in<%building collapse<%house come^crashing_down slide<hillside
        collapse: implode<%building disintegrate<%building burst!<%dam
        outbreak: catch>%disease contract>%disease detect>%disease confirm^case_of diagnose^case_of
        outbreak: sicken go^down_with reappear<%disease resurface<%disease spread~to<%disease
        damage: leave^without_water leave^without_power leave^without_electricity leave^without_roof leave^in_dark
        damage: leave^in_ruin reduce^to_ash reduce^to_rubble reduce^to_ruin cause>damage inflict>damage do>damage suffer>damage
        damage: tear^roof_off blow+down bring^down_line bring^down_tree buckle>rail take^roof_off
        damage: smash+up write+off>%vehicle pull+down>%building lay^waste_to puncture snap>line snap>mast
        death: fall^to_death plunge^to_death jump^to_death leap^to_death burn^to_death freeze^to_death bleed^to_death crush^to_death
        death: starve^to_death choke^to_death lose^battle_with pay^with_life meet^end take^own_life kill>himself
        death: kill>herself kill>themselves
        injury: break>%bone fracture>%bone tear>%muscle rupture>%muscle strain>%muscle dislocate>%bone sprain suffer>%hurt
        injury: sustain>%hurt take^to_hospital rush^to_hospital carry^off_on_stretcher treat^for_burn treat^for_injury
        injury: treat^for_wound treat^for_smoke_inhalation stretcher+off knock^unconscious cut>%bone lose>leg lose>arm
        injury: lose>eye lose>finger blind>HUMAN concuss
        theft: siphon+off snatch>%valuable snatch<PASSIVE pocket>%valuable loot>till loot>%valuable clean+out>safe
        theft: empty>safe raid>till make^off_with walk^off_with swindle defraud~of rustle poach>%beast
        theft: take>%valuable<%criminal pickpocket ram-raid rifle
        election: pick>speaker choose>speaker elect>speaker vote^into_office sweep>election romp^to_victory cruise^to_victory
        election: win^seat_in take^seat_in lose^seat_in hold^seat_in oust~at@poll win^second_term win^third_term
        vote: ballot!<%worker ballot>member ballot!<member
        appointment: succeed~by succeed>HUMAN make^cardinal reshuffle>cabinet
        appointment: choose^to_lead pick^to_lead name^to_lead select^to_lead choose^to_head pick^to_head name^to_head
        appointment: take^over_from take^charge_of take^rein take^helm take+charge swear^in_as give^job_of install^as
        appointment: bring^back_as
        enactment: come^into_force<%law come^into_effect<%law take^effect<%law enter^into_force<%law come^into_law
        enactment: lift>tax
        enactment: vote^into_law rush+through>%law pass^into_law
        ruling: award^in_damages award^in_compensation award>$<%court find~for<%court find^in_favour_of find^in_favor_of
        ruling: strike^down_law throw^out_conviction throw^out_case
        takeover: change>hand<%firm
        takeover: bid~for@%firm buy^out_partner join>force<bank combine~with@%firm
        layoffs: let+go>%worker let+go<PASSIVE part>company~with part>way~with go~at<%job show^door
        layoffs: relieve^of_duty relieve^of_post make^jobless put^out_of_work lose^job give^notice_to
        bankruptcy: file^for_insolvency go^out_of_business place^in_administration put^into_administration go^to_wall
        bankruptcy: go^belly_up place^into_receivership enter^insolvency fall^into_administration run^out_of_cash
        bankruptcy: collapse<chain collapse<builder collapse<retailer collapse<lender collapse<airline
        market_move: go+up<%market go+down<%market come+down<%market come^off_high trade+low<%market trade+high<%market
        market_move: open+low<%market open+high<%market open+up<%market open+down<%market hit>high<%market hit>low<%market
        closure: remain^closed stay^closed remain^shut stay^shut keep^closed close>%road shut>%road stop^running<%line
        closure: suspend>service halt>service seal+off>%road shut^for_good close^for_good shut^its_door pull^down_shutter
        launch: go^into_service enter^service float>ship bring+out>%product bring+out>%book
        launch: release>%film put^on_market hit>shelf<%product go^into_orbit go^_live take^to_sky take^maiden_flight
        discovery: come~upon@%find come^across_body identify>%animal turn+up<%find come^to_light wash^ashore<%find
        discovery: wash+up<%find strike^gold find^new_species dig^up_bone
        match: win^away win^at_home lose^at_home lose^away go^out_of_cup go^out_of_tournament crash^out_of reach>final
        match: reach>semi-final reach>semifinal reach>quarter-final scrape~past@NAME squeeze~past@NAME ease~past@NAME
        match: draw^against lose^on_penalty win^on_penalty win^in_straight_set beat^in_straight_set
        match: cruise^into_final storm^into_final take>gold<PERSON win>gold win>silver win>bronze
        match: play^in_final play^in_semi-final meet^in_final face^in_final knock^out_of_cup
        transfer: sell>%player sign>%player buy>%player<%club join^on_loan join^on_free_transfer go^on_loan send^on_loan
        award: hand>%prize present>%prize make^dame make^knight share>%prize
        broadcast: carry^live show^live show^on_television show^on_tv address^nation_on_television put^on_air go^on_air
        broadcast: go+out^on_television
        """
}
