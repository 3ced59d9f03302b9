import NewsAttribution
import NewsRecord
import NewsText

// What goes on under the cue of a sentence before it, and questions about the words that say who asks.
extension StatementStage {
    // MARK: Sentences that go on

    /// `She said the mine would close. The pumps would be switched off.`: after what was said of the future, seen from then,
    /// a sentence in the same form with nobody else in it goes on with the same words.
    mutating func continueContents(_ units: [Range<Int>]) {
        guard units.count > 1 else { return }
        for index in statements.indices where statements[index].kind == .indirect {
            guard let last = statements[index].content.last?.range, let cue = statements[index].cue,
                statements[index].source != nil, Self.pastCues.contains(where: { ends(cue, with: $0) }),
                let tense = tense(of: view.tokens(in: last)),
                var next = units.firstIndex(where: { !$0.isEmpty && view.byteRange($0).contains(last.lowerBound) }),
                endsUnit(last, units[next]) || endsUnit(cue, units[next])
            else { continue }
            next += 1
            while next < units.count, !units[next].isEmpty, isFree(units[next]) {
                if goesOn(units[next], tense) {
                    statements[index].content += cut(withoutStop(units[next]))
                    next += 1
                } else if next + 1 < units.count, !units[next + 1].isEmpty, isFree(units[next + 1]),
                    isState(units[next]), goesOn(units[next + 1], tense), opensWithPronoun(units[next + 1])
                {
                    // `The pieces were too frail. They would not survive a flight.`
                    statements[index].content += cut(withoutStop(units[next])) + cut(withoutStop(units[next + 1]))
                    next += 2
                } else {
                    break
                }
            }
        }
    }

    private static let pastCues: [StaticString] = [
        "said", "told", "added", "announced", "warned", "promised", "vowed", "explained", "argued", "predicted",
    ]

    private func ends(_ cue: Range<Int>, with word: StaticString) -> Bool {
        view.tokens(in: cue).last.map { view.equals($0, word) } ?? false
    }

    /// The forms in which one goes on with what was said in the past.
    private enum Tense { case future, perfect }

    /// How a content tells of another time than that of its cue: `would`, or `had` before a participle.
    private func tense(of tokens: Range<Int>) -> Tense? {
        if tokens.contains(where: { view.equals($0, "would") }) { return .future }
        let isPerfect = tokens.dropLast().contains { view.equals($0, "had") && isParticiple($0 + 1) }
        return isPerfect ? .perfect : nil
    }

    /// A participle by its form, behind an adverb at most: `had slept`, `had never been`.
    private func isParticiple(_ index: Int) -> Bool {
        var index = index
        while index < view.tokens.count, !view.traits[index].isDisjoint(with: [.adverb, .negation]) { index += 1 }
        guard index < view.tokens.count, view.isWord(index),
            view.traits[index].isDisjoint(with: [.determiner, .preposition, .pronoun])
        else { return false }
        let token = view.tokens[index]
        let end = view.bytes[Int(token.end) - 1]
        // `-ed`, `-en`, `-t`, `-n`, `-d`; and a few of their own form.
        return end == 0x64 || end == 0x6E || end == 0x74
            || Self.participles.contains { view.equals(index, $0) }
    }

    private static let participles: [StaticString] = [
        "gone", "done", "become", "come", "run", "begun", "swum", "sung", "drunk", "rung", "struck", "stuck", "hung",
        "won",
        "dug", "shone", "made", "seen",
    ]

    /// `The pieces were too frail`: a short sentence about how something was.
    private func isState(_ unit: Range<Int>) -> Bool {
        guard unit.allSatisfy({ view.isOutside($0) }), view.wordCount(unit) <= Self.longestState,
            !Self.narrating.contains(where: { view.equals(unit.lowerBound, $0) }),
            view.traits[unit.lowerBound].contains(.determiner)
        else { return false }
        return unit.prefix(Self.longestSubject).contains { view.equals($0, "was") || view.equals($0, "were") }
    }

    private static let longestState = 10

    private func opensWithPronoun(_ unit: Range<Int>) -> Bool {
        ["he", "she", "they", "it"].contains { view.equals(unit.lowerBound, $0) }
    }

    private func endsUnit(_ bytes: Range<Int>, _ unit: Range<Int>) -> Bool {
        let end = view.tokens(in: bytes).upperBound
        return end >= unit.upperBound || view.isStop(end) && end + 1 >= unit.upperBound
    }

    private func withoutStop(_ unit: Range<Int>) -> Range<Int> {
        var end = unit.upperBound
        while end > unit.lowerBound + 1, view.tokens[end - 1].kind == .punctuation { end -= 1 }
        return unit.lowerBound..<end
    }

    /// Whether a sentence has the form: a subject of a few words, then `would`; or a pronoun, then `had` and a participle.
    private func goesOn(_ unit: Range<Int>, _ tense: Tense) -> Bool {
        let first = unit.lowerBound
        if tense == .perfect {
            return unit.allSatisfy { view.isOutside($0) } && opensWithPronoun(unit)
                && first + 2 < unit.upperBound && view.equals(first + 1, "had") && isParticiple(first + 2)
        }
        guard unit.allSatisfy({ view.isOutside($0) }),
            !Self.narrating.contains(where: { view.equals(first, $0) }),
            let would = unit.prefix(Self.longestSubject).first(where: { view.equals($0, "would") }), would > first
        else { return false }
        return (first..<would).allSatisfy { index in
            view.isWord(index) && view.traits[index].isDisjoint(with: [.subordinator, .auxiliary])
                || view.isInnerHyphen(index) || view.tokens[index].kind == .number
        }
    }

    /// With these a reporter takes up what was said before.
    private static let narrating: [StaticString] = [
        "such", "that", "this", "but", "if", "which", "those", "what", "nobody",
    ]
    private static let longestSubject = 8

    // MARK: Accounts

    /// `She told the court what she had seen. The gate was open.`, `The captain gave this account. The engine stopped.`: the
    /// sentences after one that announces them, to the end of the paragraph.
    mutating func readAccounts(_ units: [Range<Int>]) {
        // Each looks as far as the end, so that only the last ones may.
        for (number, unit) in units.enumerated().dropLast().suffix(Self.longestAccount) where !unit.isEmpty {
            let rest = units[(number + 1)...].prefix { unit in
                !unit.isEmpty && unit.allSatisfy { view.isOutside($0) } && isUnattributed(unit)
            }
            guard let first = rest.first, let last = rest.last, rest.count == units.count - number - 1 else { continue }
            let content = first.lowerBound..<withoutStop(last).upperBound
            let bytes = view.byteRange(unit)
            if let told = statements.firstIndex(where: { statement in
                statement.kind == .indirect && statement.content.count == 1
                    && statement.cue.map { bytes.contains($0.lowerBound) } ?? false
                    && announces(view.tokens(in: statement.content[0].range), unit)
            }) {
                statements[told].content = cut(content)
            } else if let (noun, source) = announcement(unit), isFree(noun..<(noun + 1)), isFree(source) {
                add(
                    LearnedFrame(
                        cue: noun..<(noun + 1), head: noun, source: source, referent: source, content: [content]),
                    cueClass: view.traits[noun].cueClass)
            }
        }
    }

    /// `what he had seen`, `what happened`: all that was said, and nothing of what.
    private func announces(_ content: Range<Int>, _ unit: Range<Int>) -> Bool {
        if view.equals(content.lowerBound, "this")
            || content.prefix(2).contains(where: { view.equals($0, "following") })
        {
            return content.prefix(4).contains { token in Self.accounts.contains { view.equals(token, $0) } }
        }
        guard view.equals(content.lowerBound, "what") || view.equals(content.lowerBound, "how"),
            (2...Self.longestAnnouncement).contains(view.wordCount(content)), content.upperBound + 1 >= unit.upperBound
        else { return false }
        return content.contains { index in Self.known.contains { view.equals(index, $0) } }
    }

    private static let longestAnnouncement = 8
    /// In sentences.
    private static let longestAccount = 64
    private static let known: [StaticString] = [
        "seen", "saw", "heard", "happened", "found", "witnessed", "remembered", "knew", "known", "done", "did",
        "occurred",
        "unfolded", "learned", "learnt", "discovered",
    ]

    /// `gave this account of the night`, `offered the following explanation`: the noun, and whose it is.
    private func announcement(_ unit: Range<Int>) -> (noun: Int, source: Range<Int>)? {
        for index in unit.dropFirst().dropLast() where Self.giving.contains(where: { view.equals(index, $0) }) {
            let next = index + 1
            guard view.equals(next, "this") || view.equals(next, "the") && view.equals(next + 1, "following"),
                let noun = ((next + 1)..<min(unit.upperBound, next + 4)).first(where: { token in
                    Self.accounts.contains { view.equals(token, $0) }
                }),
                let (source, _) = frameStage.phrases.subject(endingAt: index, floor: unit.lowerBound)
            else { continue }
            return (noun, source)
        }
        return nil
    }

    private static let giving: [StaticString] = [
        "gave", "gives", "offered", "offers", "told", "tells", "provided", "has",
    ]
    private static let accounts: [StaticString] = [
        "account", "version", "description", "explanation", "story", "summary", "answer", "reply", "advice", "warning",
    ]

    /// Whether a sentence holds no cue of its own.
    private func isUnattributed(_ unit: Range<Int>) -> Bool {
        let bytes = view.byteRange(unit)
        return !statements.contains { $0.cue.map { bytes.contains($0.lowerBound) } ?? false }
    }

    // MARK: Questions

    /// `Why, asked Ida Marr, had nobody called?`: a question about the words that say who asks it.
    mutating func readQuestions(_ units: [Range<Int>]) {
        for unit in units where !unit.isEmpty && Self.questions.contains(where: { view.equals(unit.lowerBound, $0) }) {
            guard let comma = unit.prefix(Self.longestOpening).first(where: { view.isComma($0) }),
                comma + 3 < unit.upperBound, let (cue, source) = asker(behind: comma, unit)
            else { continue }
            let end = max(cue, source.upperBound - 1) + 1
            guard end + 2 < unit.upperBound, view.isComma(end), isFree(unit) else { continue }
            add(
                LearnedFrame(
                    cue: cue..<(cue + 1), head: cue, source: source, referent: source,
                    content: [unit.lowerBound..<comma, (end + 1)..<withoutStop(unit).upperBound]),
                cueClass: view.traits[cue].cueClass)
        }
    }

    private func asker(behind comma: Int, _ unit: Range<Int>) -> (cue: Int, source: Range<Int>)? {
        func isAsking(_ index: Int) -> Bool { Self.asking.contains { view.equals(index, $0) } }
        if isAsking(comma + 1) {
            return frameStage.phrases.phrase(startingAt: comma + 2, ceiling: unit.upperBound).map { (comma + 1, $0) }
        }
        guard let cue = ((comma + 2)..<unit.upperBound).prefix(Self.longestOpening).first(where: isAsking),
            let (source, _) = frameStage.phrases.subject(endingAt: cue, floor: comma + 1),
            source.lowerBound == comma + 1
        else { return nil }
        return (cue, source)
    }

    private static let longestOpening = 12
    private static let asking: [StaticString] = ["asked", "asks", "wondered", "wonders"]
    private static let questions: [StaticString] = [
        "why", "how", "what", "when", "where", "who", "whose", "which", "if", "should", "could", "would", "was", "were",
    ]
}
