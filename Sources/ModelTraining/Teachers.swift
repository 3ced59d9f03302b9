package import NewsSyntax

/// Several networks that were trained apart from each other and answer together: what one network of the shipped size
/// learns from (Hinton, Vinyals and Dean, 2015). They also answer where no treebank does.
package struct Teachers: ~Copyable {
    private let nets: [SparseNet]
    private let scratch = SparseNet.Scratch()
    /// For each class the part of the last answer that goes to it; 1 in sum.
    package private(set) var answer: [Float]

    /// Takes the sections of the networks, which have equal classes.
    package init(_ sections: [(name: String, bytes: [UInt8])]) throws(ModelError) {
        var nets: [SparseNet] = []
        for section in sections {
            nets.append(try SparseNet(ModelFile(ModelFile.bytes(of: [section])).section(section.name)))
        }
        self.nets = nets
        answer = Array(repeating: 0, count: nets.first?.classCount ?? 0)
    }

    /// Whether there is nobody to ask.
    package var isEmpty: Bool { nets.isEmpty }

    /// Answers an instance: the mean of what each finds likely.
    ///
    /// - Parameter isPossible: for each class whether it can be chosen here at all; nil for all.
    package mutating func ask(_ features: borrowing FeatureList, isPossible: [Bool]? = nil) {
        for label in answer.indices { answer[label] = 0 }
        for net in nets {
            net.score(features.buffer, scratch)
            var highest = -Float.infinity
            for label in answer.indices where isPossible?[label] ?? true {
                highest = max(highest, scratch.scores[label])
            }
            var total: Float = 0
            for label in answer.indices {
                let isOpen = isPossible?[label] ?? true
                scratch.scores[label] = isOpen ? TrainingRandom.exponential(scratch.scores[label] - highest) : 0
                total += scratch.scores[label]
            }
            let share = 1 / (total * Float(nets.count))
            for label in answer.indices { answer[label] += scratch.scores[label] * share }
        }
    }

    /// The class that the last answer finds likeliest, the first of several.
    package var best: Int {
        var best = 0
        for label in answer.indices where answer[label] > answer[best] { best = label }
        return best
    }
}

extension NetTrainer {
    /// Learns from one instance: what is known of it, the teachers' advice, or both.
    ///
    /// - Parameters:
    ///   - isRight: for each class whether it is right; nil where nobody knows, for which there must be teachers.
    ///   - isPossible: for each class whether it can be chosen here at all; nil for all.
    ///   - trust: what part of the lesson is the advice where it is also known what is right.
    /// - Returns: the loss before.
    mutating func learn(
        _ features: borrowing FeatureList, isRight: [Bool]?, isPossible: [Bool]? = nil, from teachers: inout Teachers,
        trust: Float, progress: Float
    ) -> Double {
        if teachers.isEmpty, let isRight {
            return Double(learn(features.array, isRight: isRight, isPossible: isPossible, progress: progress))
        }
        teachers.ask(features, isPossible: isPossible)
        return Double(
            learn(
                features.array, isRight: isRight, isPossible: isPossible, advice: teachers.answer, trust: trust,
                progress: progress))
    }
}
