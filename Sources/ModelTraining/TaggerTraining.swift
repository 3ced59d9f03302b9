package import NewsSyntax

/// Trains the tagger.
package enum TaggerTraining {
    package struct Options: Sendable {
        package var hidden = 64
        package var isLinear = false
        package var epochs = 8
        package var minimumCount = 2
        package var rowLimit = 60_000
        /// How many rows of those are kept when half is learned.
        package var keptRowLimit = SparseNet.largestRowCount
        package var rate: Float = 0.08
        package var dropout: Float = 0.15
        package var seed: UInt64 = 11
        /// What part of the lesson is the teachers' advice where the treebank speaks too.
        package var trust: Float = 0.5

        package init() {}
    }

    /// The classes that the sentences have at least ten times, and at least one for every tag that they have.
    package static func classes(of sentences: [TrainingSentence]) -> TagClasses {
        var counts: [UInt16: Int] = [:]
        for token in sentences.lazy.flatMap(\.parsed.tokens) {
            counts[UInt16(token.tag.rawValue) << 8 | UInt16(token.universal.rawValue), default: 0] += 1
        }
        let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        var seen: Set<UInt8> = []
        let chosen = ranked.filter {
            $0.value >= 10 && $0.key >= 0 || !seen.contains(UInt8($0.key >> 8)) && $0.value > 2
        }
        .filter {
            seen.insert(UInt8($0.key >> 8))
            return true
        }
        return TagClasses(
            chosen.compactMap { entry in
                guard let tag = WordTag(rawValue: UInt8(entry.key >> 8)),
                    let universal = UniversalTag(rawValue: UInt8(truncatingIfNeeded: entry.key))
                else { return nil }
                return (tag, universal)
            })
    }

    /// The sections of a tagger that has learned from the sentences.
    ///
    /// - Parameters:
    ///   - sentences: with their tags and, where there are teachers, without.
    ///   - teachers: sections like the first of those that are made, from the same sentences with tags.
    package static func train(
        _ sentences: [TrainingSentence], _ options: Options, teachers: [(name: String, bytes: [UInt8])] = [],
        report: (String) -> Void = { _ in }
    ) throws(ModelError) -> [(name: String, bytes: [UInt8])] {
        var teachers = try Teachers(teachers)
        let classes = classes(of: sentences.filter(\.isAnnotated))
        let gold = sentences.map { sentence in sentence.parsed.tokens.map { classes.index(of: $0) } }
        var list = FeatureList()
        var counter = FeatureCounter()
        for (number, sentence) in sentences.enumerated() where sentence.isAnnotated {
            visit(sentence, gold[number], classes, &list) {
                counter.count($0.array); return $1
            }
        }
        let linear = options.isLinear ? (classes.pairs.count + 15) / 16 * 16 : 0
        var shape = NetTrainer.Shape(hidden: options.hidden, linear: linear, classes: classes.pairs.count)
        (shape.rate, shape.dropout, shape.seed) = (options.rate, options.dropout, options.seed)
        var trainer = NetTrainer(shape, keys: counter.keys(minimum: options.minimumCount, limit: options.rowLimit))
        var random = TrainingRandom(seed: options.seed &+ 1)
        var order = Array(sentences.indices)
        let steps = Float(options.epochs * sentences.count)
        var isRight = [Bool](repeating: false, count: classes.pairs.count)
        for epoch in 0..<options.epochs {
            random.shuffle(&order)
            if epoch == options.epochs / 2 { trainer.prune(to: options.keptRowLimit) }
            var (loss, count): (Double, Int) = (0, 0)
            for (place, number) in order.enumerated() {
                let progress = Float(epoch * sentences.count + place) / steps
                let isKnown = sentences[number].isAnnotated
                visit(sentences[number], gold[number], classes, &list) { list, right in
                    isRight[right] = true
                    loss += trainer.learn(
                        list, isRight: isKnown ? isRight : nil, from: &teachers, trust: options.trust,
                        progress: progress)
                    isRight[right] = false
                    count += 1
                    return epoch > 0 ? trainer.lastBest : isKnown ? right : teachers.best
                }
            }
            report("tagger epoch \(epoch + 1): loss \(loss / Double(max(1, count))), \(trainer.featureCount) features")
        }
        return [("tagger", SparseNet.section(of: trainer.weights())), ("tagger.classes", classes.bytes)]
    }

    /// Shows every word of a sentence to `step`, which says what class the next words shall see.
    private static func visit(
        _ sentence: TrainingSentence, _ gold: [Int], _ classes: TagClasses, _ list: inout FeatureList,
        step: (borrowing FeatureList, Int) -> Int
    ) {
        sentence.traits.withUnsafeBufferPointer { words in
            var course = TagFeatures.Course(words)
            for index in words.indices {
                TagFeatures.collect(words, index, course, into: &list)
                let chosen = step(list, gold[index])
                course.pass(words[index], chosen, isFinite: classes.pairs[chosen].tag.isFiniteVerb)
            }
        }
    }
}

extension TagClasses {
    /// The class of a token's tags; where the pair is not among the classes, the most frequent one with its tag.
    package func index(of token: SyntaxToken) -> Int {
        pairs.firstIndex { $0.tag == token.tag && $0.universal == token.universal }
            ?? pairs.firstIndex { $0.tag == token.tag } ?? 0
    }
}
