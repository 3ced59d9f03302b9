import NewsSyntax
import Testing

@testable import ModelTraining

/// A problem that no linear model solves: whether two features are equal.
private let instances: [(features: [UInt64], label: Int)] = [
    ([FeatureKey.make(1, 0), FeatureKey.make(2, 0)], 0), ([FeatureKey.make(1, 1), FeatureKey.make(2, 1)], 0),
    ([FeatureKey.make(1, 0), FeatureKey.make(2, 1)], 1), ([FeatureKey.make(1, 1), FeatureKey.make(2, 0)], 1),
]

private func shape(linear: Int = 0, seed: UInt64 = 7) -> NetTrainer.Shape {
    var shape = NetTrainer.Shape(hidden: 16 - linear, linear: linear, classes: 2)
    (shape.dropout, shape.seed) = (0, seed)
    return shape
}

private func train(linear: Int = 0, seed: UInt64 = 7) -> SparseNet.Weights {
    var counter = FeatureCounter()
    for instance in instances { counter.count(instance.features) }
    var trainer = NetTrainer(shape(linear: linear, seed: seed), keys: counter.keys(minimum: 1, limit: 100))
    for epoch in 0..<400 {
        for instance in instances {
            trainer.learn(instance.features, class: instance.label, progress: Float(epoch) / 400)
        }
    }
    return trainer.weights()
}

private func best(_ net: SparseNet, _ features: [UInt64]) -> Int {
    let scratch = SparseNet.Scratch()
    features.withUnsafeBufferPointer { net.score($0, scratch) }
    return net.best(scratch)
}

@Suite struct NetTrainerTests {
    @Test(arguments: [0, 4]) func learnsWhatFeaturesSayTogether(linear: Int) throws {
        let file = try ModelFile(ModelFile.bytes(of: [("net", SparseNet.section(of: train(linear: linear)))]))
        let net = try SparseNet(file.section("net"))
        for instance in instances { #expect(best(net, instance.features) == instance.label) }
        // What was never seen brings nothing, and nothing traps.
        #expect((0..<2).contains(best(net, [FeatureKey.make(9, 9)])))
        #expect((0..<2).contains(best(net, [UInt64](repeating: instances[0].features[0], count: 1_000))))
    }

    @Test func isTheSameEveryTime() {
        #expect(SparseNet.section(of: train()) == SparseNet.section(of: train()))
        #expect(SparseNet.section(of: train()) != SparseNet.section(of: train(seed: 8)))
    }

    /// What says nothing goes first, and what is learned afterwards makes up for it.
    @Test func goesOnWithTheRowsThatSayMost() throws {
        let noise = (0..<8).map { FeatureKey.make(7, UInt64($0)) }
        var trainer = NetTrainer(shape(), keys: noise + Set(instances.flatMap(\.features)).sorted())
        func learn(_ part: Range<Int>) {
            for step in part {
                let instance = instances[step % instances.count]
                trainer.learn(
                    instance.features + [noise[step / instances.count % noise.count]], class: instance.label,
                    progress: Float(step) / 8_000)
            }
        }
        learn(0..<4_000)
        trainer.prune(to: trainer.featureCount - noise.count)
        #expect(Set(trainer.weights().keys) == Set(instances.flatMap(\.features)))
        learn(4_000..<8_000)
        let file = try ModelFile(ModelFile.bytes(of: [("net", SparseNet.section(of: trainer.weights()))]))
        let net = try SparseNet(file.section("net"))
        for instance in instances { #expect(best(net, instance.features) == instance.label) }
        let count = trainer.featureCount
        trainer.prune(to: count)
        #expect(trainer.featureCount == count)
    }

    /// Alone, advice is taken as it is given; beside what is known to be right, for its part.
    @Test(arguments: [(nil, 0.7), ([true, false], 0.85)] as [([Bool]?, Float)])
    func takesAdvice(isRight: [Bool]?, expected: Float) {
        let key = FeatureKey.make(1, 1)
        var trainer = NetTrainer(shape(), keys: [key])
        for step in 0..<4_000 {
            trainer.learn(
                [key], isRight: isRight, advice: [0.7, 0.3], trust: 0.5, progress: Float(step) / 4_000)
        }
        let scores = trainer.scores([key])
        let likelihood = 1 / (1 + TrainingRandom.exponential(scores[1] - scores[0]))
        #expect(abs(likelihood - expected) < 0.02)
    }

    /// What is found likely is the mean of the networks, among what is possible.
    @Test func teachersVote() throws {
        func section(_ bias: Float) -> (name: String, bytes: [UInt8]) {
            let weights = SparseNet.Weights(
                unitCount: 16, linearCount: 0, classCount: 2, keys: [], rows: [],
                unitBias: Array(repeating: 0, count: 16), second: Array(repeating: 0, count: 32), classBias: [bias, 0])
            return ("net", SparseNet.section(of: weights))
        }
        var teachers = try Teachers([section(20), section(0)])
        let nothing = FeatureList()
        teachers.ask(nothing)
        #expect(abs(teachers.answer[0] - 0.75) < 0.001 && abs(teachers.answer[1] - 0.25) < 0.001)
        teachers.ask(nothing, isPossible: [false, true])
        #expect(teachers.answer == [0, 1])
        let isEmpty = try Teachers([]).isEmpty
        #expect(isEmpty)
    }

    @Test func choosesTheMostFrequentFeatures() {
        var counter = FeatureCounter()
        counter.count([5, 6, 7, 6])
        counter.count([7, 6])
        #expect(counter.keys(minimum: 1, limit: 10) == [5, 6, 7])
        #expect(counter.keys(minimum: 2, limit: 10) == [6, 7])
        #expect(counter.keys(minimum: 1, limit: 1) == [6])
    }
}
