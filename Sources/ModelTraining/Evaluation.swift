package import NewsSyntax

/// Measures a model on a treebank: with the treebank's own tokens, and on its raw text.
package struct Evaluation: Sendable {
    /// Hits and how many there could have been, for each unit that is drawn again by the bootstrap.
    package struct Measure: Sendable {
        package var name: String
        /// For each unit: right, found, owed. An accuracy has found = owed.
        package var units: [(right: Int, found: Int, owed: Int)] = []

        package init(_ name: String) { self.name = name }

        /// F1 in per cent, which is the accuracy where as much is found as is owed.
        package var value: Double { Self.score(units) }

        /// The middle 95 of 100 values of 1,000 samples drawn with replacement.
        package func interval(seed: UInt64 = 5) -> (low: Double, high: Double) {
            guard !units.isEmpty else { return (0, 0) }
            var random = TrainingRandom(seed: seed)
            let values = (0..<1_000).map { _ in
                var sample = (right: 0, found: 0, owed: 0)
                for _ in units.indices {
                    let unit = units[random.below(units.count)]
                    sample = (sample.right + unit.right, sample.found + unit.found, sample.owed + unit.owed)
                }
                return Self.score([sample])
            }.sorted()
            return (values[25], values[974])
        }

        private static func score(_ units: [(right: Int, found: Int, owed: Int)]) -> Double {
            let total = units.reduce((0, 0)) { ($0.0 + $1.right * 2, $0.1 + $1.found + $1.owed) }
            return total.1 == 0 ? 0 : Double(total.0) / Double(total.1) * 100
        }
    }

    package var measures: [Measure] = []
    /// Tags and relations that were taken for others, and heads that were missed, by what happened: for study.
    package var confusions: [String: Confusion] = [:]

    /// One kind of mistake.
    package struct Confusion {
        /// How often it was made.
        package var count = 0
        /// The shortest sentence with one: the word in brackets, and behind it the heads where they differ.
        package var example = ""
        private var exampleCount = Int.max

        /// Notes the mistake at a token.
        fileprivate mutating func note(_ token: Int, _ gold: ParsedText, _ found: ParsedText) {
            count += 1
            // A line of two words shows nothing.
            guard gold.tokens.count > 3, gold.tokens.count < exampleCount else { return }
            exampleCount = gold.tokens.count
            let words = gold.tokens.indices.map { $0 == token ? "[\(gold.text($0))]" : gold.text($0) }
            example = words.joined(separator: " ")
            let (owed, given) = (gold.tokens[token].head, found.tokens[token].head)
            if owed != given { example += " (under \(Self.word(given, gold)), not \(Self.word(owed, gold)))" }
        }

        private static func word(_ head: Int32, _ text: ParsedText) -> String {
            text.tokens.indices.contains(Int(head)) ? text.text(Int(head)) : "nothing"
        }
    }

    package init(_ model: SyntaxModel, _ sentences: [TreebankSentence]) {
        measures = Self.onTokens(model, sentences, &confusions) + Self.onText(model, sentences)
    }

    private static func onTokens(
        _ model: SyntaxModel, _ sentences: [TreebankSentence], _ confusions: inout [String: Confusion]
    ) -> [Measure] {
        var measures = ["XPOS", "UPOS", "Lemmas", "UAS", "LAS", "CLAS"].map(Measure.init)
        for sentence in sentences {
            let gold = sentence.parsed()
            let found = model.read(tokens: gold.tokens, of: gold.bytes)
            var right = [Int](repeating: 0, count: measures.count)
            var content = 0
            for (index, (owed, given)) in zip(gold.tokens, found.tokens).enumerated() {
                let isAttached = owed.head == given.head
                let isRight = isAttached && owed.relation == given.relation
                let isContent = isContent(owed.relation)
                if isContent { content += 1 }
                let lemma = sentence.words[index].lemma
                let hits = [
                    owed.tag == given.tag, owed.universal == given.universal, found.lemma(index) == lemma, isAttached,
                    isRight, isRight && isContent,
                ]
                for (place, hit) in hits.enumerated() where hit { right[place] += 1 }
                if owed.tag != given.tag {
                    confusions["tag \(owed.tag.text) read as \(given.tag.text)", default: .init()].note(
                        index, gold, found)
                }
                if !isAttached {
                    confusions["head of \(owed.relation.text) missed", default: .init()].note(index, gold, found)
                } else if !isRight {
                    confusions["\(owed.relation.text) read as \(given.relation.text)", default: .init()]
                        .note(index, gold, found)
                }
            }
            for place in measures.indices {
                let count = place == 5 ? content : gold.tokens.count
                measures[place].units.append((right[place], count, count))
            }
        }
        return measures
    }

    private static func isContent(_ relation: Relation) -> Bool {
        switch relation.base {
        case .punct, .case, .det, .aux, .cop, .mark, .cc, .fixed, .goeswith: false
        default: true
        }
    }

    static func onText(_ model: SyntaxModel, _ sentences: [TreebankSentence]) -> [Measure] {
        var (tokens, bounds) = (Measure("Tokens, raw text"), Measure("Sentences, raw text"))
        for paragraph in RawParagraph.all(of: sentences) {
            let found = model.read(paragraph.bytes, depth: .sentences)
            let words = Set(paragraph.words)
            let spans = Set(paragraph.sentences)
            tokens.units.append(
                (found.tokens.count { words.contains($0.range) }, found.tokens.count, paragraph.words.count))
            let right = found.sentenceRanges.count { spans.contains(found.byteSpan($0)) }
            bounds.units.append((right, found.sentenceRanges.count, spans.count))
        }
        return [tokens, bounds]
    }
}
