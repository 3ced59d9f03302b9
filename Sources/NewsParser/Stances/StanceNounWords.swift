import NewsRecord

/// Nouns and adjectives that tell who is for or against whom, with the verbs that bring nouns. The lists are our own.
extension StanceWords {
    /// Nouns, with the prepositions before whoever it is about.
    static let nouns = """
        praises: satisfaction~with pride~in praise~for~of~on tribute~to gratitude~to~towards thanks~to congratulation~to admiration~for
        praises: applause~for acclaim~for homage~to appreciation~for~of~to salute~to accolade~on~for plaudit~for~on
        criticises: beef~with gripe~about~with blowback~against~over pushback~against~on grilling~of mockery~of vitriol~at~towards
        criticises: shot~at knock~on~against skepticism~about~of~towards scepticism~about~of~towards doubt~about reservation~about
        criticises: name-calling~of animus~towards~against rebuff~of~to scolding~of put-down~of takedown~of attack-ad~on
        criticises: ridicule~of scrutiny~of rejection~of repudiation~of hit~on lecture~to
        supports: endorsement~for nod~to
        helps: contribution~to~for
        presses: duress~on
        urges: warning~to instruction~to invitation~to recommendation~to encouragement~to
        criticises: opposition~to resistance~to objection~to protest~against~at~over resentment~of~towards~at hostility~to~towards
        criticises: fury~at~with~over ire~at outcry~against~over backlash~against revolt~against rebellion~against grudge~against
        criticises: grievance~against~with feud~with row~with quarrel~with dispute~with spat~with clash~with rift~with
        criticises: disapproval~of impatience~with exasperation~with~at disdain~for irritation~with~at~over unhappiness~with~about
        criticises: protest~to antipathy~to~towards~for aversion~to~towards animosity~to~towards~for barb~at jab~at salvo~at
        criticises: dislike~of~for~towards distaste~for enmity~towards~to~for ill-will~towards critique~of insult~to slur~on~against
        criticises: diatribe~against rant~against~about polemic~against invective~against gibe~at jeer~at slap~at snub~to~of
        supports: devotion~to dedication~to adherence~to
        condemns: loathing~of~for hatred~of~for~towards abhorrence~of horror~at
        supports: approval~of~for sympathy~with~for preference~for advocacy~of faith~in trust~in confidence~in belief~in
        praises: respect~for esteem~for reverence~for enthusiasm~for~about delight~at~in~with love~for~of affection~for compliment~to
        helps: subsidy~to~for grant~to gift~to~of handout~to~for care~for compassion~for generosity~to~towards relief~of
        cooperates: pact~with venture~with partnership~between
        accuses: complaint~against case~against charge~against
        threatens: menace~to
        harms: cruelty~to~towards discrimination~against vendetta~against reprisal~against retaliation~against offensive~against~on
        harms: siege~of invasion~of occupation~of bombardment~of shelling~of bombing~of killing~of murder~of
        harms: ill-treatment~of mistreatment~of oppression~of exploitation~of eviction~of
        supports: support~for~to~behind backing~for~to endorsement~of solidarity~with sympathy~for~with
        supports: allegiance~to loyalty~to weight~behind favour~of favor~of commitment~to defence~of defense~of
        helps: aid~to~for assistance~to~for help~to~for relief~to~for shelter~to~for refuge~to~for asylum~to~for
        helps: money~to~for funding~to~for cash~to~for
        helps: sanctuary~to~for protection~to~for bailout~of~for~to lifeline~to donation~to loan~to~for rescue~of
        cooperates: cooperation~with alliance~with partnership~with collaboration~with coordination~with exercise~with
        cooperates: manoeuvre~with maneuver~with drill~with
        urges: appeal~to call~on~to plea~to~with request~to advice~to
        presses: pressure~on leverage~on~over squeeze~on screw~on demand~on
        criticises: criticism~of~at~on complaint~about~against rebuke~to~of scorn~on~for~at swipe~at jibe~at dig~at
        criticises: broadside~against~at fault~with issue~with aim~at anger~at~with~towards frustration~with
        criticises: dissatisfaction~with disappointment~with~in~at dismay~at~over ridicule~on reprimand~to tirade~against
        criticises: displeasure~with~at indignation~at fire~from flak~from reproach~to
        condemns: condemnation~of denunciation~of outrage~at~over disgust~at~with contempt~for revulsion~at
        accuses: accusation~against~at allegation~against blame~on~at finger~at
        threatens: threat~to~against ultimatum~to
        harms: crackdown~on massacre~of persecution~of violence~against war~on~against abuse~of sanction~on~against
        harms: embargo~on~against blockade~of torture~of harassment~of repression~of assault~on~against attack~on~against raid~on~against airstrike~on~against strike~on~against missile~at rocket~at shell~at
        fears: fear~of~about concern~about~over~at worry~about~over alarm~at~over~about unease~about~over~at
        fears: misgiving~about suspicion~about~of distrust~of mistrust~of anxiety~about~over dread~of nervousness~about
        withdraws: withdrawal~from exit~from break~with boycott~of rupture~with
        """

    /// Verbs that give a noun to whoever it is about: their subject is the actor.
    static let giving = set(
        """
        give offer express voice lend extend provide pledge promise heap lavish shower pour put exert pile level make hurl
        issue deliver send pay throw launch direct reserve have feel show declare announce raise aim step mount keep apply
        increase bring sustain wage inflict impose slap harbour harbor nurse state repeat reiterate renew bestow find take
        turn point lay pin lob fire sound air vent join maintain build form forge conduct hold stage begin intensify end
        continue tighten ratchet ramp boost strengthen deepen order carry unleash convey register profess swear
        come grant sign do be file bring submit lodge underline stress signal affirm reaffirm proclaim share set echo
        restate speak talk rain throw deal tell
        """)

    /// Verbs by which their subject gets it from another.
    static let getting = set(
        """
        face draw win earn receive attract meet get suffer come bow yield bend cave undergo endure incur provoke prompt
        consolidate attract command amass secure gain garner muster solidify refuse reject ignore defy heed accept decline
        spurn dismiss shrug survive weather overcome face quell crush fend garner enjoy withstand resist feel bear succumb wilt buckle brave spark trigger invite reap collect pick land
        """)

    /// Adjectives, with their prepositions.
    static let adjectives = """
        fears: afraid~of fearful~of wary~of suspicious~of scared~of terrified~of~by frightened~of~by worried~about~by
        fears: concerned~about~by~over nervous~about~of anxious~about alarmed~by~at~about apprehensive~about uneasy~about~with
        fears: jittery~about~over jumpy~about edgy~about~over spooked~by rattled~by unnerved~by petrified~of~by paranoid~about
        fears: doubtful~about~of unsettled~by disturbed~by horrified~by~at panicked~by aghast~at 
        criticises: angered~by enraged~by infuriated~by
        condemns: disgusted~by~with~at appalled~by~at sickened~by~at revolted~by repelled~by shocked~by~at
        criticises: opposed~to averse~to intolerant~of resentful~of~at jealous~of envious~of ashamed~of weary~of tired~of sick~of
        criticises: bitter~about~at~towards cross~with mad~at livid~with~at~about dismayed~at~by upset~at~with~about~by offended~by
        criticises: insulted~by disillusioned~with~by disenchanted~with exasperated~with~by~at unimpressed~by~with defiant~of~towards
        criticises: resistant~to unsympathetic~to~towards antagonistic~to~towards disparaging~of~about lukewarm~about~on~towards
        criticises: hostile~to~towards unfriendly~to~towards bothered~by
        fears: uncomfortable~with~about
        praises: satisfied~with
        criticises: rude~about~to disrespectful~of~to irritated~by~with~at scornful~of disdainful~of derisive~of wroth~with
        praises: impressed~by~with delighted~with~by~at thrilled~with~by~at enamoured~of enamored~of smitten~with fond~of
        praises: passionate~about excited~about~by confident~in bullish~on
        praises: glad~for~about happy~for pleased~about
        praises: pleased~with~by enthusiastic~about complimentary~about happy~with~about admiring~of respectful~of~towards
        praises: moved~by touched~by
        supports: committed~to devoted~to keen~on protective~of
        cooperates: allied~with~to aligned~with complicit~with
        helps: generous~to~towards kind~to helpful~to hospitable~to~towards
        harms: unfair~to brutal~to~towards abusive~to~towards
        fears: distrustful~of fed-up~with mistrustful~of leery~of panicky~about troubled~by
        praises: grateful~to thankful~to appreciative~of proud~of indebted~to
        criticises: critical~of angry~with~at~about furious~with~at~about dismissive~of scathing~about~of unhappy~with~about
        criticises: disappointed~with~by~in frustrated~with~by annoyed~with~at~by contemptuous~of dissatisfied~with
        criticises: indignant~at~with~about outraged~by~at incensed~by~at impatient~with sceptical~of~about skeptical~of~about
        supports: supportive~of sympathetic~to~towards loyal~to faithful~to
        harms: cruel~to
        """

    /// What a clause is to somebody's: `to the delight of the farmers`.
    static let moods: [String: Stance.Polarity] = [
        "delight": .praises, "joy": .praises, "satisfaction": .praises, "relief": .praises, "applause": .praises,
        "anger": .criticises, "fury": .criticises, "annoyance": .criticises, "irritation": .criticises,
        "frustration": .criticises, "disappointment": .criticises, "chagrin": .criticises, "outrage": .condemns,
        "disgust": .condemns, "horror": .condemns, "dismay": .criticises, "alarm": .fears, "consternation": .fears,
    ]
}
