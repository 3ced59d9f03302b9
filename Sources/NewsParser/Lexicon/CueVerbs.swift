/// The verbs that report what someone says or thinks.
///
/// A row gives the class that the record shows, what the verb takes, and its forms: plain, third person, past,
/// gerund. A form in brackets is a noun as well.
enum CueVerbs {
    private struct Row {
        let name: String
        let takes: WordTraits
        let forms: [String]

        init(_ name: String, _ takes: WordTraits, _ forms: String...) {
            self.name = name
            self.takes = takes
            self.forms = forms
        }
    }

    /// Takes marks, `that`, and a bare clause.
    private static let clause: WordTraits = [.markCue, .thatCue, .clauseCue]
    /// Takes marks and `that`.
    private static let that: WordTraits = [.markCue, .thatCue]
    /// Takes marks alone.
    private static let marks: WordTraits = .markCue
    /// As `clause`, after whom it is said to.
    private static let addressed: WordTraits = [.markCue, .thatCue, .clauseCue, .addressedCue]
    private static let attitude: WordTraits = [.thatCue, .clauseCue, .attitudeCue]
    private static let attitudeThat: WordTraits = [.thatCue, .attitudeCue]

    private static let rows: [Row] = [
        Row("said", clause, "say", "says", "said", "saying"),
        Row("told", addressed, "tell", "tells", "told", "telling"),
        Row("added", clause, "add", "adds", "added", "adding"),
        Row("asked", marks, "ask", "asks", "asked", "asking"),
        Row("replied", that, "reply", "replies", "replied", "replying"),
        Row("responded", that, "respond", "responds", "responded", "responding"),
        Row("answered", that, "(answer)", "(answers)", "answered", "answering"),
        Row("answered", that, "(counter)", "(counters)", "countered", "countering"),
        Row("answered", that, "(retort)", "(retorts)", "retorted", "retorting"),
        Row("announced", that, "announce", "announces", "announced", "announcing"),
        Row("stated", that, "(state)", "(states)", "stated", "stating"),
        Row("declared", that, "declare", "declares", "declared", "declaring"),
        Row("reported", that, "(report)", "(reports)", "reported", "reporting"),
        Row("wrote", that, "write", "writes", "wrote", "writing"),
        Row("wrote", that, "tweet", "(tweets)", "tweeted", "tweeting"),
        Row("wrote", marks, "(post)", "(posts)", "posted", "posting"),
        Row("explained", that, "explain", "explains", "explained", "explaining"),
        Row("noted", that, "(note)", "(notes)", "noted", "noting"),
        Row("noted", that, "observe", "observes", "observed", "observing"),
        Row("remarked", that, "(remark)", "(remarks)", "remarked", "remarking"),
        Row("commented", marks, "(comment)", "(comments)", "commented", "commenting"),
        Row("recalled", that, "recall", "recalls", "recalled", "recalling"),
        Row("pointed out", that, "(stress)", "stresses", "stressed", "stressing"),
        Row("pointed out", that, "emphasize", "emphasizes", "emphasized", "emphasizing"),
        Row("pointed out", that, "emphasise", "emphasises", "emphasised", "emphasising"),
        Row("pointed out", that, "underline", "underlines", "underlined", "underlining"),
        Row("pointed out", that, "underscore", "underscores", "underscored", "underscoring"),
        Row("claimed", clause, "(claim)", "(claims)", "claimed", "claiming"),
        Row("claimed", that, "allege", "alleges", "alleged", "alleging"),
        Row("claimed", that, "assert", "asserts", "asserted", "asserting"),
        Row("argued", clause, "argue", "argues", "argued", "arguing"),
        Row("argued", that, "contend", "contends", "contended", "contending"),
        Row("argued", that, "maintain", "maintains", "maintained", "maintaining"),
        Row("insisted", clause, "insist", "insists", "insisted", "insisting"),
        Row("suggested", that, "suggest", "suggests", "suggested", "suggesting"),
        Row("warned", clause, "warn", "warns", "warned", "warning"),
        Row("warned", that, "caution", "cautions", "cautioned", "cautioning"),
        Row("admitted", clause, "admit", "admits", "admitted", "admitting"),
        Row("admitted", clause, "acknowledge", "acknowledges", "acknowledged", "acknowledging"),
        Row("admitted", that, "concede", "concedes", "conceded", "conceding"),
        Row("denied", that, "deny", "denies", "denied", "denying"),
        Row("confirmed", that, "confirm", "confirms", "confirmed", "confirming"),
        Row("agreed", that, "agree", "agrees", "agreed", "agreeing"),
        Row("promised", that, "(promise)", "(promises)", "promised", "promising"),
        Row("promised", that, "(pledge)", "(pledges)", "pledged", "pledging"),
        Row("promised", that, "(vow)", "(vows)", "vowed", "vowing"),
        Row("predicted", that, "predict", "predicts", "predicted", "predicting"),
        Row("predicted", that, "(estimate)", "(estimates)", "estimated", "estimating"),
        Row("complained", that, "complain", "complains", "complained", "complaining"),
        Row("joked", that, "(joke)", "(jokes)", "joked", "joking"),
        Row("joked", marks, "quip", "quips", "quipped", "quipping"),
        Row("continued", marks, "continue", "continues", "continued", "continuing"),
        Row("concluded", that, "conclude", "concludes", "concluded", "concluding"),
        Row("shouted", that, "(shout)", "(shouts)", "shouted", "shouting"),
        Row("shouted", that, "(yell)", "(yells)", "yelled", "yelling"),
        Row("shouted", that, "(scream)", "(screams)", "screamed", "screaming"),
        Row("shouted", that, "exclaim", "exclaims", "exclaimed", "exclaiming"),
        Row("shouted", marks, "(cry)", "(cries)", "cried", "crying"),
        Row("shouted", marks, "(roar)", "(roars)", "roared", "roaring"),
        Row("shouted", marks, "bellow", "bellows", "bellowed", "bellowing"),
        Row("shouted", marks, "(chant)", "(chants)", "chanted", "chanting"),
        Row("shouted", marks, "sing", "sings", "sang", "singing"),
        Row("whispered", that, "(whisper)", "(whispers)", "whispered", "whispering"),
        Row("whispered", that, "(murmur)", "(murmurs)", "murmured", "murmuring"),
        Row("whispered", that, "mutter", "mutters", "muttered", "muttering"),
        Row("whispered", marks, "stammer", "stammers", "stammered", "stammering"),
        Row("whispered", marks, "(sob)", "(sobs)", "sobbed", "sobbing"),
        Row("whispered", marks, "weep", "weeps", "wept", "weeping"),
        Row("complained", that, "grumble", "grumbles", "grumbled", "grumbling"),
        Row("complained", that, "(moan)", "(moans)", "moaned", "moaning"),
        Row("complained", marks, "(groan)", "(groans)", "groaned", "groaning"),
        Row("complained", marks, "growl", "growls", "growled", "growling"),
        Row("complained", marks, "snap", "snaps", "snapped", "snapping"),
        Row("complained", marks, "fume", "fumes", "fumed", "fuming"),
        Row("complained", marks, "thunder", "thunders", "thundered", "thundering"),
        Row("complained", that, "(protest)", "(protests)", "protested", "protesting"),
        Row("complained", that, "(object)", "(objects)", "objected", "objecting"),
        Row("joked", marks, "(laugh)", "(laughs)", "laughed", "laughing"),
        Row("joked", marks, "(sneer)", "(sneers)", "sneered", "sneering"),
        Row("joked", marks, "scoff", "scoffs", "scoffed", "scoffing"),
        Row("remarked", marks, "(shrug)", "(shrugs)", "shrugged", "shrugging"),
        Row("remarked", marks, "(sigh)", "(sighs)", "sighed", "sighing"),
        Row("remarked", marks, "muse", "muses", "mused", "musing"),
        Row("remarked", that, "opine", "opines", "opined", "opining"),
        Row("remarked", marks, "interject", "interjects", "interjected", "interjecting"),
        Row("remarked", marks, "enthuse", "enthuses", "enthused", "enthusing"),
        Row("remarked", marks, "gush", "gushes", "gushed", "gushing"),
        Row("remarked", that, "(signal)", "(signals)", "signalled", "signalling"),
        Row("remarked", that, "(signal)", "(signals)", "signaled", "signaling"),
        Row("remarked", that, "(mention)", "(mentions)", "mentioned", "mentioning"),
        Row("explained", that, "specify", "specifies", "specified", "specifying"),
        Row("confirmed", that, "affirm", "affirms", "affirmed", "affirming"),
        Row("confirmed", that, "reaffirm", "reaffirms", "reaffirmed", "reaffirming"),
        Row("reported", that, "radio", "radioes", "radioed", "radioing"),
        Row("testified", that, "testify", "testifies", "testified", "testifying"),
        Row("revealed", that, "reveal", "reveals", "revealed", "revealing"),
        Row("revealed", that, "disclose", "discloses", "disclosed", "disclosing"),
        Row("demanded", marks, "(demand)", "(demands)", "demanded", "demanding"),
        Row("wrote", marks, "(read)", "reads", "read", "reading"),
        Row("announced", that, "proclaim", "proclaims", "proclaimed", "proclaiming"),
        Row("complained", that, "lament", "laments", "lamented", "lamenting"),
        Row("added", that, "reiterate", "reiterates", "reiterated", "reiterating"),
        Row("claimed", that, "boast", "boasts", "boasted", "boasting"),
        Row("claimed", that, "brag", "brags", "bragged", "bragging"),
        Row("suggested", that, "(hint)", "(hints)", "hinted", "hinting"),
        Row("recalled", that, "recount", "recounts", "recounted", "recounting"),
        Row("recalled", that, "remember", "remembers", "remembered", "remembering"),
        Row("urged", marks, "urge", "urges", "urged", "urging"),
        Row("called", marks, "(call)", "(calls)", "called", "calling"),
        Row("called", marks, "describe", "describes", "described", "describing"),
        Row("called", marks, "denounce", "denounces", "denounced", "denouncing"),
        Row("assured", [.thatCue, .markCue, .addressedCue], "assure", "assures", "assured", "assuring"),
        Row("reminded", [.thatCue, .markCue, .addressedCue], "remind", "reminds", "reminded", "reminding"),
        Row("believed", attitude, "believe", "believes", "believed", "believing"),
        Row("believed", attitude, "think", "thinks", "thought", "thinking"),
        Row("feared", attitude, "(fear)", "(fears)", "feared", "fearing"),
        Row("hoped", attitude, "(hope)", "(hopes)", "hoped", "hoping"),
        Row("doubted", attitudeThat, "(doubt)", "(doubts)", "doubted", "doubting"),
        Row("learned", attitudeThat, "learn", "learns", "learned", "learning"),
    ]

    /// The names of the classes; number 0 is any other, `according to` is 1, a headline's colon is 2.
    static let classes: [String] = {
        var names = ["other", "according to", "colon"]
        for row in rows where !names.contains(row.name) { names.append(row.name) }
        return names
    }()

    static let accordingTo = 1
    static let colon = 2

    /// Every form with what it takes.
    static let entries: [(String, WordTraits)] = rows.flatMap { row in
        let number = classes.firstIndex(of: row.name) ?? 0
        return row.forms.enumerated().map { place, form in
            var traits = row.takes.union(.cueClass(number))
            switch place {
            case 0: traits.insert(.plainCue)
            case 3: traits.insert(.gerundCue)
            default: traits.insert(.finiteCue)
            }
            guard form.hasPrefix("(") else { return (form, traits) }
            return (String(form.dropFirst().dropLast()), traits.union(.nounLike))
        }
    }
}
