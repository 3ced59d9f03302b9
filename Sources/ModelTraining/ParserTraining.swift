package import NewsSyntax

/// Trains the parser: its moves with a dynamic oracle (Goldberg and Nivre, 2013), which says in any state, also after
/// a mistake, what moves still lead to the best tree; then its labels.
package enum ParserTraining {
    package struct Options: Sendable {
        package var hidden = 64
        package var epochs = 10
        package var minimumCount = 3
        package var rowLimit = 100_000
        /// How many rows of those are kept when half is learned.
        package var keptRowLimit = SparseNet.largestRowCount
        package var rate: Float = 0.08
        package var dropout: Float = 0.15
        /// From which epoch on the parser follows its own moves.
        package var explorationStart = 1
        package var seed: UInt64 = 21
        /// What part of the lesson is the teachers' advice where the treebank speaks too.
        package var trust: Float = 0.5

        package init() {}
    }

    /// Sentences with the tags that the parser will see, and the tree that is right.
    package struct Example: Sendable {
        package var sight: ArcFeatures.Sight
        /// Nil where nobody knows it.
        package var gold: GoldTree?
        package var tokens: [SyntaxToken]

        package init(_ sentence: TrainingSentence) {
            tokens = sentence.parsed.tokens
            sight = sentence.traits.withUnsafeBufferPointer { traits in
                sentence.parsed.tokens.withUnsafeBufferPointer { ArcFeatures.Sight(traits, $0) }
            }
            gold = sentence.isAnnotated ? GoldTree(sentence.parsed.tokens) : nil
        }
    }

    /// The section of the moves.
    ///
    /// - Parameters:
    ///   - examples: with their trees and, where there are teachers, without.
    ///   - teachers: sections like the one that is made.
    package static func trainArcs(
        _ examples: [Example], _ options: Options, teachers: [(name: String, bytes: [UInt8])] = [],
        report: (String) -> Void = { _ in }
    ) throws(ModelError) -> (name: String, bytes: [UInt8]) {
        var teachers = try Teachers(teachers)
        var list = FeatureList()
        var shape = NetTrainer.Shape(hidden: options.hidden, linear: 0, classes: ArcState.Move.allCases.count)
        (shape.rate, shape.dropout, shape.seed) = (options.rate, options.dropout, options.seed)
        var trainer = NetTrainer(shape, keys: keysOfMoves(examples, options))
        var random = TrainingRandom(seed: options.seed &+ 1)
        var order = Array(examples.indices)
        for epoch in 0..<options.epochs {
            random.shuffle(&order)
            if epoch == options.epochs / 2 { trainer.prune(to: options.keptRowLimit) }
            var (loss, count): (Double, Int) = (0, 0)
            for (place, number) in order.enumerated() {
                let done = Float(epoch) + Float(place) / Float(order.count)
                walk(examples[number], &list) { state, list, right in
                    let possible = ArcState.Move.allCases.map { state.allows($0) }
                    let progress = done / Float(options.epochs)
                    loss += trainer.learn(
                        list, isRight: right, isPossible: possible, from: &teachers, trust: options.trust,
                        progress: progress)
                    count += 1
                    let own = trainer.bestPossible(possible)
                    guard let right else { return .allCases[own] }
                    if epoch >= options.explorationStart, random.unit() < 0.9 { return .allCases[own] }
                    return right[own] ? .allCases[own] : .allCases[right.firstIndex(of: true) ?? 0]
                }
            }
            report("arcs epoch \(epoch + 1): loss \(loss / Double(max(1, count))), \(trainer.featureCount) features")
        }
        return ("arcs", SparseNet.section(of: trainer.weights()))
    }

    /// What is met on the way to the trees that are known.
    private static func keysOfMoves(_ examples: [Example], _ options: Options) -> [UInt64] {
        var list = FeatureList()
        var counter = FeatureCounter()
        for example in examples where example.gold != nil {
            walk(example, &list) { state, list, right in
                counter.count(list.array)
                return ArcState.Move.allCases.first { right?[$0.rawValue] ?? false } ?? .shift
            }
        }
        return counter.keys(minimum: options.minimumCount, limit: options.rowLimit)
    }

    /// Leads through a sentence; `step` is shown every state where there is a choice and says how to go on.
    private static func walk(
        _ example: Example, _ list: inout FeatureList,
        step: (borrowing ArcState, borrowing FeatureList, [Bool]?) -> ArcState.Move
    ) {
        var state = ArcState(count: example.tokens.count)
        while !state.isFinal {
            if state.depth == 0 {
                state.make(.shift)
            } else if state.next == state.count {
                state.make(.right)
            } else {
                ArcFeatures.collect(state, example.sight, into: &list)
                let move = step(state, list, example.gold?.best(state))
                state.make(move)
            }
        }
    }

    /// The section of the labels.
    ///
    /// - Parameters:
    ///   - examples: with their trees and, where there are teachers, with trees that were found.
    ///   - teachers: sections like the one that is made.
    package static func trainLabels(
        _ examples: [Example], _ options: Options, teachers: [(name: String, bytes: [UInt8])] = [],
        report: (String) -> Void = { _ in }
    ) throws(ModelError) -> (name: String, bytes: [UInt8]) {
        var teachers = try Teachers(teachers)
        let links = examples.map { example in
            example.tokens.withUnsafeBufferPointer {
                LabelFeatures.Links(heads: example.tokens.map(\.head), example.sight, $0)
            }
        }
        var list = FeatureList()
        var counter = FeatureCounter()
        for (number, example) in examples.enumerated() where example.gold != nil {
            label(example, links[number], &list) { list, _ in counter.count(list.array) }
        }
        var shape = NetTrainer.Shape(hidden: options.hidden, linear: 0, classes: Relation.allCases.count)
        (shape.rate, shape.dropout, shape.seed) = (options.rate, options.dropout, options.seed)
        var trainer = NetTrainer(shape, keys: counter.keys(minimum: options.minimumCount, limit: options.rowLimit))
        counter = FeatureCounter()
        var random = TrainingRandom(seed: options.seed &+ 2)
        var order = Array(examples.indices)
        var isRight = [Bool](repeating: false, count: Relation.allCases.count)
        for epoch in 0..<options.epochs {
            random.shuffle(&order)
            if epoch == options.epochs / 2 { trainer.prune(to: options.keptRowLimit) }
            var (loss, count): (Double, Int) = (0, 0)
            for (place, number) in order.enumerated() {
                let done = (Float(epoch) + Float(place) / Float(order.count)) / Float(options.epochs)
                let isKnown = examples[number].gold != nil
                label(examples[number], links[number], &list) { list, right in
                    isRight[right] = true
                    loss += trainer.learn(
                        list, isRight: isKnown ? isRight : nil, from: &teachers, trust: options.trust, progress: done)
                    isRight[right] = false
                    count += 1
                }
            }
            report("labels epoch \(epoch + 1): loss \(loss / Double(max(1, count))), \(trainer.featureCount) features")
        }
        return ("labels", SparseNet.section(of: trainer.weights()))
    }

    /// Shows every word of a sentence that has a head to `step`, with its relation.
    private static func label(
        _ example: Example, _ links: LabelFeatures.Links, _ list: inout FeatureList,
        step: (borrowing FeatureList, Int) -> Void
    ) {
        for (word, token) in example.tokens.enumerated() where token.head >= 0 {
            LabelFeatures.collect(word, links, example.sight, into: &list)
            step(list, Int(token.relation.rawValue))
        }
    }
}
