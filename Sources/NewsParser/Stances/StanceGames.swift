import NewsRecord
import NewsSyntax
import NewsText

/// What is said of games and elections in words of harm.
extension StanceReader {
    /// `beat Wigan 3-1`: with a score, it is a game.
    func isScored(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard Self.playing.contains(lemma) else { return false }
        func isNumber(_ token: Int) -> Bool {
            scene.text.form(token).first.map { (0x30...0x39).contains($0) } ?? false
        }
        // `beat the incumbent by 312 votes`
        if let margin = scene.companion(of: verb, "by"),
            ["vote", "point", "goal", "run", "length", "second"].contains(
                scene.lemma(margin))
        {
            return true
        }
        // `the farmers' league slammed …`: not in a league.
        let subject = scene.agent(verb)
        if scene.sentence.range.contains(where: { $0 != subject && Self.games.contains(scene.lemma($0)) }) {
            return true
        }
        let end = min(scene.sentence.range.upperBound - 2, verb + 14)
        guard verb + 1 < end else { return false }
        return ((verb + 1)..<end).contains {
            isNumber($0) && ["-", "–", "to"].contains(scene.text.text($0 + 1)) && isNumber($0 + 2)
        }
    }

    /// Words by which a sentence tells of sport.
    private static let games: Set<String> = [
        "match", "goal", "semi-final", "semifinal", "quarter-final", "quarterfinal", "playoff", "league", "striker",
        "inning", "touchdown", "wicket", "tiebreak", "knockout", "championship", "tournament", "goalkeeper",
        "quarterback", "poll", "election", "race", "primary", "ballot", "nomination", "caucus", "matchup", "runoff",
        "set", "seed", "cup", "final", "finals", "midfielder", "season", "eight", "sixteen", "replay", "penalty",
        "derby",
    ]

    private static let playing: Set<String> = [
        "beat", "hammer", "thrash", "trounce", "crush", "punish", "sink", "hit", "rout", "slam", "roast", "smash",
    ]
}
