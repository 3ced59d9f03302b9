import NewsSyntax

/// Sentences that are one plain clause, cut out of the longer ones of a treebank: news and rules about news are full of
/// them, treebanks of the web have few.
package enum PlainClauses {
    /// The clauses that can stand alone: with a subject and a finite verb of their own, in one piece, and of some length.
    /// What joins them to the rest of their sentence is left out, and a full stop ends them.
    package static func all(of sentences: [TreebankSentence]) -> [TreebankSentence] {
        sentences.flatMap { sentence in
            let children = children(of: sentence)
            return sentence.words.indices.compactMap { clause(of: sentence, at: $0, children) }
        }
    }

    private static let lengths = 4...22

    private static func children(of sentence: TreebankSentence) -> [[Int]] {
        var children = [[Int]](repeating: [], count: sentence.words.count)
        for (index, word) in sentence.words.enumerated() where word.head >= 0 { children[word.head].append(index) }
        return children
    }

    private static func clause(
        of sentence: TreebankSentence, at head: Int, _ children: [[Int]]
    ) -> TreebankSentence? {
        let words = sentence.words
        guard [.ccomp, .conj, .parataxis, .advcl].contains(words[head].relation) else { return nil }
        let own = children[head].filter { !isLink(words[$0]) }
        guard let subject = own.first(where: { words[$0].relation.base == .nsubj }), subject < head,
            ![.whPronoun, .whDeterminer].contains(words[subject].tag),
            ([head] + own.filter { words[$0].relation.base == .aux || words[$0].relation == .cop })
                .contains(where: { words[$0].tag.isFiniteVerb })
        else { return nil }
        var kept = [head]
        var next = own
        while let word = next.popLast() {
            kept.append(word)
            next += children[word]
        }
        kept.sort()
        while let last = kept.last, words[last].tag.isMark, last != head { kept.removeLast() }
        guard lengths.contains(kept.count), kept[kept.count - 1] - kept[0] == kept.count - 1 else { return nil }
        return standing(sentence, kept, head)
    }

    private static func isLink(_ word: TreebankSentence.Word) -> Bool {
        word.relation == .cc || word.relation == .mark || word.relation == .punct
    }

    private static func standing(_ sentence: TreebankSentence, _ kept: [Int], _ head: Int) -> TreebankSentence {
        var result = sentence
        let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
        result.words = kept.map { index in
            var word = sentence.words[index]
            word.head = index == head ? -1 : places[word.head] ?? -1
            if index == head { word.relation = .root }
            return word
        }
        if let first = result.words[0].form.first {
            result.words[0].form = first.uppercased() + result.words[0].form.dropFirst()
        }
        result.words.append(
            TreebankSentence.Word(
                form: ".", lemma: ".", tag: .sentenceEnd, universal: .punctuation, head: places[head] ?? 0,
                relation: .punct, isSpaced: false, misc: ""))
        return result
    }
}
