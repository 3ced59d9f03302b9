import NewsSyntax

/// Words of war and sport that elections are told in: `beat the senator in Iowa`, `attacked his rival`.
enum Politics {
    private static let words: Set<String> = [
        "candidate", "nominee", "nomination", "presidential", "primary", "caucus", "poll", "voter", "election",
        "runoff",
        "run-off", "incumbent", "democrat", "republican", "gop", "ballot", "campaign", "delegate", "electorate",
        "frontrunner", "front-runner", "challenger", "mayoral", "gubernatorial", "sen.", "rep.", "gov.", "senator",
        "vote", "by-election", "constituency", "superdelegate", "turnout", "landslide", "presidency", "democratic",
    ]

    /// What decides who holds an office.
    private static let contests: Set<String> = [
        "election", "primary", "caucus", "runoff", "run-off", "ballot", "by-election", "vote", "poll", "landslide",
        "round",
    ]

    /// The type that a word of contest or force has where a sentence is about an election: nil where nothing happens.
    static func type(_ type: String, _ verb: Int, _ scene: Scene) -> String? {
        // `captured Iowa`, `to capture a majority of delegates`
        if type == "seizure", ["capture", "take", "seize"].contains(scene.lemma(verb)) {
            guard let object = scene.undergoer(verb) else { return type }
            if favours.contains(scene.lemma(object)) { return nil }
            if scene.nameKind(object) == .place, let agent = scene.agent(verb), isSomebody(agent, scene),
                isPolitical(scene) || isAmericanState(object, scene)
            {
                return "election"
            }
        }
        // `unseat the governor at the convention`
        if type == "coup", scene.lemma(verb) == "unseat" { return isPolitical(scene) ? "election" : nil }
        guard ["match", "attack"].contains(type) else { return type }
        // `focus on defeating Okoro`: a person, and no game is spoken of.
        if type == "match", ["defeat", "beat"].contains(scene.lemma(verb)), !isPolitical(scene),
            let object = scene.undergoer(verb), scene.nameKind(object) == .person, !isOfSport(scene)
        {
            return nil
        }
        let isContest = type == "match" || scene.lemma(verb) == "beat"
        if isContest, isOfArms(verb, scene) { return nil }
        if !isContest, isOfRival(verb, scene) { return "criticism" }
        guard isContest || isAtWords(verb, scene), isPolitical(scene) else { return type }
        if !isContest { return "criticism" }
        let isDecided = scene.sentence.range.contains { contests.contains(scene.lemma($0)) }
        return isDecided
            && !scene.sentence.children(of: verb, label: .aux).contains { scene.sentence.tag($0) == .modal }
            ? "election" : nil
    }

    /// What a candidate captures by no force.
    private static let favours: Set<String> = [
        "delegate", "vote", "voter", "majority", "nomination", "seat", "imagination", "attention", "mood", "state",
        "moment", "interest", "heart", "headline", "spirit", "essence", "share", "difference", "sense", "detail",
        "image",
        "kind", "photo", "video", "scene", "frustration", "anger", "zeitgeist", "eye", "crowd",
    ]

    private static func isAmericanState(_ token: Int, _ scene: Scene) -> Bool {
        americanStates.contains(scene.lemma(token).lowercased())
    }

    private static let americanStates: Set<String> = [
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
        "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
        "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "ohio",
        "oklahoma", "oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia", "wisconsin",
        "wyoming",
    ]

    static func isPolitical(_ scene: Scene) -> Bool {
        scene.sentence.range.contains { words.contains(scene.lemma($0).lowercased()) }
    }

    /// `attacked Mr. Rubio`: one politician another, with nothing but words.
    private static func isAtWords(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.lemma(verb) == "attack", let agent = scene.agent(verb), let object = scene.undergoer(verb) else {
            return false
        }
        return isSomebody(agent, scene) && (isSomebody(object, scene) || scene.kind(object) == .pronoun)
    }

    private static let games: Set<String> = [
        "set", "match", "final", "semi-final", "semifinal", "quarter-final", "round", "tournament", "point", "game",
        "cup", "title", "championship", "champion", "open", "seed", "seeded", "knockout", "bout", "race", "gold",
        "metre",
        "meter", "second", "league", "club", "coach", "player", "tennis", "boxing", "chess", "wimbledon", "record",
    ]

    private static func isOfSport(_ scene: Scene) -> Bool {
        scene.sentence.range.contains {
            games.contains(scene.lemma($0).lowercased()) || scene.text.tokens[$0].universal == .numeral
        }
    }

    private static let physical: Set<String> = [
        "knife", "gun", "pistol", "rifle", "police", "gunman", "mob", "hospital", "wound", "injure", "stab", "shoot",
        "assailant", "prison", "jail", "robber", "acid", "hammer", "axe", "machete", "bodyguard", "dog", "shark",
        "street", "home", "house", "court", "rape", "victim", "arrest",
    ]

    /// `spent millions attacking Okoro`: somebody by name, in a sentence without weapons, wounds or police.
    private static func isOfRival(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.lemma(verb) == "attack", let object = scene.undergoer(verb), scene.nameKind(object) == .person
        else { return false }
        return !scene.sentence.range.contains {
            let lemma = scene.lemma($0)
            return physical.contains(lemma) || arms.contains(lemma)
        }
    }

    private static func isSomebody(_ token: Int, _ scene: Scene) -> Bool {
        ["he", "she"].contains(scene.lemma(token)) || scene.nameKind(token) == .person || scene.isHonorific(token)
    }

    static let arms: Set<String> = [
        "army", "soldier", "troop", "militant", "rebel", "jihadist", "insurgent", "insurgency", "military", "terrorist",
        "terrorism", "fighter", "war", "offensive", "militia", "guerrilla",
    ]

    /// `deploy soldiers to defeat the rebels`: no match.
    private static func isOfArms(_ verb: Int, _ scene: Scene) -> Bool {
        scene.lemma(verb) == "defeat" && scene.sentence.range.contains { arms.contains(scene.lemma($0)) }
    }
}
