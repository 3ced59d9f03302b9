import NewsRecord
import NewsSyntax

/// Prices as the pages of a stock exchange tell them: `Arco shares were higher`, `closed at $43.50, up $1`, `Hanson fell 10 to 250`.
enum MarketEvents {
    private static let movers: Set<String> = [
        "rise", "fall", "slide", "surge", "drop", "climb", "jump", "plunge", "gain", "lose", "tumble", "sink", "soar",
        "dip", "slip", "slump", "rally", "ease", "edge", "shed", "add", "decline", "advance", "retreat", "plummet",
        "skid", "leap", "rocket", "finish", "close", "end",
    ]
    private static let parts: Set<String> = ["cent", "point", "pence", "penny", "%", "percent", "$", "#"]

    /// Whether a name stands for the shares of a firm: what is said of it is told in cents or points.
    static func isFirm(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.isName(token), let verb = scene.sentence.head(of: token), movers.contains(scene.lemma(verb)),
            scene.isVerb(verb),
            !Politics.isPolitical(scene)
        else { return false }
        if isPriced(verb, scene) { return !scene.isHonorific(token) }
        guard scene.nameKind(token) != .person, scene.nameKind(token) != .place else { return false }
        let end = min(verb + 5, scene.sentence.range.upperBound)
        guard let number = (verb + 1..<max(end, verb + 1)).first(where: { isNumber($0, scene) }) else { return false }
        let rest = (number + 1)..<min(number + 5, scene.sentence.range.upperBound)
        if scene.lemma(number - 1) == "$" || scene.lemma(number - 1) == "#" {
            return rest.contains { ["apiece", "share"].contains(scene.lemma($0)) }
                || rest.contains { scene.lemma($0) == "to" } && !rest.contains { scales.contains(scene.lemma($0)) }
        }
        return rest.prefix(3).contains { ["cent", "point", "pence", "penny"].contains(scene.lemma($0)) }
            || scene.lemma(number + 1 < scene.sentence.range.upperBound ? number + 1 : number) == "to"
    }

    /// `closed at $43.50`
    private static func isPriced(_ verb: Int, _ scene: Scene) -> Bool {
        guard ["close", "end", "finish"].contains(scene.lemma(verb)), let price = scene.companion(of: verb, "at")
        else { return false }
        return isNumber(price, scene) || scene.lemma(price) == "$" || scene.lemma(price - 1) == "$"
    }

    private static let scales: Set<String> = ["million", "billion", "trillion"]

    private static func isNumber(_ token: Int, _ scene: Scene) -> Bool {
        scene.text.tokens[token].universal == .numeral
    }

    private static let closings: Set<String> = ["close", "end", "finish", "trade", "settle", "quote", "stand", "be"]
    private static let directions: Set<String> = ["up", "down", "higher", "lower"]

    /// What moved, of a word that says which way: nil where nothing of the kind does.
    static func subject(ofDirection token: Int, _ scene: Scene) -> Int? {
        // Asked of every token: no string is made of a longer word.
        guard scene.text.form(token).count < 7, directions.contains(scene.text.text(token).lowercased()) else {
            return nil
        }
        let sentence = scene.sentence
        // `Bond prices were barely higher`
        if sentence.child(of: token, label: .cop) != nil, let subject = sentence.child(of: token, label: .nsubj) {
            return isTraded(subject, scene) ? subject : nil
        }
        // `closed at $43.50 a share, up $1`
        guard token > sentence.range.lowerBound + 2, sentence.tag(token - 1) == .comma,
            token + 1 < sentence.range.upperBound,
            isNumber(token + 1, scene) || parts.contains(scene.lemma(token + 1))
        else { return nil }
        let first = max(sentence.range.lowerBound, token - 12)
        guard
            let verb = (first..<token).reversed().first(where: {
                closings.contains(scene.lemma($0)) && scene.isVerb($0)
            }),
            let subject = scene.agent(verb), isTraded(subject, scene) || isQuoted(verb, subject, token, scene)
        else { return nil }
        return subject
    }

    private static func isTraded(_ token: Int, _ scene: Scene) -> Bool {
        (EventWords.classes["market"] ?? []).contains(scene.lemma(token)) || scene.isIndex(token)
    }

    /// `Arco closed at $43.50`: a firm, at a price.
    private static func isQuoted(_ verb: Int, _ subject: Int, _ end: Int, _ scene: Scene) -> Bool {
        scene.isName(subject) && !scene.isHonorific(subject)
            && (verb..<end).contains { scene.lemma($0) == "at" }
            && (verb..<end).contains { isNumber($0, scene) }
    }
}

extension EventReader {
    /// `The stock closed at $43.50, up $1`
    mutating func readQuotation(_ token: Int, _ scene: Scene) {
        guard !taken.contains(token), let subject = MarketEvents.subject(ofDirection: token, scene) else { return }
        var event = LocalEvent(
            type: "market_move", range: scene.text.tokens[token].range,
            realis: RealisReader.realis(of: token, "market_move", scene), clause: clause(token, scene))
        event.targets = scene.arguments(subject)
        taken.insert(token)
        events.append(event)
        triggers.append(token)
    }

    /// What the whole block tells of single events: in a report of bombs, a blast is a bombing.
    mutating func settle(_ text: ParsedText) {
        guard events.contains(where: { $0.type == "explosion" && $0.isNoun }) else { return }
        let isOfBombs = text.tokens.indices.contains { token in
            let form = text.form(token)
            return form.count < 10 && form.prefix(4).elementsEqual("bomb".utf8)
                || form.elementsEqual("terrorist".utf8)
        }
        guard isOfBombs else { return }
        for index in events.indices where events[index].type == "explosion" && events[index].isNoun {
            events[index].type = "bombing"
        }
    }
}
