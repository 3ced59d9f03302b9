import NewsRecord
import NewsText

// `the driver said, according to the paper`: whoever tells of a statement with a cue of its own.
extension RelayStage {
    /// Gives a statement its relay where `according to` stands beside its cue or at the end of its sentence, and is no
    /// statement's own cue. A study that somebody refers to is none: what it found is a part of what was said.
    func readAccording(
        _ according: Int, _ words: WordReader, _ block: Int, _ cast: inout Cast, _ statements: inout [DocumentStatement]
    ) {
        guard according > 1, words.isComma(according - 1), according + 2 < words.count,
            words.lower(according + 1) == "to", let phrase = phrase(from: according + 2, words)
        else { return }
        let sentence = sentence(of: according, words)
        let at = Int(words.text.tokens[according].start)
        let start = Int(words.text.tokens[sentence.lowerBound].start)
        let own = ownStatements(block)
        let isCue = own.contains { index in
            statements[index].cue.map {
                $0.range.contains(at) && words.lower(words.firstToken(from: $0.range.lowerBound)) == "according"
            } ?? false
        }
        guard !isCue,
            let index = own.last(where: { index in
                statements[index].via.isEmpty && statements[index].speaker != nil
                    && statements[index].cue.map { $0.range.lowerBound >= start && $0.range.lowerBound < at } ?? false
            }), let cue = statements[index].cue
        else { return }
        let isBeside = at - cue.range.upperBound < Self.nearest || cue.range.upperBound > at
        let holdsIt = statements[index].content.contains { $0.place.block == block && $0.place.range.contains(at) }
        guard !holdsIt, isBeside || isTeller(phrase, words) else { return }
        let source = place(phrase, words, block)
        let teller = member(source, &cast).member
        guard teller != statements[index].speaker else { return }
        statements[index].via = [
            Relay(source: source, member: teller, cue: place(according..<(according + 2), words, block))
        ]
    }

    /// In bytes, between a cue and `according`.
    private static let nearest = 24

    /// Whether a phrase is somebody who tells, by a name or by what they are, rather than what was counted or found out.
    private func isTeller(_ phrase: Range<Int>, _ words: WordReader) -> Bool {
        if phrase.contains(where: { Self.findings.contains(words.lower($0)) }) { return false }
        return phrase.contains { index in
            words.isCapitalised(index) && !words.traits(index).contains(.functionWord)
                || !words.traits(index).isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun])
                || Self.writings.contains(words.lower(index))
        }
    }

    private static let findings: Set<String> = [
        "study", "studies", "poll", "polls", "survey", "surveys", "data", "figures", "statistics", "census",
        "estimates",
        "estimate", "research", "average", "index", "numbers", "analysis", "law", "rules", "plan", "plans", "model",
    ]
    private static let writings: Set<String> = [
        "transcript", "transcripts", "affidavit", "complaint", "indictment", "testimony", "recording", "diary", "notes",
        "minutes", "lawsuit", "filing", "documents", "report", "reports", "emails", "letters",
    ]
}
