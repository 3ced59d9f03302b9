package import NewsSyntax

/// Who may have said what stands in one pair of marks: the nouns and pronouns about it, and how each stands to it.
package struct SourceCandidates {
    /// One who may have said it.
    package struct Candidate: Sendable, Hashable {
        /// The noun or pronoun.
        package var head: Int
        /// The verb whose subject it is, or the noun that it owns; nil where it is neither.
        package var predicate: Int?
        /// How many candidates stand between it and the quotation, and how many of them are subjects.
        var rank = 0
        var subjectRank = 0
    }

    let view: AttributionView
    let cues: [Float]
    /// The quotation with its marks; empty where it is the paragraph after this one.
    let stretch: Range<Int>
    package private(set) var candidates: [Candidate] = []

    /// Further away than this nobody is looked for.
    private static let reach = 90
    private static let largestCount = 64

    /// - Parameters:
    ///   - cues: for each token of the view how likely it heads a cue, 0 to 1.
    ///   - stretch: tokens; may be empty and at the end.
    package init(_ view: AttributionView, cues: [Float], stretch: Range<Int>) {
        self.view = view
        self.cues = cues
        self.stretch = stretch
        let lastToken = view.text.tokens.count - 1
        let first = Int(view.unitOf[min(stretch.lowerBound, lastToken)])
        let last = Int(view.unitOf[max(0, min(stretch.upperBound - 1, lastToken))])
        let start = max(view.units[max(0, first - 1)].lowerBound, stretch.lowerBound - Self.reach)
        let end = min(view.units[min(view.units.count - 1, last + 1)].upperBound, stretch.upperBound + Self.reach)
        gather(stride(from: stretch.lowerBound - 1, through: start, by: -1))
        gather(stride(from: stretch.upperBound, to: max(end, stretch.upperBound), by: 1))
    }

    /// Away from the quotation.
    private mutating func gather(_ tokens: StrideThrough<Int>) { gather(Array(tokens)) }
    private mutating func gather(_ tokens: StrideTo<Int>) { gather(Array(tokens)) }

    private mutating func gather(_ tokens: [Int]) {
        var (rank, subjectRank) = (0, 0)
        for token in tokens where view.stretchOf[token] < 0 && isSomebody(token) {
            guard candidates.count < Self.largestCount else { return }
            let predicate = predicate(of: token)
            candidates.append(Candidate(head: token, predicate: predicate, rank: rank, subjectRank: subjectRank))
            rank += 1
            if predicate != nil { subjectRank += 1 }
        }
    }

    private func isSomebody(_ token: Int) -> Bool {
        switch view.text.tokens[token].universal {
        case .properNoun, .pronoun, .noun: break
        case .determiner, .adjective, .numeral:
            guard view.text.tokens[token].relation.base == .nsubj else { return false }
        default: return false
        }
        switch view.text.tokens[token].relation {
        case .compound, .flat, .fixed, .goeswith, .appos, .case, .det: return false
        default: return true
        }
    }

    private func predicate(of token: Int) -> Int? {
        let head = view.head(token)
        guard head >= 0, view.stretchOf[head] < 0 else { return nil }
        switch view.text.tokens[token].relation {
        case .nsubj, .nsubjOuter, .nsubjPass, .csubj, .nmodPoss, .oblAgent: return head
        default: return nil
        }
    }

    // MARK: Features

    /// The features of one candidate, or of there being none (`nil`).
    package func collect(_ candidate: Candidate?, into list: inout FeatureList) {
        list.clear()
        let place = placeOfQuotation()
        guard let candidate else {
            list.add(FeatureKey.make(1001, 0))
            list.add(FeatureKey.make(1002, place.all))
            list.add(FeatureKey.make(1003, place.before))
            list.add(FeatureKey.make(1004, place.edges, UInt64(min(candidates.count, 4))))
            list.add(FeatureKey.make(1005, place.stop, place.edges))
            return
        }
        let (token, after) = (candidate.head, candidate.head >= stretch.upperBound)
        let side: UInt64 = after ? 1 : 0
        let gap = gapInUnits(token, after)
        let (lemma, relation) = (view.lemma(token), view.relation(token))
        let between = marksBetween(candidate, after)
        let kind = kindOfNoun(token)
        let spot = FeatureKey.make(3, side, gap, place.edges)
        let verb = candidate.predicate ?? -1
        let verbLemma = verb < 0 ? 0 : view.lemma(verb)
        let strength = verb < 0 ? 0 : 1 + UInt64(max(0, min(4, cues[verb] * 5)))
        let ranks = UInt64(min(candidate.rank, 5)) << 3 | UInt64(min(candidate.subjectRank, 4))
        var number: UInt64 = 1100
        func one(_ value: UInt64) -> UInt64 {
            number += 1
            return FeatureKey.make(number, value)
        }
        list.add(one(spot))
        list.add(one(FeatureKey.make(1, spot, relation)))
        list.add(one(FeatureKey.make(1, spot, strength)))
        list.add(one(FeatureKey.make(1, spot, strength, between)))
        list.add(one(FeatureKey.make(1, spot, kind)))
        list.add(one(FeatureKey.make(1, spot, ranks)))
        list.add(one(FeatureKey.make(1, ranks, strength, side)))
        list.add(one(FeatureKey.make(1, ranks, relation, side)))
        list.add(one(FeatureKey.make(1, between, side, gap)))
        list.add(one(FeatureKey.make(1, between, relation, side)))
        list.add(one(FeatureKey.make(1, between, place.before, side)))
        list.add(one(FeatureKey.make(1, verbLemma, side, gap)))
        list.add(one(FeatureKey.make(1, verbLemma, relation)))
        list.add(one(FeatureKey.make(1, lemma, side)))
        list.add(one(FeatureKey.make(1, kind, relation, strength)))
        list.add(one(FeatureKey.make(1, kind, side, gap)))
        list.add(one(FeatureKey.make(1, place.before, side, gap, strength)))
        list.add(one(FeatureKey.make(1, place.stop, side, gap, strength)))
        list.add(one(FeatureKey.make(1, place.size, side, gap, strength)))
        list.add(one(FeatureKey.make(1, distance(token, after), side)))
        list.add(one(FeatureKey.make(1, distance(token, after), strength, side)))
        let opens: UInt64 = view.units[Int(view.unitOf[token])].lowerBound == token ? 1 : 0
        list.add(one(FeatureKey.make(1, opens, side, gap, relation)))
        if verb >= 0 { collect(verb, of: candidate, spot: FeatureKey.make(5, side, gap), between, strength, &list) }
    }

    /// The features of the verb or noun that a candidate hangs on.
    private func collect(
        _ verb: Int, of candidate: Candidate, spot: UInt64, _ between: UInt64, _ strength: UInt64,
        _ list: inout FeatureList
    ) {
        let order: UInt64 = verb < candidate.head ? 0 : 1
        list.add(FeatureKey.make(1201, order, spot, between))
        list.add(FeatureKey.make(1202, distance(verb, verb >= stretch.upperBound), spot, order))
        list.add(FeatureKey.make(1203, view.relation(verb), spot))
        list.add(FeatureKey.make(1204, view.relation(verb), strength, spot))
        list.add(FeatureKey.make(1205, view.tag(verb), strength, spot))
        let hangs: UInt64 = holdsQuotation(verb) ? 1 : 0
        list.add(FeatureKey.make(1206, hangs, spot))
        list.add(FeatureKey.make(1207, hangs, strength, between))
    }

    /// What the quotation is by itself: whether it fills its sentence, what stands before it, and how it ends.
    private func placeOfQuotation() -> (all: UInt64, edges: UInt64, before: UInt64, stop: UInt64, size: UInt64) {
        let count = view.text.tokens.count
        guard !stretch.isEmpty else { return (1, 7, 8, 0, 0) }
        let (first, last) = (stretch.lowerBound, stretch.upperBound - 1)
        let opens = view.units[Int(view.unitOf[first])].lowerBound == first
        let closes = view.units[Int(view.unitOf[last])].upperBound <= last + 2
        let edges: UInt64 = (opens ? 1 : 0) | (closes ? 2 : 0) | (first == 0 ? 4 : 0)
        var before: UInt64 = 0
        if first > 0 {
            before = view.isMark(first - 1) ? 1 + view.tag(first - 1) : 100
            if view.text.form(first - 1).elementsEqual([0x3A]) { before = 101 }
        }
        let stop = last > first + 1 ? view.tag(last - 1) : 0
        let size: UInt64 = stretch.count < 6 ? 0 : stretch.count < 12 ? 1 : 2
        let isLast: UInt64 = last + 1 >= count ? 1 : 0
        return (FeatureKey.make(2, edges, stop, size << 1 | isLast), edges, before, stop, size)
    }

    private func gapInUnits(_ token: Int, _ after: Bool) -> UInt64 {
        guard !stretch.isEmpty else { return 0 }
        let own = Int(view.unitOf[after ? stretch.upperBound - 1 : stretch.lowerBound])
        return UInt64(min(abs(Int(view.unitOf[token]) - own), 2))
    }

    /// Which marks stand between the candidate's clause and the quotation.
    private func marksBetween(_ candidate: Candidate, _ after: Bool) -> UInt64 {
        let token = candidate.head
        let near = candidate.predicate.map { verb in
            after
                ? max(stretch.upperBound, min(token, verb)) : min(stretch.lowerBound - 1, max(token, verb))
        }
        let range = after ? stretch.upperBound..<(near ?? token) : ((near ?? token) + 1)..<stretch.lowerBound
        var (commas, stops, colons, others, quotations) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        var words = 0
        for index in range {
            if view.stretchOf[index] >= 0 {
                quotations = 1
                continue
            }
            guard view.isMark(index) else {
                words += 1
                continue
            }
            switch view.text.tokens[index].tag {
            case .comma: commas = min(commas + 1, 2)
            case .sentenceEnd: stops = min(stops + 1, 2)
            default: if view.text.form(index).elementsEqual([0x3A]) { colons = 1 } else { others = 1 }
            }
        }
        let wordCount: UInt64 = words == 0 ? 0 : words < 3 ? 1 : words < 8 ? 2 : 3
        return commas | stops << 2 | colons << 4 | others << 5 | quotations << 6 | wordCount << 7
    }

    private func distance(_ token: Int, _ after: Bool) -> UInt64 {
        let count = after ? token - stretch.upperBound : stretch.lowerBound - 1 - token
        switch count {
        case ..<0: return 20
        case 0...4: return UInt64(count)
        case ..<8: return 5
        case ..<14: return 6
        case ..<24: return 7
        case ..<40: return 8
        default: return 9
        }
    }

    private func kindOfNoun(_ token: Int) -> UInt64 {
        switch view.text.tokens[token].universal {
        case .pronoun: FeatureKey.make(4, view.lemma(token))
        case .properNoun: 1
        default: 2
        }
    }

    /// Whether the quotation hangs on a verb, directly or through what else hangs on it.
    private func holdsQuotation(_ verb: Int) -> Bool {
        guard !stretch.isEmpty else { return false }
        var (current, steps) = (view.top(of: stretch), 0)
        while steps < 12 {
            if current == verb { return true }
            let head = view.head(current)
            guard head >= 0 else { return false }
            if view.head(verb) >= 0, stretch.contains(view.head(verb)), steps == 0 { return true }
            (current, steps) = (head, steps + 1)
        }
        return false
    }
}
