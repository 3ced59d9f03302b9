import NewsRecord

/// What a word makes of what it governs, whether that is a clause, an infinitive or the noun of an event.
enum RealisForce {
    /// What is said of the word is said of what it governs: `managed to …`, `held a …`.
    case carries
    /// It does not come about: `refused to …`, `cancelled the …`.
    case averts
    /// It is tried: `tried to …`.
    case attempts
    /// It is tried in vain: `failed to …`; a denial of it says that it happened.
    case fails
    /// Somebody means it to come about: `agreed to …`, `postponed the …`.
    case plans
    /// Somebody wants, fears or allows it: `urged them to …`, `the threat of …`.
    case wishes
    /// As a wish, but denied it does not come about: `did not let them …`.
    case permits
    /// Somebody is said to have done it: `accused of …`.
    case alleges
    /// Somebody says so whom the report does not follow: `claims that …`.
    case claims
    /// Somebody says that it is not so; a denial of it lays it at their door again.
    case denies
    /// It has been, whatever is said of the word: `regretted …`, `after …`.
    case presupposes
    /// It goes on: `continued to …`.
    case continues
    /// It happens again and again: `tended to …`.
    case recurs
    /// Whoever is spoken of is said to have done it, in the passive before an infinitive: `is reported to have …`.
    case reports

    /// What becomes of what is governed; nil where that stays what it is.
    func realis(isDenied: Bool) -> Event.Realis? {
        switch self {
        case .carries, .reports, .presupposes: nil
        case .averts: isDenied ? .hypothetical : .negated
        case .attempts: isDenied ? .negated : .attempted
        case .fails: isDenied ? nil : .attempted
        case .plans: isDenied ? .negated : .planned
        case .wishes: .hypothetical
        case .permits: isDenied ? .negated : .hypothetical
        case .alleges: isDenied ? .negated : .alleged
        case .claims: .alleged
        case .denies: isDenied ? .alleged : .negated
        case .continues: isDenied ? nil : .ongoing
        case .recurs: isDenied ? nil : .habitual
        }
    }
}

/// The words that have such a force, by what they govern.
enum RealisWords {
    /// Verbs over clauses, infinitives and gerunds.
    static let clausal = table([
        (
            .averts,
            """
            refuse decline avoid prevent stop avert abandon refrain cancel scrap rule forgo reject shelve forswear forestall
            preclude eschew ditch ban forbid prohibit outlaw veto exclude escape dodge neglect omit bar block dissuade deter
            save hinder discourage desist quit cease resist
            """
        ),
        (.denies, "deny"), (.fails, "fail"),
        (
            .attempts,
            "try attempt seek struggle bid endeavour endeavor plot conspire scheme strive vie fight battle look"
        ),
        (
            .plans,
            """
            plan intend expect schedule set due agree promise vow pledge prepare decide aim mean announce ready arrange propose
            undertake commit slate bind resolve order authorise authorize approve guarantee consent poise opt volunteer offer
            choose elect swear determine instruct assign design earmark
            """
        ),
        (
            .wishes,
            """
            threaten urge demand want fear worry ask beg appeal consider call warn require oblige wish suggest recommend
            encourage press request risk invite tell plea implore debate wonder hope dread predict forecast foresee envisage
            envision speculate contemplate mull ponder advocate favour favor oppose deserve doubt beseech entreat exhort lobby
            petition advise anticipate imagine dream push long yearn prefer love like hate hesitate await wait discuss
            campaign pressure incite challenge insist aspire bet afford recruit train hire tempt inspire urge coax lure
            """
        ),
        (.permits, "allow permit let dare need entitle enable empower"),
        (.alleges, "accuse suspect charge blame prosecute incriminate implicate indict try"),
        (.claims, "allege claim contend purport assert rumour rumor"),
        (.reports, "say report believe think know understand hold consider"),
        (
            .presupposes,
            "regret remember forget apologise apologize thank praise condemn criticise criticize admit confess"
        ),
        (.continues, "continue keep persist"), (.recurs, "tend"),
        (
            .carries,
            """
            help begin start manage have succeed proceed get happen come finish see watch hear force compel make cause lead
            drive prompt persuade convince use vote act step rush turn join take spend return bring move unite rise seem appear
            """
        ),
    ])

    /// Verbs over the noun of an event: their object, or their subject in the passive.
    static let nominal = table([
        (
            .averts,
            """
            cancel avert prevent avoid scrap abandon shelve forgo rule ban forbid prohibit outlaw veto forestall preclude
            escape evade dodge block eschew ditch exclude stop refuse decline deter scrub abort nix
            """
        ),
        (.denies, "deny"), (.attempts, "attempt try foil thwart repel repulse fail botch"),
        (
            .plans,
            """
            plan schedule promise vow pledge agree prepare arrange propose postpone delay reschedule rearrange re-arrange
            rebook defer expect slate decide intend order authorise authorize announce approve guarantee offer set commit
            plot await
            """
        ),
        (
            .wishes,
            """
            demand urge want seek request fear threaten risk consider suggest recommend predict forecast foresee envisage
            require need warn anticipate contemplate mull advocate propose allow permit invite encourage ask favour favor
            oppose deserve merit wish hope dread ponder debate weigh
            """
        ),
        (.alleges, "allege claim suspect purport rumour rumor"), (.continues, "continue sustain maintain"),
        (
            .presupposes,
            """
            overturn quash crush suppress uphold annul reverse condemn denounce criticise criticize deplore decry praise hail applaud mourn regret
            investigate probe witness survive avenge resent celebrate commemorate remember recall defend justify explain
            welcome protest blast slam film describe discuss review appeal challenge reconsider revisit mark repeat follow
            end extinguish douse contain quell fight battle tackle survey blame mention cite forget know regard report
            """
        ),
        (
            .carries,
            """
            hold stage make carry launch conduct issue impose commit grant give receive win open break resume return take
            mount perform execute complete undertake lead join attend see suffer pay wage deliver cause trigger spark call
            provoke host face
            """
        ),
    ])

    /// Verbs of which the noun of an event is the subject.
    static let subject = table([
        (.continues, "continue rage persist drag intensify escalate linger"), (.wishes, "loom threaten"),
        (.attempts, "fail flop"),
        (
            .carries,
            "happen occur take begin start materialise materialize come get go proceed break erupt resume return be open"
        ),
    ])

    /// Nouns over an infinitive, a clause, or the noun of an event behind "of", "for", "over".
    static let nouns = table([
        (
            .plans,
            """
            plan preparation proposal intention schedule timetable deadline date timeline arrangement promise pledge vow decision offer order
            pact deal agreement accord contract
            commitment intent undertaking aim goal purpose objective mission eve run-up lead-up invitation
            """
        ),
        (.attempts, "bid effort attempt plot conspiracy scheme struggle drive quest move try"),
        (
            .wishes,
            """
            threat risk fear reward bounty possibility prospect danger call appeal demand hope likelihood chance warning need plea request
            petition desire wish suggestion recommendation urge way reason opportunity option ability power tool means
            method motive incentive excuse case capacity freedom mandate permission authority willingness readiness
            temptation potential place time push campaign pressure support bill legislation motion right brink verge
            edge point speculation idea measure opposition resistance vulnerability license licence crime offence offense felony talk negotiation
            misdemeanour misdemeanor sin taboo
            """
        ),
        (.alleges, "allegation accusation suspicion charge trial rumour rumor claim indictment report story"),
        (.averts, "refusal inability lack absence cancellation unwillingness reluctance"), (.fails, "failure"),
    ])

    /// Adjectives over an infinitive or a clause, or said of the noun of an event.
    static let adjectives = table([
        (.averts, "unable powerless unwilling impossible averse immune"),
        (
            .wishes,
            """
            possible likely conceivable probable imaginable plausible unclear uncertain unlikely doubtful improbable essential
            vital necessary imperative important desirable crucial reluctant hesitant keen eager anxious desperate tempted
            afraid worried concerned intent bent free willing wary prone hard difficult easy easier harder better best wise fit
            legal illegal safe dangerous enough vulnerable capable inevitable imminent interested inclined liable right
            """
        ),
        (
            .plans,
            """
            due set scheduled slated subject conditional contingent poised ready prepared bound determined about next
            certain sure
            """
        ),
        (
            .carries,
            """
            glad happy sorry sad angry proud pleased delighted relieved surprised shocked disappointed first last only second
            quick slow lucky fortunate honoured honored ashamed upset amazed astonished
            """
        ),
        (.permits, "able"),
        (.attempts, "unsuccessful"),
    ])

    private static func table(_ lines: [(RealisForce, String)]) -> [String: RealisForce] {
        var table: [String: RealisForce] = [:]
        for (force, text) in lines {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where table[String(word)] == nil {
                table[String(word)] = force
            }
        }
        return table
    }

    /// What stands before the noun of an event and says what is to be thought of it.
    static let modifiers: [String: Event.Realis] = {
        let lines: [(Event.Realis, String)] = [
            (
                .planned,
                "planned upcoming scheduled proposed next forthcoming coming expected impending due slated future pending"
            ),
            (.alleged, "alleged suspected reported purported rumoured rumored supposed"),
            (.hypothetical, "possible potential feared threatened hypothetical likely any looming imminent would-be"),
            (.attempted, "attempted failed foiled abortive unsuccessful botched bungled thwarted"),
            (.ongoing, "ongoing continuing current"), (.negated, "no cancelled canceled aborted averted without"),
            (.habitual, "annual regular frequent repeated periodic occasional daily weekly monthly yearly nightly"),
        ]
        var table: [String: Event.Realis] = [:]
        for (realis, text) in lines { for word in text.split(separator: " ") { table[String(word)] = realis } }
        return table
    }()
}
