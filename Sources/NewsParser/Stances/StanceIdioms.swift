import NewsRecord
import NewsSyntax
import NewsText

/// Turns of phrase that are a stance as a whole: `left the widows in the lurch`, `at loggerheads with the ministry`.
///
/// A line is a polarity and its phrases, a phrase a verb and the words behind it. `X` is whoever is meant, `X's` whoever
/// has the next word, `<` in front that the roles are the other way round (`drew the ire of X`: X is angry). Articles,
/// possessive pronouns and adverbs between the words don't count. The lists are our own.
enum StanceIdioms {
    private static let verbs = """
        supports: give X benefit of doubt; come out in favour of X; come out in favor of X; come out in support of X; come down in favour of X
        supports: give X blessing; give X backing; give X support; lend X support; lend X backing; take X's side; take up X's cause
        supports: close ranks behind X; go to bat for X; throw lot in with X; give green light to X; plead X's case
        supports: put in good word for X; nail colours to X's mast; rally to X's side; speak in favour of X; vote in favour of X
        supports: turn out for X; rally round X; rally in support of X; lend voice to X; fight X's corner; stick neck out for X
        supports: carry torch for X; stand shoulder to shoulder with X; stand side by side with X; make case for X
        praises: speak well of X; have kind word for X; have warm word for X; have good word for X; take pride in X
        praises: sing X's praise; give X standing ovation; hold X up as model; single X out for praise; think world of X
        praises: have nothing but praise for X; look up to X; have X to thank; hold X in high esteem; < earn praise of X
        praises: < win praise of X; < win heart of X; < win X's heart; < win X over; < win admiration of X; < earn respect of X
        helps: throw X lifeline; give X lifeline; give X shelter; give X refuge; give X asylum; pay X's bill; foot bill for X
        helps: pick up bill for X; pick up tab for X; put X through school; put X through college; put X through university
        helps: keep X afloat; put roof over X's head; come to rescue of X; take X under wing; nurse X back to health
        helps: get X back on feet; open home to X; take care of X; make room for X; lend X hand; give X hand; set X free
        helps: keep door open for X; keep door open to X; throw open door to X; put X up; take pity on X; raise money for X; chip in for X; pass hat round for X; do X favour; tide X over
        helps: write off X's debt; cancel X's debt; forgive X's debt; waive X's debt; pay off X's debt; write off debt of X
        cooperates: join hands with X; work hand in hand with X; work side by side with X; make common cause with X
        cooperates: pull together with X; work in tandem with X; go into partnership with X; strike up partnership with X
        cooperates: do business with X; link up with X; work closely with X; form front with X
        urges: go on knees to X; knock on X's door; talk X into; talk X out of; plead X to; turn to X for help
        presses: breathe down X's neck; twist X's arm; put squeeze on X; put screw on X; turn up heat on X; put heat on X
        presses: turn heat up on X; pile pressure on X; give X until; give X deadline; set X deadline; give X ultimatum; lay down law to X
        presses: hold X's foot to fire; put X's foot to fire; read X riot act; put X on spot; put X under pressure; come down hard on X; get tough with X
        presses: call X to order; take hard line with X; take hard line on X; drive hard bargain with X; put gun to X's head
        presses: hold gun to X's head; hold X to ransom; force X's hand; bring X to table; bring X into line; make demand of X
        criticises: have harsh word for X; have strong word for X; have sharp word for X; have angry word for X; have word with X
        criticises: have no time for X; have no patience with X; have little patience with X; lose patience with X; run out of patience with X
        criticises: tear into X; lock horns with X; cross swords with X; pick quarrel with X; pick fight with X; have go at X
        criticises: pour cold water on X; pick apart X; have bone to pick with X; take dim view of X; haul X over coals; rake X over coals; give X dressing-down
        criticises: give X short shrift; give X cold shoulder; show X yellow card; give X earful; turn nose up at X; look down on X
        criticises: dig heel in against X; take stand against X; make stand against X; take street against X; take to street against X; come out against X; come out strongly against X
        criticises: speak ill of X; shake head at X; put X to shame; dance on X's grave; lose faith in X; lose trust in X; lose confidence in X
        criticises: fall out with X; fall foul of X; part company with X; thumb nose at X; turn down X; stand up to X; see through X
        criticises: lodge protest with X; file protest with X; lodge complaint with X; send note of protest to X; < draw ire of X; < incur wrath of X
        criticises: < draw wrath of X; < incur displeasure of X; < earn scorn of X; < raise hackle of X; < ruffle X's feather; < get on X's nerve
        criticises: < try X's patience; < fall from favour with X; < fall out of favour with X; < run into opposition from X
        criticises: < meet with resistance from X; < meet with opposition from X; < meet with derision from X; < meet with scorn from X
        condemns: spit on X; cast stone at X; hold X in contempt; call down curse on X; have nothing but contempt for X
        condemns: have nothing but scorn for X; < earn contempt of X; < turn X's stomach
        accuses: hold X to blame; hold X accountable; hold X liable; hold X responsible; find X guilty; find X liable; find X responsible
        accuses: lay blame at X's door; lay responsibility with X; lay responsibility on X; put responsibility on X; lay at X's door
        accuses: place blame on X; place blame with X; place responsibility with X; put X in dock; haul X before court; take X to court
        accuses: haul X into court; drag X before court; press charge against X; file charge against X; bring charge against X
        accuses: file suit against X; file complaint against X; level charge at X; level charge against X; point to X as culprit
        threatens: put price on X's head; put bounty on X's head; shake fist at X; rattle sabre at X; bare tooth at X; vow revenge on X
        threatens: swear revenge on X; train missile on X; have X in sights; set sights on X; threaten war on X; have axe over X's head
        harms: treat X like; leave X in lurch; leave X out in cold; leave X for dead; leave X to rot; leave X to starve; let X down; run X over
        harms: stab X in back; throw X under bus; pull rug from under X; pull plug on X; cut ground from under X; drive X out
        harms: drive X from home; force X from home; throw X out; throw X on street; turn X away; turn away X; keep X out; freeze X out; shut X out; lock X up
        harms: put X behind bars; send X to prison; put X to death; put X to sword; make example of X; take revenge on X; get even with X
        harms: declare war on X; wage war on X; wage war against X; go to war with X; go to war against X; make war on X
        harms: take up arms against X; rise up against X; step on X's toe; tie X's hand; clip X's wing; trample on X; ride roughshod over X; take advantage of X
        harms: close door on X; slam door on X; shut door on X; turn deaf ear to X; cut X adrift; rough X up; rough up X; beat X up
        harms: strip X of; rob X of; cheat X of; deprive X of; starve X of; take out on X; vent anger on X; take toll of X; lay siege to X
        harms: lay waste to X; make life hard for X; make life miserable for X; fire gas at X; use force against X; use gas against X
        harms: fire gas into X; hold X hostage; take X hostage; smear X's name; drag X's name through mud; run X out of town
        fears: lie awake over X; keep wary eye on X; live in fear of X; live in dread of X; go in fear of X; be on guard against X; be in fear of X
        fears: stand in fear of X; see X as threat; regard X as threat; see threat in X; brace for X; fear for X; panic over X; panic about X; quake at X
        fears: < strike fear into X; < put fear into X; < strike terror into X; < give X fright; < give X jitters; < send shiver down X's spine; < sow panic among X
        fears: < cause alarm among X; < spread alarm among X; < spread fear among X; < sow fear among X; < arouse suspicion of X; < keep X awake; < raise alarm among X
        fears: < cause panic among X; < arouse fear among X; < cause unease in X; < cause unease among X
        withdraws: turn back on X; wash hand of X; sever tie with X; cut tie with X; cut link with X; sever link with X; break off tie with X; pull out of X
        withdraws: break off relation with X; break off contact with X; break off talk with X; end partnership with X; part way with X; show X door; show X red card; cut X loose
        withdraws: leave X to fate; leave X to its fate; draw line under X; call it quits with X; jump ship from X; turn away from X; back away from X; walk out on X
        withdraws: pull funding from X; cut off funding to X; go cold on X; cool on X; drop X as; drop out of X; quit X in protest; keep distance from X; cut all ties with X
        """

    /// Phrases with a preposition before whoever is meant: their subject has the stance.
    private static let states = """
        criticises: at loggerheads with; at odds with; at variance with; up in arms about; up in arms over; up in arms against; sick of; tired of; weary of; at war with
        criticises: fed up with; out of patience with; disillusioned with; disenchanted with; in dispute with; in conflict with; in protest at; in protest against; on bad terms with
        supports: in favour of; in favor of; in support of; in solidarity with; in agreement with; in sympathy with; in league with; on board with
        praises: in awe of; in debt to; full of praise for; full of admiration for; full of gratitude to; in love with
        cooperates: hand in hand with; hand in glove with; in tandem with; in partnership with; in alliance with; in cahoots with; in concert with; on good terms with
        fears: in fear of; in dread of; in terror of; on guard against; on edge about; on edge over; on alert for; under threat from
        """

    struct Pattern: Sendable {
        var polarity: Stance.Polarity
        var words: [Word]
        /// Whoever is meant has the stance, towards the subject.
        var isReversed = false

        enum Word: Sendable, Equatable { case text(String), whoever, owner }
    }

    private static let verbTable = table(furtherVerbs + "\n" + verbs, isVerbal: true)
    private static let stateTable = table(states, isVerbal: false)

    private static let stateKeys = stateTable.keys.sorted()
    /// First words of states, so that few words are made strings of.
    private static let stateStarts = WordTable(stateKeys.enumerated().map { ($1, UInt64($0 + 1)) })

    private static func table(_ text: String, isVerbal: Bool) -> [String: [Pattern]] {
        var found: [String: [Pattern]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard parts.count == 2, let polarity = Stance.Polarity(rawValue: String(parts[0])) else { continue }
            for phrase in parts[1].split(separator: ";") {
                var words = phrase.split(separator: " ").map(String.init)
                let isReversed = words.first == "<"
                if isReversed { words.removeFirst() }
                guard let first = words.first else { continue }
                let rest: [Pattern.Word] = words.dropFirst().map { word in
                    switch word {
                    case "X": .whoever
                    case "X's": .owner
                    default: .text(word)
                    }
                }
                found[first, default: []].append(
                    Pattern(
                        polarity: polarity, words: isVerbal ? rest : rest + [.whoever], isReversed: isReversed))
            }
        }
        // Longer phrases say more.
        return found.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    // MARK: Finding them

    /// What was found, with the end of its words.
    struct Found {
        var phrase: StancePhrases.Found
        var end: Int
    }

    /// A verbal phrase that begins at a verb.
    static func verb(_ verb: Int, _ scene: Scene) -> Found? {
        guard let patterns = verbTable[scene.lemma(verb)], !scene.isPassive(verb) else { return nil }
        for pattern in patterns {
            guard let match = match(pattern, behind: verb, scene) else { continue }
            guard !scene.sentence.isNegated(verb), let subject = scene.agent(verb), subject != match.target else {
                return nil
            }
            let (actor, target) = pattern.isReversed ? (match.target, subject) : (subject, match.target)
            return Found(
                phrase: .init(polarity: pattern.polarity, start: verb, actor: actor, target: target), end: match.end)
        }
        return nil
    }

    /// `at odds with the ministry`: the subject of its clause is.
    static func state(_ token: Int, _ scene: Scene) -> Found? {
        let start = scene.text.form(token).withUnsafeBufferPointer { stateStarts.value($0, 0, $0.count) }
        guard start > 0, let patterns = stateTable[stateKeys[Int(start) - 1]] else { return nil }
        for pattern in patterns {
            guard let match = match(pattern, behind: token, scene, isFixed: true) else { continue }
            guard let subject = subject(before: token, scene), subject != match.target,
                scene.kind(subject) != .thing || scene.canTakeSides(subject) || scene.isParty(subject)
            else { return nil }
            return Found(
                phrase: .init(polarity: pattern.polarity, start: token, actor: subject, target: match.target),
                end: match.end)
        }
        return nil
    }

    /// Of whom a state is said: unless it is denied.
    private static func subject(before token: Int, _ scene: Scene) -> Int? {
        // `People are fed up with …`, which the tree has for a passive.
        let own = scene.sentence.child(of: token, label: .nsubjPass)
        guard let subject = own ?? scene.clauseSubject(token) ?? copulaSubject(before: token, scene), subject < token
        else { return nil }
        let isDenied = (subject..<token).contains {
            ["not", "n't", "never", "no", "hardly"].contains(scene.text.text($0).lowercased())
        }
        return isDenied ? nil : subject
    }

    /// `Farmers are up in arms`, where the tree has no subject: what stands before the copula.
    private static func copulaSubject(before token: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        guard
            let copula = (max(first, token - 4)..<token).reversed().first(where: {
                ["be", "remain", "stay", "stand"].contains(scene.lemma($0))
            }), copula > first
        else { return nil }
        return VerbMending.noun(before: copula, scene)
    }

    private static func match(
        _ pattern: Pattern, behind first: Int, _ scene: Scene, isFixed: Bool = false
    ) -> (target: Int, end: Int)? {
        let end = min(scene.sentence.range.upperBound, first + 24)
        var (position, target, last) = (first + 1, Int?.none, first)
        var mayGoFar = false
        for (number, word) in pattern.words.enumerated() {
            switch word {
            case .text(let wanted):
                guard let place = find(wanted, from: position, to: end, scene, isFar: mayGoFar, isFixed: isFixed)
                else { return nil }
                (position, last, mayGoFar) = (place + 1, place, false)
            case .whoever:
                guard var head = scene.nounHead(from: position),
                    !["why", "how", "what"].contains(scene.lemma(position))
                else { return nil }
                // `gave its blessing`: whose it is gets nothing.
                let isOwned = scene.sentence.tag(position) == .possessivePronoun
                // `took the mayor | hostage`
                if number + 1 < pattern.words.count, case .text(let next) = pattern.words[number + 1], head > position,
                    let place = ((position + 1)...head).first(where: { scene.lemma($0) == next })
                {
                    head = place - 1
                    guard
                        [.noun, .properNoun, .pronoun].contains(scene.text.tokens[head].universal)
                            || scene.isName(head),
                        !isOwned || head > position
                    else { return nil }
                }
                (target, position, last, mayGoFar) = (head, head + 1, head, true)
            case .owner:
                guard
                    let mark = (position..<min(end, position + 7)).first(where: {
                        scene.sentence.tag($0) == .possessiveEnding
                    }), mark > position, !(position..<mark).contains(where: { scene.sentence.tag($0).isMark })
                else { return nil }
                (target, position, last) = (mark - 1, mark + 1, mark)
            }
        }
        guard let target else { return nil }
        return (target, max(scene.argumentEnd(target), scene.text.tokens[last].range.upperBound))
    }

    /// The next word of a phrase: over articles and the like, behind whoever is meant over what says who it is.
    private static func find(
        _ wanted: String, from start: Int, to end: Int, _ scene: Scene, isFar: Bool, isFixed: Bool
    ) -> Int? {
        var token = start
        while token < end, token <= start + (isFar ? 8 : 3) {
            if scene.lemma(token) == wanted || scene.text.form(token).elementsEqual(wanted.utf8) { return token }
            let tag = scene.sentence.tag(token)
            // `hold the governor, Ana Barros, responsible`
            if tag.isMark && !(isFar && tag == .comma) || isFixed { return nil }
            if isFar {
                if scene.isVerb(token), scene.sentence.isFinite(token) { return nil }
            } else {
                switch scene.text.tokens[token].universal {
                case .determiner where !["no"].contains(scene.lemma(token)): break
                case .adverb where scene.text.form(token).suffix(2).elementsEqual("ly".utf8): break
                // `drew the immediate ire of …`; not `has little time for …`.
                case .adjective where !["little", "less", "no"].contains(scene.lemma(token)): break
                case .pronoun where tag == .possessivePronoun: break
                default: return nil
                }
            }
            token += 1
        }
        return nil
    }
}
