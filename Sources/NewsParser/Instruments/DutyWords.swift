import NewsRecord

/// The words by which an instrument obliges, forbids, permits or recommends. The lists are our own.
enum DutyWords {
    typealias Modality = Instrument.Duty.Modality

    /// What a verb that carries a duty has behind it.
    enum Frame: String, Sendable {
        /// `requires X to …`, `bars X from …`, `demands that X …`
        case act
        /// The same, or the thing itself: `bans plastic bags`.
        case thing
        /// `lets X …`
        case bare
        /// `gives X the right to …`
        case gift
        /// `makes it illegal to …`, `makes X liable for …`
        case verdict
        /// `caps rents at 3 percent`
        case limit
        /// `calls on X to …`, `calls for the release of …`
        case call
        /// `says that X must …`, `provides for …`
        case saying
        /// `imposes a ban on …`
        case burden
        /// `punishes those who …`, `fines drivers for …`
        case penalty
    }

    struct Carrier: Sendable {
        var modality: Modality
        var frame: Frame
    }

    /// A line is a modality, a frame and the verbs that have it.
    private static let carrierLines = """
        obliges act: oblige obligate bind force compel commit instruct direct tell
        obliges thing: require order mandate demand prescribe
        obliges saying: say state provide stipulate specify mean declare decree envisage foresee
        obliges burden: impose place put introduce set establish
        forbids act: prevent stop keep
        forbids thing: bar ban forbid prohibit outlaw block halt disallow proscribe criminalise criminalize
        forbids penalty: punish fine jail imprison penalise penalize
        forbids limit: cap limit restrict
        permits act: entitle empower enable license exempt excuse qualify
        permits thing: allow permit authorise authorize legalise legalize decriminalise decriminalize
        permits bare: let
        permits gift: give grant guarantee accord assure afford confer enshrine promise
        obliges verdict: make render deem
        recommends act: ask urge invite encourage advise
        recommends thing: recommend
        recommends call: call appeal
        """

    private static let carriers: [String: Carrier] = {
        var made: [String: Carrier] = [:]
        for line in carrierLines.split(separator: "\n") {
            let parts = line.split(separator: ":")
            let names = parts[0].split(separator: " ").map(String.init)
            guard parts.count == 2, names.count == 2, let modality = Modality(rawValue: names[0]),
                let frame = Frame(rawValue: names[1])
            else { continue }
            for verb in parts[1].split(separator: " ") {
                made[String(verb)] = Carrier(modality: modality, frame: frame)
            }
        }
        return made
    }()

    static func carrier(_ lemma: String) -> Carrier? { carriers[lemma] }

    /// What somebody is under an instrument: `are required to …`, `is supposed to …`.
    static let states: [String: Modality] = {
        let lines: [(Modality, String)] = [
            (
                .obliges,
                "supposed required obliged bound obligated forced compelled committed ordered instructed directed mandated"
            ),
            (.permits, "allowed permitted entitled free authorised authorized empowered enabled eligible licensed"),
            (.forbids, "forbidden barred banned prohibited prevented blocked"),
            (.recommends, "asked invited urged encouraged advised"),
        ]
        return Dictionary(
            lines.flatMap { line in line.1.split(separator: " ").map { (String($0), line.0) } },
            uniquingKeysWith: { first, _ in first })
    }()

    /// What somebody has under an instrument, or is given by it.
    static let rights = StanceWords.set(
        """
        right power freedom permission authority liberty option chance leave opportunity privilege mandate license licence
        access control say vote pathway path status immunity protection citizenship residency
        """)
    /// What whoever breaks an instrument may expect.
    static let penalties = StanceWords.set("sentence penalty punishment fine imprisonment prison jail term")

    static let burdens = StanceWords.set("duty obligation responsibility requirement")

    /// What is laid on somebody or something: `imposes a ban on …`.
    static let bans = StanceWords.set("ban limit cap prohibition moratorium restriction curb ceiling curfew embargo")

    /// Words by which something is made a duty of, forbidden or permitted.
    static let verdicts: [String: Modality] = {
        let lines: [(Modality, String)] = [
            (
                .forbids,
                """
                illegal unlawful crime offence offense felony misdemeanor misdemeanour criminal impossible punishable
                unconstitutional harder
                """
            ),
            (.obliges, "compulsory mandatory obligatory liable responsible accountable"),
            (.permits, "legal lawful easier possible optional eligible exempt"),
        ]
        return Dictionary(
            lines.flatMap { line in
                line.1.split { $0 == " " || $0 == "\n" }.map { (String($0), line.0) }
            }, uniquingKeysWith: { first, _ in first })
    }()

    /// Verbs by which somebody binds themselves.
    static let promising = StanceWords.set("promise agree pledge undertake commit vow consent")

    /// Verbs of what comes about by itself, which is nobody's duty: `wages will rise`.
    static let happening = StanceWords.set(
        """
        rise fall increase decrease grow shrink remain begin start end expire lapse continue cost come last run apply be
        become enter replace drop climb need want like mean know help see depend
        """)

    /// What an agreement is for, rather than what it makes its parties do: `a deal to end the war`.
    static let purposes = StanceWords.set(
        """
        end avert avoid prevent resolve settle bring save keep help boost promote strengthen deepen expand enhance ease
        normalise normalize pave create form become be
        """)

    static func opposite(_ modality: Modality) -> Modality {
        switch modality {
        case .permits: .forbids
        case .forbids: .permits
        default: modality
        }
    }
}
