extension EventWords {
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
        attack: attack invasion shooting stabbing ambush assault raid shelling
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
        visit: visit tour
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
        market_move: sell-off selloff
        collapse: rockfall cave-in subsidence
        outbreak: pandemic
        bombing: car-bombing air-strike missile-strike
        killing: homicide lynching slaying beheading slaughter
        attack: offensive onslaught incursion arson rape beating
        abduction: hostage-taking hijacking
        coup: mutiny
        arrest: round-up roundup
        expulsion: eviction ouster
        protest: sit-in vigil picket
        riot: rioting looting unrest
        strike: stoppage walk-out
        election: ballot by-election primary caucus caucuse voting runoff run-off
        vote: plebiscite
        talks: meeting dialogue mediation
        agreement: armistice cease-fire
        withdrawal: pull-out pull-back
        resignation: abdication
        investigation: enquiry inquest
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
        appointment: appointment inauguration swearing-in
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
        ban: ban embargo
        riot: clash disturbance
        attack: fighting gunfight firefight shootout shoot-out gun-battle gunbattle siege
        death: suicide fatality
        layoffs: dismissal sacking
        deployment: redeployment
        demand: plea request
        criticism: rebuke censure
        """
}
