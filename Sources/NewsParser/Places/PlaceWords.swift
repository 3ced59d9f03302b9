/// Common nouns that stand for somewhere or someone.
enum PlaceWords {
    /// Where something can happen.
    static let nouns: Set<String> = set(
        """
        town city village camp airport port harbour harbor station bridge border coast island mountain valley river lake
        sea gulf strait desert forest jungle province district region county state country capital suburb neighbourhood
        neighborhood street square road highway motorway market school university college hospital hotel church mosque
        temple synagogue prison jail barracks base garrison embassy consulate ministry palace parliament court stadium mine
        factory plant refinery farm field park beach pass canyon gorge marsh dune cape bay peninsula shore warehouse mall
        office building house home bank museum theatre arcade quarter slum settlement outpost checkpoint frontier crossing
        highlands north south east west kingdom republic nation territory continent archipelago reef glacier volcano pier
        depot terminal reservoir dam headquarters site area zone centre center parish convent monastery mill smelter shipyard brewery
        clinic chapel cathedral shrine nightclub bar pub cafe courthouse apartment shelter
        """)

    /// Prepositions of where.
    static let locative: Set<String> = set(
        "in at near on off outside inside around across through along over under beneath beside within between above from"
    )

    /// Words of time, which prepositions of place stand before too.
    static let times: Set<String> = set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december day week month year morning afternoon evening night hour minute weekend
        decade century spring summer autumn winter dawn dusk noon midnight time moment today yesterday tomorrow season
        quarter past future second period run election end beginning start
        """)

    /// Days and months whose names are nobody's.
    static let days: Set<String> = set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february july september october november
        december
        """)

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

/// Common nouns that stand for people and for bodies that act.
enum PersonWords {
    static let bodies: Set<String> = set(
        """
        government army navy police parliament court council committee commission ministry party union company firm
        group militia force regime authority agency association federation league club team board church bank army
        junta opposition cabinet senate congress assembly delegation embassy administration coalition alliance office
        department bureau university hospital school regulator watchdog airline crew fleet squad clan tribe mob gang crowd
        coastguard customs parliament command brigade network movement organisation organization institute charity
        staff guild foundation bank chamber senate tabloid paper daily orchestra choir troupe troop patrol platoon
        battalion regiment unit faction wing caucus clergy judiciary press media electorate public nobility peasantry
        monarchy dynasty family couple pair trio quartet duo consortium conglomerate giant start-up startup carmaker
        retailer supplier manufacturer insurer lender utility monopoly cartel exchange bourse treasury exchequer mint
        secretariat presidency premiership leadership command staff garrison legion militia vigilante cult sect order
        diocese archdiocese parish congregation monastery abbey temple mosque seminary academy college faculty
        maker producer provider operator automaker drugmaker chipmaker planemaker toymaker brokerage contractor
        distributor publisher subsidiary newspaper broadcaster zoo laboratory lab hospice nursery kindergarten bakery shop
        supermarket restaurant cooperative co-operative chain society convention legislature plenary conclave caucus fund
        trust orphanage television radio magazine website synod tribunal jury panel rival world community state country
        nation neighbour neighbor
        """)

    /// Words for a number of people where nothing is counted.
    static let collectives: Set<String> = set(
        "hundred thousand million ten dozen score many some most several few half all both majority third quarter other one none everyone those people"
    )

    private static let persons: Set<String> = set(
        """
        man woman child boy girl person people president minister king queen prince mayor governor judge lawyer
        soldier officer official policeman spokesman spokeswoman doctor nurse teacher student journalist reporter writer
        editor novelist poet artist singer actor priest monk bishop cardinal pope imam rabbi nun guard prisoner
        inmate refugee migrant defector activist dissident rebel militant gunman insurgent fighter terrorist militiaman
        hostage victim survivor resident villager islander citizen voter worker farmer miner fisherman sailor pilot driver
        passenger tourist traveller traveler visitor leader chief head envoy ambassador diplomat general colonel major captain
        sergeant marine troop troops peacekeeper hacker smuggler trafficker thief robber burglar killer murderer assassin
        suspect defendant witness expert analyst scientist researcher economist engineer banker trader investor owner
        employee boss executive director manager coach player striker referee fan supporter critic opponent ally
        friend neighbour neighbor wife husband mother father son daughter brother sister parent family relative
        couple baby teenager youth orphan counterpart widow heir candidate lawmaker senator deputy member colleague rival
        protester demonstrator marcher striker picket crowd mob firefighter rescuer paramedic volunteer climber swimmer
        rower skier athlete commuter pedestrian cyclist shopper customer client patient prosecutor detective
        investigator inspector warden commander cleric pilgrim worshipper believer follower settler colonist exile fugitive
        deportee castaway stowaway evacuee nomad herder shepherd hunter poacher pirate raider bandit kidnapper captor
        attacker assailant agent spy informer cartoonist filmmaker photographer musician dancer tenor chef cook baker
        carpenter mechanic electrician plumber clerk secretary nomad seeker asylum-seeker escapee deserter conscript
        recruit veteran cadet trainee intern apprentice palaeontologist archaeologist astronomer biologist physicist
        chemist historian delegate representative negotiator mediator monitor observer signatory settler donor lender
        shopkeeper trucker docker lecturer tenant landlord pensioner dissenter defender attorney barrister solicitor
        magistrate juror constable sheriff ranger coroner ombudsman commissioner chancellor premier speaker governor
        councillor councilor alderman chairman chairwoman president-elect emperor empress sultan emir sheikh duke duchess
        baron tsar dictator tyrant warlord strongman kingpin mobster gangster thug bully rapist abuser arsonist
        vandal looter rioter hooligan prowler stalker convict detainee captive inmate parolee ex-convict felon
        offender culprit accomplice conspirator plotter mutineer insurgent partisan guerrilla guerilla jihadist
        paratrooper gunner sniper airman seaman sailor skipper helmsman navigator captain steward stewardess
        surgeon midwife pharmacist dentist psychiatrist psychologist therapist carer caregiver paediatrician
        schoolchild schoolboy schoolgirl pupil undergraduate graduate alumnus professor tutor scholar academic dean
        provost rector principal headmaster headmistress librarian curator archivist author playwright dramatist
        composer conductor violinist pianist cellist singer soprano rapper drummer guitarist painter sculptor
        designer architect actress comedian presenter newsreader anchor columnist correspondent blogger publisher
        printer goalkeeper keeper defender midfielder winger forward captain sprinter jockey boxer wrestler golfer
        batsman bowler rider racer umpire teammate newcomer immigrant emigrant settler squatter vagrant beggar
        homeless peasant labourer laborer bricklayer builder welder roofer tiler porter courier messenger postman
        waiter waitress bartender barber hairdresser tailor seamstress weaver potter brewer vintner winemaker
        wholesaler grocer butcher vendor hawker peddler pedlar merchant broker auctioneer accountant auditor
        bookkeeper consultant adviser advisor aide assistant deputy lieutenant admiral brigadier commodore marshal
        cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter grandparent grandchild twin
        sibling spouse partner fiance fiancee girlfriend boyfriend bride groom bridegroom toddler infant newborn
        adult minor adolescent elder centenarian caller sender sponsor backer patron benefactor philanthropist
        creditor debtor shareholder stakeholder bondholder depositor saver taxpayer ratepayer billionaire millionaire
        tycoon mogul magnate oligarch heiress hostess host guest participant contestant competitor finalist winner
        loser champion challenger contender front-runner frontrunner incumbent predecessor successor mentor patriot
        nationalist separatist loyalist monarchist liberal conservative socialist communist democrat republican
        hardliner moderate reformer reformist radical extremist fanatic zealot preacher pastor vicar curate chaplain
        deacon archbishop patriarch mufti ayatollah mullah lama guru hermit missionary evangelist convert heretic
        astronaut cosmonaut inventor programmer developer user subscriber contributor translator interpreter
        rower stevedore lineman lumberjack logger forester gardener rancher cowboy cattleman beekeeper horseman
        whaler trawlerman angler lifeguard lifeboatman diver hiker backpacker camper holidaymaker vacationer
        bystander onlooker eyewitness mourner well-wisher reveller reveler partygoer spectator tenant lodger
        homeowner householder motorist biker trucker conductor groom signalman stationmaster railwayman dockworker
        escapee runaway truant orphan stepfather stepmother godfather godmother guy bloke fellow gentleman comrade whistleblower leaker defamer consul attache emissary nuncio regent viceroy justice
        counterpart cutter picker packer loader fitter spinner harvester sweeper handler scavenger crewman injured wounded
        advocate proponent campaigner crusader dignitary insider strategist operative staffer organizer organiser lobbyist surrogate hopeful nominee pollster bandleader
        dead missing national pickpocket burglar shoplifter poisoner saboteur mole courtier bodyguard chauffeur bellboy usher verger sexton
        foreigner bomber passerby inhabitant surfer mountaineer trekker cleaner maid nanny babysitter janitor jeweller jeweler
        veterinarian crewmember seafarer mariner reservist gendarme commando mercenary legionnaire bouncer officeholder
        lawbreaker trespasser intruder fraudster swindler forger counterfeiter embezzler blackmailer addict drunkard
        prostitute ringleader mastermind instigator supremacist neo-nazi skinhead cabbie jogger parishioner congregant devotee
        disciple seminarian muezzin cantor chieftain sharecropper smallholder landowner breadwinner jobseeker entrepreneur
        financier importer exporter informant tipster outsider policymaker technocrat bureaucrat civil-servant servant
        canvasser spokesperson claimant complainant petitioner litigant bailiff notary paralegal medic caretaker custodian
        lad kid youngster teen preteen foundling widower divorcee ex-wife ex-husband stepson stepdaughter stepbrother
        namesake impostor imposter rookie freshman sophomore valedictorian quarterback pitcher shortstop linebacker
        gymnast archer shooter strangler slasher molester paedophile pedophile predator skydiver paraglider snowboarder
        daredevil acrobat juggler clown magician entertainer performer songwriter screenwriter cinematographer commentator
        pundit illustrator engraver plasterer seafarer
        footballer marathoner weightlifter influencer podcaster youtuber choreographer paparazzo freelancer sapper
        draftee corporal submariner warrior jihadi hijacker laundress butler navvy cobbler crofter sherpa kayaker
        aviator attendant hitchhiker expatriate expat returnee refusenik absconder outlaw internee occupant slave
        maidservant housemaid lass postgraduate novice coder newlywed godson goddaughter friar pontiff monarch princess
        countess baroness parliamentarian turncoat triplet septuagenarian octogenarian nonagenarian stepsister
        appointee superdelegate retiree evangelical millennial honoree detractor sympathiser sympathizer congressperson
        """)

    /// Whether a noun names a person, by itself or by its ending.
    static func isPerson(_ lemma: String) -> Bool {
        if persons.contains(lemma) { return true }
        guard lemma.utf8.count > 5 else { return false }
        return endings.contains { lemma.hasSuffix($0) } && !things.contains(lemma)
    }

    private static let endings = [
        "man", "men", "woman", "women", "ist", "eer", "seeker", "worker", "lord", "lady", "maker", "keeper", "holder",
        "owner",
        "monger", "herd", "smith", "wright", "master", "player", "rider", "runner", "fighter", "hunter", "grower",
        "breeder",
        "dealer", "seller", "buyer", "builder", "killer", "drinker", "smoker", "reader", "viewer", "listener",
        "speaker",
        "goer", "dweller", "taker", "giver", "planner", "trainer", "lawyer", "ician", "ologist", "analyst", "mate",
        "boss", "-old",
        "hand", "folk", "kin", "staff", "yor", "visor", "ssessor", "utor", "ditor", "rator", "lator", "cator", "vator",
    ]
    /// Of these endings, what is nobody.
    private static let things: Set<String> = [
        "consist", "career", "loudspeaker", "offhand", "beforehand", "secondhand", "napkin", "pumpkin", "climate",
        "estimate",
        "ultimate", "stalemate", "checkmate", "shorthand", "flagstaff", "pacemaker", "beer", "sheer",
        "generator", "refrigerator", "accelerator", "calculator", "indicator", "elevator", "escalator", "ventilator",
        "incubator", "simulator", "conveyor", "excavator", "regulator", "separator",
        "insulator", "oscillator", "capacitor",
    ]

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
