import NewsSyntax

/// Participles that are the first half of a compound, which the tree may take for verbs: `a holding company`, `his voting
/// record`, `Elected officials`.
enum CompoundParticiples {
    private static let heads: [String: Set<String>] = [
        "holding": [
            "company", "firm", "group", "pen", "pattern", "center", "centre", "facility", "cell", "area", "unit",
        ],
        "voting": [
            "record", "right", "rights", "machine", "system", "bloc", "booth", "station", "age", "place", "share",
            "stock", "power", "member", "public", "procedure", "process", "law", "trust", "agreement", "roll", "site",
        ],
        "streaming": ["service", "platform", "site", "giant", "company", "device", "right", "deal", "app", "video"],
        "shooting": ["range", "star", "guard", "gallery", "spree", "victim", "percentage", "location", "schedule"],
        "killing": ["field", "machine", "spree", "ground", "blow"],
        "meeting": ["place", "room", "point", "house", "hall", "ground"],
        "fighting": ["force", "chance", "spirit", "word", "season", "age", "vehicle", "machine", "position"],
        "launching": ["pad", "site", "point", "ground", "platform"],
        "winning": ["streak", "ticket", "number", "team", "record", "margin", "formula", "bid", "coalition", "side"],
        "losing": ["streak", "battle", "side", "record", "cause", "team"],
        "selling": ["point", "price", "pressure"], "buying": ["power", "spree", "opportunity"],
        "rising": ["star", "sea", "tide"], "falling": ["out", "star"], "burning": ["question", "issue", "desire"],
        "driving": ["force", "licence", "license"], "crossing": ["guard", "point"], "hanging": ["fruit", "chad"],
        "raiding": ["party"], "rescuing": ["party"], "landing": ["site", "strip", "gear", "craft", "page"],
        "opening": ["statement", "night", "day", "bid", "line", "act", "ceremony", "price", "arguments", "argument"],
        "closing": ["argument", "statement", "price", "bell", "date", "ceremony", "cost", "stage", "day"],
        "starting": ["point", "lineup", "price", "salary"],
        "nominating": [
            "process", "contest", "convention", "committee", "season", "fight", "speech", "race", "system", "rule",
        ],
        "governing": ["body", "party", "coalition", "board", "council"],
        "negotiating": ["table", "team", "position", "tactic", "partner", "skill", "session", "power", "process"],
        "investigating": ["committee", "officer", "magistrate", "judge", "authority", "agency", "team"],
        "sentencing": ["guideline", "hearing", "law", "reform", "policy", "commission", "judge", "date", "memo"],
        "striking": ["distance", "difference", "contrast", "similarity", "feature", "example"],
        "damaging": ["effect", "information", "report", "revelation", "evidence", "leak"],
        "elected": [
            "official", "leader", "representative", "government", "president", "politician", "body", "council",
            "office", "member", "lawmaker",
        ],
        "wanted": ["list", "man", "poster", "person"], "sworn": ["statement", "enemy", "testimony", "affidavit"],
        "charging": ["station", "point", "document", "decision"], "polling": ["place", "station", "average"],
    ]

    static func isOne(_ token: Int, _ scene: Scene) -> Bool {
        let next = token + 1
        guard [.gerund, .pastParticiple, .pastVerb].contains(scene.sentence.tag(token)),
            next < scene.sentence.range.upperBound,
            scene.text.tokens[next].universal == .noun,
            let heads = heads[scene.text.text(token).lowercased()]
        else { return false }
        return heads.contains(scene.lemma(next))
    }
}
