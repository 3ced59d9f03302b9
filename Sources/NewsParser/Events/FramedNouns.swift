import NewsSyntax
import NewsText

/// Nouns that name an event only with what stands around them: `calls for a boycott`, `a custody battle`, `a drop in prices`.
///
/// A line is a type, and after the colon its words. A word is a lemma; each `~with` is a preposition that may stand behind
/// it, `~TO` an infinitive, `~THAT` a clause, `~OWN` an owner, `~OWNS` an owner of several, `~MADE` a participle of making,
/// `~THE` an article or a name that says which one is meant, `~NO` that there is none.
/// `<%class` and `<word` want a word before it. One of them has to be there.
enum FramedNouns {
    private static let lines = """
        demand: call~for~TO appeal~for~TO petition~for~against~TO~THE plea~for~TO demand~that~for~TO clamour~for clamor~for
        accusation: accusation~of~that~THAT~against~by~from~THE~OWN allegation~of~that~THAT~against~by~from~THE~OWN
        accusation: charge~of>%wrong charge~that~THAT~against<criminal<felony<murder<fraud<corruption indictment~of~against~THE~OWN
        criticism: criticism~of~from~over~THE~OWN backlash~against~from~over~THE blowback~against~from~over
        criticism: broadside~against~at rebuke~of~to~from~OWN
        endorsement: endorsement~of~from~by~THE~OWN
        agreement: accord~with~between~on~to~TO~THE agreement~with~between~on~to~TO pact~with~between~on~to~TO~THE
        agreement: deal~with~between~TO treaty~with~between truce~with~between~THE ceasefire~with~between~THE
        agreement: deal~MADE agreement~MADE accord~MADE treaty~MADE pact~MADE compromise~on~between~with~MADE
        agreement: settlement~with~between~MADE
        talks: conference~between<peace<donor discussion~with~between consultation~with~between
        talks: call~with
        talks: conversation~with~between gathering~of>%leader
        resignation: departure~of>HUMAN~OWN>HUMAN retirement~of>HUMAN~OWN>HUMAN
        release: swap<prisoner exchange<prisoner
        strike: action<industrial<job
        crash: accident<car<traffic<road<train<plane<helicopter<boat<bus<rail<motorcycle<aviation<ferry
        explosion: eruption<volcanic
        cyberattack: breach<data<security breach~of>%machine
        sanction: suspension~of>HUMAN~OWN>HUMAN
        seizure: fall~of>%town~of>PLACE capture~of>%town~of>PLACE
        vote: motion<confidence<censure
        threat: threat~TO~OWNS
        demand: demand~OWNS
        takeover: sale~of>%firm bid~for>%firm
        coup: overthrow~of~OWN>HUMAN
        aid: bailout~of~for~THE delivery~of>%supplies shipment~of>%supplies
        conviction: verdict<guilty
        transfer: transfer~of>%player
        broadcast: broadcast~of
        closure: closing~of>%works
        lawsuit: battle<custody<court<legal fight<custody<court<legal challenge<court<legal action<legal
        lawsuit: suit<action<libel<antitrust<discrimination<civil<defamation case<defamation<libel
        appointment: nomination~to>%seat nomination~of>HUMAN
        election: win~in>PLACE victory~in>PLACE loss~in>PLACE defeat~in>PLACE contest~THE<nominating
        conviction: conviction~of>HUMAN
        visit: trip~to>PLACE visit~to~by~from~THE~OWN
        takeover: offer<tender<takeover<buyout<exchange purchase~of>%firm
        arrest: roundup~of~THE capture~of>%people~OWN
        killing: genocide~of~against~in~THE
        threat: threat<death<bomb
        appointment: confirmation~of>HUMAN
        injury: casualty~NO
        damage: damage~NO
        aid: loan<state<government<emergency<bridging~to>PLACE
        resignation: abdication~of~OWN
        flight: exodus~of~from
        repatriation: return~of>HUMAN return~of>%refugee return~of>%held
        layoffs: cut<job loss<job
        seizure: occupation~of>PLACE
        market_move: cut<rate hike<rate increase<rate
        aid: donation~to~from~by~of airlift~of~to
        enactment: passage~of>%law repeal~of adoption~of>%law ratification~of
        market_move: drop~in>%market fall~in>%market rise~in>%market decline~in>%market gain~in>%market surge~in>%market
        market_move: plunge~in>%market jump~in>%market slide~in>%market increase~in>%market slump~in>%market rally~in>%market
        """

    /// One way in which a noun may stand.
    private struct Frame: Sendable {
        var type: String
        var marks: [(mark: Character, text: String)]
        /// What the phrase behind a preposition has to hold.
        var want: EventPattern.Want
    }

    private static let frames: [String: [Frame]] = {
        var frames: [String: [Frame]] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            for word in parts[1].split(separator: " ") {
                let fields = MarkedWord.fields(word, marks: "~<>")
                let want = fields.first { $0.mark == ">" }.map { EventLexicon.want($0.text) } ?? .nothing
                frames[fields[0].text, default: []].append(
                    Frame(
                        type: String(parts[0]), marks: fields.dropFirst().filter { $0.mark != ">" }, want: want))
            }
        }
        return frames
    }()
    private static let table: WordTable = WordTable(frames.keys.sorted().map { ($0, 1) })

    /// The event that a noun names with what stands around it.
    static func type(of token: Int, _ scene: Scene) -> String? {
        let form = scene.text.lemmaForm(token)
        guard form.withUnsafeBufferPointer({ table.value($0, 0, $0.count) }) > 0, stands(token, scene),
            let frames = frames[scene.lemma(token)]
        else { return nil }
        return frames.first { frame in
            guard frame.type != "election" || isPollOfVoters(token, scene) else { return false }
            return frame.marks.contains { isThere($0, frame.want, token, scene) }
        }?.type
    }

    /// `a win in Ohio`, `two contests this weekend`: of a campaign, and of contests more than one.
    private static func isPollOfVoters(_ token: Int, _ scene: Scene) -> Bool {
        Politics.isPolitical(scene)
            && (scene.lemma(token) != "contest" || scene.sentence.tag(token) == .pluralNoun)
    }

    private static func stands(_ token: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        guard sentence.child(of: token, label: .cop) == nil else { return false }
        // `a takeover bid`: the takeover is read.
        if token > sentence.range.lowerBound, scene.lemma(token) == "bid", scene.lemma(token - 1) == "takeover" {
            return false
        }
        let next = token + 1
        if next < sentence.range.upperBound, scene.text.tokens[next].universal == .noun,
            sentence.head(of: token) == next
        {
            return false
        }
        return true
    }

    private static func isThere(
        _ mark: (mark: Character, text: String), _ want: EventPattern.Want, _ token: Int, _ scene: Scene
    ) -> Bool {
        let sentence = scene.sentence
        if mark.mark == "<" {
            return scene.children(token).contains { $0 < token && scene.lemma($0) == mark.text }
        }
        let next = token + 1
        switch mark.text {
        case "TO":
            return next + 1 < sentence.range.upperBound && sentence.tag(next) == .to
                && sentence.tag(next + 1) == .baseVerb
        case "THAT":
            return next < sentence.range.upperBound && scene.text.form(next).elementsEqual("that".utf8)
        case "OWN", "OWNS":
            // `Mr. Aki's threats`, but `China's demand for oil`
            guard let owner = sentence.child(of: token, label: .nmodPoss),
                mark.text == "OWN" || sentence.tag(token) == .pluralNoun && scene.kind(owner) != .thing
            else { return false }
            return want == .nothing || holds(want, owner, scene)
        case "MADE":
            return scene.children(token).contains {
                $0 > token && sentence.relation($0).base == .acl && sentence.tag($0) == .pastParticiple
                    && making.contains(scene.lemma($0))
            }
        // `no reports of casualties or damage`
        case "NO":
            let first = scene.firstConjunct(token)
            return (max(sentence.range.lowerBound, first - 6)..<first).reversed().prefix {
                !sentence.tag($0).isMark && !sentence.tag($0).isFiniteVerb
            }.contains { ["no", "without"].contains(scene.lemma($0)) }
        case "THE": return SpecificEvents.isIdentified(token, scene)
        default:
            // `the demand for coal`, but `demands for an inquiry`
            if mark.text == "for", scene.lemma(token) == "demand", sentence.tag(token) != .pluralNoun { return false }
            let phrase = scene.children(token).first { $0 > token && scene.preposition($0) == mark.text }
            if let phrase { return holds(want, phrase, scene) }
            return want == .nothing && next < sentence.range.upperBound && scene.lemma(next) == mark.text
                && sentence.tag(next) == .preposition
        }
    }

    /// `an accord signed in May`: what a pact is made by.
    private static let making: Set<String> = [
        "sign", "reach", "strike", "broker", "negotiate", "conclude", "agree", "announce", "make", "seal", "forge",
        "hammer", "initial", "mediate",
    ]

    private static func holds(_ want: EventPattern.Want, _ phrase: Int, _ scene: Scene) -> Bool {
        switch want {
        case .place: EventSenses.isPlaceName(phrase, scene)
        case .human: PersonWords.isPerson(scene.lemma(phrase)) || scene.nameKind(phrase) == .person
        // `a surge in market share`
        case .oneOf(let words):
            words.contains(scene.lemma(phrase))
                && !(scene.lemma(phrase) == "share" && scene.children(phrase).contains { scene.lemma($0) == "market" })
        default: true
        }
    }
}
