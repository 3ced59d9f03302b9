import NewsAttribution
import NewsSyntax
import NewsText

/// An attribution that the weights found, in the block's own tokens.
struct LearnedFrame {
    var cue: Range<Int>
    /// The token that heads the cue.
    var head: Int
    var source: Range<Int>?
    /// Whom a relative `who` or `which` stands for; else the same as `source`.
    var referent: Range<Int>?
    /// Never empty.
    var content: [Range<Int>]

    /// What the weights find in a block.
    ///
    /// - Parameters:
    ///   - firstToken: before it stands a dateline, which is nobody's words.
    static func find(
        _ model: AttributionModel, in syntax: ParsedText, _ view: ReadingView, firstToken: Int
    ) -> [LearnedFrame] {
        let marks = view.stretches.map { view.byteRange($0.outer) }
        return model.read(syntax, marks: marks).compactMap { found in
            let content = found.content.compactMap { range -> Range<Int>? in
                let range = view.tokens(in: syntax.byteSpan(range))
                let clipped = max(range.lowerBound, firstToken)..<max(range.upperBound, firstToken)
                return view.wordCount(clipped) > 0 ? clipped : nil
            }
            guard !content.isEmpty, let cue = found.cue.first(where: { $0.contains(found.cueHead) }) else { return nil }
            func clip(_ range: Range<Int>) -> Range<Int>? {
                let range = view.tokens(in: syntax.byteSpan(range))
                let clipped = max(range.lowerBound, firstToken)..<max(range.upperBound, firstToken)
                return clipped.isEmpty ? nil : clipped
            }
            let source = found.source.max { $0.count < $1.count }
            return LearnedFrame(
                cue: view.tokens(in: syntax.byteSpan(cue)),
                head: view.tokens(in: syntax.tokens[found.cueHead].range).lowerBound, source: source.flatMap(clip),
                referent: source.flatMap { clip(syntax.referent(of: $0)) }, content: content)
        }
    }
}

extension ParsedText {
    /// Whom a source names: itself, but for a relative pronoun what that stands for.
    fileprivate func referent(of source: Range<Int>) -> Range<Int> {
        guard source.count == 1, let pronoun = source.first else { return source }
        switch tokens[pronoun].tag {
        case .whPronoun, .whDeterminer: break
        default: return source
        }
        let sentence = sentence(ofToken: pronoun)
        for ancestor in sentence.ancestors(of: pronoun) where sentence.relation(ancestor) == .aclRelcl {
            guard let noun = sentence.head(of: ancestor), let phrase = sentence.nounPhrase(of: noun),
                !phrase.core.isEmpty, !phrase.core.contains(pronoun)
            else { return source }
            return phrase.core
        }
        return source
    }
}

extension ReadingView {
    /// The tokens that share a byte with a range of bytes.
    func tokens(in range: Range<Int>) -> Range<Int> {
        func place(_ isBefore: (Token) -> Bool) -> Int {
            var (low, high) = (0, tokens.count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(tokens[middle]) { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = place { Int($0.end) <= range.lowerBound }
        let end = place { Int($0.start) < range.upperBound }
        return start..<max(start, end)
    }
}
