/// Further turns of phrase, as in `StanceIdioms.verbs`. The lists are our own.
extension StanceIdioms {
    static let furtherVerbs = """
        supports: assure X of support; assure X of backing; promise X support; offer X support; pledge X support; promise X backing
        supports: offer X backing; pledge X backing; show X support; promise X full support; give seal of approval to X
        supports: give X seal of approval; give thumb up to X; give X thumb up; give vote of confidence to X
        supports: give X vote of confidence; hold vigil for X; sign up to X's cause; join X's camp; join X's cause; rally to X's cause
        supports: take up cause of X; take up X's case; close ranks around X; lend name to X; throw in lot with X; rally in defence of X
        supports: rally in defense of X; speak in defence of X; speak in defense of X; mobilise in support of X; march in support of X
        supports: pull together behind X; unite behind X; fall in line behind X; put trust in X; put faith in X; place trust in X
        supports: place faith in X; have X's back; win case for X; go to wall for X; give X nod
        praises: single out X for praise; hold up X as example; hold up X as model; hold X up as example; cite X as model
        praises: cite X as example; point to X as model; point to X as example; give X top mark; give X high mark; give top mark to X
        praises: give high mark to X; say thank you to X; say thanks to X; speak of X in glowing terms; speak glowingly of X
        praises: speak admiringly of X; speak fondly of X; speak approvingly of X; award X medal; award X prize; present X with award
        praises: present X with medal; present X with prize; owe debt of gratitude to X; owe X debt of gratitude; give X credit
        praises: give X round of applause; give X hero's welcome; roll out red carpet for X; give thanks to X; rise to applaud X
        praises: < win plaudit from X; < win applause from X; < meet with approval from X; < meet with praise from X
        helps: lead X to safety; bring X to safety; carry X to safety; take X to safety; pull X to safety; help X to safety
        helps: fly X to safety; guide X to safety; escort X to safety; ferry X to safety; haul X to safety; pay X's debt; pay X's fine
        helps: pay X's fee; pay X's rent; pay debt of X; settle X's debt; pay X's ransom; pay ransom for X; pay bail for X; post bail for X
        helps: give X lift; give X loan; lend X ear; give X bed; find home for X; find work for X; find X home; offer X home; offer home to X
        helps: act as shield for X; stand bail for X; hold out hand to X; extend hand to X; give bed to X; give lift to X; keep X alive
        cooperates: make peace with X; mend fence with X; patch up relation with X; patch up difference with X; bury hatchet with X
        cooperates: enter into partnership with X; enter into alliance with X; enter into agreement with X; enter into coalition with X
        cooperates: go into coalition with X; go into business with X; close deal with X; cut deal with X; do deal with X; clinch deal with X
        cooperates: set aside difference with X; put aside difference with X; find common ground with X
        cooperates: exchange ambassador with X; work shoulder to shoulder with X; seal deal with X;
        urges: look to X for help; look to X for support; look to X for aid; turn to X for support; turn to X for aid
        urges: turn to X for assistance; turn to X for protection; turn to X for money; turn to X for loan; approach X for help
        urges: approach X for loan; ask for help from X; call for help from X; appeal for help from X; plead for help from X
        urges: ask for aid from X; call for aid from X; appeal for aid from X; ask for support from X; appeal for support from X
        urges: make case to X; beg for help from X; beg for mercy from X; press case with X
        presses: hold X to promise; hold X to word; hold X to commitment; hold X to account; set deadline for X; set X deadline
        presses: bang on X's door; give X earful; pull rank on X; put X on notice; turn up pressure on X; put thumbscrew on X
        presses: back X into corner; force X into corner; put X against wall; give X marching order; call X to account
        criticises: pass motion of no confidence in X; table motion of no confidence in X; file motion of no confidence in X
        criticises: vote no confidence in X; pass vote of no confidence in X; speak disparagingly of X; speak scathingly of X
        criticises: speak dismissively of X; give X dressing - down; give X tongue - lashing; give X piece of mind; have beef with X
        criticises: have quarrel with X; have issue with X; call X's bluff; cock snook at X; roll eye at X; raise eyebrow at X
        criticises: hang X out to dry; rake over X's record; stick boot into X; put boot into X; take X apart; tear strip off X
        criticises: sound off about X; kick up fuss about X; raise objection to X; register protest with X; hand protest note to X
        criticises: send protest note to X; deliver protest note to X; call X out; raise stink about X; turn fire on X; burn effigy of X
        criticises: burn X's flag; burn flag of X; turn thumb down on X; give thumb down to X; give X thumb down; give low mark to X
        criticises: give X low mark; give X poor mark; give poor mark to X
        accuses: cast suspicion on X; throw suspicion on X; name X as suspect; name X as culprit; name X as mastermind
        accuses: identify X as suspect; identify X as culprit; identify X as mastermind; identify X as killer; identify X as gunman
        accuses: report X to police; report X to authority; report X to prosecutor; denounce X to police; find X at fault
        accuses: finger X as; shift blame to X; shift blame onto X; heap blame on X; lay responsibility at X's door; put onus on X
        threatens: mass troop on X's border; mass troop on border with X; amass troop on X's border; give X last warning
        threatens: give X final warning; serve notice on X; issue threat against X; draw up plan to attack X; hold threat over X
        threatens: train gun on X; have X in crosshairs; open season on X; cut X's throat; issue fatwa against X
        harms: leave X homeless; leave X stranded; leave X to drown; leave X to die; leave X hungry; leave X penniless
        harms: leave X jobless; leave X destitute; leave X defenceless; leave X defenseless; leave X in limbo; leave X in dark
        harms: leave X out of pocket; make X redundant; hold X for ransom; hold X without charge; hold X without trial
        harms: detain X without charge; detain X without trial; keep X in chain; sell X into slavery; put X out of work; put X out of business
        harms: drive X out of business; drive X to ruin; drive X into ground; push X into poverty; run X down; force X to flee
        harms: force X from office; strip X's citizenship; turn water cannon on X; turn gun on X; bleed X dry; hold X at gunpoint
        harms: put lives of X at risk; put X's life at risk; put X at risk; put X in danger; endanger lives of X; work X to death
        harms: pay X pittance; squeeze X dry; make scapegoat of X; break X's arm; break X's leg; break X's nose
        fears: eye X warily; eye X nervously; eye X with unease; watch X warily; view X with unease; view X warily; see X as danger
        fears: harbour suspicion about X; have nightmare about X; raise alarm about X; raise alarm over X; sound alarm about X
        fears: sound alarm over X; raise red flag about X; ring alarm bell about X; have doubt about X; run scared of X
        withdraws: stop paying X; give up on X; back out of deal with X; back out of agreement with X; back out of pact with X
        withdraws: pull out of deal with X; pull out of agreement with X; pull out of pact with X; renege on deal with X
        withdraws: renege on agreement with X; walk away from deal with X; withdraw from deal with X; withdraw from agreement with X
        withdraws: withdraw from pact with X; withdraw from treaty with X; pull out of treaty with X; shut X out of; leave X high and dry
        withdraws: put distance between itself and X; sever relation with X; break relation with X; break contact with X; suspend contact with X
        withdraws: end relationship with X; sever relationship with X; break off relationship with X; cut off relation with X
        """
}
