import NewsRecord
import NewsText

/// Seeks what statements have in marks, or tell, in the fuller quotations of the report, and ties what repeats an
/// utterance to it.
///
/// Words in a row that stand in a fuller quotation are a fragment of it, all of them a copy; up to two words more, fewer
/// or other make it altered. What is told without marks is a paraphrase where it shares most of its words. A quotation
/// of so few words that anybody may use them is tied to the same speaker's alone, and two whole quotations that only
/// look alike are two utterances.
enum RepetitionStage {
    private static let longestFragment = 24
    /// Nobody else says so many words in a row.
    private static let surelySame = 6

    static func run(_ page: PageText, _ statements: inout [DocumentStatement]) {
        tieEchoes(page, &statements)
        var index = QuotationIndex()
        for statement in statements.indices
        where statements[statement].region == .body && statements[statement].echo == nil
            && statements[statement].kind == .direct
        {
            let words = words(of: statement, page, statements, quotedOnly: true)
            if words.texts.count > 3 { index.add(words) }
        }
        guard !index.isEmpty else { return }
        // Whose words a paraphrase can be of; a quotation that nobody has said yet may still get a speaker here.
        let quoted = Set(index.quotations.map { statements[$0.statement].speaker })
        let isOpen = quoted.contains(nil)
        for statement in statements.indices where statements[statement].original == nil {
            if statements[statement].content.contains(where: \.isQuoted) {
                tieFragment(statement, page, index, &statements)
            } else if statements[statement].region == .headline || statements[statement].region == .body,
                isOpen || quoted.contains(statements[statement].speaker)
            {
                tieParaphrase(statement, page, index, &statements)
            }
        }
    }

    private static func words(
        of index: Int, _ page: PageText, _ statements: [DocumentStatement], quotedOnly: Bool
    ) -> QuotedWords {
        var texts: [String] = []
        for part in statements[index].content where part.isQuoted || !quotedOnly {
            let reader = WordReader(page.readings[part.place.block])
            for token in reader.tokens(in: part.place.range) where reader.text.tokens[token].kind != .punctuation {
                let text = reader.text.text(reader.text.tokens[token])
                texts += text.split(separator: "-").map(String.init)
            }
        }
        return QuotedWords(statement: index, texts: texts)
    }

    // MARK: Headings and pull quotes

    /// Takes over what `EchoStage` found.
    private static func tieEchoes(_ page: PageText, _ statements: inout [DocumentStatement]) {
        guard statements.contains(where: { $0.echo != nil }) else { return }
        var byPart: [PageText.Place: Int] = [:]
        for (index, statement) in statements.enumerated() where statement.echo == nil {
            for part in statement.content { byPart[part.place] = index }
        }
        for index in statements.indices {
            guard let echo = statements[index].echo, let original = byPart[echo.original] else { continue }
            statements[index].original = original
            statements[index].relation = echo.relation
            statements[index].speaker = statements[original].speaker
            statements[index].basis = statements[original].basis
            let copy = words(of: index, page, statements, quotedOnly: false)
            let full = words(of: original, page, statements, quotedOnly: true)
            if let match = WordDifference.match(copy.keys, in: full.keys, longestGap: 2) {
                statements[index].difference = WordDifference.text(copy.texts, full.texts, match)
            }
        }
    }

    // MARK: Fragments

    private static func tieFragment(
        _ index: Int, _ page: PageText, _ originals: QuotationIndex, _ statements: inout [DocumentStatement]
    ) {
        let own = words(of: index, page, statements, quotedOnly: true)
        let isDirect = statements[index].kind == .direct
        guard !own.keys.isEmpty, own.keys.count <= longestFragment || isDirect else { return }
        var best: (words: QuotedWords, match: WordDifference.Match)?
        for candidate in originals.places(of: own, longestGap: isDirect || own.keys.count < 3 ? 0 : 2) {
            let original = originals.quotations[candidate.quotation]
            guard original.statement != index, original.keys.count >= own.keys.count,
                !encloses(statements[original.statement], statements[index])
            else { continue }
            // Of two that are alike the one that names its source is the utterance, else the first.
            let (ownSource, otherSource) = (statements[index].source, statements[original.statement].source)
            if original.keys.count == own.keys.count {
                guard
                    ownSource == nil && otherSource != nil
                        || (ownSource == nil) == (otherSource == nil) && original.statement < index
                else { continue }
            }
            guard canRepeat(statements[index], statements[original.statement], own) else { continue }
            if best == nil || candidate.match.isExact && best?.match.isExact == false {
                best = (original, candidate.match)
            }
        }
        guard let best else { return }
        // A whole quotation beside another one is an utterance of its own, unless it says the same at length.
        if statements[index].kind == .direct, statements[index].region == .body, own.keys.count < 6 { return }
        statements[index].original = best.words.statement
        statements[index].relation =
            !best.match.isExact ? .altered : own.keys.count == best.words.keys.count ? .copy : .fragment
        statements[index].difference = WordDifference.text(own.texts, best.words.texts, best.match)
        if statements[index].speaker == nil || statements[index].source == nil && own.keys.count >= Self.surelySame {
            statements[index].speaker = statements[best.words.statement].speaker
            statements[index].basis = statements[best.words.statement].basis
        }
    }

    /// Whether a statement stands within the marks of another: what a quotation quotes repeats nothing.
    private static func encloses(_ outer: DocumentStatement, _ inner: DocumentStatement) -> Bool {
        let own = inner.content[0].place
        return outer.content.contains {
            $0.place.block == own.block && $0.place.range.lowerBound < own.range.lowerBound
                && $0.place.range.upperBound > own.range.upperBound
        }
    }

    /// Whether one may repeat the other: few words, or words that anybody uses, need one speaker.
    private static func canRepeat(_ copy: DocumentStatement, _ original: DocumentStatement, _ own: QuotedWords) -> Bool
    {
        let isSame = copy.speaker != nil && copy.speaker == original.speaker
        if own.keys.allSatisfy({ WordDifference.isLight($0) }) { return false }
        if own.keys.count < 3 { return isSame }
        return isSame || copy.speaker == nil || own.keys.count >= 5
    }

    // MARK: Paraphrases

    private static func tieParaphrase(
        _ index: Int, _ page: PageText, _ originals: QuotationIndex, _ statements: inout [DocumentStatement]
    ) {
        guard let speaker = statements[index].speaker else { return }
        let told = words(of: index, page, statements, quotedOnly: false)
        let stems = told.stems
        guard stems.count >= leastShared else { return }
        var best: (words: QuotedWords, shared: Int)?
        for (quotation, shared) in originals.shared(stems) {
            let original = originals.quotations[quotation]
            guard statements[original.statement].speaker == speaker, shared >= leastShared, shared * 2 > stems.count,
                shared > best?.shared ?? 0
            else { continue }
            best = (original, shared)
        }
        guard let best else { return }
        statements[index].original = best.words.statement
        statements[index].relation = .paraphrase
        statements[index].difference = WordDifference.lost(told.texts, best.words.texts)
    }

    /// The fewest words that a paraphrase shares with the utterance.
    private static let leastShared = 4
}
