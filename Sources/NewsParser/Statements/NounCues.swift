import NewsSyntax
import NewsText

extension LearnedFrame {
    /// `The claim by the union that …`, `fears among growers that …`: a noun of saying or thinking whose clause and owner hang
    /// on it in the tree.
    ///
    /// - Parameter isTaken: whether a token is a word of what the weights found.
    static func nounCues(
        in syntax: ParsedText, _ view: ReadingView, firstToken: Int, isTaken: (Range<Int>) -> Bool
    ) -> [LearnedFrame] {
        var found: [LearnedFrame] = []
        for sentence in syntax.sentences {
            for noun in sentence.range where syntax.tokens[noun].universal == .noun && isCue(noun, syntax) {
                if let frame = ownerless(noun, sentence, view),
                    !isTaken(frame.cue.lowerBound..<frame.content[0].upperBound)
                {
                    found.append(frame)
                    continue
                }
                guard let (owner, ownerHead) = owner(of: noun, sentence),
                    // The tree may hang the clause on the noun beside it.
                    let clause = (sentence.children(of: noun) + sentence.children(of: ownerHead)).first(where: {
                        $0 > noun && isThatClause($0, sentence)
                    })
                else { continue }
                let content = view.tokens(in: sentence.subtreeSpan(of: clause))
                let source = view.tokens(in: syntax.byteSpan(owner))
                let head = view.tokens(in: syntax.tokens[noun].range)
                guard let cue = head.first, content.lowerBound > cue, source.lowerBound >= firstToken,
                    !content.overlaps(source), view.wordCount(content) > 2, view.isOutside(cue),
                    !isTaken(min(cue, source.lowerBound)..<max(content.upperBound, source.upperBound))
                else { continue }
                found.append(
                    LearnedFrame(cue: head, head: cue, source: source, referent: source, content: [content]))
            }
        }
        return found
    }

    /// `There are fears that it could spread`: nobody says whose.
    private static func ownerless(_ noun: Int, _ sentence: Sentence, _ view: ReadingView) -> LearnedFrame? {
        guard let verb = sentence.head(of: noun), verb < noun, sentence.child(of: verb, label: .expl) != nil,
            sentence.text.hasLemma(verb, "be"), owner(of: noun, sentence) == nil,
            let clause = sentence.children(of: noun).first(where: { $0 > noun && isThatClause($0, sentence) })
        else { return nil }
        let content = view.tokens(in: sentence.subtreeSpan(of: clause))
        let head = view.tokens(in: sentence.text.tokens[noun].range)
        guard let cue = head.first, content.lowerBound > cue, view.wordCount(content) > 2, view.isOutside(cue) else {
            return nil
        }
        return LearnedFrame(cue: head, head: cue, source: nil, referent: nil, content: [content])
    }

    private static func isCue(_ noun: Int, _ syntax: ParsedText) -> Bool {
        nouns.contains { syntax.hasLemma(noun, $0) }
    }

    private static func isThatClause(_ token: Int, _ sentence: Sentence) -> Bool {
        guard sentence.relation(token).base == .acl || sentence.relation(token) == .ccomp,
            // Trees confuse it with a relative clause, which has no marker.
            sentence.relation(token) != .aclRelcl || sentence.child(of: token, label: .nsubj) != nil,
            let marker = sentence.child(of: token, label: .mark)
        else { return false }
        return sentence.text.hasLemma(marker, "that")
    }

    /// Whose the noun is: `the union's`, `by the union`, `among growers`.
    private static func owner(of noun: Int, _ sentence: Sentence) -> (Range<Int>, head: Int)? {
        for child in sentence.children(of: noun) where sentence.relation(child).base == .nmod {
            guard let phrase = sentence.nounPhrase(of: child) else { continue }
            guard let marker = sentence.caseMarker(of: child) else { continue }
            let isOwner =
                marker > child
                || (["by", "of", "from", "among"] as [StaticString]).contains { sentence.text.hasLemma(marker, $0) }
            if isOwner { return (phrase.core, child) }
        }
        return nil
    }

    private static let nouns: [StaticString] = [
        "claim", "allegation", "accusation", "assertion", "suggestion", "warning", "promise", "pledge", "denial",
        "belief",
        "fear", "hope", "view", "opinion", "complaint", "argument", "prediction", "assurance", "announcement",
        "concern",
        "insistence", "statement", "admission", "confession", "conviction", "suspicion", "demand", "contention",
        "estimate", "forecast", "finding", "conclusion", "theory", "assessment", "projection", "speculation", "rumour",
        "rumor", "doubt", "expectation", "threat", "vow", "testimony", "calculation", "guess", "worry", "verdict",
        "ruling",
        "report", "declaration", "comment", "remark", "observation", "acknowledgement", "acknowledgment",
    ]
}
