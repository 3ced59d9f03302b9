import NewsSyntax

/// A paragraph of raw text with the places where its sentences and words end, in bytes.
package struct RawParagraph: Sendable {
    package var bytes: [UInt8]
    /// The spans of the sentences.
    package var sentences: [Range<Int>]
    /// The spans of the words, as far as their forms stand in the text.
    package var words: [Range<Int>]
    package var document: String

    /// The paragraphs of a treebank in their order.
    package static func all(of sentences: [TreebankSentence]) -> [RawParagraph] {
        var paragraphs: [RawParagraph] = []
        for sentence in sentences {
            if paragraphs.isEmpty || sentence.startsParagraph {
                paragraphs.append(RawParagraph(bytes: [], sentences: [], words: [], document: sentence.document))
            }
            let last = paragraphs.count - 1
            if sentence.document.isEmpty, last > 0 { paragraphs[last].document = paragraphs[last - 1].document }
            let isSpaced = sentence.words.first?.isSpaced ?? true
            if !paragraphs[last].bytes.isEmpty, isSpaced { paragraphs[last].bytes.append(0x20) }
            let start = paragraphs[last].bytes.count
            paragraphs[last].bytes += Array(sentence.text.utf8)
            paragraphs[last].sentences.append(start..<paragraphs[last].bytes.count)
            paragraphs[last].locate(sentence, from: start)
        }
        return paragraphs
    }

    /// Finds the words one after the other.
    private mutating func locate(_ sentence: TreebankSentence, from start: Int) {
        var place = start
        for word in sentence.words {
            let form = Array(word.form.utf8)
            while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
            guard place + form.count <= bytes.count, bytes[place..<place + form.count].elementsEqual(form) else {
                continue
            }
            words.append(place..<place + form.count)
            place += form.count
        }
    }

    /// The paragraph broken into lines of about `width` bytes, as plain-text reports are.
    package func wrapped(at width: Int) -> RawParagraph {
        var (copy, column) = (self, 0)
        for (place, byte) in bytes.enumerated() {
            column += 1
            if byte == 0x20, column >= width {
                copy.bytes[place] = 0x0A
                column = 0
            }
        }
        return copy
    }

    /// Without the last mark of the paragraph, as headlines are.
    package func withoutLastMark() -> RawParagraph {
        guard let last = bytes.last, last == 0x2E, sentences.count > 0 else { return self }
        var copy = self
        copy.bytes.removeLast()
        let end = copy.sentences.removeLast()
        copy.sentences.append(end.lowerBound..<max(end.lowerBound, end.upperBound - 1))
        return copy
    }
}

/// Trains the splitter.
package enum SplitterTraining {
    /// How many rows are kept when half is learned.
    private static let keptRowLimit = 19_600

    package static func train(
        _ paragraphs: [RawParagraph], epochs: Int = 8, seed: UInt64 = 31, report: (String) -> Void = { _ in }
    ) -> (name: String, bytes: [UInt8]) {
        var random = TrainingRandom(seed: seed)
        var texts = paragraphs
        for paragraph in paragraphs {
            if random.unit() < 0.2 { texts.append(paragraph.wrapped(at: 40 + random.below(50))) }
        }
        var list = FeatureList()
        var counter = FeatureCounter()
        for text in texts { visit(text, &list) { features, _ in counter.count(features) } }
        var shape = NetTrainer.Shape(hidden: 32, linear: 0, classes: 2)
        (shape.dropout, shape.seed) = (0.2, seed)
        var trainer = NetTrainer(shape, keys: counter.keys(minimum: 2, limit: 30_000))
        var order = Array(texts.indices)
        for epoch in 0..<epochs {
            random.shuffle(&order)
            if epoch == epochs / 2 { trainer.prune(to: keptRowLimit) }
            var (loss, count): (Double, Int) = (0, 0)
            for (place, number) in order.enumerated() {
                let progress = (Float(epoch) + Float(place) / Float(order.count)) / Float(epochs)
                visit(texts[number], &list) { features, isEnd in
                    loss += Double(trainer.learn(features, class: isEnd ? 1 : 0, progress: progress))
                    count += 1
                }
            }
            report(
                "sentences epoch \(epoch + 1): loss \(loss / Double(max(1, count))), \(trainer.featureCount) features")
        }
        return ("sentences", SparseNet.section(of: trainer.weights()))
    }

    private static func visit(_ paragraph: RawParagraph, _ list: inout FeatureList, step: ([UInt64], Bool) -> Void) {
        let tokens = TreebankTokenizer.tokens(of: paragraph.bytes)
        let ends = Set(paragraph.sentences.map(\.upperBound))
        paragraph.bytes.withUnsafeBufferPointer { bytes in
            let words = tokens.map { WordTraits(bytes, $0) }
            words.withUnsafeBufferPointer { words in
                tokens.withUnsafeBufferPointer { tokens in
                    var history = SentenceFeatures.History()
                    for index in tokens.indices.dropLast() {
                        history.pass(bytes, tokens[index])
                        let isEnd = ends.contains(Int(tokens[index].end))
                        if SentenceFeatures.isCandidate(bytes, tokens[index], tokens[index + 1]) {
                            SentenceFeatures.collect(bytes, tokens, words, index, history, into: &list)
                            step(list.array, isEnd)
                        }
                        if isEnd { history.end() }
                    }
                }
            }
        }
    }
}
