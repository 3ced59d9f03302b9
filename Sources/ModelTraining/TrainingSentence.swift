package import NewsSyntax

/// A sentence with what the models see of it.
package struct TrainingSentence: Sendable {
    /// Whether its tags and its tree are a treebank's; those of others were found by weights.
    package let isAnnotated: Bool
    package var parsed: ParsedText
    package var traits: [WordTraits]
    package var lemmas: [String]

    package init(_ sentence: TreebankSentence, _ classes: WordClasses) {
        let parsed = sentence.parsed()
        isAnnotated = true
        self.parsed = parsed
        traits = parsed.bytes.withUnsafeBufferPointer { bytes in parsed.tokens.map { WordTraits(bytes, $0, classes) } }
        lemmas = sentence.words.map(\.lemma)
    }

    /// A sentence that nobody has annotated.
    private init(_ tokens: [SyntaxToken], of paragraph: [UInt8], _ classes: WordClasses) {
        isAnnotated = false
        parsed = ParsedText(bytes: paragraph, analysed: tokens, sentenceRanges: [0..<tokens.count])
        traits = paragraph.withUnsafeBufferPointer { bytes in tokens.map { WordTraits(bytes, $0, classes) } }
        lemmas = []
    }

    /// The sentences of paragraphs that nobody has annotated, as the model cuts them; those of at least four tokens.
    package static func plain(_ paragraphs: [[UInt8]], _ model: SyntaxModel) -> [TrainingSentence] {
        paragraphs.flatMap { paragraph in
            let text = model.readUnmended(paragraph, depth: .sentences)
            return text.sentenceRanges.filter { $0.count > 3 }.map { range in
                // Only the sentence's own bytes are kept.
                let bytes = text.byteSpan(range)
                let tokens = text.tokens[range].map {
                    SyntaxToken(
                        start: $0.range.lowerBound - bytes.lowerBound, end: $0.range.upperBound - bytes.lowerBound,
                        isSpaced: $0.isSpaced)
                }
                return TrainingSentence(tokens, of: Array(paragraph[bytes]), model.classes)
            }
        }
    }

    /// The same sentence with the tags and the tree that a model finds.
    package func reread(_ model: SyntaxModel) -> TrainingSentence {
        var copy = self
        copy.parsed = model.read(tokens: parsed.tokens, of: parsed.bytes)
        return copy
    }

    package var count: Int { traits.count }
}

/// Damages sentences as headlines and careless typing do, so that the models learn to read them.
package enum Noise {
    /// A way to damage a sentence.
    package enum Kind: String, Sendable, CaseIterable { case capitals, title, small, curly, unstopped, misspelt }

    /// Every sentence, damaged in one way: to measure what that costs.
    package static func damaged(_ sentences: [TreebankSentence], _ kind: Kind, seed: UInt64 = 4) -> [TreebankSentence] {
        var random = TrainingRandom(seed: seed)
        return sentences.map { sentence in
            var copy = sentence
            copy.damage(kind, &random)
            return copy
        }
    }

    /// Copies of about `part` of the sentences, each damaged in one way; the trees stay.
    package static func copies(of sentences: [TreebankSentence], part: Float, seed: UInt64) -> [TreebankSentence] {
        var random = TrainingRandom(seed: seed)
        var copies: [TreebankSentence] = []
        for sentence in sentences where random.unit() < part {
            var copy = sentence
            let kind: Kind =
                switch random.below(10) {
                case 0, 1: .capitals
                case 2, 3, 4: .title
                case 5: .small
                case 6, 7: .curly
                case 8: .unstopped
                default: .misspelt
                }
            copy.damage(kind, &random)
            copies.append(copy)
        }
        return copies
    }
}

extension TreebankSentence {
    fileprivate mutating func damage(_ kind: Noise.Kind, _ random: inout TrainingRandom) {
        switch kind {
        case .capitals: change { $0.uppercased() }
        case .title: titleCase()
        case .small: change { $0.lowercased() }
        case .curly: curl()
        case .unstopped: dropLast()
        case .misspelt: misspell(&random)
        }
    }

    fileprivate mutating func change(_ form: (String) -> String) {
        for index in words.indices { words[index].form = form(words[index].form) }
    }

    /// A capital on every word but the small ones.
    fileprivate mutating func titleCase() {
        for index in words.indices {
            let word = words[index]
            let isSmall = [.adposition, .determiner, .coordinator, .particle].contains(word.universal)
            if index == 0 || !isSmall, let first = word.form.first {
                words[index].form = first.uppercased() + word.form.dropFirst()
            }
        }
        dropLast()
    }

    /// Straight marks become curly ones.
    fileprivate mutating func curl() {
        for index in words.indices {
            let word = words[index]
            if word.form == "\"" || word.form == "``" || word.form == "''" {
                words[index].form = word.tag == .closingQuote ? "\u{201D}" : "\u{201C}"
            } else {
                words[index].form = word.form.replacing("'", with: "\u{2019}")
            }
        }
    }

    /// The full stop at the end goes, as headlines have none.
    fileprivate mutating func dropLast() {
        guard words.count > 2, let last = words.last, last.form == ".",
            !words.contains(where: { $0.head == words.count - 1 })
        else { return }
        words.removeLast()
    }

    /// Two letters change places in one of the longer words.
    fileprivate mutating func misspell(_ random: inout TrainingRandom) {
        let long = words.indices.filter { words[$0].form.utf8.count > 5 && words[$0].form.allSatisfy(\.isLetter) }
        guard !long.isEmpty else { return }
        let index = long[random.below(long.count)]
        var letters = Array(words[index].form)
        let place = 1 + random.below(letters.count - 2)
        letters.swapAt(place, place + 1)
        words[index].form = String(letters)
    }
}
