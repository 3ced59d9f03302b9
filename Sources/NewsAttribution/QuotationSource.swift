public import NewsSyntax

/// Who likely said what stands in one pair of marks. Ranges are indexes into the paragraph's tokens.
public struct QuotationSource: Sendable, Hashable {
    /// One who may have said it.
    public struct Rival: Sendable, Hashable {
        /// Its name, pronoun or description.
        public var phrase: Range<Int>
        /// The verb that says so; nil where none does.
        public var cue: Int?
        /// 0 to 1; of all rivals and of nobody, together 1.
        public var likelihood: Float
    }

    /// The likeliest first.
    public var rivals: [Rival]
    /// How likely it is that none about it said it.
    public var none: Float

    static let nobody = QuotationSource(rivals: [], none: 1)
    /// How many rivals are told.
    static let largestCount = 4
}

extension AttributionModel {
    /// What a paragraph tells of who said what: the attributions, and who likely said each stretch in marks.
    ///
    /// - Parameters:
    ///   - text: the paragraph with its trees.
    ///   - marks: what stands in quotation marks, with the marks: ranges of bytes, in order and apart.
    /// - Returns: the attributions in the order of their cues; a source for each of `marks`, and one more for what the
    ///   next paragraph holds, if it is a quotation.
    public func readAll(
        _ text: ParsedText, marks: [Range<Int>]
    ) -> (attributions: [FoundAttribution], sources: [QuotationSource]) {
        guard !text.tokens.isEmpty else {
            return ([], [QuotationSource](repeating: .nobody, count: marks.count + 1))
        }
        let view = AttributionView(text, marks: marks)
        let cues = cues(of: view)
        var sources: [QuotationSource] = []
        var stretches = view.stretches[...]
        for mark in marks {
            guard let stretch = stretches.first, text.byteSpan(stretch).lowerBound < mark.upperBound else {
                sources.append(.nobody)
                continue
            }
            stretches.removeFirst()
            sources.append(source(of: stretch, view, cues))
        }
        let end = text.tokens.count..<text.tokens.count
        let endsInColon = text.form(end.lowerBound - 1).elementsEqual([0x3A])
        sources.append(endsInColon ? source(of: end, view, cues) : .nobody)
        return (read(view, cues: cues, threshold: Self.lowestCue), sources)
    }

    private func source(of stretch: Range<Int>, _ view: AttributionView, _ cues: [Float]) -> QuotationSource {
        let found = SourceCandidates(view, cues: cues, stretch: stretch)
        let likelihoods = sourceLikelihoods(found)
        guard let none = likelihoods.last else { return .nobody }
        let ranked = found.candidates.indices.sorted {
            likelihoods[$0] != likelihoods[$1] ? likelihoods[$0] > likelihoods[$1] : $0 < $1
        }
        let rivals = ranked.prefix(QuotationSource.largestCount).map { index -> QuotationSource.Rival in
            let candidate = found.candidates[index]
            let phrase = view.text.sentence(ofToken: candidate.head).nounPhrase(of: candidate.head)?.core
            let isVerb = candidate.predicate.map { view.text.tokens[$0].universal == .verb } ?? false
            return QuotationSource.Rival(
                phrase: phrase.flatMap { $0.contains(candidate.head) ? $0 : nil } ?? candidate.head..<candidate.head
                    + 1,
                cue: isVerb ? candidate.predicate : nil, likelihood: likelihoods[index])
        }
        return QuotationSource(rivals: rivals, none: none)
    }

    /// How likely each candidate is, and, last, nobody.
    private func sourceLikelihoods(_ found: SourceCandidates) -> [Float] {
        var list = FeatureList()
        let scores = (found.candidates.map { Optional($0) } + [nil]).map { candidate -> Float in
            found.collect(candidate, into: &list)
            var sum: Int32 = 0
            for key in list.buffer { sourceWeights.add(key, to: &sum) }
            return sourceWeights.scaled(sum)
        }
        return Self.shares(scores)
    }

    /// Scores as likelihoods that add up to 1, the same on every machine: a score that is lower by d counts for 2^-1.44d,
    /// in steps that need no C library.
    package static func shares(_ scores: [Float]) -> [Float] {
        let top = scores.max() ?? 0
        let weights = scores.map { score -> Float in
            let halvings = (top - score) * 1.442_695
            guard halvings < 60 else { return 0 }
            let whole = halvings.rounded(.down)
            let rest = halvings - whole
            // 2^-x between 0 and 1, by a polynomial that is right to three digits.
            let part = 1 - rest * (0.693_147 - rest * (0.240_227 - rest * 0.047_080))
            return part / Float(UInt64(1) << UInt64(whole))
        }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
