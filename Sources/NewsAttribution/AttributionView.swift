package import NewsSyntax

/// A paragraph as the features see it: its trees, and which tokens stand between quotation marks.
package struct AttributionView: Sendable {
    package let text: ParsedText
    /// For each token the number of the stretch in marks that it stands in, the marks included, or -1.
    package let stretchOf: [Int32]
    /// The stretches as ranges of tokens; never empty.
    package let stretches: [Range<Int>]
    /// Sentences, joined where a boundary stands between marks: ranges of tokens that cover the text.
    package let units: [Range<Int>]
    package let unitOf: [Int32]
    let sentenceOf: [Int32]
    /// Hashes of the lemmas.
    let lemmas: [UInt64]
    /// The children of each token in order: `childList[childStarts[t]..<childStarts[t + 1]]`.
    let childStarts: [Int32]
    let childList: [Int32]

    /// - Parameters:
    ///   - text: the paragraph with its trees.
    ///   - marks: what stands in marks, with the marks: ranges of bytes, in order and apart.
    package init(_ text: ParsedText, marks: [Range<Int>]) {
        self.text = text
        let count = text.tokens.count
        var stretchOf = [Int32](repeating: -1, count: count)
        var stretches: [Range<Int>] = []
        var token = 0
        for mark in marks {
            while token < count, Int(text.tokens[token].start) < mark.lowerBound { token += 1 }
            let first = token
            while token < count, Int(text.tokens[token].end) <= mark.upperBound {
                stretchOf[token] = Int32(truncatingIfNeeded: stretches.count)
                token += 1
            }
            if token > first { stretches.append(first..<token) }
        }
        self.stretchOf = stretchOf
        self.stretches = stretches
        var sentenceOf = [Int32](repeating: 0, count: count)
        var units: [Range<Int>] = []
        for (number, range) in text.sentenceRanges.enumerated() {
            for index in range { sentenceOf[index] = Int32(truncatingIfNeeded: number) }
            let start = range.lowerBound
            if let last = units.last, start > 0, start < count, stretchOf[start] >= 0,
                stretchOf[start - 1] == stretchOf[start]
            {
                units[units.count - 1] = last.lowerBound..<range.upperBound
            } else {
                units.append(range)
            }
        }
        self.sentenceOf = sentenceOf
        self.units = units
        var unitOf = [Int32](repeating: 0, count: count)
        for (number, range) in units.enumerated() {
            for index in range { unitOf[index] = Int32(truncatingIfNeeded: number) }
        }
        self.unitOf = unitOf
        lemmas = text.tokens.indices.map { FeatureKey.value(text.lemmaForm($0).lazy.map { $0 | 0x20 }) }
        var starts = [Int32](repeating: 0, count: count + 2)
        for token in text.tokens where token.head >= 0 { starts[Int(token.head) + 2] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var list = [Int32](repeating: 0, count: Int(starts[count + 1]))
        for (index, token) in text.tokens.enumerated() where token.head >= 0 {
            list[Int(starts[Int(token.head) + 1])] = Int32(truncatingIfNeeded: index)
            starts[Int(token.head) + 1] += 1
        }
        childStarts = starts
        childList = list
    }

    @inline(__always)
    func children(_ token: Int) -> ArraySlice<Int32> {
        childList[Int(childStarts[token])..<Int(childStarts[token + 1])]
    }

    @inline(__always) func tag(_ token: Int) -> UInt64 { UInt64(text.tokens[token].tag.rawValue) }
    @inline(__always) func relation(_ token: Int) -> UInt64 { UInt64(text.tokens[token].relation.rawValue) }
    @inline(__always) func head(_ token: Int) -> Int { Int(text.tokens[token].head) }

    /// The lemma's hash, or that of nothing beyond the text.
    @inline(__always) func lemma(_ token: Int) -> UInt64 { lemmas.indices.contains(token) ? lemmas[token] : 1 }
    @inline(__always) func tagOr(_ token: Int) -> UInt64 { lemmas.indices.contains(token) ? tag(token) : 99 }

    @inline(__always) func isMark(_ token: Int) -> Bool { text.tokens[token].tag.isMark }

    /// The token among these whose head stands outside of them, the first of several that is no mark.
    package func top(of range: Range<Int>) -> Int {
        var fallback = range.lowerBound
        var hasFallback = false
        for token in range where !isMark(token) {
            if !range.contains(head(token)) { return token }
            if !hasFallback { (fallback, hasFallback) = (token, true) }
        }
        return fallback
    }

    /// Whether the token could head a cue.
    package func isCandidate(_ token: Int) -> Bool {
        switch text.tokens[token].universal {
        case .verb, .noun, .adjective, .auxiliary: return true
        case .adposition, .subordinator:
            return text.hasLemma(token, "accord") || text.hasLemma(token, "according") || text.hasLemma(token, "per")
        case .punctuation: return text.form(token).elementsEqual([0x3A])
        default: return false
        }
    }
}
